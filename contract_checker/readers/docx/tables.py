"""Cells of a Word table with their place on its grid; a merged cell comes once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from contract_checker.document import Source
from contract_checker.readers.docx.markup import W, number
from contract_checker.readers.markup import Element

_OF_ROWS: Final[dict[str, Source]] = {f"{W}hidden": "hidden", f"{W}del": "deleted", f"{W}ins": "inserted"}
_OF_CELLS: Final[dict[str, Source]] = {f"{W}cellDel": "deleted", f"{W}cellIns": "inserted"}


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell and how far it extends; `source` where it or its whole row is hidden, deleted or inserted."""

    element: Element
    row: int
    column: int
    source: Source | None
    columns: int = 1
    rows: int = 1


def cells_of(table: Element) -> list[Cell]:
    """The cells of `table`, by rows; one that goes on below or to the right comes once."""
    found: list[Cell] = []
    above: dict[int, int] = {}
    for row, element in enumerate(_inside(table, f"{W}tr"), start=1):
        properties = element.find(f"{W}trPr")
        of_row = _source(properties, _OF_ROWS)
        column = 1 + (_span(properties, "gridBefore", 0) if properties is not None else 0)
        for cell in _inside(element, f"{W}tc"):
            look = cell.find(f"{W}tcPr")
            columns = _span(look, "gridSpan", 1)
            if not _goes_on(look):
                above[column] = len(found)
                found.append(Cell(cell, row, column, of_row or _source(look, _OF_CELLS), columns))
            elif column in above and _goes_on(look, ("vMerge",)):
                upper = found[above[column]]
                found[above[column]] = replace(upper, rows=row - upper.row + 1)
            column += columns
    return found


def is_frame(table: Element) -> bool:
    """Whether `table` is only a box around text: one row of one cell, not revised as a whole."""
    rows = list(_inside(table, f"{W}tr"))
    if len(rows) != 1 or len(list(_inside(rows[0], f"{W}tc"))) != 1:
        return False
    return all(cell.source is None for cell in cells_of(table))


def _inside(parent: Element, tag: str) -> Iterator[Element]:
    """Children of that tag, those in content controls too."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins"):
            yield from _inside(child, tag)


def _goes_on(properties: Element | None, ways: Sequence[str] = ("vMerge", "hMerge")) -> bool:
    """Whether a cell is the lower part of a vertical merge, or the right part of an old horizontal one."""
    merges = [] if properties is None else [properties.find(f"{W}{way}") for way in ways]
    return any(merge is not None and merge.get(f"{W}val", "continue") == "continue" for merge in merges)


def _span(properties: Element | None, name: str, default: int) -> int:
    span = None if properties is None else number(properties.find(f"{W}{name}"))
    return default if span is None else max(span, default)


def _source(properties: Element | None, names: Mapping[str, Source]) -> Source | None:
    if properties is None:
        return None
    return next((source for name, source in names.items() if properties.find(name) is not None), None)
