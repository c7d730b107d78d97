"""Reads who trains those who answer the calls, how long, at whose cost, and how changes are announced."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import Choices, chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import TimeMention, time_mentions
from contract_checker.extraction.reading import Reading, Window, gathered
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.training.en import TRAINING as EN
from contract_checker.extraction.training.fr import TRAINING as FR
from contract_checker.extraction.training.wording import TrainingByWord, TrainingWording

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_TWO: Final = ("initial", "continuous")


@Pipeline.factory("cc_training", assigns=["doc.spans"])
def make_training(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads training."""
    return FactComponent("training", read)


def read(window: Window) -> list[Reading]:
    """Every duty about training of the window."""
    wording = _WORDING[window.language]
    readings: list[Reading] = []
    after = False  # whether the sentence before is about training, which a list goes on about
    for sentence in window.sentences:
        found = list(_duties(window, sentence, wording, after=after))
        if after and wording.refers_back.match(sentence.text):
            found = [_of_the_same(readings[-1], reading) for reading in found]
        after = bool(found)
        readings += found
    return gathered(readings)


def _of_the_same(before: Reading, reading: Reading) -> Reading:
    """« L'outil change : l'équipe suit un brief. Ce temps de brief n'est pas facturé »: the same training."""
    if before.fields["subject"] != "product_change" or reading.fields["subject"] != "unstated":
        return reading
    return replace(reading, fields={**reading.fields, "subject": "product_change"})


def _duties(
    window: Window, sentence: Sentence, wording: TrainingWording, *, after: bool
) -> Iterator[Reading]:
    text = _read_text(sentence)
    if wording.rivals.search(text):
        return
    sure = window.surely("training", sentence)
    notice = _notice(text, wording) or (_heads_up(text, wording) if sure else None)
    named = _trains(window, sentence, text, wording, after=after)
    trains = named or sure
    if not trains and notice is None:
        return
    denied = wording.denied.search(text)
    loose = wording.by_word if sure else None
    for subject, length in _subjects(text, wording):
        if loose and length is None and notice is None:
            length = _loose_length(text, loose, wording)
        records = chosen(text, wording.records) if trains else "unstated"
        # « transmet chaque trimestre la liste des agents formés »: what comes back are the records
        subjects = loose.subjects if loose and records == "unstated" else ()
        fields = {
            "subject": "product_change" if notice else _or_loosely(subject, text, subjects),
            "given_by": _or_loosely(
                chosen(text, wording.given_by), text, loose.given_by if loose and not notice else ()
            )
            if trains
            else "unstated",
            "cost": _or_loosely(_cost(text, wording), text, loose.costs if loose else ())
            if trains
            else "unstated",
            "duration": length,
            "plan_communicated": subject == "plan" and bool(wording.handed_over.search(text)),
            "records": records,
            "announced": notice.duration if notice else None,
        }
        said = {name for name, value in fields.items() if value not in (None, False, "unstated")}
        stated = named and (denied or said - {"subject"} or (said and wording.duty.search(text)))
        if stated or notice or (sure and said):
            stance = "excluded" if denied else "asserted"
            found_by = f"training/{'notice' if notice else 'duty' if stated else 'sure'}"
            span = (sentence.start, sentence.end)
            strength = chosen(text, wording.strengths, "firm")
            yield Reading("training", (span,), {**fields, "stance": stance, "strength": strength}, found_by)


def _or_loosely(value: str, text: str, choices: Choices) -> str:
    """The value, or what single words tell where there is none."""
    return chosen(text, choices) if value == "unstated" else value


def _loose_length(text: str, loose: TrainingByWord, wording: TrainingWording) -> dict[str, object] | None:
    """How long people are taught: « three weeks in the classroom », « a two-day course »."""
    for mention in time_mentions(text, wording.quantities):
        before, after = text[: mention.start], text[mention.end :]
        numbered = not before and "." in text[: mention.end]  # « 14.2 Hours spent in class are charged »
        if numbered or mention.value is None:
            continue
        if wording.not_its_length.search(before) or wording.not_after.match(after):
            continue
        if loose.length_before.search(before) or loose.length_after.match(after):
            return mention.duration
    return None


def _heads_up(text: str, wording: TrainingWording) -> TimeMention | None:
    """The time between the news of a change and the day it applies: « the fault sheet a fortnight ahead »."""
    if not wording.by_word.change.search(text):
        return None
    for mention in time_mentions(text, wording.quantities):
        before, after = text[: mention.start], text[mention.end :]
        ahead = wording.by_word.ahead_before.search(before) or wording.by_word.ahead_after.match(after)
        if mention.duration and ahead:
            return mention
    return None


def _read_text(sentence: Sentence) -> Phrase:
    """The sentence with what announces it; for a row, each cell after the title of its column."""
    if not sentence.is_row or len(sentence.header) != len(sentence.cells):
        return sentence.with_lead_in
    cells = [cell for _, cell in sentence.cells]
    if cells == list(sentence.header):
        return sentence.text
    titled = (f"{title} : {cell}" for title, cell in zip(sentence.header, cells, strict=True))
    return Phrase(" | ".join(titled))


def _trains(window: Window, sentence: Sentence, text: str, wording: TrainingWording, *, after: bool) -> bool:
    if wording.training.search(text):
        return True
    titled = after or wording.training.search(window.heading)
    return bool(titled and wording.refers_back.match(sentence.text))


def _subjects(text: str, wording: TrainingWording) -> list[tuple[str, dict[str, object] | None]]:
    """What the training is about, with its length; a first training and a later one are two."""
    lengths = [mention.duration for mention in _lengths(text, wording)]
    subject = chosen(text, wording.subjects)
    both = {
        choice.value: said.end()
        for choice in wording.subjects
        if choice.value in _TWO and (said := choice.said.search(text))
    }
    if subject in _TWO and len(both) == len(lengths) == len(_TWO):
        return list(zip(sorted(both, key=both.__getitem__), lengths, strict=True))
    return [(subject, lengths[0] if lengths else None)]


def _cost(text: str, wording: TrainingWording) -> str:
    """Who bears it; « à ses frais » is at the cost of who gives it."""
    giver = chosen(text, wording.given_by)
    if wording.own_cost.search(text) and giver in ("client", "provider"):
        return giver
    return chosen(text, wording.costs)


def _lengths(text: str, wording: TrainingWording) -> Iterator[TimeMention]:
    for mention in time_mentions(text, wording.quantities):
        before, after = text[: mention.start], text[mention.end :]
        if mention.value is None or wording.not_its_length.search(before) or wording.not_after.match(after):
            continue
        if wording.length_before.search(before) or wording.length_after.match(after):
            yield mention


def _notice(text: str, wording: TrainingWording) -> TimeMention | None:
    """The time between the announcement of a new product or tool and the day it applies."""
    announced = wording.announced.search(text) and not wording.announced_otherwise.search(text)
    if not (announced and wording.change.search(text)):
        return None
    for mention in time_mentions(text, wording.quantities):
        before, after = text[: mention.start], text[mention.end :]
        if mention.duration and (wording.advance_before.search(before) or wording.advance_after.match(after)):
            return mention
    return None
