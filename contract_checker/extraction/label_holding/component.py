"""Reads whether the provider holds the label, keeps it, is on the way to it, and what its loss entails."""

import re
from collections.abc import Iterator
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.label_holding.en import LABEL_HOLDING as EN
from contract_checker.extraction.label_holding.fr import LABEL_HOLDING as FR
from contract_checker.extraction.label_holding.wording import LabelHoldingWording
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.denial import denies
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import time_mentions
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.sentences import Sentence

_NO_EFFECT: Final = re.compile(
    r"\b(?:ne |n')(?:saurait |peut )?(?:entrain|emport|vaut|autoris|permet|justifi|constitu"
    r"|donn)\w* (?:pas|point|aucun\w*)\b[^.;,]*"
    r"|\b(?:shall|does|will|may|is) not (?:entail|lead|give|entitle|result|allow|constitute"
    r"|be (?:a )?ground)\w*[^.;,]*"
)
_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_OWED: Final = ("kept", "lost")
_UNITS: Final = ("day", "week", "month", "quarter", "year")

_Fields = dict[str, object]


@Pipeline.factory("cc_label_holding", assigns=["doc.spans"])
def make_label_holding(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads the label that a provider has."""
    return FactComponent("label_holding", read)


def read(window: Window) -> list[Reading]:
    """What each sentence of the window says of the provider's label."""
    wording = _WORDING[window.language]
    return distinct(
        reading for sentence in window.sentences for reading in _holdings(window, sentence, wording)
    )


def _holdings(window: Window, sentence: Sentence, wording: LabelHoldingWording) -> Iterator[Reading]:
    text = sentence.with_lead_in
    label = _label(text, wording)
    if label is None and wording.named.search(text) and not wording.of_another_trade.search(text):
        label = "unstated"
    if label is None and wording.unnamed.search(text):
        label = _label(window.heading, wording) or _label(window.text, wording)
    if wording.elsewhere.search(text):
        window.dismiss("label_holding", sentence)
        return
    sure = window.surely("label_holding", sentence) and (
        label is not None or not wording.of_another_trade.search(text)
    )
    told = list(_told_states(text, wording)) if sure else []
    states = list(_states(text, wording)) if label or sure else []
    # what is owed during the contract may recall what the label earned in the tender
    owed = any(fields["state"] in _OWED for fields in told)
    if wording.rivals.search(text) and not owed:
        return
    found_by = "" if label and states else "sure"
    if not states or (owed and all(fields == {"state": "held"} for fields in states)):
        states, found_by = told, "sure"
    if sure:
        label = label or _label(window.heading, wording) or _label(window.text, wording) or "unstated"
    spans = ((sentence.start, sentence.end),)
    for fields in states:
        source = f"label_holding/{found_by or fields['state']}"
        yield Reading("label_holding", spans, {**fields, "label": label}, source)


def _told_states(text: Phrase, wording: LabelHoldingWording) -> Iterator[_Fields]:
    """What is said of a label that is surely spoken of; a denial says something else than its verb."""
    plain = Phrase(wording.unbroken.sub(" ", text))
    state = chosen(plain, wording.verbs, "")
    if wording.unbroken.search(text) and state in ("", "held"):
        state = "kept"
    if state == "lost":
        yield _lost(text, wording)
    elif state and not denies(wording.not_yet.sub(" ", plain), wording.quantities.language):
        yield {
            "state": state,
            **({"within": next(iter(_lengths(text, wording)), None)} if state == "in_progress" else {}),
        }


def _states(text: Phrase, wording: LabelHoldingWording) -> Iterator[_Fields]:
    """What is said of it; a label that is sought, or that may be lost, need not be there."""
    lost = wording.lost.search(text) is not None
    sought = wording.in_progress.search(text)
    if sought and not lost:
        stance = "excluded" if wording.refused.search(text) else "asserted"
        end = text.find(";", sought.end())
        within = next(iter(_lengths(text[:end] if end > 0 else text, wording)), None)
        yield {"state": "in_progress", "stance": stance, "within": within}
        return
    if lost:
        yield _lost(text, wording)
    if wording.not_held.search(text):
        yield {"state": "held", "stance": "excluded"}
    elif wording.kept.search(text):
        yield {"state": "kept"}
    elif wording.held.search(text):
        yield {"state": "held"}


def _lost(text: Phrase, wording: LabelHoldingWording) -> _Fields:
    """What its loss entails; « avertit sous deux jours et dispose de six mois pour » gives six months."""
    # « n'entraîne pas la résiliation »: what is denied does not follow
    effect = chosen(Phrase(_NO_EFFECT.sub(" ", text)), wording.effects)
    regained = dict(wording.effects)["time"].search(text) if effect == "time" else None
    if regained is None:
        return {"state": "lost", "on_loss": effect, "within": None}
    within = _lengths(text[: regained.end()], wording)[-1:] or _lengths(text, wording)[:1]
    return {"state": "lost", "on_loss": effect, "within": within[0] if within else None}


def _label(text: str, wording: LabelHoldingWording) -> str | None:
    return next((label for label, named in wording.labels if named.search(text)), None)


def _lengths(text: str, wording: LabelHoldingWording) -> list[dict[str, object] | None]:
    mentions = time_mentions(text, wording.quantities)
    return [mention.duration for mention in mentions if mention.unit in _UNITS]
