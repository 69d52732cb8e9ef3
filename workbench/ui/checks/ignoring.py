"""Findings that are none: ignored with a reason by a key, listed, and taken back."""

from functools import partial

from workbench.domain.finding import Finding
from workbench.domain.wording import tr
from workbench.services.checks.project import ignored_where_it_stands
from workbench.services.notices import Notices
from workbench.services.session import Change
from workbench.ui.checks.checking import Checking
from workbench.ui.checks.project_check import ProjectCheck
from workbench.ui.dialogs.ask import AskLine
from workbench.ui.editor.page import EditorPage
from workbench.ui.editor.page_commands import PageCommands
from workbench.ui.panes.findings import IgnoredInProject
from workbench.ui.telling import tells


class Ignoring(PageCommands):
    """Works on the row of the findings list that has the keys, else on the finding below the grid."""

    def __init__(
        self, page: EditorPage, checking: Checking, project_check: ProjectCheck, notices: Notices
    ) -> None:
        super().__init__(page, notices)
        self._pane = page.findings
        self._checking = checking
        self._project_check = project_check
        self._ids = frozenset(each.id for each in self._session.ignored_findings())
        self._pane.ignored_chosen.connect(self._go_to)
        self._pane.told_again.connect(self._tell_again)
        self._session.changed.connect(self._take)
        self._show()

    def ignore_finding(self) -> None:
        """Ask why a finding is none."""
        if not self._page.grid.commit():
            return
        finding = self._chosen()
        if finding is None:
            self.notices.say(tr("There is no finding in this segment."))
            return
        ask = AskLine(
            tr("Ignore finding"),
            tr("{message} Why is this no finding?", message=finding.message),
            accept=tr("Ignore"),
            parent=self._page,
        )
        ask.answered.connect(partial(self._ignore, finding))
        ask.open()

    def _chosen(self) -> Finding | None:
        if self._pane.table.hasFocus() and self._pane.current is not None:
            return self._pane.current.finding
        return self._checking.finding_now()

    @tells
    def _ignore(self, finding: Finding, reason: str) -> None:
        self._session.ignore_finding(finding, reason)
        self._checking.finding_now()

    @tells
    def _tell_again(self, row: IgnoredInProject) -> None:
        self._session.tell_again([row.ignored])

    def _go_to(self, row: IgnoredInProject) -> None:
        if self._page.grid.go_to(row.ignored.segment_id):
            self._page.grid.focus_editor()
        else:
            self.notices.say(
                tr("That segment is not among those shown."), tr("Ctrl+Shift+X shows all segments.")
            )

    def _take(self, change: Change) -> None:
        """Follow what is ignored, and what is so no longer as its place was changed."""
        ids = frozenset(each.id for each in self._session.ignored_findings())
        taken_back, changed = self._ids - ids, ids != self._ids
        self._ids = ids
        if changed or (ids and (change.structure or change.segments)):
            self._show()
        if changed:
            self._checking.finding_now()
        if taken_back and self._project_check.checked:
            self._project_check.check_again()

    def _show(self) -> None:
        standing = ignored_where_it_stands(self._session)
        segments = {each.id: each for each in self._session.segments([one.segment_id for one in standing])}
        titles = {each.id: each.title for each in self._session.articles()} if standing else {}
        rows = [(each, segments[each.segment_id]) for each in standing]
        self._pane.show_ignored(
            [IgnoredInProject(each, segment.number, titles[segment.article_id]) for each, segment in rows]
        )
