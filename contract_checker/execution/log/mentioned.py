"""The days that the words of a cell name, as « OK par mail du 07/05/2026 (S. Le Goff) » does."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from contract_checker.document import fold
from contract_checker.engine.finding import Localised
from contract_checker.execution.request import Field, Moment

from .faults import Fault
from .moments import Dates
from .wording import MONTHS, field_name, note, shortened
from .wording.answers import DAY


class Mentioned(NamedTuple):
    """A day among other words.

    Attributes:
        linked: whether a word such as « du » or "on" leads to it.
        year_supposed: whether its year is not written, but that of the request.
    """

    moment: Moment
    shown: str
    start: int
    end: int
    linked: bool
    year_supposed: bool

    def notes(self, name: Field) -> Iterator[Localised]:
        """That its year was supposed."""
        if self.year_supposed:
            year = str(self.moment.day.year)
            yield note("year", field=field_name(name), shown=shortened(self.shown), year=year)


def days_in(text: str, dates: Dates, asked: date | None) -> tuple[Mentioned, ...]:
    """Each day named in a text; one without a year is the first of that name since the request."""
    return tuple(filter(None, (_mentioned(match, dates, asked) for match in DAY.finditer(text))))


def _mentioned(match: re.Match[str], dates: Dates, asked: date | None) -> Mentioned | None:
    hour = match["hour"] or ""
    moment = None
    if match["yearless"] is None:
        moment = _read(match["day"], hour, dates)
    elif asked is not None and (match["month"] is None or fold(match["month"]).rstrip(".") in MONTHS):
        sign = "/" if match["month"] is None else " "
        found = (_read(f"{match['day']}{sign}{year}", hour, dates) for year in (asked.year, asked.year + 1))
        moment = next((one for one in found if one is not None and one.day >= asked), None)
    if moment is None:
        return None
    link = match["link"] is not None
    yearless = match["yearless"] is not None
    return Mentioned(moment, match["day"], match.start(), match.end(), link, yearless)


def _read(day: str, hour: str, dates: Dates) -> Moment | None:
    found, _ = dates.read(f"{day} {hour}".strip())
    return None if isinstance(found, Fault) else found
