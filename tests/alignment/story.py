"""A short news text in both languages, with drafts such as a small model makes."""

SOURCE = [
    "Jembatan Baru di Sungai Kapuas Dibuka",
    "Gubernur Kalimantan Barat membuka jembatan sepanjang 1.250 meter di Pontianak, Senin (4/3/2024).",
    "Pembangunannya menelan biaya Rp450 miliar dan memakan waktu tiga tahun.",
    "“Jembatan ini memangkas waktu tempuh dari dua jam menjadi 20 menit,” kata Gubernur Hartono.",
    "Warga menyambut pembukaan itu dengan tarian dan lomba perahu.",
    "Siti Aminah, pedagang sayur, mengaku tidak perlu lagi menunggu feri.",
    "Pemerintah pusat berencana membangun dua jembatan serupa pada 2026.",
    "Polisi mengatur lalu lintas selama upacara berlangsung.",
]
TARGET = [
    "New Bridge over Kapuas River Opens",
    "The governor of West Kalimantan opened a 1,250-meter bridge in Pontianak on Monday (March 4, 2024).",
    "It cost Rp450 billion and took three years to build.",
    "“The bridge cuts travel time from two hours to 20 minutes,” Governor Hartono said.",
    "Residents welcomed the opening with dances and boat races.",
    "Siti Aminah, who sells vegetables, said she no longer has to wait for the ferry.",
    "The central government plans to build two similar bridges in 2026.",
    "Police directed traffic during the ceremony.",
]
DRAFTS = [
    "New bridge in Kapuas River opened",
    "Governor of West Kalimantan opened bridge along 1,250 meters in Pontianak, Monday (4/3/2024).",
    "Its construction cost Rp450 billion and took three years.",
    "“This bridge cut travel time from two hours to 20 minutes,” said Governor Hartono.",
    "Residents welcomed the opening with dance and boat race.",
    "Siti Aminah, vegetable trader, admitted no longer need to wait for ferry.",
    "The central government plans to build two bridges similar in 2026.",
    "Police regulate traffic during the ceremony.",
]
