"""What each check says, where it points, and how it puts things right."""

import pytest

from workbench.domain.finding import Check, Finding
from workbench.quality.checking import check_all, check_pair
from workbench.quality.lacking import lacking
from workbench.quality.pair import Pair


def findings(source: str, target: str) -> list[Finding]:
    return check_pair(Pair(7, source, target))


@pytest.mark.parametrize(
    ("source", "target", "check", "fix"),
    [
        ("Harganya Rp16.761 per liter.", "The price is Rp16.761 per liter.", Check.NUMBER,
         "The price is Rp16,761 per liter."),
        ("Harganya Rp16.761 per liter.", "The price is Rp16,671 per liter.", Check.NUMBER,
         "The price is Rp16,761 per liter."),
        ("Nilainya Rp1,2 triliun.", "It is worth Rp1.2 billion.", Check.NUMBER,
         "It is worth Rp1.2 trillion."),
        ("Nilainya Rp1,2 triliun.", "It is worth $1.2 trillion.", Check.NUMBER,
         "It is worth Rp1.2 trillion."),
        ("Harga naik 3,5 persen.", "Prices rose 3,5%.", Check.NUMBER, "Prices rose 3.5%."),
        ("Harga naik 3,5 persen.", "Prices rose 3.5.", Check.NUMBER, "Prices rose 3.5 percent."),
        ("Ia tiba 3 hari lalu.", "He arrived four days ago.", Check.NUMBER, "He arrived three days ago."),
        ("Juara ketiga pulang.", "Fourth place went home.", Check.NUMBER, "Third place went home."),
        ("Mereka menang 2-1.", "They won 1-2.", Check.NUMBER, "They won 2-1."),
        ("Itu terjadi pada tahun 2022.", "That happened in the year 2,022.", Check.DATE,
         "That happened in the year 2022."),
        ("Rapat Jumat (21/1/2022).", "A meeting on Friday (January 22, 2022).", Check.DATE,
         "A meeting on Friday (January 21, 2022)."),
        ("Rapat Kamis (21/1/2022).", "A meeting on Thursday (January 21, 2022).", Check.DATE,
         "A meeting on Friday (January 21, 2022)."),
        ("Tiba pukul 20.30 WIB.", "Arrived at 8:30 a.m. WIB.", Check.TIME, "Arrived at 8:30 p.m. WIB."),
        ("Dua orang terluka.", "Three people were hurt.", Check.NUMBER, "Two people were hurt."),
        ("Sebelas Tahun Menunggu Jembatan", "Twelve Years of Waiting for a Bridge", Check.NUMBER,
         "Eleven Years of Waiting for a Bridge"),
        ("Suhu turun ke minus 3 derajat.", "The temperature fell to 3 degrees.", Check.NUMBER,
         "The temperature fell to minus 3 degrees."),
        ("Suhunya -3°C pagi itu.", "It was 3°C that day.", Check.NUMBER, "It was minus 3°C that day."),
        ("Suhunya 3 derajat pagi itu.", "It was -3 degrees that morning.", Check.NUMBER,
         "It was 3 degrees that morning."),
        ("Sepertiga warga pindah.", "A quarter of the people moved.", Check.NUMBER,
         "A third of the people moved."),
        ("Dua pertiga anggota setuju.", "Three-quarters of the members agreed.", Check.NUMBER,
         "Two-thirds of the members agreed."),
        ("Bunga naik 0,5 poin persentase.", "Interest rose by 0.5 percent.", Check.NUMBER,
         "Interest rose by 0.5 percentage points."),
        ("Harga cabai naik 5 persen.", "Chili prices rose 5 percentage points.", Check.NUMBER,
         "Chili prices rose 5 percent."),
        ("Pemilu 2024 berlangsung damai.", "The 2,024 election was peaceful.", Check.DATE,
         "The 2024 election was peaceful."),
        ("Ia pensiun pada 2006.", "He retired in 2,006.", Check.DATE, "He retired in 2006."),
        ("Ia berjalan 5 kilometer.", "He walked 5 meters.", Check.NUMBER, "He walked 5 kilometers."),
        ("Gudang itu seluas 300 meter persegi.", "The warehouse covers 300 meters.", Check.NUMBER,
         "The warehouse covers 300 square meters."),
        ("Pembangkit itu berdaya 3.500 MW.", "The plant has a capacity of 3.4 GW.", Check.NUMBER,
         "The plant has a capacity of 3.5 GW."),
        ("Bantuannya €30 ribu.", "The aid is £30 thousand.", Check.NUMBER, "The aid is €30 thousand."),
        ("Desa Terima Rp2 Triliun", "Village Gets US$2 Trillion", Check.NUMBER, "Village Gets Rp2 Trillion"),
        ("Modalnya lima juta rupiah.", "The capital is Rp6 million.", Check.NUMBER,
         "The capital is five million rupiah."),
        ("Lomba itu dimulai 1 Juli.", "The race starts on the first of June.", Check.DATE,
         "The race starts on the first of July."),
        ("Rapat digelar Senin (7/12).", "The meeting was held on Monday (12/8).", Check.DATE,
         "The meeting was held on Monday (12/7)."),
        ("Warga melihat Hartati pergi.", "Residents saw Hartanti leave.", Check.NAME,
         "Residents saw Hartati leave."),
        ("Presiden Filipina tiba lagi di Manila.", "The Phillippines’ president is in Manila again.",
         Check.NAME, "The Philippines’ president is in Manila again."),
        ("Kami pergi ke pasar.", "We went to the the market.", Check.DOUBLED, "We went to the market."),
        ("Kami pergi ke pasar.", "We went  to the market.", Check.SPACES, "We went to the market."),
        ("Kami pergi ke pasar?", "We went to the market.", Check.ENDING, "We went to the market?"),
        ("\"Kami pergi.\"", "\"We are leaving.", Check.QUOTES, "\"We are leaving.\""),
    ],
)  # fmt: skip
def test_a_finding_has_a_fix_that_leaves_nothing_to_find(
    source: str, target: str, check: Check, fix: str
) -> None:
    (finding,) = findings(source, target)
    assert (finding.number, finding.check, finding.fix) == (7, check, fix)
    if "Kamis" not in source:  # there the source itself is wrong
        assert findings(source, fix) == []


def test_indonesian_that_the_source_lacks_is_found_too() -> None:
    (finding,) = findings("Presiden tiba di Ambon.", "The president arrived in Ambon yang indah.")
    assert (finding.check, finding.span) == (Check.LANGUAGE, (31, 35))
    assert findings("Ia bekerja di sana.", "He works for Dinas Pariwisata dan Kebudayaan.") == []


@pytest.mark.parametrize(
    ("source", "target", "written"),
    [
        ("Petani menanam padi di lereng bukit itu.", "Three farmers planted rice on that hillside.", "Three"),
        ("Petani menanam padi di lereng bukit.", "The 4 farmers planted rice on the hillside.", "4"),
    ],
)
def test_a_number_that_the_source_lacks_is_told(source: str, target: str, written: str) -> None:
    (finding,) = findings(source, target)
    assert (finding.check, finding.message) == (Check.NUMBER, f"“{written}” is not in the source.")


def test_a_range_that_shares_what_is_wrong_is_told_without_a_fix() -> None:
    found = findings("Biayanya Rp 50 juta hingga Rp 100 juta.", "It costs Rp 50-100 billion.")
    assert [(each.check, each.fix) for each in found] == [(Check.NUMBER, None)] * 2


def test_what_is_wrong_is_never_told_to_be_what_it_is() -> None:
    (found,) = findings("Sebanyak 40 rapat digelar pada 21 Januari.", "Some 40 January meetings were held.")
    assert found.message == "“January” should be “January 21”: the source has “21 Januari”."


def test_a_finding_points_at_its_place() -> None:
    target = "The price is Rp16,671 per liter."
    (finding,) = findings("Harganya Rp16.761 per liter.", target)
    assert finding.span
    assert target[slice(*finding.span)] == "Rp16,671"
    assert finding.message == "“Rp16,671” should be “Rp16,761”: the source has “Rp16.761”."


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Harganya Rp16.761 per liter.", "The price is Rp16,761 per liter."),
        ("Jaraknya 1.100 km.", "The distance is 1,100 km."),
        ("Harga naik 3,5 persen.", "Prices rose by 3.5%."),
        ("Indeks turun 1,02 persen ke 6.645,51.", "The index fell 1.02 percent to 6,645.51."),
        ("Bunga naik dari 3 ke 4 persen.", "Interest rose from 3 to 4 percent."),
        ("Tarifnya Rp 52 ribu.", "The fare is Rp 52 thousands."),
        ("Rapat digelar Jumat (21/1/2022).", "The meeting was held on Friday (January 21, 2022)."),
        ("Kapal tiba pukul 20.30 WIB.", "The ship arrived at 8:30 p.m. Western Indonesia Time (WIB)."),
        ("Jaraknya 8 km dari kota.", "It is 5 miles from the city."),
        ("Bunga naik 0,5 persen.", "Interest rose by half a percent."),
        ("Rapat mulai pukul 20.30.", "The meeting started at 20.30."),
        ("Harganya A$100.", "It costs $100."),
        ("Sebanyak 1,5 juta orang pindah.", "1,500,000 people moved."),
        ("Nilainya Rp2,5 M.", "It is worth 2.5 billion rupiah."),
        ("Ia berumur 28 tahun.", "He is a 28-year-old."),
        ("Antara 5-10 juta orang pergi.", "Between 5 million and 10 million people left."),
        ("Hubungi 0812-3456-7890.", "Call 0812-3456-7890."),
        ("Pada 1970-an ia pindah.", "He moved in the seventies."),
        ("Presiden Mesir pergi ke Kolombia.", "The Egyptian president left for Colombia."),
        ("Anggarannya Rp500 juta setahun.", "The budget is half a billion rupiah a year."),
        ("Anggarannya setengah miliar rupiah.", "The budget is Rp500 million."),
        ("Pembangkit itu menghasilkan 3.500 MW listrik.", "The plant produces 3.5 GW of electricity."),
        ("Mereka memanen 2,5 ton bawang.", "They harvested 2,500 kilograms of onions."),
        ("Ia berjalan 1,5 kilometer ke sekolah.", "She walked 1,500 meters to school."),
        ("Ia menunggu satu setengah jam.", "She waited 90 minutes."),
        ("Ia menunggu dua setengah tahun.", "She waited two and a half years."),
        ("Ia menunggu 1,5 tahun.", "She waited a year and a half."),
        ("Krisis 1998-1999 memukul pabrik itu.", "The 1998-99 crisis hit the factory."),
        ("Upahnya kurang dari US$1,25.", "They earn less than a dollar and twenty-five cents."),
        ("Ekonomi tumbuh minus 2,07 persen.", "The economy contracted by 2.07 percent."),
        ("Suhunya minus 5 derajat.", "It was 5 degrees below zero."),
        ("Seperempat lahan itu kosong.", "25 percent of the land is empty."),
        ("Ia menunggu 1 jam 30 menit.", "She waited for an hour and a half."),
        ("Ia menunggu 2,5 jam.", "She waited for two hours and 30 minutes."),
        ("Ia menunggu 30 menit.", "She waited for half an hour."),
        ("Sebanyak 1/3 suara sah dihitung.", "A third of the valid votes were counted."),
        ("Utangnya Rp3.000 triliun.", "Its debt is Rp3 quadrillion."),
        ("Suhunya 30 derajat Celsius.", "It was 86 degrees Fahrenheit."),
        ("Toko itu buka 24 jam.", "The shop is open around the clock."),
        ("Ketiganya selamat.", "All three are safe."),
        ("Belasan rumah rusak.", "A dozen houses were damaged."),
        ("Mereka membeli selusin telur.", "They bought 12 eggs."),
        ("Tim itu lolos ke perdelapan final.", "The team reached the last 16."),
        ("Ukurannya 6x8 meter.", "It measures 6 by 8 meters."),
        ("Seperlima anak kurang gizi.", "One in five children is undernourished."),
        ("Harganya Rp 14.300 per liter.", "It costs Rp14,300 a liter."),
        ("Kedua petani itu pulang.", "Both farmers went home."),
        ("Pasangan itu menanam kopi.", "The two grow coffee."),
        ("Bunga naik 0,5 persen menjadi 6 persen.", "Interest rose 0.5 percentage points to 6 percent."),
        ("Ada 4 puluh kapal di sana.", "There are forty ships there."),
        ("Tamunya berusia dua puluhan.", "The guests are in their twenties."),
        ("Wisata Kepulauan Seribu Ramai Lagi", "Thousand Islands Tourism Is Busy Again"),
        ("Sebanyak 2024 orang datang.", "As many as 2,024 people came."),
        ("Jaraknya 1950 meter.", "The distance is 1,950 meters."),
        ("Pemimpin Al Qaida di Yaman tewas.", "The leader of Al Qaeda in Yemen was killed."),
        ("Presiden Mesir menemui Ridwan Halimi.", "The Egyptian president met Redwan Halimi."),
        ("Surat itu dibacakan Gubernur Rina Hartati.", "The letter was read out by the governor."),
        ("Kereta berhenti lama di Stasiun Cibatu.", "The train stopped for long at the station."),
        ("Kepala Dinas, Rina T Hartati, sudah tiba.", "The head of the agency, Rina, has arrived."),
        ("Polisi melarang Hartati pergi karena ia sakit.", "Police forbade her to go because she was ill."),
        ("Warung Cibodas buka pukul 16.00.", "The stall opens at 4 p.m."),
        ("Guru di Indonesia menanam pohon.", "Teachers are planting trees."),
        ("Kapal ke Ambon-Kepulauan Kei berangkat.", "The ship to Ambon and the Kei Islands left."),
        ("Kompol Rudi dari Metro Cibodas tiba.", "Comr. Rudi of Cibodas has arrived."),
        ("Banjir terjadi pada Maret 2012 di Cianjur.", "The flood came in March in Cianjur."),
        ("Pada Maret harga itu masih Rp900.", "At that time the price was still Rp900."),
        ("Dari jumlah itu, 20 kapal diperbaiki.", "Of those 45 boats, 20 have been repaired."),
        ("Kami mengajak 1 atau 2 warga desa.", "We invite people from the village."),
        ("Jaraknya kurang dari 1,6 km.", "It is less than a mile away."),
        ("Kecepatannya 160-320 km/jam.", "Its speed is 100-200 miles per hour."),
        ("Musim itu dari November-Februari.", "The season is Nov-Feb."),
        ("Ada patung Kaisar Agustus di sana.", "There is a statue of Emperor Augustus."),
        ("Sementara itu, lanjut Bambang, jalan sudah dibuka.", "The road is open, Sugiono went on."),
        ("Joko Pramono", "Joko Pramono"),
        ('"Kami pergi. Besok kami pulang," katanya.', '"We are leaving. Tomorrow we return," he said.'),
    ],
)
def test_no_wolf_is_cried(source: str, target: str) -> None:
    assert findings(source, target) == []


def test_the_untranslated_and_the_identical_have_that_finding_alone() -> None:
    source = "Harga beras naik 3,5 persen."
    assert [each.check for each in findings(source, " ")] == [Check.UNTRANSLATED]
    assert [each.check for each in findings(source, source)] == [Check.IDENTICAL]


def test_the_same_source_is_translated_the_same_way() -> None:
    source = "Polisi masih menyelidiki kasus itu."
    usual, other = "Police are still investigating the case.", "The police still investigate the case."
    pairs = [Pair(number, source, target) for number, target in enumerate([usual, other, usual], 1)]
    (finding,) = check_all(pairs)
    assert (finding.number, finding.check, finding.fix) == (2, Check.CONSISTENCY, usual)


def test_a_comma_is_no_other_translation() -> None:
    source = "Rapat itu digelar pada Senin 28 Januari."
    targets = ["The meeting was held on Monday, January 28.", "The meeting was held on Monday January 28."]
    assert not list(check_all(Pair(number, source, target) for number, target in enumerate(targets, 1)))


def test_a_sentence_divided_in_two_is_none_that_was_added() -> None:
    source = "Peserta wajib mendaftar dan yang terpilih akan membaca satu bab novel itu untuk direkam."
    sign_up = "Those who wish to take part must sign up at the village office first."
    assert not findings(source, f"{sign_up} Everyone chosen will read a chapter of the novel to be recorded.")
    whole = "Participants must sign up, and those chosen will read a chapter of the novel to be recorded."
    more = "Nobody knows for how long that will go on, or why."
    assert [each.check for each in findings(source, f"{whole} {more}")] == [Check.SENTENCES]


@pytest.mark.parametrize("written", ["Hartanti", "Hartate"])
def test_a_name_from_home_is_spelt_as_in_the_source(written: str) -> None:
    (finding,) = findings("Warga melihat Hartati di Cianjur.", f"Residents saw {written} in Cianjur.")
    assert finding.fix == "Residents saw Hartati in Cianjur."


def test_one_translation_does_not_stand_for_two_sources() -> None:
    target = "Police are still investigating the case."
    pairs = [
        Pair(1, "Polisi masih menyelidiki kasus itu.", target),
        Pair(2, "Hujan turun deras di kota itu.", target),
    ]
    (finding,) = check_all(pairs)
    assert (finding.number, finding.check, finding.fix) == (2, Check.CONSISTENCY, None)


def test_what_the_target_lacks_is_offered_in_english_form() -> None:
    source = "Rina Hartati membayar Rp16.761 di Cibodas pada Jumat (21/1)."
    everything = ["Rina Hartati", "Rp16,761", "Friday", "January 21"]
    assert lacking(source, "She paid in Cibodas.") == everything
    assert lacking(source, "Hartati paid Rp16,761 on Friday in Cibodas.", "british") == ["21 January"]


@pytest.mark.parametrize("added", ["5 percent", "Rp12 million"])
def test_a_measure_out_of_nowhere_is_told_also_where_the_english_is_longer(added: str) -> None:
    source = "Harga beras di pasar itu naik lagi pada awal pekan ini."
    target = f"The price of rice at that market rose again by {added} early this week."
    assert [each.message for each in check_pair(Pair(1, source, target))] == [
        f"“{added}” is not in the source."
    ]


def test_an_amount_told_in_another_currency_as_well_is_no_invention() -> None:
    source = "Ia mengatakan kerugian itu bernilai hingga Rp12,9 juta."
    target = "He said that the losses came to as much as Rp12.9 million (US$900)."
    assert list(check_pair(Pair(1, source, target))) == []
