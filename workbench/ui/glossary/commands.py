"""What is done with terms: underlined in the source, listed, typed with one key, added from a selection."""

from workbench.domain.glossary import Term
from workbench.domain.wording import tr
from workbench.services.checks.terminology import Terminology
from workbench.services.notices import Notices
from workbench.ui.editor.follower import Follower
from workbench.ui.editor.page import EditorPage
from workbench.ui.editor.page_commands import PageCommands
from workbench.ui.panes.glossary import GlossaryPane
from workbench.ui.telling import tells
from workbench.ui.words.insertion import insert_words


class TermCommands(PageCommands):
    """Keeps the glossary's pane and underlines in step with the cursor and the glossary."""

    def __init__(self, page: EditorPage, follower: Follower, terms: Terminology, notices: Notices) -> None:
        super().__init__(page, notices)
        self._pane: GlossaryPane = page.glossary
        self._terms = terms
        self._grid.marks.underline_terms(terms.places)
        follower.segment_shown.connect(self._show)
        terms.changed.connect(self._take)
        self._pane.term_chosen.connect(self._insert)
        self._pane.form.written.connect(self._add)
        self._pane.form.left.connect(self._leave)
        self._pane.remove_asked.connect(self._remove)
        self._pane.allow_writing(not self._session.read_only)

    # What the actions do.

    def insert_term(self) -> None:
        """Type the translation of the next term that the target lacks."""
        missing = self._terms.missing(self._grid.source.toPlainText(), self._grid.editor.toPlainText())
        if missing:
            self._insert(missing[0])
        else:
            self.notices.say(tr("The target lacks no term of the glossary."))

    def add_term(self) -> None:
        """Begin a term with what is selected in the source and in the target."""
        self._page.visit_pane("glossary")
        source, rendering = (
            field.textCursor().selection().toPlainText().strip()
            for field in (self._grid.source, self._grid.editor)
        )
        self._pane.form.begin(source, rendering)

    # What happens.

    def _insert(self, term: Term) -> None:
        if term.required:
            insert_words(self._grid.editor, term.required[0])
        else:
            self.notices.say(
                tr("The glossary says only how “{source}” is not to be translated.", source=term.source)
            )

    @tells
    def _add(self, term: Term) -> None:
        if self._grid.commit():
            (self._session.change_term if term.id else self._session.add_term)(term)
            self._pane.form.hide()
            self.notices.succeed(tr("“{source}” is in the glossary.", source=term.source))
            self._leave()

    def _leave(self) -> None:
        self._page.leave_pane("glossary")
        self._grid.focus_editor()

    @tells
    def _remove(self, term: Term) -> None:
        if self._grid.commit():
            self._session.remove_terms([term.id])
            self.notices.succeed(
                tr("“{source}” is out of the glossary.", source=term.source), tr("Ctrl+Z brings it back.")
            )

    def _take(self) -> None:
        self._grid.marks.underline_terms(self._terms.places)
        self._show()

    def _show(self, _shown: bool = True) -> None:
        source = self._grid.source.toPlainText() if self._grid.current_id() is not None else ""
        here = list(dict.fromkeys(each.term for each in self._terms.found_in(source)))
        self._pane.show_terms(here, self._terms.terms)
