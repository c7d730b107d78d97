"""Whether a sentence asserts anything: a question, a report of the past, a definition state no clause."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from contract_checker.extraction.language import en_assertion, fr_assertion
from contract_checker.extraction.language.phrase import Pattern, Phrase
from contract_checker.extraction.language.wording import Language


class _Wording(NamedTuple):
    """How a language asks and reports.

    Attributes:
        asks: somebody would like to know something.
        once: a time that is over.
        was: a verb of what was so.
        binds: a verb of what holds from now on, or of what was agreed.
        hangs_on: how the words before a verb end if it is that of a condition or of a relative clause.
        defines: the meaning of a word is told.
        figure: a number, which fixes something even in a definition.
        answers: how a sentence begins that answers the one before.
    """

    asks: Pattern
    once: Pattern
    was: Pattern
    binds: Pattern
    hangs_on: Pattern
    defines: Pattern
    figure: Pattern
    answers: Pattern


_WORDING: Final[Mapping[Language, _Wording]] = {
    language: _Wording(
        wording.ASKS,
        wording.ONCE,
        wording.WAS,
        wording.BINDS,
        wording.HANGS_ON,
        wording.DEFINES,
        wording.FIGURE,
        wording.ANSWERS,
    )
    for language, wording in (("fr", fr_assertion), ("en", en_assertion))
}
_DEFINED: Final = frozenset({"day_counting", "data_protection", "service_place"})
"""What contracts fix by a definition: « Jour ouvré », « Responsable du traitement », « Territoire »."""


def asserts(kind: str, text: Phrase, after: Phrase, language: Language) -> bool:
    """Whether a sentence states how something is to be, as far as its form tells, for a kind of fact.

    The sentence `after` it may answer its question.
    """
    wording = _WORDING[language]
    if text.endswith("?"):
        return wording.answers.match(after) is not None
    if _asks(text, wording) or _reports(text, wording):
        return False
    return kind in _DEFINED or not wording.defines.search(text) or wording.figure.search(text) is not None


def _asks(text: Phrase, wording: _Wording) -> bool:
    """« Le groupement souhaite savoir si … »; the answer may follow: « … : oui »."""
    asked = wording.asks.search(text)
    return asked is not None and ":" not in text[asked.end() :]


def _reports(text: Phrase, wording: _Wording) -> bool:
    """« En 2018, le prix comptait pour 60 % »: what was so at a time that is over; nothing binds."""
    if not wording.once.search(text) or wording.binds.search(text):
        return False
    return any(not wording.hangs_on.search(text[: verb.start()]) for verb in wording.was.finditer(text))
