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
from contract_checker.extraction.stated import stated

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
    kept = [sentence for sentence in stated(window) if not sentence.text.startswith(_UNTICKED)]
    if not any(sentence.text.startswith(_TICKED) for sentence in kept):
        kept = list(stated(window))  # a list of things to do, not a choice
    return distinct(reading for sentence in kept for reading in _read(window, sentence, wording))


def _read(window: Window, sentence: Sentence, wording: ExclusivityWording) -> Iterator[Reading]:
    text = sentence.with_lead_in
    other = wording.not_parties.search(text) is not None
    refused = set[str]() if other or wording.substituted.search(text) else _sides(text, wording.refused)
    given = set[str]() if other or refused else _sides(text, wording.given)
    excluded, bound = bool(refused), _bound(text, refused or given, wording)
    if not (refused or given):
        if wording.rivals.search(text):
            return
        if wording.named.search(text):
            if _is_title(window, sentence):
                return
            excluded = wording.denied.search(text) is not None
        else:
            if window.surely("exclusivity", sentence):
                yield from _surely(sentence, wording)
            return
    yield _reading(sentence, text, bound, wording, excluded=excluded, found_by="sentence")


def _is_title(window: Window, sentence: Sentence) -> bool:
    """Whether it is all in capitals and says nothing: « EXCLUSIVITÉ : NÉANT » does."""
    cased = window.cased[sentence.start : sentence.end]
    return cased.isupper() and not {":", "|"} & set(cased)


def _surely(sentence: Sentence, wording: ExclusivityWording) -> Iterator[Reading]:
    """Who is free or tied in a sentence surely on that; where it says both, each of its parts by itself."""
    whole = sentence.with_lead_in
    parts = [whole] if _is_clear(whole, wording) else map(Phrase, wording.parts.split(whole))
    for text in parts:
        sides = _sides(text, wording.hindered) or _sides(text, wording.dealings)
        if _is_clear(text, wording) and (text is whole or sides):
            excluded = wording.free.search(text) is not None
            bound = _bound(text, sides, wording)
            yield _reading(sentence, text, bound, wording, excluded=excluded, found_by="sure")


def _reading(
    sentence: Sentence,
    text: Phrase,
    bound: str,
    wording: ExclusivityWording,
    *,
    excluded: bool,
    found_by: str,
) -> Reading:
    fields = {
        "stance": "excluded" if excluded else "asserted",
        "bound": bound,
        "duration": None if excluded else _duration(text, wording),
    }
    return Reading("exclusivity", ((sentence.start, sentence.end),), fields, f"exclusivity/{found_by}")


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
