"""Which way quotation marks look."""

import pytest

from workbench.text.quotes import closes


@pytest.mark.parametrize(
    ("paragraph", "looks"),
    [
        ('Ia berkata, "Kami siap."', "oc"),
        ('"Kami siap."Ia pergi.', "oc"),
        ('Ia pergi."Kami siap," katanya.', "oc"),
        ('Ia pergi." Kami siap," katanya.', "oc"),
        ('semuanya," ujarnya. "Kami siap."', "coc"),
        ('Kami siap." Ia menambahkan, "Kami bisa."', "coc"),
        ('" Kami siap. " kata dia.', "oc"),
        ("“Kami siap,” kata dia.", "oc"),
        ('Ia menyebut ("kawan") itu.', "oc"),
    ],
)
def test_a_mark_is_read_from_what_stands_around_it(paragraph: str, looks: str) -> None:
    marks = [i for i, character in enumerate(paragraph) if character in '"“”']
    found = "".join("c" if closes(paragraph, i) else "o" for i in marks)
    assert found == looks


def test_an_apostrophe_in_a_word_does_not_upset_single_quotation_marks() -> None:
    paragraph = "Pada Jum'at ia berkata.' Kami siap,' katanya."
    assert not closes(paragraph, paragraph.index(".'") + 1)
