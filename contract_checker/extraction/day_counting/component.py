"""Reads how time is counted, and when a request is deemed received."""

from collections.abc import Iterator, Mapping
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.day_counting.delays import Around, adding_up, delays
from contract_checker.extraction.day_counting.en import DAY_COUNTING as EN
from contract_checker.extraction.day_counting.en_by_word import SURE as EN_BY_WORD
from contract_checker.extraction.day_counting.fr import DAY_COUNTING as FR
from contract_checker.extraction.day_counting.fr_by_word import SURE as FR_BY_WORD
from contract_checker.extraction.day_counting.receipt import about, receipt, time_zone
from contract_checker.extraction.day_counting.week import week
from contract_checker.extraction.day_counting.wording import DayCountingWording
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import NOTHING, Phrase
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.rivals import about_another
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
_BY_WORD: Final = {"fr": FR_BY_WORD, "en": EN_BY_WORD}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_OF_DELAYS: Final = frozenset(
    {"last_day", "saturday_moves", "first_day", "clock", "days", "worked_weekdays", "holidays_of"}
)

_OF_RECEIPT: Final = frozenset({"cut_off", "after_cut_off", "unworked_receipt", "deemed_received_after"})


@Pipeline.factory("cc_day_counting", assigns=["doc.spans"])
def make_day_counting(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads how time is counted."""
    return FactComponent("day_counting", read)


def read(window: Window) -> list[Reading]:
    """Every rule of the window on the counting of time."""
    wording = _WORDING[window.language]
    earlier = (NOTHING, *(sentence.text for sentence in window.sentences))
    return distinct(
        reading
        for sentence, before in zip(window.sentences, earlier, strict=False)
        for reading in _rules(window, sentence, Around(window.heading, before), wording)
    )


def _rules(
    window: Window, sentence: Sentence, around: Around, wording: DayCountingWording
) -> Iterator[Reading]:
    text = sentence.in_context
    if text.endswith("?"):
        return
    said: dict[str, object] = {}
    is_foreign = about_another(text, wording.rivals, window.language)
    if not is_foreign:
        said = _said(text, around, wording, wording)
        before = sentence.lead_in or sentence.antecedent
        if before:
            # What announces the sentence is a sentence of its own, and read there.
            known = _said(before, around, wording, wording)
            said = {name: value for name, value in said.items() if known.get(name) != value}
    found_by = "rule"
    by_word = _BY_WORD[window.language]
    if not said and window.surely("day_counting", sentence):
        is_foreign = about_another(text, by_word.rivals, window.language)
        if not is_foreign:
            said, found_by = _said(sentence.text, around, by_word, wording, surely=True), "sure"
    if is_foreign:
        return
    zone = time_zone(sentence.text, window.heading, wording.receipt, is_told=bool(said))
    if zone is not None:
        start, end = (sentence.start + offset for offset in zone)
        said["time_zone"] = window.cased[start:end]
    if not said:
        return
    yield Reading(
        "day_counting",
        ((sentence.start, sentence.end),),
        {
            "about": _about(text, said, wording),
            "strength": chosen(sentence.text, wording.strengths, "firm"),
            **said,
        },
        f"day_counting/{found_by}",
    )


def _about(text: Phrase, said: Mapping[str, object], wording: DayCountingWording) -> str:
    if "requests_add_up" in said:
        return "request"
    if _OF_DELAYS.issuperset(said):
        return "delay"
    # Whatever is received is a notice, if it is no request.
    return about(text, wording.receipt, "any_notice" if said.keys() & _OF_RECEIPT else "delay")


def _said(
    text: Phrase,
    around: Around,
    wording: DayCountingWording,
    exact: DayCountingWording,
    *,
    surely: bool = False,
) -> dict[str, object]:
    """The fields that `text` states; `surely` if it need not name what is received or what runs."""
    said = receipt(text, wording.receipt, wording.quantities, surely=surely)
    is_of_receipt = bool(said)
    said.update(
        delays(text, around, wording.delay, exact.receipt, is_of_receipt=is_of_receipt, surely=surely)
    )
    said.update(week(text, around.heading, wording.week, wording.delay.titles))
    said.update(adding_up(text, wording.adding))
    return said
