"""Names of undo steps on segments, as the Edit menu and the history tell them.

The journal keeps a name and its values apart, and tells it in the window's language.
"""

from dataclasses import dataclass

from workbench.domain.wording import tr


@dataclass(frozen=True, slots=True)
class StepName:
    """What an action is called: on the segment ``{number}``, and on ``{count}`` segments."""

    one: str
    several: str


CONFIRM = StepName(tr("Confirm segment {number}"), tr("Confirm {count:,} segments"))
REOPEN = StepName(tr("Reopen segment {number}"), tr("Reopen {count:,} segments"))
CLEAR = StepName(tr("Clear segment {number}"), tr("Clear {count:,} segments"))
COPY_SOURCE = StepName(tr("Copy source in segment {number}"), tr("Copy source in {count:,} segments"))
LOCK = StepName(tr("Lock segment {number}"), tr("Lock {count:,} segments"))
UNLOCK = StepName(tr("Unlock segment {number}"), tr("Unlock {count:,} segments"))
SET_ASIDE = StepName(tr("Set aside segment {number}"), tr("Set aside {count:,} segments"))
BRING_BACK = StepName(tr("Bring back segment {number}"), tr("Bring back {count:,} segments"))
KEEP_IN = StepName(tr("Keep in the memory segment {number}"), tr("Keep in the memory {count:,} segments"))
KEEP_OUT = StepName(
    tr("Keep out of the memory segment {number}"), tr("Keep out of the memory {count:,} segments")
)
EXCEPT = StepName(
    tr("Except from propagation segment {number}"), tr("Except from propagation {count:,} segments")
)
PROPAGATE = StepName(tr("Propagate again segment {number}"), tr("Propagate again {count:,} segments"))
ACCEPT = StepName(tr("Accept segment {number}"), tr("Accept {count:,} segments"))
REJECT = StepName(tr("Reject segment {number}"), tr("Reject {count:,} segments"))
