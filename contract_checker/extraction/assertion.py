"""Whether a sentence asserts anything: a question, a report of the past, a definition state no clause."""

from collections.abc import Mapping
from typing import Final

from contract_checker.extraction.language import en_assertion, fr_assertion
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.language.wording import AssertionWording, Language

_WORDING: Final[Mapping[Language, AssertionWording]] = {
    "fr": fr_assertion.ASSERTION,
    "en": en_assertion.ASSERTION,
}
_DEFINED: Final = frozenset({"day_counting", "data_protection"})
"""What contracts fix by a definition: « Jour ouvré », « Responsable du traitement »."""


def asserts(kind: str, text: Phrase, after: Phrase, language: Language) -> bool:
    """Whether a sentence states how something is to be, as far as its form tells, for a kind of fact.

    The sentence `after` it may answer its question.
    """
    wording = _WORDING[language]
    silent = _reports(text, wording) or _leaves_open(text, wording)
    return may_assert(kind, text, after, language) and not silent


def may_assert(kind: str, text: Phrase, after: Phrase, language: Language) -> bool:
    """Whether a reader may have to look at it: not where somebody asks, tells of others or only defines."""
    wording = _WORDING[language]
    if text.endswith("?"):
        return wording.answers.match(after) is not None
    if _asks(text, wording) or _only_tells(text, wording):
        return False
    return kind in _DEFINED or not wording.defines.search(text) or wording.fixes.search(text) is not None


def _asks(text: Phrase, wording: AssertionWording) -> bool:
    """« Le groupement souhaite savoir si … »; the answer may follow: « … : oui »."""
    asked = wording.asks.search(text)
    return asked is not None and ":" not in text[asked.end() :]


def _leaves_open(text: Phrase, wording: AssertionWording) -> bool:
    """« La clause reste à débattre », « Les modalités figurent au CCTP », « Article 24 - Exclusivité »."""
    return any(form.search(text) for form in (wording.undecided, wording.points_to, wording.titles))


def _only_tells(text: Phrase, wording: AssertionWording) -> bool:
    """« Selon une enquête, … »: what is told of others, imagined or listed, and obliges nobody."""
    return wording.tells.search(text) is not None and wording.obliges.search(text) is None


def _reports(text: Phrase, wording: AssertionWording) -> bool:
    """« En 2018, le prix comptait pour 60 % »: what was so at a time that is over; nothing binds."""
    if wording.binds.search(text):
        return False
    verbs = wording.was if wording.once.search(text) else wording.past
    return all(
        any(not wording.hangs_on.search(part[: verb.start()]) for verb in verbs.finditer(part))
        for part in map(Phrase, text.split(";"))
    )
