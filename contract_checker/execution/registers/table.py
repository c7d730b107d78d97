"""Registers as rows with named cells: which kind a table is, and what stands in its columns."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

from contract_checker.document import Document, TextSpan, fold
from contract_checker.execution.log import values
from contract_checker.execution.log.delimited import delimited
from contract_checker.execution.log.faults import Fault
from contract_checker.execution.log.grid import Grid, GridRow
from contract_checker.execution.log.header import Header, find_header
from contract_checker.execution.log.moments import Dates
from contract_checker.execution.log.settings import LogSettings
from contract_checker.execution.log.wording import EXAMPLE, TOTAL, is_blank
from contract_checker.execution.log.workbook import sheets

from .wording import CURRENCY, RegisterKind, titled

# What a table must have to be taken for a register: one field of each group.
_NEEDED: Final[Mapping[RegisterKind, Sequence[frozenset[str]]]] = {
    "forecasts": (frozenset({"period"}), frozenset({"foreseen"}), frozenset({"actual", "incoming"})),
    "invoices": (frozenset({"paid"}), frozenset({"issued", "received"}), frozenset({"number", "amount"})),
    "awards": (
        frozenset({"centre"}),
        frozenset({"label", "label_from", "reason"}),
        frozenset({"awarded"}),
    ),
}
_DATED: Final = (
    "frozen", "issued", "paid", "accepted", "done", "received", "reason_date", "label_until", "label_from",
    "awarded",
)  # fmt: skip
_TABLES: Final = ("xlsx", "ods", "csv", "text")


class Unread(NamedTuple):
    """A cell that holds something and cannot be understood."""

    shown: str


@dataclass(frozen=True)
class RegisterRow:
    """One row of a register."""

    number: int
    cells: Mapping[str, str]
    others: Mapping[str, tuple[str, ...]]
    """What further columns of the same field hold."""
    dates: Mapping[str, date | Unread]
    span: tuple[int, int] | None

    def text(self, name: str) -> str | None:
        """What a cell holds; None for nothing, or for words that stand for nothing."""
        return self.cells.get(name)

    def texts(self, name: str) -> tuple[str, ...]:
        """What all the columns of a field hold."""
        first = self.text(name)
        return () if first is None else (first, *self.others.get(name, ()))

    def day(self, name: str) -> date | None:
        """The day that a cell holds."""
        found = self.dates.get(name)
        return found if isinstance(found, date) else None

    @property
    def unread(self) -> str | None:
        """The words of the first cell of a date that cannot be understood."""
        return next((found.shown for found in self.dates.values() if isinstance(found, Unread)), None)


@dataclass(frozen=True)
class Register:
    """One table of a document, of one kind."""

    kind: RegisterKind
    document: Document = field(repr=False)
    sheet: str | None
    header: Header
    rows: tuple[RegisterRow, ...]
    aside: tuple[int, ...]
    """Rows that are totals, titles or examples."""

    def title(self, name: str) -> str | None:
        """The title of the column that gives a field."""
        told = titled(self.kind)
        return next((title for title in self.header.titles if _names(told(title), name)), None)

    def number(self, text: str) -> Decimal | Unread:
        """The number that a cell gives, with its sign, its currency left aside."""
        found = values.amount(CURRENCY.sub("", fold(text)).strip(), self.header.language)
        return Unread(text) if isinstance(found, Fault) else found.signed

    def head(self) -> TextSpan:
        """Where its first row stands, for want of another."""
        span = next((row.span for row in self.rows if row.span is not None), None)
        start, end = span or (0, len(self.document.text))
        return TextSpan(start=start, end=end)


def registers(documents: Sequence[Document]) -> Iterator[Register]:
    """The registers among the tables of some files: workbooks, and text parted by a sign."""
    for document in documents:
        if document.format in ("xlsx", "ods"):
            for grid in sheets(document):
                yield from _of_grid(document, grid)
        elif document.format in _TABLES and document.text:
            yield from _best(document, (delimited(document, titled(kind)) for kind in _NEEDED))


def _of_grid(document: Document, grid: Grid) -> Iterator[Register]:
    yield from _best(document, (grid for _ in _NEEDED))


def _best(document: Document, grids: Iterator[Grid]) -> Iterator[Register]:
    """The kind whose fields the titles name most, of those that have all that they need."""
    found = []
    for kind, grid in zip(_NEEDED, grids, strict=True):
        header = find_header(grid.rows, titled(kind))
        fields = _fields(kind, header) if header is not None else {}
        if header is not None and all(not group.isdisjoint(fields) for group in _NEEDED[kind]):
            found.append((len(fields), kind, grid, header, fields))
    if found:
        _, kind, grid, header, fields = max(found, key=lambda item: item[0])
        yield _register(kind, document, grid, header, fields)


def _fields(kind: RegisterKind, header: Header) -> dict[str, list[int]]:
    """The columns of each field, from left to right."""
    told = titled(kind)
    fields: dict[str, list[int]] = {}
    for column, title in enumerate(header.titles):
        found = told(title) if title else None
        if found is not None and found.field != "other":
            fields.setdefault(found.field, []).append(column)
    return fields


def _register(
    kind: RegisterKind, document: Document, grid: Grid, header: Header, fields: Mapping[str, Sequence[int]]
) -> Register:
    body = [row for row in grid.rows[header.below :] if not row.is_empty]
    aside = tuple(row.number for row in body if _is_aside(row, header))
    left_out = frozenset(aside)
    kept = [row for row in body if row.number not in left_out]
    readers = {
        name: Dates(
            ((row.number, _cell(row, columns[0])) for row in kept),
            (grid.name, header.titles[columns[0]]),
            header.language,
            LogSettings(),
        )
        for name, columns in fields.items()
        if name in _DATED
    }
    rows = tuple(_row(row, fields, readers) for row in kept)
    return Register(kind, document, grid.sheet, header, rows, aside)


def _row(row: GridRow, fields: Mapping[str, Sequence[int]], readers: Mapping[str, Dates]) -> RegisterRow:
    filled = {name: _filled(row, columns) for name, columns in fields.items()}
    cells = {name: texts[0] for name, texts in filled.items() if texts}
    others = {name: texts[1:] for name, texts in filled.items() if len(texts) > 1}
    dates: dict[str, date | Unread] = {}
    for name, reader in readers.items():
        if name in cells:
            moment, _ = reader.read(cells[name])
            dates[name] = Unread(cells[name]) if isinstance(moment, Fault) else moment.day
    return RegisterRow(row.number, cells, others, dates, row.span)


def _filled(row: GridRow, columns: Sequence[int]) -> tuple[str, ...]:
    """What some columns of a row hold, without cells that hold nothing."""
    texts = (_cell(row, column).strip() for column in columns)
    return tuple(text for text in texts if not is_blank(text))


def _cell(row: GridRow, column: int) -> str:
    exact = (row.exact or {}).get(column)
    return exact or (row.cells[column] if column < len(row.cells) else "")


def _is_aside(row: GridRow, header: Header) -> bool:
    """Whether a row is a total, an example, a title alone in its row, or the header said again."""
    filled = [cell.strip() for cell in row.cells if cell.strip()]
    first = fold(filled[0][:200])
    if TOTAL.match(first) or EXAMPLE.match(first):
        return True
    if len(filled) == 1 and len(header.titles) > 1:
        return not any(map(str.isdigit, first))
    return any({" ".join(cell.split()) for cell in filled} <= set(line) for line in header.lines)


def _names(told: object, name: str) -> bool:
    return getattr(told, "field", None) == name
