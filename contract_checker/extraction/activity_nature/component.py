"""Reads whether the work lasts: the contract's term and renewals, or words of campaign and one-off need.

A term of twelve months or more, a renewal, or words of permanence make the activity lasting; campaign and
one-off words make it passing when no renewal contradicts them. Twelve months is how the trade speaks of a
yearly contract, a reading convention and not a threshold: rules compare the term itself, which is kept.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from spacy.language import Language as Pipeline

from contract_checker.extraction.activity_nature import fr
from contract_checker.extraction.component import Cues, FactComponent
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.quantities import TimeMention, number, time_mentions
from contract_checker.extraction.reading import Reading, Sentence, Window
from contract_checker.facts import Duration

CUES: Cues = {"fr": fr.CUES, "en": ()}

Nature = Literal["lasting", "campaign", "one_off"]

_YEARLY_MONTHS = 12
_MONTHS = {"month": Decimal(1), "quarter": Decimal(3), "year": Decimal(12), "week": Decimal(7) / 30, "day": Decimal(1) / 30}
_FOLLOWING = 2


@Pipeline.factory("cc_activity_nature", assigns=["doc.spans"])
def make_activity_nature(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads the nature of the activity."""
    return FactComponent(read)


def read(window: Window) -> list[Reading]:
    """The terms of the contract that the window states, or else its words of permanence or of passing need."""
    if window.language != "fr":
        return []
    terms = [
        reading
        for index in range(len(window.sentences))
        if (reading := _by_term(window, index)) is not None
    ]
    if terms:
        return list({str(reading.fields): reading for reading in reversed(terms)}.values())[::-1]
    return _by_words(window.sentences)


def _by_term(window: Window, index: int) -> Reading | None:
    """A sentence with the contract's length or its renewals, completed by the renewals told just after."""
    sentence = window.sentences[index]
    mention = _term(window, sentence.text)
    told = _renewals_told(sentence.text)
    if mention is None and not (told and _is_contract(window, index)):
        return None
    shown = [sentence]
    renewals = _renewals(sentence.text) if told else None
    for following in window.sentences[index + 1 : index + 1 + _FOLLOWING]:
        if not told and _renewals_told(following.text) and _term(window, following.text) is None:
            told, renewals = True, _renewals(following.text)
            shown.append(following)
    near = " ".join(each.text for each in window.sentences[max(0, index - 1) : index + 2])
    nature = _nature(near, mention, told, renewals)
    if nature is None or (mention is None and renewals == 0 and nature == "lasting"):
        return None
    counted = mention is None or mention.is_cap or fr.RENEWALS_COUNTED.search(sentence.text[: mention.end + 40])
    term = None if counted or mention is None else _duration(mention)
    return _reading(nature, term, renewals, shown, "term")


def _is_contract(window: Window, index: int) -> bool:
    text = window.sentences[index].text
    if fr.OTHER.search(text):
        return False
    return bool(fr.CONTRACT.search(text) or fr.CONTRACT.search(window.heading) or fr.SERVICE.search(text))


def _term(window: Window, text: str) -> TimeMention | None:
    """The length of the contract in this sentence: the first that its words introduce."""
    passing = _is_campaign(text) or _is_one_off(text)
    for mention in time_mentions(text, QUANTITIES):
        if mention.value is None or mention.relative or mention.unit not in _MONTHS:
            continue
        before = text[: mention.start].rpartition(".")[2]
        context = f"{before}{text[mention.start : mention.end + 15]}"
        if fr.OTHER.search(context):
            continue
        labelled = fr.TERM_LABEL.search(before) and (fr.SERVICE.search(text) or fr.CONTRACT.search(window.heading))
        if fr.TERM_BEFORE.search(before) or labelled or (passing and not fr.RENEWING.search(before)):
            return mention
    return None


def _renewals_told(text: str) -> bool:
    return bool((fr.RENEWING.search(text) or fr.RENEWALS.search(text)) and not fr.OTHER.search(text))


def _renewals(text: str) -> int | None:
    if fr.NOT_RENEWED.search(text):
        return 0
    match = fr.RENEWALS.search(text)
    if match is None:
        return None
    groups = match.groupdict()
    written = groups["times"] or groups["count"] or groups["cell"] or groups["plus"] or groups["then"]
    value = number(written, QUANTITIES.language)
    return int(value) if value is not None else None


def _nature(text: str, mention: TimeMention | None, told: bool, renewals: int | None) -> Nature | None:
    renewed = told and renewals != 0
    if not renewed and _is_campaign(text):
        return "campaign"
    if not renewed and _is_one_off(text):
        return "one_off"
    long = mention is not None and _months(mention) >= _YEARLY_MONTHS
    return "lasting" if renewed or long or _is_lasting(text) else None


def _months(mention: TimeMention) -> Decimal:
    return (mention.value or Decimal(0)) * _MONTHS[mention.unit or "day"]


def _duration(mention: TimeMention) -> Duration | None:
    if mention.value is None or mention.unit is None:
        return None
    return Duration(value=mention.value, unit=mention.unit, day_kind=mention.day_kind)


def _is_campaign(text: str) -> bool:
    return bool(fr.CAMPAIGN.search(text)) and not fr.NOT_CAMPAIGN.search(text)


def _is_one_off(text: str) -> bool:
    return bool(fr.ONE_OFF.search(text) and fr.IS_OBJECT.search(text)) and not fr.NOT_ONE_OFF.search(text)


def _is_lasting(text: str) -> bool:
    if fr.NOT_LASTING.search(text):
        return False
    if fr.LASTING.search(text):
        return True
    dates = fr.YEARS_APART.search(text)
    return dates is not None and int(dates["to"]) > int(dates["from"]) and bool(fr.CONTRACT.search(text))


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
