"""Correct once: tells what a correction changed in other drafts, and lists what was learned."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from workbench.domain.correction import Correction
from workbench.domain.glossary import Term
from workbench.domain.wording import tr
from workbench.services.drafting.correcting import Correcting, PutRight
from workbench.services.session import Change
from workbench.services.settings import Preferences
from workbench.ui.desk import Desk
from workbench.ui.editor.page import EditorPage
from workbench.ui.editor.page_commands import PageCommands
from workbench.ui.segments.corrections_dialog import CorrectionsDialog
from workbench.ui.segments.undoing import Undoing
from workbench.ui.telling import tells


class Lessons(PageCommands):
    """What the service learns, as the window shows it."""

    turned = Signal(bool)  # whether drafts get corrections

    def __init__(self, page: EditorPage, correcting: Correcting, undoing: Undoing, desk: Desk) -> None:
        super().__init__(page, desk.notices)
        self._correcting = correcting
        self._undoing = undoing
        self._settings = desk.settings
        correcting.switch(self._settings.values.follow_corrections)
        correcting.put_right.connect(self._tell)
        correcting.failed.connect(self.notices.fail)
        self._settings.changed.connect(self._take_settings)

    def toggle(self) -> None:
        """Let drafts have what was corrected, or not, for good."""
        values = self._settings.values
        self._settings.keep(replace(values, follow_corrections=not values.follow_corrections))

    def show_corrections(self) -> None:
        """List what was learned."""
        if not self._page.grid.commit():
            return
        dialog = CorrectionsDialog(writes=not self._session.read_only, parent=self._page)
        self._fill(dialog)
        dialog.forget_asked.connect(self._forget)
        dialog.terms_asked.connect(self._make_terms)
        follow = partial(self._follow, dialog)
        self._session.changed.connect(follow)
        dialog.finished.connect(lambda _: self._session.changed.disconnect(follow))
        dialog.open()

    def _fill(self, dialog: CorrectionsDialog) -> None:
        dialog.show_corrections(self._session.corrections(), on=self._settings.values.follow_corrections)

    def _follow(self, dialog: CorrectionsDialog, change: Change) -> None:
        if change.corrections:
            self._fill(dialog)

    @tells
    def _forget(self, ids: tuple[int, ...]) -> None:
        self._session.forget_corrections(ids)

    @tells
    def _make_terms(self, corrections: tuple[Correction, ...]) -> None:
        self._session.import_terms([Term(each.source, (each.target,)) for each in corrections])
        self.notices.succeed(tr("The glossary requires them now."))

    def _tell(self, done: PutRight) -> None:
        """Tell what else was changed by what was just confirmed."""
        first, *others = done.learned
        where = tr("1 draft") if done.drafts == 1 else tr("{count:,} drafts", count=done.drafts)
        if others:
            text = tr("{count:,} corrections also put into {drafts}.", count=len(done.learned), drafts=where)
        else:
            text = tr(
                "“{target}” also put for “{drafted}” in {drafts}.",
                target=first.target, drafted=first.drafted, drafts=where,
            )  # fmt: skip
        self._undoing.tell(
            text,
            tr("Ctrl+Z takes it back."),
            action=done.action,
            also_text=tr("Add to glossary"),
            also=partial(self._make_terms, done.learned),
        )

    def _take_settings(self, values: Preferences) -> None:
        self._correcting.switch(values.follow_corrections)
        self.turned.emit(values.follow_corrections)
