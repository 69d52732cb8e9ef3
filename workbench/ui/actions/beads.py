"""What is done to beads."""

from workbench.domain.wording import tr
from workbench.ui.actions.rows import bead as _bead
from workbench.ui.actions.rows import program as _program
from workbench.ui.actions.rows import project as _project

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
