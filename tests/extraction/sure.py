"""Texts of whose every sentence the net is sure, whatever it has learnt."""

from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Opinion, Window

from .windows import whole


def sure_of(kind: str, text: str, heading: str = "", language: Language = "fr") -> Window:
    """All of a clause whose sentences surely state a fact of a kind."""
    window = whole(text, heading, language)
    for sentence in window.sentences:
        window.clause.opinions[sentence.start] = Opinion(sure=frozenset({kind}))
    return window
