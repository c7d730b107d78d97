"""Texts as components are given them."""

from contract_checker.document import fold
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import ClauseText, Window


def whole(text: str, heading: str = "", language: Language = "fr") -> Window:
    """All of a clause; its lines are folded, `heading` is given folded."""
    lines = "\n".join(fold(line) for line in text.split("\n"))
    return ClauseText(lines, text, Phrase(heading), language).whole


def english(text: str, heading: str = "") -> Window:
    """All of an English clause."""
    return whole(text, heading, "en")
