"""Reads when the client pays: the delay, what it runs from, and the end of month that lengthens it."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.payment_term.en import PAYMENT_TERM as EN
from contract_checker.extraction.payment_term.fr import PAYMENT_TERM as FR
from contract_checker.extraction.payment_term.wording import PaymentTermWording
from contract_checker.extraction.quantities import TimeMention, time_mentions
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.rivals import about_another
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_LONGEST_DAYS: Final = 400


@Pipeline.factory("cc_payment_term", assigns=["doc.spans"])
def make_payment_term(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads payment terms."""
    return FactComponent("payment_term", read)


def read(window: Window) -> list[Reading]:
    """Every delay of payment of the window."""
    wording = _WORDING[window.language]
    return distinct(reading for sentence in window.sentences for reading in _terms(window, sentence, wording))


def _terms(window: Window, sentence: Sentence, wording: PaymentTermWording) -> Iterator[Reading]:
    text = sentence.text
    if sentence.is_row:
        text = Phrase(f"{' | '.join((sentence.lead_in, *sentence.header))} | {text}")
    else:
        text = sentence.in_context
    titled = wording.paying.search(window.heading) and not sentence.is_row
    if about_another(text, wording.rivals, window.language):
        return
    mentions = time_mentions(sentence.text, wording.quantities)
    delays = [mention for mention in mentions if _is_payment(sentence.text, mention, wording)]
    if not (titled or wording.paying.search(text)):
        # « un délai de trente jours est substitué à celui de soixante »: one of several is not the term
        if len(mentions) == len(delays) == 1 and window.surely("payment_term", sentence):
            yield _reading(sentence, delays[0].duration, wording, "sure")
        return
    for mention in delays:
        yield _reading(sentence, mention.duration, wording)
    for count, unit in _without_delay(sentence.text, wording) if not mentions else ():
        yield _reading(sentence, {"value": count, "unit": unit, "day_kind": "unstated"}, wording)
    bare = wording.bare_days.search(sentence.text)
    if bare:
        days = {"value": Decimal(bare["days"]), "unit": "day", "day_kind": "unstated"}
        yield _reading(sentence, days, wording)


def _without_delay(text: Phrase, wording: PaymentTermWording) -> Iterator[tuple[Decimal, str]]:
    """The delay of a sentence that names none: « comptant », « à la fin du mois suivant »."""
    if wording.next_month_end.search(text):
        yield Decimal(1), "month"
    elif wording.at_once.search(text):
        yield Decimal(0), "day"


def _is_payment(text: str, mention: TimeMention, wording: PaymentTermWording) -> bool:
    if mention.unit not in ("day", "month", "week") or mention.value is None:
        return False
    too_long = mention.days is not None and mention.days.guaranteed > _LONGEST_DAYS
    if wording.worked_days.search(text[mention.start : mention.end]):
        return False
    if too_long or wording.not_after.match(text[mention.end :]):
        return False
    return not wording.other_delay.search(text[: mention.start])


def _reading(
    sentence: Sentence,
    term: Mapping[str, object] | None,
    wording: PaymentTermWording,
    found_by: str = "delay",
) -> Reading:
    text = sentence.text
    day = wording.day_of_month.search(text)
    return Reading(
        "payment_term",
        ((sentence.start, sentence.end),),
        {
            "debtor": chosen(text, wording.debtors, chosen(sentence.in_context, wording.debtors)),
            "term": term,
            "start": chosen(text, wording.starts, chosen(sentence.antecedent, wording.starts)),
            "end_of_month": bool(wording.end_of_month.search(text)),
            "periodic": bool(wording.periodic.search(text)),
            "day_of_month": int(day["day"] or day["day_after"]) if day else None,
        },
        f"payment_term/{found_by}",
    )
