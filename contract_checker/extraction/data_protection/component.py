"""Reads duties about personal data: roles, instructions, breaches, transfers, retention, rights, security."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.data_protection.en import DATA_PROTECTION as EN
from contract_checker.extraction.data_protection.fr import DATA_PROTECTION as FR
from contract_checker.extraction.data_protection.wording import DataProtectionWording, Duty
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import time_mentions
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_LONGEST_ANSWER: Final = 90  # characters in which an answer says nothing but that
_WITH_DELAY: Final = ("breach_notice", "retention", "rights")


@Pipeline.factory("cc_data_protection", assigns=["doc.spans"])
def make_data_protection(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads duties about personal data."""
    return FactComponent("data_protection", read)


def read(window: Window) -> list[Reading]:
    """Every duty of the window about personal data."""
    return distinct(_duties(window, _WORDING[window.language]))


def _duties(window: Window, wording: DataProtectionWording) -> Iterator[Reading]:
    personal = bool(wording.personal.search(Phrase(f"{window.heading} {window.text}")))
    last = "unstated"
    before = ""
    for sentence in window.sentences:
        topic, before = _topic(sentence, before, wording), sentence.text
        debtor = _debtor(sentence, last, wording)
        last = debtor
        text = _announced(sentence)
        is_head = tuple(cell for _, cell in sentence.cells) == sentence.header
        if is_head:
            continue
        said = (
            []
            if wording.rivals.search(text)
            else [
                duty.subject
                for duty in wording.duties
                if (personal or duty.clear)
                and (
                    duty.said.search(sentence.text)
                    or (sentence.is_row and duty.said.search(text))
                    or (topic and _answered(topic, sentence, duty))
                )
            ]
        )
        for subject in said:
            yield _reading(sentence, subject, debtor, _delay(sentence, wording), wording)
        if not said and window.surely("data_protection", sentence):
            yield from _sure(sentence, debtor, wording)


def _sure(sentence: Sentence, debtor: str, wording: DataProtectionWording) -> Iterator[Reading]:
    """The duties by single words; of several, a delay belongs to the one whose words are nearest."""
    said = [
        (duty.subject, found.span()) for duty in wording.by_word if (found := duty.said.search(sentence.text))
    ]
    near = [
        (max(start - mention.end, mention.start - end, 0), subject, mention.duration)
        for mention in time_mentions(sentence.text, wording.quantities)
        if mention.duration
        for subject, (start, end) in said
        if subject in _WITH_DELAY
    ]
    _, timed, nearest = min(near, key=lambda each: each[0], default=(0, "", None))
    counted = wording.counted_on.search(sentence.text)
    for subject, _ in said:
        delay = _delay(sentence, wording) if counted else nearest if subject == timed else None
        reading = _reading(sentence, subject, debtor, delay, wording)
        yield replace(reading, found_by="data_protection/sure")


def _topic(sentence: Sentence, before: str, wording: DataProtectionWording) -> str:
    """The sentence before, where it asks what this one answers or names what happens in it."""
    return before if before.endswith("?") or wording.refers.search(sentence.text) else ""


def _answered(topic: str, sentence: Sentence, duty: Duty) -> bool:
    """Whether the topic and the sentence say the duty together: « Fuite ? Le Centre prévient la CNIL »."""
    if topic.endswith("?") and duty.said.search(topic):
        return len(sentence.text) < _LONGEST_ANSWER
    return any(match.end() > len(topic) for match in duty.said.finditer(f"{topic[:-1]}, {sentence.text}"))


def _announced(sentence: Sentence) -> Phrase:
    return Phrase(" ".join((sentence.lead_in, *sentence.header, sentence.text)))


def _debtor(sentence: Sentence, last: str, wording: DataProtectionWording) -> str:
    """The party that a sentence begins with; a pronoun takes that of the one before."""
    if wording.pronoun.search(sentence.text):
        return last
    return _first(sentence.text, wording.debtors) or _first(sentence.lead_in, wording.debtors) or "unstated"


def _first(text: str, debtors: Choices) -> str | None:
    """The party that stands first as the one who acts; a subject goes before a « par »."""
    for both in (debtors[:-2], debtors[-2:]):
        said = [(match.start(), choice.value) for choice in both if (match := choice.said.search(text))]
        if said:
            return min(said)[1]
    return None


def _reading(
    sentence: Sentence,
    subject: str,
    debtor: str,
    delay: dict[str, object] | None,
    wording: DataProtectionWording,
) -> Reading:
    return Reading(
        "data_protection",
        ((sentence.start, sentence.end),),
        {
            "subject": subject,
            "debtor": "unstated" if subject == "role" else debtor,
            "delay": delay if subject in _WITH_DELAY else None,
            "stance": "excluded" if _is_excluded(sentence, subject, wording) else "asserted",
        },
        f"data_protection/{subject}",
    )


def _delay(sentence: Sentence, wording: DataProtectionWording) -> dict[str, object] | None:
    counted = wording.counted_on.search(sentence.text)
    if counted:
        unit = "hour" if counted["hours"] else "day"
        return {"value": int(counted["count"]), "unit": unit, "day_kind": "unstated"}
    return next(
        (
            mention.duration
            for mention in time_mentions(sentence.text, wording.quantities)
            if mention.duration
        ),
        None,
    )


def _is_excluded(sentence: Sentence, subject: str, wording: DataProtectionWording) -> bool:
    if subject == "transfer":
        return bool(wording.banned.search(sentence.text)) and not wording.conditions.search(sentence.text)
    return subject == "role" and bool(wording.denied.search(sentence.text))
