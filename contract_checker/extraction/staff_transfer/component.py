"""Reads whether employment goes on with the next provider, by what and when."""

from collections.abc import Iterator
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.reading import Reading, Window, gathered
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.staff_transfer.en import STAFF_TRANSFER as EN
from contract_checker.extraction.staff_transfer.fr import STAFF_TRANSFER as FR
from contract_checker.extraction.staff_transfer.wording import StaffTransferWording

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}


@Pipeline.factory("cc_staff_transfer", assigns=["doc.spans"])
def make_staff_transfer(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads transfers of staff."""
    return FactComponent("staff_transfer", read)


def read(window: Window) -> list[Reading]:
    """Every rule of the window on staff that goes on with another employer."""
    wording = _WORDING[window.language]
    return gathered(reading for sentence in window.sentences for reading in _rules(window, sentence, wording))


def _rules(window: Window, sentence: Sentence, wording: StaffTransferWording) -> Iterator[Reading]:
    text = sentence.with_lead_in
    titled = wording.transfer.search(window.heading) and wording.refers_back.match(sentence.text)
    named = wording.transfer.search(text) or titled
    if wording.rivals.search(text) or not (named or _is_sure(window, sentence, wording)):
        return
    basis, at = chosen(text, wording.bases), chosen(text, wording.times)
    denied = wording.denied.search(text)
    if basis == at == "unstated" and not (denied or window.hints("staff_transfer", sentence)):
        return  # « La reprise du personnel après la pause se fait par vagues »
    yield Reading(
        "staff_transfer",
        ((sentence.start, sentence.end),),
        {
            "stance": "excluded" if denied else "asserted",
            "strength": chosen(text, wording.strengths, "firm"),
            "basis": basis,
            "at": at,
        },
        f"staff_transfer/{'rule' if named else 'sure'}",
    )


def _is_sure(window: Window, sentence: Sentence, wording: StaffTransferWording) -> bool:
    return window.surely("staff_transfer", sentence) and not wording.supposed.search(sentence.with_lead_in)
