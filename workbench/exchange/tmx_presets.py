"""How each tool of the trade wants a memory: its spelling of the languages, its names for the context."""

from dataclasses import dataclass

from workbench.domain.languages import SOURCE, TARGET
from workbench.domain.wording import tr
from workbench.text.words.spelling import Variety


@dataclass(frozen=True, slots=True)
class TmxPreset:
    """``languages`` are source's and target's; ``context`` names the props of the neighbours' sources.

    ``longest`` is how many characters a side may have, 0 for any number; ``keeps_one`` says that of several
    targets for a source between the same neighbours the last stands. ``advice`` is what the tool wants done.
    """

    name: str
    languages: tuple[str, str] = (SOURCE, TARGET)
    context: tuple[str, str] = ("x-context-pre", "x-context-post")
    longest: int = 0
    keeps_one: bool = False
    advice: str = ""

    def languages_for(self, variety: Variety) -> tuple[str, str]:
        """Return the languages, the region of the target's, where it has one, after the project's English."""
        source, target = self.languages
        return source, "en-GB" if variety == "british" and "-" in target else target


PLAIN = TmxPreset(
    tr("any tool"), advice=tr("Tools differ in what they take: choose yours where it is listed.")
)
PRESETS = {
    "plain": PLAIN,
    "omegat": TmxPreset(
        "OmegaT",
        advice=tr("Put the file into the project's folder tm, or into tm/auto, which fills segments in."),
    ),
    "trados": TmxPreset(
        "Trados",
        languages=("id-ID", "en-US"),
        longest=2000,
        advice=tr(
            "Import into a memory of just these languages: with others Trados takes nothing and says so "
            "nowhere."
        ),
    ),
    "phrase": TmxPreset(
        "Phrase",
        context=("context_prev", "context_next"),
        keeps_one=True,
        advice=tr("Phrase keeps an author only where the name is that of one of its users."),
    ),
}
"""The presets by the names they have on the command line.

Trados' 2,000 characters a side are those of RWS' "Importing TM content"; what Phrase keeps is told in its
"Translation Unit Metadata".
"""
