"""Penalties in looser words, where the net is sure that a sentence states one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from contract_checker.extraction.language.choices import Choices, chosen
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.penalty.amounts import Amount, described
from contract_checker.extraction.penalty.wording import PenaltyWording
from contract_checker.extraction.quantities import money_mentions, percent_mentions
from contract_checker.extraction.sentences import Sentence

_NEAR: Final = 90


@dataclass(frozen=True, eq=False)
class ByWord:
    """Words of one language that are enough where a penalty is surely stated.

    Attributes:
        names: each nature, and how it is called.
        taken: verbs of a penalty, which stand for its name where it is not due.
        spared_not: says that a penalty is due however small it is, or that nobody is let off.
        waived: it is not due.
        cases: it is so in a case or for a time only.
        always: it is so in the whole contract.
        outside: the volume leaves the forecast.
        parts: fractions in words, each with its percentage; other fractions are in `odd_part`.
        threshold_before: right before a figure, says that it is what was aimed at.
        threshold_after: right behind it.
        base_after: right behind a figure, says what it is of or counted by.
        of_invoice: right behind a rate, says that it is one of the invoice.
        gained: words of what the provider earns, and `lost` of what it loses, where nothing has a name.
        capped: there is a cap, whatever it is.
        before_now: right before a figure, says that it holds no longer.
        reduced: right before a rate, says that it is one of the invoice.
        cap_before: right before a figure, says that it is a cap.
        cap_after: right behind it.
    """

    names: Choices
    taken: Pattern
    spared_not: Pattern
    waived: Pattern
    cases: Pattern
    always: Pattern
    outside: Pattern
    parts: tuple[tuple[Decimal, Pattern], ...]
    odd_part: Pattern
    threshold_before: Pattern
    threshold_after: Pattern
    base_after: Pattern
    of_invoice: Pattern
    gained: Pattern
    lost: Pattern
    capped: Pattern
    before_now: Pattern
    reduced: Pattern
    cap_before: Pattern
    cap_after: Pattern


def surely_said(
    sentence: Sentence, common: dict[str, object], wording: PenaltyWording, words: ByWord
) -> Iterator[dict[str, object]]:
    """The fields of every penalty of a sentence that surely states one; none where they cannot be told.

    `common` is what was read of all of them, such as bounds.
    """
    text = sentence.with_lead_in
    natures = _named(text, words)
    figures = _figures(sentence.text, wording, words)
    caps = [] if sentence.is_row else [each for each in figures if _is_cap(sentence.text, each, words)]
    if caps or words.capped.search(sentence.text):
        percents = [each.fields.get("rate_percent") for each in caps]
        common = {**common, "capped": True, "cap_percent": next(filter(None, percents), None)}
    owed = [each for each in figures if each not in caps and _is_owed(sentence, each, words)]
    due = words.spared_not.search(text)
    waived = due or words.waived.search(text)
    if waived or len(owed) > 1:
        owed = [each for each in owed if words.base_after.match(sentence.text[each.end :])]
    counted = [_counted(each, sentence.text, wording, words) for each in owed]
    if waived:
        if natures or words.taken.search(text):
            for said in _waived(text, natures, common, wording, words, due=bool(due)):
                yield from [said | each for each in counted] or [said]
        return
    nature = nature_by_word(text, wording, words)
    if nature is None:
        return
    said = {"nature": nature, "debtor": _debtor(text, nature, wording), **common}
    yield from (said | each for each in counted)
    if not counted and natures and not sentence.is_row:
        yield said


def nature_by_word(text: str, wording: PenaltyWording, words: ByWord) -> str | None:
    """The nature that looser names tell, or else words of a loss or a gain; None where it cannot be told."""
    natures = _named(text, words)
    if natures:
        lost = natures == ["bonus"] and wording.lost.search(text)
        return None if lost or len(natures) > 1 else natures[0]
    if wording.gained.search(text) or words.gained.search(text):
        return None if wording.lost.search(text) or words.lost.search(text) else "bonus"
    return "bonus" if chosen(text, wording.debtors) == "client" else "penalty"


def _named(text: str, words: ByWord) -> list[str]:
    return [nature for nature, said in words.names if said.search(text)]


def _waived(
    text: str,
    natures: list[str],
    common: dict[str, object],
    wording: PenaltyWording,
    words: ByWord,
    *,
    due: bool,
) -> Iterator[dict[str, object]]:
    """What is said of a penalty that is not due, or `due` even in a case."""
    nature = natures[0] if len(natures) == 1 else "penalty"
    said = {"nature": nature, "debtor": _debtor(text, nature, wording), **common}
    if due:
        yield said
    elif words.outside.search(text):
        yield said | {"neutralised": True}
    elif words.always.search(text):
        yield said | {"stance": "excluded"}
    elif words.cases.search(text) or "capped" in common:
        yield said


def _debtor(text: str, nature: str, wording: PenaltyWording) -> str:
    return "client" if nature == "bonus" else chosen(text, wording.debtors)


def _figures(text: str, wording: PenaltyWording, words: ByWord) -> list[Amount]:
    """Sums, percentages and fractions in words, whatever they are of."""
    found = [
        Amount(each.start, each.end, {"rate_percent": each.value})
        for each in percent_mentions(text, wording.quantities)
    ]
    found += [
        Amount(each.start, each.end, {"amount": each.fields})
        for each in money_mentions(text, wording.quantities)
    ]
    parts = (*wording.parts, *words.parts)
    found += [
        Amount(match.start(), match.end(), {"rate_percent": percent})
        for percent, said in parts
        for match in said.finditer(text)
    ]
    found += [Amount(match.start(), match.end(), {}) for match in words.odd_part.finditer(text)]
    found.sort(key=lambda each: each.start)
    return [
        each
        for index, each in enumerate(found)
        if not (index and text[: each.start].endswith("(") and each.fields == found[index - 1].fields)
    ]


def _is_cap(text: str, figure: Amount, words: ByWord) -> bool:
    before, after = text[max(0, figure.start - _NEAR) : figure.start], text[figure.end :]
    if words.before_now.search(before):
        return False
    return bool(words.cap_before.search(before) or words.cap_after.match(after))


def _is_owed(sentence: Sentence, figure: Amount, words: ByWord) -> bool:
    """Whether a figure is what is paid: of a row, only what says what it is of or counted by."""
    before, after = sentence.text[max(0, figure.start - _NEAR) : figure.start], sentence.text[figure.end :]
    held = words.before_now.search(before) or words.threshold_before.search(before)
    if not figure.fields or held or words.threshold_after.match(after):
        return False
    return not sentence.is_row or bool(words.base_after.match(after))


def _counted(amount: Amount, text: str, wording: PenaltyWording, words: ByWord) -> dict[str, object]:
    counted = described(amount, text, len(text), wording)
    before = text[max(0, amount.start - _NEAR) : amount.start]
    of_invoice = words.reduced.search(before) or words.of_invoice.match(text[amount.end :])
    if "rate_percent" in amount.fields and of_invoice and counted.fields["base"] == "unstated":
        counted = replace(counted, fields={**counted.fields, "base": "invoice"})
    return counted.fields
