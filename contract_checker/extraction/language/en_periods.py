"""English wording of rhythms: "each month", "quarterly", "every two weeks"."""

from decimal import Decimal

from contract_checker.calendars import TimeUnit
from contract_checker.extraction.language.en_numbers import NUMBER
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import PeriodWording

_WEEKDAYS = r"(?:each|every) (?:monday|tuesday|wednesday|thursday|friday)"

# "each January"
_MONTH = (
    r"(?:each|every) (?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december)"
)
_ANNIVERSARY = r"(?:on|at) (?:each|every) (?:\w{1,12} )?anniversary"


def _rhythm(count: int, unit: TimeUnit, adjective: str, noun: str) -> tuple[Decimal, TimeUnit, Pattern]:
    """Words for it: "monthly", "each calendar month", "per month", "a month", "the 5th of the month"."""
    said = one_of(
        adjective,
        rf"(?:each|every|per|once an?|in any(?: given)?) ?(?:calendar |contract |full )?{noun}",
        rf"\d{{1,2}}(?:st|nd|rd|th) (?:day )?of (?:the|each|every) {noun}",
    )
    return Decimal(count), unit, Pattern(rf"(?:(?<![a-z]){said}|/ ?{noun})(?![a-z])")


PERIODS = PeriodWording(
    language="en",
    rhythms=(
        _rhythm(1, "hour", r"hourly", r"hour"),
        _rhythm(1, "day", r"daily", r"(?:business |working )?day"),
        _rhythm(1, "week", rf"weekly|{_WEEKDAYS}", r"week"),
        _rhythm(2, "week", r"bi-?weekly|fortnightly", r"fortnight"),
        _rhythm(1, "month", r"monthly", r"month"),
        _rhythm(1, "quarter", r"quarterly", r"quarter"),
        _rhythm(6, "month", r"(?:semi-?|bi-?)annual(?:ly)?|half-?yearly", r"half[- ]year"),
        _rhythm(1, "year", rf"annual|annually|yearly|per annum|{_ANNIVERSARY}|{_MONTH}", r"year"),
    ),
    every_few=Pattern(
        rf"\b(?:every|in (?:any|each)(?: period of)?) (?P<count>{NUMBER})(?: |-)"
        r"(?P<unit>days?|weeks?|months?|quarters?|years?)\b"
    ),
    units={
        "day": (Decimal(1), "day"),
        "week": (Decimal(1), "week"),
        "month": (Decimal(1), "month"),
        "quarter": (Decimal(1), "quarter"),
        "year": (Decimal(1), "year"),
    },
)
