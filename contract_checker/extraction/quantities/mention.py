"""A length of time or a relative date, where it stands in a text, and how its unit is written."""

from dataclasses import dataclass
from decimal import Decimal

from contract_checker.calendars import DayKind, DayRange, TimeUnit
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True)
class TimeMention:
    """A duration or a relative date, with the calendar days that it means.

    Attributes:
        start: offset in the text read.
        end: offset in the text read, excluded.
        value: number written; None for a relative date, a redaction, or words that contradict figures.
        relative: code of a relative date: ``M-1``, ``15 M-1``, ``S-2``, ``J-30``.
        days: range in calendar days; None when there is no figure, or two that differ.
        is_cap: the words give a maximum: « moins de 24 h ».
        period_start: the days are counted to the first day of a period, not to the change itself.
        upper: the greater number of a range: 8 of « six à huit semaines ».
        ahead: it is counted from the request: « J+30 », « dès le quarantième jour ».
        time_of_day: the hour by which, on a relative date: « HH:MM ».
        misread: characters were put right to read it: « 3O jours », « trois rnois »; never a firm figure.
    """

    start: int
    end: int
    value: Decimal | None
    unit: TimeUnit | None
    day_kind: DayKind = "unstated"
    relative: str | None = None
    days: DayRange | None = None
    contradictory: bool = False
    redacted: bool = False
    is_cap: bool = False
    period_start: bool = False
    upper: Decimal | None = None
    misread: bool = False
    ahead: bool = False
    time_of_day: str | None = None

    @property
    def duration(self) -> dict[str, object] | None:
        """The length as a `Duration` is built from it; None if there is no figure."""
        if self.value is None or self.unit is None:
            return None
        return {"value": self.value, "unit": self.unit, "day_kind": self.day_kind}


def unit_of(written: str, wording: QuantityWording) -> tuple[Decimal, TimeUnit]:
    """The unit as counted, and how many of it the written one is: « semestre » is six months."""
    bare = written.rstrip(".")
    return wording.units.get(bare) or wording.units[bare.rstrip("s")]


def day_kind_of(written: str | None, wording: QuantityWording) -> DayKind:
    """How the days are counted, in the words that stand beside their number."""
    if not written:
        return "unstated"
    return next((kind for word, kind in wording.day_kinds.items() if word in written), "unstated")
