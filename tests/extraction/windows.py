"""Texts as components are given them."""

from contract_checker.document import fold
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.reading import ClauseText, Window


def whole(text: str, heading: str = "") -> Window:
    """All of a French clause; its lines are folded, `heading` is given folded."""
    lines = "\n".join(fold(line) for line in text.split("\n"))
    return ClauseText(lines, text, Phrase(heading), "fr").whole


def english(text: str, heading: str = "") -> Window:
    """All of an English clause."""
    lines = "\n".join(fold(line) for line in text.split("\n"))
    return ClauseText(lines, text, Phrase(heading), "en").whole
