"""The cells of one column of dates, once the order of day and month in it is settled."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time
from functools import lru_cache
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from contract_checker.dossier.control.wording import day_in_words
from contract_checker.engine.finding import Localised
from contract_checker.execution.request import Moment

from .dates import Written, clock, day_in_figures, is_serial, serial_moment, written
from .faults import Fault, fault
from .settings import DateOrder, LogSettings
from .wording import Language, is_blank, note, shortened

_PARTING: Final = ("", " ", "T")
_MIDNIGHT: Final = time(0)
_REMEMBERED: Final = 16_384
_NO_TIME: Final = ("", "00:00", "0:00", "00:00:00", "00h00")


Cell = tuple[int, str]
"""A cell of a column, after the number of its row."""


class _Settled(NamedTuple):
    """What is known of a column of dates as a whole.

    Attributes:
        order: of day and month in figures; None where nothing tells it, for the reason `why`.
        serial: whether its cells are numbers of days since 1900.
        timeless: whether a midnight in it is no hour, as no cell has another.
    """

    order: DateOrder | None
    why: str
    serial: bool
    timeless: bool
    zone: ZoneInfo
    first_year: int
    last_year: int


class Dates:
    """Reads the cells of one column of dates.

    Attributes:
        notes: what was settled for the column as a whole.
    """

    def __init__(
        self, cells: Iterable[Cell], names: tuple[str, str], language: Language | None, settings: LogSettings
    ) -> None:
        self.notes: list[Localised] = []
        self._names = {"name": names[0], "column": names[1]}
        self._settled = self._settle(cells, language, settings)

    def read(self, text: str) -> tuple[Moment | Fault, str | None]:
        """The moment that a cell gives, in the local time of the log, and the key of what that supposed."""
        return _read(text, self._settled)

    def _settle(self, cells: Iterable[Cell], language: Language | None, settings: LogSettings) -> _Settled:
        """The order that the cells show; that of the caller, or of French, where they show none."""
        proofs: dict[DateOrder, Cell] = {}
        serial = filled = 0
        timeless = True
        seen: set[str] = set()
        for text, row in _first_rows(cells).items():
            if is_blank(text):
                continue
            filled += 1
            if text[:10] in seen and text[10:11] in _PARTING:
                timeless = timeless and text[11:] in _NO_TIME
                continue
            found, rest = day_in_figures(text)
            if found is None:
                found = written(text)
                rest = "" if isinstance(found, Fault) or found.at in (None, _MIDNIGHT) else "timed"
            else:
                seen.add(text[:10])
            timeless = timeless and rest in _NO_TIME
            if isinstance(found, Fault):
                serial += is_serial(text)
            elif found.day_first is None:
                proofs.setdefault("month_first", (row, text))
            elif found.month_first is None:
                proofs.setdefault("day_first", (row, text))
        is_serial_column = 0 < serial == filled
        if is_serial_column:
            self.notes.append(note("serial", **self._names))
        order, why = self._order(proofs, language, settings)
        return _Settled(
            order,
            why,
            is_serial_column,
            timeless,
            settings.zone,
            settings.first_year,
            settings.last_year,
        )

    def _order(
        self, proofs: Mapping[DateOrder, Cell], language: Language | None, settings: LogSettings
    ) -> tuple[DateOrder | None, str]:
        if len(proofs) == 2:
            rows = sorted(row for row, _ in proofs.values())
            self.notes.append(note("both_orders", **self._names, one=str(rows[0]), other=str(rows[1])))
            return None, "order_mixed"
        if "month_first" in proofs:
            row, shown = proofs["month_first"]
            self.notes.append(note("month_first", **self._names, row=str(row), shown=shortened(shown)))
        usual: DateOrder | None = "day_first" if language == "fr" else None
        return next(iter(proofs), None) or settings.date_order or usual, "order_not_told"


def _first_rows(cells: Iterable[Cell]) -> Mapping[str, int]:
    """The different texts of a column, each with the row that holds it first."""
    first: dict[str, int] = {}
    for row, text in cells:
        first.setdefault(text, row)
    return first


@lru_cache(maxsize=_REMEMBERED)  # the rows of a log tell the same days many times
def _read(text: str, column: _Settled) -> tuple[Moment | Fault, str | None]:
    found = serial_moment(text) if column.serial else written(text)
    return (found, None) if isinstance(found, Fault) else (_moment(found, column), found.supposed)


def _moment(found: Written, column: _Settled) -> Moment | Fault:
    day = found.day_first if column.order == "day_first" else found.month_first
    if column.order is None and found.ambiguous:
        return _ambiguous(found, column)
    day = day or found.day_first or found.month_first
    if day is None:
        return fault("impossible_date")
    first, last = column.first_year, column.last_year
    if not first <= day.year <= last:
        return fault("year_out_of_range", first=str(first), last=str(last))
    at = None if column.timeless and found.at == _MIDNIGHT else found.at
    if found.zone is None or at is None:
        return Moment(day, at)
    local = datetime.combine(day, at, found.zone).astimezone(UTC).astimezone(column.zone)
    return Moment(local.date(), local.time())


def _ambiguous(found: Written, column: _Settled) -> Fault:
    one, other = found.day_first, found.month_first
    if one is None or other is None:
        raise TypeError("a date that has one reading is not ambiguous")
    return fault(
        "ambiguous_date",
        one=day_in_words(one),
        other=day_in_words(other),
        iso=f"{one.isoformat()} / {other.isoformat()}",
        why=note(column.why),
    )


def with_time(moment: Moment | None, text: str) -> Moment | Fault:
    """A day with the time that stands in a column of its own."""
    at = clock(text)
    if isinstance(at, Fault):
        return at
    if moment is None:
        return fault("time_alone")
    if moment.at is not None and moment.at != at[0]:
        return fault("two_times", one=moment.at.isoformat("minutes"))
    return Moment(moment.day, at[0])
