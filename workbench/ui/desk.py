"""What every part of the window works with, as the composition root built it."""

from dataclasses import dataclass

from workbench.services.jobs import JobPool
from workbench.services.notices import Notices
from workbench.services.settings import Settings


@dataclass(frozen=True, slots=True)
class Desk:
    """The services of the whole window; all live in the GUI thread."""

    settings: Settings
    notices: Notices
    jobs: JobPool
