"""What a message asks for, read from its own words."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

from contract_checker.engine.finding import Localised
from contract_checker.execution.request import (
    Moment,
    RefusedRow,
    RequestDirection,
    Row,
    Size,
    SizeUnit,
    VolumeRequest,
)
from contract_checker.extraction.language import en, fr
from contract_checker.extraction.language.detect import detect
from contract_checker.extraction.quantities import date_mentions, percent_mentions

from . import values
from .dates import Written, written
from .faults import Fault
from .message import Message
from .moments import Dates
from .settings import LogSettings
from .wording import field_name, note, reason, shortened
from .wording.messages import ASKING, DIRECTIONS, EFFECT, VOLUME

_QUANTITIES: Final = {"fr": fr.QUANTITIES, "en": en.QUANTITIES}
_SENTENCE: Final = re.compile(r"[^.;!?]{1,2000}(?:[.;](?=\S)[^.;!?]{1,2000}){0,20}")
_AMOUNT: Final = re.compile(
    r"(?<![\w.,/-])[+-]?\d[\d ]{0,9}(?:[.,]\d{1,4})? ?"
    r"(?:etp|ftes?|heures?|hours?|appels?|calls?|contacts?|positions?|agents?|seats?|conseillers?)\b"
)
_DAY: Final = re.compile(
    r"(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d)|(?:\d{1,2}(?:er|st"
    r"|nd|rd|th)? )?(?:of )?[a-z]{3,9}"
    r"(?: \d{1,2}(?:st|nd|rd|th)?,)? \d{4})"
)


class Asked(NamedTuple):
    """Sentences that ask, and what they say."""

    start: int
    end: int
    directions: frozenset[RequestDirection]
    days: tuple[Written, ...]
    sizes: tuple[tuple[Decimal, SizeUnit], ...]
    shown_days: tuple[str, ...]


def request_of(message: Message, settings: LogSettings) -> VolumeRequest | RefusedRow:
    """The request that a message makes, or why it makes none."""
    asked = _asked(message)
    row = Row(message.document.path, message.number, None if asked is None else _span(message, asked))
    if asked is None or not (asked.days or asked.sizes):
        return _refused(row, "asks_nothing", message.subject)
    if len(asked.directions) > 1:
        return _refused(row, "several_directions", message.words.text[asked.start : asked.end])
    if len(set(asked.days)) > 1:
        return _refused(row, "several_dates", ", ".join(dict.fromkeys(asked.shown_days)))
    notes: list[Localised] = [] if message.sent is not None else [note("no_message_date")]
    effective = _effective(message, asked, settings, notes)
    if isinstance(effective, Fault):
        parts = {"row": str(message.number), "field": field_name("effective_on"), **dict(effective.parts)}
        shown = asked.shown_days[0]
        said = reason(effective.key, **parts, shown=shown)
        return RefusedRow(row, said, "effective_on", shown)
    sizes = tuple(dict.fromkeys(asked.sizes))
    if len(sizes) > 1:
        shown = ", ".join(f"{value} {unit}" for value, unit in sizes)
        notes.append(note("several_sizes", shown=shown))
    return VolumeRequest(
        id=message.identity or f"row-{message.number}",
        row=row,
        sent=message.sent,
        received=message.received,
        effective=effective,
        direction=next(iter(asked.directions)),
        size=Size(*sizes[0]) if len(sizes) == 1 else None,
        channel="courriel",
        supplied_by=settings.supplier_of(message.document.path),
        notes=tuple(notes),
    )


def _refused(row: Row, key: str, shown: str) -> RefusedRow:
    return RefusedRow(row, reason(key, row=str(row.number), shown=shortened(shown)), shown=shortened(shown))


def _span(message: Message, asked: Asked) -> tuple[int, int]:
    spans = message.words.source_spans(asked.start, asked.end)
    return spans[0].start, spans[-1].end


def _asked(message: Message) -> Asked | None:
    """From the first to the last sentence that speaks of more or less volume, and all that they say."""
    text = message.words.text.replace("\n", " ")
    told = [_told(match, text) for match in _SENTENCE.finditer(text)]
    asking = [one for one in told if one is not None]
    if not asking or not ASKING.search(text):
        return None
    return Asked(
        asking[0].start,
        asking[-1].end,
        frozenset[RequestDirection]().union(*(one.directions for one in asking)),
        tuple(day for one in asking for day in one.days),
        tuple(size for one in asking for size in one.sizes),
        tuple(shown for one in asking for shown in one.shown_days),
    )


def _told(match: re.Match[str], text: str) -> Asked | None:
    sentence = match[0]
    directions = frozenset(way for way, pattern in DIRECTIONS if pattern.search(sentence))
    sizes = _sizes(sentence)
    if not directions or not (sizes or VOLUME.search(sentence)):
        return None
    days = _days(sentence)
    begin = match.start() + len(sentence) - len(sentence.lstrip())
    end = match.end() + (text[match.end() : match.end() + 1] in (".", ";", "!", "?"))
    return Asked(
        begin,
        end,
        directions,
        tuple(day for day, _ in days),
        sizes,
        tuple(shown for _, shown in days),
    )


def _sizes(sentence: str) -> tuple[tuple[Decimal, SizeUnit], ...]:
    found: list[tuple[Decimal, SizeUnit]] = [
        (mention.value, "percent") for mention in percent_mentions(sentence, _QUANTITIES[detect(sentence)])
    ]
    for match in _AMOUNT.finditer(sentence):
        amount = values.amount(match[0], "fr")
        if not isinstance(amount, Fault) and amount.unit is not None:
            found.append((amount.value, amount.unit))
    return tuple(found)


def _days(sentence: str) -> Sequence[tuple[Written, str]]:
    """Days announced as those of effect; where none is, the only day that the sentence names."""
    found = []
    for cue in EFFECT.finditer(sentence):
        match = _DAY.match(sentence, cue.end())
        day = None if match is None else written(match[0])
        if match is not None and isinstance(day, Written):
            found.append((day, match[0]))
    if found:
        return found
    named: list[date] = [mention.value for mention in date_mentions(sentence, _QUANTITIES["fr"].dates)]
    named += [mention.value for mention in date_mentions(sentence, _QUANTITIES["en"].dates)]
    return [(Written(day, day), day.isoformat()) for day in dict.fromkeys(named)]


def _effective(
    message: Message, asked: Asked, settings: LogSettings, notes: list[Localised]
) -> Moment | Fault | None:
    if not asked.days:
        return None
    shown = asked.shown_days[0]
    names = (message.document.path, "")
    found, supposed = Dates(((1, shown),), names, detect(message.words.text), settings).read(shown)
    if supposed is not None:
        notes.append(note(supposed, field=field_name("effective_on"), shown=shown))
    return found
