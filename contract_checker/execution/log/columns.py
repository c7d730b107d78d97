"""Which column gives which field: told by the caller, by its title, or by what it holds."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from contract_checker.errors import UsageError
from contract_checker.execution.request import ColumnUse, Field
from contract_checker.readers.sheets.sheet import position

from . import values
from .dates import clock, is_serial, written
from .faults import Fault
from .grid import GridRow
from .header import Header
from .wording import ANSWERS as ANSWER_WORDS
from .wording import HOUR, WEAK, clean, first_of, is_blank, title_of

Content = Literal["date", "time", "direction", "answer", "percent", "number", "text", "nothing"]
_SAMPLE: Final = 200
_MOST: Final = 0.8
"""Share of the filled cells of a column that must be of one kind for the column to be."""
_HOURS: Final[Mapping[Field, Field]] = {
    "sent_at": "sent_time",
    "received_at": "received_time",
    "effective_on": "effective_time",
    "answered_at": "answered_time",
}
_DATES: Final[Mapping[Field, Field]] = {hour: date for date, hour in _HOURS.items()}
# What a title names, and what the column under it shows that it is instead.
_RETOLD: Final[Mapping[tuple[Field, Content], Field]] = {
    ("answer", "date"): "answered_at",
    ("receipt_proof", "date"): "received_at",
    ("received_at", "text"): "receipt_proof",
    ("id", "date"): "sent_at",
    ("size", "direction"): "direction",
    ("direction", "number"): "size",
    ("direction", "percent"): "size",
    ("base", "number"): "base_value",
    ("base_value", "text"): "base",
    ("sent_at", "time"): "sent_time",
    ("received_at", "time"): "received_time",
    ("effective_on", "time"): "effective_time",
    ("answered_at", "time"): "answered_time",
    ("sent_time", "date"): "sent_at",
    ("received_time", "date"): "received_at",
    ("effective_time", "date"): "effective_on",
    ("answered_time", "date"): "answered_at",
    ("direction", "answer"): "answer",
    ("direction", "date"): "sent_at",
}
_BY_CONTENT: Final[Mapping[Content, Field]] = {
    "direction": "direction",
    "answer": "answer",
    "percent": "size",
}


@dataclass
class Columns:
    """For each field, the columns that give it, the first one first; several only for a size."""

    header: Header
    places: dict[Field, list[int]] = field(default_factory=dict)
    told_by: dict[int, Literal["header", "content", "user"]] = field(default_factory=dict)
    doubled: list[tuple[Field, int]] = field(default_factory=list)
    """Columns that name a field which another one gives already."""

    def take(self, name: Field, column: int, told_by: Literal["header", "content", "user"]) -> None:
        """Let a column give a field."""
        self.places.setdefault(name, []).append(column)
        self.told_by[column] = told_by

    def column(self, name: Field) -> int | None:
        """The column that gives a field."""
        places = self.places.get(name)
        return places[0] if places else None

    def title(self, column: int) -> str:
        """The title of a column, or its letter where it has none."""
        titles = self.header.titles
        return (titles[column] if column < len(titles) else "") or _letter(column)

    def uses(self) -> tuple[ColumnUse, ...]:
        """How each column was understood."""
        by_column = {column: name for name, places in self.places.items() for column in places}
        return tuple(
            ColumnUse(self.title(column), by_column.get(column), self.told_by.get(column, "nothing"))
            for column in range(len(self.header.titles))
            if self.header.titles[column] or column in by_column
        )


def understand(header: Header, rows: Sequence[GridRow], correction: Mapping[Field, str]) -> Columns:
    """The columns of some rows below a header."""
    columns = Columns(header)
    for name, words in correction.items():
        column = named_column(header, words)
        if column is not None:
            columns.take(name, column, "user")
    contents = [_content(rows, column) for column in range(len(header.titles))]
    for column, name, date in sorted(_titled(header, columns), key=lambda told: _is_weak(header, told[0])):
        if date is not None and columns.column(_DATES[name]) != date:
            continue
        retold = _RETOLD.get((name, contents[column]), name)
        if retold != "size" and retold in columns.places and name not in columns.places:
            retold = name
        if retold not in columns.places or retold == "size":
            columns.take(retold, column, "header" if retold == name else "content")
        else:
            columns.doubled.append((retold, column))
    for column, content in enumerate(contents):
        told = _BY_CONTENT.get(content)
        if told is not None and column not in columns.told_by and told not in columns.places:
            columns.take(told, column, "content")
    return columns


def named_column(header: Header, words: str) -> int | None:
    """The column that a caller names by its title or its letter."""
    wanted = clean(words)
    for column, title in enumerate(header.titles):
        if wanted and clean(title) == wanted:
            return column
    place = position(f"{words.strip()}1")
    return place[1] - 1 if place is not None and place[1] <= len(header.titles) else None


def unknown_column(name: Field, words: str, titles: Sequence[str]) -> UsageError:
    """The refusal of a correction that names no column."""
    shown = ", ".join(filter(None, titles)) or "no title"
    return UsageError(
        f"No column of the log is called {words!r} (given for {name}): its columns are {shown};"
        " give one of them or a letter."
    )


def _is_weak(header: Header, column: int) -> bool:
    """Whether a title names its field only for want of a better one."""
    return WEAK.search(clean(header.titles[column])) is not None


def _titled(header: Header, columns: Columns) -> Iterator[tuple[int, Field, int | None]]:
    """Columns whose title names a field; with an hour alone, the column of the date beside it."""
    date_before: Field | None = None
    for column, title in enumerate(header.titles):
        if column in columns.told_by or not title:
            continue
        found = title_of(title)
        if found is None and date_before is not None and HOUR.match(clean(title)):
            yield column, _HOURS[date_before], column - 1
        elif found is not None:
            yield column, found.field, None
        date_before = found.field if found is not None and found.field in _HOURS else None


def _content(rows: Sequence[GridRow], column: int) -> Content:
    """What most of the first filled cells of a column are."""
    counts: dict[Content, int] = {}
    seen = 0
    for row in rows[: _SAMPLE * 4]:
        cell = row.cells[column] if column < len(row.cells) else ""
        if is_blank(cell):
            continue
        seen += 1
        kind: Content = "date" if row.exact and column in row.exact else _kind(cell)
        counts[kind] = counts.get(kind, 0) + 1
        if seen == _SAMPLE:
            break
    if not seen:
        return "nothing"
    counts["number"] = counts.get("number", 0) + (counts.get("percent", 0) if counts.get("number") else 0)
    kind, count = max(counts.items(), key=lambda item: item[1])
    return kind if count >= seen * _MOST else "text" if "date" not in counts else "nothing"


def _kind(cell: str) -> Content:
    text = cell.strip()
    if values.passage(text) is not None:
        return "number"
    if not isinstance(values.amount(text, "fr"), Fault):
        return "number" if "%" not in text else "percent"
    if not isinstance(written(text), Fault):
        return "date"
    if not isinstance(clock(text), Fault):
        return "time"
    if len(text) < 40 and not isinstance(values.direction(text), Fault):
        return "direction"
    if len(text) < 40 and first_of(ANSWER_WORDS, text.lower()) is not None:
        return "answer"
    return "number" if is_serial(text) else "text"


def _letter(column: int) -> str:
    letters, number = "", column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
