"""Words that logs are written in, and what is said of them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final, Literal, NamedTuple, TypeVar

from contract_checker.document import fold
from contract_checker.engine.finding import Localised
from contract_checker.engine.wording import fill
from contract_checker.execution.request import Field

from . import en, fr
from .notes import NOTES
from .reasons import REASONS

Language = Literal["fr", "en"]
_T = TypeVar("_T")

_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_PUNCTUATION: Final = re.compile(r"[^\w°%#+↑↓]+|_+")
_FRENCH: Final = re.compile(r"[à-öø-ÿœ]|\b(?:de|du|des|la|le)\b|\bd['’]")
_LONGEST_TITLE: Final = 150
_LONGEST_BLANK: Final = 15
_LONGEST_LATER: Final = 60
_SHOWN: Final = 80


def _compiled(pairs: Iterable[tuple[_T, str]]) -> tuple[tuple[_T, re.Pattern[str]], ...]:
    return tuple((value, re.compile(pattern)) for value, pattern in pairs)


_TITLES: Final[Mapping[Language, Sequence[tuple[Field, re.Pattern[str]]]]] = {
    "fr": _compiled(fr.HEADERS),
    "en": _compiled(en.HEADERS),
}
_EXACT: Final[Mapping[str, Field]] = {field.replace("_", " "): field for field in fr.FIELDS}
WEAK: Final = re.compile(f"{fr.WEAK}|{en.WEAK}")
HOUR: Final = re.compile(f"{fr.HOUR}|{en.HOUR}")
UNITS: Final = _compiled((*fr.UNITS, *en.UNITS))
DIRECTIONS: Final = _compiled((*fr.DIRECTIONS.items(), *en.DIRECTIONS.items()))
ANSWERS: Final = _compiled(
    (kind, f"{french}|{english}") for (kind, french), (_, english) in zip(fr.ANSWERS, en.ANSWERS, strict=True)
)
SUPPLIERS: Final = _compiled((*fr.SUPPLIERS.items(), *en.SUPPLIERS.items()))
GROUNDS: Final = _compiled((*fr.GROUNDS, *en.GROUNDS))
NATURES: Final = _compiled((*fr.NATURES, *en.NATURES))
_BLANK: Final = re.compile(f"(?:{fr.BLANK}|{en.BLANK})")
_LATER: Final = re.compile(f"(?:{fr.LATER}|{en.LATER})")
_NO: Final = re.compile(f"(?:{fr.NO}|{en.NO})")
TOTAL: Final = re.compile(f"(?:{fr.TOTAL}|{en.TOTAL})")
COUNTED: Final = re.compile(f"(?:{fr.COUNTED}|{en.COUNTED})")
EXAMPLE: Final = re.compile(rf"\W*(?:{fr.EXAMPLE}|{en.EXAMPLE})")
MONTHS: Final[Mapping[str, int]] = {**en.MONTHS, **fr.MONTHS}
WEEKDAYS: Final[Mapping[str, int]] = {
    name: index for names in (fr.WEEKDAYS, en.WEEKDAYS) for index, name in enumerate(names)
}


class Title(NamedTuple):
    """What a column is about, and in which language its title says so."""

    field: Field
    language: Language | None


def clean(title: str) -> str:
    """A title as the patterns expect it: folded, words parted by single spaces."""
    return _PUNCTUATION.sub(" ", fold(_CAMEL.sub(" ", title[:_LONGEST_TITLE]))).strip()


@lru_cache(maxsize=4096)
def title_of(title: str) -> Title | None:
    """The field that a title names; None if it names none. Its language is None if both read it the same."""
    words = clean(title)
    exact = _EXACT.get(words)
    if exact is not None:
        return Title(exact, None)
    found = {
        language: next(
            ((rank, field) for rank, (field, pattern) in enumerate(table) if pattern.search(words)), None
        )
        for language, table in _TITLES.items()
    }
    french, english = found["fr"], found["en"]
    if french is None or english is None:
        if french is not None:
            return Title(french[1], "fr")
        return None if english is None else Title(english[1], "en")
    if french[1] == english[1]:
        return Title(french[1], "fr" if _FRENCH.search(title.lower()) else None)
    # "Current volume" is a volume in French too: the earlier in the tables is the more telling.
    return Title(french[1], "fr") if french[0] <= english[0] else Title(english[1], "en")


def first_of(table: Sequence[tuple[_T, re.Pattern[str]]], words: str) -> _T | None:
    """The first value of a table whose words are met in folded text."""
    return next((value for value, pattern in table if pattern.search(words)), None)


def is_blank(text: str) -> bool:
    """Whether a cell holds nothing, or a word that stands for nothing."""
    if not text:
        return True
    # Most cells end here: numbers, dates, references and sentences.
    if text[-1].isdigit() or text[0].isdigit():
        return False
    if len(text) > _LONGEST_BLANK:
        return text.isspace()
    return _stands_for_nothing(text)


@lru_cache(maxsize=4096)
def _stands_for_nothing(text: str) -> bool:
    folded = fold(text)
    return not folded or _BLANK.fullmatch(folded) is not None


@lru_cache(maxsize=4096)
def is_for_later(text: str) -> bool:
    """Whether a cell says that its value is not known yet: « à préciser », "to be confirmed"."""
    return len(text) <= _LONGEST_LATER and _LATER.fullmatch(fold(text).strip(" .()")) is not None


def is_no(text: str) -> bool:
    """Whether a cell that may name a writing says that there is none."""
    return len(text) < 20 and _NO.fullmatch(fold(text)) is not None


def field_name(field: Field) -> Localised:
    """What the two languages call a field."""
    return Localised(fr=fr.FIELDS[field], en=en.FIELDS[field])


def field_with_code(field: Field) -> Localised:
    """The same with the code by which a caller corrects its column."""
    return Localised(fr=f"{fr.FIELDS[field]} ({field})", en=f"{en.FIELDS[field]} ({field})")


def weekday_name(number: int) -> Localised:
    """What the two languages call a day of the week, Monday being 0."""
    return Localised(fr=fr.WEEKDAYS[number], en=en.WEEKDAYS[number].capitalize())


def shortened(text: str) -> str:
    """Words as a message shows them."""
    line = " ".join(text[: _SHOWN * 4].split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def reason(key: str, **parts: Localised | str) -> Localised:
    """Why a row gives no request."""
    french, english = REASONS[key]
    return fill(Localised(fr=french, en=english), parts)


def note(key: str, **parts: Localised | str) -> Localised:
    """What was supposed, or is to be known of a log."""
    french, english = NOTES[key]
    return fill(Localised(fr=french, en=english), parts)
