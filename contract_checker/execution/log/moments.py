"""The cells of one column of dates, once the order of day and month in it is settled."""

from collections.abc import Iterable
from datetime import UTC, datetime, time
from typing import Final
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
_NO_TIME: Final = ("", "00:00", "0:00", "00:00:00", "00h00")


Cell = tuple[int, str]
"""A cell of a column, after the number of its row."""


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
        self._settings = settings
        self._zone: ZoneInfo = settings.zone
        self._serial = False
        self._timeless = True
        self._why = "order_not_told"
        self._order = self._settled(cells, language)

    def read(self, text: str) -> tuple[Moment | Fault, str | None]:
        """The moment that a cell gives, in the local time of the log, and the key of what that supposed."""
        found = serial_moment(text) if self._serial else written(text)
        return (found, None) if isinstance(found, Fault) else (self._moment(found), found.supposed)

    def _moment(self, found: Written) -> Moment | Fault:
        day = found.day_first if self._order == "day_first" else found.month_first
        if self._order is None and found.ambiguous:
            return self._ambiguous(found)
        day = day or found.day_first or found.month_first
        if day is None:
            return fault("impossible_date")
        first, last = self._settings.first_year, self._settings.last_year
        if not first <= day.year <= last:
            return fault("year_out_of_range", first=str(first), last=str(last))
        at = None if self._timeless and found.at == _MIDNIGHT else found.at
        if found.zone is None or at is None:
            return Moment(day, at)
        local = datetime.combine(day, at, found.zone).astimezone(UTC).astimezone(self._zone)
        return Moment(local.date(), local.time())

    def _ambiguous(self, found: Written) -> Fault:
        one, other = found.day_first, found.month_first
        if one is None or other is None:
            raise TypeError("a date that has one reading is not ambiguous")
        return fault(
            "ambiguous_date",
            one=day_in_words(one),
            other=day_in_words(other),
            iso=f"{one.isoformat()} / {other.isoformat()}",
            why=note(self._why),
        )

    def _settled(self, cells: Iterable[Cell], language: Language | None) -> DateOrder | None:
        """The order that the cells show; that of the caller, or of French, where they show none."""
        proofs: dict[DateOrder, Cell] = {}
        serial = filled = 0
        seen: set[str] = set()
        for cell in cells:
            text = cell[1]
            if not text or is_blank(text):
                continue
            filled += 1
            if text[:10] in seen and text[10:11] in _PARTING:
                self._timeless = self._timeless and text[11:] in _NO_TIME
                continue
            found, rest = day_in_figures(text)
            if found is None:
                found = written(text)
                rest = "" if isinstance(found, Fault) or found.at in (None, _MIDNIGHT) else "timed"
            else:
                seen.add(text[:10])
            self._timeless = self._timeless and rest in _NO_TIME
            if isinstance(found, Fault):
                serial += is_serial(text)
            elif found.day_first is None:
                proofs.setdefault("month_first", cell)
            elif found.month_first is None:
                proofs.setdefault("day_first", cell)
        self._serial = 0 < serial == filled
        if self._serial:
            self.notes.append(note("serial", **self._names))
        if len(proofs) == 2:
            rows = sorted(row for row, _ in proofs.values())
            self.notes.append(note("both_orders", **self._names, one=str(rows[0]), other=str(rows[1])))
            self._why = "order_mixed"
            return None
        if "month_first" in proofs:
            row, shown = proofs["month_first"]
            self.notes.append(note("month_first", **self._names, row=str(row), shown=shortened(shown)))
        return (
            next(iter(proofs), None)
            or self._settings.date_order
            or ("day_first" if language == "fr" else None)
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
