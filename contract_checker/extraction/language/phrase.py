"""Patterns that are tried only on texts that show one of their words.

Nearly every wording pattern fails on nearly every sentence, and Python takes microseconds to see it. A
`Phrase` is a folded text whose words are looked up once: contracts are written with few words, so that
nearly all of a document are known after its first pages. A `Pattern` looks at what the phrase shows before
it looks at the phrase. On folded text it finds what `re` finds.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from sys import maxsize
from threading import RLock
from typing import Final

from contract_checker.extraction.language.anchors import DIGIT, Anchors
from contract_checker.extraction.language.shipped import needs_of, shipped_needs

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
    """Which groups of pieces a word shows: those that patterns need, and those of cues; each of them is a bit.

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
            found = [(pattern, pattern.needs()) for pattern in unknown]
            self.unknown += [pattern for pattern, groups in found if groups is None]
            told = [(pattern, groups) for pattern, groups in found if groups is not None]
            numbers = self._take_in(group for _, groups in told for group in groups)
            for pattern, groups in told:
                pattern.know(sum(1 << numbers[group] for group in groups))

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


class Pattern:
    """A regular expression on folded text, compiled when it is first tried.

    Attributes:
        source: the expression.
    """

    __slots__ = ("_needs", "_re", "_since", "_tried", "source")

    _re: re.Pattern[str]

    def __init__(self, source: str) -> None:
        self.source = source
        self._needs = _UNKNOWN
        self._since = 0
        self._tried = False
        VOCABULARY.unknown.append(self)

    def __getattr__(self, name: str) -> re.Pattern[str]:
        """Compile the expression: most are never tried on the text at hand."""
        if name != "_re":
            raise AttributeError(name)
        self._re = re.compile(_UNBOUNDED.sub(_bounded, self.source))
        return self._re

    def needs(self) -> tuple[Anchors, ...] | None:
        """The groups of pieces that it needs; None as long as nobody asked for more than the file tells."""
        return needs_of(self.source) if self._tried else shipped_needs(self.source)

    def know(self, needs: int) -> None:
        """Take in the groups of the vocabulary of which each match shows a piece."""
        self._since = needs.bit_length()
        self._needs = needs

    def may_match(self, text: Phrase) -> bool:
        """Whether `text` shows the words that a match needs, as far as is known."""
        needed = self._needs
        if needed < 0:
            self._tried = True
            return True
        return not needed or self._since > text.known or text.shows & needed == needed

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first match in ``text[start:end]``."""
        if type(text) is Phrase and not self.may_match(text):
            return None
        return self._re.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """All matches in ``text[start:end]``."""
        if type(text) is Phrase and not self.may_match(text):
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


NOTHING_MATCHES: Final = Pattern(r"(?!)")
