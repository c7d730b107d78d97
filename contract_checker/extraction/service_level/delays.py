"""Delays in seconds, as targets of service are written."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import number, time_mentions
from contract_checker.extraction.service_level.wording import ServiceLevelWording

_MINUTES_AND_SECONDS: Final = re.compile(r"(?<![\d.,])(\d{1,2}) ?['′] ?([0-5]\d)(?!\d)(?! ?%)")
_SECONDS: Final = {"minute": 60, "hour": 3_600, "day": 86_400, "week": 604_800}


@dataclass(frozen=True)
class Delay:
    """A delay with its place; `seconds` is None where worked days have no fixed length."""

    start: int
    end: int
    seconds: Decimal | None


def delays(text: str, wording: ServiceLevelWording) -> list[Delay]:
    """Every delay of `text`, in order."""
    found = []
    for match in wording.seconds.finditer(text):
        value = number(match["number"], wording.quantities.language)
        if value is not None:
            found.append(Delay(match.start(), match.end(), value))
    for match in _MINUTES_AND_SECONDS.finditer(text):  # « 4'30 »
        seconds = Decimal(match[1]) * _SECONDS["minute"] + Decimal(match[2])
        found.append(Delay(match.start(), match.end(), seconds))
    for match in wording.nth_second.finditer(text):
        found.append(Delay(match.start(), match.end(), Decimal(wording.nth[match["nth"]])))
    for mention in time_mentions(text, wording.quantities):
        if mention.value is None or mention.unit not in _SECONDS or mention.relative:
            continue
        seconds = mention.value * _SECONDS[mention.unit]
        end = mention.end
        rest = wording.rest_of_minute.match(text, end) if mention.unit == "minute" else None
        if rest:
            seconds += number(rest["number"], wording.quantities.language) or 0
            end = rest.end()
        counted = mention.day_kind in ("unstated", "calendar") or mention.unit != "day"
        found.append(Delay(mention.start, end, seconds if counted else None))
    for said, length in wording.by_word.delays:  # « dans l'heure »
        found += [Delay(match.start("named"), match.end(), Decimal(length)) for match in said.finditer(text)]
    found.sort(key=lambda delay: delay.start)
    return [each for index, each in enumerate(found) if index == 0 or each.start >= found[index - 1].end]


def guessed(text: Phrase, wording: ServiceLevelWording) -> str:
    """What is measured where no indicator is named."""
    if not delays(text, wording):
        return "other"
    if wording.written.search(text):
        return "reply_time"
    return "answered_in_time" if wording.answering.search(text) else "other"
