"""Values whose characters were recognised wrongly: « Martln », « O1 23 45 67 89 », « 12 500 E »."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from contract_checker.casefile.redaction.plan import Person
from contract_checker.document import fold

# What recognition takes for one another; a name is the same where its letters fall into the same groups.
_PAIRS: Final = (("rn", "m"), ("cl", "d"), ("vv", "w"))
_GROUPS: Final = str.maketrans(
    {**dict.fromkeys("1l|tjf", "i"), "0": "o", "5": "s", "8": "b", "e": "c", "u": "n", "v": "n"}
)
_FEWEST_LETTERS: Final = 3
_WORD: Final = re.compile(r"[^\W_|]+(?:\|[^\W_]*)?|\|")
_WITH_FIGURES: Final = re.compile(r"[^\s]*\d[^\s]*")
_FIGURES: Final = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "|": "1", "S": "5", "B": "8"})
_EURO: Final = re.compile(r"(?<=\d)( ?)[EeCc£¢](?!\w)")


def with_figures_put_right(text: str) -> str:
    """A text of the same length in which words with figures have no letters that are taken for figures."""
    figures = _WITH_FIGURES.sub(lambda word: word[0].translate(_FIGURES), text)
    return _EURO.sub(r"\1€", figures)


def misread_names(text: str, persons: Sequence[Person]) -> Iterator[tuple[int, int, str]]:
    """Start, end and person of each name whose letters may have been taken for others."""
    words = [(match.start(), match.end(), _grouped(match[0])) for match in _WORD.finditer(text)]
    for person in persons:
        for form in person.forms:
            wanted = [_grouped(word) for word in re.findall(r"[^\W_]+", form)]
            if sum(map(len, wanted)) < _FEWEST_LETTERS:
                continue
            for order in (wanted, [wanted[-1], *wanted[:-1]]):
                for first in range(len(words) - len(order) + 1):
                    window = words[first : first + len(order)]
                    if [grouped for _, _, grouped in window] == order:
                        yield window[0][0], window[-1][1], person.name


def _grouped(word: str) -> str:
    plain = fold(word)
    for pair, one in _PAIRS:
        plain = plain.replace(pair, one)
    return plain.translate(_GROUPS)
