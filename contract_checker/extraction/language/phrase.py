"""Patterns that are tried only on texts that show one of their words.

Nearly every wording pattern fails on nearly every sentence, and Python takes microseconds to see it. A
`Phrase` is a folded text whose words are looked up once: contracts are written with few words, so that
nearly all of a document are known after its first pages. A `Pattern` looks at what the phrase shows before
it looks at the phrase. On folded text it finds what `re` finds.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from sys import maxsize
from threading import RLock
from typing import Final

from contract_checker.extraction.language.anchors import DIGIT, anchors

_MOST_WORDS: Final = 200_000
_DIGITS: Final = str.maketrans("0123456789", DIGIT * 10)
_LONGEST_WORD: Final = 60  # letters
# any other escape or class is passed over whole: a sign inside a class repeats nothing
_UNBOUNDED: Final = re.compile(
    r"(?P<letters>\\\w|\[a-z[^\]\\]{0,6}\])(?P<sign>[+*])|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]"
)
_KEY: Final = 3  # first letters of an anchor, under which it is kept


class Vocabulary:
    """Which patterns and groups of cues have a piece in a word; each of them is a bit.

    Threads may share it: words are kept anew whenever something is added, so that nobody finds a word that
    was looked up before.
    """

    def __init__(self) -> None:
        self._lock = RLock()
        self.known = 0
        self.waiting: list[Pattern] = []
        self._anchors: dict[str, dict[str, int]] = {}
        self._words = _Words(self)

    def learn(self) -> None:
        """Take in the patterns that were tried since the last time.

        All at once and not while a document is read: the words seen before have to be looked up again.
        """
        with self._lock:
            waiting, self.waiting = self.waiting, []
            for pattern in waiting:
                pieces = anchors(pattern.source)
                if pieces is not None and pattern.number < 0:
                    pattern.number = self.add(pieces)

    def add(self, pieces: Iterable[str]) -> int:
        """The number under which texts with one of `pieces` of words are known from now on."""
        with self._lock:
            number = self.known
            for piece in (piece.translate(_DIGITS) for piece in pieces):
                alike = self._anchors.get(piece[:_KEY], {})
                found = alike.get(piece, 0) | 1 << number
                self._anchors[piece[:_KEY]] = {**alike, piece: found}
            self._words = _Words(self)
            self.known = number + 1
            return number

    def shown(self, text: str) -> int:
        """The patterns and groups that have a piece in `text`."""
        found = 0
        for shown in map(self._words.__getitem__, text.split()):
            if shown:
                found |= shown
        return found

    def look_up(self, word: str) -> int:
        """The patterns and groups that have a piece in one word."""
        found = 0
        spelt = word.translate(_DIGITS)
        for start in range(len(spelt)):
            for end in range(start + 1, start + _KEY + 1):
                for piece, bits in self._anchors.get(spelt[start:end], {}).items():
                    if spelt.startswith(piece, start):
                        found |= bits
        return found


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
    """Folded text that knows which patterns may match it: those of the first `known` that `shows` names."""

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


class Pattern:
    """A regular expression on folded text, compiled when it is first used.

    Attributes:
        source: the expression.
        number: its number in the vocabulary; negative while it is not known there.
    """

    __slots__ = ("_re", "_waits", "number", "source")

    _re: re.Pattern[str]

    def __init__(self, source: str) -> None:
        self.source = source
        self.number = -1
        self._waits = False

    def __getattr__(self, name: str) -> re.Pattern[str]:
        """Compile the expression: a run in French never uses the English ones."""
        if name != "_re":
            raise AttributeError(name)
        self._re = re.compile(_UNBOUNDED.sub(_bounded, self.source))
        return self._re

    def may_match(self, text: Phrase) -> bool:
        """Whether `text` shows one of the words that a match needs, as far as is known."""
        if self.number < 0:
            self._wait()
            return True
        return self.number >= text.known or bool(text.shows >> self.number & 1)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first match in ``text[start:end]``."""
        if type(text) is Phrase:
            number = self.number
            if number < 0:
                self._wait()
            elif number < text.known and not text.shows >> number & 1:
                return None
        return self._re.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """All matches in ``text[start:end]``."""
        if type(text) is Phrase:
            number = self.number
            if number < 0:
                self._wait()
            elif number < text.known and not text.shows >> number & 1:
                return iter(())
        return self._re.finditer(text, start, end)

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

    def _wait(self) -> None:
        """Ask once to be known to the vocabulary."""
        if not self._waits:
            VOCABULARY.waiting.append(self)
            self._waits = True


NOTHING_MATCHES: Final = Pattern(r"(?!)")
