"""Naming a schedule of prices or a forecast by the heads of its columns and the names of its sheets."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from contract_checker.document import Block, Document, Table, fold, tables
from contract_checker.engine.circumstances import PieceKind

from .naming import Naming
from .titles import is_sheet
from .wording import pieces as wording

_UNIT_PRICE: Final = re.compile(wording.UNIT_PRICE)
_QUANTITY: Final = re.compile(wording.QUANTITY)
_AMOUNT: Final = re.compile(wording.AMOUNT)
_FLAT_PRICE: Final = re.compile(wording.FLAT_PRICE)
_FORESEEN: Final = re.compile(wording.FORESEEN)
_SHEETS: Final = tuple(
    (kind, re.compile(rf"(?<![\w'])(?:{name})"))
    for kind, name in wording.PIECES
    if kind in ("bpu", "dqe", "dpgf")
)
_HEAD_ROWS: Final = 8
_TABLES: Final = 12


def named_by_columns(document: Document) -> Naming | None:
    """The kind that the tables tell, where the document is mostly made of them; all of their kinds."""
    cells = sum(block.cell is not None for block in document.body)
    if 2 * cells < len(document.body):
        return None
    told = [*_sheets(document), *_heads(document)]
    if not told:
        return None
    kinds = tuple(dict.fromkeys(kind for kind, _ in told))
    shown = [next(blocks for found, blocks in told if found == kind) for kind in kinds]
    evidence = document.evidence(block.span for blocks in shown for block in blocks)
    return Naming(kind=kinds[0], also=kinds[1:], told_by="columns", evidence=evidence)


def _sheets(document: Document) -> Iterator[tuple[PieceKind, Sequence[Block]]]:
    """Sheets that bear the name of a piece."""
    for block in document.body:
        if is_sheet(block):
            text = fold(document.text[block.span.start : block.span.end])
            yield from ((kind, (block,)) for kind, name in _SHEETS if name.search(text))


def _heads(document: Document) -> Iterator[tuple[PieceKind, Sequence[Block]]]:
    for table in tables(document)[:_TABLES]:
        for row in range(1, min(table.height, _HEAD_ROWS) + 1):
            told = _told_by(document, table, row)
            if told is not None:
                yield told
                break


def _told_by(document: Document, table: Table, row: int) -> tuple[PieceKind, Sequence[Block]] | None:
    """What the cells of a row that heads columns say of the table."""
    cells = [
        (block, fold(document.text[block.span.start : block.span.end]).replace("\n", " "))
        for block in table.row(row)
    ]
    unit, quantity, amount, flat, foreseen = (
        [block for block, text in cells if pattern.search(text)]
        for pattern in (_UNIT_PRICE, _QUANTITY, _AMOUNT, _FLAT_PRICE, _FORESEEN)
    )
    if len(cells) < 2:
        return None
    if unit and quantity and amount:
        return "dqe", [unit[0], quantity[0]]
    if unit:
        return "bpu", unit[:1]
    if flat:
        return "dpgf", flat[:1]
    return ("forecast", foreseen[:1]) if foreseen and (quantity or len(foreseen) > 1) else None
