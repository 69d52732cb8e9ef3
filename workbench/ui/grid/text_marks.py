"""What is marked in the texts: found text in all rows; terms, doubts and links in the active one."""

from collections.abc import Callable, Sequence

from workbench.ui.grid.look import Look
from workbench.ui.grid.rows_view import RowsView
from workbench.ui.grid.search_marks import SearchMarks
from workbench.ui.grid.source_field import SourceField
from workbench.ui.grid.target_editor import TargetEditor
from workbench.ui.grid.text_field import Mark
from workbench.ui.words.partners import Lit

Span = tuple[int, int]  # start and end, in characters
Doubtful = Callable[[str, str], Sequence[Span]]  # of a target and its source
Terms = Callable[[str], Sequence[Span]]  # of a source


def _nothing_doubtful(_target: str, _source: str) -> Sequence[Span]:
    return ()


def _no_terms(_source: str) -> Sequence[Span]:
    return ()


class TextMarks:
    """Each kind of mark is set by its own feature and stays until that sets another."""

    def __init__(self, rows: RowsView, source: SourceField, target: TargetEditor) -> None:
        self._rows = rows
        self._source = source
        self._target = target
        self._doubtful: Doubtful = _nothing_doubtful
        self._terms: Terms = _no_terms
        self._lit: tuple[Sequence[Lit], Sequence[Lit]] = (), ()
        self.unsure: Sequence[Span] = ()

    def highlight(
        self,
        text: str,
        *,
        in_source: bool = True,
        in_target: bool = True,
        case_sensitive: bool = False,
        whole_words: bool = False,
    ) -> None:
        """Mark every place of ``text`` in all rows; an empty text marks nothing."""
        self._rows.marks = SearchMarks(text, in_source, in_target, case_sensitive, whole_words)
        self.show()
        self._rows.viewport().update()

    def underline_terms(self, terms: Terms) -> None:
        """Underline the places of the active source that ``terms`` returns, from now on."""
        self._terms = terms
        self.show()

    def check_spelling(self, doubtful: Doubtful) -> None:
        """Underline the words of the active target that ``doubtful`` returns, from now on."""
        self._doubtful = doubtful
        self.show()

    def doubted_words(self) -> Sequence[Span]:
        """Return the start and end of each word of the active target whose spelling is doubted."""
        if self._target.isReadOnly():
            return ()
        return self._doubtful(self._target.toPlainText(), self._source.toPlainText())

    def light(self, source: Sequence[Lit] = (), target: Sequence[Lit] = ()) -> None:
        """Light up words of the active row on both sides, and no others."""
        if (source, target) != self._lit:
            self._lit = source, target
            self.show()

    def shade(self, unsure: Sequence[Span]) -> None:
        """Shade words of the active target that the model was not sure of, and no others."""
        if unsure != self.unsure:
            self.unsure = unsure
            self.show()

    def show(self) -> None:
        """Mark the active row's texts as they are now; a later kind lies over an earlier one."""
        look = self._rows.look
        lit_in_source, lit_in_target = (
            [(*span, look.linked(weight)) for span, weight in side] for side in self._lit
        )
        self._source.mark([*lit_in_source, *self._in_source(look)])
        if not self._target.composing:
            unsure = [(*span, look.unsure) for span in self.unsure]
            self._target.mark([*unsure, *lit_in_target, *self._in_target(look)])

    def _in_source(self, look: Look) -> list[Mark]:
        source = self._source.toPlainText()
        terms = [(start, end, look.term) for start, end in self._terms(source)]
        return [*terms, *_found(self._rows.marks.in_source(source), look)]

    def _in_target(self, look: Look) -> list[Mark]:
        caret = self._target.caret()  # the word that is being typed is not doubted yet
        doubted = [(start, end, look.doubted) for start, end in self.doubted_words() if end != caret]
        return [*doubted, *_found(self._rows.marks.in_target(self._target.toPlainText()), look)]


def _found(places: Sequence[tuple[int, int]], look: Look) -> list[Mark]:
    return [(start, start + length, look.found) for start, length in places]
