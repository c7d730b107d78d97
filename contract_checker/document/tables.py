"""Tables of a document, seen through the addresses of its cells: rows, columns, headers of a cell."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import takewhile

from contract_checker.document.document import Block, CellAddress, Document

Cells = Mapping[tuple[int, int], tuple[Block, ...]]


@dataclass(frozen=True)
class Table:
    """One table, whatever the pages it stands on; a head that is repeated there counts once.

    Attributes:
        number: as in the address of its cells.
        cells: the blocks of each cell that has some, by row and column, both counted from 1.
    """

    number: int
    cells: Cells

    @property
    def height(self) -> int:
        """Number of rows, up to the last that has words."""
        return max(row for row, _ in self.cells)

    @property
    def width(self) -> int:
        """Number of columns, up to the last that has words."""
        return max(column for _, column in self.cells)

    @property
    def head(self) -> int:
        """Number of rows that head the columns: the first, and those below it that are wholly bold."""
        bold = takewhile(self._is_bold, range(1, self.height))
        return max(1, sum(1 for _ in bold))

    def row(self, row: int) -> tuple[Block, ...]:
        """The blocks of a row, from left to right."""
        found = sorted(place for place in self.cells if place[0] == row)
        return tuple(block for place in found for block in self.cells[place])

    def headers(self, address: CellAddress) -> tuple[Block, ...]:
        """What says what a cell is about: the head of its column from the top, then that of its row.

        A head that spans columns or rows stands in the first of them: it is that of the others too, as
        far as its address says; where a format does not say, up to the next head.
        Cells of the head, and of the first column, have the heads above them alone.
        """
        above = range(1, min(self.head, address.row - 1) + 1)
        found = [
            self._over(row, address.column, [(row, column) for column in range(address.column, 0, -1)])
            for row in above
        ]
        if address.row > self.head and address.column > 1:
            beside = [(row, 1) for row in range(address.row, self.head, -1)]
            found.append(self._over(address.row, 1, beside))
        return tuple(block for blocks in found for block in blocks)

    def _is_bold(self, row: int) -> bool:
        blocks = self.row(row)
        return bool(blocks) and all(block.emphasised for block in blocks)

    def _over(self, row: int, column: int, places: Iterable[tuple[int, int]]) -> tuple[Block, ...]:
        """The first cell of `places` that has words, if it extends to the given place as far as one knows."""
        found = next((self.cells[place] for place in places if place in self.cells), ())
        return tuple(block for block in found if block.cell is None or _may_reach(block.cell, row, column))


def _may_reach(cell: CellAddress, row: int, column: int) -> bool:
    if cell.rows == cell.columns == 1:
        return True
    return row < cell.row + cell.rows and column < cell.column + cell.columns


def tables(document: Document) -> tuple[Table, ...]:
    """The tables of the text in force of `document`, by their numbers."""
    found: dict[int, dict[tuple[int, int], tuple[Block, ...]]] = defaultdict(dict)
    lowest: dict[int, int] = defaultdict(int)
    for block in document.body:
        if block.cell is None:
            continue
        table, place = block.cell.table, (block.cell.row, block.cell.column)
        # A head repeated on a later page has the address of the first, below which rows were read since.
        if place[0] >= lowest[table]:
            lowest[table] = place[0]
            found[table][place] = (*found[table].get(place, ()), block)
    return tuple(Table(number, found[number]) for number in sorted(found))
