"""Closed cells between lines that cross, and the tables that cells with common corners make."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from contract_checker.readers.pdf.rulings import Ruling, crosses

Square = tuple[float, float, float, float]
"""Left, top, right, bottom of a cell; heights increase downwards."""

_Point = tuple[float, float]
_Crossings = Mapping[_Point, set[Ruling]]


def closed_tables(lines: Sequence[Ruling]) -> list[list[Square]]:
    """The tables of several cells that the lines close, each cell as small as they make it."""
    return [table for table in _connected(list(_squares(_crossings(lines)))) if len(table) > 1]


def _crossings(lines: Sequence[Ruling]) -> _Crossings:
    """The points where lines cross, with the lines that do."""
    found: dict[_Point, set[Ruling]] = defaultdict(set)
    down = [line for line in lines if not line.across]
    for line in lines:
        if line.across:
            for other in down:
                if crosses(line, other):
                    found[other.position, line.position] |= {line, other}
    return found


def _squares(crossings: _Crossings) -> Iterator[Square]:
    """For each point, the smallest cell below and to the right of it whose four sides are drawn."""
    below: dict[float, list[float]] = defaultdict(list)
    beside: dict[float, list[float]] = defaultdict(list)
    for x, y in sorted(crossings):
        below[x].append(y)
        beside[y].append(x)
    for x, y in crossings:
        cell = _square(crossings, (x, y), below[x], beside[y])
        if cell is not None:
            yield cell


def _square(
    crossings: _Crossings, corner: _Point, below: Sequence[float], beside: Sequence[float]
) -> Square | None:
    left, top = corner
    rights = [x for x in beside if x > left and crossings[corner] & crossings[x, top]]
    for bottom in below:
        if bottom <= top or not crossings[corner] & crossings[left, bottom]:
            continue
        for right in rights:
            opposite = crossings.get((right, bottom))
            if opposite and opposite & crossings[right, top] and opposite & crossings[left, bottom]:
                return left, top, right, bottom
    return None


def _connected(cells: Sequence[Square]) -> Iterator[list[Square]]:
    """Group the cells that have corners in common."""
    by_corner: dict[_Point, list[Square]] = defaultdict(list)
    for cell in cells:
        for corner in _corners(cell):
            by_corner[corner].append(cell)
    seen: set[Square] = set()
    for cell in cells:
        if cell in seen:
            continue
        seen.add(cell)
        group = [cell]
        for member in group:  # grows while it is walked
            for corner in _corners(member):
                new = [other for other in by_corner[corner] if other not in seen]
                seen.update(new)
                group += new
        yield group


def _corners(cell: Square) -> tuple[_Point, ...]:
    left, top, right, bottom = cell
    return (left, top), (left, bottom), (right, top), (right, bottom)
