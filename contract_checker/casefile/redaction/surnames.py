"""The shorter ways in which a person is named whose whole name is known: « S. Le Goff », « Le Goff »."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from contract_checker.document import fold

from .name_words import COMPANY_WORDS, ORDINARY_WORDS, PARTICLES, TITLES

_FEWEST_LETTERS: Final = 3
_MOST_WORDS: Final = 5


class Short(NamedTuple):
    """A surname and the initials that may stand before it."""

    surname: str
    initials: str

    @property
    def is_telling(self) -> bool:
        """Whether the surname alone names a person: it is long enough and no ordinary word."""
        words = [word for word in fold(self.surname).split() if word not in PARTICLES]
        long = any(len(word) >= _FEWEST_LETTERS for word in words)
        return long and not any(word in ORDINARY_WORDS for word in words)


def shorts(name: str) -> Iterator[Short]:
    """The surnames that a whole name may end in; none for a company, or a name of one word."""
    words = re.sub(r"^(?:\W*\b(?:" + "|".join(TITLES) + r")\b\.?\s+)+", "", name, flags=re.IGNORECASE).split()
    folded = [fold(word).strip(".,") for word in words]
    if not 1 < len(words) <= _MOST_WORDS or any(not word or word in COMPANY_WORDS for word in folded):
        return
    if any(sign.isdigit() for sign in name):
        return
    for given, surname in _parted(words):
        initials = "".join(part[0] for part in re.split(r"[\s.-]+", fold(" ".join(given))) if part)
        if initials and surname:
            yield Short(" ".join(surname), initials)


def _parted(words: list[str]) -> Iterator[tuple[list[str], list[str]]]:
    """Given names and surname: « Sophie Le Goff », « LE GOFF Sophie », « Jean Pierre Durand »."""
    capitals = [word.isupper() and len(word.strip(".")) > 1 for word in words]
    if any(capitals) and not all(capitals):
        yield (
            [word for word, is_capital in zip(words, capitals, strict=True) if not is_capital],
            [word for word, is_capital in zip(words, capitals, strict=True) if is_capital],
        )
        return
    yield words[:1], words[1:]
    last = len(words) - 1
    while last > 1 and fold(words[last - 1]) in PARTICLES:
        last -= 1
    if last > 1:
        yield words[:last], words[last:]
