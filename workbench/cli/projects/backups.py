"""``workbench backups``: what was kept of a project, and how to get it back."""

from pathlib import Path

import click

from workbench.cli.installation.system_libraries import require_for_projects
from workbench.cli.streams import say
from workbench.domain.errors import ProjectError


@click.command("backups")
@click.argument("project", type=click.Path(path_type=Path), metavar="P.wbp")
@click.option(
    "--restore", type=click.IntRange(min=1), metavar="N", help="Put the Nth in the place of the project."
)
def backups_command(project: Path, restore: int | None) -> None:
    """List the backups of a project, the newest first: number, time, segments, confirmed, bytes, file.

    The window takes one on every day that it opens a project with changes, and keeps ten. Restoring keeps
    the project as it is as one more backup.

    \b
    Examples:
      workbench backups news.wbp
      workbench backups news.wbp --restore 2
    """
    require_for_projects()
    from workbench.services import backups  # noqa: PLC0415 - imports Qt

    found = backups.backups_of(project)
    if not found and not project.is_file():
        raise ProjectError(
            f"There is no project {project}, and no backup of it.", "Check the name and the folder."
        )
    if not found:
        say(f"There are no backups of {project.name}.")
    if restore is None:
        for number, backup in enumerate(found, start=1):
            counts = "-" if backup.segments is None else f"{backup.segments}\t{backup.confirmed}"
            mark = " before restoring" if backup.before_restoring else ""
            facts = f"{backup.taken_at:%Y-%m-%d %H:%M:%S}{mark}\t{counts}\t{backup.size_bytes}"
            click.echo(f"{number}\t{facts}\t{backup.path}")
        return
    if restore > len(found):
        raise ProjectError(f"There is no backup {restore} of {project.name}.", f"There are {len(found)}.")
    chosen = found[restore - 1]
    backups.restore(chosen.path, project)
    say(f"{project} is as it was at {chosen.taken_at:%Y-%m-%d %H:%M:%S}.")
