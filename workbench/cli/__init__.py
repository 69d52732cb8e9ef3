"""The same capabilities without a window: one room a group of commands, imported when it is called."""

import sys
from dataclasses import dataclass
from importlib import import_module

import click

import workbench
from workbench.cli.streams import say, speak_utf8
from workbench.domain.errors import WorkbenchError


@dataclass(frozen=True, slots=True)
class Entry:
    """The module below this package with a command's function ``NAME_command``, and its line in the help."""

    module: str
    summary: str


COMMANDS = {
    "draft": Entry("drafting.draft", "Draft pages into a project, a translation memory or both."),
    "article": Entry("texts.article", "Show what intake finds in a page."),
    "split": Entry("texts.split", "Split paragraphs into sentences."),
    "translate": Entry("texts.translate", "Translate text, one line in and one line out."),
    "align": Entry("alignment.align", "Align a text with its translation."),
    "segments": Entry("projects.segments", "List a project's segments."),
    "export": Entry("projects.export", "Export a project's memory or its target text."),
    "import": Entry("projects.importing", "Import a translation memory or a reviewed file."),
    "memories": Entry("memory.attached", "List the memories attached to a project, or detach one."),
    "match": Entry("memory.asking", "Find matches for sentences in a project's memory."),
    "concordance": Entry("memory.asking", "Find a phrase inside a project's memory."),
    "check": Entry("projects.check", "Check translations for what is wrong or missing."),
    "glossary": Entry("projects.glossary", "Import or export a project's glossary."),
    "stats": Entry("projects.stats", "Count a project's segments and words by match band and state."),
    "models": Entry("installation.models", "List, add, check and remove models."),
    "desktop": Entry("installation.desktop", "Join a Linux desktop's applications, or leave them."),
    "doctor": Entry("projects.doctor", "Look a project over, and save what can be saved of a damaged one."),
    "backups": Entry("projects.backups", "List a project's backups, or restore one."),
    "open": Entry("window", "Open the window."),
}


class LazyGroup(click.Group):
    """Commands that are imported when they are called, so that a quick one starts quickly."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take no arguments at all, or a project alone, for ``open``: that is what a double click sends."""
        if not args or args[0].lower().endswith(".wbp"):
            args = ["open", *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the command's module, or return None for an unknown name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(
            import_module(f"{__name__}.{COMMANDS[cmd_name].module}"), f"{cmd_name}_command"
        )
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the help's list of commands from the table, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.summary) for name, entry in COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(workbench.__version__, prog_name="workbench")
def workbench_group() -> None:
    """Translate Indonesian news into English on a laptop without internet.

    `workbench` alone and `workbench PROJECT.wbp` open the window.

    \b
    Examples:
      workbench
      workbench draft news.html --project news.wbp
      workbench translate sentences.txt
    """


def main() -> None:
    """Run the command line; the world's failures end in one sentence and exit code 1."""
    speak_utf8()
    try:
        workbench_group(prog_name="workbench")
    except WorkbenchError as failure:
        say(str(failure))
        sys.exit(1)
    except OSError as failure:  # what no command has words for: the disk behind the output is full
        reason = (failure.strerror or str(failure)).lower()
        what = f"{failure.filename} cannot be used" if failure.filename else "That cannot be done"
        say(f"{what}: {reason}.")
        sys.exit(1)
