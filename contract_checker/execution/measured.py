"""The arithmetic of one request under one lead time: from when it runs, until when, and by how much."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from contract_checker.calendars import (
    Anchor,
    CountAnchor,
    DayKind,
    Length,
    anchored_deadline,
    earliest_effect,
    earliest_instant,
    margin,
    parse_relative,
)
from contract_checker.facts import LeadTime

from .counting import Counting
from .request import Field, Moment, VolumeRequest
from .verdict import Clocked, Margin

Answer = Literal["enough", "short", "open"]
_MINUTES_IN_DAY: Final = 1440
_REMEMBERED: Final = 10_000
_HUNDREDTH: Final = Decimal("0.01")


class Start(NamedTuple):
    """When the notice of a request starts, between two instants; None where that end is not known.

    Attributes:
        shown: the moment of the log that it was taken from.
        field: the field of the log that holds this moment.
        missing: the fields that would tell it exactly.
    """

    earliest: datetime | None
    latest: datetime | None
    shown: Moment
    field: Field
    missing: tuple[Field, ...] = ()

    @property
    def is_one_day(self) -> bool:
        """Whether both ends are on one day."""
        first, last = self.earliest, self.latest
        return first is not None and last is not None and first.date() == last.date()


class Measured(NamedTuple):
    """How the time given compares with the time owed."""

    least: Decimal | None
    """Margin in days if every doubt goes against the client; None where nothing bounds it."""
    most: Decimal | None
    earliest_effect: date | None = None
    """First day of the effect; of what is short whatever the doubts, the first that any of them leaves."""
    missing: tuple[Field, ...] = ()
    on_last_day: bool = False
    """Whether it is enough only if the effect may fall on the last day that counts."""

    @property
    def answer(self) -> Answer:
        """Whether it was enough, whatever the doubts."""
        if self.least is not None and self.least >= 0:
            return "enough"
        return "short" if self.most is not None and self.most < 0 else "open"


def margin_over(readings: Sequence[Measured | None]) -> Margin | None:
    """The margin over all readings, in days to the hundredth; None where one of them has none."""
    least, most = list[Decimal | None](), list[Decimal | None]()
    for one in readings:
        if one is None or (one.least is None and one.most is None):
            return None
        least.append(one.least)
        most.append(one.most)
    return Margin(_end(least, min), _end(most, max)) if readings else None


def _end(ends: Sequence[Decimal | None], outer: Callable[[Iterable[Decimal]], Decimal]) -> Decimal | None:
    """The outermost of some ends; None where one of them has no bound."""
    known = [end for end in ends if end is not None]
    return _rounded(outer(known)) if len(known) == len(ends) else None


def start_of(request: VolumeRequest, clock: Clocked, counting: Counting) -> Start | None:
    """When the notice of a request starts; None where the log gives neither its sending nor its receipt.

    A request is received after it is sent, and before it is answered: where one date is missing, the
    others bound it.
    """
    sent, received = request.sent, request.received
    if clock == "sending":
        if sent is not None:
            return _known(sent, "sent_at", counting)
        if received is not None:
            return Start(None, counting.deemed(received.latest), received, "received_at", ("sent_at",))
        return None
    if counting.received_after is not None and sent is not None:
        return _deemed(sent, received, counting.received_after, counting)
    if received is not None:
        return _known(received, "received_at", counting)
    if sent is None:
        return None
    answered = request.answer.at if request.answer is not None else None
    latest = None
    if answered is not None and answered.latest >= sent.earliest:
        latest = counting.deemed(answered.latest)
    return Start(counting.deemed(sent.earliest), latest, sent, "sent_at", ("received_at",))


@lru_cache(maxsize=_REMEMBERED)  # many requests of a log are of one moment
def _known(moment: Moment, field: Field, counting: Counting) -> Start:
    earliest = counting.deemed(moment.earliest)
    latest = earliest if moment.at is not None else counting.deemed(moment.latest)
    return Start(earliest, latest, moment, field, (field,) if earliest.date() != latest.date() else ())


def _deemed(sent: Moment, received: Moment | None, after: Length, counting: Counting) -> Start:
    """The receipt that the contract deems, some time after the sending, and that of the log if it differs."""
    ends = [
        counting.deemed(earliest_instant(end, after, counting.calendar))
        for end in (sent.earliest, sent.latest)
    ]
    missing: tuple[Field, ...] = ("sent_at",) if ends[0].date() != ends[1].date() else ()
    if received is None:
        return Start(ends[0], ends[1], sent, "sent_at", missing)
    ends += [counting.deemed(received.earliest), counting.deemed(received.latest)]
    return Start(min(ends), max(ends), received, "received_at", missing)


def measure(term: LeadTime, kind: DayKind, start: Start, effective: Moment, counting: Counting) -> Measured:
    """Compare the time that a request left with a lead time, its days counted as `kind`."""
    if term.relative is not None:
        hour = time.fromisoformat(term.time_of_day) if term.time_of_day else None
        return _relative(_anchor(term.relative, kind), hour, start, effective, counting)
    if term.value is None or term.unit is None:
        return Measured(None, None)
    length = Length(term.value, term.unit, kind)
    if term.unit in ("hour", "minute"):
        return _of_hours(length, start, effective, counting)
    return _of_days(length, start, _effects(term, effective.day), counting)


def is_counted_back(term: LeadTime) -> bool:
    """Whether a relative date is a number of days before the effect, as « J-30 » is."""
    return term.relative is not None and isinstance(_anchor(term.relative, "unstated"), CountAnchor)


def _of_days(length: Length, start: Start, effects: tuple[date, date], counting: Counting) -> Measured:
    last = _earliest(start.latest, length, counting, after=counting.effect_day != "last_day")
    first = last
    if not start.is_one_day or counting.effect_day == "ask":
        first = _earliest(start.earliest, length, counting, after=counting.effect_day == "day_after")
    kind = length.day_kind if length.unit == "day" else "calendar"
    least = most = None
    if last is not None:
        least = margin(effects[0], last, kind, counting.calendar)
    if first is last and effects[0] == effects[1]:
        most = least
    elif first is not None:
        most = margin(effects[1], first, kind, counting.calendar)
    is_short = most is not None and most < 0
    return Measured(
        None if least is None else whole(least),
        None if most is None else whole(most),
        (first or last) if is_short else (last or first),
        start.missing,
        counting.effect_day == "ask" and least is not None and least < 0 and not is_short,
    )


def _earliest(start: datetime | None, length: Length, counting: Counting, *, after: bool) -> date | None:
    """First day of the effect: the last that counts, or the day `after` it; clear days are over by then."""
    return None if start is None else _earliest_from(start.date(), length, counting, after)


@lru_cache(maxsize=_REMEMBERED)  # many requests of a log start on one day
def _earliest_from(start: date, length: Length, counting: Counting, after: bool) -> date:
    day = earliest_effect(start, length, counting.calendar, first_day=counting.first_day, roll=counting.roll)
    return day + timedelta(days=1) if after and length.day_kind != "franc" else day


@lru_cache(maxsize=_REMEMBERED)  # one for the many requests of the same figure
def whole(days: int) -> Decimal:
    """Whole days, as a number that parts of a day compare with."""
    return Decimal(days)


def _of_hours(length: Length, start: Start, effective: Moment, counting: Counting) -> Measured:
    """Hours run from the instant itself: where an hour of the day is missing, both ends are taken."""
    least = most = earliest = None
    if start.latest is not None:
        earliest = earliest_instant(start.latest, length, counting.calendar)
        least = _days(effective.earliest - earliest)
    if start.earliest is not None:
        first = earliest_instant(start.earliest, length, counting.calendar)
        most = _days(effective.latest - first)
        earliest = first if most < 0 or earliest is None else earliest
    missing: tuple[Field, ...] = ("effective_on",) if effective.at is None else ()
    if start.shown.at is None and not start.missing:
        missing = (start.field, *missing)
    return Measured(least, most, earliest.date() if earliest else None, (*start.missing, *missing))


def _relative(
    anchor: Anchor | None, hour: time | None, start: Start, effective: Moment, counting: Counting
) -> Measured:
    """A date such as « le 15 du mois M-1 avant 17 h » is a deadline: the margin is counted back from it."""
    if anchor is None:
        return Measured(None, None)
    first, last = anchored_deadline(effective.day, anchor, counting.calendar)
    least = None if start.latest is None else _before(first, hour, start.latest)
    most = None if start.earliest is None else _before(last, hour, start.earliest)
    missing = start.missing
    if hour is not None and start.shown.at is None and not missing and first == last == start.shown.day:
        missing = (start.field,)
    return Measured(least, most, None, missing)


def _before(deadline: date, hour: time | None, start: datetime) -> Decimal:
    """Days left before a deadline; past its hour on the day itself, the part of a day that is late."""
    days = Decimal((deadline - start.date()).days)
    if days or hour is None:
        return days
    return min(_days(datetime.combine(deadline, hour) - start), days)


def _effects(term: LeadTime, effective: date) -> tuple[date, date]:
    """First and last day that the notice may have to end by: of the effect, or of the period that holds it.

    A clause rarely says which period: it may be the week, the month or the day itself.
    """
    if term.before == "effective_date":
        return effective, effective
    return min(effective - timedelta(days=effective.weekday()), effective.replace(day=1)), effective


@lru_cache(maxsize=256)
def _anchor(code: str, kind: DayKind) -> Anchor | None:
    return parse_relative(code, kind)


def _days(length: timedelta) -> Decimal:
    return Decimal(length // timedelta(minutes=1)) / _MINUTES_IN_DAY


def _rounded(days: Decimal) -> Decimal:
    """Whole days as they are; parts of a day to the hundredth, never rounded to nothing."""
    if days == days.to_integral_value():
        return days
    return days.quantize(_HUNDREDTH, ROUND_HALF_UP) or (_HUNDREDTH if days > 0 else -_HUNDREDTH)
