"""What is done with projects and files, and to the texts as a whole."""

from workbench.domain.wording import tr
from workbench.ui.actions.rows import Action
from workbench.ui.actions.rows import character as _character
from workbench.ui.actions.rows import completion as _completion
from workbench.ui.actions.rows import program as _program
from workbench.ui.actions.rows import project as _project
from workbench.ui.actions.rows import segment as _segment

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
        runs="undoing", writes=True,
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
