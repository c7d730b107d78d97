"""Reads whether the work lasts: the contract's term and renewals, or words of campaign and one-off need.

A term of twelve months or more, a renewal, or words of permanence make the activity lasting; campaign and
one-off words make it passing when no renewal contradicts them. Twelve months is how the trade speaks of a
yearly contract, a reading convention and not a threshold: rules compare the term itself, which is kept.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.activity_nature.en import ACTIVITY_NATURE as EN
from contract_checker.extraction.activity_nature.fr import ACTIVITY_NATURE as FR
from contract_checker.extraction.activity_nature.nature import (
    YEARLY_MONTHS,
    Nature,
    is_campaign,
    is_lasting,
    is_one_off,
    sure_nature,
)
from contract_checker.extraction.activity_nature.renewals import (
    is_renewed_contract,
    renewal_count,
    tells_renewals,
)
from contract_checker.extraction.activity_nature.term import MONTHS, stated_term
from contract_checker.extraction.activity_nature.wording import ActivityNatureWording
from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.contract_term.component import CUES as TERM_CUES
from contract_checker.extraction.contract_term.component import read as read_terms
from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import TimeMention, time_mentions
from contract_checker.extraction.reading import Reading, Window, gathered
from contract_checker.extraction.sentences import Sentence
from contract_checker.facts import Duration

_WORDING: Final = {"fr": FR, "en": EN}


def _with_those_of_terms(cues: Cues, terms: Cues) -> Cues:
    """One group more: what shows the contract's term may show how long the activity lasts."""
    return (tuple(dict.fromkeys((*cues[0], *terms[0]))),)


CUES: Final[CuesByLanguage] = {
    "fr": _with_those_of_terms(FR.cues, TERM_CUES["fr"]),
    "en": _with_those_of_terms(EN.cues, TERM_CUES["en"]),
}

_FOLLOWING = 2


@Pipeline.factory("cc_activity_nature", assigns=["doc.spans"])
def make_activity_nature(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads the nature of the activity."""
    return FactComponent("activity_nature", read)


def read(window: Window) -> list[Reading]:
    """The terms of the contract that the window states, or else its words of permanence or passing need.

    What surely tells the nature is added, but no passing need beside lasting work.
    """
    wording = _WORDING[window.language]
    found = _by_patterns(window, wording)
    told = list(_surely_told(window, found, wording))
    if any(reading.fields["nature"] == "lasting" for reading in (*found, *told)):
        told = [reading for reading in told if reading.fields["nature"] == "lasting"]
    return [*found, *told] if not told else gathered([*found, *told])


def _surely_told(
    window: Window, found: Sequence[Reading], wording: ActivityNatureWording
) -> Iterator[Reading]:
    """What each sentence says that surely tells the nature of the work and was not read yet."""
    read_at = {start for reading in found for start, _ in reading.spans}
    for sentence in window.sentences:
        if sentence.start in read_at:
            continue
        if window.surely("activity_nature", sentence) and (nature := sure_nature(sentence.text, wording)):
            yield _reading(nature, None, None, [sentence], "sure")


def _by_patterns(window: Window, wording: ActivityNatureWording) -> list[Reading]:
    sentences = window.sentences
    terms = [
        _by_term(sentences, index, mention, wording)
        for index, sentence in enumerate(sentences)
        if (mention := stated_term(window, index, wording)) is not None
    ]
    found = {str(reading.fields): reading for reading in terms if reading is not None}
    if found:
        with_term = [reading for reading in found.values() if reading.fields["term"] is not None]
        return with_term or list(found.values())[:1]
    renewed = [index for index in range(len(sentences)) if is_renewed_contract(window, index, wording)]
    if renewed:
        sentence = sentences[renewed[0]]
        return [_reading("lasting", None, renewal_count(sentence.text, wording), [sentence], "renewals")]
    return _by_words(sentences, wording) or _by_contract_term(window)


def _by_term(
    sentences: Sequence[Sentence], index: int, mention: TimeMention, wording: ActivityNatureWording
) -> Reading | None:
    """A sentence with the contract's length, completed by the renewals that it or its neighbours tell."""
    sentence = sentences[index]
    neighbours = [
        sentence,
        *sentences[index + 1 : index + 1 + _FOLLOWING],
        *sentences[max(0, index - 1) : index],
    ]
    telling = next(
        (
            each
            for each in neighbours
            if tells_renewals(each.text, wording) and wording.term.counted.search(each.text)
        ),
        None,
    )
    renewals = renewal_count(telling.text, wording) if telling is not None else None
    near = Phrase(" ".join(each.text for each in sentences[max(0, index - 1) : index + 2]))
    renewed = telling is not None and renewals != 0
    if telling is not None and renewed and _stays_short(mention, telling, renewals, wording):
        renewed = not (is_campaign(near, wording) or is_one_off(near, wording))
    nature = _nature(near, mention, renewed, wording)
    if nature is None:
        return None
    after = sentence.text[mention.end : mention.end + 40].partition(" et ")[0]
    around = sentence.text[max(0, mention.start - 30) : mention.end] + after
    counted = mention.is_cap or wording.term.renewals_counted.search(around)
    shown = [sentence] if telling is None or telling is sentence else sorted([sentence, telling], key=_start)
    return _reading(nature, None if counted else _duration(mention), renewals, shown, "term")


def _stays_short(
    term: TimeMention, telling: Sentence, renewals: int | None, wording: ActivityNatureWording
) -> bool:
    """« Onze semaines, prorogeables une fois, de six semaines »: less than a year with all renewals."""
    if renewals is None:
        return False
    added = [
        _months(each)
        for each in time_mentions(telling.text, wording.quantities)
        if each.value is not None and each.unit in MONTHS and not each.relative
    ]
    return _months(term) + renewals * max(added, default=_months(term)) < YEARLY_MONTHS


def _by_contract_term(window: Window) -> list[Reading]:
    """What the contract's term shows, when it is told in words that are known there only."""
    return [
        Reading(
            "activity_nature",
            reading.spans,
            {
                "nature": "lasting",
                "term": reading.fields.get("duration"),
                "renewals": reading.fields.get("renewals"),
            },
            "activity_nature/contract_term",
        )
        for reading in read_terms(window)
        if _is_of_lasting_work(reading)
        and not _WORDING[window.language].nature.not_lasting.search(window.text)
    ]


def _is_of_lasting_work(term: Reading) -> bool:
    """A year or more with its renewals, no end, or one renewal after another that nobody needs to ask for.

    « Prorogée une fois, de six semaines » lasts no longer for that, nor does what is renewed if both agree.
    """
    if term.fields.get("open_ended"):
        return True
    renewal = _length(term.fields.get("renewal_duration"))
    longest = max(_length(term.fields.get("maximum")), _length(term.fields.get("duration")))
    renewals = term.fields.get("renewals")
    if longest + renewal * int(str(renewals or 1)) >= YEARLY_MONTHS:
        return bool(longest or renewals or term.fields.get("renewal") != "express")
    return not renewal and (bool(renewals) or term.fields.get("renewal") == "tacit")


def _length(stated: object) -> Decimal:
    """A stated length in months; 0 if there is none."""
    if stated is None:
        return Decimal(0)
    length = Duration.model_validate(stated)
    return length.value * MONTHS.get(length.unit, Decimal(0))


def _start(sentence: Sentence) -> int:
    return sentence.start


def _nature(text: str, mention: TimeMention, renewed: bool, wording: ActivityNatureWording) -> Nature | None:
    if not renewed and is_campaign(text, wording):
        return "campaign"
    if not renewed and is_one_off(text, wording):
        return "one_off"
    long = _months(mention) >= YEARLY_MONTHS
    return "lasting" if renewed or long or is_lasting(text, wording) else None


def _months(mention: TimeMention) -> Decimal:
    return (mention.value or Decimal(0)) * MONTHS[mention.unit or "day"]


def _duration(mention: TimeMention) -> Duration | None:
    if mention.value is None or mention.unit is None:
        return None
    return Duration(value=mention.value, unit=mention.unit, day_kind=mention.day_kind)


def _by_words(sentences: Sequence[Sentence], wording: ActivityNatureWording) -> list[Reading]:
    """Words alone; permanence wins over what is occasional within it; a question alone says nothing.

    The other sentences that say the same are quoted too.
    """
    answered = _answered(sentences, wording)
    if answered is not None:
        return [answered]
    rows = [reading for sentence in sentences if sentence.is_row for reading in _told(sentence, wording)]
    if len({str(reading.fields) for reading in rows}) > 1:
        return rows
    sentences = [sentence for sentence in sentences if not sentence.text.endswith("?")]
    told = [reading for sentence in sentences for reading in _told(sentence, wording)]
    lasting = [reading for reading in told if reading.fields["nature"] == "lasting"]
    return _as_one(lasting or told)


def _as_one(readings: Sequence[Reading]) -> list[Reading]:
    """The first reading, shown by what shows each of them."""
    if not readings:
        return []
    first, *others = readings
    renewals = next(
        (each.fields["renewals"] for each in readings if each.fields["renewals"] is not None), None
    )
    spans = (*first.spans, *(span for other in others for span in other.spans))
    return [replace(first, spans=spans, fields={**first.fields, "renewals": renewals})]


def _told(sentence: Sentence, wording: ActivityNatureWording) -> list[Reading]:
    """What the words of one sentence say of the work."""
    if is_lasting(sentence.text, wording):
        return [_reading("lasting", None, None, [sentence], "words")]
    renewals = 0 if wording.term.not_renewed.search(sentence.text) else None
    if is_campaign(sentence.text, wording):
        return [_reading("campaign", None, renewals, [sentence], "words")]
    if is_one_off(sentence.text, wording):
        return [_reading("one_off", None, renewals, [sentence], "words")]
    return []


def _answered(sentences: Sequence[Sentence], wording: ActivityNatureWording) -> Reading | None:
    """« Le besoin est-il permanent ? Oui »: the answer shows it, in the words of the question."""
    for question, answer in pairwise(sentences):
        if not question.text.endswith("?") or not wording.nature.yes.match(answer.text):
            continue
        if is_lasting(question.text, wording):
            return _reading("lasting", None, None, [question, answer], "answer")
        if is_campaign(question.text, wording):
            return _reading("campaign", None, None, [question, answer], "answer")
        if is_one_off(question.text, wording):
            return _reading("one_off", None, None, [question, answer], "answer")
    return None


def _reading(
    nature: Nature, term: Duration | None, renewals: int | None, shown: Sequence[Sentence], found_by: str
) -> Reading:
    spans = tuple((sentence.start, sentence.end) for sentence in shown)
    fields = {"nature": nature, "term": term, "renewals": renewals}
    return Reading("activity_nature", spans, fields, f"activity_nature/{found_by}")
