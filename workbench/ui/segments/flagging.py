"""The flags of segments: locked, set aside, out of the memory, out of propagation."""

from collections.abc import Callable, Sequence
from functools import partial

from workbench.domain.wording import tr
from workbench.services.session import Outcome, Session
from workbench.services.session.long_actions import Flag
from workbench.ui.segments.chosen import Chosen, Deed


class Flagging:
    """Sets each flag on all that are chosen, or clears it where all of them have it."""

    def __init__(self, chosen: Chosen, session: Session) -> None:
        self._chosen = chosen
        self._session = session

    def lock(self) -> None:
        """Lock, or unlock where all are locked."""
        ids = self._chosen.ids()
        on = not self._chosen.all_are(ids, lambda segment: segment.locked)
        done = tr("locked") if on else tr("unlocked")
        self._flag(done, ids, self._session.lock, "locked", on=on)

    def set_aside(self) -> None:
        """Set aside, or bring back where all are set aside."""
        ids = self._chosen.ids()
        on = not self._chosen.all_are(ids, lambda segment: segment.set_aside)
        done = tr("set aside") if on else tr("brought back")
        self._flag(done, ids, self._session.set_aside, "set_aside", on=on)

    def keep_out(self) -> None:
        """Keep out of the memory, or take in again where all are out."""
        ids = self._chosen.ids()
        on = self._chosen.all_are(ids, lambda segment: not segment.in_memory)
        done = tr("taken into the memory") if on else tr("kept out of the memory")
        self._flag(done, ids, self._session.keep_in_memory, "in_memory", on=on)

    def stand_alone(self) -> None:
        """Except from propagation, or propagate again where all are excepted."""
        ids = self._chosen.ids()
        on = not self._chosen.all_are(ids, lambda segment: segment.stands_alone)
        done = tr("excepted from propagation") if on else tr("propagated again")
        self._flag(done, ids, self._session.stand_alone, "stands_alone", on=on)

    def _flag(
        self,
        done: str,
        ids: Sequence[int],
        act: Callable[[Sequence[int], bool], Outcome],
        flag: Flag,
        *,
        on: bool,
    ) -> None:
        """Set a flag; what is not seen in the row's state is told."""
        tell = flag != "locked" and (on or flag != "set_aside")
        start = partial(self._session.start_flagging, flag=flag, on=on)
        self._chosen.change(Deed(done, lambda few: act(few, on), start), ids, tell=tell)
