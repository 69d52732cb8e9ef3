"""Years that were taken for amounts, and given a separator."""

import re
from collections.abc import Iterator

from workbench.domain.finding import Check, Finding
from workbench.domain.wording import tr
from workbench.quality.correspondence import correspondence
from workbench.quality.pair import Pair
from workbench.text.values.measures import unit_after
from workbench.text.values.value import Kind, Value

_YEAR_BEFORE = re.compile(
    r"\b(?i:tahun|bulan|abad|\w+ber|\w+ari|april|mei|juni|juli|agustus|maret|sejak|edisi|musim|angkatan|pemilu|pilkada"
    r"|pilpres|pileg|olimpiade|piala dunia|piala eropa|apbn|apbd) $"
)
_COUNTED = re.compile(
    r" (?:[a-z-]+ )?(?!(?:has|was|is|as|its|his|this|does|across|plus)\b)"
    r"(?:[a-z-]+s|people|men|women|children|police)\b"
    r"| (?:orang|ekor|unit|buah|rumah|warga|batang|butir|lembar|kali|jiwa|kepala|titik|hadirin)\b"
)
_YEARS = range(1900, 2100)


def check_years(pair: Pair) -> Iterator[Finding]:
    """Yield years written with a separator, as ``2,022``."""
    for source, target in correspondence(pair.source, pair.target).pairs:
        written = pair.target[target.start : target.end]
        if (
            source.kind is Kind.YEAR
            and re.fullmatch(r"[12],\d{3}", written)
            and _is_year(pair, source, target)
        ):
            right = written.replace(",", "")
            yield pair.finding(
                Check.DATE,
                tr("The year “{written}” should be “{right}”.", written=written, right=right),
                fix=pair.replaced(target.start, target.end, right),
                span=(target.start, target.end),
            )


def _is_year(pair: Pair, source: Value, target: Value) -> bool:
    """Whether four digits are a year's: after ``tahun``, or where neither side counts or measures by them."""
    if _YEAR_BEFORE.search(pair.source, 0, source.start):
        return True
    counts = any(
        _COUNTED.match(text, value.end) or unit_after(text, value)
        for text, value in ((pair.source, source), (pair.target, target))
    )
    return int(source.amount) in _YEARS and source.amount % 100 != 0 and not counts
