"""Line breaks that mean something, and those that only kept a line short."""

from workbench.intake.wrapping import join_wrapped, wrap_width


def test_a_sentence_that_runs_on_is_joined() -> None:
    assert join_wrapped(["Pemerintah kota akan menata", "ulang pasar."]) == [
        "Pemerintah kota akan menata ulang pasar."
    ]


def test_sentences_on_lines_of_their_own_stay_paragraphs() -> None:
    lines = ["Pasar itu ditata ulang.", "Pedagang meminta waktu."]
    assert join_wrapped(lines) == lines


def test_headlines_of_like_length_are_no_wrapped_paragraph() -> None:
    lines = [
        "Harga Cabai Naik Menjelang Lebaran",
        "Kapal Feri Baru Layari Rute Ambon",
        "Nelayan Tual Minta Solar Subsidi",
    ]
    assert join_wrapped(lines) == lines


def test_a_capital_at_the_margin_is_no_new_paragraph() -> None:
    lines = [
        "Bantuan itu dibagikan kepada warga di",
        "Kecamatan Kanor, lalu kepada yang ada",
        "di desa tetangga.",
    ]
    assert join_wrapped(lines) == [" ".join(lines)]


def test_the_margin_of_a_wrapped_text_is_found() -> None:
    lines = (
        "satu dua tiga empat lima enam tujuh delapan",
        "sembilan sepuluh sebelas dua belas tiga belas",
        "empat belas.",
    )
    assert wrap_width([lines, lines, lines]) == 45
    assert wrap_width([("Menu",), ("Berita", "Foto", "Video", "Opini", "Indeks")]) is None
