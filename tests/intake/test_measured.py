"""The figures that intake is held to, on real pages with labels; they stand beside the project."""

import csv
import json
import re
from collections import Counter
from typing import Any

import pytest

from tests.places import SHARED
from workbench.intake import read_page

needs_pages = pytest.mark.skipif(not (SHARED / "pages").is_dir(), reason="no real pages beside the project")
needs_seeds = pytest.mark.skipif(
    not (SHARED / "seeds").is_dir(), reason="no labelled text pages beside the project"
)


def word_f1(found: str, expected: str) -> float:
    mine, theirs = (Counter(re.findall(r"\w+", text.lower())) for text in (found, expected))
    return 2 * (mine & theirs).total() / (mine.total() + theirs.total())


def gold() -> list[dict[str, Any]]:
    return [
        json.loads(line) for line in (SHARED / "pages/gold.jsonl").read_text(encoding="utf-8").splitlines()
    ]


@needs_pages
def test_html_pages_of_seven_sites() -> None:
    scores = []
    for expected in gold():
        article = read_page(SHARED / "pages" / expected["page"])
        body = "\n".join(paragraph.text for paragraph in article.body())
        scores.append(word_f1(body, expected["body"]))
        print(
            f"{expected['page']:20} F1 {scores[-1]:.3f}  {article.date}  {article.publisher}  {article.title}"
        )
        assert (article.title, article.date) == (expected["title"], expected["date"])
    print(f"mean F1 {sum(scores) / len(scores):.3f}")
    assert sum(scores) / len(scores) >= 0.95
    assert min(scores) >= 0.85


@needs_seeds
@pytest.mark.parametrize("name", ["000.txt", "001.txt", "002.txt"])
def test_labelled_text_pages(name: str) -> None:
    with (SHARED / "seeds/labels.tsv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t") if row["page"] == name]
    labels = {int(row["line"]): row["label"] for row in rows}
    article = read_page(SHARED / "seeds" / name)
    kept = {paragraph.line for paragraph in article.body()}
    assert {line for line, label in labels.items() if label == "body"} <= kept
    assert not {line for line, label in labels.items() if label in {"boilerplate", "title"}} & kept
    titles = [line for line, label in labels.items() if label == "title"]
    source = (SHARED / "seeds" / name).read_text(encoding="utf-8").splitlines()
    assert article.title in {source[line - 1].strip() for line in titles}
