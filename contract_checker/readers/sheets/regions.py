"""The tables of a sheet: stretches of cells that empty rows and columns part from one another."""

from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from contract_checker.readers.sheets.sheet import Cell

_Way = Callable[[Cell], tuple[int, int]]


def regions(cells: Sequence[Cell]) -> list[list[Cell]]:
    """The cells of each table, tables from top to bottom and from left to right, cells row by row.

    An empty column parts two tables only where both have two columns at least: a narrow one beside a
    column of labels is an indent. A stretch without a header row of its own, right under a table of the
    same columns, goes on with that table: the empty row only airs it.
    """
    found: list[list[Cell]] = []
    titled: _Titled | None = None
    for band in _parted(cells, _rows):
        for side in _wide_enough(list(_parted(band, _columns))):
            for part in _parted(side, _rows):
                if titled is not None and _goes_on(titled, part):
                    found[-1].extend(part)
                else:
                    found.append(part)
                    titled = _titled(part)
    return found


def _rows(cell: Cell) -> tuple[int, int]:
    return cell.row, cell.row + cell.rows


def _columns(cell: Cell) -> tuple[int, int]:
    return cell.column, cell.column + cell.columns


def _parted(cells: Sequence[Cell], way: _Way) -> Iterator[list[Cell]]:
    """The cells cut where a row, or a column, is empty; each part row by row."""
    part: list[Cell] = []
    reached = 0
    for cell in sorted(cells, key=way):
        start, end = way(cell)
        if part and start > reached:
            yield sorted(part, key=attrgetter("row", "column"))
            part = []
        part.append(cell)
        reached = max(reached, end)
    if part:
        yield sorted(part, key=attrgetter("row", "column"))


def _wide_enough(sides: list[list[Cell]]) -> Iterator[list[Cell]]:
    """Tables side by side, where those of one column are joined with what stands on their left."""
    if not sides:
        return
    current = sides[0]
    for side in sides[1:]:
        if _is_wide(current) and _is_wide(side):
            yield current
            current = side
        else:
            current = sorted([*current, *side], key=attrgetter("row", "column"))
    yield current


def _is_wide(cells: Sequence[Cell]) -> bool:
    return len({cell.column for cell in cells}) > 1


class _Titled(NamedTuple):
    """First and last column of a table with a row of titles."""

    left: int
    right: int


def _titled(cells: Sequence[Cell]) -> _Titled | None:
    """The columns of a table that has a row of titles: two cells or more, none a number."""
    rows: dict[int, list[Cell]] = {}
    for cell in cells:
        rows.setdefault(cell.row, []).append(cell)
    if not any(len(row) > 1 and not any(cell.is_number for cell in row) for row in rows.values()):
        return None
    return _Titled(min(cell.column for cell in cells), max(cell.column for cell in cells))


def _goes_on(above: _Titled, part: Sequence[Cell]) -> bool:
    """Whether `part` has the columns of the table above and begins with a row of values, not of titles."""
    first = [cell for cell in part if cell.row == part[0].row]
    inside = all(above.left <= cell.column <= above.right for cell in part)
    return inside and len(first) > 1 and any(cell.is_number or cell.text[:1].isdigit() for cell in first)
