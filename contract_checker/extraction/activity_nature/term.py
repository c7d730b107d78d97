"""Finds the length of the contract in a sentence, and tells it from the lengths of other things."""

from dataclasses import replace
from decimal import Decimal

from contract_checker.extraction.activity_nature.nature import is_campaign, is_one_off
from contract_checker.extraction.activity_nature.wording import ActivityNatureWording
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import TimeMention, number, time_mentions
from contract_checker.extraction.reading import Window

MONTHS = {
    "month": Decimal(1),
    "quarter": Decimal(3),
    "year": Decimal(12),
    "week": Decimal(7) / 30,
    "day": Decimal(1) / 30,
}


def stated_term(window: Window, index: int, wording: ActivityNatureWording) -> TimeMention | None:
    """The length of the contract in this sentence: the firm part if one is named, else the first."""
    text = window.sentences[index].text
    if text.endswith("?"):
        return None
    near = Phrase(f"{window.heading} {window.sentences[index - 1].text if index else ''} {text}")
    found = [
        mention
        for mention in time_mentions(text, wording.quantities)
        if _is_term(mention, text, near, wording)
    ]
    firm = [mention for mention in found if wording.term.firm_after.match(text[mention.end :])]
    term = next(iter(firm or found), None) or _adjective(text, wording)
    if term is None or not wording.term.changed_from.search(text[: term.start]):
        return term
    figures = wording.term.figure.findall(text[term.start : term.end])
    return replace(term, value=number(figures[-1], wording.quantities.language))


def _adjective(text: str, wording: ActivityNatureWording) -> TimeMention | None:
    """« Contrat annuel »: a length that is an adjective."""
    match = wording.term.adjective.search(text)
    if match is None or wording.term.other.search(text):
        return None
    return TimeMention(match.start(), match.end(), Decimal(wording.term.years[match["years"]]), "year")


def _is_term(mention: TimeMention, text: str, near: str, wording: ActivityNatureWording) -> bool:
    """Whether the words around a duration make it the length of the contract or of the task."""
    if mention.value is None or mention.relative or mention.unit not in MONTHS:
        return False
    before, after = text[: mention.start].rpartition(".")[2], text[mention.end :]
    if wording.term.other.search(
        f"{before}{text[mention.start : mention.end + 18]}"
    ) or wording.term.renewed_for.search(before):
        return False
    if wording.term.term_before.search(before) or wording.term.own_label.search(before):
        return True
    if (
        wording.term.apart_before.search(before)
        and wording.term.apart_after.match(after)
        and wording.term.renewing.search(text)
    ):
        return True
    if wording.term.term_label.search(before) or (
        wording.term.firm_after.match(after) and wording.term.renewals.search(text)
    ):
        return bool(wording.term.service.search(near) or wording.term.renewals.search(text))
    if (
        wording.term.term_after.match(after)
        and wording.term.titled.search(near)
        and wording.term.contract.search(near)
    ):
        return True
    return bool(wording.term.task_before.search(before)) and (
        is_campaign(near, wording) or is_one_off(near, wording)
    )
