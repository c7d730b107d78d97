"""From parsed documents to the log of requests that they hold."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from contract_checker.document import Document
from contract_checker.engine.finding import Localised
from contract_checker.execution.request import (
    ColumnUse,
    Field,
    RefusedRow,
    RequestLog,
    Row,
    VolumeRequest,
)
from contract_checker.readers.collection import collection_paused

from .columns import Columns, named_column, understand, unknown_column
from .delimited import delimited
from .exchange import exchange
from .grid import Grid
from .header import Header, find_header, keys_header, no_titles
from .identity import distinct
from .objects import is_json, objects
from .rows import RowReader
from .settings import LogSettings
from .wording import field_with_code, note, reason, shortened
from .workbook import sheets

_MESSAGES: Final = ("eml", "msg")
_NO_CORRECTION: Final[Mapping[Field, str]] = MappingProxyType({})


def read_log(
    documents: Sequence[Document],
    correction: Mapping[Field, str] = _NO_CORRECTION,
    settings: LogSettings = LogSettings(),  # noqa: B008 - a frozen value
) -> RequestLog:
    """The requests of a log, with all rows that give none and the reason of each.

    `correction` names, for a field, the title or the letter of its column.

    Raises:
        UsageError: if a correction names no column, or the settings no time zone.
    """
    reading = _Reading(correction, settings)
    with collection_paused():
        reading.add_messages([document for document in documents if document.format in _MESSAGES])
        for document in documents:
            reading.add(document)
        return reading.log(documents)


def _doubled(grid: Grid, columns: Columns) -> Iterator[Localised]:
    """That two columns say the same, and which of them was taken."""
    for name, other in columns.doubled:
        taken = columns.column(name)
        if taken is not None:
            titles = {"column": columns.title(taken), "other": columns.title(other)}
            yield note("two_columns", name=grid.name, field=field_with_code(name), **titles)


def _unused(grid: Grid, columns: Columns) -> Iterator[Localised]:
    """Which columns give nothing."""
    doubled = {other for _, other in columns.doubled}
    titles = [
        title
        for column, title in enumerate(columns.header.titles)
        if title and column not in columns.told_by and column not in doubled
    ]
    if titles:
        french, english = (
            ", ".join(quoted) for quoted in (_quoted(titles, "« ", " »"), _quoted(titles, "“", "”"))
        )
        yield note("unused_columns", name=grid.name, shown=Localised(fr=french, en=english))


def _quoted(titles: Sequence[str], opening: str, closing: str) -> list[str]:
    return [f"{opening}{shortened(title)}{closing}" for title in titles]


@dataclass
class _Reading:
    correction: Mapping[Field, str]
    settings: LogSettings
    requests: list[VolumeRequest] = field(default_factory=list)
    refused: list[RefusedRow] = field(default_factory=list)
    columns: dict[str, tuple[ColumnUse, ...]] = field(default_factory=dict)
    notes: list[Localised] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    corrected: set[Field] = field(default_factory=set)

    def add(self, document: Document) -> None:
        """Read one document more."""
        match document.format:
            case "xlsx" | "ods":
                self._add_grids(sheets(document))
            case "eml" | "msg":
                pass  # read together, above
            case "csv" | "text":
                self._add_grids([objects(document) if is_json(document) else delimited(document)])
            case _:
                said = reason("not_a_log", row="1", name=document.path)
                self.refused.append(RefusedRow(Row(document.path, 1), said))

    def add_messages(self, documents: Sequence[Document]) -> None:
        """Read the messages of the log, which answer one another."""
        found = exchange(documents, self.settings)
        self.requests.extend(found.requests)
        self.refused.extend(found.refused)

    def log(self, documents: Sequence[Document]) -> RequestLog:
        """What was read."""
        missed = [name for name in self.correction if name not in self.corrected]
        if missed and self.columns:
            raise unknown_column(missed[0], self.correction[missed[0]], self.titles)
        messages = {document.path for document in documents if document.format in _MESSAGES}
        told = distinct(self.requests, messages)
        refused = sorted([*self.refused, *told.refused], key=lambda one: (one.row.document, one.row.number))
        return RequestLog(
            told.requests, tuple(refused), self.columns or None, tuple(self.notes), tuple(documents)
        )

    def _add_grids(self, grids: Sequence[Grid]) -> None:
        headers = [self._header(grid) for grid in grids]
        for grid, header in zip(grids, headers, strict=True):
            self.refused.extend(grid.refused)
            self.notes.extend(grid.notes)
            if header is not None:
                self._add_rows(grid, header)
            elif any(headers):
                count = sum(not row.is_empty for row in grid.rows)
                self.notes.append(note("no_header", name=grid.name, count=str(count)))
            else:
                self._refuse_all(grid)

    def _header(self, grid: Grid) -> Header | None:
        if grid.keyed:
            return keys_header(grid.rows[0].cells) if grid.rows else None
        return find_header(grid.rows) or (no_titles(grid.rows) if self.correction else None)

    def _refuse_all(self, grid: Grid) -> None:
        for row in grid.rows:
            if not row.is_empty:
                said = reason("no_header", row=str(row.number), name=grid.name)
                shown = shortened(" ".join(row.cells[:20]))
                self.refused.append(RefusedRow(grid.row(row), said, shown=shown))

    def _add_rows(self, grid: Grid, header: Header) -> None:
        rows = [row for row in grid.rows[header.below :] if not row.is_empty]
        self.titles.extend(header.titles)
        self.corrected.update(
            name for name, words in self.correction.items() if named_column(header, words) is not None
        )
        columns = understand(header, rows, self.correction)
        reader = RowReader(grid, columns, rows, self.settings)
        self.columns[grid.name] = columns.uses()
        self.notes.extend(reader.notes)
        self.notes.extend(_doubled(grid, columns))
        self.notes.extend(_unused(grid, columns))
        for row in rows:
            found = reader.read(row)
            if isinstance(found, RefusedRow):
                self.refused.append(found)
            else:
                self.requests.append(found)
