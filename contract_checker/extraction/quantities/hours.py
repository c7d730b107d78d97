"""The hour of the day that goes with a relative date: « jeudi midi de S-2 », « le 15 avant 17 h »."""

import re
from decimal import Decimal

from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.quantities.numbers import number

_HOURS = 24
_HALF_A_DAY = 12
_NOON = "12:00"
_NEAR = 40  # characters before a date in which its hour may stand


def hour_beside(text: str, start: int, end: int, wording: QuantityWording) -> str | None:
    """The hour that stands in, right after or right before the date from `start` to `end`, as « HH:MM »."""
    found = (
        wording.hour_in_date.search(text[start:end])
        or wording.hour_after_date.match(text[end:])
        or wording.hour_before_date.search(text[max(0, start - _NEAR) : start])
    )
    return None if found is None else _written(found, wording)


def _written(match: re.Match[str], wording: QuantityWording) -> str | None:
    groups = match.groupdict()
    if groups["noon"]:
        return _NOON
    hour = number(groups["hour"] or "", wording.language)
    if hour is None:
        return None
    half = groups.get("half")
    if half:
        hour = hour % _HALF_A_DAY + (_HALF_A_DAY if half.startswith("p") else 0)
    minute = int(Decimal(groups["minute"] or 0))
    return f"{int(hour):02}:{minute:02}" if hour < _HOURS else None
