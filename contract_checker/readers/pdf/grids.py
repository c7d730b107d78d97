"""Ruled tables of a page, and the cell of a point."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final, NamedTuple

import pypdfium2 as pdfium

from contract_checker.readers.pdf.cells import Square, closed_tables
from contract_checker.readers.pdf.characters import Frame
from contract_checker.readers.pdf.rulings import NEAR, Ruling, crosses, joined, rulings

_COLUMN: Final = 15.0
_LINE: Final = 30.0
_LEAST_LINES: Final = 3
_SHIFTS: Final = range(-2, 3)


class Cell(NamedTuple):
    """A cell, by its table on the page and by its first row and column, counted from 0."""

    table: int
    row: int
    column: int


class PageTables(NamedTuple):
    """Grids of one page; `unread` when it may have tables that could not be looked for."""

    grids: tuple["Grid", ...]
    unread: bool


@dataclass(frozen=True)
class Grid:
    """A table: the positions of its lines, and the cell of each of its squares, if closed.

    Attributes:
        columns: horizontal positions, increasing.
        rows: heights of the lines, negated so that they increase downwards.
    """

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    cells: tuple[tuple[Cell | None, ...], ...]

    @property
    def top(self) -> float:
        """Height of the upper edge."""
        return -self.rows[0]

    def reaches(self, baseline: float) -> bool:
        """Whether a line of text at this height may stand in the table, or a part of it."""
        return self.rows[0] - _LINE <= -baseline <= self.rows[-1] + _LINE

    def cell_at(self, x: float, y: float) -> Cell | None:
        """The cell that holds the point of the turned page."""
        column, row = bisect_right(self.columns, x) - 1, bisect_right(self.rows, -y) - 1
        if 0 <= row < len(self.cells) and 0 <= column < len(self.columns) - 1:
            return self.cells[row][column]
        return None


def ruled_tables(page: pdfium.PdfPage, frame: Frame) -> PageTables:
    """Find the ruled tables of `page`: at least two rows and two columns of closed cells.

    Boxes around a paragraph, underlines and coloured backgrounds make no table.
    """
    found = rulings(page, frame)
    if found is None:
        return PageTables((), unread=True)
    if not found.drawn:
        return PageTables((), unread=False)
    return PageTables(_numbered(_completed(found.drawn, found.backgrounds)), unread=False)


def _completed(drawn: Sequence[Ruling], backgrounds: Sequence[Ruling]) -> list[list[Square]]:
    """The tables of the drawn lines, then of those and of what completes them."""
    lines = joined(drawn)
    sides = _open_sides(lines)
    if sides:
        lines = joined([*drawn, *sides])
    tables = closed_tables(lines)
    inner = _completing(backgrounds, lines, tables)
    return closed_tables(joined([*drawn, *sides, *inner])) if inner else tables


def _completing(
    backgrounds: Sequence[Ruling], lines: Sequence[Ruling], tables: Sequence[Sequence[Square]]
) -> list[Ruling]:
    """Edges of coloured cells, which often have no line between them, that go on with a line of a table."""
    positions = {(line.across, round(line.position)) for line in lines}
    near = {(across, position + shift) for across, position in positions for shift in _SHIFTS}
    boxes = [
        (
            min(cell[0] for cell in table),
            min(cell[1] for cell in table),
            max(cell[2] for cell in table),
            max(cell[3] for cell in table),
        )
        for table in tables
    ]
    return [
        edge
        for edge in backgrounds
        if (edge.across, round(edge.position)) in near and any(_holds(box, edge) for box in boxes)
    ]


def _holds(box: Square, edge: Ruling) -> bool:
    along = (edge.start + edge.end) / 2
    x, y = (along, edge.position) if edge.across else (edge.position, along)
    left, top, right, bottom = box
    return left - NEAR <= x <= right + NEAR and top - NEAR <= y <= bottom + NEAR


def _open_sides(lines: Sequence[Ruling]) -> list[Ruling]:
    """The sides that a table leaves open: where the lines that cross its columns all start, and all end."""
    down = [line for line in lines if not line.across]
    columns = {line: [edge.position for edge in down if crosses(line, edge)] for line in lines if line.across}
    sides: list[Ruling] = []
    for edge in down:
        crossing = [line for line in columns if crosses(line, edge)]
        if len(crossing) < _LEAST_LINES:
            continue
        start, end = median(line.start for line in crossing), median(line.end for line in crossing)
        if start < min(min(columns[line]) for line in crossing) - _COLUMN:
            sides.append(edge._replace(position=start))
        if end > max(max(columns[line]) for line in crossing) + _COLUMN:
            sides.append(edge._replace(position=end))
    return sides


def _numbered(tables: Sequence[Sequence[Square]]) -> tuple[Grid, ...]:
    """The grids from the top of the page."""
    kept = [cells for cells in tables if all(len({cell[side] for cell in cells}) > 1 for side in (0, 1))]
    kept.sort(key=lambda cells: min(cell[1] for cell in cells))
    return tuple(_grid(cells, number) for number, cells in enumerate(kept))


def _grid(cells: Sequence[Square], table: int) -> Grid:
    columns = sorted({x for cell in cells for x in (cell[0], cell[2])})
    rows = sorted({y for cell in cells for y in (cell[1], cell[3])})
    squares: list[list[Cell | None]] = [[None] * (len(columns) - 1) for _ in rows[1:]]
    for left, top, right, bottom in cells:
        row, column = rows.index(top), columns.index(left)
        for line in squares[row : rows.index(bottom)]:
            line[column : columns.index(right)] = [Cell(table, row, column)] * (columns.index(right) - column)
    return Grid(tuple(columns), tuple(rows), tuple(map(tuple, squares)))
