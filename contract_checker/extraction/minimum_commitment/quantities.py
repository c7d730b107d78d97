"""The quantities of a text that may be bounded: work, money, parts of an order."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.minimum_commitment.wording import MinimumCommitmentWording
from contract_checker.extraction.quantities import money_mentions, number
from contract_checker.extraction.shares import share_mentions


@dataclass(frozen=True)
class Quantity:
    """A quantity with its span; `of` is None where the unit does not say what is counted."""

    start: int
    end: int
    value: Decimal
    unit: str
    of: str | None = None


def quantities(text: str, wording: MinimumCommitmentWording) -> list[Quantity]:
    """Every quantity of `text` that can be work or money, in order."""
    others = [match.span() for match in wording.no_quantity.finditer(text)]
    found = sorted(
        (each for each in _all(text, wording) if not any(start <= each.start < end for start, end in others)),
        key=lambda quantity: (quantity.start, -quantity.end),
    )
    return [each for index, each in enumerate(found) if not index or found[index - 1].end <= each.start]


def bare_quantity(cell: str, header: str, wording: MinimumCommitmentWording) -> Quantity | None:
    """The number of a cell, in the unit that the header of its column names."""
    unit = chosen(header, wording.in_header, "")
    value = number(cell.strip(), wording.quantities.language)
    if not unit or value is None:
        return None
    of = next((counted.of for counted in wording.counted if counted.unit == unit), None)
    return Quantity(0, len(cell), value, unit, of)


def _all(text: str, wording: MinimumCommitmentWording) -> Iterator[Quantity]:
    for counted in wording.counted:
        for match in counted.said.finditer(text):
            value = number(match["count"], wording.quantities.language)
            if value is not None:
                yield Quantity(match.start(), match.end(), value, counted.unit, counted.of)
    for match in wording.labelled.finditer(text):
        unit = chosen(match["label"], wording.in_header, "")
        value = number(match["count"], wording.quantities.language)
        if unit and unit != "eur" and value is not None:
            of = next((counted.of for counted in wording.counted if counted.unit == unit), None)
            yield Quantity(*match.span("count"), value, unit, of)
    for money in money_mentions(text, wording.quantities):
        yield Quantity(money.start, money.end, money.value, "eur" if money.currency == "EUR" else "other")
    for percent in share_mentions(text, wording.quantities):
        counted_in = text[percent.start : percent.end].partition(" ")[2]  # « six heures sur dix »
        if wording.part.search(text[percent.end :]) or wording.part.search(f" des {counted_in}"):
            yield Quantity(percent.start, percent.end, percent.value, "percent")
