"""Pairs of a criterion's name and its weight, read from one line of text."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from contract_checker.extraction.award_criteria.wording import AwardWording
from contract_checker.extraction.language.denial import denies
from contract_checker.extraction.quantities import number
from contract_checker.facts import CriterionKind

Unit = Literal["percent", "points", "coefficient"]
_LONGEST_NAME = 70
_REMEMBERED = 512
REST = Fraction(-1)
"""Stands for the weight of « le reste » until the others are known."""


@dataclass(frozen=True)
class Entry:
    """A criterion with its weight; `nested` when the words make it part of the one before."""

    name: str
    kind: CriterionKind
    weight: Fraction
    upper: Fraction | None
    unit: Unit
    start: int
    end: int
    nested: bool = False


@dataclass(frozen=True)
class _Weight:
    start: int
    end: int
    value: Fraction
    upper: Fraction | None
    unit: Unit
    implied: bool


def criterion_kind(name: str, wording: AwardWording) -> CriterionKind:
    """What a criterion is about: the first telling word of its name decides."""
    found = [(match.start(), kind) for kind, pattern in wording.kinds if (match := pattern.search(name))]
    return min(found)[1] if found else "other"


def read_entries(text: str, offset: int, bare_unit: Unit | None, wording: AwardWording) -> list[Entry]:
    """The criteria of one line, in order.

    Args:
        text: folded text of the line.
        offset: added to the offsets of the entries.
        bare_unit: what a number without a unit counts in this list; None to pass over such numbers.
        wording: words of the language.
    """
    return [
        replace(entry, start=offset + entry.start, end=offset + entry.end) if offset else entry
        for entry in _entries(text, bare_unit, wording)
    ]


@lru_cache(maxsize=_REMEMBERED)  # a line is looked at for itself, as the end of a list, and in its list
def _entries(text: str, bare_unit: Unit | None, wording: AwardWording) -> tuple[Entry, ...]:
    plain = masked(text, wording)
    weights = _weights(plain, bare_unit, wording)
    if not weights:
        return ()
    name_first = _name_first(plain, weights, wording)
    entries: list[Entry] = []
    for index, weight in enumerate(weights):
        before = weights[index - 1].end if index else 0
        after = weights[index + 1].start if index + 1 < len(weights) else len(plain)
        precedes = name_first and weight.value != REST
        gap = plain[before : weight.start] if precedes else plain[weight.end : after]
        name = _name(gap, wording) if precedes else _following_name(gap, wording)
        if not re.search(r"[a-z]", name):
            continue
        nested = precedes and _is_nested(plain, before, weight.start, entries, wording)
        start, end = (before, weight.end) if precedes else (weight.start, after)
        kind = criterion_kind(name, wording)
        entries.append(Entry(name, kind, weight.value, weight.upper, weight.unit, start, end, nested))
    return tuple(entries)


def _name_first(text: str, weights: list[_Weight], wording: AwardWording) -> bool:
    """Whether names stand before their weights, as in a list, or after: « 60 % pour le prix »."""
    following = [wording.weights.follows.match(text[weight.end :]) for weight in weights]
    if all(match is not None and criterion_kind(match.group(), wording) != "other" for match in following):
        return False
    before = text[: weights[0].start]
    return criterion_kind(before, wording) != "other" or (
        _name(before, wording) != "" and _name(text[weights[-1].end :], wording) == ""
    )


def masked(text: str, wording: AwardWording) -> str:
    """The text with signs in the place of numbers that weigh nothing: marks, totals, lots, references."""
    for pattern in (
        wording.weights.marks,
        wording.weights.threshold,
        wording.weights.scale,
        wording.weights.total,
        wording.weights.lot,
        wording.weights.reference,
    ):
        text = pattern.sub(lambda match: "¤" * len(match.group()), text)
    return text


def _weights(text: str, bare_unit: Unit | None, wording: AwardWording) -> list[_Weight]:
    found = [
        weight
        for match in wording.weights.weight.finditer(text)
        if (weight := _weight(match, wording)) is not None
    ]
    stated = [weight for weight in found if not weight.implied]
    if bare_unit is not None and not stated:
        stated = [
            _Weight(match.start("bare"), match.end(), _fraction(match["bare"]), None, bare_unit, True)
            for match in wording.weights.bare.finditer(text)
        ]
        # « Prix sur 12, technique sur 8 : » are more than the bare numbers among them.
        stated = stated if len(stated) >= len(found) else found
    return _with_elliptic(stated, text, wording) or found


def _with_elliptic(stated: list[_Weight], text: str, wording: AwardWording) -> list[_Weight]:
    """« 40 points pour le prix et 60 pour la technique »: the unit is said once."""
    if not stated or stated[0].unit == "coefficient" or any(weight.implied for weight in stated):
        return stated
    more = [
        _Weight(match.start("bare"), match.end("bare"), _fraction(match["bare"]), None, stated[0].unit, False)
        for match in wording.weights.elliptic.finditer(text, stated[0].end)
        if all(match.end("bare") <= other.start or other.end <= match.start("bare") for other in stated)
        # « Méthode (55 points) décomposée en : équipe (30), outils (25) »
        and not (match.group().startswith("(") and wording.weights.nested.search(text))
    ]
    return sorted([*stated, *more], key=lambda weight: weight.start)


def _weight(match: re.Match[str], wording: AwardWording) -> _Weight | None:
    groups = match.groupdict()
    start, end = match.span()
    if groups["low"]:
        unit: Unit = "points" if groups["range_unit"] in wording.weights.points else "percent"
        return _Weight(start, end, _fraction(groups["low"]), _fraction(groups["high"]), unit, False)
    if groups["value"]:
        value = number(groups["value"], wording.language)
        unit = "points" if groups["unit"] in wording.weights.points else "percent"
        return None if value is None else _Weight(start, end, Fraction(value), None, unit, False)
    if groups["coefficient"]:
        return _Weight(start, end, _fraction(groups["coefficient"]), None, "coefficient", False)
    if groups["factor"]:
        return _Weight(start, end, _fraction(groups["factor"]), None, "coefficient", False)
    if groups["denominator"]:
        numerator = number(groups["numerator"] or "", wording.language) or 1
        share = Fraction(numerator) / wording.weights.denominators[groups["denominator"]]
        return _Weight(start, end, 100 * share, None, "percent", False)
    if groups["rest"]:
        return _Weight(start, end, REST, None, "percent", False)
    if groups["mark"]:
        return _Weight(start, end, _fraction(groups["mark"]), None, "points", False)
    return _Weight(start, end, _fraction(groups["out_of"]), None, "points", True)


def _fraction(written: str) -> Fraction:
    return Fraction(Decimal(written.replace(",", ".")))


def _name(gap: str, wording: AwardWording) -> str:
    """The name that stands before a weight: the last stretch of the gap that says what is weighed."""
    trimmed = wording.weights.tail.sub("", gap)
    stretches = [_bare_name(stretch, wording) for stretch in wording.weights.separator.split(trimmed)]
    # « Aucun critère social n'est retenu, les critères étant le prix (70 %) »
    told = [stretch for stretch in stretches if not denies(stretch, wording.language)]
    telling = [stretch for stretch in told if criterion_kind(stretch, wording) != "other"]
    name = (
        telling[0]
        if len(telling) > 1 and len(stretches) <= 4 and ":" not in trimmed
        else (telling or stretches or [""])[-1]
    )
    return _shortened(name, wording)


def _following_name(gap: str, wording: AwardWording) -> str:
    for stretch in wording.weights.separator.split(gap):
        name = wording.weights.tail.sub("", _bare_name(stretch, wording))
        if name:
            return _shortened(name, wording)
    return ""


def _bare_name(stretch: str, wording: AwardWording) -> str:
    return wording.weights.head.sub("", stretch).strip(' "():;,.-|')


def _shortened(name: str, wording: AwardWording) -> str:
    """The name without the sentence that leads to it: « les offres sont jugées sur le prix » is « prix »."""
    if len(name) <= _LONGEST_NAME:
        return name
    starts = [match.start() for _, pattern in wording.kinds for match in pattern.finditer(name)]
    return name[max(starts) :][:_LONGEST_NAME].strip() if starts else name[-_LONGEST_NAME:].strip()


def _is_nested(text: str, before: int, start: int, entries: list[Entry], wording: AwardWording) -> bool:
    gap = text[before:start]
    if wording.weights.nested_number.search(gap):
        return True
    if not entries:
        return bool(wording.weights.nested.match(gap.lstrip(" -•|(")))
    if wording.weights.nested.search(gap.rpartition(";")[2]):
        return True
    opened = text.count("(", 0, start) - text.count(")", 0, start)
    if "(" in gap and opened > 0:
        return gap.index("(") < len(gap) // 2 and criterion_kind(gap[: gap.index("(")], wording) == "other"
    return entries[-1].nested and (opened > 0 if "(" in text else not re.search(r"[;.|]", gap))


def without_parts(entries: list[Entry], expected: Fraction) -> list[Entry]:
    """The criteria without the sub-criteria that add up to the one before them.

    Sub-criteria are known by their words, or by arithmetic: leaving them out makes the total right.
    """
    main = [entry for entry in entries if not entry.nested]
    if sum(entry.weight for entry in main) <= expected:
        return main
    # « trois sous-critères : organisation (30 %), moyens (20 %), … » names parts by one word
    return _dropped(main, 0, expected) or _dropped(entries, 0, expected) or main


def _dropped(entries: list[Entry], first: int, expected: Fraction) -> list[Entry] | None:
    if sum(entry.weight for entry in entries) == expected:
        return entries
    for index in range(first, len(entries) - 2):
        total = Fraction(0)
        for last in range(index + 1, len(entries)):
            total += entries[last].weight
            if last > index + 1 and total in (entries[index].weight, expected):
                kept = _dropped([*entries[: index + 1], *entries[last + 1 :]], index + 1, expected)
                if kept is not None:
                    return kept
    return None


def with_rest(entries: list[Entry]) -> list[Entry]:
    """The same entries, the one that takes the rest given what the others leave of 100."""
    stated = sum(entry.weight for entry in entries if entry.weight != REST)
    return [
        replace(entry, weight=100 - Fraction(stated)) if entry.weight == REST else entry for entry in entries
    ]


def swapped(entries: list[Entry]) -> list[Entry]:
    """The same two criteria with their weights exchanged: « pour le lot B, c'est l'inverse »."""
    weights = [entry.weight for entry in reversed(entries)]
    return [replace(entry, weight=weight) for entry, weight in zip(entries, weights, strict=True)]


def rounded(value: Fraction | None) -> Decimal | None:
    """A weight as facts carry it, to two decimals."""
    if value is None:
        return None
    return round(Decimal(value.numerator) / Decimal(value.denominator), 2)
