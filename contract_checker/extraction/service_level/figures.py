"""The figures of a sentence that could be targets of service, and which way each bounds."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import number, percent_mentions
from contract_checker.extraction.service_level.delays import Delay, delays
from contract_checker.extraction.service_level.wording import ServiceLevelWording
from contract_checker.extraction.shares import named_shares

_BEFORE: Final = 70
_PERCENT: Final = Decimal(100)


@dataclass(frozen=True)
class Figure:
    """A percentage or a delay that could be a target."""

    start: int
    end: int
    percent: Decimal | None = None
    delay: Delay | None = None


def figures_of(text: Phrase, wording: ServiceLevelWording) -> list[Figure]:
    """The percentages and delays of the text, in order."""
    found = []
    for match in wording.ratio.finditer(text):
        delay = Delay(match.start("seconds"), match.end(), Decimal(match["seconds"]))
        found.append(Figure(match.start(), match.end("percent"), Decimal(match["percent"])))
        found.append(Figure(delay.start, delay.end, delay=delay))
    taken = [(figure.start, figure.end) for figure in found]
    for mention in percent_mentions(text, wording.quantities):
        if mention.value <= _PERCENT and all(
            mention.end <= start or end <= mention.start for start, end in taken
        ):
            found.append(Figure(mention.start, mention.end, mention.value))
    found += _shares(text, wording)
    found += (
        Figure(mention.start, mention.end, mention.value)
        for mention in named_shares(text, wording.quantities.language)
    )
    found += [Figure(delay.start, delay.end, delay=delay) for delay in delays(text, wording)]
    return sorted(found, key=lambda figure: figure.start)


def loose_figures(text: Phrase, wording: ServiceLevelWording) -> list[Figure]:
    """The same, with shares in words that are enough where the net is sure."""
    found, more = figures_of(text, wording), []
    language = wording.quantities.language
    for match in wording.by_word.shares.finditer(text):
        over, under = number(match["over"], language), number(match["under"], language)
        if over is not None and under and over <= under:
            more.append(Figure(match.start(), match.end(), _PERCENT * over / under))
    found += [
        each for each in more if all(each.end <= other.start or other.end <= each.start for other in found)
    ]
    return sorted(found, key=lambda figure: figure.start)


def _shares(text: Phrase, wording: ServiceLevelWording) -> Iterator[Figure]:
    """« neuf sur dix » as a percentage."""
    language = wording.quantities.language
    for match in wording.shares.finditer(text):
        over = number(match["over"] or match["part"], language)
        under = number(match["under"] or match["whole"], language)
        if over is not None and under and over <= under:
            yield Figure(match.start(), match.end(), _PERCENT * over / under)


def bound_of(text: str, figure: Figure | None, low: bool, wording: ServiceLevelWording) -> str:
    """Which way a figure bounds, by the words around it; `low` where it is one that is meant to be low."""
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
