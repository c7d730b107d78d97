"""Tables drawn without rules and columns of text, by gaps that stand above each other in the lines."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, NamedTuple

from contract_checker.readers.pdf.characters import Glyphs
from contract_checker.readers.pdf.grids import Grid
from contract_checker.readers.pdf.lines import Line, at_gaps, rows, top_to_bottom
from contract_checker.readers.pdf.starts import is_marker
from contract_checker.readers.pdf.unruled import Interval, Row, arranged, united

_GAP: Final = 1.4
_FEWEST_GAPS: Final = 2
_MOST_GAPS: Final = 5_000
_FARTHEST_ROW: Final = 3.0
_TALLEST_ROW: Final = 6.0
_MOST_LINES_OF_ROW: Final = 60


class Layout(NamedTuple):
    """The lines of a page in reading order, and the grids of the tables found among them."""

    lines: tuple[Line, ...]
    grids: tuple[Grid, ...]


class _Gap(NamedTuple):
    """A blank between two stretches of text that stand beside each other at one height."""

    height: float
    left: float
    right: float


@dataclass
class _Region:
    """Lines that follow each other, the same cut at their gaps, and what of the width they cover."""

    lines: list[Line] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    covered: list[Interval] = field(default_factory=list)

    def takes(self, row: Row) -> bool:
        """Whether the row goes on with the region: it is near, and leaves a gap of the rows above open."""
        if not self.rows:
            return True
        above, first = self.rows[-1][0], row[0]
        if above.cell or first.cell or len(self.rows[0]) < 2:
            return False
        near = 0 < above.baseline - first.baseline <= _FARTHEST_ROW * max(above.height, first.height)
        return near and len(united([*self.covered, *map(_width, row)])) > 1

    def add(self, lines: Sequence[Line], row: Row) -> None:
        """Add lines that stand beside each other."""
        self.lines.extend(lines)
        self.rows.append(row)
        self.covered = united([*self.covered, *map(_width, row)])


def laid_out(lines: tuple[Line, ...], glyphs: Glyphs, tables: int) -> Layout:
    """Put the cells of unruled tables, and columns that were drawn line by line, in their order.

    Args:
        lines: of a page, as pdfium orders them.
        glyphs: geometry of the page.
        tables: number of ruled tables on the page, after which the others are counted.
    """
    rising = any(map(_rises, lines, lines[1:]))
    if not rising and glyphs.count_stretches() < len(lines) + _FEWEST_GAPS:
        return Layout(lines, ())
    gaps = sorted(_gaps(glyphs))
    if len(gaps) > _MOST_GAPS or not (rising or len(gaps) >= _FEWEST_GAPS):
        return Layout(lines, ())
    found: list[Line] = []
    grids: list[Grid] = []
    is_changed = False
    for region in _regions(_abreast(lines) if rising else lines, gaps, glyphs):
        ordered, grid = arranged(region.rows, tables + len(grids))
        found.extend(ordered or sorted(region.lines, key=_first))
        grids.extend([grid] if grid else [])
        is_changed |= bool(ordered)
    return Layout(tuple(found), tuple(grids)) if is_changed else Layout(lines, ())


def _rises(above: Line, line: Line) -> bool:
    """Whether a line stands a little higher than the one before it, and to its right: in the next cell."""
    rise = line.baseline - above.baseline
    return above.height / 3 < rise <= _TALLEST_ROW * above.height and line.left > above.left and not line.cell


def _abreast(lines: Sequence[Line]) -> list[Line]:
    """Put the lines of cells that were drawn one after the other at their heights, row by row."""
    ordered: list[Line] = []
    for line in lines:
        ordered.append(line)
        if len(ordered) < 2 or not _rises(ordered[-2], line):
            continue
        start = len(ordered) - 1
        while (
            start > 0
            and len(ordered) - start < _MOST_LINES_OF_ROW
            and not ordered[start - 1].cell
            and ordered[start - 1].baseline <= line.baseline + line.height / 3
        ):
            start -= 1
        if ordered[start].baseline - ordered[-2].baseline <= _TALLEST_ROW * line.height:
            ordered[start:] = top_to_bottom(ordered[start:])
    return ordered


def _gaps(glyphs: Glyphs) -> Iterator[_Gap]:
    for one, other in pairwise(glyphs.ink(0, -1)):
        beside = one[1] < other[3] and other[1] < one[3]
        if beside and other[0] - one[2] > _GAP * (other[3] - other[1]):
            yield _Gap((other[1] + other[3]) / 2, one[2], other[0])


def _regions(lines: Sequence[Line], gaps: Sequence[_Gap], glyphs: Glyphs) -> Iterator[_Region]:
    region = _Region()
    for group in rows(lines):
        row = [piece for line in group for piece in _pieces(line, gaps, glyphs)]
        if len(row) == 2 and is_marker(row[0].text):
            row = group
        if not region.takes(row):
            yield region
            region = _Region()
        region.add(group, row)
    yield region


def _pieces(line: Line, gaps: Sequence[_Gap], glyphs: Glyphs) -> list[Line]:
    start = bisect_left(gaps, line.baseline - line.height / 2, key=_height)
    end = bisect_right(gaps, line.baseline + line.height, key=_height)
    has_gap = line.cell is None and any(
        line.left <= gap.left and gap.right <= line.right for gap in gaps[start:end]
    )
    return at_gaps(line, glyphs, _GAP * line.height) if has_gap else [line]


def _height(gap: _Gap) -> float:
    return gap.height


def _first(line: Line) -> int:
    return line.first


def _width(line: Line) -> Interval:
    return line.left, line.right
