"""Reads whether the work lasts: the contract's term and renewals, or words of campaign and one-off need.

A term of twelve months or more, a renewal, or words of permanence make the activity lasting; campaign and
one-off words make it passing when no renewal contradicts them. Twelve months is how the trade speaks of a
yearly contract, a reading convention and not a threshold: rules compare the term itself, which is kept.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import Final, Literal

from spacy.language import Language as Pipeline

from contract_checker.extraction.activity_nature.en import ACTIVITY_NATURE as EN
from contract_checker.extraction.activity_nature.fr import ACTIVITY_NATURE as FR
from contract_checker.extraction.activity_nature.wording import ActivityNatureWording
from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.contract_term.component import CUES as TERM_CUES
from contract_checker.extraction.contract_term.component import read as read_terms
from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import TimeMention, number, time_mentions
from contract_checker.extraction.reading import Reading, Window
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

Nature = Literal["lasting", "campaign", "one_off"]

_YEARLY_MONTHS = 12
_MONTHS = {
    "month": Decimal(1),
    "quarter": Decimal(3),
    "year": Decimal(12),
    "week": Decimal(7) / 30,
    "day": Decimal(1) / 30,
}
_FOLLOWING = 2
_NO_TIME: Final = {"value": 0, "unit": "day"}
_RENEWED: Final = ("tacit", "express")


@Pipeline.factory("cc_activity_nature", assigns=["doc.spans"])
def make_activity_nature(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads the nature of the activity."""
    return FactComponent("activity_nature", read)


def read(window: Window) -> list[Reading]:
    """The terms of the contract that the window states, or else its words of permanence or passing need."""
    wording = _WORDING[window.language]
    sentences = window.sentences
    terms = [
        _by_term(sentences, index, mention, wording)
        for index, sentence in enumerate(sentences)
        if (mention := _term(window, index, wording)) is not None
    ]
    found = {str(reading.fields): reading for reading in terms if reading is not None}
    if found:
        with_term = [reading for reading in found.values() if reading.fields["term"] is not None]
        return with_term or list(found.values())[:1]
    renewed = [index for index in range(len(sentences)) if _is_renewed_contract(window, index, wording)]
    if renewed:
        sentence = sentences[renewed[0]]
        return [_reading("lasting", None, _renewals(sentence.text, wording), [sentence], "renewals")]
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
            if _tells_renewals(each.text, wording) and wording.term.counted.search(each.text)
        ),
        None,
    )
    renewals = _renewals(telling.text, wording) if telling is not None else None
    near = Phrase(" ".join(each.text for each in sentences[max(0, index - 1) : index + 2]))
    nature = _nature(near, mention, telling is not None and renewals != 0, wording)
    if nature is None:
        return None
    around = sentence.text[max(0, mention.start - 30) : mention.end + 40]
    counted = mention.is_cap or wording.term.renewals_counted.search(around)
    shown = [sentence] if telling is None or telling is sentence else sorted([sentence, telling], key=_start)
    return _reading(nature, None if counted else _duration(mention), renewals, shown, "term")


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
    """A year or more, renewals or no end."""
    length = Duration.model_validate(term.fields.get("duration") or term.fields.get("maximum") or _NO_TIME)
    return bool(
        term.fields.get("open_ended")
        or term.fields.get("renewals")
        or term.fields.get("renewal_duration")
        or term.fields.get("renewal") in _RENEWED
        or length.value * _MONTHS.get(length.unit, Decimal(0)) >= _YEARLY_MONTHS
    )


def _start(sentence: Sentence) -> int:
    return sentence.start


def _is_renewed_contract(window: Window, index: int, wording: ActivityNatureWording) -> bool:
    """Whether the sentence gives the contract a number of renewals, or renews it tacitly."""
    text = window.sentences[index].text
    before = window.sentences[index - 1].text if index else ""
    if not _tells_renewals(text, wording) or _renewals(text, wording) == 0:
        return False
    spoken_of = (
        wording.term.contract.search(text)
        or wording.term.contract.search(window.heading)
        or wording.term.service.search(before)
    )
    return bool(spoken_of and wording.term.counted.search(text))


def _term(window: Window, index: int, wording: ActivityNatureWording) -> TimeMention | None:
    """The length of the contract in this sentence: the firm part if one is named, else the first."""
    text = window.sentences[index].text
    near = Phrase(f"{window.heading} {window.sentences[index - 1].text if index else ''} {text}")
    found = [
        mention
        for mention in time_mentions(text, wording.quantities)
        if _is_term(mention, text, near, wording)
    ]
    firm = [mention for mention in found if wording.term.firm_after.match(text[mention.end :])]
    term = next(iter(firm or found), None) or _adjective(text, wording)
    if term is None or not wording.term.changed_from.search(text[: term.start]):
        return term
    figures = wording.term.figure.findall(text[term.start : term.end])
    return replace(term, value=number(figures[-1], wording.quantities.language))


def _adjective(text: str, wording: ActivityNatureWording) -> TimeMention | None:
    """« Contrat annuel »: a length that is an adjective."""
    match = wording.term.adjective.search(text)
    if match is None or wording.term.other.search(text):
        return None
    return TimeMention(match.start(), match.end(), Decimal(wording.term.years[match["years"]]), "year")


def _is_term(mention: TimeMention, text: str, near: str, wording: ActivityNatureWording) -> bool:
    """Whether the words around a duration make it the length of the contract or of the task."""
    if mention.value is None or mention.relative or mention.unit not in _MONTHS:
        return False
    before, after = text[: mention.start].rpartition(".")[2], text[mention.end :]
    if wording.term.other.search(
        f"{before}{text[mention.start : mention.end + 18]}"
    ) or wording.term.renewed_for.search(before):
        return False
    if wording.term.term_before.search(before) or wording.term.own_label.search(before):
        return True
    if (
        wording.term.apart_before.search(before)
        and wording.term.apart_after.match(after)
        and wording.term.renewing.search(text)
    ):
        return True
    if wording.term.term_label.search(before) or (
        wording.term.firm_after.match(after) and wording.term.renewals.search(text)
    ):
        return bool(wording.term.service.search(near) or wording.term.renewals.search(text))
    if (
        wording.term.term_after.match(after)
        and wording.term.titled.search(near)
        and wording.term.contract.search(near)
    ):
        return True
    return bool(wording.term.task_before.search(before)) and (
        _is_campaign(near, wording) or _is_one_off(near, wording)
    )


def _tells_renewals(text: str, wording: ActivityNatureWording) -> bool:
    told = (
        wording.term.renewing.search(text)
        or wording.term.renewals.search(text)
        or wording.term.not_renewed.search(text)
    )
    return bool(told) and not wording.term.other.search(text)


def _renewals(text: str, wording: ActivityNatureWording) -> int | None:
    if wording.term.not_renewed.search(text):
        return 0
    match = wording.term.renewals.search(text)
    if match is None:
        return None
    groups = match.groupdict()
    if groups["added"]:
        return sum(1 for _ in wording.term.added.finditer(text))
    written = groups["times"] or groups["count"] or groups["cell"]
    written = written or groups["limit"] or groups["plus"] or groups["then"]
    value = wording.term.adverbs.get(written) or number(written, wording.quantities.language)
    return int(value) if value is not None else None


def _nature(text: str, mention: TimeMention, renewed: bool, wording: ActivityNatureWording) -> Nature | None:
    if not renewed and _is_campaign(text, wording):
        return "campaign"
    if not renewed and _is_one_off(text, wording):
        return "one_off"
    long = _months(mention) >= _YEARLY_MONTHS
    return "lasting" if renewed or long or _is_lasting(text, wording) else None


def _months(mention: TimeMention) -> Decimal:
    return (mention.value or Decimal(0)) * _MONTHS[mention.unit or "day"]


def _duration(mention: TimeMention) -> Duration | None:
    if mention.value is None or mention.unit is None:
        return None
    return Duration(value=mention.value, unit=mention.unit, day_kind=mention.day_kind)


def _is_campaign(text: str, wording: ActivityNatureWording) -> bool:
    return bool(wording.nature.campaign.search(text)) and not wording.nature.not_campaign.search(text)


def _is_one_off(text: str, wording: ActivityNatureWording) -> bool:
    return bool(
        wording.nature.one_off.search(text) and wording.nature.is_object.search(text)
    ) and not wording.nature.not_one_off.search(text)


def _is_lasting(text: str, wording: ActivityNatureWording) -> bool:
    return (
        bool(wording.nature.lasting.search(text)) or _spans_years(text, wording)
    ) and not wording.nature.not_lasting.search(text)


def _spans_years(text: str, wording: ActivityNatureWording) -> bool:
    """Whether the contract is given a first and a last day, a year apart or more."""
    if not wording.term.contract.search(text) or not wording.nature.until.search(text):
        return False
    months = [_month(match, wording) for match in wording.nature.dates.finditer(text)]
    return bool(months) and max(months) - min(months) >= _YEARLY_MONTHS - 1


def _month(date: re.Match[str], wording: ActivityNatureWording) -> int:
    """The month of a date, counted from year 0."""
    if date["month"]:
        return int(date["year"]) * 12 + wording.nature.months.index(date["month"])
    return int(date["written"]) * 12 + int(date["figure"]) - 1


def _by_words(sentences: Sequence[Sentence], wording: ActivityNatureWording) -> list[Reading]:
    """Words alone; permanence wins over what is occasional within it; a question alone says nothing."""
    answered = _answered(sentences, wording)
    if answered is not None:
        return [answered]
    sentences = [sentence for sentence in sentences if not sentence.text.endswith("?")]
    for sentence in sentences:
        if _is_lasting(sentence.text, wording):
            return [_reading("lasting", None, None, [sentence], "words")]
    for sentence in sentences:
        renewals = 0 if wording.term.not_renewed.search(sentence.text) else None
        if _is_campaign(sentence.text, wording):
            return [_reading("campaign", None, renewals, [sentence], "words")]
        if _is_one_off(sentence.text, wording):
            return [_reading("one_off", None, renewals, [sentence], "words")]
    return []


def _answered(sentences: Sequence[Sentence], wording: ActivityNatureWording) -> Reading | None:
    """« Le besoin est-il permanent ? Oui »: the answer shows it, in the words of the question."""
    for question, answer in pairwise(sentences):
        if not question.text.endswith("?") or not wording.nature.yes.match(answer.text):
            continue
        if _is_lasting(question.text, wording):
            return _reading("lasting", None, None, [question, answer], "answer")
        if _is_campaign(question.text, wording):
            return _reading("campaign", None, None, [question, answer], "answer")
        if _is_one_off(question.text, wording):
            return _reading("one_off", None, None, [question, answer], "answer")
    return None


def _reading(
    nature: Nature, term: Duration | None, renewals: int | None, shown: Sequence[Sentence], found_by: str
) -> Reading:
    spans = tuple((sentence.start, sentence.end) for sentence in shown)
    fields = {"nature": nature, "term": term, "renewals": renewals}
    return Reading("activity_nature", spans, fields, f"activity_nature/{found_by}")
