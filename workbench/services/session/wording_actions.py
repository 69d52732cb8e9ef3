"""Actions of the session on how the project writes English; each is an undo step like any other."""

from workbench.services.session.open_project import OpenProject
from workbench.store import wording
from workbench.text.spelling import Variety


class WordingActions(OpenProject):
    """American or British, and the project's own words."""

    def set_spelling(self, variety: Variety) -> None:
        """Write the project in a variety of English."""
        with self._write(f"Spell the {variety.capitalize()} way"):
            wording.set_setting(self._file, wording.SPELLING, variety)

    def add_project_word(self, word: str) -> None:
        """Hold a word to be right in this project."""
        with self._write(f"Add “{word}” to the project's words"):
            wording.add_word(self._file, word)
