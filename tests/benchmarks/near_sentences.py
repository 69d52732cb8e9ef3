"""Sentence pairs like others: made by rules that change both sides alike, so that a reference stays right."""

import random
import re

WORDS = (
    (("Senin", "Monday"), ("Selasa", "Tuesday"), ("Rabu", "Wednesday"), ("Kamis", "Thursday")),
    (("Jumat", "Friday"), ("Sabtu", "Saturday"), ("Minggu", "Sunday")),
    (("Januari", "January"), ("Maret", "March"), ("Agustus", "August"), ("Desember", "December")),
    (("Jakarta", "Jakarta"), ("Surabaya", "Surabaya"), ("Bandung", "Bandung"), ("London", "London")),
    (("Australia", "Australia"), ("Malaysia", "Malaysia"), ("Jepang", "Japan"), ("Suriah", "Syria")),
    (("Iran", "Iran"), ("Mesir", "Egypt"), ("Rusia", "Russia"), ("Perancis", "France")),
    (("presiden", "president"), ("menteri", "minister"), ("gubernur", "governor"), ("walikota", "mayor")),
    (("Presiden", "President"), ("Menteri", "Minister"), ("Gubernur", "Governor")),
    (("polisi", "police"), ("tentara", "soldiers"), ("warga", "residents"), ("guru", "teachers")),
    (("rumah", "house"), ("sekolah", "school"), ("pasar", "market"), ("jembatan", "bridge")),
    (("air", "water"), ("makanan", "food"), ("beras", "rice"), ("minyak", "oil")),
    (("tewas", "killed"), ("terluka", "injured")),
    (("besar", "big"), ("kecil", "small"), ("baru", "new")),
    (("tahun", "year"), ("bulan", "month")),
)
BEGINNINGS = (
    ("Menurut laporan itu, ", "According to the report, "),
    ("Sementara itu, ", "Meanwhile, "),
    ("Gubernur mengatakan bahwa ", "The governor said that "),
    ("Pada pertemuan kemarin malam, ", "At the meeting last night, "),
)
ENDINGS = (
    (" pada awal tahun ini", " at the start of this year"),
    (", kata seorang pejabat setempat", ", a local official said"),
    (" meskipun hujan deras masih turun", " although heavy rain was still falling"),
)
SMALL = frozenset(
    ("the", "a", "an", "this", "that", "these", "those", "in", "on", "at", "it", "he", "she", "they", "we")
)

Pair = tuple[str, str]


def near(pair: Pair, dice: random.Random) -> Pair | None:
    """Return a pair with other words, a new beginning or end, or both; None where no rule fits."""
    made: Pair | None = pair
    for edit in dice.choice(((_words,), (_words,), (_beginning,), (_ending,), (_words, _ending))):
        made = edit(made, dice) if made else None
    return made if made and made[0] != pair[0] else None


def _words(pair: Pair, dice: random.Random) -> Pair | None:
    changes = [change for group in WORDS if (change := _change(pair, group, dice))]
    dice.shuffle(changes)
    for (old, gone), (new, come) in changes[: dice.randint(1, 3)]:
        pair = _put(old, new, pair[0]), _put(gone, come, pair[1])
    return pair if changes else None


def _change(pair: Pair, group: tuple[Pair, ...], dice: random.Random) -> tuple[Pair, Pair] | None:
    """Return a word that stands once on both sides, and another of its group."""
    here = [each for each in group if _times(each[0], pair[0]) == _times(each[1], pair[1]) == 1]
    others = [each for each in group if each not in here and not _times(each[0], pair[0])]
    return (here[0], dice.choice(others)) if here and others else None


def _beginning(pair: Pair, dice: random.Random) -> Pair | None:
    first = pair[1].split()[0].lower()
    if pair[0].startswith(('"', "“")) or first not in SMALL:
        return None
    source, target = dice.choice(BEGINNINGS)
    return source + pair[0][0].lower() + pair[0][1:], target + pair[1][0].lower() + pair[1][1:]


def _ending(pair: Pair, dice: random.Random) -> Pair | None:
    if not all(side.endswith(".") for side in pair):
        return None
    source, target = dice.choice(ENDINGS)
    return f"{pair[0][:-1]}{source}.", f"{pair[1][:-1]}{target}."


def _times(word: str, text: str) -> int:
    return len(re.findall(rf"(?<!\w){word}(?!\w)", text))


def _put(old: str, new: str, text: str) -> str:
    return re.sub(rf"(?<!\w){old}(?!\w)", new, text)
