"""What was exported last, remembered in the project for the next time."""

from workbench.domain.unit_choice import ExportMark
from workbench.domain.wording import in_english
from workbench.services.session.open_project import OpenProject
from workbench.store import wording


class ExportMarks(OpenProject):
    """A mark for each tool that a memory leaves for."""

    def remember_export(self, tool: str, mark: ExportMark) -> None:
        """Remember that the memory has left whole for a tool.

        It is no step: undo goes on with what the user did to the text.
        """
        with self._file.transaction():
            wording.set_setting(self._file, f"exported for {in_english(tool)}", f"{mark.step} {mark.at}")
