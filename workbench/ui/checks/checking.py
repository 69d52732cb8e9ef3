"""Checks while typing: after a pause the active segment is looked at again, and keys put it right."""

from dataclasses import replace

from PySide6.QtCore import QTimer

from workbench.domain.finding import Check, Finding
from workbench.domain.wording import tr
from workbench.quality.lacking import lacking
from workbench.services.checks.project import check_segment
from workbench.services.checks.terminology import Terminology
from workbench.services.notices import Notices
from workbench.ui.editor.follower import Follower
from workbench.ui.editor.page import EditorPage
from workbench.ui.editor.page_commands import PageCommands
from workbench.ui.words.insertion import insert_words

ENDS = (".", "!", "?", "…", '"', "”", ")")
PAUSE = 300  # ms; nothing is found wrong in a word that is being typed
SOON = 40  # ms after a word until what was found before is looked at again


class Checking(PageCommands):
    """Fills the findings line of the active segment, and does what its keys ask for."""

    def __init__(self, page: EditorPage, follower: Follower, terms: Terminology, notices: Notices) -> None:
        super().__init__(page, notices)
        self._terms = terms
        self._bar = page.findings_bar
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._look_again)
        self._grid.editor.textChanged.connect(self._typed)
        self._grid.current_changed.connect(self._moved)
        self._grid.emptied.connect(self._bar.show_no_segment)
        follower.segment_shown.connect(self._wait)
        terms.changed.connect(self._wait)

    # What the actions do.

    def fix_finding(self) -> None:
        """Put the right form in: the shown finding's, else that of the first that has one."""
        self._check()
        findings = [self._bar.finding, *self._bar.findings]
        found = next((each for each in findings if each is not None and each.fix is not None), None)
        if found is None or found.fix is None:
            self.notices.say(
                tr("No finding in this segment has a fix."),
                tr("Alt+Ins types a number, a date or a name that is missing."),
            )
            return
        self._grid.replace_word(*difference(self._grid.editor.toPlainText(), found.fix))
        self._grid.focus_editor()
        self._check()

    def next_finding(self) -> None:
        """Show the next finding of the segment, its place in the target selected."""
        before = self._bar.findings
        self._check()
        if self._bar.findings == before:
            self._bar.show_next()
        finding = self._bar.finding
        if finding is None:
            self.notices.say(tr("There is no finding in this segment."))
        elif finding.span is not None:
            self._grid.editor.select(*finding.span)
            self._grid.focus_editor()

    def insert_lacking(self) -> None:
        """Type the next number, date or name of the source that the target lacks."""
        editor = self._grid.editor
        source = self._grid.source.toPlainText()
        found = lacking(source, editor.toPlainText(), self._session.spelling())
        if found:
            insert_words(editor, found[0])
        else:
            self.notices.say(tr("The target has every number, date and name of the source."))

    def finding_now(self) -> Finding | None:
        """Return the finding that is shown, as the target is now."""
        self._check()
        return self._bar.finding

    def end(self) -> None:
        """Check nothing more."""
        self._pause.timeout.disconnect(self._look)
        self._soon.timeout.disconnect(self._look_again)
        self._grid.editor.textChanged.disconnect(self._typed)

    # What happens.

    def _moved(self, _segment_id: int) -> None:
        """What was found belongs to the segment that was left."""
        self._bar.show_findings(())
        self._wait()

    def _wait(self, _shown: bool = True) -> None:
        self._pause.start()

    def _typed(self) -> None:
        """Look soon at what was found before, now that a word has ended; at everything after the pause."""
        self._wait()
        if self._bar.findings and not self._in_a_word():
            self._soon.start()

    def _look(self) -> None:
        """Look at what is typed without being asked: what an unfinished sentence lacks is no news."""
        self._check(ended=not self._unfinished(), asked=False)

    def _look_again(self) -> None:
        """Leave out what is no longer found; what is new comes after the pause."""
        told = {each.message for each in self._bar.findings}
        still = [each for each in self._findings() if each.message in told]
        self._bar.show_findings(still, self._bar.place, self._grid.editor.toPlainText())

    def _check(self, *, ended: bool = True, asked: bool = True) -> None:
        self._pause.stop()
        if self._grid.current_id() is None:
            self._bar.show_no_segment()
        else:
            findings = self._findings() if ended else [each for each in self._findings() if each.span]
            if not asked and self._between_words():
                findings = [each for each in findings if each.fix != self._grid.editor.toPlainText().rstrip()]
            self._bar.show_findings(findings, self._bar.place, self._grid.editor.toPlainText())

    def _unfinished(self) -> bool:
        """Say whether somebody is typing at the end of a target that has no end yet, as its source has."""
        caret = self._grid.editor.textCursor()
        text = self._grid.editor.toPlainText().rstrip()
        ends = self._grid.source.toPlainText().rstrip().endswith(ENDS) and not text.endswith(ENDS)
        return ends and caret.atEnd() and bool(text) and self._grid.editor.hasFocus()

    def _in_a_word(self) -> bool:
        """Say whether somebody is typing a word, or a number, that may go on."""
        editor = self._grid.editor
        at = editor.textCursor().position()
        return editor.hasFocus() and editor.toPlainText()[at - 1 : at].isalnum()

    def _between_words(self) -> bool:
        """Say whether somebody has typed a space at the end, and a word is likely to come."""
        caret = self._grid.editor.textCursor()
        return (
            caret.atEnd() and self._grid.editor.hasFocus() and self._grid.editor.toPlainText().endswith(" ")
        )

    def _findings(self) -> list[Finding]:
        """Return what is found in the active segment as it is typed, what one key puts right first.

        That it is empty can be seen.
        """
        current = self._grid.current_id()
        segment = next(iter(self._session.segments([current])), None) if current is not None else None
        if segment is None or segment.set_aside:
            return []
        typed = replace(segment, target=self._grid.editor.toPlainText())
        found = check_segment(
            typed,
            [self._terms.check],
            variety=self._session.spelling(),
            ignored=self._session.ignored_findings(segment.id),
        )
        told = [each for each in found if each.check is not Check.UNTRANSLATED]
        return sorted(told, key=lambda each: each.fix is None)  # within both the most serious is first


def difference(before: str, after: str) -> tuple[int, int, str]:
    """Return which characters of ``before`` to replace, and by what, to make ``after`` of it."""
    shortest = min(len(before), len(after))
    start = next((at for at in range(shortest) if before[at] != after[at]), shortest)
    rest = shortest - start
    end = next((at for at in range(rest) if before[-1 - at] != after[-1 - at]), rest)
    return start, len(before) - end, after[start : len(after) - end]
