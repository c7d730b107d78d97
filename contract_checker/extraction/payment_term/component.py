"""Reads when the client pays: the delay, what it runs from, and the end of month that lengthens it."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.payment_term.en import PAYMENT_TERM as EN
from contract_checker.extraction.payment_term.fr import PAYMENT_TERM as FR
from contract_checker.extraction.payment_term.terms import Term, in_units, is_payment, sure_term
from contract_checker.extraction.payment_term.wording import PaymentTermWording
from contract_checker.extraction.quantities import time_mentions
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.rivals import about_another
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}


@Pipeline.factory("cc_payment_term", assigns=["doc.spans"])
def make_payment_term(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads payment terms."""
    return FactComponent("payment_term", read)


def read(window: Window) -> list[Reading]:
    """Every delay of payment of the window."""
    wording = _WORDING[window.language]
    return distinct(reading for sentence in window.sentences for reading in _terms(window, sentence, wording))


def _terms(window: Window, sentence: Sentence, wording: PaymentTermWording) -> Iterator[Reading]:
    named = list(_named_terms(window, sentence, wording))
    if not named and window.surely("payment_term", sentence):
        term = sure_term(sentence.text, wording)
        if term is not None:
            yield _reading(sentence, term, wording)
    yield from named


def _named_terms(window: Window, sentence: Sentence, wording: PaymentTermWording) -> Iterator[Reading]:
    text = sentence.text
    if sentence.is_row:
        text = Phrase(f"{' | '.join((sentence.lead_in, *sentence.header))} | {text}")
    else:
        text = sentence.in_context
    titled = wording.paying.search(window.heading) and not sentence.is_row
    if about_another(text, wording.rivals, window.language) or not (titled or wording.paying.search(text)):
        return
    mentions = time_mentions(sentence.text, wording.quantities)
    edges = [0, *(mention.end for mention in mentions)]
    ahead = [*(mention.start for mention in mentions), len(sentence.text)][1:]
    for mention, start, end in zip(mentions, edges, ahead, strict=False):
        if is_payment(sentence.text, mention, wording):
            own = (
                (
                    sentence.text[start : mention.end],
                    sentence.text[start:end],
                    sentence.text[mention.end : end],
                )
                if len(mentions) > 1
                else ("", "", "")
            )
            told_next = sentence.text[mention.end :].partition(",")[0].partition(";")[0]
            yield _reading(sentence, Term(mention.duration, told_next=told_next), wording, "delay", own=own)
    for count, unit in _without_delay(sentence.text, wording) if not mentions else ():
        yield _reading(sentence, Term(in_units(count, unit)), wording, "delay")
    bare = wording.bare_days.search(sentence.text)
    if bare:
        yield _reading(sentence, Term(in_units(Decimal(bare["days"]), "day")), wording, "delay")


def _without_delay(text: Phrase, wording: PaymentTermWording) -> Iterator[tuple[Decimal, str]]:
    """The delay of a sentence that names none: « comptant », « à la fin du mois suivant »."""
    if wording.next_month_end.search(text):
        yield Decimal(1), "month"
    elif wording.at_once.search(text):
        yield Decimal(0), "day"


def _reading(
    sentence: Sentence,
    term: Term,
    wording: PaymentTermWording,
    found_by: str = "sure",
    *,
    own: tuple[str, str, str] = ("", "", ""),
) -> Reading:
    """What is said of one delay; of several, `own` are the words up to it, up to the next, and behind it."""
    text = sentence.text
    day = wording.day_of_month.search(text)
    day_of_month = int(day["day"] or day["day_after"]) if day else None
    told = text[term.told_from :]
    before = chosen(sentence.antecedent, wording.starts)
    return Reading(
        "payment_term",
        ((sentence.start, sentence.end),),
        {
            "debtor": chosen(
                own[0],
                wording.debtors,
                chosen(text, wording.debtors, chosen(sentence.in_context, wording.debtors)),
            ),
            "term": term.length,
            # « à 45 jours date de facture, à l'exclusion des débours, remboursés à réception »
            "start": chosen(
                term.told_next,
                wording.starts,
                chosen(own[2], wording.starts, chosen(told, wording.starts, before)),
            ),
            "end_of_month": term.to_month_end or bool(wording.end_of_month.search(own[1] or told)),
            "periodic": bool(wording.periodic.search(text)),
            "day_of_month": term.day_of_month or day_of_month,
        },
        f"payment_term/{found_by}",
    )
