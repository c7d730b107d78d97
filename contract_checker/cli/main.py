"""Entry point: finds the command, and turns every foreseen failure into one sentence and code 2."""

import importlib
import os
import sys
import traceback
from collections.abc import Mapping, Sequence
from typing import Final, NoReturn

import click

from contract_checker import __version__
from contract_checker.errors import ContractCheckerError

from .exit_codes import NOT_SERVED
from .suggestions import SuggestingGroup

COMMANDS: Final[Mapping[str, str]] = {
    "check": "Check the documents of one tender or contract.",
    "compare": "Show what changed between two versions of a dossier.",
    "facts": "Show the facts read from documents, as JSON.",
    "dossier": "Draft the file that says what no document says.",
    "case": "Keep, judge and seal a complaint.",
    "evaluate": "Measure how well clauses are read, on annotated ones.",
    "log": "Judge volume requests one by one.",
    "rules": "List, show and test the rules.",
    "schema": "Print the JSON schema of a report.",
    "serve": "Serve checks over HTTP.",
}

_READING: Final = frozenset({"check", "compare", "facts", "dossier", "log", "case"})


class _Lazy(SuggestingGroup):
    """Imports a command's module when it is called, so that ``--version`` loads nothing else."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        if cmd_name in _READING:
            from contract_checker.readers.sandbox import shared

            shared()  # its process loads the readers while this one loads the command, as long as that takes
        command = getattr(importlib.import_module(f"contract_checker.cli.{cmd_name}"), cmd_name)
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


# The backspace keeps click from wrapping the paragraph that follows it.
_HELP: Final = """Check call-centre tenders and contracts against the client's commitments.

\b
Exit codes: 1 if a finding reaches --fail-on (default: a departure from the label or the law),
else 2 for a usage error or any input that was skipped (the report is still written), else 0.
"""


@click.group(cls=_Lazy, help=_HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="contract-checker", message="%(prog)s %(version)s")
def cli() -> None:
    """Hold the commands together."""


def run(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code; what goes wrong is said in one sentence on stderr."""
    try:
        # Without standalone mode click hands back what the command returns: its exit code.
        code = cli.main(args=list(arguments), prog_name="contract-checker", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as cause:
        click.echo(cause.format_message())
        return NOT_SERVED
    except click.ClickException as cause:
        return _refuse(cause.format_message())
    except ContractCheckerError as cause:
        return _refuse(str(cause))
    except (click.Abort, KeyboardInterrupt):
        return _refuse("stopped before the end; nothing is complete, run the command again.")
    except BrokenPipeError:  # « contract-checker … | head »: whoever read has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_SERVED
    except Exception as cause:  # noqa: BLE001 - a traceback would end with code 1, which is a finding's
        return _refuse(f"a fault of the program, please report it: {_fault(cause)}.")
    return code if isinstance(code, int) else 0


def main() -> NoReturn:
    """Run the command line of this process."""
    sys.exit(run(sys.argv[1:]))


def _fault(cause: Exception) -> str:
    """What failed and where, in one line and without the words of a document."""
    place = traceback.extract_tb(cause.__traceback__)[-1]
    return f"{type(cause).__name__} in {place.name}, {os.path.basename(place.filename)}:{place.lineno}"


def _refuse(sentence: str) -> int:
    click.echo(f"contract-checker: {sentence}", err=True)
    return NOT_SERVED
