"""Totals of price schedules: quantities by unit prices, in the tables of a DQE or a BPU.

A table that holds an option, a cell that is empty or cannot be read, or another total has none here.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from contract_checker.clauses import Clause
from contract_checker.document import Block, Document, NormalText, Passage, Table, fold, tables
from contract_checker.facts import ComputedFigure

from . import wording
from .making import Given, Result, figure, money, plain

_QUANTITY: Final = re.compile(wording.QUANTITY)
_UNIT_PRICE: Final = re.compile(wording.UNIT_PRICE)
_AMOUNT: Final = re.compile(wording.AMOUNT)
_WITH_TAX: Final = re.compile(wording.WITH_TAX)
_TOTAL: Final = re.compile(wording.TOTAL)
_OPTIONAL: Final = re.compile(wording.OPTIONAL)
_SUBTOTAL: Final = re.compile(wording.SUBTOTAL)
_UNIT: Final = r" ?(?:€|eur|euros?)?(?: ?ht)?(?: (?:appel|contact|heure|minute|call|hour)s?)?"
_WRITTEN: Final = {
    # « 1 234,50 », « 1.234.567,5 »; « 1.234 » alone is one thing or the other
    "fr": re.compile(rf"(?P<whole>\d{{1,3}}(?: \d{{3}})+|\d+)(?:[,.](?P<part>\d{{1,4}}))?{_UNIT}"),
    "en": re.compile(rf"(?:eur |€ ?)?(?P<whole>\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.(?P<part>\d{{1,4}}))?{_UNIT}"),
}
_AMBIGUOUS: Final = re.compile(r"\d{1,3}\.\d{3}(?!\d)")


class _Cell(NamedTuple):
    value: Decimal
    passages: tuple[Passage, ...]
    """The cell, then the heads above it."""


class _Columns(NamedTuple):
    quantity: int
    price: int
    amount: int | None


class _Line(NamedTuple):
    quantity: "_Cell"
    price: "_Cell"


def schedule_totals(normal: NormalText, clauses: Sequence[Clause], language: str) -> Iterator[ComputedFigure]:
    """The total of each table that gives a quantity and a unit price, tax not included, on each line."""
    for table in tables(normal.document):
        columns = _columns(table, normal.document)
        if columns is None:
            continue
        read = _Reader(normal.document, table, language)
        lines = read.lines(columns)
        if lines:
            yield from _total(read, columns, lines, clauses, normal)


def _total(
    read: "_Reader", columns: _Columns, lines: Sequence[_Line], clauses: Sequence[Clause], normal: NormalText
) -> Iterator[ComputedFigure]:
    value = sum((line.quantity.value * line.price.value for line in lines), Decimal(0))
    stated = read.stated_total(columns)
    if value <= 0 or (stated is not None and stated.value != value):
        return
    given = [Given("schedule_total", value, "eur", stated.passages)] if stated else []
    for line in lines:
        given.append(Given("quantity", line.quantity.value, "other", line.quantity.passages))
        given.append(Given("unit_price", line.price.value, "eur", line.price.passages))
    formula = " + ".join(f"{plain(line.quantity.value)} × {money(line.price.value)}" for line in lines)
    start = lines[0].price.passages[0].span.start
    clause = next(clause.ref for clause in clauses if clause.span.start <= start < clause.span.end)
    total = figure("schedule_total", Result(value, "eur", formula), given, clause)
    yield total.model_copy(update={"source": normal.document.block_at(start).source})


def _columns(table: Table, document: Document) -> _Columns | None:
    """The columns of a table that its heads name; None if it is no price schedule before tax."""
    heads = {
        column: " ".join(_text(document, block) for row in range(1, table.head + 1)
                         for block in table.cells.get((row, column), ()))
        for column in range(1, table.width + 1)
    }  # fmt: skip
    priced = [at for at, head in heads.items() if _UNIT_PRICE.search(head) and not _WITH_TAX.search(head)]
    counted = [at for at, head in heads.items() if _QUANTITY.search(head) and at not in priced]
    paid = [
        at
        for at, head in heads.items()
        if _AMOUNT.search(head) and not _WITH_TAX.search(head) and at not in (*priced, *counted)
    ]
    if len(priced) != 1 or len(counted) != 1:
        return None
    return _Columns(counted[0], priced[0], paid[0] if len(paid) == 1 else None)


class _Reader(NamedTuple):
    document: Document
    table: Table
    language: str

    def lines(self, columns: _Columns) -> list[_Line]:
        """The lines with a quantity and a price; none at all if one lacks its other half, or is an option."""
        found = []
        if any(
            _OPTIONAL.search(_text(self.document, block))
            for blocks in self.table.cells.values()
            for block in blocks
        ):
            return []
        for row in range(self.table.head + 1, self.table.height + 1):
            quantity, price = self.number(row, columns.quantity), self.number(row, columns.price)
            if quantity is not None and price is not None:
                found.append(_Line(quantity, price))
            elif self.says(row, columns.quantity, columns.price) or (
                self.says(row, columns.amount) and not self.is_total(row)
            ):
                return []
        return found

    def stated_total(self, columns: _Columns) -> _Cell | None:
        """The last total before tax that the table states."""
        if columns.amount is None:
            return None
        rows = [row for row in range(self.table.head + 1, self.table.height + 1) if self.is_total(row)]
        totals = [self.number(row, columns.amount) for row in rows if not self.is_part(row)]
        return totals[0] if len(totals) == 1 else None

    def is_total(self, row: int) -> bool:
        """Whether it is no line of its own: a total of the lines above, or the tax."""
        return any(
            _TOTAL.match(_text(self.document, block)) for block in self.table.row(row)
        ) or self.is_part(row)

    def is_part(self, row: int) -> bool:
        """Whether it is a total of some lines only, or with the tax."""
        return any(_SUBTOTAL.search(_text(self.document, block)) for block in self.table.row(row))

    def says(self, row: int, *columns: int | None) -> bool:
        """Whether one of the cells holds a figure; words may be those of a title or of a total."""
        blocks = [block for column in columns for block in self.table.cells.get((row, column or 0), ())]
        return any(re.search(r"\d", _text(self.document, block)) for block in blocks)

    def number(self, row: int, column: int) -> _Cell | None:
        """The number that the cell holds and nothing else than it, with its unit, where it can be read."""
        blocks = self.table.cells.get((row, column), ())
        if len(blocks) != 1:
            return None
        text = _text(self.document, blocks[0])
        match = _WRITTEN[self.language].fullmatch(text)
        if match is None or (self.language == "fr" and _AMBIGUOUS.match(text)):
            return None
        whole = re.sub(r"[ ,]", "", match["whole"])
        heads = [
            block
            for above in range(1, self.table.head + 1)
            for block in self.table.cells.get((above, column), ())
        ]
        spans = [blocks[0].span, *(head.span for head in heads)]
        return _Cell(Decimal(f"{whole}.{match['part'] or 0}"), tuple(map(self.document.passage, spans)))


def _text(document: Document, block: Block) -> str:
    return " ".join(fold(document.text[block.span.start : block.span.end]).split())
