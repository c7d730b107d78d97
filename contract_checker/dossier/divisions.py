"""What lots, sites and activities have in common: rows and headings that stand for one of them."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from contract_checker.document import Block, Document, Table, TextSpan, tables
from contract_checker.facts import FactBase

_Part = TypeVar("_Part")
Seen = dict[str, Mapping[int, Table]]
"""The tables of each document by their numbers, found once."""


def of_row(
    fact: FactBase, document: Document, seen: Seen, of_cell: Callable[[Block, Table], _Part | None]
) -> _Part | None:
    """The part that `of_cell` finds for every cell that the fact is read in, if it is one and the same."""
    blocks = [block for item in fact.evidence.passages for block in document.blocks_in(item.span)]
    if not blocks or any(block.cell is None for block in blocks):
        return None
    if document.path not in seen:
        seen[document.path] = {table.number: table for table in tables(document)}
    known = seen[document.path]
    found = {
        None
        if block.cell is None or block.cell.table not in known
        else of_cell(block, known[block.cell.table])
        for block in blocks
    }
    return found.pop() if len(found) == 1 else None


def of_section(fact: FactBase, sections: Iterable[tuple[TextSpan, _Part]]) -> _Part | None:
    """The part under whose heading all passages of the fact stand, the first section that holds each."""
    sections = tuple(sections)
    found = {_section_at(passage.span.start, sections) for passage in fact.evidence.passages}
    return found.pop() if len(found) == 1 else None


def _section_at(start: int, sections: Iterable[tuple[TextSpan, _Part]]) -> _Part | None:
    return next((part for span, part in sections if span.start <= start < span.end), None)
