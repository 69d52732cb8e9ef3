"""How fast a model drafts on this machine."""

import time

from workbench.mt.engine import Engine

SAMPLE = (
    "Pemerintah daerah membuka pasar baru di pusat kota pada hari Senin.",
    "Harga beras naik dalam dua pekan terakhir, kata seorang pedagang.",
    "Ratusan warga mengungsi karena banjir yang melanda tiga kecamatan.",
    '"Kami sudah menyiapkan tempat tidur tambahan," ujar direktur rumah sakit itu.',
    "Polisi masih menyelidiki penyebab kebakaran di gudang tersebut.",
    "Tim nasional akan bertanding melawan Vietnam di Jakarta pekan depan.",
    "Menurut dia, jumlah penumpang kereta api meningkat 5,3 persen dibandingkan tahun lalu.",
    "Sekolah itu memiliki perpustakaan kecil yang dikelola oleh para orang tua murid.",
)
"""Sentences of the length that news has."""


def sentences_per_second(engine: Engine) -> float:
    """Return the speed on a small sample; the first draft, which warms the engine up, is not counted."""
    engine.draft(SAMPLE[:1])
    start = time.perf_counter()
    engine.draft(SAMPLE)
    return len(SAMPLE) / (time.perf_counter() - start)
