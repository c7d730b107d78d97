"""Reads how calls are listened to and recorded, and how those who answer them are watched."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.monitoring.en import MONITORING as EN
from contract_checker.extraction.monitoring.fr import MONITORING as FR
from contract_checker.extraction.monitoring.wording import MonitoringWording
from contract_checker.extraction.practices import Practised, practised
from contract_checker.extraction.quantities import time_mentions
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.shares import share_mentions

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_KEPT: Final = ("recording", "screen_capture", "speech_analysis")


@Pipeline.factory("cc_monitoring", assigns=["doc.spans"])
def make_monitoring(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads listening, recording and watching."""
    return FactComponent("monitoring", read)


def read(window: Window) -> list[Reading]:
    """Every practice of the window; how long records are kept belongs to the recording spoken of before."""
    wording = _WORDING[window.language]
    readings: list[Reading] = []
    for sentence in window.sentences:
        unkept = _unkept_records(readings) if wording.records.search(sentence.text) else []
        kept = _retention(sentence, wording) if unkept else None
        if kept is None:
            own = list(_practices(window, sentence, wording, after=bool(readings)))
            if not own and wording.told_of_it.search(sentence.text):
                own = [] if readings else list(_told_under_title(window, sentence, wording))
                last = readings[-1].spans if readings else ()
                readings = [
                    _with_secrecy(each, sentence, wording) if each.spans == last else each
                    for each in readings
                ]
            if readings and wording.alike.match(sentence.text):
                same = readings[-1].fields.get("stance", "asserted")
                own = [replace(each, fields={**each.fields, "stance": same}) for each in own]
            readings += own
        else:
            for index in unkept:
                readings[index] = _with_retention(readings[index], sentence, kept)
    return distinct(readings)


def _practices(
    window: Window, sentence: Sentence, wording: MonitoringWording, *, after: bool
) -> Iterator[Reading]:
    found = list(_practices_in_parts(sentence, wording))
    # an item has the words of what announces it too: « grille d'écoute : a) accueil, prénom du conseiller ; »
    told = after and wording.told_of_it.search(sentence.text)  # of the practice spoken of before
    if not (found or sentence.lead_in or told) and window.surely("monitoring", sentence):
        sure = _practices_in_parts(sentence, replace(wording, practices=wording.by_word))
        found = [replace(reading, found_by="monitoring/sure") for reading in sure]
    yield from found


def _practices_in_parts(sentence: Sentence, wording: MonitoringWording) -> Iterator[Reading]:
    for part in _parts(sentence, wording):
        yield from _practices_of(part, wording)


def _parts(sentence: Sentence, wording: MonitoringWording) -> list[Sentence]:
    """The sentence, or what its semicolons part where each part tells of a practice of its own."""
    ends = [match.end() for match in re.finditer(" ?; ", sentence.text)]
    if not ends or sentence.lead_in or ":" in sentence.text[: ends[0]]:
        return [sentence]
    parts = [
        Sentence(sentence.start + start, sentence.start + end, Phrase(sentence.text[start:end]))
        for start, end in pairwise([0, *ends, len(sentence.text)])
    ]
    return parts if all(any(practised(part, wording.practices)) for part in parts) else [sentence]


def _practices_of(sentence: Sentence, wording: MonitoringWording) -> Iterator[Reading]:
    text = sentence.with_lead_in
    if text.endswith("?"):
        return
    analysed = wording.analyses.search(sentence.text)
    # « les enregistrements sont conservés trente jours et les grilles d'écoute un an »
    of_both = analysed and wording.kept_before.search(sentence.text[: analysed.start()])
    kept = _retention(sentence, wording) if analysed and not of_both else None
    if kept is not None:
        span = (sentence.start, sentence.end)
        yield Reading("monitoring", (span,), _analyses(text, kept, wording), "monitoring/analyses")
        return
    secrecy = chosen(text, wording.secrecy)
    sure = wording.practices is wording.by_word
    # « l'enregistrement sans information préalable est interdit » rules out the secret one
    bounded = secrecy != "secret" and wording.but_allowed.search(text)
    practices = list(practised(sentence, wording.practices))
    for found in practices:
        # loose words may be denied, and shares meant, elsewhere in the sentence
        denied = not bounded and wording.denied.search(_part(text, found, ",;") if sure else text)
        excluded = found.stance == "excluded" or denied
        share = _share(_part(text, found, ";") if sure else text, wording)
        if sure and sentence.is_row and len(practices) > 1:
            share = None
        yield Reading(
            "monitoring",
            ((sentence.start, sentence.end),),
            {
                "practice": found.value,
                "strength": chosen(text, wording.strengths, "firm"),
                "stance": "excluded" if excluded else "asserted",
                "by": chosen(text, wording.by),
                "share_percent": share,
                "extent": chosen(text, wording.extents) if share is None else "unstated",
                "secrecy": secrecy,
                "retention": _retention(sentence, wording) if found.value in _KEPT else None,
            },
            f"monitoring/{found.value}",
        )


def _part(text: str, found: Practised, marks: str) -> Phrase:
    """What stands between the marks around a practice."""
    start = max(text.rfind(mark, 0, found.start) for mark in marks) + 1
    ends = [place for mark in marks if (place := text.find(mark, found.end)) >= 0]
    return Phrase(text[start : min(ends, default=len(text))])


def _analyses(text: str, kept: dict[str, object], wording: MonitoringWording) -> dict[str, object]:
    """How long the documents are kept that analyse calls listened to."""
    return {
        "practice": "listening",
        "strength": chosen(text, wording.strengths, "firm"),
        "by": chosen(text, wording.by),
        "retention": kept,
    }


def _share(text: str, wording: MonitoringWording) -> Decimal | None:
    for mention in share_mentions(text, wording.quantities):
        named = text[mention.start : mention.end].partition(" ")[2]  # « cinq appels sur cent »
        if wording.share_after.match(text[mention.end :]) or (
            wording.share_after.match(named) or wording.share_before.search(text[: mention.start])
        ):
            return mention.value
    return Decimal(100) if wording.all_calls.search(text) else None


def _retention(sentence: Sentence, wording: MonitoringWording) -> dict[str, object] | None:
    """How long records are kept; « 24 mois pour les demandes, six mois pour les enregistrements » is six."""
    text = sentence.text
    kept = [
        mention
        for mention in time_mentions(text, wording.quantities)
        if wording.kept_before.search(text[: mention.start])
    ]
    own = [mention for mention in kept if wording.of_records.match(text[mention.end :])]
    unsaid = [mention for mention in kept if not wording.of_another.match(text[mention.end :])]
    return next((mention.duration for mention in own or unsaid), None)


def _unkept_records(readings: list[Reading]) -> list[int]:
    """Where the records are that the last sentence spoke of, where how long they are kept is unsaid."""
    return [
        index
        for index, reading in enumerate(readings)
        if reading.spans == readings[-1].spans
        and reading.fields["practice"] in _KEPT
        and not reading.fields["retention"]
    ]


def _told_under_title(window: Window, sentence: Sentence, wording: MonitoringWording) -> Iterator[Reading]:
    """« Le dispositif est porté à la connaissance de chacun », under a title that names the practice."""
    practice, secrecy = chosen(window.heading, wording.headed, ""), chosen(sentence.text, wording.secrecy)
    if practice and secrecy != "unstated":
        fields: dict[str, object] = {"practice": practice, "secrecy": secrecy, "retention": None}
        yield Reading("monitoring", ((sentence.start, sentence.end),), fields, "monitoring/told")


def _with_secrecy(reading: Reading, sentence: Sentence, wording: MonitoringWording) -> Reading:
    """The practice of the sentence before, of which this one says whether people are told."""
    secrecy = chosen(sentence.text, wording.secrecy)
    if secrecy == "unstated" or reading.fields["secrecy"] != "unstated":
        return reading
    return replace(
        reading,
        spans=(*reading.spans, (sentence.start, sentence.end)),
        fields={**reading.fields, "secrecy": secrecy},
    )


def _with_retention(reading: Reading, sentence: Sentence, kept: dict[str, object]) -> Reading:
    return replace(
        reading,
        spans=(*reading.spans, (sentence.start, sentence.end)),
        fields={**reading.fields, "retention": kept},
    )
