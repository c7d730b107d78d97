"""What the words of both languages have in common: « poste » and "seat" are one notion.

A categoriser that has met « résorber » and "seat", but never « poste », sees a place of work become fewer.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from contract_checker.extraction.recall import en_notions, fr_notions

_LONGEST: Final = 13  # letters that are looked at
_FEWEST: Final = 4  # letters of a beginning; a shorter word counts whole
_REMEMBERED: Final = 100_000


def _by_word(*languages: Mapping[str, str]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for notions in languages:
        for notion, words in notions.items():
            for word in words.split():
                found.setdefault(word, notion)
    return found


_NOTIONS: Final = _by_word(fr_notions.NOTIONS, en_notions.NOTIONS)


@lru_cache(_REMEMBERED)
def notion(word: str) -> str | None:
    """The notion that a folded word stands for, by its longest known beginning; None if there is none."""
    for length in range(min(len(word), _LONGEST), 0, -1):
        found = _NOTIONS.get(word[:length])
        if found is not None and (length >= _FEWEST or length == len(word)):
            return found
    return None
