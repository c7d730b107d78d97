"""Reads the levels of service that are aimed at: what is measured, how high, within which delay."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import number, percent_mentions
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.service_level.delays import Delay, delays, guessed
from contract_checker.extraction.service_level.en import SERVICE_LEVEL as EN
from contract_checker.extraction.service_level.fr import SERVICE_LEVEL as FR
from contract_checker.extraction.service_level.rows import kept_to, without_sums
from contract_checker.extraction.service_level.wording import ServiceLevelWording
from contract_checker.extraction.shares import named_shares

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_BEFORE = 70
_MOST_SECONDS_OF_A_CALL = 3_600
_PERCENT: Final = Decimal(100)
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
        found = list(_targets(sentence, wording, sure=window.surely("service_level", sentence)))
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


@dataclass(frozen=True)
class _Figure:
    """A percentage or a delay that could be a target."""

    start: int
    end: int
    percent: Decimal | None = None
    delay: Delay | None = None


@dataclass(frozen=True)
class _Mark:
    """An indicator where it is named."""

    start: int
    end: int
    indicator: str


def _targets(whole: Sentence, wording: ServiceLevelWording, *, sure: bool) -> Iterator[Reading]:
    """The targets of a sentence; where it is `sure` that it states one, in words of any kind."""
    sentence = without_sums(whole, wording)
    text = sentence.text
    context = sentence.in_context
    if sentence.is_row:  # one that is sure may stand under the header of the table before
        context = text if sure else Phrase(f"{' '.join(sentence.header)} {sentence.with_lead_in}")
    if wording.measured.search(text) and not _figures(text, wording):
        yield from _measured(sentence, wording)
        return
    if wording.owed.search(text) and wording.regardless.search(text) and not _figures(text, wording):
        fields: dict[str, object] = {"indicator": "other", "whatever_volume": True}
        yield Reading("service_level", ((sentence.start, sentence.end),), fields, "service_level/owed")
        return
    marks = _marks(text, wording) or _marks(sentence.antecedent, wording)[-1:]
    unnamed = sure and not marks
    if unnamed:
        marks = [_Mark(0, 0, guessed(text, wording))]
    # « quand bien même le flux excéderait les prévisions » speaks of no forecast and sets no condition
    if not marks or wording.rivals.search(Phrase(wording.regardless.sub(" ", context))):
        return
    conditional = wording.conditional.search(Phrase(wording.regardless.sub(" ", text)))
    figures = _of_targets(sentence, _figures(text, wording), wording)
    if {mark.indicator for mark in marks} == _ANSWERED and sum(
        each.percent is not None for each in figures
    ) < 2:
        marks = marks[:1]  # « QS : 75 % des appels pris en moins d'une minute » names one thing twice
    scored = wording.score.search(text)
    if not (figures or scored) or (conditional and not sentence.is_row):
        return
    for mark, own in _with_parts(_shared_out(marks, figures), text, wording):
        percent = next((figure for figure in own if figure.percent is not None), None)
        delay = next((figure for figure in own if figure.delay is not None), None)
        indicator = _indicator(mark.indicator, text, percent, delay, wording)
        if indicator is None:
            continue
        aimed = _is_aimed(sentence, indicator, percent, delay, wording)
        if aimed or sure:
            reading = _reading(sentence, indicator, percent, delay, wording)
            if unnamed or not aimed:
                reading = replace(reading, found_by="service_level/sure")
            yield reading if sentence is whole else kept_to(reading, wording)


def _measured(sentence: Sentence, wording: ServiceLevelWording) -> Iterator[Reading]:
    """Who measures the levels of service, where the sentence says no more."""
    text = sentence.text
    measurer = chosen(text, wording.measurers)
    if measurer == "unstated" or wording.conditional.search(text) or wording.rivals.search(text):
        return
    fields: dict[str, object] = {"indicator": "other", "measured_by": measurer}
    yield Reading("service_level", ((sentence.start, sentence.end),), fields, "service_level/measured")


def _marks(text: Phrase, wording: ServiceLevelWording) -> list[_Mark]:
    """The indicators that the text names, each once, in order."""
    found: list[_Mark] = []
    for indicator, said in wording.indicators:
        match = said.search(text)
        while match is not None:
            taken = [mark.end for mark in found if mark.start < match.end() and match.start() < mark.end]
            if not taken:
                found.append(_Mark(match.start(), match.end(), indicator))
            match = said.search(text, max(taken) if taken else match.end())
    found.sort(key=lambda mark: mark.start)
    return [
        mark for index, mark in enumerate(found) if index == 0 or mark.indicator != found[index - 1].indicator
    ]


def _figures(text: Phrase, wording: ServiceLevelWording) -> list[_Figure]:
    found = []
    for match in wording.ratio.finditer(text):
        delay = Delay(match.start("seconds"), match.end(), Decimal(match["seconds"]))
        found.append(_Figure(match.start(), match.end("percent"), Decimal(match["percent"])))
        found.append(_Figure(delay.start, delay.end, delay=delay))
    taken = [(figure.start, figure.end) for figure in found]
    for mention in percent_mentions(text, wording.quantities):
        if mention.value <= _PERCENT and all(
            mention.end <= start or end <= mention.start for start, end in taken
        ):
            found.append(_Figure(mention.start, mention.end, mention.value))
    found += _shares(text, wording)
    found += (
        _Figure(mention.start, mention.end, mention.value)
        for mention in named_shares(text, wording.quantities.language)
    )
    found += [_Figure(delay.start, delay.end, delay=delay) for delay in delays(text, wording)]
    return sorted(found, key=lambda figure: figure.start)


def _of_targets(sentence: Sentence, figures: list[_Figure], wording: ServiceLevelWording) -> list[_Figure]:
    """Of a row, the figures that stand in no column of penalties: « 4,2 sur 5 | 2 % de la facture »."""
    others = [
        (start, start + len(cell))
        for (start, cell), header in zip(sentence.cells, sentence.header, strict=False)
        if wording.another_column.search(Phrase(header))
    ]
    return [each for each in figures if not any(start <= each.start < end for start, end in others)]


def _shares(text: Phrase, wording: ServiceLevelWording) -> Iterator[_Figure]:
    """« neuf sur dix » as a percentage."""
    language = wording.quantities.language
    for match in wording.shares.finditer(text):
        over = number(match["over"] or match["part"], language)
        under = number(match["under"] or match["whole"], language)
        if over is not None and under and over <= under:
            yield _Figure(match.start(), match.end(), _PERCENT * over / under)


def _shared_out(marks: Sequence[_Mark], figures: Sequence[_Figure]) -> Iterator[tuple[_Mark, list[_Figure]]]:
    """Each indicator with its figures: those that follow it, or come before it where figures come first."""
    if len(marks) == 1:
        yield marks[0], list(figures)
        return
    leading = figures[0].start < marks[0].start
    inner = [mark.end for mark in marks[:-1]] if leading else [mark.start for mark in marks[1:]]
    for mark, (start, end) in zip(marks, pairwise([-1, *inner, 1 << 30]), strict=True):
        yield mark, [figure for figure in figures if start <= figure.start < end]


def _with_parts(
    shared: Iterable[tuple[_Mark, list[_Figure]]], text: str, wording: ServiceLevelWording
) -> Iterator[tuple[_Mark, list[_Figure]]]:
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


def _indicator(
    named: str, text: Phrase, percent: _Figure | None, delay: _Figure | None, wording: ServiceLevelWording
) -> str | None:
    """What is measured; the same words with a delay speak of another thing. None without a figure for it."""
    if named == "reply_time":
        return named if delay is not None else None
    if named == "handling_time":
        return named if delay is not None else None
    if named in ("answer_rate", "answered_in_time"):
        if delay is None:
            return "answer_rate" if percent is not None else None
        if wording.written.search(text):
            return "reply_time"
        seconds = delay.delay.seconds if delay.delay else None
        short = seconds is not None and seconds <= _MOST_SECONDS_OF_A_CALL
        spoken_of = percent is not None or wording.waiting.search(text)
        return "answered_in_time" if short and spoken_of else "answer_rate" if percent is not None else None
    scored = named == "satisfaction" and wording.score.search(text)
    return named if percent is not None or scored else None


def _is_aimed(
    sentence: Sentence,
    indicator: str,
    percent: _Figure | None,
    delay: _Figure | None,
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
    percent: _Figure | None,
    delay: _Figure | None,
    wording: ServiceLevelWording,
) -> Reading:
    text = sentence.text
    low = indicator in wording.ceilings or (percent is None and delay is not None)
    seconds = delay.delay.seconds if delay is not None and delay.delay is not None else None
    timed = indicator in ("answered_in_time", "reply_time", "handling_time")
    fields: dict[str, object] = {
        "indicator": indicator,
        "bound": _bound(text, percent or delay, low, wording),
        "target_percent": percent.percent if percent is not None and indicator != "handling_time" else None,
        "within_seconds": seconds if timed else None,
        "whatever_volume": bool(wording.regardless.search(text)),
        "measured_by": chosen(text, wording.measurers),
    }
    if wording.best_efforts.search(text):
        fields["strength"] = "best_efforts"
    return Reading("service_level", ((sentence.start, sentence.end),), fields, f"service_level/{indicator}")


def _bound(text: str, figure: _Figure | None, low: bool, wording: ServiceLevelWording) -> str:
    if figure is None:
        return "at_least"
    before, after = text[max(0, figure.start - _BEFORE) : figure.start], text[figure.end :]
    least, most = wording.at_least.search(before), wording.at_most.search(before)
    if least and most:  # « ne ... plus de »: the one that has the negation begins first
        return "at_most" if most.start() < least.start() else "at_least"
    if least or wording.at_least_after.match(after):
        return "at_least"
    if most or wording.at_most_after.match(after):
        return "at_most"
    return "at_most" if low else "at_least"
