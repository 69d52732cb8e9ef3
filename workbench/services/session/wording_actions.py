"""Actions of the session on how the project writes English; each is an undo step like any other."""

from collections.abc import Sequence

from workbench.domain.wording import tr
from workbench.services.session.open_project import OpenProject
from workbench.store import wording
from workbench.text.words.spelling import Variety


class WordingActions(OpenProject):
    """American or British, and the project's own words."""

    def set_spelling(self, variety: Variety) -> None:
        """Write the project in a variety of English."""
        with self._write(
            tr("Spell the British way") if variety == "british" else tr("Spell the American way")
        ):
            wording.set_setting(self._file, wording.SPELLING, variety)

    def add_project_word(self, word: str) -> None:
        """Hold a word to be right in this project."""
        with self._write(tr("Add “{word}” to the project's words", word=word)):
            wording.add_word(self._file, word)

    def remove_project_words(self, words: Sequence[str]) -> None:
        """Hold words to be right no longer, unless a dictionary does."""
        name = (
            tr("Take “{word}” from the project's words", word=words[0])
            if len(words) == 1
            else tr("Take {count:,} words from the project's words", count=len(words))
        )
        with self._write(name):
            for word in words:
                wording.remove_word(self._file, word)

    def begin_spelling(self, variety: Variety) -> None:
        """Give a project that was just made its variety of English; that is no step to undo."""
        with self._file.transaction():
            wording.set_setting(self._file, wording.SPELLING, variety)
