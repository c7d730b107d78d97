"""A date on the command line: one form only, and for another the date to write instead."""

import re
from datetime import date
from typing import Final

import click

_ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DAY_FIRST: Final = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})[/.-]?([0-9]{1,2})[/.-]?([0-9]{1,2})")


class IsoDate(click.ParamType[date]):
    """``2026-11-23``."""

    name = "date"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The date that `value` writes."""
        if isinstance(value, date):
            return value
        meant = _meant(value)
        if meant is None:
            self.fail(f"'{value}' is not a date: write it as YYYY-MM-DD, such as 2026-11-23.", param, ctx)
        if not _ISO.fullmatch(value):
            self.fail(f"'{value}' is not written YYYY-MM-DD: write it as {meant.isoformat()}.", param, ctx)
        return meant


def _meant(text: str) -> date | None:
    """The date that `text` means, the day before the month as in France."""
    day_first, year_first = _DAY_FIRST.fullmatch(text.strip()), _YEAR_FIRST.fullmatch(text.strip())
    if day_first is not None:
        day, month, year = map(int, day_first.groups())
    elif year_first is not None:
        year, month, day = map(int, year_first.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:  # the 31st of November
        return None
