"""How memoQ and Phrase say in their own XLIFF 1.2 what became of a unit."""

from lxml import etree

from workbench.domain.segment import State

_MEMOQ = "{MQXliff}"
_PHRASE = "{http://www.memsource.com/mxlf/2.0}"
_MEMOQ_STATES = {
    "ManuallyConfirmed": State.CONFIRMED,
    "AssembledFromFragments": State.DRAFT,
    "PartiallyEdited": State.DRAFT,
    "Pretranslated": State.DRAFT,
    "MachineTranslated": State.DRAFT,
    "Reviewer1Confirmed": State.REVIEWED,
    "Reviewer2Confirmed": State.REVIEWED,
    "Proofread": State.REVIEWED,
    "Rejected": State.REJECTED,
}


def foreign_state(unit: etree._Element) -> State | None:
    """Return a unit's state in the words of its tool, or by its approval; None where neither is given."""
    status, confirmed = unit.get(f"{_MEMOQ}status"), unit.get(f"{_PHRASE}confirmed")
    if status is not None:
        return _MEMOQ_STATES.get(status)
    if confirmed is not None:
        return State.CONFIRMED if confirmed == "1" else State.DRAFT
    return State.CONFIRMED if unit.get("approved") == "yes" else None
