"""Reads whether the work may be subcontracted, how far, and what the subcontractor is owed and owes."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.denial import denies
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Reading, Window, gathered
from contract_checker.extraction.rivals import about_another
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.shares import share_mentions
from contract_checker.extraction.stated import states_nothing
from contract_checker.extraction.subcontracting.en import SUBCONTRACTING as EN
from contract_checker.extraction.subcontracting.en_surely import SURELY as EN_SURELY
from contract_checker.extraction.subcontracting.fr import SUBCONTRACTING as FR
from contract_checker.extraction.subcontracting.fr_surely import SURELY as FR_SURELY
from contract_checker.extraction.subcontracting.wording import SubcontractingWording

_WORDING: Final = {"fr": FR, "en": EN}
_SURE_WORDING: Final = {"fr": FR_SURELY, "en": EN_SURELY}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_DONE_BY_A_PARTY: Final = ("limited", "free", "declared", "forbidden")
_UNBOUNDED: Final = ("unstated", "free", "forbidden")  # « rien au-delà de 30 % » allows 30 %
_ALLOWING: Final = ("free", "approval", "limited")


@Pipeline.factory("cc_subcontracting", assigns=["doc.spans"])
def make_subcontracting(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads subcontracting."""
    return FactComponent("subcontracting", read)


def read(window: Window) -> list[Reading]:
    """Every rule of the window on subcontracting."""
    wording = _WORDING[window.language]
    sentences = (None, *window.sentences)
    return gathered(
        reading
        for before, sentence in pairwise(sentences)
        if sentence is not None
        for reading in _rules(window, before, sentence, wording)
    )


def _rules(
    window: Window, before: Sentence | None, sentence: Sentence, wording: SubcontractingWording
) -> Iterator[Reading]:
    parts = _parts(sentence, wording)
    if len(parts) > 1:
        for part in parts:
            yield from _rules(window, before, part, wording)
        return
    text = sentence.with_lead_in
    named = wording.subcontracting.search(text) or (
        wording.refers_back.match(sentence.text)
        and (
            wording.subcontracting.search(window.heading)
            or (before is not None and wording.subcontracting.search(before.text))
        )
    )
    sure = window.surely("subcontracting", sentence)
    silent = states_nothing(window, sentence)
    if silent or not (named or sure) or about_another(text, wording.rivals, window.language):
        return
    fields = _fields(text, wording, named=bool(named), language=window.language)
    if fields is None and sure:
        named = None  # what names it does not tell the rule
        fields = _fields(text, _SURE_WORDING[window.language], named=False, language=window.language)
    if fields is None:
        return
    found_by = "rule" if named else "sure"
    yield Reading("subcontracting", ((sentence.start, sentence.end),), fields, f"subcontracting/{found_by}")


def _parts(sentence: Sentence, wording: SubcontractingWording) -> list[Sentence]:
    """The parts between semicolons, where only some of them are on the second tier and each sets a rule."""
    text = sentence.text
    ends = [match.end() for match in re.finditer(" ?; ", text)]
    if not ends or sentence.lead_in or sentence.is_row:
        return [sentence]
    parts = [
        Sentence(sentence.start + start, sentence.start + end, Phrase(text[start:end]))
        for start, end in pairwise([0, *ends, len(text)])
    ]
    second = [bool(wording.second_tier.search(part.text)) for part in parts]
    ruled = all(
        wording.subcontracting.search(part.text) and chosen(part.text, wording.modes) != "unstated"
        for part in parts
    )
    return parts if ruled and len(set(second)) == 2 else [sentence]


def _fields(
    text: str, wording: SubcontractingWording, *, named: bool, language: Language
) -> dict[str, object] | None:
    """What a sentence says of subcontracting, which it names or surely speaks of; None if it sets no rule."""
    said = chosen(text, wording.modes)
    if wording.no_rule.search(text) or (
        # « ne confie à personne d'autre, même avec accord »
        not named and said in _ALLOWING and denies(text, language) and not wording.unless.search(text)
    ):
        return None
    share = _share(text, wording)
    mode = "limited" if share is not None and said in _UNBOUNDED else said
    waives = bool(wording.waives_claim.search(text) and not wording.no_waiver.search(text))
    if waives and mode == "forbidden":
        mode = "unstated"  # what is ruled out is the claim, not subcontracting
    fields = {
        "mode": mode,
        "unconditional": mode == "free" and wording.unconditional.search(text) is not None,
        "share_percent": share,
        "strength": "by_reference"
        if mode in ("free", "approval") and wording.by_reference.search(text)
        else chosen(text, wording.strengths, "firm"),
        "direct_payment": bool(
            wording.direct_payment.search(text) and not (waives or wording.no_direct_payment.search(text))
        ),
        "waives_claim": waives,
        "same_duties": bool(wording.same_duties.search(text)),
    }
    if mode == "unstated" and not (fields["direct_payment"] or fields["same_duties"] or waives):
        return None
    tier = "second" if wording.second_tier.search(text) else "first"
    done = fields["mode"] in _DONE_BY_A_PARTY or wording.party_acts.search(text)
    if tier == "first" and done and _is_a_party(text, wording):
        return None
    return {**fields, "tier": tier}


def _is_a_party(text: str, wording: SubcontractingWording) -> bool:
    """Whether the subcontractor that the text names is the provider itself."""
    if not wording.party.search(text):
        return False
    return not wording.subcontracting.search(wording.party.sub("", text))


def _share(text: str, wording: SubcontractingWording) -> Decimal | None:
    """The largest share that may be subcontracted."""
    return next(
        (
            mention.value
            for mention in share_mentions(text, wording.quantities)
            if wording.largest_share.search(text[: mention.start])
            or wording.largest_after.match(text[mention.end :])
        ),
        None,
    )
