"""Words on documents, parts of clauses and days; and what is said of the texts that apply."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from contract_checker.engine.circumstances import PieceKind
from contract_checker.engine.finding import Localised
from contract_checker.engine.wording import fill
from contract_checker.extraction.language import en_dates, fr_dates

from . import en, fr

_FIRST_WORDS: Final = 60  # characters in which a name says what it is of

NAMES: Final[Sequence[tuple[tuple[PieceKind, ...], re.Pattern[str]]]] = tuple(
    (kinds, re.compile(rf"\b(?:{pattern})")) for kinds, pattern in (*fr.NAMES, *en.NAMES)
)
ITSELF: Final = re.compile("|".join((fr.ITSELF, en.ITSELF)))
ALL_OTHERS: Final = re.compile(r"(?:tou(?:te?s?|s) |any |all )(?:les )?(?:autres?|others?)\b")
AMENDMENT_NUMBER: Final = re.compile("|".join((fr.AMENDMENT_NUMBER, en.AMENDMENT_NUMBER)))
ANNEX: Final = re.compile("|".join((fr.ANNEX, en.ANNEX)))
PARTIAL: Final = re.compile("|".join((fr.PARTIAL, en.PARTIAL)))
UNCERTAIN: Final = re.compile("|".join((fr.UNCERTAIN, en.UNCERTAIN)))
LOT: Final = re.compile(r"\blots? (?:n ?[°o] ?|no\.? ?)?(\d{1,2}|[a-h])\b")
DRAFT: Final = re.compile("|".join((fr.DRAFT, en.DRAFT)))
EFFECT: Final = re.compile("|".join((fr.EFFECT, en.EFFECT)))
EXCEPT: Final = re.compile("|".join((fr.EXCEPT, en.EXCEPT)))
ANNULS: Final = re.compile("|".join((fr.ANNULS, en.ANNULS)))
TERMINATES: Final = re.compile("|".join((fr.TERMINATES, en.TERMINATES)))
MENTION: Final = re.compile("|".join((fr.MENTION, en.MENTION)))
RECITAL: Final = re.compile("|".join((fr.RECITAL, en.RECITAL)))
KNOWN_EVENT: Final = re.compile(r"\bsign|\bnotifi|\bexecut(?:ed|ion)\b")
DAY: Final = re.compile(rf"{fr_dates.DATE}")
SIGNED: Final = tuple(map(re.compile, (*fr.SIGNED, *en.SIGNED)))
BEGINS: Final = tuple(map(re.compile, (*fr.BEGINS, *en.BEGINS)))
SIGNATURE: Final = re.compile("|".join((fr.SIGNATURE, en.SIGNATURE)))
SENTENCE: Final = re.compile(r"\bphrase\b|\bsentence\b")
ORDINALS: Final[Mapping[str, int]] = {**fr.ORDINALS, **en.ORDINALS}
MONTHS: Final[Mapping[str, int]] = {**en_dates.DATES.months, **fr_dates.DATES.months}


def kinds_of(folded: str) -> tuple[PieceKind, ...]:
    """The kinds of piece that a name may stand for, as its first words say."""
    found = [
        (match.start(), rank, kinds)
        for rank, (kinds, pattern) in enumerate(NAMES)
        if (match := pattern.search(folded, 0, _FIRST_WORDS))
    ]
    return min(found)[2] if found else ()


def day_in_words(day: date) -> Localised:
    """A day as each language writes it."""
    first = "1er" if day.day == 1 else str(day.day)
    return Localised(
        fr=f"{first} {fr.MONTHS[day.month - 1]} {day.year}",
        en=f"{day.day} {en.MONTHS[day.month - 1]} {day.year}",
    )


def say(key: str, **parts: Localised | str) -> Localised:
    """The sentence `key`, with its variables filled in for each language."""
    return fill(Localised(fr=fr.SENTENCES[key], en=en.SENTENCES[key]), parts)
