"""A news text of five paragraphs with its translation, a summary of it, and another text on its subject."""

SOURCE = [
    ["Kota Tua Bersiap Menyambut Festival Perahu"],
    [
        "Pemerintah Kota Palopo memastikan festival perahu layar akan digelar pada 14 hingga 17 September.",
        "Festival itu diikuti 64 perahu dari sebelas kabupaten di Sulawesi Selatan.",
        "Tahun lalu acara tersebut dibatalkan karena cuaca buruk.",
    ],
    [
        "Kepala Dinas Pariwisata, Andi Marwan, mengatakan seluruh hotel di pusat kota sudah penuh dipesan.",
        "“Kami membuka rumah warga sebagai penginapan dengan tarif Rp150.000 per malam,” ujarnya.",
        "Ia memperkirakan 20.000 pengunjung datang selama empat hari.",
    ],
    [
        "Di bengkel milik Daeng Rala, lima tukang bekerja siang dan malam.",
        "Mereka mengecat lambung perahu dengan warna merah dan kuning.",
        "Kayunya berasal dari hutan adat dan dipotong tanpa mesin.",
        "Satu perahu membutuhkan waktu tujuh bulan untuk diselesaikan.",
    ],
    [
        "Polisi akan menutup Jalan Pelabuhan mulai pukul 06.00.",
        "Sebanyak 350 petugas dikerahkan untuk mengatur lalu lintas.",
        "Kapal patroli milik angkatan laut berjaga di luar teluk.",
    ],
    [
        "Perlombaan terakhir berlangsung pada Minggu sore.",
        "Pemenang menerima piala dan uang Rp75 juta.",
        "Juara bertahan dari Wajo berharap bisa menang lagi.",
    ],
]
TARGET = [
    ["Old Town Gets Ready to Welcome Boat Festival"],
    [
        "The Palopo city government has confirmed that a sailing festival will be held on September 14-17.",
        "Sixty-four boats from eleven regencies in South Sulawesi will take part in the festival.",
        "Last year the event was called off because of bad weather.",
    ],
    [
        "All hotels in the city center are fully booked, said the head of the tourism agency, Andi Marwan.",
        "“We are opening residents' homes as lodgings for Rp150,000 a night,” he said.",
        "He expects 20,000 visitors to come over the four days.",
    ],
    [
        "In the workshop of Daeng Rala, five craftsmen are working day and night.",
        "They are painting the hulls of the boats red and yellow.",
        "The wood comes from a customary forest and is cut without machines.",
        "It takes seven months to finish one boat.",
    ],
    [
        "Police will close Harbor Road from 6 a.m.",
        "A total of 350 officers will be deployed to direct traffic.",
        "Navy patrol ships will stand guard outside the bay.",
    ],
    [
        "The final race takes place on Sunday afternoon.",
        "The winner receives a trophy and Rp75 million in cash.",
        "The defending champion from Wajo hopes to win again.",
    ],
]
SUMMARY = [
    "A sailing festival returns to Palopo this September after a year's break, and the town is full.",
    "Boat builders hurry, while hundreds of police and the navy look after the crowds.",
    "Whoever wins on the last day takes home a large prize.",
]
OTHER = [
    "Boat Race Ends in Dispute",
    "Organizers of a regatta in Ternate said on Friday that three crews were disqualified.",
    "One of the captains accused the jury of having taken money.",
    "Spectators threw bottles when the result was announced.",
    "A new race may be held next year if the sponsors agree.",
]


def joined(paragraphs: list[list[str]]) -> list[str]:
    """Return the sentences of all paragraphs."""
    return [sentence for paragraph in paragraphs for sentence in paragraph]
