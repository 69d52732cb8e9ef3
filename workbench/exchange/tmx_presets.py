"""How each tool of the trade wants a memory: its spelling of the languages, its names for the context."""

from dataclasses import dataclass

from workbench.domain.languages import SOURCE, TARGET


@dataclass(frozen=True, slots=True)
class TmxPreset:
    """``languages`` are source's and target's; ``context`` names the props of the neighbours' sources."""

    name: str
    languages: tuple[str, str] = (SOURCE, TARGET)
    context: tuple[str, str] = ("x-context-pre", "x-context-post")


PLAIN = TmxPreset("any tool")
PRESETS = {
    "plain": PLAIN,
    "omegat": TmxPreset("OmegaT"),
    "trados": TmxPreset("Trados", languages=("id-ID", "en-US")),
    "phrase": TmxPreset("Phrase", context=("context_prev", "context_next")),
}
"""The presets by the names they have on the command line."""
