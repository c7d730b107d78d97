"""Cells of an HTML table with their place on its grid, merged cells counted once."""

from itertools import islice

from contract_checker.document import CellAddress
from contract_checker.readers.markup import Element

_WIDEST = 1_000  # what browsers allow
_TALLEST = 65_534


class Grid:
    """One table of data while its rows and cells come; `cell` is the place reached."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._row = 0
        self._column = 1
        self._taken: dict[int, int] = {}
        self.cell: CellAddress | None = None

    def begin_row(self) -> None:
        """Go to the next row."""
        self._row += 1
        self._column = 1
        self._taken = {column: rows - 1 for column, rows in self._taken.items() if rows > 1}

    def begin_cell(self, element: Element) -> None:
        """Go to the next place that no cell from above covers."""
        while self._column in self._taken:
            self._column += 1
        width = _span(element.get("colspan"), _WIDEST)
        height = _span(element.get("rowspan"), _TALLEST)
        self.cell = CellAddress(
            table=self._number, row=max(self._row, 1), column=self._column, rows=height, columns=width
        )
        if height > 1:
            self._taken.update(dict.fromkeys(range(self._column, self._column + width), height))
        self._column += width

    def end_cell(self) -> None:
        """Leave the cell."""
        self.cell = None


def is_layout(table: Element) -> bool:
    """Whether a table only places things, as the tables around the text of a message do."""
    if (table.get("role") or "").lower() in ("presentation", "none"):
        return True
    if next(table.iterdescendants("table"), None) is not None:
        return True
    return len(list(islice(table.iter("td", "th"), 2))) < 2


def _span(text: str | None, most: int) -> int:
    digits = (text or "").strip()
    if not digits.isdecimal() or len(digits) > 6:
        return 1
    # 0 rows: down to the end of the table.
    return min(int(digits) or most, most)
