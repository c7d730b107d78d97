"""Addresses of cells over a whole document: a table that goes on over the page keeps its number and rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from contract_checker.document import CellAddress
from contract_checker.readers.pdf.grids import Cell, Grid
from contract_checker.readers.pdf.paragraphs import Draft

_SAME_PLACE: Final = 4.0

_Words = tuple[tuple[int, str], ...]
"""Column and words of each cell of a row."""


@dataclass(frozen=True)
class _Part:
    """What one page holds of a table.

    Attributes:
        head: its first rows, or those of the first page of the table.
        before: number of rows on earlier pages.
        repeated: number of its first rows that only repeat the head.
        height: its number of rows.
    """

    number: int
    columns: tuple[float, ...]
    head: tuple[_Words, ...]
    before: int
    repeated: int
    height: int

    def address(self, cell: Cell) -> CellAddress:
        """Where the cell stands in the whole table; that of the head for a cell that repeats it."""
        row = cell.row + 1
        if cell.row >= self.repeated:
            row += self.before - self.repeated
        return CellAddress(table=self.number, row=row, column=cell.column + 1)

    def next(self, columns: tuple[float, ...], rows: tuple[_Words, ...], height: int) -> "_Part | None":
        """The part on the next page, if these columns and rows go on with the table."""
        repeated = 0
        while repeated < min(len(rows) - 1, len(self.head)) and rows[repeated] == self.head[repeated]:
            repeated += 1
        if len(columns) != len(self.columns) or not (repeated or _same_places(columns, self.columns)):
            return None
        before = self.before - self.repeated + self.height
        return _Part(self.number, columns, self.head, before, repeated, height)


def address_cells(pages: Iterable[tuple[Sequence[Grid], Sequence[Draft]]]) -> None:
    """Give each cell its address.

    A table that ends the body of a page goes on with the one that begins the next, if their columns
    stand at the same places or its first rows are repeated there.
    """
    count = 0
    last: _Part | None = None
    for grids, drafts in pages:
        if not grids:
            last = None
            continue
        parts: dict[int, _Part] = {}
        body = [draft for draft in drafts if draft.kind not in ("header", "footer")]
        for index, draft in enumerate(body):
            cell = draft.cell
            if cell is None:
                continue
            if cell.table not in parts:
                columns, height = grids[cell.table].columns, 1 + max(_rows_of(body, cell.table))
                rows = _words(body, cell.table)
                part = last.next(columns, rows, height) if last and index == 0 else None
                count += part is None
                parts[cell.table] = part or _Part(count, columns, rows, 0, 0, height)
            draft.address = parts[cell.table].address(cell)
        ending = body[-1].cell if body else None
        last = parts[ending.table] if ending else None


def _rows_of(body: Sequence[Draft], table: int) -> Iterable[int]:
    return (draft.cell.row for draft in body if draft.cell and draft.cell.table == table)


def _words(body: Sequence[Draft], table: int) -> tuple[_Words, ...]:
    """The words of each row that has some, from the top."""
    cells = [
        (draft.cell.row, draft.cell.column, " ".join(line.text for line in draft.lines))
        for draft in body
        if draft.cell and draft.cell.table == table
    ]
    return tuple(
        tuple((column, words) for _, column, words in row) for _, row in groupby(cells, key=lambda it: it[0])
    )


def _same_places(one: Sequence[float], other: Sequence[float]) -> bool:
    return all(abs(first - second) <= _SAME_PLACE for first, second in zip(one, other, strict=True))
