"""Weights of criteria in a line that surely compares offers, where no usual form of writing tells them."""

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final, Literal

from contract_checker.extraction.award_criteria.entries import (
    REST,
    Entry,
    Unit,
    criterion_kind,
    masked,
    with_rest,
)
from contract_checker.extraction.award_criteria.wording import AwardWording
from contract_checker.extraction.quantities import number

TOTALS: Final = (1, 10, 20, 100, 1000)
_LONGEST_NAME: Final = 70
_MOST_BEHIND: Final = 2  # words
_LETTER = re.compile(r"[a-z]{2}")
_EDGES: Final = " \"'.,;:|()[]-–=/*+•¤"

_Order = Literal["weight first", "name first"]


def weights_by_word(text: str, offset: int, wording: AwardWording) -> list[Entry]:
    """The criteria of a line if all its numbers weigh one each and make a usual total with a price.

    The total is what tells weights from other numbers: a part of a list has no such total.
    """
    words = wording.by_word
    if wording.other.search(text) or wording.weights.nested.search(text):
        return []
    plain = masked(text, wording)
    found = list(words.weights.finditer(plain))
    if len(found) < 2:
        return []
    fractions = any(match["denominator"] for match in found)
    unit: Unit = "percent" if fractions or words.percent.search(plain) else "points"
    values = [_value(match, wording) for match in found]
    follow = words.governs.match(plain, found[0].end()) is not None
    orders: tuple[_Order, ...] = ("weight first", "name first") if follow else ("name first",)
    for order in orders:
        names = _names(plain, found, order, wording)
        entries = with_rest(
            [
                Entry(
                    name,
                    criterion_kind(name, wording),
                    value,
                    None,
                    unit,
                    offset + one.start(),
                    offset + one.end(),
                )
                for name, value, one in zip(names, values, found, strict=True)
            ]
        )
        if all(names) and _is_whole(entries, fractions=fractions):
            return entries
    return []


def _is_whole(entries: Sequence[Entry], *, fractions: bool) -> bool:
    """Whether the weights make a usual total and a price is among several criteria."""
    total = sum(entry.weight for entry in entries)
    return (
        (total == 100 if fractions else total in TOTALS)
        and all(entry.weight > 0 for entry in entries)
        and sum(entry.kind == "price" for entry in entries) == 1
    )


def _value(match: re.Match[str], wording: AwardWording) -> Fraction:
    """What a match weighs; a fraction is one of a hundred."""
    if match["rest"]:
        return REST
    if match["denominator"]:
        counted = number(match["numerator"] or "", wording.language) or 1
        return 100 * Fraction(counted) / wording.weights.denominators[match["denominator"]]
    return Fraction(number(match["value"], wording.language) or 0)


def _names(text: str, found: Sequence[re.Match[str]], order: _Order, wording: AwardWording) -> list[str]:
    """The name of each weight: what follows it up to the next one, or what stands since the one before.

    « Le prix entre pour moitié, l'autre moitié revenant à la qualité »: the last one may follow.
    """
    rest = text[found[-1].end() :]
    if order == "weight first":
        gaps = [text[one.end() : two.start()] for one, two in pairwise(found)]
        return [_name(gap, order, wording) for gap in (*gaps, rest)]
    gaps = [text[: found[0].start()], *(text[one.end() : two.start()] for one, two in pairwise(found))]
    names = [_name(gap, order, wording) for gap in gaps]
    if wording.by_word.governs.match(rest):
        names[-1] = _name(rest, "weight first", wording)
    elif len(wording.by_word.stops.split(rest)[0].split()) > _MOST_BEHIND:
        return [""] * len(found)  # what stands behind the last weight may be its name
    return names


def _name(gap: str, order: _Order, wording: AwardWording) -> str:
    """The stretch of a gap that is nearest to the weight and says something."""
    words = wording.by_word
    stretches = [
        words.trim.sub("", stretch.strip(_EDGES)).strip(_EDGES) for stretch in words.stops.split(gap)
    ]
    telling = [stretch for stretch in stretches if _LETTER.search(stretch)]
    if not telling:
        return ""
    kinds = [stretch for stretch in telling if criterion_kind(stretch, wording) != "other"] or telling
    name = kinds[0] if order == "weight first" else kinds[-1]
    if len(name) <= _LONGEST_NAME:
        return name
    return name[:_LONGEST_NAME].strip() if order == "weight first" else name[-_LONGEST_NAME:].strip()
