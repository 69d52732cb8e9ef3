"""What the glossary says of a translation."""

from workbench.domain.finding import Check
from workbench.domain.glossary import Term
from workbench.memory.glossary import Glossary
from workbench.quality.checking import check_pair
from workbench.quality.pair import Pair
from workbench.quality.terms import TermCheck

CHECK = TermCheck(
    Glossary(
        [
            Term("wali kota", ("mayor",), ("city head",)),
            Term("kabupaten", ("regency", "district")),
            Term("pribumi", (), ("native",)),
        ]
    )
)


def told(source: str, target: str) -> list[tuple[Check, str, str | None]]:
    return [(each.check, each.message, each.fix) for each in check_pair(Pair(1, source, target), [CHECK])]


def test_a_required_rendering_that_is_missing_is_told() -> None:
    assert told("Kabupaten itu luas.", "The area is large.") == [
        (Check.TERM, "“kabupaten” should be translated as “regency” or “district”.", None)
    ]


def test_a_forbidden_rendering_is_replaced_in_its_number() -> None:
    assert told("Para wali kota datang.", "City heads came.") == [
        (Check.FORBIDDEN, "“City heads” is forbidden for “wali kota”; write “Mayors”.", "Mayors came.")
    ]


def test_a_replacement_keeps_the_genitive_and_the_quotation_mark() -> None:
    fixes = {
        "The city head's car.": "The mayor's car.",
        "The city heads’ cars.": "The mayors’ cars.",
        "So he is ‘city head’ now.": "So he is ‘mayor’ now.",
    }
    for written, right in fixes.items():
        assert [fix for _, _, fix in told("Mobil wali kota.", written)] == [right]


def test_what_has_no_right_rendering_has_no_fix() -> None:
    assert told("Kaum pribumi pergi.", "The natives left.") == [
        (Check.FORBIDDEN, "“natives” is forbidden for “pribumi”.", None)
    ]


def test_a_translation_by_the_glossary_has_no_findings() -> None:
    assert told("Wali kota datang ke kabupaten itu.", "The mayor came to the district.") == []
    assert told("Jalan itu rusak.", "The natives know the city head.") == []
