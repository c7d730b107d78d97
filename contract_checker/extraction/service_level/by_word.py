"""Reads a level of service by its words, where the net is sure that a sentence states one."""

from collections.abc import Iterator, Sequence
from typing import Final

from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.reading import Reading
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.service_level.figures import Figure, bound_of
from contract_checker.extraction.service_level.indicators import (
    MOST_SECONDS_OF_A_CALL,
    indicator_of,
    loosely_named,
    marks_of,
)
from contract_checker.extraction.service_level.wording import ServiceLevelWording

_TIMED: Final = frozenset({"answered_in_time", "reply_time", "handling_time", "other"})


def by_word(sentence: Sentence, figures: Sequence[Figure], wording: ServiceLevelWording) -> Iterator[Reading]:
    """What is measured, the target if it is told, and who measures; nothing if none of them is told."""
    text, words = sentence.text, wording.by_word
    if words.told.search(text) or words.released.search(text):
        return
    targets = _targets(figures, text, wording)
    percent = next((each for each in targets if each.percent is not None), None)
    delay = next((each for each in targets if each.delay is not None), None)
    named = _named(sentence, percent, delay, wording)
    measurer = measured_by(text, wording)
    if not (named or targets or measurer != "unstated"):
        return
    seconds = delay.delay.seconds if delay is not None and delay.delay is not None else None
    indicator = _indicator(named, text, percent, delay, wording)
    if indicator == "answered_in_time" and seconds is not None and seconds > MOST_SECONDS_OF_A_CALL:
        indicator = "other"
    timed = indicator in _TIMED
    fields: dict[str, object] = {
        "indicator": indicator,
        "bound": _bound(text, indicator, percent, delay if timed else None, wording),
        "target_percent": percent.percent if percent is not None and indicator != "handling_time" else None,
        "within_seconds": seconds if timed else None,
        "whatever_volume": bool(wording.regardless.search(text)),
        "measured_by": measurer,
    }
    if wording.best_efforts.search(text):
        fields["strength"] = "best_efforts"
    yield Reading("service_level", ((sentence.start, sentence.end),), fields, "service_level/sure")


def measured_by(text: Phrase, wording: ServiceLevelWording) -> str:
    """Who measures, in the usual words or else in looser ones; of two sides, the one named first."""
    said = chosen(text, wording.measurers)
    if said == "unstated":
        said = chosen(text, wording.by_word.outsiders)
    if said != "unstated":
        return said
    found = [(match.end(), side.value) for side in wording.by_word.sides if (match := side.said.search(text))]
    return min(found)[1] if found else "unstated"


def _named(
    sentence: Sentence, percent: Figure | None, delay: Figure | None, wording: ServiceLevelWording
) -> str:
    """The indicator that is named, by the sentence or else by what it points back to; empty if none is."""
    around = () if sentence.is_row else (sentence.lead_in, sentence.antecedent)
    for text in (sentence.text, *around):
        named = [mark.indicator for mark in marks_of(text, wording)]
        fitting = (each for each in named if indicator_of(each, text, percent, delay, wording))
        found = next(fitting, "") or next(iter(named), "") or loosely_named(text, wording)
        if found:
            return found
    return ""


def _indicator(
    named: str, text: Phrase, percent: Figure | None, delay: Figure | None, wording: ServiceLevelWording
) -> str:
    """What is measured; where only a delay is told, it is that of an answer."""
    if not named:
        return "other"
    fitting = indicator_of(named, text, percent, delay, wording)
    if fitting or delay is None or percent is not None:
        return fitting or named
    if wording.written.search(text):
        return "reply_time"
    if named == "answer_rate":
        return "answered_in_time"
    return named if named in _TIMED else "other"


def without_others(figures: Sequence[Figure], text: Phrase, wording: ServiceLevelWording) -> list[Figure]:
    """The figures but those that the words beside them say to be of something else: « 2 % de la facture »."""
    before, after = wording.by_word.other_before, wording.by_word.other_after
    return [
        each for each in figures if not (before.search(text[: each.start]) or after.match(text[each.end :]))
    ]


def _targets(figures: Sequence[Figure], text: Phrase, wording: ServiceLevelWording) -> list[Figure]:
    """The figures that nothing beside them says to be of something else; a delay is one that is kept."""
    words = wording.by_word
    found = []
    for each in without_others(figures, text, wording):
        before, after = text[: each.start], text[each.end :]
        kept = words.within.search(before) or words.within_after.match(after)
        if kept or each.percent is not None:
            found.append(each)
    return found


def _bound(
    text: Phrase, indicator: str, percent: Figure | None, delay: Figure | None, wording: ServiceLevelWording
) -> str:
    """Which way the target bounds; what is said of a breach is the contrary of it."""
    low = indicator in wording.ceilings or (percent is None and delay is not None)
    if wording.conditional.search(text) or wording.by_word.breach.search(text):
        return "at_most" if low else "at_least"
    figure = percent or delay
    if figure is None:
        return "at_most" if low else "at_least"
    upper = indicator == "other" and wording.by_word.upper.search(text[: figure.start])
    return bound_of(text, figure, low or bool(upper), wording)
