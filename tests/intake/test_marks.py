"""What a single line looks like."""

import pytest

from workbench.intake.block import Block
from workbench.intake.marks import Mark, mark, marks_of

LINES = {
    Mark.PROSE: [
        "Harga beras turun Rp200 per kilogram, kata pedagang.",
        '"Belum," ujarnya.',
        "Warga berharap jalan itu segera dibuka lagi. (Ani)",
        "Pengamat pertanian ragu. Hujan di bulan April bisa merusak padi",
        "WhatsApp kini punya fitur baru untuk pengguna di Indonesia.",
        "Baca puisi sejak kecil membuatnya peka terhadap bunyi bahasa.",
    ],
    Mark.PLAIN: [
        "Status Gunung",
        "Kapal Feri Baru Layari Rute Ambon-Banda",
        "Facebook Luncurkan Aplikasi Baru di Asia",
    ],
    Mark.DATELINE: ["Jenewa -", "Jakarta, Kabar Kita --"],
    Mark.ITEM: ["1. Balai Desa Sumber", "• Gedung Olahraga Muntilan"],
    Mark.DATE: [
        "Minggu, 30 Januari 2022 - 22:29 WIB",
        "Ani Budi - 03 Desember 2021 12:35 WIB",
        "Sab, 1 Mei 2021",
    ],
    Mark.CLOCK: ["10.40 WIT"],
    Mark.BYLINE: [
        "Editor: Ani Budi",
        "Oleh Dewi Lestari",
        "Reporter : Ani | Editor : Budi",
        "By Laura Whitfield",
        "Penulis",
    ],
    Mark.CREDIT: [
        "Menteri (kanan) dan gubernur (kiri)./AFP",
        "Suasana pasar pada pagi hari. (Foto: Warta Pesisir/Komang Adi)",
        "Penonton memadati dermaga. (ANTARA FOTO/Lae Simbolon)",
        "© Kabar Kita",
        "Foto: Istimewa",
    ],
    Mark.SIGNOFF: ["(esn)", "(FJR)", "(isa/bac)", "[ab/ka]", "(kpl/pur/tch)"],
    Mark.TEASER: ["Harga Cabai di Pasar...", "Ini Alasan Warga Enggan…"],
    Mark.POINTER: [
        "Baca juga: Harga Cabai Naik",
        "BACA JUGA",
        "Lihat Juga :",
        "Simak Video 'Banjir'",
        "[Gambas:Video HC]",
        "Read also: Port dues to rise",
    ],
    Mark.INVITATION: ["Bagaimana tanggapan Anda mengenai artikel ini?", "Tulis komentar Anda di bawah"],
    Mark.REQUEST: [
        "Dapatkan update berita pilihan setiap hari di kanal Telegram kami.",
        "Ikuti berita terkini Kabar Kita di Google News",
    ],
    Mark.SOCIAL: ["Share on Facebook", "Dibaca 1.204 kali", "WhatsApp"],
    Mark.LEGAL: ["Copyright ©2025 Kabar Kita All Rights Reserved", "Situs web ini menggunakan cookie."],
    Mark.FURNITURE: [
        "Menu",
        "loading...",
        "A A A",
        "31 menit yang lalu",
        "1.204",
        "Home > News > Nasional",
        "2 dari 3 halaman",
    ],
    Mark.TAGS: ["#padi #hujan"],
    Mark.RELATED: ["Berita Terkait", "TERPOPULER", "Related stories"],
    Mark.COMMENTS: ["Komentar", "Komentar (3)", "12 comments", "Leave a Reply"],
}


EVERY_LINE = [(expected, line) for expected, lines in LINES.items() for line in lines]


@pytest.mark.parametrize(("expected", "line"), EVERY_LINE)
def test_a_line_is_known_by_its_looks(expected: Mark, line: str) -> None:
    assert mark(Block(line)) is expected


def test_a_line_of_links_is_no_prose_whatever_it_says() -> None:
    assert mark(Block("Harga beras turun Rp200 per kilogram, kata pedagang.", linked=1.0)) is Mark.LINKS


def test_a_paragraph_that_the_page_shows_twice_describes_a_picture() -> None:
    twice = Block("Warga menuruni lereng membawa barang seadanya pada hari Senin.")
    others = [Block(f"Petugas ke-{n} menyiapkan dapur umum dan selimut untuk mereka.") for n in range(3)]
    assert marks_of([twice, *others, twice])[0] is Mark.CREDIT
    assert marks_of([twice, twice])[0] is Mark.PROSE
