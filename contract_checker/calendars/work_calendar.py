"""Which days count between two parties: weekdays, public holidays, days on which they are closed."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Final, Literal, NamedTuple

from contract_checker.errors import OutsideCalendar, UsageError

from .lengths import DayKind, WorkedKind, add_days
from .public_holidays import FIRST, LAST, Territory, public_holidays

Reason = Literal["saturday", "sunday", "weekday", "holiday", "closing"]

SATURDAY: Final = 5
_SUNDAY: Final = 6
_FIRST: Final = FIRST.toordinal()
_LAST: Final = LAST.toordinal()
_REMEMBERED: Final = 64


@dataclass(frozen=True)
class WorkCalendar:
    """The days that count, for each kind of days.

    Jours ouvrables are a notion of law: Monday to Saturday without the public holidays, whether the
    parties are closed or not. Jours ouvrés are the days that they work: `worked_weekdays`, without the
    public holidays and the `closings`. Every day counts among calendar days, clear days (francs) and days
    of an unstated kind.

    Attributes:
        territory: whose public holidays count.
        closings: days on which the parties are closed.
        worked_weekdays: what « ouvré » means; 0 is Monday.
    """

    territory: Territory = "metropole"
    closings: frozenset[date] = frozenset()
    worked_weekdays: frozenset[int] = frozenset(range(SATURDAY))

    def __post_init__(self) -> None:
        if not self.worked_weekdays or not self.worked_weekdays <= frozenset(range(7)):
            raise UsageError(
                f"Worked weekdays {sorted(self.worked_weekdays)} are not days of a week: "
                "give at least one of 0 (Monday) to 6 (Sunday)."
            )

    def is_counted(self, day: date, kind: DayKind) -> bool:
        """Whether `day` is one of the days of this kind."""
        return self.why_not_counted(day, kind) is None

    def holiday(self, day: date) -> str | None:
        """The French name of the public holiday that `day` is."""
        if not FIRST <= day <= LAST:
            raise _unknown(day)
        return public_holidays(self.territory).get(day)

    def why_not_counted(self, day: date, kind: DayKind) -> Reason | None:
        """Why `day` does not count; the weekly rest comes before a holiday that falls on it."""
        if kind != "ouvre" and kind != "ouvrable":
            return None
        weekday = day.weekday()
        if weekday not in self._weekdays(kind):
            return "sunday" if weekday == _SUNDAY else "saturday" if weekday == SATURDAY else "weekday"
        if self.holiday(day) is not None:
            return "holiday"
        return "closing" if kind == "ouvre" and day in self.closings else None

    def counted_between(self, after: date, until: date, kind: DayKind) -> int:
        """How many days count after `after`, up to and with `until`; negative when `until` comes first."""
        if kind != "ouvre" and kind != "ouvrable":
            return until.toordinal() - after.toordinal()
        counts = self.counted_days(kind)
        return counts.up_to(until) - counts.up_to(after)

    def nth_counted(self, after: date, count: int, kind: DayKind) -> date:
        """The `count`-th day that counts after `after`; `after` itself if `count` is 0.

        Raises:
            UsageError: if `count` is negative.
        """
        if count < 0:
            raise UsageError(f"{count} is no number of days after {after}: give 0 or more.")
        if count == 0:
            return after
        if kind != "ouvre" and kind != "ouvrable":
            return add_days(after, count)
        counts = self.counted_days(kind)
        return counts.day(counts.up_to(after) + count)

    def next_worked(self, day: date, kind: WorkedKind = "ouvre") -> date:
        """`day` if it is worked, otherwise the next day that is."""
        counts = self.counted_days(kind)
        rank = counts.up_to(day)
        return day if counts.is_last(rank, day) else counts.day(rank + 1)

    def last_worked(self, day: date, kind: WorkedKind = "ouvre") -> date:
        """`day` if it is worked, otherwise the last day before that was."""
        counts = self.counted_days(kind)
        return counts.day(counts.up_to(day))

    def counted_days(self, kind: WorkedKind) -> "CountedDays":
        """All days of this kind in the known years."""
        return self._jours_ouvres if kind == "ouvre" else self._jours_ouvrables

    @cached_property
    def _jours_ouvres(self) -> "CountedDays":
        return _counted_days(self, "ouvre")

    @cached_property
    def _jours_ouvrables(self) -> "CountedDays":
        return _counted_days(self, "ouvrable")

    def _weekdays(self, kind: WorkedKind) -> frozenset[int]:
        return self.worked_weekdays if kind == "ouvre" else frozenset(range(_SUNDAY))


class CountedDays(NamedTuple):
    """The days of the known years that count, numbered from 1."""

    ordinals: Sequence[int]
    ranks: Sequence[int]

    def up_to(self, day: date) -> int:
        """How many there are up to and with `day`."""
        place = day.toordinal() - _FIRST
        if not 0 <= place < len(self.ranks):
            raise _unknown(day)
        return self.ranks[place]

    def up_to_each(self, first: date, end: date) -> Sequence[int]:
        """`up_to` of each day from `first` until the one before `end`."""
        return self.ranks[first.toordinal() - _FIRST : end.toordinal() - _FIRST]

    def day(self, rank: int) -> date:
        """The one with this number."""
        if not 1 <= rank <= len(self.ordinals):
            raise OutsideCalendar(
                f"The count of worked days leaves {_KNOWN}: check the dates and the length."
            )
        return date.fromordinal(self.ordinals[rank - 1])

    def is_last(self, rank: int, day: date) -> bool:
        """Whether `day` is the one with this number."""
        return rank > 0 and self.ordinals[rank - 1] == day.toordinal()


@lru_cache(maxsize=_REMEMBERED)  # one for all calendars that are the same
def _counted_days(calendar: WorkCalendar, kind: WorkedKind) -> CountedDays:
    is_counted = [
        calendar.is_counted(date.fromordinal(ordinal), kind) for ordinal in range(_FIRST, _LAST + 1)
    ]
    ordinals = [_FIRST + offset for offset, counted in enumerate(is_counted) if counted]
    return CountedDays(array("l", ordinals), array("l", accumulate(is_counted)))


_KNOWN: Final = f"the years whose public holidays are known ({FIRST.year} to {LAST.year})"


def _unknown(day: date) -> OutsideCalendar:
    return OutsideCalendar(f"{day} is outside {_KNOWN}: check its year.")
