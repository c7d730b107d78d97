"""Reads whether the provider may assign its receivables on the client."""

import re
from collections.abc import Iterator
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.receivables_assignment.en import RECEIVABLES_ASSIGNMENT as EN
from contract_checker.extraction.receivables_assignment.fr import RECEIVABLES_ASSIGNMENT as FR
from contract_checker.extraction.receivables_assignment.wording import ReceivablesAssignmentWording
from contract_checker.extraction.rivals import about_another
from contract_checker.extraction.sentences import Sentence

# « may assign its receivables, but may not assign the contract »: the rest is of another thing
_OF_ANOTHER: Final = re.compile(
    r",? (?:but|mais)\b(?![^.;]{0,200}?\b(?:receivables?|invoices|creances?|factures?)\b)[^.;]{0,120}?"
    r"\b(?:(?:this|the) (?:agreement|contract)|(?:any |its )?other rights?|le (?:present )?(?:marche|contrat)"
    r"|d'autres droits)\b[^.;]*"
)
_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}


@Pipeline.factory("cc_receivables_assignment", assigns=["doc.spans"])
def make_receivables_assignment(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads assignments of receivables."""
    return FactComponent("receivables_assignment", read)


def read(window: Window) -> list[Reading]:
    """Every rule of the window on the assignment of receivables."""
    wording = _WORDING[window.language]
    return distinct(reading for sentence in window.sentences for reading in _rules(window, sentence, wording))


def _rules(window: Window, sentence: Sentence, wording: ReceivablesAssignmentWording) -> Iterator[Reading]:
    text = sentence.with_lead_in
    if text.endswith("?"):
        return
    named = wording.assigning.search(text)
    is_sure = window.surely("receivables_assignment", sentence)
    mode, found_by = "", "rule" if named else "sure"
    is_sure = is_sure and not about_another(text, wording.sure_rivals, window.language)
    if (named or is_sure) and not about_another(text, wording.rivals, window.language):
        text = Phrase(_OF_ANOTHER.sub("", text))
        mode = chosen(text, wording.modes, "")
    # "may" is said of what is free, and of what is so once the client is told
    is_open = not mode or (mode == "free" and not named)
    if is_open and is_sure:
        mode, found_by = chosen(text, wording.by_word, mode), "sure"
    if mode:
        span = (sentence.start, sentence.end)
        yield Reading("receivables_assignment", (span,), {"mode": mode}, f"receivables_assignment/{found_by}")
