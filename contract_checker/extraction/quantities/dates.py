"""Days of the calendar, read from folded text with their exact span."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from contract_checker.extraction.language.wording import DateWording


@dataclass(frozen=True)
class DateMention:
    """A day of the calendar with its span."""

    start: int
    end: int
    value: date


def date_mentions(text: str, wording: DateWording) -> list[DateMention]:
    """Every day of `text` that is written with its year, in order."""
    found = [
        DateMention(match.start(), match.end(), day)
        for pattern in wording.dates
        for match in pattern.finditer(text)
        if (day := date_of(match, wording.months)) is not None
    ]
    return sorted(found, key=lambda mention: mention.start)


def date_of(match: re.Match[str], months: Mapping[str, int]) -> date | None:
    """The day that the groups ``day``, ``month`` and ``year`` write; None for « 31 avril »."""
    month = match["month"]
    try:
        return date(int(match["year"]), int(month) if month.isdigit() else months[month], int(match["day"]))
    except (KeyError, ValueError):  # « 31 avril », « 12 lots 2024 »
        return None
