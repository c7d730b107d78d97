"""Rows and cells of an OpenDocument table with their place on its grid; nothing repeated is multiplied."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from contract_checker.document import Source
from contract_checker.readers.markup import Element
from contract_checker.readers.open_document import TABLE, times

_GROUPS: Final = tuple(f"{TABLE}{name}" for name in ("table-header-rows", "table-rows", "table-row-group"))
_CELL, _COVERED = f"{TABLE}table-cell", f"{TABLE}covered-table-cell"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell that is not covered by another, and how far it extends."""

    element: Element
    column: int
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class Row:
    """One row; a row that is repeated comes once, with its first number. `source` where it is hidden."""

    number: int
    cells: tuple[Cell, ...]
    source: Source | None


def rows_of(table: Element) -> Iterator[Row]:
    """The rows of `table`, counted from 1."""
    number = 1
    for row in _rows(table):
        source: Source | None = "hidden" if row.get(f"{TABLE}visibility") in ("collapse", "filter") else None
        yield Row(number, tuple(_cells(row)), source)
        number += times(row, "number-rows-repeated")


def frame_of(table: Element) -> Element | None:
    """The one cell of a table that is only a box around text; None for any other table."""
    rows = list(rows_of(table))
    single = len(rows) == 1 and len(rows[0].cells) == 1 and rows[0].source is None
    return rows[0].cells[0].element if single else None


def _rows(parent: Element) -> Iterator[Element]:
    for child in parent:
        if child.tag == f"{TABLE}table-row":
            yield child
        elif child.tag in _GROUPS:
            yield from _rows(child)


def _cells(row: Element) -> Iterator[Cell]:
    column = 1
    for cell in row.iterchildren(_CELL, _COVERED):
        if cell.tag == _CELL:
            yield Cell(
                cell, column, times(cell, "number-rows-spanned"), times(cell, "number-columns-spanned")
            )
        column += times(cell, "number-columns-repeated")
