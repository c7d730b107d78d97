"""``contract-checker case redact``: the copy of a case that the other side may read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from contract_checker.errors import UsageError

from .case_options import day_of, folder_argument, on_option
from .exit_codes import NOT_SERVED, SERVED
from .output import check_writable, write

_COMMENT = (
    "Noms relevés dans les pièces, à corriger et à compléter : seuls les noms gardés ici sont masqués.\n"
    "« mask » dit quelles autres valeurs le sont. Relire la copie avant de la remettre."
)


@click.command()
@folder_argument
@click.option(
    "--draft",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write a plan to be corrected into this file, which must not exist yet, and no copy.",
)
@click.option(
    "--plan",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="What is masked: a plan that was corrected.",
)
@click.option(
    "--output",
    "-o",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the copy, new or empty, outside of the case.",
)
@click.option(
    "--key",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write what each label stands for into this file, for the sender alone.",
)
@on_option
def redact(
    root: Path, draft: Path | None, plan: Path | None, output: Path | None, key: Path | None, on: date | None
) -> int:
    """Make the masked copy for the other side; exit code 2 if a file could not be copied."""
    from contract_checker.casefile import CaseFolder, drafted_plan, masked_copy
    from contract_checker.casefile.redaction import load_plan
    from contract_checker.report.harmless import harmless

    folder = CaseFolder(root)
    if draft is not None and (plan, output, key) == (None, None, None):
        check_writable(draft)
        if draft.exists():
            raise UsageError(f"{draft} exists already: give another name to --draft, or move it away first.")
        write(drafted_plan(folder, day_of(on)).as_yaml(_COMMENT), draft)
        return SERVED
    if draft is not None or plan is None or output is None:
        raise UsageError("Give --draft alone to write a plan, or --plan and --output to make the copy.")
    check_writable(key)
    made = masked_copy(folder, output, load_plan(plan), day_of(on), key)
    copied = len(made.files) - len(made.left_out)
    write(f"Fichiers copiés : {copied} ; passages masqués : {len(made.masks)}.\n")
    for file in made.left_out:
        click.echo(harmless(file.message or file.path), err=True)
    return NOT_SERVED if made.left_out else SERVED
