"""Changing words or a paragraph of a clause: the lines as they then read, made of stretches of both texts."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple, Protocol

from contract_checker.document import Document, TextSpan, fold
from contract_checker.extraction.language import en, fr
from contract_checker.extraction.language.detect import detect
from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.quantities import money_mentions, percent_mentions, time_mentions

from . import wording
from .units import Line, Stretch, Unit

_QUANTITIES: Final = {"fr": fr.QUANTITIES, "en": en.QUANTITIES}
_NUMBERED: Final = re.compile(r"\s*(?:(?i:article|art\.) )?[A-Z]?\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?:[–-]\s+)?")
_NEXT_SENTENCE: Final = re.compile(r"(?<=[.!?])(?<!\bart\.)\s+(?=[A-ZÀ-Ý«“\"])")
_FIGURE: Final = r"(?:\s*\(\s*\d+\s*\))?"


class _Mention(Protocol):
    """A quantity with its span."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


class _Place(NamedTuple):
    """Words of one line of one clause."""

    unit: int
    line: int
    start: int
    end: int


def reworded(
    units: Sequence[Unit], replaces: str | None, new: Stretch, *, everywhere: bool
) -> dict[int, tuple[Line, ...]]:
    """The lines of the clauses that change, by index, once `replaces` has given way to `new`.

    Without words that give way, the only quantity of the clauses that is of the kind of the new one does:
    a duration, an amount or a percentage. Empty when the words do not stand there, or several times although
    only one place is meant.

    Args:
        units: clauses that may hold the words.
        replaces: the words that give way.
        new: the words that come in their place.
        everywhere: whether all places are meant, as of quoted words.
    """
    written = new[0].text[new[1].start : new[1].end]
    places = list(_words(units, replaces) if replaces else _alike(units, written, None))
    if replaces and not everywhere and len(places) != 1:
        places = list(_alike(units, written, replaces))
    if not places or (len(places) > 1 and not everywhere):
        return {}
    changed: dict[int, tuple[Line, ...]] = {}
    for place in reversed(places):
        lines = changed.get(place.unit, units[place.unit].lines)
        put = (new[0], new[1])
        end = place.end
        if not everywhere:
            put, end = _without_common_unit(new, written, lines[place.line].text, place)
        line = Line(lines[place.line].block, tuple(_put(lines[place.line].parts, place.start, end, put)))
        changed[place.unit] = (*lines[: place.line], line, *lines[place.line + 1 :])
    return changed


def with_part(unit: Unit, part: str, new: Sequence[Line]) -> tuple[Line, ...] | None:
    """The lines of a clause with `new` in the place of its « deuxième alinéa », of its « seconde phrase ».

    None if it has no such part. A heading in a line of its own is none.
    """
    ordinal, first = _ordinal(part), _first_line(unit)
    if ordinal is None:
        return None
    if wording.SENTENCE.search(fold(part)):
        return _with_sentence(unit, first, ordinal, new)
    count = len(unit.lines) - first
    if not -count <= ordinal < count:
        return None
    index = first + ordinal % count
    return (*unit.lines[:index], *new, *unit.lines[index + 1 :])


def _with_sentence(unit: Unit, first: int, ordinal: int, new: Sequence[Line]) -> tuple[Line, ...] | None:
    places = [
        _Place(0, number, start, end)
        for number in range(first, len(unit.lines))
        for start, end in _sentences(unit.lines[number].text)
    ]
    if not -len(places) <= ordinal < len(places):
        return None
    place = places[ordinal]
    line = unit.lines[place.line]
    put = [stretch for each in new for stretch in each.parts]
    parts = tuple(_put(line.parts, place.start, place.end, *put))
    changed = (Line(line.block, parts),) if parts else ()
    return (*unit.lines[: place.line], *changed, *unit.lines[place.line + 1 :])


def _ordinal(part: str) -> int | None:
    words = re.split(r"[ ']", fold(part))
    return next((wording.ORDINALS[word] for word in words if word in wording.ORDINALS), None)


def _first_line(unit: Unit) -> int:
    """The first line behind the heading, if that stands in a line of its own."""
    heading = fold(unit.heading or "")
    return 1 if len(unit.lines) > 1 and heading and fold(unit.lines[0].text).endswith(heading) else 0


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a line begin and end; the number that the line begins with is part of none."""
    start = match.end() if (match := _NUMBERED.match(text)) else 0
    for end in (*(match.start() for match in _NEXT_SENTENCE.finditer(text, start)), len(text)):
        yield start, end
        start = end + len(text[end:]) - len(text[end:].lstrip())


def _words(units: Sequence[Unit], words: str) -> Iterator[_Place]:
    pattern = re.compile(
        r"(?<!\w)" + r"\s+".join(_spelt(word) for word in words.split()) + _FIGURE + r"(?!\w)", re.IGNORECASE
    )
    for index, unit in enumerate(units):
        for number, line in enumerate(unit.lines):
            for match in pattern.finditer(line.text):
                yield _Place(index, number, match.start(), match.end())


def _spelt(word: str) -> str:
    """A word with either apostrophe and either hyphen."""
    return re.sub(r"['’]", "['’]", re.escape(word).replace(r"\-", "[-‑–]"))


def _alike(units: Sequence[Unit], written: str, replaces: str | None) -> Iterator[_Place]:
    """The quantities of the clauses of the kind of `written`; those that say `replaces`, if it is given."""
    wanted, mentions = fold(replaces or ""), _mentions_like(fold(written))
    for index, unit in enumerate(units):
        for number, line in enumerate(unit.lines):
            folded = fold(line.text)
            if len(folded) != len(line.text):
                continue  # offsets would be wrong
            for mention in mentions(folded, _QUANTITIES[detect(folded)]):
                if not wanted or wanted in folded[mention.start : mention.end]:
                    yield _Place(index, number, mention.start, mention.end)


def _mentions_like(written: str) -> Callable[[str, QuantityWording], Sequence[_Mention]]:
    """What finds the quantities of the kind that the new words hold: durations, if they hold none."""
    wording_of = _QUANTITIES[detect(written)]
    kinds: tuple[Callable[[str, QuantityWording], Sequence[_Mention]], ...] = (
        money_mentions,
        percent_mentions,
    )
    return next((mentions for mentions in kinds if mentions(written, wording_of)), time_mentions)


def _without_common_unit(new: Stretch, written: str, line: str, place: _Place) -> tuple[Stretch, int]:
    """The new words and the end of the old ones, without the unit that stands behind the old ones already.

    « cinq » gives way to « sept jours ouvrés » before « jours ouvrés »; and « trente (30) jours ouvrés » to
    « quinze jours », which are « jours ouvrés » still.
    """
    old = line[place.start : place.end]
    for match in re.finditer(r"\s+", written):
        unit = fold(written[match.end() :])
        inside = fold(old).find(unit)
        if fold(line[place.end :]).startswith(unit):
            shorter = TextSpan(start=new[1].start, end=new[1].start + match.start())
            return (new[0], shorter), place.end
        if inside > 0:
            before = len(old[:inside].rstrip())
            shorter = TextSpan(start=new[1].start, end=new[1].start + match.start())
            return (new[0], shorter), place.start + before
    return new, place.end


def _put(parts: Sequence[Stretch], start: int, end: int, *new: Stretch) -> Iterator[Stretch]:
    """The stretches with what stands from `start` to `end` of their text replaced by `new`."""
    position, done = 0, False
    for document, span in parts:
        length = span.end - span.start
        before = min(max(start - position, 0), length)
        after = min(max(end - position, 0), length)
        if before:
            yield _cut(document, span, 0, before)
        if not done and position + length >= end:
            yield from new
            done = True
        if after < length:
            yield _cut(document, span, max(after, before), length)
        position += length


def _cut(document: Document, span: TextSpan, first: int, last: int) -> Stretch:
    return document, TextSpan(start=span.start + first, end=span.start + last)
