"""Correct translations of our own, of every kind that the checks look at."""

import pytest

from workbench.quality.pair import Pair

TRANSLATIONS = [
    ("Harga beras di Cibodas naik 3,5 persen pada Senin.",
     "The price of rice in Cibodas rose 3.5 percent on Monday."),
    ("Pemerintah menganggarkan Rp1,2 triliun untuk 1.100 km jalan desa.",
     "The government has budgeted Rp1.2 trillion for 1,100 km of village roads."),
    ("\"Kami bekerja sejak pukul 04.30 pagi,\" kata Rina Hartati.",
     "\"We have been working since 4:30 a.m.,\" said Rina Hartati."),
    ("Rina Hartati (45) tiba di Bandung dengan 16 relawan dari Yogyakarta.",
     "Rina Hartati (45) arrived in Bandung with 16 volunteers from Yogyakarta."),
    ("Banjir itu merusak 2.450 rumah dan sawah seluas 12,5 hektare di Cianjur.",
     "The flood damaged 2,450 houses and 12.5 hectares of rice fields in Cianjur."),
    ("Apakah jembatan itu akan selesai pada Desember?", "Will the bridge be finished in December?"),
    ("Kapal itu berlayar dari Makassar ke Ambon. Awaknya gembira karena cuaca di laut tetap cerah.",
     "The ship sailed from Makassar to Ambon. Its crew was glad because the weather at sea stayed clear."),
    ("Wasit meniup peluit panjang, dan Persija menang 2-1 atas Arema.",
     "The referee blew the final whistle, and Persija beat Arema 2-1."),
    ("Rapat itu digelar di Jakarta, Jumat (21/1/2022).",
     "The meeting was held in Jakarta on Friday (January 21, 2022)."),
    ("Sekitar 25 ribu orang menonton konser dengan tertib di Surabaya untuk merayakan hari jadi kota itu.",
     "Some 25,000 people watched the concert in good order in Surabaya for the city's anniversary."),
    ("Perusahaan (berdiri pada 1998) itu meminjam US$3,4 juta dari Bank Nusantara.",
     "The company (founded in 1998) borrowed US$3.4 million from Bank Nusantara."),
    ("Guru dan murid menanam 300 pohon dengan bantuan warga Wonosobo pada 17 Agustus 2021.",
     "Teachers and pupils planted 300 trees with the help of people in Wonosobo on August 17, 2021."),
    ("Suhu di Dieng turun hingga minus 3 derajat dan embun membeku di ladang kentang.",
     "The temperature in Dieng fell to minus 3 degrees and the dew froze on the potato fields."),
    ("Sepertiga warga desa itu menjual tiga ekor kambing untuk membayar sekolah.",
     "A third of the villagers sold three goats to pay for school."),
    ("Juara ketiga lomba perahu itu menerima dua karung beras dari panitia di tepi Sungai Kapuas.",
     "The third winner of the boat race got two sacks of rice from the organizers on the Kapuas River."),
    ("Para nelayan menjemur ikan di pantai sejak pagi.",
     "Since morning the fishermen have been drying fish on the beach."),
]  # fmt: skip


@pytest.fixture
def pairs() -> list[Pair]:
    return [Pair(number, source, target) for number, (source, target) in enumerate(TRANSLATIONS, 1)]
