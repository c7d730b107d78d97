"""Finds the listed names in folded text, however they are written there."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from contract_checker.document import fold

from .name_words import TITLES
from .plan import Person
from .surnames import Short, shorts

# Between two words of a name: « CLAIRE-MARTIN », « claire.martin », « claire_martin », two cells of a table.
_BETWEEN: Final = r"[\W_]{0,6}"
_BROKEN: Final = r"(?:-\s?)?"  # « Mar-tin », at the end of a line or by a hyphen that is shown nowhere
_BEFORE: Final = r"(?<![^\W\d_])"
_BEHIND: Final = r"(?![^\W\d_])"
_TELLING: Final = 4  # letters of a word that tell whose address it is
_WORDS: Final = re.compile(r"[^\W_]+")


class NameFinder:
    """Looks for the names of some persons; made once for many texts."""

    def __init__(self, persons: Sequence[Person]) -> None:
        forms = [(form, person.name) for person in persons for form in person.forms]
        # The longest form first: « Madame Claire Martin » before « Martin ».
        ordered = sorted(forms, key=lambda form: -len(form[0]))
        words = (word for form, _ in ordered for word in _WORDS.findall(fold(form)))
        self._words = frozenset(word for word in words if len(word) >= _TELLING)
        short = [(pattern, person.name) for person in persons for pattern in _shortened(person)]
        self._patterns = [*((_pattern(form), name) for form, name in ordered), *short]

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Start, end and person of each name in folded `text`."""
        for pattern, name in self._patterns:
            for match in pattern.finditer(text):
                yield *match.span("name"), name

    def is_in_address(self, address: str) -> bool:
        """Whether an address holds a word of a name, with or without an initial: « cmartin@exemple.fr »."""
        return any(word in address for word in self._words)

    def holds(self, text: str) -> bool:
        """Whether a text, folded or not, holds one of the names."""
        return next(self.find(fold(text)), None) is not None


@lru_cache(maxsize=4096)
def _pattern(form: str) -> re.Pattern[str]:
    words = _WORDS.findall(fold(form))
    orders = [words] if len(words) < 2 else [words, [words[-1], *words[:-1]]]
    written = [_BETWEEN.join(map(_word, order)) for order in orders]
    spaced = r"\s".join(map(re.escape, "".join(words)))
    return re.compile(f"{_BEFORE}(?P<name>{'|'.join([*written, spaced])}){_BEHIND}", re.IGNORECASE)


def _shortened(person: Person) -> Iterator[re.Pattern[str]]:
    """How the surname of a person is written with an initial, with a title, or alone."""
    for short in dict.fromkeys(short for form in person.forms for short in shorts(form)):
        yield from _of_surname(short)
        if person.alone and short.is_telling:
            yield _pattern(short.surname)


@lru_cache(maxsize=4096)
def _of_surname(short: Short) -> tuple[re.Pattern[str], ...]:
    surname = _BETWEEN.join(map(_word, _WORDS.findall(fold(short.surname))))
    first, *others = map(re.escape, short.initials)
    initials = first + "".join(rf"(?:[\s.-]{{0,3}}{other})?" for other in others)
    spaced = r"[\s.]{1,3}"
    return (
        re.compile(f"{_BEFORE}(?P<name>{initials}{spaced}{surname}){_BEHIND}", re.IGNORECASE),
        re.compile(f"{_BEFORE}(?P<name>{surname}{spaced}{initials}){_BEHIND}", re.IGNORECASE),
        re.compile(rf"{_BEFORE}(?:{'|'.join(TITLES)})\b{spaced}(?P<name>{surname}){_BEHIND}", re.IGNORECASE),
    )


def _word(word: str) -> str:
    return _BROKEN.join(map(re.escape, word))
