"""``workbench glossary``: a project's terms come from a file, and go to one."""

from pathlib import Path

import click

from workbench.cli.project_file import reading, writing
from workbench.cli.streams import counted, say
from workbench.domain.errors import ExchangeError

_PROJECT = click.argument("project", type=click.Path(path_type=Path), metavar="P.wbp")
_FILE = click.argument("file", type=click.Path(path_type=Path))


@click.group("glossary")
def glossary_command() -> None:
    """Import a glossary into a project, or export the project's.

    A table (.tsv, .csv) has the columns source, target, forbidden, note and case, with several renderings
    separated by semicolons; without headings it is read as source, target, note. TBX is read and written
    too.

    \b
    Examples:
      workbench glossary import news.wbp terms.csv
      workbench glossary export news.wbp terms.tbx
    """


@glossary_command.command("import")
@_PROJECT
@_FILE
def import_terms(project: Path, file: Path) -> None:
    """Add the terms of FILE to a project, made where there is none yet.

    \b
    Example:
      workbench glossary import news.wbp terms.csv
    """
    from workbench.exchange.glossary_files import read_glossary  # noqa: PLC0415 - before the project is touched

    read = read_glossary(file)
    for skipped in read.skipped:
        click.echo(f"{skipped.place}: {skipped.reason}")
    if not read.terms:
        raise ExchangeError(f"{file} has no terms that can be imported.", "The project stays as it is.")
    with writing(project) as session:
        report = session.import_terms(read.terms)
    total = len(read.terms) + len(read.skipped)
    click.echo(
        f"read {total}, added {report.added}, merged {report.merged}, "
        f"known {report.known}, skipped {len(read.skipped)}"
    )


@glossary_command.command("export")
@_PROJECT
@_FILE
def export_terms(project: Path, file: Path) -> None:
    """Write a project's terms to FILE, whose ending says the kind: .tsv, .csv or .tbx.

    \b
    Example:
      workbench glossary export news.wbp terms.tbx
    """
    from workbench.exchange.glossary_files import write_glossary  # noqa: PLC0415 - as above

    with reading(project) as session:
        terms = session.terms()
    write_glossary(file, terms)
    say(f"{file} has {counted(len(terms), 'term')}.")
