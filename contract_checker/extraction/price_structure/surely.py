"""What a sentence pays for that surely tells it, by looser words than are believed of any sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, Literal, NamedTuple

from contract_checker.extraction.price_structure.units import (
    UnitMention,
    bare_amounts,
    precise,
    row_unit,
    unit_mentions,
)
from contract_checker.extraction.price_structure.wording import PriceStructureWording
from contract_checker.extraction.quantities import MoneyMention, money_mentions, time_mentions
from contract_checker.extraction.sentences import Sentence

_STOPS: Final = ",;:."
_BESIDE: Final = 40  # characters between an amount and the period that it is for
_DEAREST: Final = 2_000  # of one unit, where nothing but its being alone ties an amount to it
_BY_THE_MONTH: Final = ("flat", "subscription", "fte", "position")


class Told(NamedTuple):
    """A unit that is paid, or is not; with its amount if the sentence states a single one."""

    unit: str
    stance: Literal["excluded"] | None = None
    amounts: Sequence[MoneyMention] = ()
    tiers: bool = False


def told_by_word(sentence: Sentence, heading: str, wording: PriceStructureWording) -> Told | None:
    """The unit that the words of the sentence name first, unless they rule it out."""
    by_word = wording.by_word
    text = sentence.text
    if by_word.rivals.search(sentence.with_lead_in):
        return None
    if by_word.open_book.search(text):
        return Told("open_book")
    loose = replace(wording, units=(*wording.units, *by_word.units))
    units = list(_counted_work(sentence, loose, quantities=False))
    amounts = _amounts(sentence, heading, wording)
    unpaid = next((unit for unit in units if _is_unpaid(unit, units, sentence, wording)), None)
    if unpaid and not amounts:
        return Told(precise(unpaid, units, text, wording).unit, "excluded")
    named = [unit for unit in units if not _is_ruled_out(unit, sentence, wording)]
    if not named and _is_by_period(text, amounts, wording):
        return _with_amount("flat", amounts, sentence, wording)
    if not named and not units:
        named = list(_counted_work(sentence, loose, quantities=True))
    if not named:
        return Told("hour", "excluded") if _is_idle_unpaid(text, wording) else None
    # « les prestations sont réglées par un prix global », « des redevances calculées par heure »
    by = next((unit for unit in named if by_word.by.search(text[: unit.start])), named[0])
    unit = row_unit(sentence, named, loose) or precise(by, named, text, wording).unit
    return _with_amount(unit, amounts, sentence, wording)


def _counted_work(
    sentence: Sentence, wording: PriceStructureWording, *, quantities: bool
) -> Iterator[UnitMention]:
    """The units, those apart that only tell how long something takes, or how long nobody works."""
    text = sentence.text
    others = [(each.start, each.end) for each in time_mentions(text, wording.quantities)]
    others += [match.span() for match in wording.idle.finditer(text)]
    for unit in unit_mentions(text, wording, quantities=quantities):
        if not any(start <= unit.start < end for start, end in others):
            yield unit


def _is_unpaid(
    unit: UnitMention, units: Sequence[UnitMention], sentence: Sentence, wording: PriceStructureWording
) -> bool:
    """Whether nothing is paid for a unit, which is the last before the words that say so."""
    following = next((each.start for each in units if each.start > unit.start), len(sentence.text))
    idle = wording.idle.search(sentence.text, unit.end, following)  # « …, l'attente étant pour votre compte »
    following = idle.start() if idle else following
    after, before = sentence.text[unit.end : following], sentence.text[: unit.start]
    said = wording.unpaid.search(after) or wording.by_word.unpaid.search(after)
    return bool(said or wording.nothing_for.search(before) or wording.by_word.nothing_for.search(before))


def _is_idle_unpaid(text: str, wording: PriceStructureWording) -> bool:
    """« Les pauses sont pour le compte du prestataire »."""
    return any(wording.by_word.unpaid.search(text[idle.end() :]) for idle in wording.idle.finditer(text))


def _is_ruled_out(unit: UnitMention, sentence: Sentence, wording: PriceStructureWording) -> bool:
    """« sans compter ni les appels ni les minutes », « les messages sont compris dans ce prix »."""
    before = sentence.text[: unit.start]
    last_stop = max(before.rfind(stop) for stop in _STOPS)
    near = before[last_stop + 1 :]
    denied = wording.denied.search(near) or wording.by_word.refused.search(near)
    return bool(denied or wording.by_word.included.search(sentence.text[unit.end :]))


def _is_by_period(text: str, amounts: Sequence[MoneyMention], wording: PriceStructureWording) -> bool:
    """« 420 € par mois », « le mensuel passant à 560 € », and no floor."""
    by_word = wording.by_word
    return not by_word.at_least.search(text) and any(
        by_word.period.search(text[max(amount.start - _BESIDE, 0) : amount.start])
        or by_word.period_after.match(text[amount.end :])
        for amount in amounts
    )


def _amounts(sentence: Sentence, heading: str, wording: PriceStructureWording) -> list[MoneyMention]:
    text = sentence.text
    found = [
        amount
        for amount in money_mentions(text, wording.quantities)
        if not wording.by_word.and_cents.match(text[amount.end :])
    ]
    return found or (list(bare_amounts(sentence, heading, wording)) if sentence.is_row else [])


def _with_amount(
    unit: str, amounts: Sequence[MoneyMention], sentence: Sentence, wording: PriceStructureWording
) -> Told:
    """The unit with an amount that stands alone; « 3,10 € s'il est satisfait, 2,80 € sinon » states none."""
    if any(map(wording.tiers.search, (sentence.text, *sentence.header))):
        return Told(unit, tiers=True)
    alone = len({amount.value for amount in amounts}) == 1
    likely = alone and (amounts[0].value <= _DEAREST or unit in _BY_THE_MONTH)
    return Told(unit, amounts=amounts if likely else ())
