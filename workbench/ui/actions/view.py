"""What is seen, and where help is."""

from workbench.domain.wording import tr
from workbench.ui.actions.rows import Action
from workbench.ui.actions.rows import pane as _pane
from workbench.ui.actions.rows import program as _program
from workbench.ui.actions.rows import project as _project

VIEW = (
    _pane("articles", tr("Articles"), "Alt+1"),
    _pane("matches", tr("Matches"), "Alt+2"),
    _pane("notes", tr("Comments and history"), "Alt+3"),
    _pane("preview", tr("Preview"), "Alt+4"),
    _pane("page", tr("Page as imported"), "Alt+5"),
    _pane("glossary", tr("Glossary"), "Alt+6"),
    _pane("findings", tr("Findings"), "Alt+7"),
    _pane("concordance", tr("Concordance pane"), "Alt+8"),
    Action(
        "focus_mode", tr("Focus mode"), ("F11",), tr("View"), "focus", "page.toggle_focus_mode",
        tr("Show the segments alone, or everything again."), "project", "focus", checkable=True,
    ),
    Action(
        "unsure_words", tr("Unsure words of drafts"), ("Ctrl+Alt+U",), tr("View"), "focus", "doubting.toggle",
        tr("Shade the words of a draft that are likely to be changed, or stop doing so."), "project",
        checkable=True,
    ),
    Action(
        "word_links", tr("Word links"), ("Ctrl+Alt+W",), tr("View"), "focus", "linking.toggle",
        tr("Light up the partners of the word at the cursor or under the mouse, or stop doing so."),
        "project",
        checkable=True,
    ),
    *_project(
        tr("View"), "focus",
        ("next_pane", tr("Next pane"), "F6", "next", tr("Move the cursor to the next pane.")),
        runs="page",
    ),
    *_program(
        tr("View"), "text",
        ("larger_text", tr("Larger text"), "Ctrl++ Ctrl+=", "", tr("Make all text larger.")),
        ("smaller_text", tr("Smaller text"), "Ctrl+-", "", tr("Make all text smaller.")),
        ("normal_text", tr("Normal text"), "Ctrl+0", "", tr("Bring the text back to its first size.")),
        ("switch_theme", tr("Light or dark"), "Ctrl+Shift+L", "",
         tr("Switch between the light and the dark theme.")),
    ),
)  # fmt: skip

HELP = _program(
    tr("Help"), "help",
    ("keys", tr("Keys…"), "F1", "keys", tr("Every action and its key, to read and to change.")),
    ("preferences", tr("Preferences…"), "Ctrl+,", "preferences",
     tr("Your name, theme, text size and model.")),
    ("about", tr("About"), "Ctrl+F1", "info", tr("What this program is, and its version.")),
)  # fmt: skip
