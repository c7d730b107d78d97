"""Ruled tables of a page, as pdfplumber finds them, and the cell of a point."""

import io
import logging
from bisect import bisect_right
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from statistics import median
from typing import Any, Final, NamedTuple

import pypdfium2 as pdfium

from contract_checker.readers.pdf.characters import Frame
from contract_checker.readers.pdf.rulings import ruled

_LINES: Final = {"vertical_strategy": "lines", "horizontal_strategy": "lines"}
_THIN: Final = 3.0
_COLUMN: Final = 15.0
_LEAST_LINES: Final = 3
_ACROSS: Final = {"h": "top", "v": "x0"}
_NEAR: Final = range(-2, 3)

for _noisy in ("pdfminer", "pdfplumber"):
    logging.getLogger(_noisy).setLevel(logging.ERROR)

_Shape = dict[str, Any]
_Rectangle = tuple[float, float, float, float]


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


class Tables:
    """The ruled tables of a file; pdfplumber opens it at the first page that has ruling lines.

    Args:
        content: the file.
        count: its number of pages as pdfium counts them.
    """

    def __init__(self, content: bytes, count: int) -> None:
        self._content = content
        self._count = count
        self._pdf: Any = None

    def close(self) -> None:
        """Close the file if it was opened."""
        if self._pdf is not None:
            with suppress(Exception):  # it walks through all pages, and fails anew on a damaged one
                self._pdf.close()

    def of_page(self, page: pdfium.PdfPage, number: int, frame: Frame) -> PageTables:
        """Find the ruled tables of `page`: at least two rows and two columns of closed cells.

        Boxes around a paragraph, underlines and coloured backgrounds make no table.
        """
        found = ruled(page)
        if not found:
            return PageTables((), unread=found is None)
        try:
            return PageTables(self._grids(number, frame), unread=False)
        except Exception:  # noqa: BLE001 -- pdfminer raises anything on a damaged file that pdfium reads
            return PageTables((), unread=True)

    def _grids(self, number: int, frame: Frame) -> tuple[Grid, ...]:
        pages = self._opened().pages
        if len(pages) != self._count:
            raise ValueError("the page numbers of pdfium and of pdfplumber differ")
        page = pages[number - 1]
        # pdfplumber then sees the page as the reader does: in this rectangle, turned this way.
        page.page_obj.mediabox, page.page_obj.rotate = tuple(frame[:4]), frame.rotation
        try:
            origin = page.bbox[0], page.bbox[3]
            finder = _finder(page)
            return _numbered([_placed(table.cells, *origin) for table in finder.tables])
        finally:
            page.close()

    def _opened(self) -> Any:
        if self._pdf is None:
            import pdfplumber  # takes as long as reading a file, and only for ruled tables

            self._pdf = pdfplumber.open(io.BytesIO(self._content))
        return self._pdf


def _finder(page: Any) -> Any:
    """What pdfplumber finds with the drawn lines, then with what completes them."""
    drawn, backgrounds = page.filter(_is_drawn), page.filter(_is_background)
    finder = drawn.debug_tablefinder(_LINES)
    sides = _open_sides(finder.edges)
    if sides:
        finder = drawn.debug_tablefinder({**_LINES, "explicit_vertical_lines": sides})
    inner = _completing(backgrounds.rect_edges, finder)
    if inner:
        settings = {"explicit_vertical_lines": [*sides, *inner], "explicit_horizontal_lines": inner}
        finder = drawn.debug_tablefinder({**_LINES, **settings})
    return finder


def _is_drawn(shape: _Shape) -> bool:
    """Whether the shape is a line or a stroked figure; slanted lines are not."""
    kind = shape["object_type"]
    if kind in ("rect", "curve") and shape["stroke"]:
        return True
    return kind in ("line", "rect", "curve") and bool(min(shape["width"], shape["height"]) <= _THIN)


def _is_background(shape: _Shape) -> bool:
    return shape["object_type"] == "rect" and not _is_drawn(shape)


def _completing(edges: Sequence[_Shape], finder: Any) -> list[_Shape]:
    """Edges of coloured cells, which often have no line between them, that go on with a line of a table."""
    positions = {(edge["orientation"], round(edge[_ACROSS[edge["orientation"]]])) for edge in finder.edges}
    near = {(way, position + shift) for way, position in positions for shift in _NEAR}
    tables = [table.bbox for table in finder.tables]
    return [
        edge
        for edge in edges
        if (edge["orientation"], round(edge[_ACROSS[edge["orientation"]]])) in near
        and any(_holds(table, edge) for table in tables)
    ]


def _holds(table: _Rectangle, edge: _Shape) -> bool:
    x, y = (edge["x0"] + edge["x1"]) / 2, (edge["top"] + edge["bottom"]) / 2
    left, top, right, bottom = table
    return bool(left - _THIN <= x <= right + _THIN and top - _THIN <= y <= bottom + _THIN)


def _open_sides(edges: Sequence[_Shape]) -> list[_Shape]:
    """The sides that a table leaves open: where the lines that cross its columns all start, and all end."""
    across = [edge for edge in edges if edge["orientation"] == "h"]
    down = [edge for edge in edges if edge["orientation"] == "v"]
    sides: list[_Shape] = []
    for edge in down:
        crossing = [line for line in across if _cross(line, edge)]
        if len(crossing) < _LEAST_LINES:
            continue
        all_down = [other["x0"] for other in down if any(_cross(line, other) for line in crossing)]
        start, end = median(line["x0"] for line in crossing), median(line["x1"] for line in crossing)
        if start < min(all_down) - _COLUMN:
            sides.append(_side(start, edge))
        if end > max(all_down) + _COLUMN:
            sides.append(_side(end, edge))
    return sides


def _side(position: float, edge: _Shape) -> _Shape:
    return {**edge, "object_type": "line", "x0": position, "x1": position}


def _cross(across: _Shape, down: _Shape) -> bool:
    return bool(
        across["x0"] - _THIN <= down["x0"] <= across["x1"] + _THIN
        and down["top"] - _THIN <= across["top"] <= down["bottom"] + _THIN
    )


def _placed(cells: Sequence[_Rectangle], left: float, bottom: float) -> list[_Rectangle]:
    """Cells counted from the corner of the page, heights negated so that they increase downwards."""
    return [(x0 - left, top - bottom, x1 - left, end - bottom) for x0, top, x1, end in cells]


def _numbered(tables: Sequence[Sequence[_Rectangle]]) -> tuple[Grid, ...]:
    """The grids from the top of the page."""
    kept = [cells for cells in tables if all(len({cell[side] for cell in cells}) > 1 for side in (0, 1))]
    kept.sort(key=lambda cells: min(cell[1] for cell in cells))
    return tuple(_grid(cells, number) for number, cells in enumerate(kept))


def _grid(cells: Sequence[_Rectangle], table: int) -> Grid:
    columns = sorted({x for cell in cells for x in (cell[0], cell[2])})
    rows = sorted({y for cell in cells for y in (cell[1], cell[3])})
    squares: list[list[Cell | None]] = [[None] * (len(columns) - 1) for _ in rows[1:]]
    for left, top, right, bottom in cells:
        row, column = rows.index(top), columns.index(left)
        for line in squares[row : rows.index(bottom)]:
            line[column : columns.index(right)] = [Cell(table, row, column)] * (columns.index(right) - column)
    return Grid(tuple(columns), tuple(rows), tuple(map(tuple, squares)))
