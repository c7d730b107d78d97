"""Reads award criteria: weighted lists and tables, per lot, ranked without weights, or price alone."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.award_criteria.by_word import TOTALS, weights_by_word
from contract_checker.extraction.award_criteria.en import AWARD_CRITERIA as EN
from contract_checker.extraction.award_criteria.entries import (
    Entry,
    rounded,
    with_rest,
    without_parts,
)
from contract_checker.extraction.award_criteria.fr import AWARD_CRITERIA as FR
from contract_checker.extraction.award_criteria.listing import (
    Line,
    Listing,
    as_written,
    listings,
    lots_before,
    split_lines,
)
from contract_checker.extraction.award_criteria.ranked import ranked
from contract_checker.extraction.award_criteria.wording import AwardWording
from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.reading import Reading, Window
from contract_checker.facts import Criterion, CriterionKind, Scope

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}

_FULL = Fraction(100)
_WHOLE = re.compile(r"(?<![\d.,])100 ?%")
_PERCENTAGES = range(50, 200)
_NEARLY = range(90, 111)
_LONGEST_RANKED_NAME = 60


@Pipeline.factory("cc_award_criteria", assigns=["doc.spans"])
def make_award_criteria(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads award criteria."""
    return FactComponent("award_criteria", read)


def read(window: Window) -> list[Reading]:
    """The lists of criteria of the window, one reading for a list or a lot."""
    wording = _WORDING[window.language]
    lines = split_lines(window)
    readings = _written(window, lines, wording)
    taken = [span for reading in readings for span in reading.spans]
    return readings + [
        reading
        for line in lines
        if line.sure and not any(line.start < end and start < line.end for start, end in taken)
        for reading in _by_word(window, line, wording)
    ]


def _written(window: Window, lines: Sequence[Line], wording: AwardWording) -> list[Reading]:
    """The lists that are written in a usual form."""
    weighted = [
        reading
        for listing in listings(window, lines, wording)
        if (reading := _weighted(window, listing, wording)) is not None
    ]
    ratios = list(_ratios(window, lines, wording)) if not weighted else []
    if weighted or ratios:
        return weighted + ratios
    sole = [reading for line in lines if (reading := _price_only(window, line, wording)) is not None]
    return sole[:1] or list(ranked(window, lines, wording))


def _by_word(window: Window, line: Line, wording: AwardWording) -> Iterator[Reading]:
    """The whole list that a sure line tells in words of its own."""
    # « La prime se partage : 60 points pour … »: what announces the line is cut from it
    announced = window.clause.text[window.clause.text.rfind("\n", 0, line.start) + 1 : line.start]
    if wording.other.search(Phrase(f"{window.heading} {announced}")):
        return
    entries = weights_by_word(line.text, line.start, wording)
    lots = lots_before(window, line, len(line.text), wording)
    if entries and len(lots) < 2:
        expected = _FULL if entries[0].unit == "percent" else None
        yield _reading(window, entries, lots[0] if lots else None, expected, [line], "sure")


def _weighted(window: Window, listing: Listing, wording: AwardWording) -> Reading | None:
    entries = with_rest(_of_one_unit(listing.entries))
    entries = without_parts(entries, _expected(listing, entries[0].unit, wording) or _FULL)
    if not entries:
        return None
    if (
        entries[0].unit == "percent"
        and not _PERCENTAGES.start <= sum(entry.weight for entry in entries) < _PERCENTAGES.stop
    ):
        # « Pondération : 3 / 2 / 1 » is a list of coefficients, whatever its column is called.
        entries = [replace(entry, unit="coefficient") for entry in entries]
    found_by = "weights" if _is_award(listing, entries, wording) else "sure"
    if found_by == "sure" and not _is_surely_award(listing, entries, wording):
        return None
    return _reading(
        window, entries, listing.lot, _expected(listing, entries[0].unit, wording), listing.lines, found_by
    )


def _of_one_unit(entries: Sequence[Entry]) -> list[Entry]:
    """The entries in the unit that most of them have: « 60 % (soit 12 points) » is told once."""
    units = [entry.unit for entry in entries]
    return [entry for entry in entries if entry.unit == max(units, key=units.count)]


def _expected(listing: Listing, unit: str, wording: AwardWording) -> Fraction | None:
    """What the weights should add up to: 100 for per cent, the maximum that the list states for points."""
    if unit == "percent":
        return _FULL
    match = wording.weights.scale.search(listing.context)
    if match is None:
        match = wording.weights.mark_scale.search(listing.context)
    if match is not None:
        return Fraction(next(group for group in match.groups() if group))
    match = wording.weights.total.search(listing.context)
    return Fraction(match["total"].replace(",", ".")) if match is not None else None


def _is_award(listing: Listing, entries: Sequence[Entry], wording: AwardWording) -> bool:
    """Whether these weights compare offers, not the parts of a price, a bonus or a traffic."""
    kinds = {entry.kind for entry in entries}
    known = kinds - {"other"}
    sums = sum(entry.weight for entry in entries) in TOTALS
    if len(entries) < 2 or (not sums and not wording.weights.weighing.search(listing.context)):
        return False
    if "price" not in kinds and wording.weights.sub_criteria.search(listing.context):
        return False
    other = wording.other.search(listing.context)
    if wording.award.search(listing.context):
        return ("price" in kinds and len(kinds) > 1) or (bool(known) and not other and sums)
    if other or "price" not in kinds or len(known) < 2:
        return False
    if _is_whole(entries, known):
        return True
    return bool(wording.criteria.search(listing.context)) or (sums and ("quality" in kinds or len(known) > 2))


def _is_surely_award(listing: Listing, entries: Sequence[Entry], wording: AwardWording) -> bool:
    """Whether a line surely compares offers and the list is whole: a part of one would give a wrong share."""
    kinds = {entry.kind for entry in entries}
    return (
        any(line.sure for line in listing.lines)
        and not wording.other.search(listing.lines[0].text)
        and "price" in kinds
        and len(kinds) > 1
        and sum(entry.weight for entry in entries) in TOTALS
    )


def _is_whole(entries: Sequence[Entry], known: Set[CriterionKind]) -> bool:
    """Whether nothing but criteria has these weights: ranges around a hundred, or many kinds near it."""
    if entries[0].unit != "percent" or "quality" not in known:
        return False
    least = sum(entry.weight for entry in entries)
    most = sum(entry.upper or entry.weight for entry in entries)
    if all(entry.upper for entry in entries):
        return least <= _FULL <= most
    return len(known) > 2 and _NEARLY.start <= least < _NEARLY.stop


def _price_share(entries: Sequence[Entry], price: Fraction, total: Fraction | None) -> Decimal | None:
    """Per cent are quoted as written, even where they add up to 95 or where others are ranges."""
    if any(entry.upper for entry in entries if entry.kind == "price"):
        return None
    if entries[0].unit == "percent":
        return rounded(price)
    return rounded(price / total * 100) if total else None


def _reading(
    window: Window,
    entries: Sequence[Entry],
    lot: str | None,
    expected: Fraction | None,
    lines: Sequence[Line],
    found_by: str,
) -> Reading:
    total = (
        None
        if any(entry.upper for entry in entries)
        else sum((entry.weight for entry in entries), Fraction(0))
    )
    unit = entries[0].unit
    if expected is None and total is not None:
        expected = _usual_maximum(total, unit)
    price = sum((entry.weight for entry in entries if entry.kind == "price"), Fraction(0))
    fields: dict[str, object] = {
        "unit": unit,
        "criteria": tuple(
            Criterion(
                name=as_written(window, entry.name, lines[0].start, lines[-1].end),
                kind=entry.kind,
                weight=rounded(entry.weight),
                weight_up_to=rounded(entry.upper),
            )
            for entry in entries
        ),
        "weights_stated": True,
        "total": rounded(total),
        "expected_total": rounded(expected),
        "sums": None if expected is None or total is None else total == expected,
        "price_share": _price_share(entries, price, total),
        "price_only": price == total,
        "scope": Scope(lot=lot),
    }
    spans = tuple((line.start, line.end) for line in lines)
    return Reading("award_criteria", spans, fields, f"award_criteria/{found_by}")


def _usual_maximum(total: Fraction, unit: str) -> Fraction | None:
    """Shares of one; points of which the maximum is not stated say nothing."""
    return Fraction(1) if unit == "coefficient" and total == 1 else None


def _ratios(window: Window, lines: Sequence[Line], wording: AwardWording) -> Iterator[Reading]:
    """« Prix / qualité : lot 1 : 50/50, lot 2 : 70/30 »: shares whose names stand once for all."""
    context = Phrase(" ".join([window.heading, *(line.text for line in lines)]))
    if not wording.award.search(context) and not wording.criteria.search(context):
        return
    names: list[tuple[CriterionKind, str]] = []
    for line in lines:
        for match in wording.weights.ratio.finditer(line.text):
            shares = [Fraction(share) for share in match.groups() if share]
            names = _named(line.text, len(shares), wording) or names
            if sum(shares) != _FULL or len(names) != len(shares) or wording.other.search(line.text):
                continue
            entries = [
                Entry(name, kind, share, None, "percent", line.start, line.end)
                for (kind, name), share in zip(names, shares, strict=True)
            ]
            named_lots = lots_before(window, line, match.start(), wording)
            lots: list[str | None] = [*named_lots] if named_lots else [None]
            for lot in lots:
                yield _reading(window, entries, lot, _FULL, [line], "ratio")
        names = _named(line.text, 2, wording) or names
        if wording.equal.search(line.text) and len(names) == 2:
            halves = [
                Entry(name, kind, _FULL / 2, None, "percent", line.start, line.end) for kind, name in names
            ]
            yield _reading(window, halves, None, _FULL, [line], "equal")


def _named(text: str, count: int, wording: AwardWording) -> list[tuple[CriterionKind, str]]:
    found: dict[CriterionKind, tuple[int, str]] = {}
    for kind, pattern in wording.kinds:
        match = pattern.search(text)
        if match is not None:
            found[kind] = (match.start(), match.group())
    ordered = sorted((start, kind, word) for kind, (start, word) in found.items())
    kinds: list[tuple[CriterionKind, str]] = [(kind, word) for _, kind, word in ordered]
    return kinds if len(kinds) == count and "price" in found else []


def _sole_name(said: str, wording: AwardWording) -> str:
    """The word of price among those that make it the sole criterion."""
    price = next(pattern for kind, pattern in wording.kinds if kind == "price").search(said)
    return price.group() if price else said[-_LONGEST_RANKED_NAME:]


def _names_price_alone(text: Phrase, wording: AwardWording) -> bool:
    """« L'enchère porte sur le prix seul, la note technique étant acquise » is no choice by price alone."""
    return not any(pattern.search(text) for kind, pattern in wording.kinds if kind != "price")


def _price_only(window: Window, line: Line, wording: AwardWording) -> Reading | None:
    text = line.text
    match = wording.price_only.search(text)
    if match is None or wording.not_only.search(text) or wording.other.search(text):
        return None
    known = wording.award.search(f"{window.heading} {text}") or wording.criteria.search(text)
    if not (known or (line.sure and _names_price_alone(text, wording))):
        return None
    # « Critère unique : le prix, pondéré à 100 % »
    whole = _WHOLE.search(text) is not None
    weight = rounded(_FULL) if whole else None
    name = as_written(window, _sole_name(match.group(), wording), line.start, line.end)
    fields = {
        "criteria": (Criterion(name=name, kind="price", weight=weight),),
        "weights_stated": True,
        **({"total": weight, "expected_total": weight, "sums": True} if whole else {}),
        "price_share": Decimal(100),
        "price_only": True,
    }
    found_by = f"award_criteria/{'price_only' if known else 'sure'}"
    return Reading("award_criteria", ((line.start, line.end),), fields, found_by)
