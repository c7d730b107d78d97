"""How the contract in force counts: from when a request runs, which days, and what its last day does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Final, Literal, TypeVar

from contract_checker.calendars import DayKind, Length, Roll, WorkCalendar, rolled
from contract_checker.engine.finding import Localised
from contract_checker.facts import DayCounting
from contract_checker.facts.day_counting import NextDay

from .conventions import Conventions, EffectDay
from .verdict import Clocked
from .wording import say

_Value = TypeVar("_Value")
LastDay = Literal["rolls_to_worked_day", "rolls_to_ouvrable_day", "stays"]
_REMEMBERED: Final = 10_000
_ROLLS: Final[dict[LastDay, Roll]] = {"rolls_to_worked_day": "ouvre", "rolls_to_ouvrable_day": "ouvrable"}


@dataclass(frozen=True, eq=False)
class Counting:
    """What the clauses on counting settle, and the conventions for the rest.

    Attributes:
        received_after: how long after its sending a request is deemed received.
        clocks: where a notice that does not say it may start.
        days: kinds of days that « jours » without more may be.
        add_up: whether the contract adds requests up against a band; None where it does not say.
        receipt: the clauses that say when a request is deemed received.
        notes: clauses that contradict each other, which therefore settle nothing.
    """

    calendar: WorkCalendar
    first_day: Literal["excluded", "included"]
    roll: Roll
    cut_off: time | None
    after_cut_off: NextDay | None
    unworked_receipt: NextDay | None
    saturday_moves: bool
    received_after: Length | None
    clocks: tuple[Clocked, ...]
    days: tuple[DayKind, ...]
    add_up: bool | None
    add_up_over: Literal["day", "week", "month"]
    effect_day: EffectDay
    receipt: tuple[DayCounting, ...]
    notes: tuple[Localised, ...]

    def deemed(self, instant: datetime) -> datetime:
        """When a request of that instant counts as made: past the hour of the day, on the next one."""
        is_late = self.cut_off is not None and instant.time() > self.cut_off
        return _moved(self, instant.date(), is_late) or instant


@lru_cache(maxsize=_REMEMBERED)  # many requests of a log come on one day
def _moved(counting: Counting, day: date, is_late: bool) -> datetime | None:
    """The first instant of the day on which a request of `day` counts as made; None where it is that day."""
    found = _after(counting, day, counting.after_cut_off or "next_day") if is_late else day
    if counting.unworked_receipt is not None:
        roll: Roll = "ouvre"
        if counting.unworked_receipt == "next_ouvrable_day":
            roll = "weekday" if counting.saturday_moves else "ouvrable"
        if rolled(found, roll, counting.calendar) != found:
            found = _after(counting, found, counting.unworked_receipt)
    return datetime.combine(found, time.min) if found != day else None


def _after(counting: Counting, day: date, which: NextDay) -> date:
    following = day + timedelta(days=1)
    match which:
        case "next_worked_day":
            return counting.calendar.next_worked(following, "ouvre")
        case "next_ouvrable_day":
            roll: Roll = "weekday" if counting.saturday_moves else "ouvrable"
            return rolled(following, roll, counting.calendar)
        case "next_day":
            return following


def counting_of(clauses: Sequence[DayCounting], conventions: Conventions) -> Counting:
    """Put together what the clauses in force say; of two that differ, neither settles the point.

    General terms that the contract refers to (CCAG) say what its own clauses leave unsaid.
    """
    notes: list[Localised] = []

    own = [one for one in clauses if one.incorporated is None]
    referred = [one for one in clauses if one.incorporated is not None and one.strength == "firm"]

    def stated(read: Callable[[DayCounting], _Value | None], point: str) -> _Value | None:
        said = [read(one) for one in own if read(one) is not None] or [read(one) for one in referred]
        different = list(dict.fromkeys(value for value in said if value is not None))
        if len(different) > 1:
            notes.append(say(f"counting_{point}"))
        return different[0] if len(different) == 1 else None

    clock: Clocked | None = stated(lambda one: None if one.clock == "unstated" else one.clock, "clock")
    days: DayKind | None = stated(lambda one: None if one.days == "unstated" else one.days, "days")
    last_day: LastDay | None = stated(lambda one: one.last_day, "last_day")
    cut_off = stated(lambda one: one.cut_off, "cut_off")
    saturday = any(one.saturday_moves for one in clauses)
    after = stated(lambda one: one.deemed_received_after, "clock")
    return Counting(
        calendar=_calendar(clauses, conventions.calendar),
        first_day=stated(lambda one: one.first_day, "first_day") or "excluded",
        roll="weekday"
        if last_day == "rolls_to_ouvrable_day" and saturday
        else _ROLLS.get(last_day or "stays"),
        cut_off=time.fromisoformat(cut_off) if cut_off else None,
        after_cut_off=stated(lambda one: one.after_cut_off, "cut_off"),
        unworked_receipt=stated(lambda one: one.unworked_receipt, "cut_off"),
        saturday_moves=saturday,
        received_after=Length(after.value, after.unit, after.day_kind) if after is not None else None,
        clocks=(clock,) if clock else _clocks(conventions),
        days=(days,) if days else _days(conventions),
        add_up=stated(lambda one: one.requests_add_up, "add_up"),
        add_up_over=stated(lambda one: one.add_up_over, "add_up") or "day",
        effect_day=conventions.effect_day,
        receipt=tuple(one for one in clauses if _is_on_receipt(one)),
        notes=tuple(dict.fromkeys(notes)),
    )


def _is_on_receipt(clause: DayCounting) -> bool:
    said = (clause.cut_off, clause.after_cut_off, clause.unworked_receipt, clause.deemed_received_after)
    return any(one is not None for one in said)


def _clocks(conventions: Conventions) -> tuple[Clocked, ...]:
    if conventions.unstated_clock == "ask":
        return ("receipt", "sending")
    return (conventions.unstated_clock,)


def _days(conventions: Conventions) -> tuple[DayKind, ...]:
    """The shortest and the longest that « jours » may be: worked or clear days, whichever is later."""
    return ("calendar",) if conventions.unstated_days == "calendar" else ("calendar", "ouvre", "franc")


def _calendar(clauses: Sequence[DayCounting], given: WorkCalendar) -> WorkCalendar:
    territories = {one.holidays_of for one in clauses if one.holidays_of is not None}
    weekdays = {one.worked_weekdays for one in clauses if one.worked_weekdays}
    return WorkCalendar(
        territory=territories.pop() if len(territories) == 1 else given.territory,
        closings=given.closings,
        worked_weekdays=frozenset(weekdays.pop()) if len(weekdays) == 1 else given.worked_weekdays,
    )
