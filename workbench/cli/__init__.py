"""The same capabilities without a window: one module a group of commands, imported when it is called."""

import sys
from importlib import import_module

import click

import workbench
from workbench.domain.errors import WorkbenchError

COMMANDS: dict[str, str] = {
    "draft": "workbench.cli.drafting",
    "article": "workbench.cli.pages",
    "split": "workbench.cli.texts",
    "translate": "workbench.cli.translating",
    "align": "workbench.cli.aligning",
    "segments": "workbench.cli.projects",
    "export": "workbench.cli.projects",
    "models": "workbench.cli.models",
    "open": "workbench.cli.window",
}
"""Each command and the module that defines it under the same name."""


class LazyGroup(click.Group):
    """Commands that are imported when they are called, so that a quick one starts quickly."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command's module, or return None for an unknown name."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(COMMANDS[cmd_name]), f"{cmd_name}_command")
        assert isinstance(command, click.Command)
        return command


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(workbench.__version__, prog_name="workbench")
def workbench_group() -> None:
    """Translate Indonesian news into English on a laptop without internet."""


def main() -> None:
    """Run the command line; the world's failures end in one sentence and exit code 1."""
    try:
        workbench_group()
    except WorkbenchError as failure:
        click.echo(f"workbench: {failure}", err=True)
        sys.exit(1)
