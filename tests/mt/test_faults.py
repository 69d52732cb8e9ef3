"""What is wrong with a hypothesis is seen without knowing the languages."""

import pytest

from workbench.mt.faults import Fault, fault_of


@pytest.mark.parametrize(
    ("source", "hypothesis", "fault"),
    [
        ("kami siap", "", Fault.EMPTY),
        ("kami siap", "  ", Fault.EMPTY),
        ("", "", None),
        ("kami siap membantu warga desa", "we are ready to help the villagers", None),
        ("kami siap membantu warga desa itu sekarang juga", "we are", Fault.HALVED),
        ("kami siap", "it is so it is so it is so it is so it is so", Fault.LOOPING),
        ("kami siap", "the the the the the the", Fault.LOOPING),
        ("kami siap", "the same words here and the same words here", None),
        ("maju maju maju maju maju maju", "on on on on on on", None),
        ("kami siap", "in" + "ge" * 30, Fault.LOOPING),
        ("lihat https://contoh.id/" + "a" * 40, "see https://contoh.id/" + "a" * 40, None),
    ],
)
def test_faults_are_named(source: str, hypothesis: str, fault: Fault | None) -> None:
    assert fault_of(source, hypothesis) is fault
