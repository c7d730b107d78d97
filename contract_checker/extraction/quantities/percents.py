"""Percentages, read from folded text with their exact span."""

from dataclasses import dataclass
from decimal import Decimal

from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.quantities.numbers import number


@dataclass(frozen=True)
class PercentMention:
    """A percentage with its span."""

    start: int
    end: int
    value: Decimal


def percent_mentions(text: str, wording: QuantityWording) -> list[PercentMention]:
    """Every percentage of `text`, in order."""
    found = []
    for match in wording.percentages.finditer(text):
        value = number(match["second"] or match["first"], wording.language)
        if value is not None:
            found.append(PercentMention(match.start(), match.end(), value))
    return found
