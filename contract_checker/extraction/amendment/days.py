"""From when to when a change holds, as the sentence that makes it says."""

from collections.abc import Mapping
from datetime import date

from contract_checker.extraction.amendment.wording import AmendmentWording
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities.dates import date_mentions


def days(text: str, wording: AmendmentWording, *, bare: bool) -> dict[str, object]:
    """The fields of effect that `text` states.

    Args:
        text: the sentence, without the new words that it quotes.
        wording: words of the language.
        bare: whether a day counts that no word marks as the first one, as in a sentence on effect alone.
    """
    start, end = None, None
    for mention in date_mentions(text, wording.dates):
        before = text[max(mention.start - 80, 0) : mention.start]
        if wording.ends_before.search(before):
            end = end or mention.value
        elif wording.starts_before.search(before) or (bare and not wording.other_day_before.search(before)):
            start = start or mention.value
    if start is None and end is not None:
        start = _first_of_period(text, end, wording)
    fields: dict[str, object] = {"effective": start, "until": end}
    fields["effect"] = "dated" if start else _waits_for(text, wording, bare=bare)
    fields["retroactive"] = bool(wording.retroactive.search(text))
    return fields


def date_at(text: str, place: int, wording: AmendmentWording) -> date | None:
    """The date that begins at a place of the text."""
    mentions = date_mentions(text, wording.dates)
    return next((mention.value for mention in mentions if mention.start == place), None)


def _waits_for(text: str, wording: AmendmentWording, *, bare: bool) -> str:
    effect = chosen(Phrase(text), wording.effects)
    return effect if bare or effect == "signature" else "unstated"


def _first_of_period(text: str, end: date, wording: AmendmentWording) -> date | None:
    """« du 1er juillet au 31 août 2025 »: the first day has the year of the second if it has none."""
    period = wording.period.search(text)
    if period is None:
        return None
    return _day(period["day"], period["month"], int(period["year"] or end.year), wording.dates.months)


def _day(day: str, month: str, year: int, months: Mapping[str, int]) -> date | None:
    try:
        return date(year, months[month], int(day))
    except (KeyError, ValueError):
        return None
