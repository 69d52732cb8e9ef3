"""The findings line below the rows: what the checks say of the active segment, one finding at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.finding import Finding
from workbench.domain.wording import tr
from workbench.text.differences import replaced_words
from workbench.ui.parts import button, row
from workbench.ui.short_label import ShortLabel

NOTHING = tr("No findings in this segment")
PUNCTUATION = ".,;:!?…\"“”‘’'()[]"
LONGEST = 48  # characters of what a fix would change


class FindingsBar(QWidget):
    """One finding in words, how many more there are, and what can be done about it."""

    pressed = Signal(str)  # the id of an action

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()
        self.place = 0
        self._target = ""
        self.told = ShortLabel()
        self.following = button(tr("Next"), tr("Show the next finding and its place"), "Ctrl+;", look="quiet")
        self.ignore = button(tr("Ignore…"), tr("Say why this finding is none"), "Alt+.", look="quiet")
        self.fix = button(tr("Fix"), tr("Put right what is found"), "Ctrl+.")
        self._lay_out()
        self.following.clicked.connect(self._ask_next)
        self.ignore.clicked.connect(self._ask_ignore)
        self.fix.clicked.connect(self._ask_fix)
        self.show_findings(())

    @property
    def finding(self) -> Finding | None:
        """The finding that is shown."""
        return self.findings[self.place] if self.findings else None

    def show_findings(self, findings: Sequence[Finding], place: int = 0, target: str = "") -> None:
        """Show findings about a target, the one at ``place`` in words, and what its fix would do."""
        self.findings = tuple(findings)
        self._target = target
        self.place = place if place < len(self.findings) else 0
        self.told.tell(_words(self.findings, self.place, target), "" if self.findings else "muted")
        self.following.setText(tr("{count} more", count=len(self.findings) - 1))
        self.following.setVisible(len(self.findings) > 1)
        self.ignore.setVisible(self.finding is not None)
        self.fix.setVisible(self.finding is not None and self.finding.fix is not None)

    def show_no_segment(self) -> None:
        """Say nothing, where there is no segment to find anything in."""
        self.show_findings(())
        self.told.tell("", "muted")

    def show_next(self) -> None:
        """Show the finding after this one, going round at the end."""
        self.show_findings(self.findings, self.place + 1, self._target)

    def _ask_next(self) -> None:
        self.pressed.emit("next_finding")

    def _ask_ignore(self) -> None:
        self.pressed.emit("ignore_finding")

    def _ask_fix(self) -> None:
        self.pressed.emit("fix_finding")

    def _lay_out(self) -> None:
        keeps_its_room = self.fix.sizePolicy()
        keeps_its_room.setRetainSizeWhenHidden(True)
        self.fix.setSizePolicy(keeps_its_room)
        self.fix.setProperty("slim", True)
        layout = row(self.told, self.following, self.ignore, self.fix)
        layout.setStretch(0, 1)
        self.setLayout(layout)


def message_and_fix(finding: Finding, target: str) -> str:
    """Return what is wrong with a target, and what its fix would do where the message does not say so."""
    old, new = replaced_words(target, finding.fix or target)
    if all(each.strip(PUNCTUATION) in finding.message for each in (old, new)):
        return finding.message
    return tr("{message} Fix: {old} → {new}", message=finding.message, old=_short(old), new=_short(new))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _words(findings: Sequence[Finding], place: int, target: str) -> str:
    if not findings:
        return NOTHING
    message = message_and_fix(findings[place], target)
    if len(findings) == 1:
        return tr("1 finding in this segment: {message}", message=message)
    return tr(
        "Finding {number} of {count} in this segment: {message}",
        number=place + 1,
        count=len(findings),
        message=message,
    )
