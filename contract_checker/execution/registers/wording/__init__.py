"""Words that registers are written in."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from contract_checker.document import fold
from contract_checker.execution.log.wording import Language, clean

from . import en, fr

RegisterKind = Literal["forecasts", "invoices", "awards"]


class Title(NamedTuple):
    """Which field of a register a title names, and in which language; None if both read it the same."""

    field: str
    language: Language | None


def _compiled(table: Sequence[tuple[str, str]]) -> Sequence[tuple[str, re.Pattern[str]]]:
    return tuple((field, re.compile(pattern)) for field, pattern in table)


_TITLES: Final[Mapping[RegisterKind, Mapping[Language, Sequence[tuple[str, re.Pattern[str]]]]]] = {
    "forecasts": {"fr": _compiled(fr.FORECASTS), "en": _compiled(en.FORECASTS)},
    "invoices": {"fr": _compiled(fr.INVOICES), "en": _compiled(en.INVOICES)},
    "awards": {"fr": _compiled(fr.AWARDS), "en": _compiled(en.AWARDS)},
}
_YES: Final = re.compile(f"(?:{fr.YES}|{en.YES})")
_NO: Final = re.compile(f"(?:{fr.NO}|{en.NO})")
CREDIT_NOTE: Final = re.compile(f"{fr.CREDIT_NOTE}|{en.CREDIT_NOTE}")
CURRENCY: Final = re.compile(f"{fr.CURRENCY}|{en.CURRENCY}")
_PRICE: Final = re.compile(f"(?:{fr.PRICE}|{en.PRICE})")
_FILLER: Final = re.compile(f"(?:{fr.FILLER}|{en.FILLER})")
_UNITS: Final = {**fr.UNITS, **en.UNITS}
_WORD: Final = re.compile(r"[a-z]+")


def titled(kind: RegisterKind) -> Callable[[str], Title | None]:
    """What tells the field of a title in one kind of register."""
    return _TITLED[kind]


def is_yes(text: str) -> bool | None:
    """Whether a cell says yes; None if it says neither yes nor no."""
    words = fold(text).strip(" .")
    return True if _YES.fullmatch(words) else False if _NO.fullmatch(words) else None


def is_price_only(text: str) -> bool:
    """Whether a reason speaks of the price and of nothing else."""
    words = [word for word in _WORD.findall(fold(text)) if len(word) > 1]
    telling = [word for word in words if not _FILLER.fullmatch(word)]
    return bool(telling) and all(_PRICE.fullmatch(word) for word in telling)


def unit_of(title: str) -> str | None:
    """The unit that the title of a column names."""
    return next((name for word, name in _UNITS.items() if word in clean(title).split()), None)


def _title_of(kind: RegisterKind) -> Callable[[str], Title | None]:
    @lru_cache(maxsize=1024)
    def told(title: str) -> Title | None:
        words = clean(title)
        found: dict[Language, str | None] = {
            language: next((field for field, pattern in table if pattern.search(words)), None)
            for language, table in _TITLES[kind].items()
        }
        french, english = found["fr"], found["en"]
        if french is not None and english is not None:
            return Title(french, None if french == english else "fr")
        if french is not None:
            return Title(french, "fr")
        return None if english is None else Title(english, "en")

    return told


_TITLED: Final[Mapping[RegisterKind, Callable[[str], Title | None]]] = {
    kind: _title_of(kind) for kind in _TITLES
}
