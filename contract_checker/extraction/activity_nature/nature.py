"""Tells from the words of a text whether the work lasts, is a campaign, or is needed once."""

import re
from typing import Literal

from contract_checker.extraction.activity_nature.wording import ActivityNatureWording

Nature = Literal["lasting", "campaign", "one_off"]

YEARLY_MONTHS = 12


def is_campaign(text: str, wording: ActivityNatureWording) -> bool:
    """Whether a campaign is what the contract is about."""
    return bool(wording.nature.campaign.search(text)) and not wording.nature.not_campaign.search(text)


def is_one_off(text: str, wording: ActivityNatureWording) -> bool:
    """Whether a passing task is what the contract is about."""
    return bool(
        wording.nature.one_off.search(text) and wording.nature.is_object.search(text)
    ) and not wording.nature.not_one_off.search(text)


def is_lasting(text: str, wording: ActivityNatureWording) -> bool:
    """Whether the work is said to last, or the contract runs a year or more between two days."""
    return (
        bool(wording.nature.lasting.search(text)) or _spans_years(text, wording)
    ) and not wording.nature.not_lasting.search(text)


def sure_nature(text: str, wording: ActivityNatureWording) -> Nature | None:
    """What a sentence says that surely tells the nature of the work.

    None if it tells of both, or of passing work that comes beside other work.
    """
    said = wording.nature.apart.sub(" ", text)
    lasting = wording.nature.surely_never_passing.search(said)
    passing = wording.nature.surely_never_lasting.search(said)
    said = wording.nature.surely_never_lasting.sub(" ", wording.nature.surely_never_passing.sub(" ", said))
    lasting = lasting or wording.nature.surely_lasting.search(said)
    passing = passing or wording.nature.surely_passing.search(said)
    if lasting and not passing:
        return None if wording.nature.not_lasting.search(text) else "lasting"
    if lasting or not passing or wording.nature.beside.search(text):
        return None
    if wording.nature.surely_campaign.search(said):
        return None if wording.nature.not_campaign.search(text) else "campaign"
    return None if wording.nature.not_one_off.search(text) else "one_off"


def _spans_years(text: str, wording: ActivityNatureWording) -> bool:
    """Whether the contract is given a first and a last day, a year apart or more."""
    if not wording.term.contract.search(text) or not wording.nature.until.search(text):
        return False
    months = [_month(match, wording) for match in wording.nature.dates.finditer(text)]
    return bool(months) and max(months) - min(months) >= YEARLY_MONTHS - 1


def _month(date: re.Match[str], wording: ActivityNatureWording) -> int:
    """The month of a date, counted from year 0."""
    if date["month"]:
        return int(date["year"]) * 12 + wording.nature.months.index(date["month"])
    return int(date["written"]) * 12 + int(date["figure"]) - 1
