"""Reads what the client decides about the provider's people, and where that is left to the provider."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.practices import practised
from contract_checker.extraction.quantities import time_mentions
from contract_checker.extraction.reading import Reading, Window, gathered
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.staff_interference.en import STAFF_INTERFERENCE as EN
from contract_checker.extraction.staff_interference.fr import STAFF_INTERFERENCE as FR
from contract_checker.extraction.staff_interference.wording import StaffInterferenceWording
from contract_checker.extraction.stated import stated

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_WITH_A_DELAY: Final = ("approval", "removal", "sanction", "schedules")


@Pipeline.factory("cc_staff_interference", assigns=["doc.spans"])
def make_staff_interference(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads the client's say in the management of people."""
    return FactComponent("staff_interference", read)


def read(window: Window) -> list[Reading]:
    """Every practice of the window."""
    wording = _WORDING[window.language]
    return gathered(
        reading for sentence in stated(window) for reading in _practices(window, sentence.of_party, wording)
    )


def _practices(window: Window, sentence: Sentence, wording: StaffInterferenceWording) -> Iterator[Reading]:
    text = sentence.with_lead_in
    found_in_full = list(practised(sentence, wording.practices))
    values = {each.value for each in found_in_full}
    without = _without_incises(sentence, wording)
    more = practised(without, wording.practices) if without is not None else ()
    known = [*found_in_full, *(each for each in more if each.value not in values)]
    sure = not known and window.surely("staff_interference", sentence)
    for found in practised(sentence, wording.by_word) if sure else known:
        # « le client ne choisit personne ; il peut demander un retrait »: words speak for their part
        said = _part(text, found.end) if sure else text
        denied = found.stance == "excluded" or wording.denied.search(said)
        yield Reading(
            "staff_interference",
            ((sentence.start, sentence.end),),
            {
                "practice": found.value,
                "strength": chosen(text, wording.strengths, "firm"),
                "stance": "excluded" if denied else "asserted",
                "reasoned": _reasoned(text, wording),
                "notice_period": _delay(sentence, wording) if found.value in _WITH_A_DELAY else None,
            },
            f"staff_interference/{'sure' if sure else found.value}",
        )


def _part(text: Phrase, end: int) -> Phrase:
    """What stands between the semicolons around a place."""
    return Phrase(text[text.rfind(";", 0, end) + 1 : text.find(";", end) % (len(text) + 1)])


def _without_incises(sentence: Sentence, wording: StaffInterferenceWording) -> Sentence | None:
    """The sentence without what stands between commas in it; None when nothing does."""
    text = wording.incise.sub("", sentence.text)
    return replace(sentence, text=Phrase(text)) if text != sentence.text else None


def _reasoned(text: str, wording: StaffInterferenceWording) -> bool | None:
    if wording.unreasoned.search(text):
        return False
    return True if wording.reasoned.search(text) else None


def _delay(sentence: Sentence, wording: StaffInterferenceWording) -> dict[str, object] | None:
    text = sentence.text
    return next(
        (
            mention.duration
            for mention in time_mentions(text, wording.quantities)
            if wording.comply_before.search(text[: mention.start])
        ),
        None,
    )
