"""Models that can be fetched at the user's wish, as data: nothing here is bundled or fetched unasked.

Sizes are rounded. A folder on Hugging Face tells the sizes and SHA-256 of its own files.
"""

from dataclasses import dataclass

from workbench.domain.errors import ModelError
from workbench.domain.wording import tr


@dataclass(frozen=True, slots=True)
class Offer:
    """A model that somebody publishes.

    ``address`` is that of a package, or of a folder on Hugging Face where ``is_folder``; ``size_bytes`` is
    about what is fetched; ``sha256`` is empty where nobody states one for the package.
    """

    name: str
    family: str
    address: str
    size_bytes: int
    licence: str
    quality: str
    is_folder: bool = False
    sha256: str = ""
    source: str = "id"
    target: str = "en"


OFFERS = (
    Offer(
        name="argos-id-en-1.9", family="argos",
        address="https://argos-net.com/v1/translate-id_en-1_9.argosmodel",
        size_bytes=90_000_000, licence="as the package states", quality="not measured here",
    ),
    Offer(
        name="opus-mt-id-en", family="marian",
        address="https://huggingface.co/ooeoeo/opus-mt-id-en-ct2-float16",
        size_bytes=150_000_000, licence="Apache-2.0", quality="not measured here", is_folder=True,
    ),
    Offer(
        name="nllb-200-distilled-600m", family="nllb",
        address="https://huggingface.co/entai2965/nllb-200-distilled-600M-ctranslate2",
        size_bytes=2_500_000_000, licence="CC-BY-NC-4.0 (no commercial use)", quality="not measured here",
        is_folder=True,
    ),
    Offer(
        name="nllb-200-distilled-1.3b", family="nllb",
        address="https://huggingface.co/entai2965/nllb-200-distilled-1.3B-ctranslate2",
        size_bytes=5_500_000_000, licence="CC-BY-NC-4.0 (no commercial use)", quality="not measured here",
        is_folder=True,
    ),
)  # fmt: skip


def offer(name: str) -> Offer:
    """Return the offer of that name.

    Raises:
        ModelError: there is none.
    """
    for each in OFFERS:
        if each.name == name:
            return each
    raise ModelError(
        tr("There is no model {name} to get.", name=name),
        tr("There are {names}.", names=", ".join(one.name for one in OFFERS)),
    )
