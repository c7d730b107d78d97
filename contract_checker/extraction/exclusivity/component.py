"""Reads whether one side must deal with the other only, or is free to deal with others."""

from collections.abc import Iterator
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.exclusivity.en import EXCLUSIVITY as EN
from contract_checker.extraction.exclusivity.fr import EXCLUSIVITY as FR
from contract_checker.extraction.exclusivity.wording import ExclusivityWording
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import time_mentions
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_UNITS = ("day", "week", "month", "quarter", "year")


@Pipeline.factory("cc_exclusivity", assigns=["doc.spans"])
def make_exclusivity(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads exclusivity."""
    return FactComponent("exclusivity", read)


def read(window: Window) -> list[Reading]:
    """Each exclusivity that the window gives or rules out."""
    wording = _WORDING[window.language]
    return distinct(reading for sentence in window.sentences for reading in _read(sentence, wording))


def _read(sentence: Sentence, wording: ExclusivityWording) -> Iterator[Reading]:
    text = sentence.with_lead_in
    refused = None if wording.substituted.search(text) else wording.refused.search(text)
    given = wording.given.search(text)
    if not (refused or given):
        if not wording.named.search(text) or wording.rivals.search(text):
            return
        refused = wording.denied.search(text)
    fields = {
        "stance": "excluded" if refused else "asserted",
        "bound": chosen(text, wording.bound),
        "duration": None if refused else _duration(text, wording),
    }
    yield Reading("exclusivity", ((sentence.start, sentence.end),), fields, "exclusivity/sentence")


def _duration(text: Phrase, wording: ExclusivityWording) -> dict[str, object] | None:
    for mention in time_mentions(text, wording.quantities):
        if mention.unit in _UNITS and wording.duration_before.search(text[: mention.start]):
            return mention.duration
    return None
