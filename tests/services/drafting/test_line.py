"""Who is drafted next, and who together."""

from workbench.domain.segment import Segment
from workbench.services.drafting.line import AHEAD, WaitingLine, batch_around_first


def line_of(*ids):
    line = WaitingLine()
    line.add(ids)
    return line


def segment(number, length):
    return Segment(id=number, article_id=1, paragraph_id=1, number=number, source="x" * length)


def test_segments_are_drafted_in_text_order():
    assert line_of(3, 1, 2).ahead() == [3, 1, 2]


def test_the_segment_under_the_cursor_goes_first_then_what_is_on_screen():
    line = line_of(*range(100))
    line.prefer(52, [50, 51, 52, 53])
    assert line.ahead() == [52, 50, 51, 53]
    line.discard([50, 51, 52, 53])
    assert line.ahead()[:2] == [0, 1]


def test_what_is_on_screen_but_not_waiting_is_passed_over():
    line = line_of(1, 2, 3)
    line.prefer(9, [8, 3, 9])
    assert line.ahead() == [3]


def test_nobody_stands_in_the_line_twice():
    line = line_of(1, 2)
    assert line.add([2, 3, 3]) == 1
    assert (len(line), line.ahead()) == (3, [1, 2, 3])


def test_who_left_and_joins_again_is_drafted_once():
    line = line_of(1, 2, 3)
    line.discard([2])
    assert line.add([2], first=True) == 1
    assert line.ahead() == [2, 1, 3]


def test_those_asked_for_again_go_before_the_rest_in_their_own_order():
    line = line_of(1, 2)
    line.add([7, 8], first=True)
    assert line.ahead() == [7, 8, 1, 2]


def test_a_long_line_is_looked_at_a_stretch_at_a_time():
    line = line_of(*range(1000))
    line.discard(range(10, 500))
    assert line.ahead() == [*range(10), *range(500, 500 + AHEAD - 10)]


def test_an_empty_line_has_nobody_ahead():
    line = line_of(1, 2)
    line.clear()
    assert (len(line), line.ahead(), 1 in line) == (0, [], False)


def test_a_batch_holds_sentences_of_like_length():
    segments = [segment(1, 50), segment(2, 200), segment(3, 48), segment(4, 10), segment(5, 55)]
    assert [each.id for each in batch_around_first(segments, 160)] == [1, 3, 5]


def test_the_first_is_drafted_however_long_it_is():
    assert [each.id for each in batch_around_first([segment(1, 900), segment(2, 5)], 100)] == [1]
