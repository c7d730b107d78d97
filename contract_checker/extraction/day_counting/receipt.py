"""When a request or a message is deemed received."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from contract_checker.extraction.day_counting.wording import ReceiptWording
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.quantities import number, time_mentions
from contract_checker.extraction.quantities.mention import day_kind_of

_HOURS: Final = 24
_HALF_A_DAY: Final = 12
_MINUTES: Final = 60


def about(text: Phrase, wording: ReceiptWording) -> str:
    """What a rule is on: requests, any notice, or delays if it names neither."""
    return chosen(text, wording.about, "delay")


def receipt(text: Phrase, wording: ReceiptWording, quantities: QuantityWording) -> dict[str, object]:
    """The cut-off, the day on which what arrives later is deemed received, the delay after its sending."""
    if about(text, wording) == "delay" or wording.not_received.search(text):
        return {}
    if not wording.deemed.search(text):
        limit = wording.stated_limit.search(text)
        hour = _hour(limit, quantities) if limit else None
        return {"cut_off": hour} if hour else {}
    said = dict(_conditions(text, wording, quantities))
    length = _after_sending(text, wording, quantities)
    if length:
        said["deemed_received_after"] = length
    post, wire = wording.post.search(text), wording.wire.search(text)
    if said and (post is None) != (wire is None):
        said["sent_by"] = "post" if post else "electronic"
    return said


def time_zone(
    text: Phrase, heading: Phrase, wording: ReceiptWording, *, is_told: bool
) -> tuple[int, int] | None:
    """Where `text` names a time zone, beside a rule or for hours as such."""
    zone = wording.zones.search(text)
    if zone is None or not (
        is_told or (wording.zoned.search(text) and not wording.not_received.search(text))
    ):
        return None
    return zone.span()


def _conditions(
    text: Phrase, wording: ReceiptWording, quantities: QuantityWording
) -> Iterator[tuple[str, object]]:
    """The late hour and the day without work, each with the day that is said for it."""
    found = [(match.start(), choice.value) for choice in wording.days for match in choice.said.finditer(text)]
    days = sorted(found, key=lambda day: day[0])
    if not days:
        return

    def next_day(position: int) -> str:
        return next((value for start, value in days if start >= position), days[0][1])

    late = wording.after.search(text) or (wording.beyond.search(text) and wording.limit.search(text)) or None
    hour = _hour(late, quantities) if late else None
    outside = wording.outside.search(text)
    if late and hour:
        yield "cut_off", hour
        yield "after_cut_off", next_day(late.start())
    elif outside:
        yield "after_cut_off", next_day(outside.start())
    bare = wording.aside.sub(lambda match: " " * len(match.group()), text)
    unworked = wording.not_worked.search(text) or wording.unworked.search(bare)
    if unworked:
        moved_to = next_day(unworked.start())
        yield "unworked_receipt", moved_to
        if moved_to == "next_ouvrable_day" and wording.saturday.search(bare):
            yield "saturday_moves", True


def _hour(match: re.Match[str], quantities: QuantityWording) -> str | None:
    """The hour of a match as « HH:MM »; None if there is no such hour."""
    if match["noon"]:
        return "12:00"
    hour = number(match["hour"], quantities.language)
    minute = number(match["minute"], quantities.language) if match["minute"] else Decimal(0)
    if hour is None or minute is None or minute >= _MINUTES:
        return None
    if match["half"]:
        hour = hour % _HALF_A_DAY + (_HALF_A_DAY if match["half"].startswith("p") else 0)
    return f"{int(hour):02}:{int(minute):02}" if hour < _HOURS else None


def _after_sending(
    text: Phrase, wording: ReceiptWording, quantities: QuantityWording
) -> dict[str, object] | None:
    """The delay after which it is deemed received; None where several ways of sending have one each."""
    found = [
        mention.duration
        for mention in time_mentions(text, quantities)
        if wording.from_sending.match(text[mention.end :])
    ]
    for nth in wording.nth_day.finditer(text):
        # « le lendemain » has no number; a number that is not known gives no figure
        value = wording.nths.get(nth["nth"]) if nth["nth"] else 1
        kind = day_kind_of(nth["kind"], quantities)
        found.append({"value": Decimal(value), "unit": "day", "day_kind": kind} if value else None)
    return found[0] if found and all(each == found[0] for each in found) else None
