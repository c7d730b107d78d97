"""The term of a contract that two days give, or its last day alone."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from contract_checker.extraction.contract_term.wording import ContractTermWording
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import date_of

_DAY = timedelta(days=1)
_YEAR = 12  # months


def dated(text: Phrase, wording: ContractTermWording) -> dict[str, object]:
    """The last day of the contract, and the length that the first day gives with it; nothing if untold."""
    if wording.dated_otherwise.search(text):
        return {}
    for pattern in wording.dated:
        match = pattern.search(text)
        last = date_of(match, wording.quantities.dates.months) if match else None
        if match is None or last is None:
            continue
        first = _first(match, last, wording.quantities.dates.months)
        length = _length(first, last) if first is not None and first < last else None
        return {"last_day": last} if length is None else {"last_day": last, "duration": length}
    return {}


def _first(match: re.Match[str], last: date, months: Mapping[str, int]) -> date | None:
    """The first day: « du 4 au 29 mai 2027 » says its month and its year once."""
    said = match.groupdict()
    if said.get("first_day") is None:
        return None
    month = said["first_month"]
    number = last.month if month is None else int(month) if month.isdigit() else months.get(month, 0)
    year = int(said["first_year"] or last.year)
    if said["first_year"] is None and number > last.month:
        year -= 1
    try:
        return date(year, number, int(said["first_day"]))
    except ValueError:  # « du 31 au 15 avril »
        return None


def _length(first: date, last: date) -> dict[str, object]:
    """Whole years or months where the days make them, both days counted; else days."""
    after = last + _DAY
    months = (after.year - first.year) * _YEAR + after.month - first.month
    if after.day == first.day and months:
        whole = not months % _YEAR
        value, unit, kind = (months // _YEAR, "year", "unstated") if whole else (months, "month", "unstated")
    else:
        value, unit, kind = (after - first).days, "day", "calendar"
    return {"value": value, "unit": unit, "day_kind": kind}
