"""What is done to segments: translate, draft, review."""

from workbench.domain.wording import tr
from workbench.ui.actions.rows import Action
from workbench.ui.actions.rows import insert_match as _insert_match
from workbench.ui.actions.rows import program as _program
from workbench.ui.actions.rows import project as _project
from workbench.ui.actions.rows import segment as _segment

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
        runs="going", writes=False,
    ),
    *_segment(
        tr("Segment"), "target",
        ("copy_source", tr("Copy source to target"), "Ctrl+Ins", "copy", tr("Begin from the source.")),
    ),
    *_segment(
        tr("Segment"), "target",
        ("redraft", tr("Take the MT draft again"), "Ctrl+M", "draft", tr("Draft the target afresh.")),
        runs="drafting",
    ),
    *_segment(
        tr("Segment"), "target",
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
        runs="flagging",
    ),
    *_segment(
        tr("Segment"), "flags",
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
        runs="drafting", writes=True,
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
        tr("Let a draft keep a near match's words, and write dates and amounts as you do."),
        "project", checkable=True,
    ),
    Action(
        "follow_corrections", tr("Drafts have your corrections"), ("Ctrl+Alt+F9",), tr("Draft"), "drafting",
        "lessons.toggle",
        tr("Put a name or a term that you corrected into other drafts of the same words."),
        "project", checkable=True,
    ),
    *_project(
        tr("Draft"), "drafting",
        ("show_corrections", tr("Corrections…"), "Ctrl+Shift+F9", "",
         tr("Read and forget what your corrections taught.")),
        runs="lessons",
    ),
    *_project(
        tr("Draft"), "drafting",
        ("pause_drafting", tr("Pause or resume drafting"), "Shift+F9", "pause",
         tr("Hold the model for a while.")),
        ("cancel_drafting", tr("Cancel drafting"), "Ctrl+F9", "stop", tr("Stop; what is drafted stays.")),
        runs="drafting",
    ),
    *_program(
        tr("Draft"), "models",
        ("models", tr("Models…"), "F8", "models", tr("Choose, check, add and remove models.")),
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
