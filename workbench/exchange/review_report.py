"""The report on a review: one page that needs no other file, for the screen and for paper."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from html import escape
from pathlib import Path

from workbench.domain.review import ReviewedArticle, ReviewedSegment, rewordings
from workbench.domain.segment import State
from workbench.exchange.atomic import atomic_file
from workbench.exchange.characters import allowed
from workbench.text.differences import Part, differences
from workbench.text.edit_rate import Edits, edits

Watch = Callable[[Iterable[ReviewedSegment]], Iterable[ReviewedSegment]]

_NOBODY = "nobody named"
_STATES = (State.REVIEWED, State.REJECTED, State.CONFIRMED, State.DRAFT)
_RATE = (
    "TER, the translation edit rate (Snover et al. 2006): words put in, taken out or replaced and phrases "
    "moved to make the target of the draft, for each word of the target; marks of punctuation count as "
    "words. What was written from scratch is not counted."
)
_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light; }}
body {{ max-width: 54em; margin: 3em auto; padding: 0 1.5em; color: #1e2227; background: #fff;
  font: 15px/1.5 system-ui, "Segoe UI", sans-serif; }}
h1 {{ font-size: 1.6em; margin: 0; line-height: 1.2; }}
h2 {{ font-size: 1.15em; margin: 2.2em 0 .4em; }}
.muted, th, .note {{ color: #5a626c; }}
.note {{ font-size: .87em; max-width: 46em; }}
table {{ border-collapse: collapse; margin: 1em 0; }}
th, td {{ text-align: right; padding: .3em 0 .3em 2em; border-bottom: 1px solid #dad8d2; font-weight: normal;
  font-variant-numeric: tabular-nums; }}
th:first-child, td:first-child {{ text-align: left; padding-left: 0; }}
section {{ border-top: 1px solid #dad8d2; padding: .8em 0 .8em 3.2em; position: relative; }}
section p {{ margin: .15em 0; white-space: pre-line; }}
.number {{ position: absolute; left: 0; width: 2.4em; text-align: right; color: #5a626c; }}
.facts {{ font-size: .87em; color: #5a626c; }}
.state {{ font-weight: 600; }}
.confirmed {{ color: #1b7338; }} .reviewed {{ color: #0c6b64; }} .rejected {{ color: #b3261e; }}
del {{ background: #fbe2df; }} ins {{ background: #ddf3e1; }}
@media print {{
  body {{ max-width: none; margin: 0; padding: 0; font-size: 10pt; }}
  del, ins {{ -webkit-print-color-adjust: exact; print-color-adjust: exact; }}
  section, tr {{ break-inside: avoid; }}
  h2 {{ break-after: avoid; }}
}}
</style>
</head>
<body>
{content}
</body>
</html>
"""


@dataclass
class _Sums:
    """What the segments come to."""

    states: Counter[State] = field(default_factory=Counter)
    changed: int = 0
    drafted: int = 0
    findings: int = 0
    ignored: int = 0
    all: Edits = field(default_factory=Edits)
    segments_of: Counter[str] = field(default_factory=Counter)
    edits_of: defaultdict[str, Edits] = field(default_factory=lambda: defaultdict(Edits))

    def add(self, segment: ReviewedSegment) -> None:
        self.states[segment.state] += 1
        self.findings += len(segment.findings)
        self.ignored += len(segment.ignored)
        if segment.draft:
            self.drafted += 1
            self.changed += segment.draft != segment.target
            self.all += edits(segment.draft, segment.target)
        made = list(rewordings(segment.revisions))
        for each in made:
            made_of_it = edits(each.before, each.after) if each.before else Edits()
            self.edits_of[each.author or _NOBODY] += made_of_it
        self.segments_of.update({each.author or _NOBODY for each in made})


def write_report(
    path: Path, name: str, articles: Iterable[ReviewedArticle], *, now: datetime, watch: Watch = iter
) -> int:
    """Write the report on a project's review; return of how many segments it tells.

    ``watch`` passes segments on as they are counted, and may raise to end that.

    Raises:
        ExchangeError: the file cannot be written.
    """
    sums, blocks, told = _Sums(), [], 0
    for article in articles:
        for segment in watch(article.segments):
            sums.add(segment)
        remarkable = [segment for segment in article.segments if segment.is_remarkable]
        if remarkable:
            blocks += [f"<h2>{_text(article.title)}</h2>", *map(_segment, remarkable)]
            told += len(remarkable)
    title = f"Review of {_text(name)}"
    head = [f"<h1>{title}</h1>", f'<p class="muted">{now:%Y-%m-%d %H:%M}</p>', *_summary(sums)]
    with atomic_file(path) as stream:
        stream.write(_PAGE.format(title=title, content="\n".join([*head, *blocks])).encode())
    return told


def _summary(sums: _Sums) -> list[str]:
    total, scratch = sum(sums.states.values()), sum(sums.states.values()) - sums.drafted
    states = ", ".join(f"{sums.states[state]:,} {state}" for state in _STATES if sums.states[state])
    lines = [f"<p>{_counted(total, 'segment')} with a target{f': {states}' if states else ''}.</p>"]
    if sums.drafted:
        lines.append(
            f"<p>{sums.changed:,} of {_counted(sums.drafted, 'draft')} changed: {_amount(sums.all)}.</p>"
        )
    if scratch:
        lines.append(f"<p>{_counted(scratch, 'target')} written from scratch.</p>")
    if sums.findings or sums.ignored:
        ignored = f", {sums.ignored:,} more ignored with a reason" if sums.ignored else ""
        lines.append(f"<p>{_counted(sums.findings, 'finding')} of the checks{ignored}.</p>")
    if sums.edits_of:
        lines.append(_by_author(sums))
    return [*lines, f'<p class="note">{_RATE}</p>']


def _by_author(sums: _Sums) -> str:
    rows = [
        f"<tr><td>{_text(author)}</td><td>{sums.segments_of[author]:,}</td><td>{made.words:,}</td>"
        f"<td>{made.characters:,}</td><td>{made.rate:.0%}</td></tr>"
        for author, made in sorted(sums.edits_of.items())
    ]
    heads = ("Changed by", "Segments", "Words", "Characters", "TER")
    return f"<table><tr>{''.join(f'<th>{head}</th>' for head in heads)}</tr>{''.join(rows)}</table>"


def _segment(segment: ReviewedSegment) -> str:
    lines = [
        f'<span class="number">{segment.number}</span>',
        f'<p class="muted" lang="id">{_text(segment.source)}</p>',
        f"<p>{_changes(segment)}</p>",
        f'<p class="facts">{_facts(segment)}</p>',
    ]
    if segment.reason:
        lines.append(f'<p class="rejected">Reason: {_text(segment.reason)}</p>')
    lines += [
        f'<p class="facts">{_text(author or _NOBODY)}: {_text(said)}</p>' for author, said in segment.comments
    ]
    lines += [f'<p class="facts">Finding: {_text(message)}</p>' for message in segment.findings]
    lines += [
        f'<p class="facts">Ignored finding: {_text(each.message)} Reason: {_text(each.reason)} '
        f"({_text(each.author or _NOBODY)})</p>"
        for each in segment.ignored
    ]
    return f"<section>{''.join(lines)}</section>"


def _facts(segment: ReviewedSegment) -> str:
    facts = [f'<span class="state {segment.state}">{segment.state}</span>']
    if not segment.draft:
        facts.append("written from scratch")
    elif segment.draft != segment.target:
        facts.append(_amount(edits(segment.draft, segment.target)))
    people = dict.fromkeys(each.author or _NOBODY for each in rewordings(segment.revisions))
    return " · ".join([*facts, *map(_text, people)])


def _amount(made: Edits) -> str:
    words, characters = _counted(made.words, "word"), _counted(made.characters, "character")
    return f"{words}, {characters}, TER {made.rate:.0%}"


def _changes(segment: ReviewedSegment) -> str:
    if not segment.draft:
        return _text(segment.target)
    parts = differences(segment.draft, segment.target)
    between = "" if any(part.kind == "same" for part in parts) else "<br>"
    return between.join(map(_part, parts))


def _part(part: Part) -> str:
    tags = {"same": "{}", "deleted": "<del>{}</del>", "inserted": "<ins>{}</ins>"}
    return tags[part.kind].format(_text(part.text))


def _text(text: str) -> str:
    return escape(allowed(text))


def _counted(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"
