"""What character recognition makes of words and figures: « 3O jours », « trois rnois », « l5 jouis ».

Only characters that look alike in print are exchanged; a spelling that is right is none of its own.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import MisreadWording

# on folded text: the letter or letters printed, and what they are taken for
_ALIKE: Final[Mapping[str, str]] = {
    "in": "in|m|1n|ln",
    "m": "m|rn|nn|in",
    "n": "n|u|ri",
    "u": "u|n|ii",
    "o": "o|0",
    "i": "i|l|1",
    "r": "r|i",
    "s": "s|5",
    "e": "e|c",
    "h": "h|li",
    "j": "j|i",
    "d": "d|cl",
    "y": "y|v",
    "w": "w|vv",
}
_DIGITS: Final = str.maketrans({"o": "0", "i": "1", "l": "1", "|": "1"})
# « 3O », « l5 », « 1OO », « lO »: one to three digits of which some are read as letters
_FIGURE: Final = r"(?<![\w'.,/-])(?:(?=[oil|]{0,2}\d)(?=\d{0,2}[oil|])[\doil|]{2,3}|[il|]o)(?![\w'])"


def misread(number: str, units: Iterable[str], short: str, kind: str) -> MisreadWording:
    """The wording of durations in which a figure or a unit is misread.

    Args:
        number: expression of a number that is read well.
        units: the units, singular and plural, as they are spelt.
        short: expression of units that are too short to be told when they are misread.
        kind: expression of the kinds of days.
    """
    spellings = tuple((rf"(?!{unit}\b){_alike(unit)}\b", unit) for unit in units)
    broken = one_of(*(spelling for spelling, _ in spellings))
    right = one_of(*(rf"{unit}\b" for unit in units), short)
    after = rf"(?: (?P<kind>{kind})(?![a-z]))?"
    before = rf"(?:(?P<kind_before>{kind}) )?"
    return MisreadWording(
        figures=Pattern(rf"(?P<figure>{_FIGURE}) ?{before}(?P<unit>{right}|{broken}){after}"),
        spellings=Pattern(rf"(?P<figure>{number}) ?{before}(?P<unit>{broken}){after}"),
        units=tuple((Pattern(spelling), unit) for spelling, unit in spellings),
    )


def put_right(figure: str) -> str:
    """The digits that the characters of a misread figure stand for.

    >>> put_right("3o")
    '30'
    """
    return figure.translate(_DIGITS)


def _alike(word: str) -> str:
    """The word as it is printed, or with characters that look like its own."""
    spelt, position = "", 0
    while position < len(word):
        piece = word[position : position + 2]
        if piece not in _ALIKE:
            piece = piece[0]
        spelt += f"(?:{_ALIKE.get(piece, piece)})"
        position += len(piece)
    return spelt
