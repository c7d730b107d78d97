"""Rows of a table that are no requests: totals, headings, headers said again, examples."""

from typing import Final, NamedTuple

from contract_checker.execution.request import Field

from .columns import Columns
from .dates import written
from .faults import Fault
from .grid import GridRow
from .wording import COUNTED, EXAMPLE, TOTAL, is_blank, shortened

NO_REQUEST: Final = frozenset({"example", "total", "repeated_header", "heading"})
"""What a row is by its looks, when it is no request for sure."""
DATED: Final[tuple[Field, ...]] = ("sent_at", "received_at", "effective_on", "answered_at", "withdrawn_at")
_LONGEST_LABEL = 200
_FEWEST_COLUMNS = 3  # of a table in which a row of one cell is a heading


class Screened(NamedTuple):
    """Why a row is no request: a key of its sentence, and the words that show it."""

    key: str
    shown: str


def screened(row: GridRow, columns: Columns) -> Screened | None:
    """Why a filled row is no request, if it is none by its looks."""
    first = next(filter(_is_filled, row.cells))
    if not first[0].isdigit() and len(first) < _LONGEST_LABEL:
        words = first.lower().strip()
        if EXAMPLE.match(words):
            return Screened("example", shortened(first))
        if TOTAL.match(words) or (COUNTED.match(words) and not _is_dated(row, columns)):
            return Screened("total", shortened(first))
        if _repeats(row, columns):
            return Screened("repeated_header", shortened(first))
    width = len(columns.header.titles)
    if len(row.cells) > width and any(map(_is_filled, row.cells[width:])):
        return Screened("too_wide", shortened(" ".join(filter(_is_filled, row.cells[width:]))))
    return None if _uses_two(row, columns) else _sparse(row, columns, first)


def _is_filled(cell: str) -> bool:
    return bool(cell) and not cell.isspace()


def _is_dated(row: GridRow, columns: Columns) -> bool:
    """Whether a column of dates holds one in this row, as every request has."""
    places = [place for name in DATED for place in columns.places.get(name, ())]
    return any(not isinstance(written(row.cell(place)), Fault) for place in places)


def _uses_two(row: GridRow, columns: Columns) -> bool:
    """Whether two of the columns that are used are filled, as they are in most rows."""
    used = 0
    for column in columns.told_by:
        if column < len(row.cells) and row.cells[column] and not is_blank(row.cells[column]):
            used += 1
            if used == 2:
                return True
    return False


def _sparse(row: GridRow, columns: Columns, first: str) -> Screened | None:
    """The same for a row that fills one used column at most."""
    filled = [(index, cell) for index, cell in enumerate(row.cells) if _is_filled(cell)]
    if len(filled) == 1 and len(columns.told_by) >= _FEWEST_COLUMNS and _is_heading(first):
        return Screened("heading", shortened(first))
    if any(index in columns.told_by and not is_blank(cell) for index, cell in filled):
        return None
    return Screened("nothing_used", shortened(" ".join(cell for _, cell in filled)))


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
