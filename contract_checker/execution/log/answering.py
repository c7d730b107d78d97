"""What one cell tells of an answer: its kind, its day, and the writing that shows it."""

import re
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from contract_checker.engine.finding import Localised
from contract_checker.execution.request import Answer, Moment

from . import values
from .faults import Fault
from .mentioned import Mentioned, days_in
from .moments import Dates
from .wording import is_no, note, shortened
from .wording.answers import CONFIRMED, ORAL, RESERVED, UNWRITTEN_AFTER, UNWRITTEN_BEFORE, WRITING

_REMEMBERED: Final = 1_024


class Answered(NamedTuple):
    """The cells of one row that speak of an answer.

    Attributes:
        text: the answer itself.
        proof: the cell of its proof or of its channel; empty where there is none.
        at: what the column of its date gives.
        asked: the day of the request.
    """

    text: str
    proof: str
    at: Moment | None
    asked: date | None


def answer_of(told: Answered, dates: Dates, notes: list[Localised]) -> Answer | Fault | None:
    """The answer; None where it accepts or refuses with a reserve, which is neither."""
    kind = values.answer(told.text)
    if isinstance(kind, Fault):
        return kind
    if kind == "none":
        return Answer(kind)
    if RESERVED.search(told.text):
        notes.append(note("reserved", shown=shortened(told.text)))
        return None
    cells = [told.text, "" if is_no(told.proof) else told.proof]
    is_proven = bool(cells[1]) and not _is_oral(cells[1])
    writing = _writing(told.text)
    at, days = told.at, tuple[Mentioned, ...]()
    if at is None or not is_proven:
        days = next((found for cell in cells if (found := days_in(cell, dates, told.asked))), ())
    if at is None and days:
        day = _day_of(days, writing)
        at = None if day is None else day.moment
        notes.extend(() if day is None else day.notes("answered_at"))
    if is_proven:
        return Answer(kind, at, cells[1], written=True)
    if writing is not None and (not _is_oral(told.text) or CONFIRMED.search(told.text)):
        return Answer(kind, at, _shown(told.text, writing, days), written=True)
    oral = any(map(_is_oral, cells)) and not any(map(WRITING.search, cells))
    return Answer(kind, at, written=False if oral else None)


def _is_oral(text: str) -> bool:
    return ORAL.search(text) is not None


@lru_cache(maxsize=_REMEMBERED)  # answers are a few words, said again and again
def _writing(text: str) -> re.Match[str] | None:
    """The first writing that the words name as being there."""
    for match in WRITING.finditer(text):
        if not UNWRITTEN_BEFORE.search(text[: match.start()]) and not UNWRITTEN_AFTER.match(
            text, match.end()
        ):
            return match
    return None


def _day_of(days: tuple[Mentioned, ...], writing: re.Match[str] | None) -> Mentioned | None:
    """The day that follows the writing; without one, the only day that is named."""
    if writing is not None:
        after = next((day for day in days if day.linked and 0 <= day.start - writing.end() <= 1), None)
        if after is not None:
            return after
    return days[0] if len({day.moment for day in days}) == 1 else None


def _shown(text: str, writing: re.Match[str], days: tuple[Mentioned, ...]) -> str:
    """The writing with the day that follows it, in the words of the cell."""
    after = (day.end for day in days if 0 <= day.start - writing.end() <= 1)
    return text[writing.start() : next(after, writing.end())]
