"""How the grid's rows look: fonts, gaps on the 8 px grid, and the theme's colours made once."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat

from workbench.domain.segment import Segment
from workbench.domain.shown_words import STATE_WORDS
from workbench.ui.grid.columns import Columns
from workbench.ui.grid.words import is_headline
from workbench.ui.theme import GRID, STRIPE, TOKENS, Theme

PAD_X = GRID  # between a column's edge and its text
PAD_Y = 3 * GRID // 4  # above and below a row's text
OPEN_PAD_Y = 2 * GRID  # the same in the active row
FIELD = GRID // 2  # the active target's field reaches this far around its text
PARAGRAPH_GAP = GRID  # above a paragraph's first row
ICON = 16
STRIPE_WIDTH = STRIPE
BADGE_PAD = 5  # px; on both sides of its text
LINE_LENGTH = 72  # characters of average English text
READABLE = 40  # characters of a line; beside shorter ones the states' words give up their room
_SAMPLE = "The foreign minister said on Friday that the talks would go on, and that no date had been set."
_FAINTEST_LINK = 0.4  # of the link's wash; less would not be seen
_SELECTED_TINT = 0.08  # of the accent; more would cost the small words their contrast


@dataclass(frozen=True)
class Fonts:
    """The fonts of one row."""

    source: QFont
    target: QFont


class Look:
    """The fonts, sizes and colours of one theme."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.theme = theme
        self.colors = {token: theme.color(token) for token in TOKENS}
        self.small = sized(font, theme.text_size - 1)
        self.text = Fonts(sized(font, theme.text_size), sized(font, theme.target_size))
        self.open = Fonts(sized(font, theme.target_size), sized(font, theme.target_size))
        headline = sized(font, theme.target_size + 2, bold=True)
        self.headline = Fonts(sized(font, theme.text_size + 2, bold=True), headline)
        self.open_headline = Fonts(headline, headline)
        heading = sized(font, theme.target_size, bold=True)
        self.heading = Fonts(sized(font, theme.text_size, bold=True), heading)
        self.open_heading = Fonts(heading, heading)
        self.selected = mixed(self.colors["surface"], self.colors["accent"], _SELECTED_TINT)
        self.row_line = mixed(self.colors["surface"], self.colors["line"], 0.5)
        self.found = QTextCharFormat()
        self.found.setBackground(self.colors["found"])
        self.doubted = QTextCharFormat()
        self.doubted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self.doubted.setUnderlineColor(self.colors["rejected"])
        self.unsure = QTextCharFormat()
        self.unsure.setBackground(self.colors["unsure"])
        self.term = QTextCharFormat()
        self.term.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        self.term.setUnderlineColor(self.colors["accent"])
        self.longest_lines = _longest_line(self.text.source), _longest_line(self.text.target)

    def fonts(self, segment: Segment, *, opened: bool = False) -> Fonts:
        """Return the fonts of a segment's texts; headings are bold, and the headline larger too."""
        if is_headline(segment):
            return self.open_headline if opened else self.headline
        if segment.heading:
            return self.open_heading if opened else self.heading
        return self.open if opened else self.text

    def linked(self, weight: float) -> QTextCharFormat:
        """Return how the partner of a word looks, stronger for a surer link (0 to 1)."""
        made = QTextCharFormat()
        made.setBackground(link_color(self.theme, weight))
        return made

    def columns(self) -> Columns:
        """Return the widths that the fixed columns need at this text size."""
        number = QFontMetricsF(self.small).horizontalAdvance("0000") + STRIPE_WIDTH + 2 * PAD_X
        metrics = QFontMetricsF(self.small)
        state = max(map(metrics.horizontalAdvance, STATE_WORDS.values())) + ICON + GRID // 2 + 2 * PAD_X
        origin = metrics.horizontalAdvance("TM 100") + GRID + ICON + 2 * PAD_X
        marks = ICON + 2 * PAD_X, round(metrics.horizontalAdvance("100")) + 2 * BADGE_PAD + ICON + PAD_X
        readable = round(_average(self.text.target) * READABLE) + 2 * PAD_X
        return Columns(round(number), round(state), round(origin), marks=marks, readable=readable)


def _longest_line(font: QFont) -> int:
    """Return the px of a line that is still read with ease."""
    return round(_average(font) * LINE_LENGTH)


def _average(font: QFont) -> float:
    """Return the px of a character of average text."""
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)


def sized(font: QFont, pixels: int, *, bold: bool = False) -> QFont:
    """Return ``font`` at another size, px."""
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setBold(bold)
    return made


def mixed(ground: QColor, color: QColor, part: float) -> QColor:
    """Return ``part`` (0 to 1) of ``color`` laid over ``ground``."""
    over, under = ((c.red(), c.green(), c.blue()) for c in (color, ground))
    return QColor(*(round(u + (o - u) * part) for o, u in zip(over, under, strict=True)))


def link_color(theme: Theme, weight: float) -> QColor:
    """Return the wash behind the partner of a word, stronger for a surer link (0 to 1)."""
    part = _FAINTEST_LINK + (1 - _FAINTEST_LINK) * weight
    return mixed(theme.color("active"), theme.color("linked"), part)
