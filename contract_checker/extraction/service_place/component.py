"""Reads where the service is rendered, how much of it, and who may move it."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.practices import Practised, practised
from contract_checker.extraction.quantities import time_mentions
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.service_place.en import SERVICE_PLACE as EN
from contract_checker.extraction.service_place.fr import SERVICE_PLACE as FR
from contract_checker.extraction.service_place.wording import ServicePlaceWording
from contract_checker.extraction.shares import share_mentions

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_DECIDED: Final = ("agreement", "client_choice")  # whoever decides may be told anywhere in the sentence
_BAR: Final = "|"  # between the cells of a row
_FARTHEST: Final = 70  # characters between a share and its area


@Pipeline.factory("cc_service_place", assigns=["doc.spans"])
def make_service_place(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads places of production."""
    return FactComponent("service_place", read)


def read(window: Window) -> list[Reading]:
    """Every rule of the window on the place of production."""
    wording = _WORDING[window.language]
    said = [reading for sentence in window.sentences for reading in _rules(window, sentence, wording)]
    moved = [
        _moved(sentence, wording)
        for before, sentence in pairwise(window.sentences)
        if wording.changed.match(sentence.text) and wording.named.search(before.text)
    ]
    return distinct((*said, *moved))


def _moved(sentence: Sentence, wording: ServicePlaceWording) -> Reading:
    """A rule on leaving the place that the sentence before names."""
    control = chosen(sentence.text, wording.controls)
    forbidden = control != "agreement" and wording.forbidden.search(sentence.text) is not None
    fields = {
        "area": "site",
        "strength": chosen(sentence.text, wording.strengths, "firm"),
        "control": "unstated" if forbidden else control,
        "stance": "excluded" if forbidden else "asserted",
        "share_percent": None,
        "notice_period": _notice(sentence.text, wording),
    }
    return Reading("service_place", ((sentence.start, sentence.end),), fields, "service_place/moved")


def _rules(window: Window, sentence: Sentence, wording: ServicePlaceWording) -> Iterator[Reading]:
    titled = _titled(sentence, wording)
    text = titled.with_lead_in
    if text.endswith("?") or (wording.elsewhere.search(text) and not wording.work.search(text)):
        return
    said = list(practised(titled, wording.areas))
    sure = not said and window.surely("service_place", sentence)
    areas = _areas(text, list(practised(titled, wording.by_word)) if sure else said, wording)
    for area in areas:
        start, end = _part(text, area, wording)
        part = text[start:end]
        control = "agreement" if wording.unless_agreed.search(text) else chosen(part, wording.controls)
        if control == "unstated" or (len(areas) == 1 and chosen(text, wording.controls) in _DECIDED):
            control = chosen(text, wording.controls)
        forbidden = wording.forbidden.search(part) and control not in ("agreement", "client_choice")
        share = _share(*_counted(text, area, (start, end), own=sure), wording)
        bare = control == "unstated" and share is None and not forbidden
        if bare and not window.hints("service_place", sentence):
            continue  # « Le déménagement du service paie aura lieu samedi »
        yield Reading(
            "service_place",
            ((sentence.start, sentence.end),),
            {
                "area": area.value,
                "strength": chosen(part, wording.strengths, "firm"),
                "control": "unstated" if forbidden else control,
                "stance": "excluded" if forbidden else "asserted",
                "share_percent": share,
                "notice_period": _notice(text, wording),
            },
            f"service_place/{'sure' if sure else area.value}",
        )


def _titled(sentence: Sentence, wording: ServicePlaceWording) -> Sentence:
    """A row on people or calls, with the title of its column of places: « conseillers | site : lens »."""
    cells = zip(sentence.header, sentence.cells, strict=False)
    placed = [(title, start) for title, (start, cell) in cells if wording.column.match(Phrase(title.strip()))]
    if not sentence.is_row or not placed or not wording.staffed.search(sentence.text):
        return sentence
    title, start = placed[0]
    if sentence.text.startswith(title, start):
        return sentence
    return replace(sentence, text=Phrase(f"{sentence.text[:start]}{title} : {sentence.text[start:]}"))


def _areas(text: str, said: list[Practised], wording: ServicePlaceWording) -> list[Practised]:
    """The areas without those that only say again where another one is: « le site de Rabat »."""
    values = {area.value for area in said}
    dropped = {"site"} if len(values) > 1 else set()
    if "remote_work" in values:
        dropped |= values - {"remote_work"}
    elif wording.wider.search(text):
        dropped.add("france")
    return [area for area in said if area.value not in dropped]


def _part(text: str, area: Practised, wording: ServicePlaceWording) -> tuple[int, int]:
    """The part of the sentence that speaks of an area."""
    cuts = [0, *(match.end() for match in wording.parts.finditer(text)), len(text)]
    start = max(cut for cut in cuts if cut < area.end)
    return start, min((cut for cut in cuts if cut >= area.end), default=len(text))


def _counted(text: str, area: Practised, part: tuple[int, int], *, own: bool) -> tuple[str, int, int]:
    """Where a share of an area may stand, and the area in it; its `own` cell only where words are loose."""
    start, end = part
    if own and _BAR in text:
        start = max(start, text.rfind(_BAR, 0, area.start) + 1)
        end = min(end, text.find(_BAR, area.end) % (len(text) + 1))
    return text[start:end], area.start - start, area.end - start


def _share(part: str, start: int, end: int, wording: ServicePlaceWording) -> Decimal | None:
    """The percentage that stands nearest to the words for the area."""
    near = [
        (max(start - mention.end, mention.start - end, 0), mention.value)
        for mention in share_mentions(part, wording.quantities)
    ]
    distance, value = min(near, default=(_FARTHEST + 1, None))
    return value if distance <= _FARTHEST else None


def _notice(text: str, wording: ServicePlaceWording) -> dict[str, object] | None:
    return next(
        (
            mention.duration
            for mention in time_mentions(text, wording.quantities)
            if wording.notice_before.search(text[: mention.start])
            or wording.notice_after.match(text[mention.end :])
        ),
        None,
    )
