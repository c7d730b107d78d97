"""Hyphens at the end of a line: those that the line break made, and those that the word has anyway.

Word processors that do not hyphenate break a line only at hyphens that are in the word (« vingt-quatre »,
« sous-traitant »); those that do add one of their own. Which it was is told by the same word elsewhere in the
document, and else by the parts of the word.
"""

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LETTERS_BEFORE: Final = re.compile(r"[^\W\d_]+$")
_LETTERS_AFTER: Final = re.compile(r"[^\W\d_]+")
_BROKEN: Final = re.compile(r"[^\W\d_]+[-\u2010][^\S\n]*\n\s*[^\W\d_]+")
_LONGEST: Final = 40


def _words(spaced: str) -> frozenset[str]:
    return frozenset(spaced.split())


_NUMERALS: Final = _words(
    "un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt "
    "vingts trente quarante cinquante soixante cent cents mille et one two three four five six seven "
    "eight nine twenty thirty forty fifty sixty seventy eighty ninety"
)
# « ci-après », « celui-ci », « lui-même », « au-delà », « sous-traitance »
_FIRST_PARTS: Final = frozenset({"ci"})
_LAST_PARTS: Final = frozenset({"ci", "là", "delà", "dessus", "dessous"})
_WHOLE: Final = re.compile(
    r"sous-trait|vis-à|rendez-vous|mot-clé|quote-part|plate-forme|main-d|mi-temps|hors-taxe|est-il|ex-titulaire"
    r"|(?:lui|elle|eux|elles|nous|vous|moi|soi|cela)-même"
)
# Words in front of a whole word: « non-respect », « avant-dernier », “long-term”.
_IN_FRONT: Final = _words(
    "non avant après arrière demi semi quasi vice chef peut doit sont sera seront "
    "self well long short full part half third high low first second year month week day follow"
)


class LineEndHyphens:
    """Tells, for one document, which hyphens at line ends belong to their word."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words: frozenset[str] | None = None

    def belongs(self, hyphen: int, after: int) -> bool:
        """Whether the word keeps its hyphen.

        Args:
            hyphen: where the hyphen stands in the text.
            after: where the word goes on, on the next line.
        """
        before = _LETTERS_BEFORE.search(self._text, max(hyphen - _LONGEST, 0), hyphen)
        behind = _LETTERS_AFTER.match(self._text, after, after + _LONGEST)
        if before is None or behind is None:
            return False
        first, last = before.group().lower(), behind.group().lower()
        words = self._known_words()
        if f"{first}{last}" in words:
            return False
        return (
            f"{first}-{last}" in words
            or (first in _NUMERALS and last in _NUMERALS)
            or first in _FIRST_PARTS
            or last in _LAST_PARTS
            or _WHOLE.match(f"{first}-{last}") is not None
            or (first in _IN_FRONT and last in words)
        )

    def _known_words(self) -> frozenset[str]:
        if self._words is None:
            self._words = frozenset(map(str.lower, _WORD.findall(_BROKEN.sub(" ", self._text))))
        return self._words
