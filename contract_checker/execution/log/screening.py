"""Rows of a table that are no requests: totals, headings, headers said again, examples."""

from typing import Final, NamedTuple

from .columns import Columns
from .dates import written
from .faults import Fault
from .grid import GridRow
from .wording import EXAMPLE, TOTAL, is_blank, shortened

NO_REQUEST: Final = frozenset({"example", "total", "repeated_header", "heading"})
"""What a row is by its looks, when it is no request for sure."""
_FEWEST_COLUMNS = 3  # of a table in which a row of one cell is a heading


class Screened(NamedTuple):
    """Why a row is no request: a key of its sentence, and the words that show it."""

    key: str
    shown: str


def screened(row: GridRow, columns: Columns) -> Screened | None:
    """Why a filled row is no request, if it is none by its looks."""
    filled = [(index, cell) for index, cell in enumerate(row.cells) if cell and not cell.isspace()]
    first = filled[0][1]
    shown = shortened(first)
    if not first[0].isdigit() and len(first) < 200:
        words = first.lower().strip()
        if EXAMPLE.match(words):
            return Screened("example", shown)
        if TOTAL.match(words):
            return Screened("total", shown)
        if _repeats(row, columns):
            return Screened("repeated_header", shown)
    width = len(columns.header.titles)
    if filled[-1][0] >= width and width:
        beyond = [cell for index, cell in filled if index >= width]
        return Screened("too_wide", shortened(" ".join(beyond)))
    if len(filled) == 1 and len(columns.told_by) >= _FEWEST_COLUMNS and _is_heading(first):
        return Screened("heading", shown)
    used = any(
        index in columns.told_by and (cell[0].isdigit() or not is_blank(cell)) for index, cell in filled
    )
    return None if used else Screened("nothing_used", shortened(" ".join(cell for _, cell in filled)))


def _repeats(row: GridRow, columns: Columns) -> bool:
    """Whether a row says the titles again, or one line of them."""
    first = row.cells[0].strip()
    lines = columns.header.lines
    if first and all(first not in line for line in lines):
        return False
    cells = {" ".join(cell.split()) for cell in row.cells if cell.strip()}
    return any(len(cells) > 1 and cells <= set(line) for line in lines)


def _is_heading(cell: str) -> bool:
    """Words, rather than the number of a request or a date."""
    text = cell.strip()
    if not isinstance(written(text), Fault):
        return False
    return " " in text or not any(map(str.isdigit, text))
