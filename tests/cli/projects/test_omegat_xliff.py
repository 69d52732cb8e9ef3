"""OmegaT translates an XLIFF that leaves a project, and the project takes what it made of it."""

import json
from pathlib import Path

from click.testing import CliRunner, Result
from lxml import etree

from tests.cli.omegat import needs_omegat, new_project, translate
from workbench.cli import workbench_group
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.memory import TranslationUnit
from workbench.exchange.tmx import write_tmx
from workbench.services.session import Session

PAIRS = {
    "Harga beras & gula < Rp50.000.": "Rice & sugar cost < Rp50,000.",
    "“Kami siap,” kata wali kota.": "“We are ready,” said the mayor.",
}
pytestmark = needs_omegat


def workbench(*arguments: str | Path) -> Result:
    return CliRunner().invoke(workbench_group, [str(argument) for argument in arguments])


def fill_targets(path: Path) -> None:
    """Put each source into its target: OmegaT 3 translates what stands there, and else nothing."""
    tree = etree.parse(path)
    for unit in tree.iter("{*}trans-unit"):
        unit.find("{*}target").text = unit.findtext("{*}source")
    tree.write(path, encoding="utf-8", xml_declaration=True)


def test_omegat_translates_our_xliff_and_the_project_takes_it(tmp_path: Path) -> None:
    project, omegat = tmp_path / "news.wbp", tmp_path / "omegat"
    session = Session.create(project)
    body = Paragraph(" ".join(PAIRS), ParagraphKind.BODY)
    session.import_articles([Article("", (body,), file="pasar.txt")])
    session.close()
    write_tmx(new_project(omegat) / "ours.tmx", [TranslationUnit(*pair) for pair in PAIRS.items()])
    workbench("export", project, "--xliff", omegat / "source" / "news.xlf")
    fill_targets(omegat / "source" / "news.xlf")
    translate(omegat)
    done = workbench("import", project, omegat / "target" / "news.xlf")
    assert done.stdout.splitlines()[-1] == "read 2, updated 2, unchanged 0, conflicts 0"
    segments = [json.loads(line) for line in workbench("segments", project, "--json").stdout.splitlines()]
    assert {segment["source"]: segment["target"] for segment in segments} == PAIRS
