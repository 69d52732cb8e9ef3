"""Getting a model in the background."""

from contextlib import suppress

from workbench.mt.catalogue import Catalogue
from workbench.mt.downloads import StoppedError
from workbench.mt.folder import ModelFolder
from workbench.mt.getting import get
from workbench.mt.offers import Offer
from workbench.services.jobs import Cancelled, JobProgress, Report, Work


def get_work(catalogue: Catalogue, offer: Offer) -> Work:
    """Return the work of getting a model; it returns the folder, None when it was stopped."""

    def work(report: Report, cancelled: Cancelled) -> ModelFolder | None:
        with suppress(StoppedError):
            return get(
                offer,
                catalogue,
                progress=lambda came, total: report(JobProgress(came, total, offer.name)),
                cancelled=cancelled,
            )
        return None

    return work
