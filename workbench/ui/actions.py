"""The one table of actions: menus, tool bar, key list and README are loops over it.

``command`` is ``target.method``: the dispatcher calls that method, with ``argument`` if there is one.
"""

from workbench.domain.wording import tr
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
        tr("Project"), "open",
        ("new_project", tr("New project…"), "Ctrl+N", "add", tr("Start an empty project.")),
        ("open_project", tr("Open project…"), "Ctrl+O", "folder", tr("Open a project file.")),
        ("open_sample", tr("Open the sample"), "Ctrl+Shift+F1", "sample",
         tr("Try the program on three articles.")),
        ("restore_backup", tr("Restore a backup…"), "Ctrl+Shift+O", "undo",
         tr("The project of another day.")),
        ("close_project", tr("Close project"), "Ctrl+W", "cancel", tr("Go back to the start page.")),
    ),
    *_program(
        tr("Project"), "import",
        ("import_pages", tr("Import pages…"), "Ctrl+I", "import", tr("Import saved pages and texts.")),
        ("import_folder", tr("Import a folder…"), "Ctrl+Alt+I", "folder",
         tr("Import every page in a folder.")),
        ("import_text", tr("Import pasted text…"), "Ctrl+Shift+I", "paste",
         tr("Import an article you copied.")),
        runs="imports",
    ),
    *_project(
        tr("Project"), "import",
        ("import_returned", tr("Import returned file…"), "Ctrl+Alt+R", "import",
         tr("Take in what a reviewer or another tool has changed.")),
        runs="returned", writes=True,
    ),
    *_project(
        tr("Project"), "export",
        ("export_tmx", tr("Export TMX…"), "Ctrl+E", "export", tr("Hand over the translation memory.")),
        ("export_segments", tr("Export segments…"), "Ctrl+Alt+E", "export",
         tr("XLIFF, a review sheet or a table.")),
        ("export_text", tr("Export target text…"), "Ctrl+Shift+E", "article",
         tr("Write text, HTML or Word files.")),
        runs="exports",
    ),
    *_project(
        tr("Project"), "glossary",
        ("import_glossary", tr("Import glossary…"), "Ctrl+Alt+B", "import",
         tr("Take in terms from a table or TBX.")),
        runs="glossary_files", writes=True,
    ),
    *_project(
        tr("Project"), "glossary",
        ("export_glossary", tr("Export glossary…"), "Ctrl+Shift+B", "export",
         tr("Write its terms to a file.")),
        runs="glossary_files",
    ),
    *_project(
        tr("Project"), "save",
        ("save", tr("Save"), "Ctrl+S", "success", tr("Everything is saved while you type; this says so.")),
    ),
    *_project(
        tr("Project"), "articles",
        ("statistics", tr("Statistics…"), "Ctrl+Alt+S", "filter",
         tr("Count by match band and state, per article.")),
        runs="counting",
    ),
    *_project(
        tr("Project"), "articles",
        ("remove_article", tr("Remove article"), "Ctrl+Shift+Del", "clear",
         tr("Take it out of the project.")),
        writes=True,
    ),
    *_program(tr("Project"), "quit", ("quit", tr("Quit"), "Ctrl+Q", "",
    tr("Close the window; everything is saved."))),
)  # fmt: skip

EDIT = (
    *_project(
        tr("Edit"), "undo",
        ("undo", tr("Undo"), "Ctrl+Z", "undo", tr("Take back the last change, in whatever segment it was.")),
        ("redo", tr("Redo"), "Ctrl+Shift+Z Ctrl+Y", "redo", tr("Do again what was undone.")),
        writes=True,
    ),
    *_project(
        tr("Edit"), "find",
        ("find", tr("Find…"), "Ctrl+F", "find", tr("Find text in sources and targets.")),
        ("replace", tr("Replace…"), "Ctrl+H", "replace", tr("Find text in targets and replace it.")),
        runs="search",
    ),
    *_project(
        tr("Edit"), "find",
        ("preview", tr("Replace with a preview…"), "Ctrl+Alt+H", "replace",
         tr("See what would change and choose, also with a regular expression.")),
        runs="replacing", writes=True,
    ),
    *_project(
        tr("Edit"), "find",
        ("find_next", tr("Find next"), "F3", "down", tr("Go to the next place that was found.")),
        ("find_previous", tr("Find previous"), "Ctrl+F3", "up", tr("Go to the place found before.")),
        ("filter", tr("Filter segments"), "Ctrl+Shift+F", "filter", tr("Show only some segments.")),
        ("clear_filter", tr("Show all segments"), "Ctrl+Shift+X", "cancel", tr("Take every filter off.")),
        runs="search",
    ),
    *_segment(
        tr("Edit"), "text",
        ("change_case", tr("Change case"), "Shift+F3", "", tr("Make it lower, Title or UPPER case.")),
    ),
    _completion("accept_word", tr("Take a word of the completion"), "Ctrl+Right", tr("Type its next word.")),
    _completion("accept_all", tr("Take the whole completion"), "Tab", tr("Type all of it.")),
    Action(
        "completion", tr("Complete while typing"), ("F4",), tr("Edit"), "completion", "completing.toggle",
        tr("Offer the rest of the sentence in grey, or stop doing so."), "project", checkable=True,
    ),
    *_segment(
        tr("Edit"), "completion",
        ("other_words", tr("Other words here"), "Alt+F7", "",
         tr("Offer other words for the one at the cursor.")),
        runs="choosing",
    ),
    *_segment(
        tr("Edit"), "spelling",
        ("suggest", tr("Spelling suggestions"), "F7", "",
         tr("For the doubted word at the caret, or the next one.")),
        ("add_word", tr("Add to the project's words"), "Shift+F7", "",
         tr("Hold the doubted word to be right here.")),
        runs="spelling",
    ),
    *_project(
        tr("Edit"), "spelling",
        ("project_words", tr("Project's words…"), "Ctrl+Shift+F7", "",
         tr("Read, add and remove right words.")),
        runs="word_list",
    ),
    *_project(
        tr("Edit"), "spelling",
        ("switch_variety", tr("American or British English"), "Ctrl+F7", "",
         tr("Spell the project the other way.")),
        runs="spelling", writes=True,
    ),
    _character("en_dash", tr("En dash"), "Alt+-", "–"),
    _character("em_dash", tr("Em dash"), "Alt+=", "—"),
    _character("open_quote", tr("Opening quotation mark"), "Alt+[", "“"),
    _character("close_quote", tr("Closing quotation mark"), "Alt+]", "”"),
    _character("open_single_quote", tr("Opening single quotation mark"), "Alt+;", "‘"),
    _character("close_single_quote", tr("Closing single quotation mark, apostrophe"), "Alt+'", "’"),
)  # fmt: skip

SEGMENT = (
    *_segment(
        tr("Segment"), "confirm",
        ("confirm_next", tr("Confirm and go on"), "Ctrl+Return Ctrl+Enter", "confirm",
         tr("Confirm and go to the next unconfirmed segment.")),
        ("confirm", tr("Confirm"), "Ctrl+Shift+Return Ctrl+Shift+Enter", "confirm",
         tr("Confirm without moving.")),
        ("reopen", tr("Reopen"), "Ctrl+R", "reopen", tr("Make confirmed segments drafts again.")),
    ),
    *_segment(
        tr("Segment"), "go",
        ("next_segment", tr("Next segment"), "Alt+Down", "down", tr("Go to the next segment.")),
        ("previous_segment", tr("Previous segment"), "Alt+Up", "up", tr("Go to the previous segment.")),
        ("next_untranslated", tr("Next untranslated"), "Ctrl+U", "next",
         tr("Go to the next one without a target.")),
        ("go_to_number", tr("Go to number…"), "Ctrl+G", "", tr("Go to a segment by its number.")),
        writes=False,
    ),
    *_segment(
        tr("Segment"), "target",
        ("copy_source", tr("Copy source to target"), "Ctrl+Ins", "copy", tr("Begin from the source.")),
        ("redraft", tr("Take the MT draft again"), "Ctrl+M", "draft", tr("Draft the target afresh.")),
        ("clear", tr("Clear target"), "Alt+Del", "clear", tr("Empty the targets of the selected segments.")),
    ),
    *_segment(
        tr("Segment"), "shape",
        ("split", tr("Split at the cursor"), "Ctrl+Shift+S", "split", tr("Make two segments of this one.")),
        ("merge", tr("Merge with next"), "Ctrl+Shift+J", "merge",
         tr("Make one segment of this and the next.")),
        ("edit_source", tr("Edit source…"), "Shift+F2", "reopen", tr("Mend what the import got wrong.")),
    ),
    *_segment(
        tr("Segment"), "flags",
        ("lock", tr("Lock or unlock"), "Ctrl+L", "lock", tr("Protect segments from changes.")),
        ("set_aside", tr("Set aside or bring back"), "Ctrl+Shift+A", "aside", tr("Do not translate it.")),
        ("keep_out", tr("Not for the memory"), "Ctrl+Shift+M", "models",
         tr("Keep it out, or take it in again.")),
        ("stand_alone", tr("Not propagated"), "Ctrl+Alt+P", "alone",
         tr("Let no repetition share its target, or let them again.")),
        ("comment", tr("Comment…"), "Ctrl+Alt+M", "comment", tr("Write a comment on this segment.")),
    ),
    *_segment(
        tr("Segment"), "findings",
        ("fix_finding", tr("Fix what is found"), "Ctrl+.", "success",
         tr("Put the right form into the target.")),
        ("next_finding", tr("Next finding"), "Ctrl+;", "",
         tr("Show the segment's next finding and its place.")),
        ("insert_lacking", tr("Insert number, date or name"), "Alt+Ins", "",
         tr("Type the next one of the source that the target lacks.")),
        runs="checking",
    ),
    *_segment(
        tr("Segment"), "findings",
        ("ignore_finding", tr("Ignore finding…"), "Alt+.", "aside", tr("Say why this finding is none.")),
        runs="ignoring",
    ),
    *_project(
        tr("Segment"), "findings",
        ("check_project", tr("Check the project"), "Shift+F8", "",
         tr("List what the checks find in all segments.")),
        runs="project_check",
    ),
    *_segment(
        tr("Segment"), "glossary",
        ("insert_term", tr("Insert term"), "Ctrl+T", "",
         tr("Type the translation of the next term that the target lacks.")),
        ("add_term", tr("Add the selection to the glossary"), "Ctrl+Shift+T", "add",
         tr("Begin a term with what is selected in source and target.")),
        runs="terms",
    ),
    *(_insert_match(place) for place in range(1, 10)),
)  # fmt: skip

DRAFT = (
    *_project(
        tr("Draft"), "drafting",
        ("draft_all", tr("Draft what is untranslated"), "F9", "draft_all",
         tr("Let the model fill what is empty.")),
        writes=True,
    ),
    *_project(
        tr("Draft"), "drafting",
        ("pretranslate", tr("Pretranslate…"), "Alt+F9", "",
         tr("Fill segments from the memory, then by the model.")),
        runs="pretranslating", writes=True,
    ),
    Action(
        "follow_memory", tr("Drafts follow the memory"), ("Alt+Shift+F9",), tr("Draft"), "drafting",
        "pretranslating.toggle_following",
        tr("Let a draft keep the words of a near match where the sentences agree."),
        "project", checkable=True,
    ),
    *_project(
        tr("Draft"), "drafting",
        ("pause_drafting", tr("Pause or resume drafting"), "Shift+F9", "pause",
         tr("Hold the model for a while.")),
        ("cancel_drafting", tr("Cancel drafting"), "Ctrl+F9", "cancel", tr("Stop; what is drafted stays.")),
    ),
    *_program(
        tr("Draft"), "models",
        ("models", tr("Models…"), "F8", "models", tr("Choose, check, add and remove models.")),
    ),
)  # fmt: skip

MEMORY = (
    *_project(
        tr("Memory"), "search",
        ("concordance", tr("Concordance"), "Ctrl+K", "find", tr("Look for the selection in the memories.")),
        runs="concordance",
    ),
    *_project(
        tr("Memory"), "search",
        ("browse_memory", tr("Memory or segments"), "Ctrl+Shift+K", "models",
         tr("Look through the units of a memory, or go back to the segments.")),
        runs="memory",
    ),
    *_project(
        tr("Memory"), "files",
        ("import_memory", tr("Import TMX…"), "Ctrl+Alt+T", "import",
         tr("Take a memory into the project's own.")),
        ("attach_memory", tr("Attach memory…"), "Ctrl+Alt+K", "add",
         tr("Search a TMX or another project beside the project's memory.")),
        runs="memory", writes=True,
    ),
    *_project(
        tr("Memory"), "files",
        ("memories", tr("Attached memories…"), "Ctrl+Alt+L", "folder",
         tr("Penalties, places, and detaching.")),
        runs="memory",
    ),
)  # fmt: skip

ALIGNMENT = (
    *_program(
        tr("Alignment"), "begin",
        ("align_texts", tr("Align two texts…"), "Ctrl+Alt+A", "align",
         tr("Make a memory of a text and its translation.")),
        runs="aligning",
    ),
    *_project(
        tr("Alignment"), "begin",
        ("go_on_aligning", tr("Alignment or segments"), "Ctrl+Alt+G", "replace",
         tr("Go to the alignment of this article, or back to the segments.")),
        runs="aligning",
    ),
    *_bead(
        "judge",
        ("accept_bead", tr("Accept and go on"), "A", "confirm",
         tr("The bead is right: make a segment of it.")),
        ("accept_above", tr("Accept all above…"), "Shift+A", "success",
         tr("Accept every bead from a score on.")),
        ("reject_bead", tr("Reject and go on"), "R", "error",
         tr("The bead is wrong: nothing is made of it.")),
        ("reopen_bead", tr("Reopen bead"), "O", "reopen", tr("Take back what was said about the bead.")),
    ),
    *_bead(
        "shape",
        ("merge_bead", tr("Merge with next bead"), "M", "merge", tr("Make one bead of this and the next.")),
        ("split_bead", tr("Split bead"), "S", "split", tr("Let the second part begin with this sentence.")),
        ("move_up", tr("Move sentence up"), "Ctrl+Up", "up", tr("Give the sentence to the bead above.")),
        ("move_down", tr("Move sentence down"), "Ctrl+Down", "down",
         tr("Give the sentence to the bead below.")),
    ),
    *_bead(
        "again",
        ("pin_bead", tr("Pin or unpin bead"), "P", "pin",
         tr("Keep the bead when the rest is aligned again.")),
        ("realign", tr("Align the rest again"), "Shift+R", "align",
         tr("Keep accepted and pinned beads, and find the others anew.")),
    ),
    *_bead(
        "go",
        ("next_doubtful", tr("Next to look at"), "N", "next", tr("Go to the next bead that is doubtful.")),
        ("previous_doubtful", tr("Previous to look at"), "Shift+N", "",
         tr("Go to the doubtful bead before.")),
        ("change_order", tr("Lowest scores first, or text order"), "T", "filter",
         tr("Change the order of the beads.")),
        ("only_doubtful", tr("Only those to look at"), "D", "find",
         tr("Show the doubtful beads alone, or all.")),
        writes=False,
    ),
)  # fmt: skip

REVIEW = (
    Action(
        "review_mode", tr("Review"), ("F12",), tr("Review"), "mode", "review.toggle",
        tr("Show what became of the drafts, beside the targets."), "project", "review", checkable=True,
    ),
    *_segment(
        tr("Review"), "decide",
        ("accept", tr("Accept and go on"), "Alt+Return Alt+Enter", "confirm",
         tr("Accept confirmed targets, and go to the next to review.")),
        ("reject", tr("Reject…"), "Ctrl+Shift+R", "cancel", tr("Reject confirmed targets with a reason.")),
        runs="review",
    ),
    *_project(
        tr("Review"), "report",
        ("review_report", tr("Report…"), "Shift+F12", "article",
         tr("Write what was changed as a page to print.")),
        runs="exports",
    ),
)  # fmt: skip

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
