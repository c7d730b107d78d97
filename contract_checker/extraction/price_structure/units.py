"""The units of a sentence, and which of them an amount is the price of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from contract_checker.extraction.price_structure.wording import PriceStructureWording
from contract_checker.extraction.quantities import MoneyMention, money_mentions
from contract_checker.extraction.sentences import Sentence

_AFTER = 45  # characters from an amount to the unit that it is for
_BEFORE = 90  # characters from a unit to its amount
_LABEL = (":", "=", "|")
_GENERAL = ("call", "hour")  # counts that another word of the sentence may make precise


@dataclass(frozen=True)
class UnitMention:
    """A unit with its span."""

    start: int
    end: int
    unit: str


def unit_mentions(text: str, wording: PriceStructureWording) -> list[UnitMention]:
    """Every unit of `text`, in order; where two overlap, the more telling one."""
    found: list[UnitMention] = []
    for unit, said in wording.units:
        for match in said.finditer(text):
            # « 150 heures » is a quantity, not what is priced.
            counted = text[: match.start()].rstrip()[-1:].isdigit()
            if not counted and all(
                match.end() <= other.start or other.end <= match.start() for other in found
            ):
                found.append(UnitMention(match.start(), match.end(), unit))
    return sorted(found, key=lambda mention: mention.start)


def priced_units(
    text: str, amounts: Sequence[MoneyMention], units: Sequence[UnitMention], wording: PriceStructureWording
) -> Iterator[tuple[MoneyMention, UnitMention]]:
    """Each amount that is the price of a unit, with that unit."""
    for amount in amounts:
        found = _after(text, amount, units, wording) or _before(text, amount, units, wording)
        if found is not None:
            yield amount, precise(found, units)


def in_columns(
    sentence: Sentence, wording: PriceStructureWording
) -> Iterator[tuple[MoneyMention, UnitMention]]:
    """Each amount of a row whose column names the unit: « Prix par appel traité » above « 4,10 € »."""
    for (_, cell), header in zip(sentence.cells, sentence.header, strict=False):
        units = unit_mentions(header, wording)
        for amount in money_mentions(cell, wording.quantities):
            if units and cell != header:
                yield amount, units[0]


def precise(mention: UnitMention, units: Sequence[UnitMention]) -> UnitMention:
    """« les heures loguées sont facturées 24 € l'heure »: the hour is a logged one."""
    if mention.unit not in _GENERAL:
        return mention
    return next((other for other in units if other.unit.startswith(f"{mention.unit}_")), mention)


def _after(
    text: str, amount: MoneyMention, units: Sequence[UnitMention], wording: PriceStructureWording
) -> UnitMention | None:
    return next(
        (
            unit
            for unit in units
            if 0 <= unit.start - amount.end <= _AFTER and wording.per.fullmatch(text[amount.end : unit.start])
        ),
        None,
    )


def _before(
    text: str, amount: MoneyMention, units: Sequence[UnitMention], wording: PriceStructureWording
) -> UnitMention | None:
    if not (wording.priced.search(text) or text[: amount.start].rstrip().endswith(_LABEL)):
        return None
    near = [
        unit
        for unit in units
        if 0 <= amount.start - unit.end <= _BEFORE and not {".", ";"} & set(text[unit.end : amount.start])
    ]
    return near[-1] if near else None
