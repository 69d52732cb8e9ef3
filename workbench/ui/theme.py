"""The look's tokens: every colour and size of the window, in light and in dark, in this one file."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, Self

from PySide6.QtGui import QColor, QPalette

from workbench.domain.segment import Origin, State

ThemeName = Literal["light", "dark"]

GRID = 8  # px; margins and gaps are multiples or halves of it
STRIPE = 4  # px; the state's stripe at the left of a row
TEXT_SIZE = 13  # px
TEXT_SIZES = range(10, 25)  # px; what the preferences offer
STEP = 2  # px; how much larger the target's text is than the window's

# token: (light, dark). Inks have a contrast of 4.5:1 or more on the grounds, ink on the washes of 5.8:1.
TOKENS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "window": ("#F5F4F1", "#16181B"),
        "surface": ("#FFFFFF", "#1E2125"),
        "active": ("#F2F7FB", "#232C35"),
        "line": ("#DAD8D2", "#363B42"),
        "ink": ("#1E2227", "#E7E9EC"),
        "muted": ("#5A626C", "#A6AEB8"),
        "faint": ("#676E78", "#8E97A2"),
        "accent": ("#0B6699", "#74BDE8"),
        "mt": ("#7446C8", "#BBA0FF"),
        "tm": ("#1A64C4", "#86B8FF"),
        "human": ("#8A5700", "#E5B84C"),
        "confirmed": ("#1B7338", "#74D08E"),
        "reviewed": ("#0C6B64", "#62D2C4"),
        "rejected": ("#B3261E", "#FF9086"),
        "inserted": ("#DDF3E1", "#1E3D29"),
        "deleted": ("#FBE2DF", "#4A2523"),
        "unsure": ("#FFF1C2", "#4A3F17"),
        "found": ("#FFE58A", "#6B5512"),
        "linked": ("#B5DBF8", "#1F4F70"),
    }
)
GROUNDS = ("window", "surface", "active")
INKS = ("ink", "muted", "faint", "accent", "mt", "tm", "human", "confirmed", "reviewed", "rejected")
WASHES = ("inserted", "deleted", "unsure", "found", "linked")

_STATE_TOKENS = {
    State.UNTRANSLATED: "faint",
    State.CONFIRMED: "confirmed",
    State.REVIEWED: "reviewed",
    State.REJECTED: "rejected",
}
_DRAFT_TOKENS = {Origin.MT: "mt", Origin.HUMAN: "human"}


@dataclass(frozen=True)
class Theme:
    """One palette at one text size (px)."""

    name: ThemeName
    text_size: int = TEXT_SIZE

    @classmethod
    def light(cls, size: int = TEXT_SIZE) -> Self:
        """Return the light theme."""
        return cls("light", size)

    @classmethod
    def dark(cls, size: int = TEXT_SIZE) -> Self:
        """Return the dark theme."""
        return cls("dark", size)

    @property
    def target_size(self) -> int:
        """The size of target text, in px: one step above the window's."""
        return self.text_size + STEP

    def hex(self, token: str) -> str:
        """Return a token's colour as ``#RRGGBB``."""
        light, dark = TOKENS[token]
        return light if self.name == "light" else dark

    def color(self, token: str) -> QColor:
        """Return a token's colour."""
        return QColor(self.hex(token))

    def palette(self) -> QPalette:
        """Return Qt's palette, for what the style sheet leaves to the style."""
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.color(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("faint"))
        return palette


def state_token(state: State, origin: Origin | None = None) -> str:
    """Return the token that colours a segment's state."""
    if state is State.DRAFT:
        return _DRAFT_TOKENS.get(origin, "tm") if origin else "human"
    return _STATE_TOKENS[state]


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    """Return the relative luminance, 0 to 1 (WCAG 2.2)."""
    return 0.2126 * _linear(color.redF()) + 0.7152 * _linear(color.greenF()) + 0.0722 * _linear(color.blueF())


def _linear(channel: float) -> float:
    """Undo sRGB's gamma on one channel, 0 to 1."""
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "rejected",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "window",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "muted",
    QPalette.ColorRole.Shadow: "line",
}
