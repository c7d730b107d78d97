"""``contract-checker facts``: what was read, before any rule is asked."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .exit_codes import exit_code
from .output import to_json, write
from .progress import following
from .stream import answer_lines, refuse_both

if TYPE_CHECKING:
    from contract_checker.report import Language


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="PATH...")
@click.option(
    "--jsonl", is_flag=True, help='Read {"id", "text", "lang"?} lines on stdin, write {"id", "facts"} lines.'
)
def facts(paths: tuple[Path, ...], jsonl: bool) -> int:
    """Show the facts read from documents, as JSON, with what was read and what was not."""
    refuse_both(paths, jsonl=jsonl)
    if jsonl:
        return exit_code((), (), incomplete=not answer_lines(sys.stdin.buffer, _answer))
    from contract_checker.checker import Options, read_facts

    with following() as progress:
        reading = read_facts(paths, Options(progress=progress))
    listed = [fact.model_dump(mode="json") for fact in reading.facts]
    inputs = [item.model_dump(mode="json") for item in reading.inputs]
    write(to_json({"inputs": inputs, "coverage": reading.coverage.model_dump(mode="json"), "facts": listed}))
    return exit_code((), (), incomplete=bool(reading.coverage.unread))


def _answer(text: str, language: Language | None) -> dict[str, object]:
    from contract_checker.checker import read_clause

    return {"facts": [fact.model_dump(mode="json") for fact in read_clause(text, language)]}
