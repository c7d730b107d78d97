"""The parts of a pattern: each compiled when it is first tried, and their matches put together."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from contract_checker.extraction.language.anchors import Anchors, Part

_LONGEST_WORD: Final = 60  # letters
# any other escape or class is passed over whole: a sign inside a class repeats nothing
_UNBOUNDED: Final = re.compile(
    r"(?P<letters>\\\w|\[a-z[^\]\\]{0,6}\])(?P<sign>[+*])|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]"
)


class TriedPart:
    """A part of a pattern, compiled when it is first tried.

    Attributes:
        needs: the groups of the vocabulary of which each match shows a piece.
        first: the most telling of them; 0 if there is none.
    """

    __slots__ = ("_source", "expression", "first", "needs")

    expression: re.Pattern[str]

    def __init__(self, part: Part, numbers: Mapping[Anchors, int]) -> None:
        bits = [1 << numbers[group] for group in part.needs]
        self._source = part.source
        self.first = bits[0] if bits else 0
        self.needs = sum(bits)

    def __getattr__(self, name: str) -> re.Pattern[str]:
        """Compile it: of the parts of a long pattern, most are never tried on the text at hand."""
        if name != "expression":
            raise AttributeError(name)
        self.expression = compiled(self._source)
        return self.expression


def compiled(source: str) -> re.Pattern[str]:
    """The expression, with bounds to its repetitions of letters."""
    return re.compile(_UNBOUNDED.sub(_bounded, source))


def merged(parts: Sequence[re.Pattern[str]], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The matches of the alternatives `parts`, none of which matches nothing at all."""
    found = [part.search(text, start, end) for part in parts]
    while matches := [match for match in found if match is not None]:
        first = min(matches, key=_start)
        yield first
        found = [
            part.search(text, first.end(), end)
            if match is not None and match.start() < first.end()
            else match
            for part, match in zip(parts, found, strict=True)
        ]


def _start(match: re.Match[str]) -> int:
    return match.start()


def _bounded(match: re.Match[str]) -> str:
    """No word is that long: a text without spaces would be read again from each of its letters."""
    letters, sign = match["letters"], match["sign"]
    return match.group() if letters is None else f"{letters}{{{int(sign == '+')},{_LONGEST_WORD}}}"
