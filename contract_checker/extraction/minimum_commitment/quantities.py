"""The quantities of a text that may be bounded: work, money, parts of an order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.minimum_commitment.wording import MinimumCommitmentWording
from contract_checker.extraction.quantities import money_mentions, number
from contract_checker.extraction.shares import share_mentions

_MONEY = "eur"  # a minimum of nothing is a minimum, « 0 appel » most often none
_SPACED = re.compile(r"\d $")  # "18 200 calls" in English, where a space parts no thousands


@dataclass(frozen=True)
class Quantity:
    """A quantity with its span; `of` is None where the unit does not say what is counted."""

    start: int
    end: int
    value: Decimal
    unit: str
    of: str | None = None


def quantities(text: str, wording: MinimumCommitmentWording, *, any_share: bool = False) -> list[Quantity]:
    """Every quantity of `text` that can be work or money, in order.

    Where `any_share`, a percentage that stands alone is one of work though it is not said of what.
    """
    others = [match.span() for match in wording.no_quantity.finditer(text)]
    found = sorted(
        (
            each
            for each in _all(text, wording)
            if (each.value or each.unit == _MONEY)
            and not _SPACED.search(text, 0, each.start)
            and not any(start <= each.start < end for start, end in others)
        ),
        key=lambda quantity: (quantity.start, -quantity.end),
    )
    if any_share and not found:
        found = list(_unnamed_share(text, wording))
    return [each for index, each in enumerate(found) if not index or found[index - 1].end <= each.start]


def _unnamed_share(text: str, wording: MinimumCommitmentWording) -> Iterator[Quantity]:
    """« sa part ne tombe pas sous 55 % », and not « baisse de 20 % d'un mois sur l'autre »."""
    shares = share_mentions(text, wording.quantities)
    if len(shares) == 1 and not wording.of_change.search(text):
        yield Quantity(shares[0].start, shares[0].end, shares[0].value, "percent", "share")


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
            one = value == 1 and counted.of == "volume"  # « un contact est un appel ou un courriel »
            if value is not None and not one:
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
        counted_in = text[percent.start : percent.end].split()[1:2]  # « six heures sur dix »
        counted_in = [f" des {word.removesuffix('s')}s" for word in counted_in]  # « un appel sur trois »
        if any(map(wording.part.search, (text[percent.end :], *counted_in))):
            yield Quantity(percent.start, percent.end, percent.value, "percent")
