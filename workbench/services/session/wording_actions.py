"""Actions of the session on how the project writes English; each is an undo step like any other."""

from typing import cast

from workbench.services.session.open_project import OpenProject
from workbench.store import wording
from workbench.text.spelling import Variety

_SPELLING = "spelling"


class WordingActions(OpenProject):
    """American or British, and the project's own words."""

    def spelling(self) -> Variety:
        """Return the variety of English that the project is written in; American unless it was chosen."""
        return cast("Variety", wording.setting(self._file, _SPELLING) or "american")

    def set_spelling(self, variety: Variety) -> None:
        """Write the project in a variety of English."""
        with self._write(f"Spell the {variety.capitalize()} way"):
            wording.set_setting(self._file, _SPELLING, variety)

    def project_words(self) -> tuple[str, ...]:
        """Return the words that are right in this project, whatever the dictionary says."""
        return wording.words(self._file)

    def add_project_word(self, word: str) -> None:
        """Hold a word to be right in this project."""
        with self._write(f"Add “{word}” to the project's words"):
            wording.add_word(self._file, word)
