"""Patterns that are tried only on texts that show one of their words.

Nearly every wording pattern fails on nearly every sentence, and Python takes microseconds to see it. A
`Phrase` is a folded text whose words are looked up once: contracts are written with few words, so that
nearly all of a document are known after its first pages. A `Pattern` looks at what the phrase shows before
it looks at the phrase. On folded text it finds what `re` finds.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from operator import or_
from sys import maxsize
from threading import RLock
from typing import Final

from contract_checker.extraction.language.anchors import DIGIT, Anchors, Part
from contract_checker.extraction.language.shipped import parts_of, shipped_parts

_MOST_WORDS: Final = 200_000
_DIGITS: Final = str.maketrans("0123456789", DIGIT * 10)
_LONGEST_WORD: Final = 60  # letters
# any other escape or class is passed over whole: a sign inside a class repeats nothing
_UNBOUNDED: Final = re.compile(
    r"(?P<letters>\\\w|\[a-z[^\]\\]{0,6}\])(?P<sign>[+*])|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]"
)
_UNKNOWN: Final = -1
_KEY: Final = 3  # first letters of an anchor, under which it is kept


class Vocabulary:
    """Which groups of pieces a word shows, of those that patterns need and those of cues; each is a bit.

    Threads may share it: words are kept anew whenever something is added, so that nobody finds a word that
    was looked up before.

    Attributes:
        known: how many groups are known.
        unknown: patterns whose needs are not.
    """

    def __init__(self) -> None:
        self._lock = RLock()
        self.known = 0
        self.unknown: list[Pattern] = []
        self._numbers: dict[Anchors, int] = {}
        self._anchors: dict[str, dict[str, int]] = {}
        self._words = _Words(self)

    def learn(self) -> None:
        """Take in the patterns of this package, and those others that have been tried.

        All at once and not while a document is read: the words seen before have to be looked up again.
        """
        with self._lock:
            unknown, self.unknown = self.unknown, []
            found = [(pattern, pattern.known_parts()) for pattern in unknown]
            self.unknown += [pattern for pattern, parts in found if parts is None]
            told = [(pattern, parts) for pattern, parts in found if parts is not None]
            numbers = self._take_in(group for _, parts in told for part in parts for group in part.needs)
            for pattern, parts in told:
                pattern.know(parts, numbers)

    def add(self, pieces: Iterable[str]) -> int:
        """The number under which texts with one of `pieces` of words are known from now on."""
        group = frozenset(pieces)
        with self._lock:
            return self._take_in([group])[group]

    def shown(self, text: str) -> int:
        """The groups that have a piece in `text`."""
        found = 0
        for shown in map(self._words.__getitem__, text.split()):
            if shown:
                found |= shown
        return found

    def look_up(self, word: str) -> int:
        """The groups that have a piece in one word."""
        found = 0
        spelt = word.translate(_DIGITS)
        for start in range(len(spelt)):
            for end in range(start + 1, start + _KEY + 1):
                for piece, bits in self._anchors.get(spelt[start:end], {}).items():
                    if spelt.startswith(piece, start):
                        found |= bits
        return found

    def _take_in(self, groups: Iterable[Anchors]) -> dict[Anchors, int]:
        """The numbers of all groups, those of `groups` that were not known among them."""
        new = [group for group in dict.fromkeys(groups) if group not in self._numbers]
        if not new:
            return self._numbers
        bits: defaultdict[str, int] = defaultdict(int)
        for number, group in enumerate(new, start=self.known):
            self._numbers[group] = number
            for piece in group:
                bits[piece.translate(_DIGITS)] |= 1 << number
        anchors = dict(self._anchors)
        for key in {piece[:_KEY] for piece in bits}:
            anchors[key] = dict(anchors.get(key, {}))
        for piece, found in bits.items():
            alike = anchors[piece[:_KEY]]
            alike[piece] = alike.get(piece, 0) | found
        self._anchors = anchors
        self._words = _Words(self)
        self.known = len(self._numbers)
        return self._numbers


class _Words(dict[str, int]):
    """What each word that was met shows."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        shown = self[word] = self._vocabulary.look_up(word)
        return shown


VOCABULARY: Final = Vocabulary()


class Phrase(str):
    """Folded text that knows which of the first `known` groups of pieces it `shows`."""

    __slots__ = ("known", "shows")

    known: int
    shows: int

    def __getattr__(self, name: str) -> int:
        """Look the words up when a pattern first asks."""
        if name not in Phrase.__slots__:
            raise AttributeError(name)
        self.known, self.shows = VOCABULARY.known, VOCABULARY.shown(self)
        return self.known if name == "known" else self.shows


NOTHING: Final = Phrase("")


def _bounded(match: re.Match[str]) -> str:
    """No word is that long: a text without spaces would be read again from each of its letters."""
    letters, sign = match["letters"], match["sign"]
    return match.group() if letters is None else f"{letters}{{{int(sign == '+')},{_LONGEST_WORD}}}"


def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(_UNBOUNDED.sub(_bounded, source))


def _merged(parts: Sequence[re.Pattern[str]], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
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


class _Part:
    """A part of a pattern, compiled when it is first tried.

    Attributes:
        needs: the groups of the vocabulary of which each match shows a piece.
        first: the most telling of them; 0 if there is none.
    """

    __slots__ = ("_source", "first", "needs", "re")

    re: re.Pattern[str]

    def __init__(self, part: Part, numbers: Mapping[Anchors, int]) -> None:
        bits = [1 << numbers[group] for group in part.needs]
        self._source = part.source
        self.first = bits[0] if bits else 0
        self.needs = sum(bits)

    def __getattr__(self, name: str) -> re.Pattern[str]:
        if name != "re":
            raise AttributeError(name)
        self.re = _compiled(self._source)
        return self.re


class Pattern:
    """A regular expression on folded text, compiled when it is first tried.

    Attributes:
        source: the expression.
    """

    __slots__ = ("_first", "_parts", "_re", "_since", "_tried", "source")

    _re: re.Pattern[str]

    def __init__(self, source: str) -> None:
        self.source = source
        self._parts: tuple[_Part, ...] = ()
        self._first = _UNKNOWN  # groups of which a match shows one; 0 if it needs none
        self._since = 0
        self._tried = False
        VOCABULARY.unknown.append(self)

    def __getattr__(self, name: str) -> re.Pattern[str]:
        """Compile the expression: most are never tried on the text at hand."""
        if name != "_re":
            raise AttributeError(name)
        alone = len(self._parts) == 1
        self._re = self._parts[0].re if alone else _compiled(self.source)
        return self._re

    def known_parts(self) -> tuple[Part, ...] | None:
        """Its parts; None as long as nobody has tried a pattern that the file does not know."""
        return parts_of(self.source) if self._tried else shipped_parts(self.source)

    def know(self, parts: Iterable[Part], numbers: Mapping[Anchors, int]) -> None:
        """Take in the parts, whose needs have these numbers in the vocabulary."""
        self._parts = tuple(_Part(part, numbers) for part in parts)
        self._since = max(part.needs.bit_length() for part in self._parts)
        self._first = reduce(or_, (part.first for part in self._parts))

    def may_match(self, text: Phrase) -> bool:
        """Whether `text` shows a word that a match needs, as far as is known."""
        first = self._first
        if first < 0:
            self._tried = True
            return True
        return not first or self._since > text.known or bool(text.shows & first)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first match in ``text[start:end]``."""
        if type(text) is not Phrase:
            return self._re.search(text, start, end)
        found = None
        for part in self._to_try(text):
            match = part.search(text, start, end)
            if match is not None and (found is None or match.start() < found.start()):
                found = match
        return found

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """All matches in ``text[start:end]``."""
        if type(text) is not Phrase:
            return self._re.finditer(text, start, end)
        tried = self._to_try(text)
        if not tried:
            return iter(())
        return tried[0].finditer(text, start, end) if len(tried) == 1 else _merged(tried, text, start, end)

    def _to_try(self, text: Phrase) -> Sequence[re.Pattern[str]]:
        """What may match in `text`: the parts whose needs it shows; the whole as long as that is unknown."""
        first = self._first
        if first <= 0 or self._since > text.known:
            self._tried = True
            return (self._re,)
        shows = text.shows
        if not shows & first:
            return ()
        return [part.re for part in self._parts if shows & part.needs == part.needs]

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins at `start`."""
        return self._re.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match that is all of `text`."""
        return self._re.fullmatch(text)

    def findall(self, text: str) -> list[str]:
        """What `re.findall` gives for an expression with one group or none."""
        found: list[str] = self._re.findall(text)
        return found

    def split(self, text: str) -> list[str]:
        """`text` cut at the matches."""
        return self._re.split(text)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """`text` with each match replaced."""
        return self._re.sub(replacement, text)


NOTHING_MATCHES: Final = Pattern(r"(?!)")
