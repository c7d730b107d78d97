"""What a sentence measures, by the names and acts that it shows and the figures beside them."""

from dataclasses import dataclass
from typing import Final

from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.service_level.figures import Figure
from contract_checker.extraction.service_level.wording import ServiceLevelWording

MOST_SECONDS_OF_A_CALL: Final = 3_600


@dataclass(frozen=True)
class Mark:
    """An indicator where it is named."""

    start: int
    end: int
    indicator: str


def marks_of(text: Phrase, wording: ServiceLevelWording) -> list[Mark]:
    """The indicators that the text names, each once, in order."""
    found: list[Mark] = []
    for indicator, said in wording.indicators:
        match = said.search(text)
        while match is not None:
            taken = [mark.end for mark in found if mark.start < match.end() and match.start() < mark.end]
            if not taken:
                found.append(Mark(match.start(), match.end(), indicator))
            match = said.search(text, max(taken) if taken else match.end())
    found.sort(key=lambda mark: mark.start)
    return [
        mark for index, mark in enumerate(found) if index == 0 or mark.indicator != found[index - 1].indicator
    ]


def loosely_named(text: Phrase, wording: ServiceLevelWording) -> str:
    """The indicator that looser words name first; empty if none does."""
    found = [
        (match.start(), place, loose.value)
        for place, loose in enumerate(wording.by_word.indicators)
        if (match := loose.said.search(text))
    ]
    return min(found)[2] if found else ""


def indicator_of(
    named: str, text: Phrase, percent: Figure | None, delay: Figure | None, wording: ServiceLevelWording
) -> str | None:
    """What is measured; the same words with a delay speak of another thing. None without a figure for it."""
    if named == "reply_time":
        return named if delay is not None else None
    if named == "handling_time":  # « neuf heures » is no length of a call
        seconds = delay.delay.seconds if delay is not None and delay.delay else None
        too_long = seconds is not None and seconds > MOST_SECONDS_OF_A_CALL
        return named if delay is not None and not too_long else None
    if named in ("answer_rate", "answered_in_time"):
        if delay is None:
            return "answer_rate" if percent is not None else None
        if wording.written.search(text):
            return "reply_time"
        seconds = delay.delay.seconds if delay.delay else None
        short = seconds is not None and seconds <= MOST_SECONDS_OF_A_CALL
        spoken_of = percent is not None or wording.waiting.search(text)
        return "answered_in_time" if short and spoken_of else "answer_rate" if percent is not None else None
    scored = named == "satisfaction" and wording.score.search(text)
    return named if percent is not None or scored else None
