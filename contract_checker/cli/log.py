"""``contract-checker log``: requests to change the volume, judged one by one by the contract of their day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypedDict, TypeVar, get_args

import click

from contract_checker.cli.language import language_option
from contract_checker.errors import UsageError
from contract_checker.execution.request import Field

from .dates import IsoDate
from .exit_codes import DEFAULT_FAIL_ON, SERVED, exit_code
from .output import announce, check_writable, chosen_format, show, write, write_bytes
from .progress import following
from .suggestions import SuggestingGroup, did_you_mean

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from contract_checker.checker import LogGiven
    from contract_checker.engine.circumstances import Supplier
    from contract_checker.execution import Judgement
    from contract_checker.report import CheckResult, Language

_FORMATS: Final = ("terminal", "json", "html", "pdf", "xlsx")
_FIELDS: Final = f"Fields: {', '.join(get_args(Field))}."
_MOST_SHOWN: Final = 10
Command = TypeVar("Command", bound=Callable[..., Any])


class Asked(TypedDict):
    """What the command line asked for."""

    log: Path
    more: tuple[Path, ...]
    dossier: tuple[Path, ...]
    columns: dict[Field, str]
    supplied_by: Supplier | None
    as_of: date | None
    packs: tuple[str, ...]
    overlays: tuple[str, ...]
    values: tuple[str, ...]
    language: Language


def columns_of(ctx: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> dict[Field, str]:
    """Corrections of the guess: ``sent_at=Date d'envoi``, ``effective_on=D``."""
    found: dict[Field, str] = {}
    for value in values:
        name, sign, column = value.partition("=")
        if not sign or not column.strip():
            raise click.BadParameter(f"'{value}' is not FIELD=HEADER, such as sent_at=C.")
        field = next((field for field in get_args(Field) if field == name.strip()), None)
        if field is None:
            hint = did_you_mean(name, get_args(Field), "")
            raise click.BadParameter(" ".join(filter(None, (f"no field '{name}'.", hint, _FIELDS))))
        found[field] = column.strip()
    return found


def _options(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Several options that commands share, as one decorator."""

    def decorate(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


_of_log = _options(
    click.option(
        "--column",
        "columns",
        multiple=True,
        callback=columns_of,
        metavar="FIELD=HEADER",
        help="The column of a field, by its header or its letter, where the guess is wrong; may be repeated.",
    ),
    click.option(
        "--supplied-by",
        type=click.Choice(["client", "provider", "third"]),
        help="Who handed in the log, for rows that do not say it.",
    ),
)
_of_dossier = _options(
    click.option(
        "--dossier",
        multiple=True,
        required=True,
        type=click.Path(path_type=Path),
        metavar="PATH...",
        help="Contract, amendments and dossier.yaml: files or folders, read together.",
    ),
    click.option(
        "--as-of",
        type=IsoDate(),
        metavar="YYYY-MM-DD",
        help="State of the dossier at this date; default: today.",
    ),
    click.option(
        "--pack",
        "packs",
        multiple=True,
        default=["label"],
        show_default=True,
        help="Rule pack, by name or path; may be repeated.",
    ),
    click.option("--overlay", "overlays", multiple=True, help="File that sets values; may be repeated."),
    click.option(
        "--set",
        "values",
        multiple=True,
        metavar="NAME=VALUE",
        help="A parameter or a convention, such as same_day_requests=add_up; may be repeated.",
    ),
)
_the_log = click.argument("log", type=click.Path(path_type=Path))
_more = click.argument("more", nargs=-1, type=click.Path(path_type=Path), metavar="")


@click.group(cls=SuggestingGroup)
def log() -> None:
    """Judge volume requests one by one, by the notice of the contract."""


@log.command("judge")
@_the_log
@_more
@_of_dossier
@click.option(
    "--format",
    "format_",
    type=click.Choice(_FORMATS),
    help="Default: by the suffix of --output, else terminal on a terminal, else json.",
)
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the judgement to this file.",
)
@_of_log
@language_option("judgement")
def judge(format_: str | None, output: Path | None, **asked: Unpack[Asked]) -> int:
    """Judge each request of LOG by the notice that the contract gave on its day.

    LOG is a CSV, a workbook, a JSON file, or a folder of messages. Exit code 1 if a request left too little
    time, or the contract departs from the commitment; 2 if a row or a file was not understood.
    """
    check_writable(output)
    name = chosen_format(format_, output)
    result = _judged(asked)
    respect = result.report.respect
    if name == "json":
        from contract_checker.report.respect.judged import judged_log

        write(judged_log(result).model_dump_json(indent=2) + "\n", output)
    else:
        show(result, name, output, asked["language"])
    announce(result, output, asked["language"])
    unread = bool(result.report.coverage.unread) or respect is None or bool(respect.unread_rows)
    return exit_code(result.report.findings, DEFAULT_FAIL_ON, incomplete=unread)


@log.command("explain")
@click.argument("id_", metavar="ID")
@_the_log
@_more
@_of_dossier
@_of_log
@language_option("explanation")
def explain(id_: str, **asked: Unpack[Asked]) -> int:
    """Show the count of the request ID of LOG, day by day.

    Raises:
        UsageError: if the log has no such request.
    """
    from contract_checker.execution.explaining import explanation
    from contract_checker.report.respect.explained import render

    result = _judged(asked)
    judgement = result.judgement
    found = None if judgement is None else explanation(judgement, id_)
    if found is None or judgement is None:
        raise _unknown(id_, asked, judgement)
    write(render(found, asked["language"]))
    return SERVED


@log.command("columns")
@_the_log
@_of_log
@language_option("list")
def columns(log: Path, columns: dict[Field, str], supplied_by: Supplier | None, language: Language) -> int:
    """Show what each column of LOG is taken for, and the rows that are not understood."""
    from contract_checker.checker import LogGiven, read_requests
    from contract_checker.report.respect.columns import render

    read, skipped = read_requests(LogGiven((log,), columns, supplied_by))
    write(render(read, language))
    for item in skipped:
        click.echo(item.message.encode("utf-8", "backslashreplace"), err=True)
    return exit_code((), (), incomplete=bool(skipped or any(one.hides_a_request for one in read.refused)))


@log.command("template")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["csv", "xlsx"]),
    default="xlsx",
    show_default=True,
    help="Format.",
)
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the template to this file; default: standard output.",
)
@language_option("template")
def template(format_: str, output: Path | None, language: Language) -> int:
    """Write an empty log with its headers, to be filled in."""
    check_writable(output)
    from contract_checker.execution.log import template as made

    write_bytes(made("csv" if format_ == "csv" else "xlsx", language), output)
    return SERVED


def _judged(asked: Asked) -> CheckResult:
    from contract_checker.checker import Options
    from contract_checker.checker import judge as judged

    with following() as progress:
        return judged(
            _given(asked),
            (*asked["dossier"], *asked["more"]),
            asked["packs"],
            asked["overlays"],
            as_of=asked["as_of"] or date.today(),
            options=Options(values=asked["values"], progress=progress),
        )


def _given(asked: Asked) -> LogGiven:
    from contract_checker.checker import LogGiven

    return LogGiven((asked["log"],), asked["columns"], asked["supplied_by"])


def _unknown(id_: str, asked: Asked, judgement: Judgement | None) -> UsageError:
    """Why a request cannot be explained: its row was refused, or there is none."""
    log = None if judgement is None else judgement.log
    told = [row for row in log.refused if id_ in (row.id, f"row-{row.row.number}")] if log is not None else []
    if told:
        reasons = (
            f"row {one.row.number} was refused: {getattr(one.reason, asked['language'])}" for one in told
        )
        return UsageError(f"Request '{id_}' was not judged: {' '.join(reasons)}")
    ids = [request.id for request in log.requests] if log is not None else []
    return UsageError(f"No request '{id_}' in {asked['log']}. {did_you_mean(id_, ids, _shown(ids))}")


def _shown(ids: Sequence[str]) -> str:
    """The first requests of a log, for whoever does not know how they are called."""
    more = f" and {len(ids) - _MOST_SHOWN} more" if len(ids) > _MOST_SHOWN else ""
    return f"Requests: {', '.join(ids[:_MOST_SHOWN])}{more}." if ids else "It holds no request."
