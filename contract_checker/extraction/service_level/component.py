"""Reads the levels of service that are aimed at: what is measured, how high, within which delay."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.service_level.by_word import by_word, measured_by, without_others
from contract_checker.extraction.service_level.delays import guessed
from contract_checker.extraction.service_level.en import SERVICE_LEVEL as EN
from contract_checker.extraction.service_level.figures import Figure, bound_of, figures_of, loose_figures
from contract_checker.extraction.service_level.fr import SERVICE_LEVEL as FR
from contract_checker.extraction.service_level.indicators import (
    Mark,
    indicator_of,
    loosely_named,
    marks_of,
)
from contract_checker.extraction.service_level.rows import kept_to, without_sums
from contract_checker.extraction.service_level.wording import ServiceLevelWording

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_ANSWERED: Final = {"answered_in_time", "answer_rate"}


@Pipeline.factory("cc_service_level", assigns=["doc.spans"])
def make_service_level(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads levels of service."""
    return FactComponent("service_level", read)


def read(window: Window) -> list[Reading]:
    """Every target of the window, with what the sentence after it says of the same level."""
    wording = _WORDING[window.language]
    readings: list[Reading] = []
    aimed = 0  # how many readings the last sentence with targets gave
    for sentence in window.sentences:
        sure = window.surely("service_level", sentence)
        found = list(_targets(sentence, wording, sure=sure))
        more = aimed and wording.same_level.match(sentence.text)
        if sure and not found and not more:
            own = without_sums(sentence, wording)
            found = list(by_word(own, _of_targets(own, loose_figures(own.text, wording), wording), wording))
        if not found and aimed:
            readings[-aimed:] = [_with_more(reading, sentence, wording) for reading in readings[-aimed:]]
        aimed = len(found) or (aimed if wording.same_level.match(sentence.text) else 0)
        readings += found
    return distinct(readings)


def _with_more(target: Reading, sentence: Sentence, wording: ServiceLevelWording) -> Reading:
    """« Ce niveau est dû quel que soit le volume reçu », « Les mesures sont relevées conjointement »."""
    text = sentence.text
    if not wording.same_level.match(text):
        return target
    more: dict[str, object] = {}
    if wording.regardless.search(text):
        more["whatever_volume"] = True
    measurer = chosen(text, wording.measurers)
    if measurer != "unstated" and target.fields.get("measured_by", "unstated") == "unstated":
        more["measured_by"] = measurer
    if not more:
        return target
    spans = (*target.spans, (sentence.start, sentence.end))
    return replace(target, spans=spans, fields={**target.fields, **more})


def _targets(whole: Sentence, wording: ServiceLevelWording, *, sure: bool) -> Iterator[Reading]:
    """The targets of a sentence; where it is `sure` that it states one, in words of any kind."""
    sentence = without_sums(whole, wording)
    text = sentence.text
    context = sentence.in_context
    if wording.by_word.told.search(text):
        return
    if sentence.is_row:  # one that is sure may stand under the header of the table before
        context = text if sure else Phrase(f"{' '.join(sentence.header)} {sentence.with_lead_in}")
    if wording.measured.search(text) and not figures_of(text, wording):
        yield from _measured(sentence, wording)
        return
    if wording.owed.search(text) and wording.regardless.search(text) and not figures_of(text, wording):
        fields: dict[str, object] = {"indicator": "other", "whatever_volume": True}
        yield Reading("service_level", ((sentence.start, sentence.end),), fields, "service_level/owed")
        return
    marks = marks_of(text, wording) or marks_of(sentence.antecedent, wording)[-1:]
    unnamed = sure and not marks
    if unnamed:
        guess = guessed(text, wording)
        marks = [Mark(0, 0, guess if guess != "other" else loosely_named(text, wording) or guess)]
    # « quand bien même le flux excéderait les prévisions » speaks of no forecast and sets no condition
    if not marks or wording.rivals.search(Phrase(wording.regardless.sub(" ", context))):
        return
    conditional = wording.conditional.search(Phrase(wording.regardless.sub(" ", text)))
    figures = figures_of(text, wording)
    if sure:
        figures = without_others(loose_figures(text, wording), text, wording)
    figures = _of_targets(sentence, figures, wording)
    if {mark.indicator for mark in marks} == _ANSWERED and sum(
        each.percent is not None for each in figures
    ) < 2:
        marks = marks[:1]  # « QS : 75 % des appels pris en moins d'une minute » names one thing twice
    scored = wording.score.search(text)
    if not (figures or scored) or (conditional and not sentence.is_row):
        return
    for mark, own in _with_parts(_shared_out(marks, figures, "" if unnamed else text), text, wording):
        percent = next((figure for figure in own if figure.percent is not None), None)
        delay = next((figure for figure in own if figure.delay is not None), None)
        indicator = indicator_of(mark.indicator, text, percent, delay, wording)
        if indicator is None:
            continue
        aimed = _is_aimed(sentence, indicator, percent, delay, wording)
        if aimed or sure:
            reading = _reading(sentence, indicator, percent, delay, wording)
            if sure and reading.fields["measured_by"] == "unstated":
                fields = {**reading.fields, "measured_by": measured_by(text, wording)}
                reading = replace(reading, fields=fields)
            if unnamed or not aimed:
                reading = replace(reading, found_by="service_level/sure")
            breach = sentence is not whole or (sure and wording.by_word.breach.search(text))
            yield kept_to(reading, wording) if breach else reading


def _measured(sentence: Sentence, wording: ServiceLevelWording) -> Iterator[Reading]:
    """Who measures the levels of service, where the sentence says no more."""
    text = sentence.text
    measurer = chosen(text, wording.measurers)
    if measurer == "unstated" or wording.conditional.search(text) or wording.rivals.search(text):
        return
    fields: dict[str, object] = {"indicator": "other", "measured_by": measurer}
    yield Reading("service_level", ((sentence.start, sentence.end),), fields, "service_level/measured")


def _of_targets(sentence: Sentence, figures: list[Figure], wording: ServiceLevelWording) -> list[Figure]:
    """Of a row, the figures that stand in no column of penalties: « 4,2 sur 5 | 2 % de la facture »."""
    others = [
        (start, start + len(cell))
        for (start, cell), header in zip(sentence.cells, sentence.header, strict=False)
        if wording.another_column.search(Phrase(header))
    ]
    return [each for each in figures if not any(start <= each.start < end for start, end in others)]


def _shared_out(
    marks: Sequence[Mark], figures: Sequence[Figure], text: str
) -> Iterator[tuple[Mark, list[Figure]]]:
    """Each indicator with its figures: those that follow it, or come before it where figures come first."""
    if len(marks) == 1:
        # "Service level: 80/20; abandonment below 5%"
        start = text.rfind("; ", 0, marks[0].start) + 1
        own = [each for each in figures if each.start >= start]
        yield marks[0], own or list(figures)
        return
    leading = figures[0].start < marks[0].start
    inner = [mark.end for mark in marks[:-1]] if leading else [mark.start for mark in marks[1:]]
    for mark, (start, end) in zip(marks, pairwise([-1, *inner, 1 << 30]), strict=True):
        yield mark, [figure for figure in figures if start <= figure.start < end]


def _with_parts(
    shared: Iterable[tuple[Mark, list[Figure]]], text: str, wording: ServiceLevelWording
) -> Iterator[tuple[Mark, list[Figure]]]:
    """« 92 % des appels, dont 80 % en moins de 20 secondes » are two targets of one indicator."""
    for mark, own in shared:
        percents = [figure for figure in own if figure.percent is not None]
        if len(percents) > 1 and wording.of_which.search(text[percents[0].end : percents[1].start]):
            yield mark, percents[:1]
            yield mark, [figure for figure in own if figure.start >= percents[1].start]
        elif len(percents) > 1 and wording.replaced.search(text[percents[0].end : percents[1].start]):
            yield mark, [figure for figure in own if figure is not percents[0]]
        else:
            yield mark, own


def _is_aimed(
    sentence: Sentence,
    indicator: str,
    percent: Figure | None,
    delay: Figure | None,
    wording: ServiceLevelWording,
) -> bool:
    if sentence.is_row or wording.aimed.search(sentence.with_lead_in):
        return True
    if indicator not in ("answered_in_time", "reply_time") or delay is None:
        return False
    if percent is None:
        return wording.within.search(sentence.text[: delay.start]) is not None
    return wording.share.search(sentence.text) is not None


def _reading(
    sentence: Sentence,
    indicator: str,
    percent: Figure | None,
    delay: Figure | None,
    wording: ServiceLevelWording,
) -> Reading:
    text = sentence.text
    low = indicator in wording.ceilings or (percent is None and delay is not None)
    seconds = delay.delay.seconds if delay is not None and delay.delay is not None else None
    timed = indicator in ("answered_in_time", "reply_time", "handling_time")
    fields: dict[str, object] = {
        "indicator": indicator,
        "bound": bound_of(text, percent or delay, low, wording),
        "target_percent": percent.percent if percent is not None and indicator != "handling_time" else None,
        "within_seconds": seconds if timed else None,
        "whatever_volume": bool(wording.regardless.search(text)),
        "measured_by": chosen(text, wording.measurers),
    }
    if wording.best_efforts.search(text):
        fields["strength"] = "best_efforts"
    return Reading("service_level", ((sentence.start, sentence.end),), fields, f"service_level/{indicator}")
