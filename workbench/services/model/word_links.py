"""Word links of the pair that somebody looks at, found in the MT thread."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.services.drafting import DraftingQueue
from workbench.services.drafting.requests import LinkAnswer, LinkRequest
from workbench.services.model.latest_question import LatestQuestion

if TYPE_CHECKING:
    from workbench.alignment.word_links import WordLink

_REMEMBERED = 200  # pairs


@dataclass(frozen=True, slots=True)
class LinkedPair:
    """Both sides of a pair, and which word goes with which."""

    source: str
    target: str
    links: "tuple[WordLink, ...]"


class WordLinker(LatestQuestion[LinkAnswer]):
    """Finds the links of the pair asked for last, at once if it was linked before; tells a ``LinkedPair``.

    Where the model cannot be loaded the words are linked by what they look like; the drafting queue tells
    of the failure.
    """

    def __init__(self, queue: DraftingQueue, parent: QObject | None = None) -> None:
        super().__init__(queue, queue.mt_thread.linked, parent)
        self._known: OrderedDict[LinkRequest, LinkedPair] = OrderedDict()

    def ask(self, source: str, target: str) -> None:
        """Find the links of a pair; whatever was asked before is dropped."""
        question = LinkRequest(self._queue.model, source, target)
        known = self._known.get(question)
        self._ask(question if known is None else None)
        if known is not None:
            self.found.emit(known)

    def _told(self, answer: LinkAnswer) -> LinkedPair:
        pair = LinkedPair(answer.request.source, answer.request.target, answer.links)
        self._known[answer.request] = pair
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return pair
