"""The dates that documents give of themselves, with the words that say them."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from sys import maxsize
from typing import Final, NamedTuple

from contract_checker.document import Evidence, NormalText
from contract_checker.extraction.quantities import date_of

from . import wording
from .wording import dates as words

_CONTRACT_SIGNED: Final = tuple(map(re.compile, (*wording.CONTRACT_SIGNED, *words.SIGNED)))
_CONTRACT_RECITED: Final = tuple(map(re.compile, wording.CONTRACT_RECITED))
_CONSULTATION: Final = tuple(map(re.compile, wording.CONSULTATION_DATE))
_MADE: Final = tuple(map(re.compile, words.MADE))
_MADE_EFFECTIVE: Final = tuple(map(re.compile, words.MADE_EFFECTIVE))
_SIGNED: Final = tuple(map(re.compile, words.SIGNED))
_EFFECTIVE: Final = tuple(map(re.compile, words.EFFECTIVE))
_OPENING: Final = 20_000


class Dated(NamedTuple):
    """A day, and the words that say it."""

    day: date
    evidence: Evidence


def contract_date(agreements: Sequence[NormalText], reciting: Sequence[NormalText]) -> Dated | None:
    """When the contract was signed: said by itself, else by a text that recites it.

    The signature of an amendment is not that of the contract.
    """
    return (
        _only(agreements, _CONTRACT_SIGNED)
        or _only(agreements, _MADE, _OPENING)
        or _only(reciting, _CONTRACT_RECITED)
    )


def consultation_date(normals: Sequence[NormalText]) -> Dated | None:
    """When the tender was published or sent to be published."""
    return _only(normals, _CONSULTATION)


def signed(normals: Sequence[NormalText]) -> Dated | None:
    """When these documents say that they were signed."""
    return _only(normals, _SIGNED) or _only(normals, _MADE, _OPENING)


def effective(normals: Sequence[NormalText]) -> Dated | None:
    """From when these documents say that they apply."""
    return _only(normals, _EFFECTIVE) or _only(normals, _MADE_EFFECTIVE, _OPENING)


def _only(
    normals: Iterable[NormalText], patterns: Iterable[re.Pattern[str]], within: int = maxsize
) -> Dated | None:
    """The date that the first speaking pattern gives, if it gives only one."""
    normals = tuple(normals)
    for pattern in patterns:
        found: dict[date, Evidence] = {}
        for normal in normals:
            for match in pattern.finditer(normal.text, 0, within):
                day = date_of(match, wording.MONTHS)
                if day is not None and day not in found:
                    spans = normal.source_spans(match.start(), match.end())
                    found[day] = normal.document.evidence(spans)
        if found:
            return Dated(*found.popitem()) if len(found) == 1 else None
    return None
