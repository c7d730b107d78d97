"""Rows of the sheets of a workbook, as its reader displays them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time
from itertools import groupby
from typing import Final

from contract_checker.document import Block, CellLocation, Document
from contract_checker.engine.finding import Localised

from .dates import Written, written
from .grid import Grid, GridRow
from .wording import note

_MOST_COLUMNS: Final = 400
"""Those beyond are no columns of a log; one cell stands for what is there, so that its row is not lost."""
_MOST_MERGED: Final = 200
_REMARKS: Final = ("hidden_rows", "hidden_columns", "hidden_cells", "hidden_sheet", "formulas_without_value")

_Filled = dict[int, Block]


def sheets(document: Document) -> list[Grid]:
    """The sheets of a workbook that hold cells, in their order."""
    cells = [block for block in document.blocks if block.kind == "cell" and block.cell is not None]
    notes = tuple(_remarks(document))
    grids: list[Grid] = []
    for name, blocks in groupby(cells, key=_sheet):
        rows = tuple(_rows(document.text, list(blocks)))
        grids.append(Grid(document.path, f"{document.path} — {name}", rows, sheet=name, notes=notes))
        notes = ()
    return grids


def _sheet(block: Block) -> str:
    return block.location.sheet if isinstance(block.location, CellLocation) else ""


def _rows(text: str, blocks: Sequence[Block]) -> Iterator[GridRow]:
    """The filled rows of one sheet from top to bottom, whatever tables its reader made of them."""
    rows: dict[int, _Filled] = {}
    merged: list[tuple[int, int, Block]] = []
    for block in blocks:
        place = block.location
        if isinstance(place, CellLocation) and place.row and place.column:
            rows.setdefault(place.row, {})[place.column] = block
            if block.cell is not None and block.cell.rows > 1:
                merged.append((place.row, place.column, block))
    own = {number: tuple(filled.values()) for number, filled in rows.items()}
    for first, column, block in merged:
        # A cell merged over several rows holds for each of them.
        height = min(block.cell.rows if block.cell is not None else 1, _MOST_MERGED)
        for number in range(first + 1, first + height):
            if number in rows:
                rows[number].setdefault(column, block)
    for number in sorted(rows):
        yield _row(text, number, rows[number], own[number])


def _row(text: str, number: int, filled: Mapping[int, Block], own: Sequence[Block]) -> GridRow:
    cells = [""] * min(max(filled), _MOST_COLUMNS + 1)
    exact: dict[int, str] = {}
    for column, block in filled.items():
        place = min(column, _MOST_COLUMNS + 1) - 1
        cells[place] = text[block.span.start : block.span.end]
        if block.moment is not None:
            held = _held(cells[place], block.moment)
            if held is not None:
                exact[place] = held
    hidden = all(block.source == "hidden" for block in own)
    return GridRow(number, cells, _span(own), hidden, exact or None)


def _held(shown: str, moment: datetime) -> str | None:
    """The moment that a cell holds, as far as it shows it; None for a month, which is read as one."""
    seen = written(shown)
    if isinstance(seen, Written) and seen.supposed is not None:
        return None
    timed = ":" in shown or "h" in shown
    midnight = moment.time() == time(0)
    return f"{moment:%Y-%m-%d %H:%M}" if timed and not midnight else f"{moment:%Y-%m-%d}"


def _span(blocks: Sequence[Block]) -> tuple[int, int] | None:
    """From the first to the last cell of a row that stand in one table, the one that has most of them."""
    tables = Counter(block.cell.table for block in blocks if block.cell is not None)
    if not tables:
        return None
    table = tables.most_common(1)[0][0]
    spans = [block.span for block in blocks if block.cell is not None and block.cell.table == table]
    return min(span.start for span in spans), max(span.end for span in spans)


def _remarks(document: Document) -> Iterator[Localised]:
    """What the reader of the workbook met that a reader of the log should know."""
    for remark in document.notes:
        code, _, shown = remark.partition(":")
        if code in _REMARKS:
            yield note(code, name=document.path, shown=shown)
