"""The one table of actions: menus, tool bar, key list and README are loops over it.

``command`` is ``target.method``: the dispatcher calls that method, with ``argument`` if there is one.
"""

from workbench.ui.action_rows import Action
from workbench.ui.action_rows import bead as _bead
from workbench.ui.action_rows import character as _character
from workbench.ui.action_rows import completion as _completion
from workbench.ui.action_rows import insert_match as _insert_match
from workbench.ui.action_rows import pane as _pane
from workbench.ui.action_rows import program as _program
from workbench.ui.action_rows import project as _project
from workbench.ui.action_rows import segment as _segment

PROJECT = (
    *_program(
        "Project", "open",
        ("new_project", "New project…", "Ctrl+N", "add", "Start an empty project."),
        ("open_project", "Open project…", "Ctrl+O", "folder", "Open a project file."),
        ("open_sample", "Open the sample", "Ctrl+Shift+F1", "sample", "Try the program on three articles."),
        ("restore_backup", "Restore a backup…", "Ctrl+Shift+O", "undo", "The project of another day."),
        ("close_project", "Close project", "Ctrl+W", "cancel", "Go back to the start page."),
    ),
    *_program(
        "Project", "import",
        ("import_pages", "Import pages…", "Ctrl+I", "import", "Import saved pages and texts."),
        ("import_folder", "Import a folder…", "Ctrl+Alt+I", "folder", "Import every page in a folder."),
        ("import_text", "Import pasted text…", "Ctrl+Shift+I", "paste", "Import an article you copied."),
        runs="imports",
    ),
    *_project(
        "Project", "import",
        ("import_returned", "Import returned file…", "Ctrl+Alt+R", "import",
         "Take in what a reviewer or another tool has changed."),
        runs="returned", writes=True,
    ),
    *_project(
        "Project", "export",
        ("export_tmx", "Export TMX…", "Ctrl+E", "export", "Hand over the translation memory."),
        ("export_segments", "Export segments…", "Ctrl+Alt+E", "export", "XLIFF, a review sheet or a table."),
        ("export_text", "Export target text…", "Ctrl+Shift+E", "article", "Write text, HTML or Word files."),
        runs="exports",
    ),
    *_project(
        "Project", "glossary",
        ("import_glossary", "Import glossary…", "Ctrl+Alt+B", "import", "Take in terms from a table or TBX."),
        runs="glossary_files", writes=True,
    ),
    *_project(
        "Project", "glossary",
        ("export_glossary", "Export glossary…", "Ctrl+Shift+B", "export", "Write its terms to a file."),
        runs="glossary_files",
    ),
    *_project(
        "Project", "save",
        ("save", "Save", "Ctrl+S", "success", "Everything is saved while you type; this says so."),
    ),
    *_project(
        "Project", "articles",
        ("statistics", "Statistics…", "Ctrl+Alt+S", "filter", "Count by match band and state, per article."),
        runs="counting",
    ),
    *_project(
        "Project", "articles",
        ("remove_article", "Remove article", "Ctrl+Shift+Del", "clear", "Take it out of the project."),
        writes=True,
    ),
    *_program("Project", "quit", ("quit", "Quit", "Ctrl+Q", "", "Close the window; everything is saved.")),
)  # fmt: skip

EDIT = (
    *_project(
        "Edit", "undo",
        ("undo", "Undo", "Ctrl+Z", "undo", "Take back the last change, in whatever segment it was."),
        ("redo", "Redo", "Ctrl+Shift+Z Ctrl+Y", "redo", "Do again what was undone."),
        writes=True,
    ),
    *_project(
        "Edit", "find",
        ("find", "Find…", "Ctrl+F", "find", "Find text in sources and targets."),
        ("replace", "Replace…", "Ctrl+H", "replace", "Find text in targets and replace it."),
        runs="search",
    ),
    *_project(
        "Edit", "find",
        ("preview", "Replace with a preview…", "Ctrl+Alt+H", "replace",
         "See what would change and choose, also with a regular expression."),
        runs="replacing", writes=True,
    ),
    *_project(
        "Edit", "find",
        ("find_next", "Find next", "F3", "down", "Go to the next place that was found."),
        ("find_previous", "Find previous", "Ctrl+F3", "up", "Go to the place found before."),
        ("filter", "Filter segments", "Ctrl+Shift+F", "filter", "Show only some segments."),
        ("clear_filter", "Show all segments", "Ctrl+Shift+X", "cancel", "Take every filter off."),
        runs="search",
    ),
    *_segment(
        "Edit", "text",
        ("change_case", "Change case", "Shift+F3", "", "Make it lower, Title or UPPER case."),
    ),
    _completion("accept_word", "Take a word of the completion", "Ctrl+Right", "Type its next word."),
    _completion("accept_all", "Take the whole completion", "Tab", "Type all of it."),
    Action(
        "completion", "Complete while typing", ("F4",), "Edit", "completion", "completing.toggle",
        "Offer the rest of the sentence in grey, or stop doing so.", "project", checkable=True,
    ),
    *_segment(
        "Edit", "completion",
        ("other_words", "Other words here", "Alt+F7", "", "Offer other words for the one at the cursor."),
        runs="choosing",
    ),
    *_segment(
        "Edit", "spelling",
        ("suggest", "Spelling suggestions", "F7", "", "For the doubted word at the caret, or the next one."),
        ("add_word", "Add to the project's words", "Shift+F7", "", "Hold the doubted word to be right here."),
        runs="spelling",
    ),
    *_project(
        "Edit", "spelling",
        ("project_words", "Project's words…", "Ctrl+Shift+F7", "", "Read, add and remove right words."),
        runs="word_list",
    ),
    *_project(
        "Edit", "spelling",
        ("switch_variety", "American or British English", "Ctrl+F7", "", "Spell the project the other way."),
        runs="spelling", writes=True,
    ),
    _character("en_dash", "En dash", "Alt+-", "–"),
    _character("em_dash", "Em dash", "Alt+=", "—"),
    _character("open_quote", "Opening quotation mark", "Alt+[", "“"),
    _character("close_quote", "Closing quotation mark", "Alt+]", "”"),
    _character("open_single_quote", "Opening single quotation mark", "Alt+;", "‘"),
    _character("close_single_quote", "Closing single quotation mark, apostrophe", "Alt+'", "’"),
)  # fmt: skip

SEGMENT = (
    *_segment(
        "Segment", "confirm",
        ("confirm_next", "Confirm and go on", "Ctrl+Return Ctrl+Enter", "confirm",
         "Confirm and go to the next unconfirmed segment."),
        ("confirm", "Confirm", "Ctrl+Shift+Return Ctrl+Shift+Enter", "confirm", "Confirm without moving."),
        ("reopen", "Reopen", "Ctrl+R", "reopen", "Make confirmed segments drafts again."),
    ),
    *_segment(
        "Segment", "go",
        ("next_segment", "Next segment", "Alt+Down", "down", "Go to the next segment."),
        ("previous_segment", "Previous segment", "Alt+Up", "up", "Go to the previous segment."),
        ("next_untranslated", "Next untranslated", "Ctrl+U", "next", "Go to the next one without a target."),
        ("go_to_number", "Go to number…", "Ctrl+G", "", "Go to a segment by its number."),
        writes=False,
    ),
    *_segment(
        "Segment", "target",
        ("copy_source", "Copy source to target", "Ctrl+Ins", "copy", "Begin from the source."),
        ("redraft", "Take the MT draft again", "Ctrl+M", "draft", "Draft the target afresh."),
        ("clear", "Clear target", "Alt+Del", "clear", "Empty the targets of the selected segments."),
    ),
    *_segment(
        "Segment", "shape",
        ("split", "Split at the cursor", "Ctrl+Shift+S", "split", "Make two segments of this one."),
        ("merge", "Merge with next", "Ctrl+Shift+J", "merge", "Make one segment of this and the next."),
        ("edit_source", "Edit source…", "Shift+F2", "reopen", "Mend what the import got wrong."),
    ),
    *_segment(
        "Segment", "flags",
        ("lock", "Lock or unlock", "Ctrl+L", "lock", "Protect segments from changes."),
        ("set_aside", "Set aside or bring back", "Ctrl+Shift+A", "aside", "Do not translate it."),
        ("keep_out", "Not for the memory", "Ctrl+Shift+M", "models", "Keep it out, or take it in again."),
        ("stand_alone", "Not propagated", "Ctrl+Alt+P", "alone",
         "Let no repetition share its target, or let them again."),
        ("comment", "Comment…", "Ctrl+Alt+M", "comment", "Write a comment on this segment."),
    ),
    *_segment(
        "Segment", "findings",
        ("fix_finding", "Fix what is found", "Ctrl+.", "success", "Put the right form into the target."),
        ("next_finding", "Next finding", "Ctrl+;", "", "Show the segment's next finding and its place."),
        ("insert_lacking", "Insert number, date or name", "Alt+Ins", "",
         "Type the next one of the source that the target lacks."),
        runs="checking",
    ),
    *_segment(
        "Segment", "findings",
        ("ignore_finding", "Ignore finding…", "Alt+.", "aside", "Say why this finding is none."),
        runs="ignoring",
    ),
    *_project(
        "Segment", "findings",
        ("check_project", "Check the project", "Shift+F8", "", "List what the checks find in all segments."),
        runs="project_check",
    ),
    *_segment(
        "Segment", "glossary",
        ("insert_term", "Insert term", "Ctrl+T", "",
         "Type the translation of the next term that the target lacks."),
        ("add_term", "Add the selection to the glossary", "Ctrl+Shift+T", "add",
         "Begin a term with what is selected in source and target."),
        runs="terms",
    ),
    *(_insert_match(place) for place in range(1, 10)),
)  # fmt: skip

DRAFT = (
    *_project(
        "Draft", "drafting",
        ("draft_all", "Draft what is untranslated", "F9", "draft_all", "Let the model fill what is empty."),
        writes=True,
    ),
    *_project(
        "Draft", "drafting",
        ("pretranslate", "Pretranslate…", "Alt+F9", "", "Fill segments from the memory, then by the model."),
        runs="pretranslating", writes=True,
    ),
    Action(
        "follow_memory", "Drafts follow the memory", ("Alt+Shift+F9",), "Draft", "drafting",
        "pretranslating.toggle_following",
        "Let a draft keep the words of a near match where the sentences agree.", "project", checkable=True,
    ),
    *_project(
        "Draft", "drafting",
        ("pause_drafting", "Pause or resume drafting", "Shift+F9", "pause", "Hold the model for a while."),
        ("cancel_drafting", "Cancel drafting", "Ctrl+F9", "cancel", "Stop; what is drafted stays."),
    ),
    *_program(
        "Draft", "models",
        ("models", "Models…", "F8", "models", "Choose, check, add and remove models."),
    ),
)  # fmt: skip

MEMORY = (
    *_project(
        "Memory", "search",
        ("concordance", "Concordance", "Ctrl+K", "find", "Look for the selection in the memories."),
        runs="concordance",
    ),
    *_project(
        "Memory", "search",
        ("browse_memory", "Memory or segments", "Ctrl+Shift+K", "models",
         "Look through the units of a memory, or go back to the segments."),
        runs="memory",
    ),
    *_project(
        "Memory", "files",
        ("import_memory", "Import TMX…", "Ctrl+Alt+T", "import", "Take a memory into the project's own."),
        ("attach_memory", "Attach memory…", "Ctrl+Alt+K", "add",
         "Search a TMX or another project beside the project's memory."),
        runs="memory", writes=True,
    ),
    *_project(
        "Memory", "files",
        ("memories", "Attached memories…", "Ctrl+Alt+L", "folder", "Penalties, places, and detaching."),
        runs="memory",
    ),
)  # fmt: skip

ALIGNMENT = (
    *_program(
        "Alignment", "begin",
        ("align_texts", "Align two texts…", "Ctrl+Alt+A", "align",
         "Make a memory of a text and its translation."),
        runs="aligning",
    ),
    *_project(
        "Alignment", "begin",
        ("go_on_aligning", "Alignment or segments", "Ctrl+Alt+G", "replace",
         "Go to the alignment of this article, or back to the segments."),
        runs="aligning",
    ),
    *_bead(
        "judge",
        ("accept_bead", "Accept and go on", "A", "confirm", "The bead is right: make a segment of it."),
        ("accept_above", "Accept all above…", "Shift+A", "success", "Accept every bead from a score on."),
        ("reject_bead", "Reject and go on", "R", "error", "The bead is wrong: nothing is made of it."),
        ("reopen_bead", "Reopen bead", "O", "reopen", "Take back what was said about the bead."),
    ),
    *_bead(
        "shape",
        ("merge_bead", "Merge with next bead", "M", "merge", "Make one bead of this and the next."),
        ("split_bead", "Split bead", "S", "split", "Let the second part begin with this sentence."),
        ("move_up", "Move sentence up", "Ctrl+Up", "up", "Give the sentence to the bead above."),
        ("move_down", "Move sentence down", "Ctrl+Down", "down", "Give the sentence to the bead below."),
    ),
    *_bead(
        "again",
        ("pin_bead", "Pin or unpin bead", "P", "pin", "Keep the bead when the rest is aligned again."),
        ("realign", "Align the rest again", "Shift+R", "align",
         "Keep accepted and pinned beads, and find the others anew."),
    ),
    *_bead(
        "go",
        ("next_doubtful", "Next to look at", "N", "next", "Go to the next bead that is doubtful."),
        ("previous_doubtful", "Previous to look at", "Shift+N", "", "Go to the doubtful bead before."),
        ("change_order", "Lowest scores first, or text order", "T", "filter",
         "Change the order of the beads."),
        ("only_doubtful", "Only those to look at", "D", "find", "Show the doubtful beads alone, or all."),
        writes=False,
    ),
)  # fmt: skip

REVIEW = (
    Action(
        "review_mode", "Review", ("F12",), "Review", "mode", "review.toggle",
        "Show what became of the drafts, beside the targets.", "project", "review", checkable=True,
    ),
    *_segment(
        "Review", "decide",
        ("accept", "Accept and go on", "Alt+Return Alt+Enter", "confirm",
         "Accept confirmed targets, and go to the next to review."),
        ("reject", "Reject…", "Ctrl+Shift+R", "cancel", "Reject confirmed targets with a reason."),
        runs="review",
    ),
    *_project(
        "Review", "report",
        ("review_report", "Report…", "Shift+F12", "article", "Write what was changed as a page to print."),
        runs="exports",
    ),
)  # fmt: skip

VIEW = (
    _pane("articles", "Articles", "Alt+1"),
    _pane("matches", "Matches", "Alt+2"),
    _pane("notes", "Comments and history", "Alt+3"),
    _pane("preview", "Preview", "Alt+4"),
    _pane("page", "Page as imported", "Alt+5"),
    _pane("glossary", "Glossary", "Alt+6"),
    _pane("findings", "Findings", "Alt+7"),
    _pane("concordance", "Concordance pane", "Alt+8"),
    Action(
        "focus_mode", "Focus mode", ("F11",), "View", "focus", "page.toggle_focus_mode",
        "Show the segments alone, or everything again.", "project", "focus", checkable=True,
    ),
    Action(
        "unsure_words", "Unsure words of drafts", ("Ctrl+Alt+U",), "View", "focus", "doubting.toggle",
        "Shade the words of a draft that are likely to be changed, or stop doing so.", "project",
        checkable=True,
    ),
    Action(
        "word_links", "Word links", ("Ctrl+Alt+W",), "View", "focus", "linking.toggle",
        "Light up the partners of the word at the cursor or under the mouse, or stop doing so.", "project",
        checkable=True,
    ),
    *_project(
        "View", "focus",
        ("next_pane", "Next pane", "F6", "next", "Move the cursor to the next pane."),
        runs="page",
    ),
    *_program(
        "View", "text",
        ("larger_text", "Larger text", "Ctrl++ Ctrl+=", "", "Make all text larger."),
        ("smaller_text", "Smaller text", "Ctrl+-", "", "Make all text smaller."),
        ("normal_text", "Normal text", "Ctrl+0", "", "Bring the text back to its first size."),
        ("switch_theme", "Light or dark", "Ctrl+Shift+L", "", "Switch between the light and the dark theme."),
    ),
)  # fmt: skip

HELP = _program(
    "Help", "help",
    ("keys", "Keys…", "F1", "keys", "Every action and its key, to read and to change."),
    ("preferences", "Preferences…", "Ctrl+,", "preferences", "Your name, theme, text size and model."),
    ("about", "About", "Ctrl+F1", "info", "What this program is, and its version."),
)  # fmt: skip

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
