"""Finding the object: a change of the volume of work, its direction and its size."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from contract_checker.extraction.language.phrase import Pattern, Phrase
from contract_checker.extraction.language.wording import VolumeWording, Words
from contract_checker.extraction.quantities import PercentMention, number
from contract_checker.facts import Band, Direction

_REMEMBERED = 256  # sentences asked about more than once
_WORD = re.compile(r"[a-z]+")
_NEAR = 90  # characters between a word of change and a word of volume that belong together


@dataclass(frozen=True)
class Mark:
    """A stretch of a sentence that names the object."""

    start: int
    end: int


@dataclass(frozen=True)
class DirectionMark:
    """A word that says which way the volume goes."""

    start: int
    end: int
    direction: Direction


@dataclass(frozen=True)
class BandMark:
    """The size of change that something is said for."""

    start: int
    end: int
    band: Band


_Spans = list[tuple[int, int]]


@lru_cache(maxsize=_REMEMBERED)
def _found(words: Words, text: str) -> tuple[tuple[int, int], ...]:
    """Where `words` stand in `text`: words of direction are words of change as well."""
    return tuple(match.span() for match in words.whole.finditer(text))


def may_name_object(text: Phrase, wording: VolumeWording) -> bool:
    """Whether any of the marks below may be found in `text` but those of direction: a cheap first test."""
    return any(
        words.whole.may_match(text) for words in (wording.standing, wording.volume, wording.bare_change)
    )


def change_marks(text: str, wording: VolumeWording) -> list[Mark]:
    """Where `text` speaks of changing the volume: words of change and of volume together, or a set phrase.

    What only gives the circumstances (« quel que soit le volume ») does not count, nor what another noun
    takes for itself: « le volume de palettes », « une modification des scripts ».
    """
    if is_of_another_trade(text, wording):
        return []
    marks = {Mark(*span) for span in _volumes(wording.standing, text, wording)}
    changes = [span for span in _changes(text, wording) if not _object_of_another(span, text, wording)]
    changes += _in_force([match.span() for match in wording.from_to.finditer(text)], text, wording)
    volumes = _volumes(wording.volume, text, wording) if changes else []
    for change in changes if volumes else ():
        nearest = min(volumes, key=lambda span: _distance(span, change))
        if nearest != change and _belong_together(nearest, change, text, wording):
            marks.add(Mark(min(nearest[0], change[0]), max(nearest[1], change[1])))
    return sorted(marks, key=lambda mark: (mark.start, mark.end))


def _belong_together(
    volume: tuple[int, int], change: tuple[int, int], text: str, wording: VolumeWording
) -> bool:
    between = min(volume[1], change[1]), max(volume[0], change[0])
    return _distance(volume, change) <= _NEAR and not wording.apart.search(text, *between)


@lru_cache(maxsize=_REMEMBERED)
def is_of_another_trade(text: str, wording: VolumeWording) -> bool:
    """Whether the words are those of another trade: the seats of a licence, the load of a lorry."""
    if is_of_outsiders(text, wording):
        return True
    return bool(wording.foreign.search(text)) and not wording.native.search(text)


def is_of_outsiders(text: str, wording: VolumeWording) -> bool:
    """Whether somebody acts who is no party of such an agreement: "the club may alter its hours"."""
    return bool(wording.outsider.search(text)) and not wording.native.search(text)


@lru_cache(maxsize=_REMEMBERED)
def other_changes(text: str, wording: VolumeWording) -> _Spans:
    """Where `text` speaks of changing something else: « toute évolution de son outil »."""
    found = (_object_of_another(span, text, wording) for span in _changes(text, wording))
    return [span for span in found if span is not None]


@lru_cache(maxsize=_REMEMBERED)
def background_spans(text: str, wording: VolumeWording) -> _Spans:
    """Subordinate clauses and phrases that only give the circumstances: « afin d'absorber la charge »."""
    return [match.span() for match in wording.background.finditer(text)]


def _in_force(spans: _Spans, text: str, wording: VolumeWording) -> _Spans:
    """Those of `spans` that say more than the circumstances; asked late, since most texts have none."""
    aside = background_spans(text, wording) if spans else []
    return [span for span in spans if not _within(span, aside)]


def _changes(text: str, wording: VolumeWording) -> _Spans:
    patterns = (wording.change, wording.increase, wording.decrease)
    found = {span for pattern in patterns for span in _found(pattern, text)}
    return _in_force(sorted(found), text, wording)


def _object_of_another(change: tuple[int, int], text: str, wording: VolumeWording) -> tuple[int, int] | None:
    """The change together with its complement, if that is none of the provider's work."""
    match = wording.other_object.match(text, change[1])
    return (change[0], match.end()) if match else None


def _volumes(words: Words, text: str, wording: VolumeWording) -> _Spans:
    found = [
        match.span()
        for match in words.whole.finditer(text)
        if not (wording.generic.match(match.group()) and wording.alien_complement.match(text, match.end()))
    ]
    return _in_force(found, text, wording)


def _within(span: tuple[int, int], spans: _Spans) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in spans)


def bare_change_marks(text: str, wording: VolumeWording) -> list[Mark]:
    """Where `text` names a rise or a fall without saying of what: « toute baisse de plus de 7 % »."""
    if is_of_another_trade(text, wording):
        return []
    found = [match.span() for match in wording.bare_change.whole.finditer(text)]
    return [
        Mark(*span) for span in _in_force(found, text, wording) if not _object_of_another(span, text, wording)
    ]


def volume_marks(text: str, wording: VolumeWording) -> list[Mark]:
    """Where `text` names the volume of work at all, changed or not."""
    if is_of_another_trade(text, wording):
        return []
    return [Mark(*span) for span in _volumes(wording.volume, text, wording)]


def names_another(text: str, wording: VolumeWording) -> bool:
    """Whether the only words of volume in `text` are of other things: « une équipe de football »."""
    alien = any(
        wording.generic.match(word.group()) and wording.alien_complement.match(text, word.end())
        for word in _WORD.finditer(text)
    )
    return alien and not (volume_marks(text, wording) or change_marks(text, wording))


def names_load(text: str, wording: VolumeWording) -> bool:
    """Whether `text` names the volume of work, or a rise or a fall of something."""
    return bool(bare_change_marks(text, wording) or volume_marks(text, wording))


def direction_marks(text: str, wording: VolumeWording) -> list[DirectionMark]:
    """Words of increase and of decrease, in order; neutral words give no mark."""
    marks = [DirectionMark(*span, "increase") for span in _found(wording.increase, text)]
    marks += [DirectionMark(*span, "decrease") for span in _found(wording.decrease, text)]
    aside = background_spans(text, wording) if marks else []
    marks = [mark for mark in marks if not _within((mark.start, mark.end), aside)]
    marks = _without_instances(marks, text, wording)
    marks += filter(None, (_between(match, wording) for match in wording.from_to.finditer(text)))
    return sorted(marks, key=lambda mark: mark.start)


def _without_instances(marks: list[DirectionMark], text: str, wording: VolumeWording) -> list[DirectionMark]:
    """« Réduire la charge, notamment en cas d'ouverture d'un site »: the example changes no direction."""
    instances = [match.span() for match in wording.instance.finditer(text)] if len(marks) > 1 else []
    said = [mark for mark in marks if not _within((mark.start, mark.end), instances)]
    return said or marks


def _between(match: re.Match[str], wording: VolumeWording) -> DirectionMark | None:
    """« Porter l'équipe de 20 à trente-cinq postes » goes up, « de 35 à 20 » goes down."""
    first, last = number(match["from"], wording.language), number(match["to"], wording.language)
    if first is None or last is None or first == last:
        return None
    return DirectionMark(*match.span(), "increase" if first < last else "decrease")


def overall_direction(marks: Iterable[DirectionMark]) -> Direction:
    """The one direction that all marks share, or both."""
    directions = {mark.direction for mark in marks}
    return directions.pop() if len(directions) == 1 else "both"


@dataclass(frozen=True)
class BandWording:
    """How the size of a change is bounded; matched right before or after a percentage.

    `included` is what makes the lower bound part of the band, `excluded` what takes the upper one out of it;
    `moved_by` ends with a change right before its size, which says nothing of smaller or larger ones;
    `apart` before a size takes changes of that size out: « hormis les ajustements inférieurs à 5 % »;
    `fractions` are shares in words with their percentages.
    """

    over: Pattern
    up_to: Pattern
    included: Pattern
    excluded: Pattern
    between: Pattern
    over_after: Pattern
    up_to_after: Pattern
    base: Pattern
    moved_by: Pattern
    apart: Pattern
    fractions: tuple[tuple[Decimal, Pattern], ...] = ()


def band_marks(text: str, percents: list[PercentMention], wording: BandWording) -> list[BandMark]:
    """Bands of `text`: « supérieure à 12 % », « de 10 à 25 % », « dans la limite de 10 % »."""
    marks: list[BandMark] = []
    for match in wording.between.finditer(text):
        lower, upper = _decimal(match["lower"]), _decimal(match["upper"])
        if lower < upper:
            band = Band(over_percent=lower, up_to_percent=upper, of=_base(text, match.end(), wording))
            marks.append(BandMark(match.start(), match.end(), band))
    for percent in [*percents, *_fractions(text, wording)]:
        if any(mark.start < percent.end and percent.start < mark.end for mark in marks):
            continue
        before, after = text[max(0, percent.start - 45) : percent.start], text[percent.end : percent.end + 30]
        base = _base(text, percent.end, wording)
        and_more, at_most = wording.over_after.match(after), wording.up_to_after.match(after)
        if and_more or (wording.over.search(before) and not at_most):
            included = bool(and_more or wording.included.search(before))
            band = Band(over_percent=percent.value, over_included=included, of=base)
            marks.append(BandMark(percent.start, percent.end, band))
        elif wording.up_to.search(before) or at_most:
            excluded = not at_most and bool(wording.excluded.search(before))
            if wording.apart.search(before):
                band = Band(over_percent=percent.value, over_included=excluded, of=base)
            else:
                band = Band(up_to_percent=percent.value, up_to_excluded=excluded, of=base)
            marks.append(BandMark(percent.start, percent.end, band))
    return sorted(marks, key=lambda mark: mark.start)


def free_size(text: str, percents: list[PercentMention], wording: BandWording) -> Band | None:
    """The one size that is left free: « un écart de 5 % n'a pas à être annoncé » frees smaller ones too."""
    if len(percents) != 1:
        return None
    size = percents[0]
    if not wording.moved_by.search(text[max(0, size.start - 90) : size.start]):
        return None
    return Band(up_to_percent=size.value, of=_base(text, size.end, wording))


def _fractions(text: str, wording: BandWording) -> list[PercentMention]:
    """« Dépasse le quart de l'enveloppe »: a share that is written in words."""
    return [
        PercentMention(*match.span(), value)
        for value, said in wording.fractions
        for match in said.finditer(text)
    ]


def _base(text: str, end: int, wording: BandWording) -> str | None:
    match = wording.base.match(text, end)
    return match["base"].strip() if match else None


def _decimal(written: str) -> Decimal:
    return Decimal(written.replace(",", ".").replace(" ", ""))


def _distance(one: tuple[int, int], other: tuple[int, int]) -> int:
    if one[0] < other[1] and other[0] < one[1]:
        return 0
    return max(one[0] - other[1], other[0] - one[1])
