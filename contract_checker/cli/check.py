"""``contract-checker check``: files in, report out."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack, cast, get_args

import click

from contract_checker.cli.language import language_option
from contract_checker.errors import UsageError
from contract_checker.report import RENDERERS, Language
from contract_checker.report.gate import LEVELS

from .dates import IsoDate
from .exit_codes import DEFAULT_FAIL_ON, REACHED, FailOn, exit_code
from .output import annotate, announce, check_writable, chosen_format, show, show_sheet
from .progress import following
from .stream import answer_lines, refuse_both

if TYPE_CHECKING:
    from contract_checker.checker import Rules
    from contract_checker.engine import Finding
    from contract_checker.report import CheckResult, Report
    from contract_checker.report.gate import Level


class Request(TypedDict):
    """What the command line asked for."""

    paths: tuple[Path, ...]
    format_: str | None
    output: Path | None
    annotated: Path | None
    logs: tuple[Path, ...]
    gate: Level | None
    as_of: date | None
    packs: tuple[str, ...]
    overlays: tuple[str, ...]
    values: tuple[str, ...]
    language: Language
    fail_on: tuple[FailOn, ...]
    jsonl: bool


def fail_on_list(ctx: click.Context, parameter: click.Parameter, value: str | None) -> tuple[FailOn, ...]:
    """Outcomes in a comma-separated list; ``none`` for none of them."""
    if value is None:
        return DEFAULT_FAIL_ON
    names = [name.strip() for name in value.split(",") if name.strip() not in ("", "none")]
    unknown = [name for name in names if name not in get_args(FailOn)]
    if unknown:
        raise click.BadParameter(f"'{unknown[0]}' is not one of none, {', '.join(get_args(FailOn))}.")
    return tuple(cast("list[FailOn]", names))


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="PATH...")
@click.option(
    "--format",
    "format_",
    type=click.Choice(list(RENDERERS)),
    help="Default: by the suffix of --output, else terminal on a terminal, else json.",
)
@click.option(
    "--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="Write the report to this file."
)
@click.option(
    "--annotate",
    "annotated",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Also write a copy of each Word file into this folder, with the findings as comments.",
)
@click.option(
    "--log",
    "logs",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="LOG",
    help="Log of volume requests, judged by the notice of the contract; may be repeated.",
)
@click.option(
    "--gate",
    type=click.Choice(list(LEVELS)),
    help="Write a sheet of one page instead of the report, exit code 1 if a finding reaches this level.",
)
@click.option(
    "--as-of",
    type=IsoDate(),
    metavar="YYYY-MM-DD",
    help="State of the dossier at this date; default: today.",
)
@click.option(
    "--pack",
    "packs",
    multiple=True,
    default=["label"],
    show_default=True,
    help="Rule pack, by name (label, law) or path; may be repeated.",
)
@click.option(
    "--overlay",
    "overlays",
    multiple=True,
    help="File that sets values, or the name of a shipped one; may be repeated, the last one wins.",
)
@click.option(
    "--set",
    "values",
    multiple=True,
    metavar="NAME=VALUE",
    help="NAME=VALUE, for a parameter or a policy, laid over all overlays; may be repeated.",
)
@language_option("report")
@click.option(
    "--fail-on",
    callback=fail_on_list,
    metavar="LIST",
    help="Outcomes that give exit code 1, such as breach,silent; default: binding_breach; none for none.",
)
@click.option(
    "--jsonl",
    is_flag=True,
    help='Read {"id", "text", "lang"?} lines on stdin, write {"id", "findings"} lines.',
)
def check(**request: Unpack[Request]) -> int:
    """Check the documents of one tender or contract: files and folders, read together.

    A dossier.yaml among them states what no document says; 'dossier draft' writes one.
    """
    refuse_both(request["paths"], jsonl=request["jsonl"])
    if request["jsonl"] and request["logs"]:
        raise UsageError(
            "--log judges requests by the files of a dossier: leave --jsonl out, or leave --log out."
        )
    others = (request["format_"] is not None, request["jsonl"], request["fail_on"] != DEFAULT_FAIL_ON)
    if request["gate"] is not None and any(others):
        raise UsageError(
            "--gate writes a sheet and its level says what fails: leave --format, --fail-on and --jsonl out,"
            " or leave --gate out."
        )
    from contract_checker.checker import load_rules

    day = request["as_of"] or date.today()
    rules = load_rules(request["packs"], request["overlays"], request["values"])
    if request["jsonl"]:
        return _check_lines(rules, day, request["fail_on"])
    return _check_paths(request, rules, day)


def _check_paths(request: Request, rules: Rules, day: date) -> int:
    check_writable(request["output"])
    if request["gate"] is not None:
        return _gate(_checked(request, rules, day), request["gate"], request)
    name = chosen_format(request["format_"], request["output"])
    result = _checked(request, rules, day)
    show(result, name, request["output"], request["language"])
    annotate(result, request["annotated"], request["language"])
    announce(result, request["output"], request["language"])
    incomplete = _is_incomplete(result.report)
    return exit_code(result.report.findings, request["fail_on"], incomplete=incomplete)


def _checked(request: Request, rules: Rules, day: date) -> CheckResult:
    from contract_checker.checker import LogGiven, Options, check_dossier
    from contract_checker.dossier import collect

    log = LogGiven(request["logs"]) if request["logs"] else None
    with following() as progress:
        dossier = collect(request["paths"], Options().settings.limits.files, request["logs"])
        return check_dossier(dossier, rules, as_of=day, options=Options(progress=progress), log=log)


def _gate(result: CheckResult, level: Level, request: Request) -> int:
    from contract_checker.report.gate import sheet

    made = sheet(result, level)
    show_sheet(made, request["output"], request["language"])
    annotate(result, request["annotated"], request["language"])
    announce(result, request["output"], request["language"])
    return REACHED if made.first else exit_code((), (), incomplete=_is_incomplete(result.report))


def _is_incomplete(report: Report) -> bool:
    unread_rows = report.respect.unread_rows if report.respect is not None else 0
    return bool(report.coverage.unread or unread_rows) or not report.coverage.read


def _check_lines(rules: Rules, day: date, fail_on: tuple[FailOn, ...]) -> int:
    from contract_checker.checker import check_text

    found: list[Finding] = []

    def answer(text: str, language: Language | None) -> dict[str, object]:
        findings = check_text(text, language, rules=rules, as_of=day)
        found.extend(findings)
        return {"findings": [finding.model_dump(mode="json") for finding in findings]}

    complete = answer_lines(sys.stdin.buffer, answer)
    return exit_code(found, fail_on, incomplete=not complete)
