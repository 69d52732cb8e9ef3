"""TER, as the report counts it, beside sacreBLEU's."""

import pytest
from sacrebleu.metrics import TER

from workbench.text.edit_rate import edits

REWORDINGS = (
    ("On Friday the minister opened the new bridge .", "The minister opened the new bridge on Friday ."),
    ("The price of rice rose sharply last week .", "Last week the price of rice rose sharply ."),
    ("He said that he will come .", "He said he would come ."),
    ("Red cars and blue buses were sold .", "Blue buses and red cars were sold ."),
    ("The court in Surabaya heard two witnesses on Monday .", "Two witnesses were heard on Monday ."),
    ("It rained .", "Nothing of the kind was ever reported there ."),
    ("She sings .", "She sings ."),
)


@pytest.mark.parametrize(("before", "after"), REWORDINGS)
def test_the_rate_is_ter(before, after):
    theirs = TER(normalized=False, case_sensitive=True).sentence_score(before, [after]).score / 100
    assert edits(before, after).rate == pytest.approx(theirs, abs=1e-9)


def test_a_phrase_that_moved_counts_once():
    moved = edits("Rice rose in price last week.", "Rice rose last week in price.")
    assert (moved.words, moved.result) == (1, 7)
    assert edits("a b c d e f", "d e f a b c").words == 1
