"""Drafting on the workers of a Dask cluster, each of which has this program and the model installed.

Needs the extra ``cluster`` (https://distributed.dask.org). The scheduler hands out the work,
and what a dead worker had goes to another one.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from functools import lru_cache
from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING

from workbench.domain.draft import Draft
from workbench.domain.errors import ModelError, WorkbenchError
from workbench.domain.memory import Match
from workbench.domain.wording import tr
from workbench.memory.glossary import Glossary
from workbench.services import places

if TYPE_CHECKING:
    from distributed import Client, Future

    from workbench.mt.engine import Engine

SENTENCES = 64
"""How many sentences a worker gets at a time."""

WAITING = 2
"""How many such portions are handed out for every worker, so that none waits for the next."""

PATIENCE = "10s"
_one_at_a_time = Lock()


class Cluster:
    """The cluster at ``address``; ``model`` is a model's name, or a folder that all workers see."""

    def __init__(self, address: str, model: str | None) -> None:
        """Connect.

        Raises:
            WorkbenchError: the extra is not installed, nothing answers there, or no worker has come yet.
        """
        self._client = _connected(address)
        self._model = model

    def draft_stream(self, sentences: Iterable[str], *, alternatives: int = 0) -> Iterator[Draft]:
        """Yield one draft a sentence, in order.

        Raises:
            WorkbenchError: a worker has not the model, the workers die over the work, or the scheduler goes.
        """
        coming = iter(sentences)
        under_way: deque[Future] = deque()
        while True:
            while len(under_way) < WAITING * self._workers() and (some := list(islice(coming, SENTENCES))):
                under_way.append(self._client.submit(draft_there, self._model, some, alternatives))
            if not under_way:
                return
            yield from _result(under_way.popleft())

    def follow(self, draft: Draft, match: Match) -> Draft:
        """Return the draft with a fuzzy match's target mended for its source, if that leaves no doubt.

        Raises:
            WorkbenchError: the worker dies over the work.
        """
        (led,) = _result(self._client.submit(follow_there, self._model, draft, match))
        return led

    def with_terms(self, draft: Draft, glossary: Glossary) -> Draft:
        """Return the draft with its terms as a glossary requires, as far as that can be had.

        Raises:
            WorkbenchError: the worker dies over the work.
        """
        (better,) = _result(self._client.submit(terms_there, self._model, draft, glossary))
        return better

    def _workers(self) -> int:
        with _troubles_told():
            return max(1, len(self._client.nthreads()))


def draft_there(model: str | None, sentences: Sequence[str], alternatives: int) -> list[Draft]:
    """Draft sentences: what a worker does."""
    with _one_at_a_time:  # an engine is for one thread, and a worker may have several
        return _engine(model).draft(sentences, alternatives=alternatives)


def follow_there(model: str | None, draft: Draft, match: Match) -> list[Draft]:
    """Let a draft follow a match: what a worker does."""
    with _one_at_a_time:
        return [_engine(model).follow(draft, match)]


def terms_there(model: str | None, draft: Draft, glossary: Glossary) -> list[Draft]:
    """Give a draft its terms: what a worker does."""
    with _one_at_a_time:
        return [_engine(model).with_terms(draft, glossary)]


@lru_cache(maxsize=1)
def _engine(model: str | None) -> "Engine":
    """Return this worker's engine, loaded once."""
    from workbench.mt.catalogue import Catalogue  # noqa: PLC0415 - a worker's business, not the client's
    from workbench.mt.engine import THREADS, Engine  # noqa: PLC0415

    folder = Catalogue(places.bundled_models(), places.user_models()).find(model)
    return Engine(folder, side_by_side=THREADS)


def _connected(address: str) -> "Client":
    try:
        from distributed import Client  # noqa: PLC0415 - an extra
    except ImportError:
        raise WorkbenchError(
            tr("Work can be handed to a cluster only with the extra cluster."),
            tr("Install it with: pip install 'workbench[cluster]'"),
        ) from None
    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as failure:
        raise WorkbenchError(
            tr("No Dask scheduler answers at {address}.", address=address),
            tr("Start one with: dask scheduler"),
        ) from failure
    if not client.nthreads():
        client.close()
        raise WorkbenchError(
            tr("The cluster at {address} has no workers.", address=address),
            tr("Start some with: dask worker {address}", address=address),
        )
    return client


def _result(portion: "Future") -> list[Draft]:
    with _troubles_told():
        drafts: list[Draft] = portion.result()
    return drafts


@contextmanager
def _troubles_told() -> Iterator[None]:
    """Raise as ModelError that the workers have died, or the scheduler is gone."""
    from distributed.scheduler import KilledWorker  # noqa: PLC0415 - an extra

    try:
        yield
    except KilledWorker as death:
        raise ModelError(
            tr("The cluster's workers died while drafting."),
            tr("What is drafted is saved; see the workers' logs."),
        ) from death
    except (CancelledError, OSError) as loss:
        raise ModelError(
            tr("The connection to the cluster broke off."),
            tr("What is drafted is saved; draft again to go on."),
        ) from loss
