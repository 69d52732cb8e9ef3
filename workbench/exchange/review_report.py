"""The report on a review: one page that needs no other file, for the screen and for paper."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from html import escape
from pathlib import Path

from workbench.domain.review import ReviewedArticle, ReviewedSegment, rewordings
from workbench.domain.segment import State
from workbench.domain.shown_words import STATE_WORDS
from workbench.domain.wording import tr
from workbench.exchange.atomic import atomic_file
from workbench.exchange.characters import allowed
from workbench.text.differences import Part, differences
from workbench.text.edit_rate import Edits, edits

Watch = Callable[[Iterable[ReviewedSegment]], Iterable[ReviewedSegment]]

_LANGUAGE = tr("en")  # the code of the language that the report is written in
_NOBODY = tr("nobody named")
_STATES = (State.REVIEWED, State.REJECTED, State.CONFIRMED, State.DRAFT)
_RATE = tr(
    "TER, the translation edit rate (Snover et al. 2006): words put in, taken out or replaced and phrases "
    "moved to make the target of the draft, for each word of the target; marks of punctuation count as "
    "words. What was written from scratch is not counted."
)
_PAGE = """\
<!DOCTYPE html>
<html lang="{language}">
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
    title = _text(tr("Review of {name}", name=name))
    head = [f"<h1>{title}</h1>", f'<p class="muted">{now:%Y-%m-%d %H:%M}</p>', *_summary(sums)]
    with atomic_file(path) as stream:
        content = "\n".join([*head, *blocks])
        stream.write(_PAGE.format(language=_LANGUAGE, title=title, content=content).encode())
    return told


def _summary(sums: _Sums) -> list[str]:
    total = sum(sums.states.values())
    scratch = total - sums.drafted
    lines = [_with_states(total, sums.states)]
    if sums.drafted:
        lines.append(_changed(sums))
    if scratch:
        told = (
            tr("1 target written from scratch.")
            if scratch == 1
            else tr("{scratch:,} targets written from scratch.", scratch=scratch)
        )
        lines.append(told)
    if sums.findings or sums.ignored:
        lines.append(_found(sums))
    table = [_by_author(sums)] if sums.edits_of else []
    return [*(f"<p>{_text(line)}</p>" for line in lines), *table, f'<p class="note">{_text(_RATE)}</p>']


def _with_states(total: int, states: Counter[State]) -> str:
    told = (
        tr("1 segment with a target") if total == 1 else tr("{total:,} segments with a target", total=total)
    )
    named = ", ".join(f"{states[state]:,} {STATE_WORDS[state]}" for state in _STATES if states[state])
    return f"{told}: {named}." if named else f"{told}."


def _changed(sums: _Sums) -> str:
    amount = _amount(sums.all)
    if sums.drafted == 1:
        return tr("{changed:,} of 1 draft changed: {amount}.", changed=sums.changed, amount=amount)
    return tr(
        "{changed:,} of {drafted:,} drafts changed: {amount}.",
        changed=sums.changed,
        drafted=sums.drafted,
        amount=amount,
    )


def _found(sums: _Sums) -> str:
    told = (
        tr("1 finding of the checks")
        if sums.findings == 1
        else tr("{findings:,} findings of the checks", findings=sums.findings)
    )
    if not sums.ignored:
        return f"{told}."
    return tr("{told}, {ignored:,} more ignored with a reason.", told=told, ignored=sums.ignored)


def _by_author(sums: _Sums) -> str:
    rows = [
        f"<tr><td>{_text(author)}</td><td>{sums.segments_of[author]:,}</td><td>{made.words:,}</td>"
        f"<td>{made.characters:,}</td><td>{made.rate:.0%}</td></tr>"
        for author, made in sorted(sums.edits_of.items())
    ]
    heads = tr("Changed by"), tr("Segments"), tr("Words"), tr("Characters"), "TER"
    return f"<table><tr>{''.join(f'<th>{_text(head)}</th>' for head in heads)}</tr>{''.join(rows)}</table>"


def _segment(segment: ReviewedSegment) -> str:
    lines = [
        f'<span class="number">{segment.number}</span>',
        f'<p class="muted" lang="id">{_text(segment.source)}</p>',
        f'<p lang="en">{_changes(segment)}</p>',
        f'<p class="facts">{_facts(segment)}</p>',
    ]
    if segment.reason:
        told = tr("Reason: {reason}", reason=segment.reason)
        lines.append(f'<p class="rejected">{_text(told)}</p>')
    lines += [
        f'<p class="facts">{_text(author or _NOBODY)}: {_text(said)}</p>' for author, said in segment.comments
    ]
    found = [tr("Finding: {message}", message=message) for message in segment.findings]
    found += [
        tr(
            "Ignored finding: {message} Reason: {reason} ({author})",
            message=each.message,
            reason=each.reason,
            author=each.author or _NOBODY,
        )
        for each in segment.ignored
    ]
    lines += [f'<p class="facts">{_text(told)}</p>' for told in found]
    return f"<section>{''.join(lines)}</section>"


def _facts(segment: ReviewedSegment) -> str:
    facts = [f'<span class="state {segment.state}">{_text(STATE_WORDS[segment.state])}</span>']
    if not segment.draft:
        facts.append(_text(tr("written from scratch")))
    elif segment.draft != segment.target:
        facts.append(_text(_amount(edits(segment.draft, segment.target))))
    people = dict.fromkeys(each.author or _NOBODY for each in rewordings(segment.revisions))
    return " · ".join([*facts, *map(_text, people)])


def _amount(made: Edits) -> str:
    words = tr("1 word") if made.words == 1 else tr("{words:,} words", words=made.words)
    characters = (
        tr("1 character")
        if made.characters == 1
        else tr("{characters:,} characters", characters=made.characters)
    )
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
