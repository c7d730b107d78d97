"""Reads what the provider owes when the service goes to somebody else: for how long, who pays, a plan.

The sentences of a window that speak of it are one fact as long as they do not contradict each other.
"""

from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import time_mentions
from contract_checker.extraction.reading import Reading, Window
from contract_checker.extraction.reversibility.en import REVERSIBILITY as EN
from contract_checker.extraction.reversibility.fr import REVERSIBILITY as FR
from contract_checker.extraction.reversibility.wording import ReversibilityWording
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_SHORT_ANSWER: Final = 12  # characters: « Non. » before the answer itself
_UNITS = ("day", "week", "month", "quarter", "year")

_Fields = dict[str, object]


@Pipeline.factory("cc_reversibility", assigns=["doc.spans"])
def make_reversibility(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads the return of the service."""
    return FactComponent("reversibility", read)


def read(window: Window) -> list[Reading]:
    """What the window says of the return of the service, and each other thing that contradicts it."""
    wording = _WORDING[window.language]
    readings: list[Reading] = []
    fields: _Fields = {}
    shown: list[Sentence] = []
    found_by = "return"
    before: Sentence | None = None
    asked = False  # a question names it, its answer need not
    for sentence in window.sentences:
        goes_on = bool(shown) and shown[-1] is before
        before = sentence
        if sentence.text.endswith("?"):
            asked = wording.named.search(sentence.text) is not None
            continue
        said = _said(window, sentence, goes_on, asked, wording)
        asked = asked and said is None and len(sentence.text) <= _SHORT_ANSWER
        sure = said is None and window.surely("reversibility", sentence)
        if sure and not sentence.text.endswith(":"):
            said = _surely_said(sentence, wording)
        if said is None:
            continue
        if any(fields.get(name, value) != value for name, value in said.items()):
            readings.append(_reading(fields, shown, found_by))
            fields, shown = {}, []
        found_by = "sure" if sure and (not shown or found_by == "sure") else "return"
        fields = {**fields, **said}
        shown.append(sentence)
    return [*readings, _reading(fields, shown, found_by)] if shown else readings


def _said(
    window: Window, sentence: Sentence, goes_on: bool, asked: bool, wording: ReversibilityWording
) -> _Fields | None:
    """What one sentence says of it; None if it does not speak of it."""
    text = _text(sentence)
    if wording.rivals.search(text):
        return None
    titled = wording.named.search(window.heading) is not None or goes_on
    named = wording.named.search(text) is not None
    if not (
        named or asked or (titled and (wording.goes_on.match(sentence.text) or wording.owed.search(text)))
    ):
        return None
    said = _terms(sentence, text, wording)
    return said if said or (not asked and wording.owed.search(text)) else None


def _surely_said(sentence: Sentence, wording: ReversibilityWording) -> _Fields | None:
    """What a sentence says of it that surely speaks of it; None if it may deny it."""
    text = _text(sentence)
    if wording.rivals.search(text):
        return None
    said = _terms(sentence, text, wording)
    return None if wording.denied.search(text) and "stance" not in said else said


def _text(sentence: Sentence) -> Phrase:
    """The sentence with what announces it; the cells of a row, with the heads of their columns."""
    text = sentence.with_lead_in
    if sentence.is_row:
        columns = zip(sentence.header, (cell for _, cell in sentence.cells), strict=False)
        text = Phrase(" | ".join((text, *(f"{head}: {cell}" for head, cell in columns))))
    return text


def _terms(sentence: Sentence, text: Phrase, wording: ReversibilityWording) -> _Fields:
    """Whether it is owed, with a plan, at whose cost and for how long."""
    if wording.excluded.search(text):
        return {"stance": "excluded"}
    said: _Fields = {}
    if wording.plan.search(text):
        said["plan"] = True
    cost = chosen(text, wording.costs)
    if cost != "unstated":
        said["cost"] = cost
    duration = _duration(sentence.text, wording)
    if duration is not None:
        said["duration"] = duration
    return said


def _duration(text: Phrase, wording: ReversibilityWording) -> _Fields | None:
    for mention in time_mentions(text, wording.quantities):
        if mention.unit not in _UNITS or mention.relative or mention.duration is None:
            continue
        before, after = text[: mention.start], text[mention.end :]
        if wording.opens.search(before) or wording.opens.match(after):
            return mention.duration
        if not wording.delivered.search(before) and not wording.other_after.match(after):
            return mention.duration
    return None


def _reading(fields: _Fields, shown: list[Sentence], found_by: str) -> Reading:
    spans = tuple((sentence.start, sentence.end) for sentence in shown)
    return Reading("reversibility", spans, fields, f"reversibility/{found_by}")
