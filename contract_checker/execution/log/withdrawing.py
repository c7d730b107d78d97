"""That a request was withdrawn, where it is told elsewhere than in the column of withdrawals."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from contract_checker.document import fold
from contract_checker.engine.finding import Localised
from contract_checker.execution.request import Field, Moment

from .mentioned import Mentioned, days_in
from .moments import Dates
from .wording import field_name, note, shortened
from .wording.answers import ANOTHER_DATE, NOT_WITHDRAWN, WITHDRAWAL, WITHDRAWN, YES

_LONGEST: Final = 2_000
_NEAR: Final = 90
_REMEMBERED: Final = 1_024


class Withdrawal(NamedTuple):
    """When a request was withdrawn; `undated` where that is told without a day."""

    at: Moment | None = None
    undated: bool = False


@lru_cache(maxsize=_REMEMBERED)  # answers are a few words, said again and again
def tells_withdrawal(text: str, name: Field) -> bool:
    """Whether the words of a column say, or speak of it, that a request was withdrawn."""
    words = fold(text[:_LONGEST])
    if name == "withdrawn_at" and YES.fullmatch(words):
        return True
    if NOT_WITHDRAWN.search(words):
        return False
    return any(pattern.search(words) for pattern in (WITHDRAWN, WITHDRAWAL))


def withdrawal_in(
    cells: Mapping[Field, str], dates: Dates, asked: date | None, notes: list[Localised]
) -> Withdrawal:
    """The withdrawal that the first of some cells tells."""
    for name, text in cells.items():
        if not tells_withdrawal(text, name):
            continue
        day = _day(fold(text[:_LONGEST]), dates, asked)
        key = "withdrawn_undated" if day is None else "withdrawn_told"
        notes.append(note(key, field=field_name(name), shown=shortened(text)))
        if day is None:
            return Withdrawal(undated=True)
        notes.extend(day.notes("withdrawn_at"))
        return Withdrawal(day.moment)
    return Withdrawal()


def _day(words: str, dates: Dates, asked: date | None) -> Mentioned | None:
    """The day that the same sentence gives to the withdrawal."""
    told = WITHDRAWN.search(words)
    if told is None:
        return None
    rest = words[told.end() : told.end() + _NEAR].partition(";")[0]
    day = next((day for day in days_in(rest, dates, asked) if day.linked), None)
    return None if day is None or ANOTHER_DATE.search(rest[: day.start]) else day
