"""The units of a sentence, and which of them an amount is the price of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.price_structure.wording import PriceStructureWording
from contract_checker.extraction.quantities import Currency, MoneyMention, money_mentions, number
from contract_checker.extraction.sentences import Sentence

_AFTER = 45  # characters from an amount to the unit that it is for
_BEFORE = 90  # characters from a unit to its amount
_LABEL = (":", "=", "|", "....")
_LEADER = re.compile(r"\.{4,}")  # dots between a label and its price
_CONTACTS = ("act", "call")
_GENERAL = ("call", "hour")  # counts that another word of the sentence may make precise


@dataclass(frozen=True)
class UnitMention:
    """A unit with its span."""

    start: int
    end: int
    unit: str


def unit_mentions(
    text: str, wording: PriceStructureWording, *, quantities: bool = False
) -> list[UnitMention]:
    """Every unit of `text`, in order; where two overlap, the more telling one.

    « 150 heures » is a quantity and not what is priced; it counts only among `quantities`.
    """
    found: list[UnitMention] = []
    for unit, said in wording.units:
        for match in said.finditer(text):
            if wording.regardless.search(text[: match.start()]):
                continue
            counted = _is_number(text[: match.start()].rstrip().rpartition(" ")[2], wording)
            if counted == quantities and all(
                match.end() <= other.start or other.end <= match.start() for other in found
            ):
                found.append(UnitMention(match.start(), match.end(), unit))
    return sorted(found, key=lambda mention: mention.start)


def _is_number(word: str, wording: PriceStructureWording) -> bool:
    return word[-1:].isdigit() or (word[:2] != "un" and number(word, wording.quantities.language) is not None)


def priced_units(
    text: str, amounts: Sequence[MoneyMention], units: Sequence[UnitMention], wording: PriceStructureWording
) -> Iterator[tuple[MoneyMention, UnitMention]]:
    """Each amount that is the price of a unit, with that unit."""
    for amount in amounts:
        found = _after(text, amount, units, wording) or _before(text, amount, units, wording)
        if found is not None:
            yield amount, precise(found, units, text, wording)


def in_columns(
    sentence: Sentence, wording: PriceStructureWording
) -> Iterator[tuple[MoneyMention, UnitMention]]:
    """Each amount of a row whose column names the unit: « Prix par appel traité » above « 4,10 € »."""
    for (_, cell), header in zip(sentence.cells, sentence.header, strict=False):
        units = unit_mentions(header, wording)
        if not units and wording.priced.search(header):
            units = unit_mentions(" | ".join(sentence.header), wording)
        for amount in money_mentions(cell, wording.quantities):
            if units and cell != header:
                yield amount, units[0]


def row_unit(sentence: Sentence, units: Sequence[UnitMention], wording: PriceStructureWording) -> str | None:
    """The unit of a row: that of its column of units, unless what the row begins with is more precise.

    « Appel traité | l'appel » counts calls handled, « Courriels et appels | l'heure » hours.
    """
    if not sentence.is_row or not units:
        return None
    first = units[0].unit
    for (_, cell), header in zip(sentence.cells, sentence.header, strict=False):
        counted = unit_mentions(Phrase(cell), wording) if wording.unit_column.match(header) else []
        if counted:
            unit = precise(counted[0], counted, Phrase(cell), wording).unit
            return first if first.startswith(unit) else unit
    return first


def bare_amounts(sentence: Sentence, heading: str, wording: PriceStructureWording) -> Iterator[MoneyMention]:
    """Each number of a row whose column names the currency: « € HT par unité » above « 2,10 ».

    A column of prices may leave the currency to the caption: « Prix » below « Montants en euros ».
    """
    caption = wording.money.search(sentence.lead_in) or wording.money.search(heading)
    for (start, cell), header in zip(sentence.cells, sentence.header, strict=False):
        value = number(cell.strip(), wording.quantities.language)
        sign = wording.money.search(header) or (caption if wording.priced.search(header) else None)
        if value is not None and cell != header and sign:
            names = wording.quantities.money.currencies
            euro: Currency = "EUR"
            currency = next((name for word, name in names if sign.group().startswith(word)), euro)
            yield MoneyMention(start, start + len(cell), value, currency)


def precise(
    mention: UnitMention, units: Sequence[UnitMention], text: str, wording: PriceStructureWording
) -> UnitMention:
    """« les heures loguées sont facturées 24 € l'heure »: the hour is a logged one."""
    if mention.unit in _CONTACTS and wording.useful.search(text):
        return replace(mention, unit="useful_contact")
    if mention.unit not in _GENERAL:
        return mention
    named = next((other.unit for other in units if other.unit.startswith(f"{mention.unit}_")), None)
    refined = (each.value for each in wording.refined if each.value.startswith(f"{mention.unit}_"))
    said = next((unit for unit in refined if _says(unit, text, wording)), None)
    return replace(mention, unit=named or said or mention.unit)


def _says(unit: str, text: str, wording: PriceStructureWording) -> bool:
    return any(each.value == unit and each.said.search(text) for each in wording.refined)


def _after(
    text: str, amount: MoneyMention, units: Sequence[UnitMention], wording: PriceStructureWording
) -> UnitMention | None:
    return next(
        (
            unit
            for unit in units
            if amount.start < unit.start < amount.end  # « 0,78 € la minute HT »
            or (
                0 <= unit.start - amount.end <= _AFTER
                and wording.per.fullmatch(text[amount.end : unit.start])
            )
        ),
        None,
    )


def _before(
    text: str, amount: MoneyMention, units: Sequence[UnitMention], wording: PriceStructureWording
) -> UnitMention | None:
    priced = wording.priced.search(text) or text[: amount.start].rstrip().endswith(_LABEL)
    near = [
        unit
        for unit in units
        if 0 <= amount.start - unit.end <= _BEFORE
        and not {".", ";"} & set(_LEADER.sub("", text[unit.end : amount.start]))
        and (priced or wording.each.search(text[: unit.start]))
    ]
    return near[-1] if near else None
