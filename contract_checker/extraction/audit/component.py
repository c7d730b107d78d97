"""Reads the right to audit or to visit the provider, gathered from the sentences that speak of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.audit.details import Details, details
from contract_checker.extraction.audit.en import AUDIT as EN
from contract_checker.extraction.audit.fr import AUDIT as FR
from contract_checker.extraction.audit.wording import AuditWording
from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.denial import denies
from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.rivals import about_another
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}


@dataclass
class _Audit:
    """An audit in the making: the sentences read so far, and what they say."""

    sentences: list[Sentence]
    fields: Details
    stance: str
    found_by: str


@Pipeline.factory("cc_audit", assigns=["doc.spans"])
def make_audit(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads rights of audit."""
    return FactComponent("audit", read)


def read(window: Window) -> list[Reading]:
    """Every audit or visit of the window."""
    wording = _WORDING[window.language]
    return distinct(map(_reading, _audits(window, wording)))


def _audits(window: Window, wording: AuditWording) -> Iterator[_Audit]:
    current: _Audit | None = None
    for sentence in window.sentences:
        said = details(_text(sentence), wording, current.sentences[0].text if current else "")
        if current and _goes_on(window, sentence, current, said, wording):
            current.sentences.append(sentence)
            current.fields = {**said, **current.fields}
        elif found_by := _told_by(window, sentence, said, wording):
            if current:
                yield current
            said = _with_whom(details(_text(sentence), wording), sentence, wording)
            stance = "excluded" if wording.excluded.search(sentence.text) else "asserted"
            current = _Audit([sentence], said, stance, found_by)
        elif current:
            yield current
            current = None
    if current:
        yield current


def _text(sentence: Sentence) -> str:
    """A row is read with the heads of its columns: « Préavis | 5 jours »."""
    if not sentence.header or any(map(str.isdigit, "".join(sentence.header))):
        return sentence.text  # a first row with figures heads no column
    columns = zip(sentence.header, sentence.cells, strict=False)
    return " | ".join(cell if cell == head else f"{head} : {cell}" for head, (_, cell) in columns)


def _with_whom(said: Details, sentence: Sentence, wording: AuditWording) -> Details:
    """Who inspects may be named before: « Le Client désigne un auditeur. Celui-ci peut … »."""
    if "by" in said or not sentence.antecedent:
        return said
    named = details(sentence.antecedent, wording).get("by")
    return said if named is None else {**said, "by": named}


def _told_by(window: Window, sentence: Sentence, said: Details, wording: AuditWording) -> str | None:
    """What tells that a sentence speaks of an audit: its construction, or its words alone."""
    text = sentence.text
    if text.endswith((":", "?")):
        return None
    is_sure = window.surely("audit", sentence)
    if about_another(text, wording.rivals, window.language):
        return "sure" if is_sure and _is_told_by_word(text, window.language, wording) else None
    excluded = wording.excluded.search(text)
    bare = not said.keys() - {"by"}
    if wording.inspecting.search(text) and (not bare or window.hints("audit", sentence)):
        measured = not bare or excluded
        granted = "by" in said and wording.granting.search(text)
        if measured or granted or wording.entitling.search(text):
            return "right"
    if not is_sure:
        return None
    # Who pays, or how often, says nothing without what it is for.
    told = wording.inspecting.search(text) or said.keys() & {"by", "notice"}
    if told and (excluded or not denies(text, window.language)):
        return "sure"
    return "sure" if _is_told_by_word(text, window.language, wording) else None


def _is_told_by_word(text: str, language: Language, wording: AuditWording) -> bool:
    """Whether a sentence that surely speaks of an audit shows words of one, and does not deny it."""
    if not wording.by_word.search(text) or about_another(text, wording.sure_rivals, language):
        return False
    return not denies(wording.undenied.sub(" ", text), language)


def _goes_on(
    window: Window, sentence: Sentence, current: _Audit, said: Details, wording: AuditWording
) -> bool:
    """Whether a sentence says more about the audit of those before, and nothing else than they do."""
    only_pays = said.keys() == {"cost"} and window.surely("audit", sentence)
    if not said or sentence.is_row or not (only_pays or wording.follows.search(sentence.text)):
        return False
    if wording.excluded.search(sentence.text):
        return False
    return all(current.fields.get(name, value) == value for name, value in said.items() if name != "by")


def _reading(audit: _Audit) -> Reading:
    empty = {
        "by": "unstated",
        "notice": "unstated",
        "notice_period": None,
        "per_year": None,
        "cost": "unstated",
    }
    return Reading(
        "audit",
        tuple((sentence.start, sentence.end) for sentence in audit.sentences),
        {**empty, **audit.fields, "stance": audit.stance},
        f"audit/{audit.found_by}",
    )
