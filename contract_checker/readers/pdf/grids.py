"""Ruled tables of a page: the grids that its ruling lines draw, and the cell of a point."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final, NamedTuple

import pypdfium2 as pdfium

from contract_checker.readers.pdf.characters import Frame
from contract_checker.readers.pdf.rulings import Ruling, rulings

_TOUCHES: Final = 3.0
_COVERS: Final = 0.6
_COLUMN: Final = 15.0
_MOST_RULINGS: Final = 600
_LEAST_LINES: Final = 3


class Cell(NamedTuple):
    """A cell, by its table on the page and by its first row and column, counted from 0."""

    table: int
    row: int
    column: int


class PageTables(NamedTuple):
    """Grids of one page; `too_complex` when there are too many lines to look for a table."""

    grids: tuple["Grid", ...]
    too_complex: bool


@dataclass(frozen=True)
class Grid:
    """A ruled table: the positions of its lines, and the cell of each of its squares, if closed.

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

    def cell_at(self, x: float, y: float) -> Cell | None:
        """The cell that holds the point of the turned page."""
        column, row = bisect_right(self.columns, x) - 1, bisect_right(self.rows, -y) - 1
        if 0 <= row < len(self.cells) and 0 <= column < len(self.columns) - 1:
            return self.cells[row][column]
        return None


def grids(page: pdfium.PdfPage, frame: Frame) -> PageTables:
    """Find the ruled tables of `page`: at least two rows and two columns of closed cells.

    Boxes around a paragraph, underlines and coloured backgrounds make no table.
    """
    found = rulings(page, frame)
    if found is None:
        return PageTables((), too_complex=True)
    across = _joined([ruling for ruling in found if ruling.across and ruling.drawn])
    down = _joined([ruling for ruling in found if not ruling.across and ruling.drawn])
    if len(across) < _LEAST_LINES or not down:
        return PageTables((), too_complex=False)
    if len(across) + len(down) > _MOST_RULINGS:
        return PageTables((), too_complex=True)
    backgrounds = [ruling for ruling in found if not ruling.drawn][:_MOST_RULINGS]
    tables: list[Grid] = []
    for group_across, group_down in _components(across, down):
        grid = _grid(
            group_across, group_down + _open_sides(group_across, group_down), backgrounds, len(tables)
        )
        if grid is not None:
            tables.append(grid)
    return PageTables(tuple(tables), too_complex=False)


def _joined(found: list[Ruling]) -> list[Ruling]:
    """Bring lines that nearly coincide to one position, and join those that follow each other."""
    positions = _clusters([ruling.position for ruling in found])
    aligned = sorted(
        (positions[bisect_right(positions, ruling.position) - 1], ruling.start, ruling.end)
        for ruling in found
    )
    joined: list[Ruling] = []
    for position, start, end in aligned:
        last = joined[-1] if joined else None
        if last is not None and last.position == position and start <= last.end + _TOUCHES:
            joined[-1] = last._replace(end=max(last.end, end))
        else:
            joined.append(Ruling(True, found[0].across, position, start, end))
    return joined


def _clusters(values: Sequence[float]) -> list[float]:
    clusters: list[float] = []
    for value in sorted(values):
        if not clusters or value - clusters[-1] > _TOUCHES:
            clusters.append(value)
    return clusters


def _components(across: list[Ruling], down: list[Ruling]) -> Iterator[tuple[list[Ruling], list[Ruling]]]:
    """Groups of lines that hold together by crossings, from the top of the page."""
    waiting_across, waiting_down = sorted(across, key=lambda ruling: -ruling.position), list(down)
    while waiting_across:
        group_across, group_down = [waiting_across.pop(0)], list[Ruling]()
        front: list[Ruling] = list(group_across)
        while front:
            ruling = front.pop()
            others = waiting_down if ruling.across else waiting_across
            crossing = [other for other in others if _cross(ruling, other)]
            others[:] = [other for other in others if other not in crossing]
            (group_down if ruling.across else group_across).extend(crossing)
            front.extend(crossing)
        yield group_across, group_down


def _cross(one: Ruling, other: Ruling) -> bool:
    return (
        one.start - _TOUCHES <= other.position <= one.end + _TOUCHES
        and other.start - _TOUCHES <= one.position <= other.end + _TOUCHES
    )


def _open_sides(across: list[Ruling], down: list[Ruling]) -> list[Ruling]:
    """The sides that a table leaves open: where lines that cross it all start, and all end."""
    if not down or len(across) < _LEAST_LINES:
        return []
    bottom, top = min(ruling.position for ruling in across), max(ruling.position for ruling in across)
    start, end = median(ruling.start for ruling in across), median(ruling.end for ruling in across)
    sides = []
    if start < min(ruling.position for ruling in down) - _COLUMN:
        sides.append(Ruling(False, False, start, bottom, top))
    if end > max(ruling.position for ruling in down) + _COLUMN:
        sides.append(Ruling(False, False, end, bottom, top))
    return sides


def _grid(across: list[Ruling], down: list[Ruling], backgrounds: list[Ruling], table: int) -> Grid | None:
    columns = _clusters([ruling.position for ruling in down])
    rows = _clusters([-ruling.position for ruling in across])
    if len(columns) < _LEAST_LINES or len(rows) < _LEAST_LINES:
        return None
    # Coloured cells often have no line between them: their edges may complete lines, never make one.
    across_found = [*across, *(ruling for ruling in backgrounds if ruling.across)]
    down_found = [*down, *(ruling for ruling in backgrounds if not ruling.across)]
    walls_across = _covered(
        [ruling._replace(position=-ruling.position) for ruling in across_found], rows, columns
    )
    walls_down = _covered(
        [ruling._replace(start=-ruling.end, end=-ruling.start) for ruling in down_found], columns, rows
    )
    cells = _cells(walls_across, walls_down, table)
    found = {cell for row in cells for cell in row if cell is not None}
    if len({cell.row for cell in found}) < 2 or len({cell.column for cell in found}) < 2:
        return None
    return Grid(tuple(columns), tuple(rows), cells)


def _covered(found: list[Ruling], positions: list[float], steps: list[float]) -> list[list[bool]]:
    """For each position, whether a line runs along each step from one crossing to the next."""
    lengths = [[0.0] * (len(steps) - 1) for _ in positions]
    for ruling in found:
        nearest = min(range(len(positions)), key=lambda index: abs(positions[index] - ruling.position))
        if abs(positions[nearest] - ruling.position) > _TOUCHES:
            continue
        for step in range(len(steps) - 1):
            lengths[nearest][step] += max(
                0.0, min(ruling.end, steps[step + 1]) - max(ruling.start, steps[step])
            )
    return [
        [length >= _COVERS * (steps[step + 1] - steps[step]) for step, length in enumerate(along)]
        for along in lengths
    ]


def _cells(
    walls_across: list[list[bool]], walls_down: list[list[bool]], table: int
) -> tuple[tuple[Cell | None, ...], ...]:
    """Merge the squares that no line separates; what is open to the outside is no cell."""
    height, width = len(walls_across) - 1, len(walls_down) - 1
    cells: list[list[Cell | None]] = [[None] * width for _ in range(height)]
    seen: set[tuple[int, int]] = set()
    for row in range(height):
        for column in range(width):
            if (row, column) not in seen:
                squares, closed = _region(row, column, walls_across, walls_down)
                seen |= squares
                for square_row, square_column in squares if closed else ():
                    cells[square_row][square_column] = Cell(table, row, column)
    return tuple(tuple(line) for line in cells)


def _region(
    row: int, column: int, walls_across: list[list[bool]], walls_down: list[list[bool]]
) -> tuple[set[tuple[int, int]], bool]:
    """Squares reachable from one square without crossing a line, and whether lines close them in."""
    height, width = len(walls_across) - 1, len(walls_down) - 1
    squares, front, closed = {(row, column)}, [(row, column)], True
    while front:
        y, x = front.pop()
        ways = (
            (walls_across[y][x], y - 1, x),
            (walls_across[y + 1][x], y + 1, x),
            (walls_down[x][y], y, x - 1),
            (walls_down[x + 1][y], y, x + 1),
        )
        for wall, next_y, next_x in ways:
            if wall or (next_y, next_x) in squares:
                continue
            if 0 <= next_y < height and 0 <= next_x < width:
                squares.add((next_y, next_x))
                front.append((next_y, next_x))
            else:
                closed = False
    return squares, closed
