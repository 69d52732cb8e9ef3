"""Short forms of the news, written out for a model that has not learnt them."""

import pytest

from workbench.text.words.short_forms import written_out


def nothing(_: str) -> bool:
    return False


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Wagub meninjau pasar.", "Wakil gubernur meninjau pasar."),
        ("Menurut Menkes Budi, stok cukup.", "Menurut Menteri Kesehatan Budi, stok cukup."),
        ("Warga jatim menunggu.", "Warga Jawa Timur menunggu."),
        ("Ponselnya hilang.", "Telepon selulernya hilang."),
        ('"Saya nggak tahu," ujarnya.', '"Saya tidak tahu," ujarnya.'),
        ("Pemerintah Provinsi (Pemprov) Bali", "Pemerintah Provinsi (Pemprov) Bali"),
        ("Saham Bank Jatim naik di Jatim.", "Saham Bank Jatim naik di Jawa Timur."),
        ("Milik PEMPROV BALI", "Milik Pemerintah Provinsi BALI"),
        ("NAPI belum menjawab.", "NAPI belum menjawab."),
        ("Kemenkesra dan wagubnya-wagubnya", "Kemenkesra dan wagubnya-wagubnya"),
    ],
)
def test_short_forms_are_written_out_in_the_case_of_their_place(text: str, written: str) -> None:
    assert written_out(text, nothing) == written


def test_what_the_model_knows_stays_short() -> None:
    assert written_out("Wagub dan Menkes hadir.", {"Wagub"}.__contains__) == (
        "Wagub dan Menteri Kesehatan hadir."
    )
