"""The one table of actions: menus, tool bar, key list and README are loops over it.

``command`` is ``target.method``: the dispatcher calls that method, with ``argument`` if there is one.
"""

from workbench.ui.actions.beads import ALIGNMENT
from workbench.ui.actions.project import EDIT, MEMORY, PROJECT
from workbench.ui.actions.rows import Action
from workbench.ui.actions.segments import DRAFT, REVIEW, SEGMENT
from workbench.ui.actions.view import HELP, VIEW

ACTIONS: tuple[Action, ...] = (*PROJECT, *EDIT, *SEGMENT, *DRAFT, *MEMORY, *ALIGNMENT, *REVIEW, *VIEW, *HELP)
BY_ID: dict[str, Action] = {action.id: action for action in ACTIONS}
GROUPS: tuple[str, ...] = tuple(dict.fromkeys(action.group for action in ACTIONS))

TOOL_BAR: tuple[tuple[str, ...], ...] = (
    ("import_pages", "export_tmx"),
    ("undo", "redo"),
    ("confirm_next", "copy_source", "redraft"),
    ("split", "merge", "lock", "set_aside", "comment"),
    ("find", "draft_all", "review_mode", "focus_mode"),
)

ALSO_BESIDE_SEGMENTS: tuple[str, ...] = (
    "close_project", "go_on_aligning", "undo", "redo", "save", "export_tmx", "export_text",
    "import_memory", "attach_memory", "memories", "browse_memory",
    "word_links",
)  # fmt: skip
"""Actions on a project that are there beside an alignment too."""
