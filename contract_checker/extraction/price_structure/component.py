"""Reads what is counted and paid: calls, minutes, hours, posts, a flat sum, a result."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.price_structure.en import PRICE_STRUCTURE as EN
from contract_checker.extraction.price_structure.fr import PRICE_STRUCTURE as FR
from contract_checker.extraction.price_structure.units import (
    UnitMention,
    bare_amounts,
    in_columns,
    precise,
    priced_units,
    unit_mentions,
)
from contract_checker.extraction.price_structure.wording import PriceStructureWording
from contract_checker.extraction.quantities import (
    MoneyMention,
    money_mentions,
    percent_mentions,
    time_mentions,
)
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.rivals import about_another
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_DEAREST: Final = 20_000  # of one unit; above, the amount is that of an order
_LARGE: Final = ("flat", "open_book", "subscription")
_NEAR: Final = 60  # characters between a part of the price and its percentage


@Pipeline.factory("cc_price_structure", assigns=["doc.spans"])
def make_price_structure(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads units of price."""
    return FactComponent("price_structure", read)


def read(window: Window) -> list[Reading]:
    """Every unit that the window prices, or says not to be paid."""
    wording = _WORDING[window.language]
    readings: list[Reading] = []
    paid = False  # whether the sentence before says what is paid, which « ne le sont pas » denies
    for sentence in window.sentences:
        found = list(_prices(window, sentence, wording))
        if paid and not found:
            found = list(_not_so(sentence, wording))
        paid = any(each.fields.get("stance") != "excluded" for each in found)
        readings += found
    return distinct(readings)


def _not_so(sentence: Sentence, wording: PriceStructureWording) -> Iterator[Reading]:
    """« La minute de conversation est payée 0,60 €. Les minutes d'attente ne le sont pas »."""
    denied = wording.not_so.search(sentence.text)
    units = unit_mentions(sentence.text[: denied.start()], wording) if denied else []
    if units and not about_another(sentence.text, wording.rivals, wording.quantities.language):
        yield _reading(sentence, {"unit": units[0].unit, "stance": "excluded"})


def _prices(window: Window, sentence: Sentence, wording: PriceStructureWording) -> Iterator[Reading]:
    text = sentence.text
    if wording.recharged.search(text):
        yield _reading(sentence, {"unit": "open_book"})
        return
    if _is_listed(window, sentence, wording):
        yield from (_reading(sentence, {"unit": unit}) for unit in _listed(sentence, wording))
        return
    headed = any(wording.rivals.search(cell) for cell in sentence.header)
    if (
        headed
        or about_another(sentence.with_lead_in, wording.rivals, window.language)
        or (sentence.is_row and wording.rivals.search(text))
        or wording.rivals.search(window.heading)
    ):
        return
    shares = list(_shares(sentence, wording))
    yield from shares
    for unit, said in wording.standing:
        if said.search(text):
            yield _reading(sentence, {"unit": unit})
    if _is_idle_unpaid(text, wording):
        yield _reading(sentence, {"unit": "hour", "stance": "excluded"})
        return
    if wording.idle.search(text) and not (sentence.is_row or money_mentions(text, wording.quantities)):
        return
    units = unit_mentions(text, wording)
    if shares:
        return
    if not units and not sentence.is_row:
        yield from _of_what_is_named(sentence, wording)
        return
    priced = _with_amounts(window, sentence, units, wording, net=_is_net(window, sentence, wording))
    names_columns = sentence.is_row and tuple(cell for _, cell in sentence.cells) == sentence.header
    if priced or not names_columns:
        told = priced or list(_without_amounts(sentence, units, wording))
        if not told and window.surely("price_structure", sentence):
            told = list(_surely(sentence, units, wording))
        yield from told
    if priced:
        yield from _unpaid(sentence, units, wording)


def _is_listed(window: Window, sentence: Sentence, wording: PriceStructureWording) -> bool:
    """Whether it is a row, without an amount, of a table that is titled as the list of what is paid for."""
    titles = (sentence.lead_in, *sentence.header, window.heading)
    return (
        sentence.is_row
        and tuple(cell for _, cell in sentence.cells) != sentence.header
        and any(map(wording.unit_list.search, titles))
        and not money_mentions(sentence.text, wording.quantities)
        and not list(bare_amounts(sentence, window.heading, wording))
    )


def _listed(sentence: Sentence, wording: PriceStructureWording) -> Iterator[str]:
    """The unit that the first cell of a row names; its other cells say how it is counted."""
    cell = Phrase(sentence.cells[0][1])
    units = unit_mentions(cell, wording)
    if units:
        yield precise(units[0], units, cell, wording).unit


def _of_what_is_named(sentence: Sentence, wording: PriceStructureWording) -> Iterator[Reading]:
    """« Les appels décrochés sont facturés. Chacun d'eux est payé 2 € »: the unit stands elsewhere."""
    named = sentence.antecedent or sentence.lead_in
    amounts = money_mentions(sentence.text, wording.quantities)
    units = unit_mentions(named, wording)
    if not units or not amounts or about_another(named, wording.rivals, wording.quantities.language):
        return
    steps = wording.tiers.search(sentence.text)
    if wording.priced.search(sentence.text) or (steps and wording.priced.search(named)):
        unit = precise(units[0], units, named, wording).unit
        yield _priced(sentence, unit, amounts, bool(steps), net=False)


def _is_idle_unpaid(text: Phrase, wording: PriceStructureWording) -> bool:
    """« les temps d'attente ne sont pas facturés », « rien pour l'attente »."""
    return any(
        wording.unpaid.search(text[match.end() :]) or wording.nothing_for.search(text[: match.start()])
        for match in wording.idle.finditer(text)
    )


def _with_amounts(
    window: Window, sentence: Sentence, units: list[UnitMention], wording: PriceStructureWording, *, net: bool
) -> list[Reading]:
    text = sentence.text
    amounts = money_mentions(text, wording.quantities)
    if sentence.is_row and not amounts:
        amounts = list(bare_amounts(sentence, window.heading, wording))
    pairs = list(priced_units(text, amounts, units, wording))
    if sentence.is_row and not units:
        pairs = list(in_columns(sentence, wording))
    row_unit = _row_unit(sentence, units, wording)
    by_unit: defaultdict[tuple[str, str], list[MoneyMention]] = defaultdict(list)
    for amount, unit in pairs:
        chosen_unit = row_unit or unit.unit
        if amount.value <= _DEAREST or chosen_unit in _LARGE:
            # An e-mail and a message are acts of two prices, not tiers.
            named = text[unit.start : unit.end] if chosen_unit == "act" and not sentence.is_row else ""
            by_unit[chosen_unit, named].append(amount)
    tiers = any(map(wording.tiers.search, (text, *sentence.header)))
    return [_priced(sentence, unit, amounts, tiers, net) for (unit, _), amounts in by_unit.items()]


def _row_unit(sentence: Sentence, units: list[UnitMention], wording: PriceStructureWording) -> str | None:
    """The unit of a row; of hours its column of units tells more than what the row begins with."""
    if not sentence.is_row or not units:
        return None
    for (_, cell), header in zip(sentence.cells, sentence.header, strict=False):
        counted = unit_mentions(Phrase(cell), wording) if wording.unit_column.match(header) else []
        if counted and counted[0].unit.startswith("hour"):
            return precise(counted[0], counted, Phrase(cell), wording).unit
    # A row begins with what it prices; « l'appel » in its next cell is less precise.
    return units[0].unit


def _priced(sentence: Sentence, unit: str, amounts: list[MoneyMention], tiers: bool, net: bool) -> Reading:
    """One unit with its amount; several amounts of one unit are tiers."""
    if len({amount.value for amount in amounts}) > 1 or tiers:
        return _reading(sentence, {"unit": unit, "tiers": True})
    amount = next((each for each in amounts if each.tax != "unstated"), amounts[0]).fields
    if net and amount["tax"] == "unstated":
        amount = {**amount, "tax": "excluded"}
    return _reading(sentence, {"unit": unit, "amount": amount})


def _unpaid(
    sentence: Sentence, units: list[UnitMention], wording: PriceStructureWording
) -> Iterator[Reading]:
    """Units that are not paid, beside others that are: nothing else is counted before the denial."""
    text = sentence.text
    ends = [*(mention.start for mention in units[1:]), len(text)]
    for mention, end in zip(units, ends, strict=False):
        if wording.unpaid.search(text[mention.end : end]) or wording.nothing_for.search(
            text[: mention.start]
        ):
            unit = precise(mention, units, "", wording).unit
            yield _reading(sentence, {"unit": unit, "stance": "excluded"})


def _without_amounts(
    sentence: Sentence, units: list[UnitMention], wording: PriceStructureWording
) -> Iterator[Reading]:
    text = sentence.text
    delays = time_mentions(text, wording.quantities)
    for mention in units:
        if any(delay.start <= mention.start < delay.end for delay in delays):
            continue  # « dans les quarante-huit heures » counts time, and no work
        before, after = text[: mention.start], text[mention.end :]
        if wording.unpaid.search(after) or wording.nothing_for.search(before):
            unpaid = precise(mention, units, text, wording).unit
            yield _reading(sentence, {"unit": unpaid, "stance": "excluded"})
        elif mention.unit not in wording.named_by_amount and (
            wording.paid_by.search(before) or wording.is_paid.search(after)
        ):
            fields: dict[str, object] = {"unit": precise(mention, units, text, wording).unit}
            yield _reading(sentence, {**fields, "tiers": True} if wording.tiers.search(text) else fields)


def _surely(
    sentence: Sentence, units: list[UnitMention], wording: PriceStructureWording
) -> Iterator[Reading]:
    """The first unit of a sentence that surely says what is paid for, unless it is denied."""
    for mention in units[:1]:
        if not wording.denied.search(sentence.text[: mention.start]):
            unit = _row_unit(sentence, units, wording) or precise(mention, units, sentence.text, wording).unit
            yield _reading(sentence, {"unit": unit}, "sure")


def _shares(sentence: Sentence, wording: PriceStructureWording) -> Iterator[Reading]:
    """« part fixe 70 %, part variable 30 % »."""
    percents = percent_mentions(sentence.text, wording.quantities)
    for unit, said in wording.shares:
        for match in said.finditer(sentence.text):
            near = [
                (max(each.start - match.end(), match.start() - each.end), each.value) for each in percents
            ]
            distance, value = min(near, default=(_NEAR, None))
            if distance < _NEAR:
                yield _reading(sentence, {"unit": unit, "share_percent": value})


def _is_net(window: Window, sentence: Sentence, wording: PriceStructureWording) -> bool:
    """Whether the table, its caption or the title says that its prices are without tax."""
    named = (*sentence.header, sentence.lead_in, window.heading)
    return any(wording.priced.search(each) and wording.net.search(each) for each in named)


def _reading(sentence: Sentence, fields: dict[str, object], found_by: str = "unit") -> Reading:
    span = (sentence.start, sentence.end)
    return Reading("price_structure", (span,), fields, f"price_structure/{found_by}")
