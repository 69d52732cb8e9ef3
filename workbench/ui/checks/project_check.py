"""The check of a whole project: a job finds, a pane lists, the keys go there and put right."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.domain.finding import Check, Finding
from workbench.domain.ignored import not_ignored
from workbench.domain.segment import Segment
from workbench.domain.wording import tr
from workbench.services.checks.project import check_each_segment, check_segment
from workbench.services.checks.terminology import Terminology
from workbench.services.jobs import Cancelled, Job, JobPool, JobProgress, Report, Work
from workbench.services.notices import Notices
from workbench.services.session import Change, Session
from workbench.ui.editor.page import EditorPage
from workbench.ui.editor.page_commands import PageCommands
from workbench.ui.panes.findings import FoundInProject
from workbench.ui.telling import tells

FEW = 8  # segments changed at once that are looked at again; of more, what is new waits for the next check


class ProjectCheck(PageCommands):
    """What was found stays listed until it is put right; what is typed since the check is looked at too."""

    def __init__(self, page: EditorPage, terms: Terminology, jobs: JobPool, notices: Notices) -> None:
        super().__init__(page, notices)
        self._pane = page.findings
        self._terms = terms
        self._jobs = jobs
        self._job: Job | None = None
        self._filters = False
        self.checked = False
        self._session.changed.connect(self._take)
        self._pane.chosen.connect(self._go_to)
        self._pane.fix_asked.connect(self._fix)
        page.filter_row.found.toggled.connect(self.filter_found)

    def check_project(self) -> None:
        """Look at every segment that has a target, and list what is found."""
        if not self._page.grid.commit():
            return
        self._page.show_pane("findings", True)
        self._pane.aside.setChecked(False)
        self._pane.table.setFocus()
        self.check_again()

    def check_again(self) -> None:
        """Look at every segment, wherever the keys go meanwhile."""
        self.end()
        self._pane.tell(tr("Checking…"))
        self._job = self._jobs.run(checking(self._session))
        self._job.finished.connect(self._show)
        self._job.progress.connect(self._tell)
        self._job.failed.connect(self.notices.fail)

    def filter_found(self, on: bool) -> None:
        """Show the segments with findings alone, as soon as the project is checked, or all again."""
        self._page.filter_row.among = None
        self._filters = on and self._page.grid.commit()
        if self._filters:
            self.check_again()
        else:
            self._page.filter_row.tell()

    def end(self) -> None:
        """Drop a check that is under way."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _tell(self, progress: JobProgress) -> None:
        self._pane.tell(tr("Checking… {done:,} of {total:,}", done=progress.done, total=progress.total))

    def _show(self, found: list[FoundInProject]) -> None:
        self.checked = True
        self._pane.show_found(found)
        if self._filters:
            self._filters = False
            self._page.filter_row.among = tuple(dict.fromkeys(each.finding.number for each in found))
            self._page.filter_row.tell()

    def _take(self, change: Change) -> None:
        """Drop from the list what was put right and what is gone, and add what is new."""
        listed = {each.finding.number for each in self._pane.found}
        touched = listed if change.structure else listed.intersection(change.segments)
        looks = self.checked and not change.structure and len(change.segments) <= FEW
        ids = touched.union(change.segments) if looks else touched
        if not ids:
            return
        now = {segment.id: segment for segment in self._session.segments(list(ids))}
        looked_at = (
            self._as_it_is(each, now.get(each.finding.number)) if each.finding.number in touched else each
            for each in self._pane.found
        )
        found = [each for each in looked_at if each is not None]
        new = self._new(now.values(), found) if looks else []
        if touched or new:
            self._pane.show_found(self._in_text_order(found, new))

    def _new(
        self, segments: Iterable[Segment], found: Sequence[FoundInProject]
    ) -> list[tuple[Finding, Segment]]:
        """Return the findings about segments, and of which, that are not among those found."""
        known = {(each.finding.number, each.finding.check, each.finding.message) for each in found}
        return [
            (finding, segment)
            for segment in segments
            if not segment.set_aside
            for finding in self._findings(segment)
            if finding.check is not Check.UNTRANSLATED
            and (segment.id, finding.check, finding.message) not in known
        ]

    def _in_text_order(
        self, found: list[FoundInProject], new: Sequence[tuple[Finding, Segment]]
    ) -> list[FoundInProject]:
        """Return what was found, with what is new where it belongs."""
        if not new:
            return found
        titles = {article.id: article.title for article in self._session.articles()}
        order = {each: at for at, each in enumerate(self._session.segment_ids())}
        added = [
            FoundInProject(finding, segment.number, titles[segment.article_id], segment.target)
            for finding, segment in new
        ]
        return sorted([*found, *added], key=lambda each: order.get(each.finding.number, len(order)))

    def _findings(self, segment: Segment) -> list[Finding]:
        """Return what is found in a segment alone, but what is ignored."""
        return check_segment(
            segment,
            [self._terms.check],
            variety=self._session.spelling(),
            ignored=self._session.ignored_findings(segment.id),
        )

    def _as_it_is(self, found: FoundInProject, segment: Segment | None) -> FoundInProject | None:
        """Return a finding as its segment is now, None where it is no longer one."""
        if segment is None or segment.set_aside:
            return None
        if segment.target == found.target:
            ignored = self._session.ignored_findings(segment.id)
            told = not_ignored([found.finding], ignored, segment.source, segment.target)
            return replace(found, number=segment.number) if told else None
        for finding in self._findings(segment):
            if (finding.check, finding.message) == (found.finding.check, found.finding.message):
                return replace(found, finding=finding, number=segment.number, target=segment.target)
        return None

    def _go_to(self, found: FoundInProject) -> None:
        if self._page.grid.go_to(found.finding.number):
            self._page.grid.focus_editor()
        else:
            self.notices.say(
                tr("That segment is not among those shown."), tr("Ctrl+Shift+X shows all segments.")
            )

    @tells
    def _fix(self, found: FoundInProject) -> None:
        if not self._page.grid.commit():
            return
        segment = next(iter(self._session.segments([found.finding.number])), None)
        now = self._as_it_is(found, segment)
        if now is None:
            self.notices.say(tr("The segment was changed; what was found there is gone."))
        elif now.finding.fix is None:
            self.notices.say(tr("That takes a person: Enter goes to the segment."))
        else:
            self._session.type_target(now.finding.number, now.finding.fix)


def checking(session: Session) -> Work:
    """Return the work of checking a project over a connection of its own; it returns what is found."""
    reader, variety = session.reader(), session.spelling()

    def work(report: Report, cancelled: Cancelled) -> list[FoundInProject]:
        everything: list[FoundInProject] = []
        with reader as project:
            titles = {article.id: article.title for article in project.articles()}
            total = len(project.segment_ids())
            for done, findings in enumerate(check_each_segment(project, variety=variety), 1):
                if cancelled():
                    break
                report(JobProgress(done, total))
                for finding in findings:
                    if finding.check is not Check.UNTRANSLATED:
                        segment = project.segment(finding.number)
                        title = titles[segment.article_id]
                        everything.append(FoundInProject(finding, segment.number, title, segment.target))
        return everything

    return work
