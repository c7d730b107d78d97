"""Values that clauses state: durations, lead times, percentages."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, PlainSerializer

from contract_checker.calendars import DayKind, TimeUnit
from contract_checker.frozen import Frozen


def _as_number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def plain(value: Decimal) -> str:
    """A number as one writes it: « 12.5 », « 30 », with neither an exponent nor idle zeros."""
    return f"{value.normalize():f}"


Number = Annotated[Decimal, PlainSerializer(_as_number, return_type=int | float, when_used="json")]
Direction = Literal["increase", "decrease", "both"]
Clock = Literal["receipt", "sending", "unstated"]
Exceptional = Literal["urgency", "force_majeure", "campaign", "agreement", "season", "other"]


class Duration(Frozen):
    """A length of time as written."""

    value: Number
    unit: TimeUnit
    day_kind: DayKind = "unstated"


class Money(Frozen):
    """An amount of money as written."""

    value: Number
    currency: Literal["EUR", "USD", "GBP", "CHF"] = "EUR"
    tax: Literal["excluded", "included", "unstated"] = Field(
        "unstated", description="value added tax: « HT » is excluded, « TTC » included"
    )


class Band(Frozen):
    """The size of change that a lead time is for, in per cent of a base."""

    over_percent: Number | None = Field(None, description="applies to changes larger than this")
    up_to_percent: Number | None = Field(None, description="applies to changes not larger than this")
    over_included: bool = Field(False, description="a change of exactly that size is in: « 10 % ou plus »")
    up_to_excluded: bool = Field(False, description="a change of exactly that size is out: « moins de 10 % »")
    of: str | None = Field(None, description="what the percentage is of, in the words of the clause")


class LeadTime(Frozen):
    """A delay owed before a change of volume takes effect, for one direction and one band.

    `guaranteed_days` to `at_most_days` is the range, over all days it could start on, of the minimum
    owed in calendar days: « un mois » 28 to 31. A cap (« moins de 24 h ») guarantees 0. Both are null
    when the words do not give a figure, or give two that differ.
    """

    value: Number | None = Field(None, description="number written; null when only a relative date is")
    unit: TimeUnit | None = None
    day_kind: DayKind = "unstated"
    clock: Clock = "unstated"
    before: Literal["effective_date", "period_start"] = "effective_date"
    relative: str | None = Field(None, description="relative date as a code, such as 'M-1', 'S-2', 'J-30'")
    time_of_day: str | None = Field(
        None, pattern=r"^([01]\d|2[0-3]):[0-5]\d$", description="hour by which, on the day of a relative date"
    )
    cap: Duration | None = Field(None, description="set when the words give a maximum instead of a minimum")
    direction: Direction = "both"
    band: Band | None = None
    in_case: Exceptional | None = Field(
        None, description="the case for which alone the clause gives this delay; null for every change"
    )
    guaranteed_days: int | None = None
    at_most_days: int | None = None
