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
_BESIDE: Final = 14  # characters beside an hour that may name a day of the week
_NEAR: Final = 60  # characters after a delay that say by which way it is sent


def about(text: Phrase, wording: ReceiptWording, otherwise: str) -> str:
    """What a rule is on: requests, any notice, or something else if it names neither."""
    return chosen(text, wording.about, otherwise)


def receipt(
    text: Phrase, wording: ReceiptWording, quantities: QuantityWording, *, surely: bool
) -> dict[str, object]:
    """The cut-off, the day on which what arrives later is deemed received, the delay after its sending."""
    if wording.not_received.search(text) or not (surely or about(text, wording, "")):
        return {}
    if not wording.deemed.search(text):
        limit = wording.stated_limit.search(text)
        hour = _hour(limit, quantities) if limit else None
        return {"cut_off": hour} if hour else {}
    said = dict(_conditions(text, wording, quantities))
    length, end = _after_sending(text, wording, quantities)
    if length:
        said["deemed_received_after"] = length
    # « … et, par la poste, cinq jours après l'envoi »: the way that stands with the delay, else the only one
    way = _way(text[end : end + _NEAR], wording) if length else ""
    way = way or (_way(text, wording) if said else "")
    return {**said, "sent_by": way} if way else said


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
        """The day that is said next after a condition, or else the last one before it."""
        return next((value for start, value in days if start >= position), days[-1][1])

    late = wording.after.search(text) or (wording.beyond.search(text) and wording.limit.search(text)) or None
    near = text[max(0, late.start() - _BESIDE) : late.end() + _BESIDE] if late else ""
    hour = _hour(late, quantities) if late and not wording.weekday.search(near) else None
    outside = wording.outside.search(text) or wording.vague_after.search(text)
    if late and hour:
        yield "cut_off", hour
        yield "after_cut_off", next_day(late.end())
    elif outside:
        # an hour that is not told, or might be that of the morning: "after four"
        yield "after_cut_off", next_day(outside.end())
    bare = wording.aside.sub(lambda match: " " * len(match.group()), text)
    unworked = wording.not_worked.search(text) or wording.arriving.search(bare)
    if unworked:
        moved_to = next_day(unworked.end())
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
        hour = hour % _HALF_A_DAY + (0 if match["half"].startswith("a") else _HALF_A_DAY)
    return f"{int(hour):02}:{int(minute):02}" if hour < _HOURS else None


def _way(text: str, wording: ReceiptWording) -> str:
    """The only way of sending that `text` names."""
    post, wire = wording.post.search(text), wording.wire.search(text)
    if (post is None) == (wire is None):
        return ""
    return "post" if post else "electronic"


def _after_sending(
    text: Phrase, wording: ReceiptWording, quantities: QuantityWording
) -> tuple[dict[str, object] | None, int]:
    """The delay after which it is deemed received, and where it ends.

    None where several ways of sending have a delay each.
    """
    mentions = time_mentions(text, quantities)
    found = [
        (mention.duration, mention.end)
        for mention in mentions
        if wording.from_sending.match(text[mention.end :])
    ]
    for nth in wording.nth_day.finditer(text):
        if any(mention.start <= nth.start() < mention.end for mention in mentions):
            continue  # "one Business Day after deposit" is a length
        # « le lendemain » has no number; a number that is not known gives no figure
        value = wording.nths.get(nth["nth"]) if nth["nth"] else 1
        kind = day_kind_of(nth["kind"], quantities)
        length = {"value": Decimal(value), "unit": "day", "day_kind": kind} if value else None
        found.append((length, nth.start()))
    lengths = [length for length, _ in found]
    if not found or any(length != lengths[0] for length in lengths):
        return None, 0
    return found[0]
