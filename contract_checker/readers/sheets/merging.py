"""Merged cells: the value stands once, at the upper left of its area."""

from array import array
from collections.abc import Sequence
from typing import NamedTuple

from contract_checker.readers.sheets.hidden import COLUMNS
from contract_checker.readers.sheets.sheet import Cell


class Area(NamedTuple):
    """Cells merged into one, first and last row and column included."""

    top: int
    left: int
    bottom: int
    right: int


def merge(cells: Sequence[Cell], areas: Sequence[Area]) -> int:
    """Give the upper left cell of each area its extent, and hide those that the area covers.

    Returns:
        how many filled cells are covered: their values are in the file and on no screen.
    """
    extents = {(area.top, area.left): area for area in areas}
    # For each column, the last row that an area begun so far covers; one pass, whatever the areas overlap.
    until = array("l", bytes(array("l").itemsize * (COLUMNS + 1)))
    waiting = sorted(areas, reverse=True)
    covered = 0
    for cell in sorted(cells, key=lambda cell: cell.row):
        while waiting and waiting[-1].top <= cell.row:
            area = waiting.pop()
            width = area.right - area.left + 1
            until[area.left : area.right + 1] = array("l", [area.bottom]) * width
        extent = extents.get((cell.row, cell.column))
        if extent is not None:
            cell.rows = extent.bottom - extent.top + 1
            cell.columns = extent.right - extent.left + 1
        elif cell.column <= COLUMNS and until[cell.column] >= cell.row:
            cell.hidden = True
            covered += 1
    return covered
