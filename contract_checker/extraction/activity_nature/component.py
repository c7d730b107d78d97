"""Reads whether the work lasts: the contract's term and renewals, or words of campaign and one-off need.

A term of twelve months or more, a renewal, or words of permanence make the activity lasting; campaign and
one-off words make it passing when no renewal contradicts them. Twelve months is how the trade speaks of a
yearly contract, a reading convention and not a threshold: rules compare the term itself, which is kept.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from spacy.language import Language as Pipeline

from contract_checker.extraction.activity_nature import fr, fr_nature
from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import TimeMention, number, time_mentions
from contract_checker.extraction.reading import Reading, Window
from contract_checker.extraction.sentences import Sentence
from contract_checker.facts import Duration

CUES: CuesByLanguage = {"fr": (fr.CUES,), "en": ()}

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


@Pipeline.factory("cc_activity_nature", assigns=["doc.spans"])
def make_activity_nature(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads the nature of the activity."""
    return FactComponent("activity_nature", read)


def read(window: Window) -> list[Reading]:
    """The terms of the contract that the window states, or else its words of permanence or passing need."""
    sentences = window.sentences
    terms = [
        _by_term(sentences, index, mention)
        for index, sentence in enumerate(sentences)
        if (mention := _term(window, index)) is not None
    ]
    found = {str(reading.fields): reading for reading in terms if reading is not None}
    if found:
        with_term = [reading for reading in found.values() if reading.fields["term"] is not None]
        return with_term or list(found.values())[:1]
    renewed = [index for index in range(len(sentences)) if _is_renewed_contract(window, index)]
    if renewed:
        sentence = sentences[renewed[0]]
        return [_reading("lasting", None, _renewals(sentence.text), [sentence], "renewals")]
    return _by_words(sentences)


def _by_term(sentences: Sequence[Sentence], index: int, mention: TimeMention) -> Reading | None:
    """A sentence with the contract's length, completed by the renewals that it or its neighbours tell."""
    sentence = sentences[index]
    neighbours = [
        sentence,
        *sentences[index + 1 : index + 1 + _FOLLOWING],
        *sentences[max(0, index - 1) : index],
    ]
    telling = next(
        (each for each in neighbours if _tells_renewals(each.text) and fr.COUNTED.search(each.text)), None
    )
    renewals = _renewals(telling.text) if telling is not None else None
    near = Phrase(" ".join(each.text for each in sentences[max(0, index - 1) : index + 2]))
    nature = _nature(near, mention, telling is not None and renewals != 0)
    if nature is None:
        return None
    around = sentence.text[max(0, mention.start - 30) : mention.end + 40]
    counted = mention.is_cap or fr.RENEWALS_COUNTED.search(around)
    shown = [sentence] if telling is None or telling is sentence else sorted([sentence, telling], key=_start)
    return _reading(nature, None if counted else _duration(mention), renewals, shown, "term")


def _start(sentence: Sentence) -> int:
    return sentence.start


def _is_renewed_contract(window: Window, index: int) -> bool:
    """Whether the sentence gives the contract a number of renewals, or renews it tacitly."""
    text = window.sentences[index].text
    before = window.sentences[index - 1].text if index else ""
    if not _tells_renewals(text) or _renewals(text) == 0:
        return False
    spoken_of = fr.CONTRACT.search(text) or fr.CONTRACT.search(window.heading) or fr.SERVICE.search(before)
    return bool(spoken_of and fr.COUNTED.search(text))


def _term(window: Window, index: int) -> TimeMention | None:
    """The length of the contract in this sentence: the firm part if one is named, else the first."""
    text = window.sentences[index].text
    near = Phrase(f"{window.heading} {window.sentences[index - 1].text if index else ''} {text}")
    found = [mention for mention in time_mentions(text, QUANTITIES) if _is_term(mention, text, near)]
    firm = [mention for mention in found if fr.FIRM_AFTER.match(text[mention.end :])]
    term = next(iter(firm or found), None) or _adjective(text)
    if term is None or not fr.CHANGED_FROM.search(text[: term.start]):
        return term
    figures = fr.FIGURE.findall(text[term.start : term.end])
    return replace(term, value=number(figures[-1], QUANTITIES.language))


def _adjective(text: str) -> TimeMention | None:
    """« Contrat annuel »: a length that is an adjective."""
    match = fr.ADJECTIVE.search(text)
    if match is None or fr.OTHER.search(text):
        return None
    return TimeMention(match.start(), match.end(), Decimal(fr.YEARS[match["years"]]), "year")


def _is_term(mention: TimeMention, text: str, near: str) -> bool:
    """Whether the words around a duration make it the length of the contract or of the task."""
    if mention.value is None or mention.relative or mention.unit not in _MONTHS:
        return False
    before, after = text[: mention.start].rpartition(".")[2], text[mention.end :]
    if fr.OTHER.search(f"{before}{text[mention.start : mention.end + 18]}") or fr.RENEWED_FOR.search(before):
        return False
    if fr.TERM_BEFORE.search(before) or fr.OWN_LABEL.search(before):
        return True
    if fr.APART_BEFORE.search(before) and fr.APART_AFTER.match(after) and fr.RENEWING.search(text):
        return True
    if fr.TERM_LABEL.search(before) or (fr.FIRM_AFTER.match(after) and fr.RENEWALS.search(text)):
        return bool(fr.SERVICE.search(near) or fr.RENEWALS.search(text))
    if fr.TERM_AFTER.match(after) and fr.TITLED.search(near) and fr.CONTRACT.search(near):
        return True
    return bool(fr.TASK_BEFORE.search(before)) and (_is_campaign(near) or _is_one_off(near))


def _tells_renewals(text: str) -> bool:
    told = fr.RENEWING.search(text) or fr.RENEWALS.search(text) or fr.NOT_RENEWED.search(text)
    return bool(told) and not fr.OTHER.search(text)


def _renewals(text: str) -> int | None:
    if fr.NOT_RENEWED.search(text):
        return 0
    match = fr.RENEWALS.search(text)
    if match is None:
        return None
    groups = match.groupdict()
    if groups["added"]:
        return sum(1 for _ in fr.ADDED.finditer(text))
    written = groups["times"] or groups["count"] or groups["cell"]
    written = written or groups["limit"] or groups["plus"] or groups["then"]
    value = number(written, QUANTITIES.language)
    return int(value) if value is not None else None


def _nature(text: str, mention: TimeMention, renewed: bool) -> Nature | None:
    if not renewed and _is_campaign(text):
        return "campaign"
    if not renewed and _is_one_off(text):
        return "one_off"
    long = _months(mention) >= _YEARLY_MONTHS
    return "lasting" if renewed or long or _is_lasting(text) else None


def _months(mention: TimeMention) -> Decimal:
    return (mention.value or Decimal(0)) * _MONTHS[mention.unit or "day"]


def _duration(mention: TimeMention) -> Duration | None:
    if mention.value is None or mention.unit is None:
        return None
    return Duration(value=mention.value, unit=mention.unit, day_kind=mention.day_kind)


def _is_campaign(text: str) -> bool:
    return bool(fr_nature.CAMPAIGN.search(text)) and not fr_nature.NOT_CAMPAIGN.search(text)


def _is_one_off(text: str) -> bool:
    return bool(
        fr_nature.ONE_OFF.search(text) and fr_nature.IS_OBJECT.search(text)
    ) and not fr_nature.NOT_ONE_OFF.search(text)


def _is_lasting(text: str) -> bool:
    return (bool(fr_nature.LASTING.search(text)) or _spans_years(text)) and not fr_nature.NOT_LASTING.search(
        text
    )


def _spans_years(text: str) -> bool:
    """Whether the contract is given a first and a last day, a year apart or more."""
    if not fr.CONTRACT.search(text) or not fr_nature.UNTIL.search(text):
        return False
    months = [_month(match) for match in fr_nature.DATES.finditer(text)]
    return bool(months) and max(months) - min(months) >= _YEARLY_MONTHS - 1


def _month(date: re.Match[str]) -> int:
    """The month of a date, counted from year 0."""
    if date["month"]:
        return int(date["year"]) * 12 + fr_nature.MONTHS.index(date["month"])
    return int(date["written"]) * 12 + int(date["figure"]) - 1


def _by_words(sentences: Sequence[Sentence]) -> list[Reading]:
    """Words alone; permanence wins over what is occasional within it."""
    for sentence in sentences:
        if _is_lasting(sentence.text):
            return [_reading("lasting", None, None, [sentence], "words")]
    for sentence in sentences:
        renewals = 0 if fr.NOT_RENEWED.search(sentence.text) else None
        if _is_campaign(sentence.text):
            return [_reading("campaign", None, renewals, [sentence], "words")]
        if _is_one_off(sentence.text):
            return [_reading("one_off", None, renewals, [sentence], "words")]
    return []


def _reading(
    nature: Nature, term: Duration | None, renewals: int | None, shown: Sequence[Sentence], found_by: str
) -> Reading:
    spans = tuple((sentence.start, sentence.end) for sentence in shown)
    fields = {"nature": nature, "term": term, "renewals": renewals}
    return Reading("activity_nature", spans, fields, f"activity_nature/{found_by}")
