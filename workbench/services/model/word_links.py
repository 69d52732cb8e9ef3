"""Word links of the pair that somebody looks at, found in the MT thread."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.services.drafting import DraftingQueue
from workbench.services.drafting.requests import LinkAnswer, LinkRequest

if TYPE_CHECKING:
    from workbench.alignment.word_links import WordLink

_REMEMBERED = 200  # pairs


@dataclass(frozen=True, slots=True)
class LinkedPair:
    """Both sides of a pair, and which word goes with which."""

    source: str
    target: str
    links: "tuple[WordLink, ...]"


class WordLinker(QObject):
    """Answers one question at a time, the latest; a pair that was linked before at once.

    Where the model cannot be loaded the words are linked by what they look like; the drafting queue tells
    of the failure.
    """

    found = Signal(object)  # LinkedPair, for the latest question only

    def __init__(self, queue: DraftingQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._known: OrderedDict[LinkRequest, LinkedPair] = OrderedDict()
        self._wanted: LinkRequest | None = None
        self._asked = False  # whether the thread owes an answer, wanted or not
        queue.mt_thread.linked.connect(self._take)

    def ask(self, source: str, target: str) -> None:
        """Find the links of a pair; whatever was asked before is dropped."""
        self._wanted = LinkRequest(self._queue.model, source, target)
        known = self._known.get(self._wanted)
        if known is not None:
            self._wanted = None
            self.found.emit(known)
        elif not self._asked:
            self._send()

    def forget(self) -> None:
        """Drop the question that is not answered yet."""
        self._wanted = None

    def _send(self) -> None:
        if self._wanted is not None:
            self._asked = True
            self._queue.mt_thread.ask(self._wanted)

    def _take(self, answer: LinkAnswer) -> None:
        self._asked = False
        pair = LinkedPair(answer.request.source, answer.request.target, answer.links)
        self._known[answer.request] = pair
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        if answer.request == self._wanted:
            self._wanted = None
            self.found.emit(pair)
        self._send()
