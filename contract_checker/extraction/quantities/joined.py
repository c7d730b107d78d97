"""Durations that are written one after the other and are one: « un mois, soit 30 jours »."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Final

from contract_checker.calendars import DayRange
from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.quantities.mention import TimeMention

_SUMS: Final = {("year", "month"): Decimal(12), ("hour", "minute"): Decimal(60)}
_HALF_MONTH: Final = 15  # days


def joined(mentions: Iterable[TimeMention], text: str, wording: QuantityWording) -> list[TimeMention]:
    """The mentions of `text`, in order, of which those that say one length together are made one."""
    merged: list[TimeMention] = []
    for mention in mentions:
        one = _one(merged[-1], mention, text, wording) if merged else None
        if one is None:
            merged.append(mention)
        else:
            merged[-1] = one
    return merged


def _one(first: TimeMention, second: TimeMention, text: str, wording: QuantityWording) -> TimeMention | None:
    between = text[first.end : second.start]
    if wording.equates.fullmatch(between):
        return _equated(first, second)
    if first.value is None or second.value is None or first.relative or second.relative:
        return None
    before = text[max(0, first.start - 90) : first.start]
    is_pair = bool(wording.ranges.fullmatch(between)) or (
        bool(wording.sums.fullmatch(between)) and bool(wording.between.search(before))
    )
    if is_pair and not wording.moves_before.search(before):
        return _range(first, second)
    if wording.sums.fullmatch(between) and not wording.of_something.match(text[second.end :]):
        return _sum(first, second)
    return None


def _equated(first: TimeMention, second: TimeMention) -> TimeMention:
    """« 15 jours (soit un mois) » is contradictory: the two cannot be the same length."""
    differs = bool(first.days and second.days and not overlap(first.days, second.days))
    return replace(
        first,
        end=second.end,
        value=None if differs else first.value,
        days=None if differs else first.days,
        contradictory=differs,
    )


def overlap(one: DayRange, other: DayRange) -> bool:
    """Whether two lengths can be the same number of days."""
    return one.guaranteed <= other.at_most and other.guaranteed <= one.at_most


def _range(first: TimeMention, second: TimeMention) -> TimeMention | None:
    """« de cinq jours à dix jours »: from the shortest that the first can be to the longest of the second."""
    if first.value is None or second.value is None or first.value >= second.value:
        return None
    if (first.unit, first.upper) != (second.unit, None):
        return None
    if second.day_kind != first.day_kind != "unstated":
        return None
    days = DayRange(first.days.guaranteed, second.days.at_most) if first.days and second.days else None
    return replace(
        second, start=first.start, value=first.value, upper=second.value, days=days, misread=first.misread
    )


def _sum(first: TimeMention, second: TimeMention) -> TimeMention | None:
    """« Deux ans et trois mois » is 27 months; a month and fifteen days, a month and a half."""
    if first.value is None or second.value is None or first.unit is None or second.unit is None:
        return None
    if first.days is None or second.days is None or first.day_kind != "unstated":
        return None
    days = DayRange(first.days.guaranteed + second.days.guaranteed, first.days.at_most + second.days.at_most)
    sizes = _SUMS.get((first.unit, second.unit))
    if sizes is not None:
        value = first.value * sizes + second.value
        return replace(second, start=first.start, value=value, days=days, is_cap=first.is_cap)
    if first.unit == "month" and second.unit == "day" and second.value == _HALF_MONTH:
        return replace(first, end=second.end, value=first.value + Decimal("0.5"), days=days)
    return None
