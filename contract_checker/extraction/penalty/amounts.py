"""The figures of a sentence on penalties: what is paid, for what, of what, and up to what."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.penalty.wording import PenaltyWording
from contract_checker.extraction.quantities import money_mentions, percent_mentions
from contract_checker.extraction.sentences import Sentence

_BEFORE = 90
_NEXT_TO = 20  # characters
_WHOLE = Decimal(100)
_DECIMALS = 4


@dataclass(frozen=True)
class Amount:
    """What is paid once, with its place in the sentence; `title` is that of its column."""

    start: int
    end: int
    fields: dict[str, object]
    title: str = ""


def amounts(text: str, wording: PenaltyWording) -> list[Amount]:
    """Every amount, rate or formula that is paid, in order, each with what it is counted by and of.

    A formula, or a fraction that is no exact percentage, is given by its place alone.
    """
    found = sorted((*_money(text, wording), *_rates(text, wording)), key=lambda amount: amount.start)
    formula = wording.formula.search(text)
    if formula:
        found = [amount for amount in found if not formula.start() <= amount.start < formula.end()]
        end = formula.start() + len(formula.group().rstrip(" .-("))
        found.append(Amount(formula.start(), end, {}))
        found.sort(key=lambda amount: amount.start)
    ends = [*(amount.start for amount in found), len(text)][1:]
    return [described(amount, text, end, wording) for amount, end in zip(found, ends, strict=True)]


def cap_percents(text: str, wording: PenaltyWording) -> tuple[Decimal, ...]:
    """The percentages that penalties do not exceed: « 8 % par mois, et 10 % par an » are two."""
    return tuple(
        mention.value
        for mention in percent_mentions(text, wording.quantities)
        if _is_cap(text, mention.start, mention.end, wording)
    )


def in_columns(sentence: Sentence, wording: PenaltyWording) -> list[Amount]:
    """The amounts of a row in columns named as a penalty or a bonus: « Malus sur la facture » above « 1 % ».

    The title of its column tells the nature of each.
    """
    found = []
    for (start, cell), header in zip(sentence.cells, sentence.header, strict=False):
        name = wording.named.search(header)
        if name is None or cell == header:
            continue
        counted = {"per": chosen(header, wording.per), "base": chosen(header[name.end() :], wording.bases)}
        for amount in amounts(cell, wording) or _bare(cell, wording):
            own = {key: value for key, value in amount.fields.items() if value != "unstated"}
            place = (start + amount.start, start + amount.end)
            found.append(Amount(*place, {**counted, **own}, title=header))
    return found


def _bare(cell: str, wording: PenaltyWording) -> Iterator[Amount]:
    """Every figure of a cell that says nothing else: « 1 % »."""
    for mention in percent_mentions(cell, wording.quantities):
        yield Amount(mention.start, mention.end, {"rate_percent": mention.value})
    for money in money_mentions(cell, wording.quantities):
        yield Amount(money.start, money.end, {"amount": money.fields})


def _before(text: str, end: int) -> str:
    """The words right before `end`: half of « une » would be a negation."""
    start = max(0, end - _BEFORE)
    return text[start:end].partition(" ")[2] if start else text[:end]


def described(amount: Amount, text: str, end: int, wording: PenaltyWording) -> Amount:
    """The amount with what it is counted by and of, as the words up to `end` tell."""
    after = text[amount.end : end]
    credit = wording.named_after.match(after.lstrip())  # « 5 % d'avoir sur le mois »
    after = after.lstrip()[credit.end() :] if credit else after
    before = _before(text, amount.start)
    counted = chosen(before, wording.rhythms)
    if counted == "unstated":
        # « 500 € par constat pour tout appel non enregistré » is counted by what stands next to it
        counted = chosen(after[:_NEXT_TO], wording.per, chosen(after, wording.per))
    if counted == "unstated":
        counted = chosen(text[: amount.start], wording.per)
    base = chosen(after, wording.bases) if "amount" not in amount.fields else "unstated"
    if base == "unstated" and wording.reduced_before.search(before):
        base = "invoice"
    return Amount(amount.start, amount.end, {**amount.fields, "per": counted, "base": base})


def _money(text: str, wording: PenaltyWording) -> Iterator[Amount]:
    for mention in money_mentions(text, wording.quantities):
        before = _before(text, mention.start)
        if wording.cap_before.search(before) or wording.threshold_before.search(before):
            continue
        yield Amount(mention.start, mention.end, {"amount": mention.fields})


def _rates(text: str, wording: PenaltyWording) -> Iterator[Amount]:
    for mention in percent_mentions(text, wording.quantities):
        if not _is_cap(text, mention.start, mention.end, wording) and _is_owed(
            text, mention.start, mention.end, wording
        ):
            yield Amount(mention.start, mention.end, {"rate_percent": mention.value})
    for percent, said in wording.parts:
        for match in said.finditer(text):
            if not _is_cap(text, match.start(), match.end(), wording):
                yield Amount(match.start(), match.end(), {"rate_percent": percent})
    for match in wording.fraction.finditer(text):
        rate = _WHOLE * int(match["over"]) / int(match["under"].replace(" ", ""))
        if _is_owed(text, match.start(), match.end(), wording):
            exact = rate == round(rate, _DECIMALS)
            yield Amount(match.start(), match.end(), {"rate_percent": rate} if exact else {})


def _is_cap(text: str, start: int, end: int, wording: PenaltyWording) -> bool:
    before, after = _before(text, start), text[end:]
    return bool(wording.cap_before.search(before) or wording.cap_after.match(after))


def _is_owed(text: str, start: int, end: int, wording: PenaltyWording) -> bool:
    before, after = _before(text, start), text[end : end + _BEFORE]
    if wording.threshold_before.search(before):
        return False
    based = chosen(after, wording.bases) != "unstated" or chosen(after, wording.per) != "unstated"
    if wording.named_after.match(after.lstrip()):  # « 5 % d'avoir »
        return True
    return based or any(each.search(before) for each in (wording.owed_before, wording.reduced_before))
