"""Rows of text with gaps above each other: an unruled table, columns of prose, or neither."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import mean
from typing import Final

from contract_checker.readers.pdf.grids import Cell, Grid
from contract_checker.readers.pdf.lines import Line
from contract_checker.readers.pdf.starts import begins_anew

_FEWEST_ROWS: Final = 3
_FEWEST_LINES_OF_PROSE: Final = 5
_PROSE: Final = 20
_CLOSE: Final = 1.3
_CLOSER: Final = 0.8

Row = list[Line]
Interval = tuple[float, float]


def united(widths: Iterable[Interval]) -> list[Interval]:
    """What the widths cover, from left to right, each stretch of it once."""
    found: list[Interval] = []
    for left, right in sorted(widths):
        if found and left <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def arranged(rows: Sequence[Row], table: int) -> tuple[list[Line], Grid | None]:
    """Order the lines of rows that leave a gap open.

    Returns:
        The cells of a table, then the lines after its last row, and its grid; or columns of prose one
        after the other; or nothing, if the rows are neither.
    """
    columns = _columns(rows)
    if len(columns) < 2:
        return [], None
    if _is_prose(rows, columns):
        return [line for column in range(2) for line in _column(rows, columns, column)], None
    last = max(index for index, row in enumerate(rows) if len(row) > 1 or _place(row[0], columns) > 0)
    if not _is_table(rows[: last + 1], columns):
        return [], None
    cells = list(_cells(rows[: last + 1], columns, table))
    after = [line for row in rows[last + 1 :] for line in row]
    return [*cells, *after], _grid(cells, columns)


def _columns(rows: Sequence[Row]) -> list[Interval]:
    """Widths of the columns, by the rows of the most usual number of cells."""
    counts = Counter(len(row) for row in rows if len(row) > 1)
    if not counts:
        return []
    usual = max(counts, key=lambda count: (counts[count], count))
    return united((line.left, line.right) for row in rows if len(row) == usual for line in row)


def _place(line: Line, columns: Sequence[Interval]) -> int:
    """Index of the column that holds most of the line, or is nearest to it."""
    return max(
        range(len(columns)),
        key=lambda index: min(line.right, columns[index][1]) - max(line.left, columns[index][0]),
    )


def _column(rows: Sequence[Row], columns: Sequence[Interval], column: int) -> Iterator[Line]:
    return (line for row in rows for line in row if _place(line, columns) == column)


def _is_prose(rows: Sequence[Row], columns: Sequence[Interval]) -> bool:
    """Whether two columns hold lines of sentences rather than cells."""
    if len(columns) != 2 or sum(len(row) > 1 for row in rows) < _FEWEST_LINES_OF_PROSE:
        return False
    return all(
        mean(len(line.text) for line in _column(rows, columns, column)) >= _PROSE for column in range(2)
    )


def _is_table(rows: Sequence[Row], columns: Sequence[Interval]) -> bool:
    """Whether rows hold figures under a head; entries of a table of contents do, and are none."""
    full = [row for row in rows if len(row) > 1]
    if len(full) < _FEWEST_ROWS - (len(columns) > 2):
        return False
    figures = [any(character.isdigit() for line in row[1:] for character in line.text) for row in full[1:]]
    if 2 * sum(figures) < len(figures):
        return False
    ends = [row[-1].text.strip() for row in full]
    entries = len(columns) == 2 and all(end.isdecimal() for end in ends)
    return not (entries and sorted(ends, key=int) == ends)


def _cells(rows: Sequence[Row], columns: Sequence[Interval], table: int) -> Iterator[Line]:
    drops = [above[0].baseline - below[0].baseline for above, below in pairwise(rows)]
    number = 0
    for index, row in enumerate(rows):
        if index and not _goes_on(row, drops[index - 1], max(drops)):
            number += 1
        for line in row:
            yield line._replace(cell=Cell(table, number, _place(line, columns)))


def _goes_on(row: Row, drop: float, widest: float) -> bool:
    """Whether the lines go on with the cells of the row above."""
    if drop <= _CLOSER * widest and drop <= _CLOSE * row[0].height:
        return True
    return len(row) == 1 and drop <= _CLOSE * row[0].height and not begins_anew(row[0].text)


def _grid(cells: Sequence[Line], columns: Sequence[Interval]) -> Grid:
    edges = (*(left for left, _ in columns), columns[-1][1])
    top, bottom = max(line.baseline + line.height for line in cells), min(line.baseline for line in cells)
    return Grid(edges, (-top, -bottom), ())
