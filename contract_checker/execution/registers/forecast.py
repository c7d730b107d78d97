"""A register of forecasts held against the volumes that came."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final, NamedTuple

from contract_checker.calendars import Length, WorkCalendar, latest_start
from contract_checker.document import fold
from contract_checker.execution.log.dates import Written, written
from contract_checker.facts import (
    ComparedPeriod,
    Fact,
    ForecastRecord,
    Scope,
    UndecidedRow,
    VolumeForecast,
)

from .making import common, undecided, unreadable
from .table import Register, RegisterRow, Unread
from .versions import Freeze, Version, Versions
from .wording import unit_of

_CENT: Final = Decimal("0.01")
_LASTS: Final[Mapping[str | None, int]] = {"month": 31, "week": 7, None: 1}


class _Series(NamedTuple):
    """What is foreseen and counted as one."""

    lot: str | None
    activity: str | None
    unit: str | None


class _Period(NamedTuple):
    """One period with its rows; its first day and its length at most, where its name tells them."""

    name: str
    rows: list[RegisterRow]
    start: date | None
    days: int


def forecast_records(register: Register, facts: Sequence[Fact], as_of: date) -> Iterator[ForecastRecord]:
    """The record of each activity and unit of a register.

    `facts` are those in force, of which a forecast may state when it is fixed.
    """
    series: dict[_Series, list[RegisterRow]] = defaultdict(list)
    unit = unit_of(register.title("foreseen") or "") or unit_of(register.title("actual") or "")
    for row in register.rows:
        series[_Series(row.text("lot"), row.text("activity"), row.text("unit") or unit)].append(row)
    for one, rows in series.items():
        yield _record(register, one, rows, _freezes(facts), as_of)


def _freezes(facts: Sequence[Fact]) -> tuple[Length, ...]:
    """The times before a period from which the contract fixes its forecast."""
    found = [
        Length(fact.freeze.value, fact.freeze.unit, fact.freeze.day_kind)
        for fact in facts
        if isinstance(fact, VolumeForecast) and fact.freeze is not None and fact.stance == "asserted"
    ]
    return tuple(dict.fromkeys(found))


def _record(
    register: Register,
    series: _Series,
    rows: Sequence[RegisterRow],
    freezes: Sequence[Length],
    as_of: date,
) -> ForecastRecord:
    froze: list[tuple[str, Freeze | None]] = []
    judged: list[ComparedPeriod | UndecidedRow | None] = []
    for period in _periods(rows):
        versions = _versions(register, period, freezes)
        if isinstance(versions, UndecidedRow):
            judged.append(versions)
            continue
        froze.append((period.name, versions.freeze))
        judged.append(_judged(register, period, versions.judged, as_of))
    compared = [one for one in judged if isinstance(one, ComparedPeriod)]
    nameless = [undecided(row, "no_period") for row in rows if row.text("period") is None]
    doubts = [*nameless, *(one for one in judged if isinstance(one, UndecidedRow))]
    worst = sorted(compared, key=lambda one: -abs(one.error))
    scope = Scope(lot=series.lot, activity=series.activity)
    quoted = [one.row for one in worst] + [doubt.row for doubt in doubts]
    return ForecastRecord(
        **common(register, "forecast_record", scope, quoted),
        unit=series.unit,
        periods=tuple(compared),
        awaiting=judged.count(None),
        undecided=tuple(doubts),
        **_figures(worst),
        **_of_freeze(froze, register, freezes),
    )


def _periods(rows: Sequence[RegisterRow]) -> Iterator[_Period]:
    """The periods in their order, each with all the rows that name it."""
    found: dict[object, _Period] = {}
    for row in rows:
        name = row.text("period")
        if name is None:
            continue
        read = written(name)
        start = (read.day_first or read.month_first) if isinstance(read, Written) else None
        length = _LASTS[read.supposed] if isinstance(read, Written) else 0
        key = (start, length) if start is not None else fold(name)
        found.setdefault(key, _Period(name, [], start, length)).rows.append(row)
    yield from found.values()


def _versions(register: Register, period: _Period, freezes: Sequence[Length]) -> Versions | UndecidedRow:
    """The forecasts of a period as they followed each other, or why none can be told."""
    versions = []
    for row in period.rows:
        text = row.text("foreseen")
        value = None if text is None else register.number(text)
        shown = row.unread or (value.shown if isinstance(value, Unread) else None)
        if shown is not None:
            return unreadable(row, shown)
        if isinstance(value, Decimal):
            versions.append(Version(row.number, value, row.day("issued")))
    if not versions:
        return undecided(period.rows[0], "no_foreseen")
    told = Versions.of(versions, period.start, _frozen(period, freezes))
    return undecided(period.rows[0], "versions_differ") if told is None else told


def _frozen(period: _Period, freezes: Sequence[Length]) -> tuple[date, date] | None:
    """The day on which a forecast was fixed, at the earliest and at the latest.

    The register tells it, or else the contract, whose days of an unstated kind are counted in both ways.
    """
    stated = {day for row in period.rows if (day := row.day("frozen")) is not None}
    if stated:
        return min(stated), max(stated)
    if period.start is None or not freezes:
        return None
    calendar = WorkCalendar()
    days = [
        latest_start(period.start, length._replace(day_kind=kind), calendar)
        for length in freezes
        for kind in (("calendar", "ouvre") if length.day_kind == "unstated" else (length.day_kind,))
    ]
    return min(days), max(days)


def _judged(
    register: Register, period: _Period, version: Version, as_of: date
) -> ComparedPeriod | UndecidedRow | None:
    """The period with its real volume; None where that is still to come."""
    found = [(row, register.number(text)) for row in period.rows if (text := row.text("actual")) is not None]
    for row, value in found:
        if isinstance(value, Unread):
            return unreadable(row, value.shown)
    values = {value for _, value in found if isinstance(value, Decimal)}
    if len(values) > 1:
        return undecided(period.rows[0], "versions_differ")
    if not values:
        return None if _is_to_come(period, as_of) else undecided(period.rows[0], "no_actual")
    if version.value <= 0:
        return undecided(period.rows[0], "nothing_foreseen", str(version.value))
    return ComparedPeriod(row=version.row, name=period.name, foreseen=version.value, actual=values.pop())


def _is_to_come(period: _Period, as_of: date) -> bool:
    """Whether a period is not over on the day of the report, as far as its name tells."""
    return period.start is not None and period.start + timedelta(days=period.days) > as_of


def _figures(worst: Sequence[ComparedPeriod]) -> dict[str, Any]:
    if not worst:
        return {}
    errors = [one.error for one in worst]
    return {
        "mean_error_percent": _rounded(sum(map(abs, errors), Decimal(0)) / len(errors)),
        "bias_percent": _rounded(sum(errors, Decimal(0)) / len(errors)),
        "largest_error_percent": _rounded(worst[0].error),
        "largest_error_period": worst[0].name,
    }


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(_CENT, ROUND_HALF_UP)


def _of_freeze(
    froze: Sequence[tuple[str, Freeze | None]], register: Register, freezes: Sequence[Length]
) -> dict[str, Any]:
    """What the versions of all periods show together."""
    told = [(name, freeze) for name, freeze in froze if freeze is not None]
    if not told:
        return {}
    changed = tuple(name for name, freeze in told if freeze == "changed")
    kept = all(freeze == "kept" for _, freeze in told)
    stated = any(row.day("frozen") is not None for row in register.rows)
    return {
        "freeze": "changed" if changed else "kept" if kept else "unknown",
        "freeze_told_by": "register" if stated else "contract" if freezes else "nothing",
        "changed_after_freeze": changed,
    }
