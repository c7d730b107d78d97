"""How often something is done, and the period that a quantity is counted over."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from contract_checker.calendars import TimeUnit
from contract_checker.extraction.language.wording import PeriodWording
from contract_checker.extraction.quantities.numbers import number


@dataclass(frozen=True)
class PeriodMention:
    """A rhythm with its span: « chaque mois », « trimestriel », « toutes les deux semaines »."""

    start: int
    end: int
    value: Decimal
    unit: TimeUnit

    @property
    def duration(self) -> dict[str, object]:
        """The length of one period as a `Duration` is built from it."""
        return {"value": self.value, "unit": self.unit}

    @property
    def single(self) -> TimeUnit | None:
        """The unit if the period is one of it; None for six months or two weeks."""
        return self.unit if self.value == 1 else None


def period_mentions(text: str, wording: PeriodWording) -> list[PeriodMention]:
    """Every rhythm of `text`, in order; none overlaps another."""
    found: list[PeriodMention] = []
    for mention in sorted(_all(text, wording), key=lambda each: (each.start, -each.end)):
        if not found or mention.start >= found[-1].end:
            found.append(mention)
    return found


def _all(text: str, wording: PeriodWording) -> Iterator[PeriodMention]:
    for value, unit, said in wording.rhythms:
        for match in said.finditer(text):
            yield PeriodMention(match.start(), match.end(), value, unit)
    for match in wording.every_few.finditer(text):
        count = number(match["count"], wording.language)
        factor, unit = next(
            length for letters, length in wording.units.items() if match["unit"].startswith(letters)
        )
        if count is not None:
            yield PeriodMention(match.start(), match.end(), count * factor, unit)
