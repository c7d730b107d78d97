"""Where a report or a list goes: a file, the terminal in colours, or a pipe."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from contract_checker.errors import UsageError

if TYPE_CHECKING:
    from contract_checker.report import CheckResult, Language
    from contract_checker.report.gate import Sheet


def check_writable(output: Path | None) -> None:
    """Refuse a file that could not be written, before any work is done.

    Raises:
        UsageError: if the folder of `output` does not exist.
    """
    if output is not None and not output.parent.is_dir():
        raise UsageError(
            f"Cannot write {output}: the folder {output.parent} does not exist. Create it first."
        )


def chosen_format(asked: str | None, output: Path | None) -> str:
    """The format asked for, else the one that the suffix of `output` or the terminal suggests.

    Raises:
        UsageError: if there is none, or if it cannot be written here; before any work is done.
    """
    from contract_checker.report import RENDERERS

    name = asked or _format(output)
    renderer = RENDERERS[name]
    if not renderer.text and output is None and sys.stdout.isatty():
        raise UsageError(
            f"A report in {name} cannot be shown in a terminal. "
            f"Give --output a name that ends with {renderer.suffix}."
        )
    if renderer.lacking:
        raise UsageError(renderer.lacking)
    return name


def show(result: CheckResult, name: str, output: Path | None, language: Language) -> None:
    """Write the report in the format `name`: to a file, in colours to a terminal, or to a pipe."""
    from contract_checker.report import RENDERERS, terminal

    if name == "terminal" and output is None and sys.stdout.isatty():
        from rich.console import Console

        Console().print(terminal.view(result, language))
    else:
        write_bytes(RENDERERS[name].render(result, language), output)


def show_sheet(sheet: Sheet, output: Path | None, language: Language) -> None:
    """Write the sheet before publication in the form that the suffix of `output` asks for, else as text.

    Raises:
        UsageError: if there is no such form.
    """
    from contract_checker.report.gate import SHEETS

    suffix = ".txt" if output is None else output.suffix.lower()
    if suffix not in SHEETS:
        raise UsageError(f"Cannot write a sheet as {output}: end its name with one of {', '.join(SHEETS)}.")
    write(SHEETS[suffix](sheet, language), output)


def announce(result: CheckResult, output: Path | None, language: Language) -> None:
    """Say on stderr what was not read, and where the report lies."""
    from contract_checker.report import announcement

    for line in announcement(result, output, language):
        click.echo(line.encode("utf-8", "backslashreplace"), err=True)


def annotate(result: CheckResult, folder: Path | None, language: Language) -> None:
    """Write a copy of each Word file with the findings as comments below `folder`, under its own path.

    Raises:
        UsageError: if a file cannot be written, or if the copy would take the place of another file.
    """
    if folder is None:
        return
    from contract_checker.report.catalogue import catalogue
    from contract_checker.report.docx import annotated_copies
    from contract_checker.report.harmless import harmless

    for copy in annotated_copies(result, language):
        if copy.content is None:
            click.echo(catalogue(language)("not_annotated", file=harmless(copy.path)), err=True)
            continue
        target = folder / copy.path
        if target.exists():
            raise UsageError(f"{target} exists already. Give --annotate a folder that is empty or new.")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as cause:
            raise UsageError(
                f"Cannot write {target}: {cause.strerror}. Give --annotate another folder."
            ) from cause
        write_bytes(copy.content, target)


def write(text: str, output: Path | None = None) -> None:
    """Write UTF-8 with plain line ends whatever the machine's habits are.

    Raises:
        UsageError: if the file cannot be written.
    """
    write_bytes(text.encode("utf-8", "backslashreplace"), output)


def write_bytes(content: bytes, output: Path | None) -> None:
    """Write bytes to a file, or to standard output.

    Raises:
        UsageError: if the file cannot be written.
    """
    if output is None:
        sys.stdout.buffer.write(content)
        return
    try:
        output.write_bytes(content)
    except OSError as cause:
        raise UsageError(
            f"Cannot write {output}: {cause.strerror}. Choose another place with --output."
        ) from cause


def to_json(value: object) -> str:
    """Indented JSON with its accents, ready to be written."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _format(output: Path | None) -> str:
    from contract_checker.report import RENDERERS

    if output is None:
        return "terminal" if sys.stdout.isatty() else "json"
    for name, renderer in RENDERERS.items():
        if output.suffix.lower() == renderer.suffix:
            return name
    suffixes = ", ".join(renderer.suffix for renderer in RENDERERS.values())
    raise UsageError(
        f"Cannot tell the format of {output}: end its name with one of {suffixes}, or give --format."
    )
