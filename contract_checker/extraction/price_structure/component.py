"""Reads what is counted and paid: calls, minutes, hours, posts, a flat sum, a result."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.phrase import Pattern, Phrase
from contract_checker.extraction.price_structure.en import PRICE_STRUCTURE as EN
from contract_checker.extraction.price_structure.fr import PRICE_STRUCTURE as FR
from contract_checker.extraction.price_structure.surely import told_by_word
from contract_checker.extraction.price_structure.units import (
    UnitMention,
    bare_amounts,
    in_columns,
    precise,
    priced_units,
    row_unit,
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
_TO_FILL_IN: Final = Pattern(r"(?:\.{4,}|_{3,}|…{2,}) ?(?:€|euros?\b|eur\b)")  # of a bidder's form
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
    """What is said with the words of a price, or else what the sentence surely tells in other words."""
    if sentence.text.endswith("?") or _TO_FILL_IN.search(sentence.text):
        return
    found = list(_in_plain_words(window, sentence, wording))
    if not found and window.surely("price_structure", sentence):
        found = list(_surely(window, sentence, wording))
    yield from found


def _in_plain_words(window: Window, sentence: Sentence, wording: PriceStructureWording) -> Iterator[Reading]:
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
    if wording.only_if_sold.search(text):
        yield _reading(sentence, {"unit": "result"})
        return
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
        yield from priced or _without_amounts(sentence, units, wording)
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
    gross = _in_gross_columns(sentence, wording)
    amounts = [each for each in amounts if not wording.no_price_before.search(text[: each.start])]
    amounts = [
        each for each in amounts if not any(start <= each.start < end for start, end in gross)
    ] or amounts
    pairs = list(priced_units(text, amounts, units, wording))
    if sentence.is_row and not units:
        pairs = list(in_columns(sentence, wording))
    in_row = row_unit(sentence, units, wording)
    by_unit: defaultdict[tuple[str, str], list[MoneyMention]] = defaultdict(list)
    for amount, unit in pairs:
        chosen_unit = in_row or unit.unit
        if amount.value <= _DEAREST or chosen_unit in _LARGE:
            # An e-mail and a message are acts of two prices, not tiers.
            named = text[unit.start : unit.end] if chosen_unit == "act" and not sentence.is_row else ""
            by_unit[chosen_unit, named].append(amount)
    tiers = any(map(wording.tiers.search, (text, *sentence.header)))
    return [
        _reading(sentence, {"unit": unit})
        if all(wording.bounded_before.search(text[: each.start]) for each in amounts)
        else _priced(sentence, unit, amounts, tiers, net)
        for (unit, _), amounts in by_unit.items()
    ]


def _in_gross_columns(sentence: Sentence, wording: PriceStructureWording) -> list[tuple[int, int]]:
    """The cells of a row below heads such as « PU TTC »: the same prices, with tax."""
    return [
        (start, start + len(cell))
        for (start, cell), header in zip(sentence.cells, sentence.header, strict=False)
        if wording.gross.search(header)
    ]


def _priced(
    sentence: Sentence, unit: str, amounts: Sequence[MoneyMention], tiers: bool, net: bool
) -> Reading:
    """One unit with its amount; several amounts of one unit are tiers, but « 3,20 € HT, soit 3,84 € TTC »."""
    untaxed = [each for each in amounts if each.tax == "excluded"]
    amounts = untaxed if any(each.tax == "included" for each in amounts) and untaxed else amounts
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
        if wording.unpaid.search(text[mention.end : end]) or _is_none(
            text[: mention.start], text[mention.end : end], wording
        ):
            unit = precise(mention, [mention], "", wording).unit
            yield _reading(sentence, {"unit": unit, "stance": "excluded"})


def _is_none(before: str, after: str, wording: PriceStructureWording) -> bool:
    """Whether what stands before a unit, with pay named after it, says that it is not paid for."""
    if wording.nothing_for.search(before):
        return True
    return bool(wording.none.search(before) and wording.priced.search(after))


def _without_amounts(
    sentence: Sentence, units: list[UnitMention], wording: PriceStructureWording
) -> Iterator[Reading]:
    text = sentence.text
    delays = time_mentions(text, wording.quantities)
    for mention in units:
        if any(delay.start <= mention.start < delay.end for delay in delays):
            continue  # « dans les quarante-huit heures » counts time, and no work
        before, after = text[: mention.start], text[mention.end :]
        denial = wording.unpaid.search(after)
        if denial or _is_none(before, after, wording):
            # « les appels abandonnés ne sont pas payés, à la différence de ceux qui sont décrochés »
            said = text[: mention.end + denial.end()] if denial else text
            unpaid = precise(mention, [each for each in units if each.start < len(said)], said, wording).unit
            yield _reading(sentence, {"unit": unpaid, "stance": "excluded"})
        elif mention.unit not in wording.named_by_amount and (
            wording.paid_by.search(before) or wording.is_paid.search(after)
        ):
            fields: dict[str, object] = {"unit": precise(mention, units, text, wording).unit}
            yield _reading(sentence, {**fields, "tiers": True} if wording.tiers.search(text) else fields)


def _surely(window: Window, sentence: Sentence, wording: PriceStructureWording) -> Iterator[Reading]:
    """What a sentence pays for that surely tells it, in whatever words."""
    told = told_by_word(sentence, window.heading, wording)
    if told is None:
        return
    if told.amounts:
        net = _is_net(window, sentence, wording)
        reading = _priced(sentence, told.unit, told.amounts, tiers=False, net=net)
    else:
        fields: dict[str, object] = {"unit": told.unit, "stance": told.stance, "tiers": told.tiers}
        reading = _reading(sentence, {name: value for name, value in fields.items() if value})
    yield replace(reading, found_by="price_structure/sure")


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


def _reading(sentence: Sentence, fields: dict[str, object]) -> Reading:
    return Reading("price_structure", ((sentence.start, sentence.end),), fields, "price_structure/unit")
