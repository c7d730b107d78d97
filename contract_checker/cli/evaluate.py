"""``contract-checker evaluate``: how well clauses are read, measured on annotated ones."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from .dates import IsoDate
from .exit_codes import REACHED, SERVED
from .output import check_writable, to_json, write

if TYPE_CHECKING:
    from contract_checker.evaluation import Evaluation, LineEvaluation

_FORMATS: Final = ("text", "markdown", "json")


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), metavar="FOLDER")
@click.option("--part", "parts", multiple=True, help="Part of the folder to measure; all when not given.")
@click.option("--format", "format_", type=click.Choice(_FORMATS), default="text", show_default=True)
@click.option(
    "--output", type=click.Path(path_type=Path), help="File to write; standard output if not given."
)
@click.option(
    "--by-line",
    is_flag=True,
    help="FOLDER holds whole documents whose lines are labelled, as corpora/documents.",
)
@click.option(
    "--floor",
    type=click.Path(path_type=Path),
    help="File of least scores: exit code 1 if one is not reached.",
)
@click.option(
    "--neutral",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Documents about something else, to count how often each rule answers on them.",
)
@click.option(
    "--pack", "packs", multiple=True, default=["label"], show_default=True, help="Rule pack for --neutral."
)
@click.option("--as-of", type=IsoDate(), help="Date for --neutral; today when not given.")
def evaluate(
    folder: Path,
    parts: tuple[str, ...],
    format_: str,
    output: Path | None,
    by_line: bool,
    floor: Path | None,
    neutral: tuple[Path, ...],
    packs: tuple[str, ...],
    as_of: date | None,
) -> int:
    """Measure how well clauses are read, on a folder of annotated ones."""
    from contract_checker.evaluation import evaluate as measure
    from contract_checker.evaluation import evaluate_lines, load, load_documents
    from contract_checker.evaluation.floor import below, load_floor

    check_writable(output)
    if by_line:
        if floor or neutral or as_of:
            raise click.UsageError("--by-line goes with neither --floor, --neutral nor --as-of.")
        write(_rendered(evaluate_lines(load_documents(folder, parts)), format_), output)
        return SERVED
    least = load_floor(floor) if floor else None
    evaluation = measure(load(folder, parts))
    if neutral:
        from contract_checker.checker import Options, load_rules
        from contract_checker.evaluation import base_rates

        evaluation.base_rates = base_rates(
            neutral,
            load_rules(packs),
            as_of or date.today(),
            Options(),
        )
    write(_rendered(evaluation, format_), output)
    failures = list(below(evaluation, least)) if least else []
    for failure in failures:
        click.echo(failure, err=True)
    return REACHED if failures else SERVED


def _rendered(evaluation: Evaluation | LineEvaluation, format_: str) -> str:
    from contract_checker.evaluation.render import as_markdown, as_text

    match format_:
        case "json":
            return to_json(evaluation.model_dump(mode="json"))
        case "markdown":
            return as_markdown(evaluation)
        case _:
            return as_text(evaluation)
