"""Reads whether one side must deal with the other only, or is free to deal with others."""

from collections.abc import Iterator
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.exclusivity.en import EXCLUSIVITY as EN
from contract_checker.extraction.exclusivity.fr import EXCLUSIVITY as FR
from contract_checker.extraction.exclusivity.wording import ExclusivityWording
from contract_checker.extraction.language.choices import Choices, chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import time_mentions
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_UNTICKED: Final = ("☐", "□", "[ ]")
_TICKED: Final = ("☒", "☑", "[x]")
_UNITS = ("day", "week", "month", "quarter", "year")


@Pipeline.factory("cc_exclusivity", assigns=["doc.spans"])
def make_exclusivity(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads exclusivity."""
    return FactComponent("exclusivity", read)


def read(window: Window) -> list[Reading]:
    """Each exclusivity that the window gives or rules out."""
    wording = _WORDING[window.language]
    kept = [sentence for sentence in window.sentences if not sentence.text.startswith(_UNTICKED)]
    if not any(sentence.text.startswith(_TICKED) for sentence in kept):
        kept = list(window.sentences)  # a list of things to do, not a choice
    return distinct(reading for sentence in kept for reading in _read(window, sentence, wording))


def _read(window: Window, sentence: Sentence, wording: ExclusivityWording) -> Iterator[Reading]:
    text = sentence.with_lead_in
    other = wording.not_parties.search(text) is not None
    refused = set[str]() if other or wording.substituted.search(text) else _sides(text, wording.refused)
    given = set[str]() if other or refused else _sides(text, wording.given)
    excluded, bound = bool(refused), _bound(text, refused or given, wording)
    found_by = "sentence"
    if not (refused or given):
        if wording.rivals.search(text):
            return
        if wording.named.search(text):
            excluded = wording.denied.search(text) is not None
        elif not other and window.surely("exclusivity", sentence) and _is_clear(text, wording):
            excluded, found_by = wording.free.search(text) is not None, "sure"
            bound = _bound(text, _sides(text, wording.dealings), wording)
        else:
            return
    fields = {
        "stance": "excluded" if excluded else "asserted",
        "bound": bound,
        "duration": None if excluded else _duration(text, wording),
    }
    yield Reading("exclusivity", ((sentence.start, sentence.end),), fields, f"exclusivity/{found_by}")


def _is_clear(text: Phrase, wording: ExclusivityWording) -> bool:
    """Whether the words either free or tie; who is tied for one thing and free for another is left."""
    return bool(wording.free.search(text)) != bool(wording.tied.search(text))


def _sides(text: Phrase, choices: Choices) -> set[str]:
    return {choice.value for choice in choices if choice.said.search(text)}


def _bound(text: Phrase, sides: set[str], wording: ExclusivityWording) -> str:
    """The side that the verb tells, or else that the name of exclusivity is said of."""
    return "both" if len(sides) > 1 else next(iter(sides), None) or chosen(text, wording.bound)


def _duration(text: Phrase, wording: ExclusivityWording) -> dict[str, object] | None:
    for mention in time_mentions(text, wording.quantities):
        if mention.unit in _UNITS and wording.duration_before.search(text[: mention.start]):
            return mention.duration
    return None
