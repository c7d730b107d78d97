"""The delay of a payment, as a length of time or as a day of a month."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final, NamedTuple

from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.payment_term.wording import PaymentTermWording
from contract_checker.extraction.quantities import TimeMention, number, time_mentions
from contract_checker.extraction.quantities.ahead import cardinal
from contract_checker.extraction.quantities.mention import day_kind_of
from contract_checker.extraction.rivals import about_another

_LONGEST_DAYS: Final = 400
_LAST_DAY: Final = 31
_MOST_MONTHS: Final = 6


class Term(NamedTuple):
    """A delay of payment; the words that tell of it begin at `told_from`, those behind it are `told_next`."""

    length: Mapping[str, object] | None
    day_of_month: int | None = None
    to_month_end: bool = False
    told_from: int = 0
    told_next: str = ""


def in_units(count: Decimal, unit: str) -> Mapping[str, object]:
    """A length of time."""
    return {"value": count, "unit": unit, "day_kind": "unstated"}


def is_payment(text: str, mention: TimeMention, wording: PaymentTermWording) -> bool:
    """Whether a length of time is the delay of a payment."""
    if mention.unit not in ("day", "month", "week") or mention.value is None:
        return False
    too_long = mention.days is not None and mention.days.guaranteed > _LONGEST_DAYS
    if wording.worked_days.search(text[mention.start : mention.end]):
        return False
    if too_long or wording.not_after.match(text[mention.end :]):
        return False
    return not wording.other_delay.search(text[: mention.start])


def sure_term(text: Phrase, wording: PaymentTermWording) -> Term | None:
    """The only delay of a sentence that surely states one; None if it tells of none, or of several."""
    told = Phrase(wording.sure.late.sub("", text))
    if about_another(told, wording.sure.rivals, wording.quantities.language):
        return None
    replaced = wording.sure.replaced.search(told)
    start = replaced.end() if replaced else 0
    told = Phrase(told[start:])
    mentions = time_mentions(told, wording.quantities)
    if not mentions:
        return _dated(told, wording)
    delays = [mention for mention in mentions if is_payment(told, mention, wording)]
    return Term(delays[0].duration, told_from=start) if len(delays) == len(mentions) == 1 else None


def _dated(text: Phrase, wording: PaymentTermWording) -> Term | None:
    """« Au soixantième jour », « le 10 du mois suivant », « comptant »."""
    nth = wording.sure.nth_day.search(text)
    if nth:
        value = _number(nth["ordinal"], wording)
        length = {**in_units(Decimal(value), "day"), "day_kind": day_kind_of(nth["kind"], wording.quantities)}
        return Term(length) if 0 < value <= _LONGEST_DAYS else None
    next_month = wording.sure.next_month_day.search(text)
    if next_month:
        return _in_next_month(next_month["day"] or next_month["bare_day"], next_month["months"], wording)
    if wording.sure.next_month_end.search(text):
        return Term(in_units(Decimal(1), "month"), to_month_end=True)
    bare = wording.sure.bare_number.search(text)
    days = number(bare["number"], wording.quantities.language) if bare else None
    if days:
        return Term(in_units(days, "day"))
    return Term(in_units(Decimal(0), "day")) if wording.sure.at_once.search(text) else None


def _in_next_month(day: str, months: str | None, wording: PaymentTermWording) -> Term | None:
    """A day of the month after the invoice, which is one after the end of that month."""
    on = _number(day, wording)
    further = _number(months, wording) if months else 1
    if not on or not further or on > _LAST_DAY or further > _MOST_MONTHS:
        return None
    length = in_units(Decimal(further - 1), "month") if further > 1 else in_units(Decimal(0), "day")
    return Term(length, day_of_month=on, to_month_end=True)


def _number(written: str, wording: PaymentTermWording) -> int:
    """The number that an ordinal or a cardinal stands for; 0 if it is none."""
    value = number(written, wording.quantities.language)
    if value is None:
        value = number(cardinal(written, wording.quantities), wording.quantities.language)
    return int(value or 0)
