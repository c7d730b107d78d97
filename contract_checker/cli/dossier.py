"""``contract-checker dossier``: the file by which a user says what no document says."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from contract_checker.cli.language import language_option
from contract_checker.errors import UsageError

from .output import check_writable, write
from .progress import following
from .suggestions import SuggestingGroup

if TYPE_CHECKING:
    from contract_checker.report import Language


@click.group(cls=SuggestingGroup)
def dossier() -> None:
    """Draft the file that says what no document says."""


@dossier.command("draft")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="PATH...")
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the draft to this file, which must not exist yet.",
)
@language_option("comments")
def draft(paths: tuple[Path, ...], output: Path | None, language: Language) -> int:
    """Write a dossier.yaml that holds what was read, to be corrected and completed."""
    check_writable(output)
    if output is not None and output.exists():
        raise UsageError(f"{output} exists already: give another name to --output, or move it away first.")
    from contract_checker.checker import Options, read_circumstances
    from contract_checker.dossier import drafted
    from contract_checker.report import draft_of

    with following() as progress:
        reading, known = read_circumstances(paths, as_of=date.today(), options=Options(progress=progress))
    write(draft_of(drafted(known, reading.stated), known, reading, language), output)
    for item in reading.coverage.unread:
        click.echo(item.message.encode("utf-8", "backslashreplace"), err=True)
    return 2 if reading.coverage.unread else 0
