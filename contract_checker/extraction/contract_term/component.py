"""Reads how long the contract runs: first period, renewals, the notice that prevents one, trial.

The sentences of a window that speak of the term are one fact as long as they do not contradict each other.
"""

from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.contract_term.dates import dated
from contract_checker.extraction.contract_term.en import CONTRACT_TERM as EN
from contract_checker.extraction.contract_term.en_surely import SURELY as EN_SURELY
from contract_checker.extraction.contract_term.fr import CONTRACT_TERM as FR
from contract_checker.extraction.contract_term.fr_surely import SURELY as FR_SURELY
from contract_checker.extraction.contract_term.lengths import lengths
from contract_checker.extraction.contract_term.wording import ContractTermWording
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import number
from contract_checker.extraction.reading import Reading, Window
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
_SURE_WORDING: Final = {"fr": FR_SURELY, "en": EN_SURELY}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_MOST_RENEWALS = 20
_PREVENTING: Final = ("non_renewal_notice", "notice_debtor")

_Fields = dict[str, object]


@Pipeline.factory("cc_contract_term", assigns=["doc.spans"])
def make_contract_term(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads the term of the contract."""
    return FactComponent("contract_term", read)


def read(window: Window) -> list[Reading]:
    """The term of the contract, and each other one that contradicts it."""
    wording = _WORDING[window.language]
    readings: list[Reading] = []
    fields: _Fields = {}
    shown: list[Sentence] = []
    found_by = "term"
    for sentence in window.sentences:
        said = _said(window, sentence, fields, bool(shown), wording)
        sure = not said and window.surely("contract_term", sentence)
        if sure:
            said = _said(window, sentence, fields, bool(shown), _SURE_WORDING[window.language], sure=True)
        if fields.get("open_ended") or said.get("open_ended"):
            # « chacune des parties peut la dénoncer » ends it: there is no renewal to prevent
            said = {name: value for name, value in said.items() if name not in _PREVENTING}
        if not said:
            continue
        if any(fields.get(name, value) != value for name, value in said.items()):
            readings.append(_reading(fields, shown, found_by))
            fields, shown = {}, []
        found_by = "sure" if sure and (not shown or found_by == "sure") else "term"
        fields = {**fields, **said}
        shown.append(sentence)
    return [*readings, _reading(fields, shown, found_by)] if shown else readings


def _said(
    window: Window,
    sentence: Sentence,
    before: _Fields,
    goes_on: bool,
    wording: ContractTermWording,
    *,
    sure: bool = False,
) -> _Fields:
    """What one sentence says of the term after what was said `before`; nothing if it is of other things.

    One that is `sure` to speak of it need not name the contract.
    """
    text = sentence.with_lead_in
    if wording.rivals.search(text) or text.endswith("?"):
        return {}
    if sentence.is_row and len(sentence.header) == len(sentence.cells):
        headed = _headed(sentence, wording)
        if headed:
            return headed
    named = sure or bool(wording.contract.search(text) or wording.contract.search(window.heading))
    renewed = _renewal(sentence.text, wording)
    said: _Fields = dict(lengths(sentence.text, named or goes_on or bool(renewed), wording, sure=sure))
    if "duration" not in said:
        said = {**dated(sentence.text, wording), **said}
    # « trente mois, puis d'année en année tant que personne ne dit non » has a first end
    if named and wording.open_ended.search(sentence.text) and not (sure and "duration" in said):
        said["open_ended"] = True
    if "duration" not in said and (adjective := wording.adjective.search(sentence.text)):
        said["duration"] = {
            "value": wording.years[adjective["years"]],
            "unit": "year",
            "day_kind": "unstated",
        }
    if renewed and "renewal_duration" not in said and wording.same_length.search(sentence.text):
        first = said.get("duration") or before.get("duration")
        said |= {"renewal_duration": first} if first else {}
    if "non_renewal_notice" in said:
        said["notice_debtor"] = chosen(sentence.text, wording.debtors)
    return {**renewed, **said} if named or goes_on or said else said


def _headed(sentence: Sentence, wording: ContractTermWording) -> _Fields:
    """What a row says under heads of columns: « Durée initiale | Plafond »."""
    cells = [cell for _, cell in sentence.cells]
    if cells == list(sentence.header):
        return {}
    said: _Fields = {}
    for head, cell in zip(sentence.header, cells, strict=True):
        if wording.titled.search(head):
            said |= dict(lengths(Phrase(f"{head} : {cell}"), True, wording))
    return said if "duration" in said else {}


def _renewal(text: Phrase, wording: ContractTermWording) -> _Fields:
    """Whether the contract is renewed, how and how often."""
    if not wording.renews.search(text) and not wording.renewals.search(text):
        return {}
    never = wording.none.search(text)
    if never and (not wording.preventing.search(text) or wording.without.search(text)):
        return {"renewal": "none"}
    said: _Fields = {}
    way = chosen(text, wording.ways)
    if way != "unstated":
        said["renewal"] = way
    times = _times(text, wording)
    if times is not None:
        said["renewals"] = times
    for value, unit, repeated in wording.rhythms:
        if repeated.search(text):
            said["renewal_duration"] = {"value": value, "unit": unit, "day_kind": "unstated"}
            break
    return said


def _times(text: Phrase, wording: ContractTermWording) -> int | None:
    added = sum(1 for _ in wording.added_before.finditer(text))
    match = wording.renewals.search(text)
    written = next((group for group in match.groups() if group), None) if match else None
    if written is None:
        return added or None
    value = wording.adverbs.get(written) or number(written, wording.quantities.language)
    return int(value) if value is not None and value <= _MOST_RENEWALS else None


def _reading(fields: _Fields, shown: list[Sentence], found_by: str) -> Reading:
    spans = tuple((sentence.start, sentence.end) for sentence in shown)
    return Reading("contract_term", spans, fields, f"contract_term/{found_by}")
