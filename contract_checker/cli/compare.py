"""``contract-checker compare``: two versions of a dossier in, what changed out."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypedDict, Unpack

import click

from contract_checker.cli.language import language_option
from contract_checker.errors import UsageError

from .check import fail_on_list
from .dates import IsoDate
from .exit_codes import FailOn, exit_code
from .output import check_writable, write

if TYPE_CHECKING:
    from contract_checker.checker import Rules
    from contract_checker.report import Language, Report

_REPORT: Final = ".json"


class Request(TypedDict):
    """What the command line asked for."""

    before: Path
    after: Path
    format_: str
    output: Path | None
    as_of: date | None
    packs: tuple[str, ...]
    overlays: tuple[str, ...]
    values: tuple[str, ...]
    language: Language
    fail_on: tuple[FailOn, ...]


@click.command()
@click.argument("before", metavar="OLD", type=click.Path(exists=True, path_type=Path))
@click.argument("after", metavar="NEW", type=click.Path(exists=True, path_type=Path))
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
@click.option(
    "--as-of",
    type=IsoDate(),
    metavar="YYYY-MM-DD",
    help="State of both dossiers at this date; default: today.",
)
@click.option("--pack", "packs", multiple=True, default=["label"], show_default=True, help="As for check.")
@click.option("--overlay", "overlays", multiple=True, help="As for check.")
@click.option("--set", "values", multiple=True, metavar="NAME=VALUE", help="As for check.")
@language_option("comparison")
@click.option(
    "--fail-on",
    callback=fail_on_list,
    metavar="LIST",
    help="Outcomes of new or worse findings that give exit code 1; default: binding_breach; none for none.",
)
def compare(**request: Unpack[Request]) -> int:
    """Compare two versions of a dossier: each a file, a folder, or a report that check wrote as JSON.

    A contract alone against the contract with its amendment shows what the amendment does to the commitments.
    """
    from contract_checker.checker import load_rules
    from contract_checker.report.comparison import compare as compared
    from contract_checker.report.comparison import text

    check_writable(request["output"])
    rules = load_rules(request["packs"], request["overlays"], request["values"])
    day = request["as_of"] or date.today()
    before, after = (_report(path, rules, day) for path in (request["before"], request["after"]))
    comparison = compared(before, after)
    if request["format_"] == "json":
        write(comparison.model_dump_json(indent=2) + "\n", request["output"])
    else:
        write(text.render(comparison, request["language"]), request["output"])
    worse = [item.latest for item in comparison.of("new", "worse")]
    incomplete = any(report.coverage.unread or not report.coverage.read for report in (before, after))
    return exit_code(worse, request["fail_on"], incomplete=incomplete)


def _report(path: Path, rules: Rules, day: date) -> Report:
    if path.is_file() and path.suffix.lower() == _REPORT:
        return _written(path)
    from contract_checker.checker import Options, check_dossier
    from contract_checker.dossier import collect

    dossier = collect([path], Options().settings.limits.files)
    return check_dossier(dossier, rules, as_of=day).report


def _written(path: Path) -> Report:
    from pydantic import ValidationError

    from contract_checker.report import Report

    try:
        return Report.model_validate_json(path.read_bytes())
    except ValidationError as cause:
        first = cause.errors()[0]
        where = ".".join(map(str, first["loc"])) or "the file"
        raise UsageError(
            f"{path} is no report of this version ({where}: {first['msg']})."
            " Write it again with check --format json."
        ) from cause
