"""Reads who may end the contract or suspend it, on what ground, with which notice and which indemnity.

The time that a formal notice leaves to mend a fault is taken for the notice: nothing ends before it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Pattern, Phrase
from contract_checker.extraction.quantities import percent_mentions, time_mentions
from contract_checker.extraction.reading import Reading, Window, gathered
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.termination.en import TERMINATION as EN
from contract_checker.extraction.termination.fr import TERMINATION as FR
from contract_checker.extraction.termination.wording import TerminationWording

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_BEFORE = 70
_GIVEN: Final = ("termination/right", "termination/sure")
_NEXT: Final = 2  # characters between two sentences that follow each other


@Pipeline.factory("cc_termination", assigns=["doc.spans"])
def make_termination(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads rights to end or suspend the contract."""
    return FactComponent("termination", read)


def read(window: Window) -> list[Reading]:
    """Every right to end or to suspend the contract that the window gives or excludes."""
    wording = _WORDING[window.language]
    readings: list[Reading] = []
    given: list[Reading] = []  # by the last sentence that gives a right, which « la même faculté » takes up
    open_ended = False
    for sentence in window.sentences:
        open_ended = open_ended or wording.open_ended.search(sentence.text) is not None
        sure = window.surely("termination", sentence)
        found = (
            list(_rights(sentence, wording, open_ended=open_ended, sure=sure))
            or list(_same(given, sentence, wording))
            or (list(_surely(sentence, wording)) if sure else [])
        )
        given = [each for each in found if each.found_by in _GIVEN] or given
        readings += found
    return gathered(readings)


def _same(given: Sequence[Reading], sentence: Sentence, wording: TerminationWording) -> Iterator[Reading]:
    """« Le Prestataire dispose de la même faculté »: the right just given, under the terms said here."""
    text = sentence.text
    same = wording.same_right.search(text)
    if same is None or not given or sentence.start - given[-1].spans[-1][1] > _NEXT:
        return
    holder = chosen(same.group(), wording.same_holders)
    if holder == "unstated" or wording.rivals.search(text) or wording.not_the_same.search(text):
        return
    own = {**_notice(text, wording), **_indemnity(text, wording)}
    terms = own if own["notice"] != "unstated" else {}
    for right in given:
        spans = (right.spans[-1], (sentence.start, sentence.end))
        fields = {**right.fields, **({"notice_period": None} if terms else {}), **terms, "by": holder}
        yield Reading("termination", spans, fields, "termination/same")


def _rights(
    sentence: Sentence, wording: TerminationWording, *, open_ended: bool, sure: bool
) -> Iterator[Reading]:
    text = sentence.text if sentence.is_row else sentence.with_lead_in
    if wording.rivals.search(text) or sentence.text.endswith((":", "?")):
        return
    text = _without(wording.afterwards, text)
    denounced = wording.denounces.search(text) if open_ended else None
    ends = denounced or wording.ends.search(text)
    suspends = None if ends else wording.suspends.search(text)
    if not (ends or suspends):
        ends = wording.leaves.search(text)
    if not (ends or suspends):
        if sentence.is_row:
            yield from _case(sentence, wording)
        return
    fields = _fields(text, "termination" if ends else "suspension", wording, sure=sure)
    if sentence.is_row:
        fields |= _cells(sentence, fields, wording)
    # « ne peuvent résilier avant le 31 décembre, puis avec un préavis de six mois »
    later = fields["notice"] == "stated" and wording.later.search(text)
    if wording.excluded.search(text) and not wording.only_if.search(text) and not later:
        exception = wording.exception.search(text)
        ground = chosen(
            Phrase(text[: exception.start()]) if exception else text, wording.grounds, "convenience"
        )
        # the notice beside it is that of another right: « ; le Prestataire le peut avec un préavis d'un an »
        refused = {name: value for name, value in fields.items() if name != "notice_period"}
        by = chosen(_stretch(text, wording.excluded.search(text)), wording.parties, str(fields["by"]))
        refused |= {"stance": "excluded", "ground": ground, "by": by}
        if refused["notice"] == "stated":
            refused["notice"] = "unstated"
        yield _reading(sentence, refused, "excluded")
        return
    grounds = (*wording.grounds, *wording.sure_grounds) if sure else wording.grounds
    ground = chosen(text, grounds, "other")
    if denounced or wording.right.search(text):
        case = wording.in_a_case.search(text) or (sure and wording.sure_case.search(text))
        if ground == "other" and (wording.freely.search(text) or not case):
            ground = "convenience"
        yield _reading(sentence, fields | {"ground": ground}, "right")
    elif ground != "other" and (fields["notice"], fields["indemnity"]) != ("unstated", "unstated"):
        yield from _terms(sentence, text, fields | {"ground": ground}, wording)


def _stretch(text: Phrase, match: re.Match[str] | None) -> Phrase:
    """What stands between semicolons around a match."""
    if match is None:
        return text
    end = text.find(";", match.end())
    return Phrase(text[text.rfind(";", 0, match.start()) + 1 : end if end >= 0 else len(text)])


def _terms(
    sentence: Sentence, text: Phrase, fields: dict[str, object], wording: TerminationWording
) -> Iterator[Reading]:
    """The terms of an end; of ends for several reasons, those that stand beside each reason."""
    parts = [(chosen(part, wording.grounds, "other"), part) for part in map(Phrase, text.split(";"))]
    if len({ground for ground, _ in parts if ground != "other"}) < 2:
        yield _reading(sentence, fields, "terms")
        return
    for ground, part in parts:
        own = {**_notice(part, wording), **_indemnity(part, wording)}
        if ground != "other" and (own["notice"], own["indemnity"]) != ("unstated", "unstated"):
            kept = {name: fields[name] for name in ("effect", "by", "extent")}
            yield _reading(sentence, {**kept, **own, "ground": ground}, "terms")


def _surely(sentence: Sentence, wording: TerminationWording) -> Iterator[Reading]:
    """What a sentence gives that surely gives a right; nothing if it may refuse it, or does not say which."""
    text = sentence.text if sentence.is_row else sentence.with_lead_in
    pauses = wording.pauses.search(text)
    if wording.rivals.search(text) or not (pauses or wording.gone.search(text)):
        return
    ground = chosen(text, (*wording.grounds, *wording.sure_grounds), "other")
    fields = _fields(text, "suspension" if pauses else "termination", wording, sure=True)
    if wording.refused.search(text):
        if not wording.conceded.search(text) and fields["by"] != "unstated":
            ground = "convenience" if ground == "other" else ground
            yield _reading(sentence, fields | {"stance": "excluded", "ground": ground}, "sure")
        return
    case = wording.in_a_case.search(text) or wording.sure_case.search(text)
    free = wording.freely.search(text) or fields["notice"] == "stated" or wording.granted.search(text)
    if ground == "other" and free and not case:
        ground = "convenience"
    yield _reading(sentence, fields | {"ground": ground}, "sure")


def _fields(
    text: Phrase, effect: str, wording: TerminationWording, *, sure: bool = False
) -> dict[str, object]:
    """Who may do it, to what extent and on what terms; looser words tell it where the sentence is `sure`."""
    return {
        "effect": effect,
        "by": chosen(text, (*wording.parties, *wording.sure_parties) if sure else wording.parties),
        "extent": "partial" if wording.partial.search(text) else "whole",
        **_notice(text, wording, sure=sure),
        **_indemnity(text, wording),
    }


def _without(pattern: Pattern, text: Phrase) -> Phrase:
    """The text with blanks in the place of what `pattern` finds."""
    for match in pattern.finditer(text):
        text = Phrase(text[: match.start()] + " " * len(match.group()) + text[match.end() :])
    return text


def _case(sentence: Sentence, wording: TerminationWording) -> Iterator[Reading]:
    """What a row of a table of exits says: « Faute grave | le client | aucun »."""
    text, header = sentence.text, Phrase(" | ".join(sentence.header))
    if text == header or not wording.exit_table.search(header):
        return
    by = chosen(text, wording.cell_parties)
    ground = chosen(Phrase(sentence.cells[0][1]), wording.grounds)
    if by == "unstated" or ground == "unstated":
        return
    fields = {"by": by, "ground": ground, **_notice(text, wording), **_indemnity(text, wording)}
    yield _reading(sentence, fields | _cells(sentence, fields, wording), "table")


def _cells(sentence: Sentence, fields: dict[str, object], wording: TerminationWording) -> dict[str, object]:
    """Who may leave and with which notice, as the cells of a row say it where its words do not."""
    told: dict[str, object] = {}
    if fields["by"] == "unstated":
        told["by"] = chosen(sentence.text, wording.cell_parties)
    if fields["notice"] != "unstated":
        return told
    for _, cell in sentence.cells[1:]:
        if wording.cell_notice.search(cell):
            told["notice"] = "none"
        for mention in time_mentions(cell, wording.quantities):
            whole = mention.start == 0 and mention.end == len(cell)
            if whole and mention.unit not in (None, "minute"):
                told |= {"notice": "stated", "notice_period": mention.duration}
    return told


def _notice(text: Phrase, wording: TerminationWording, *, sure: bool = False) -> dict[str, object]:
    for mention in time_mentions(text, wording.quantities):
        before, after = text[max(0, mention.start - _BEFORE) : mention.start], text[mention.end :]
        if mention.relative or mention.unit in (None, "minute"):
            continue
        other = wording.not_notice.search(before) or wording.not_notice_after.match(after)
        if other and not wording.notice_after.match(after):
            continue
        loosely = sure and wording.sure_notice.match(after)
        if wording.notice_before.search(before) or wording.notice_after.match(after) or loosely:
            return {"notice": "stated", "notice_period": mention.duration}
    return {"notice": "none" if wording.without_notice.search(text) else "unstated"}


def _indemnity(text: Phrase, wording: TerminationWording) -> dict[str, object]:
    if wording.unindemnified.search(text):
        return {"indemnity": "none"}
    if not wording.indemnified.search(text):
        return {"indemnity": "unstated"}
    percent = next(
        (
            mention.value
            for mention in percent_mentions(text, wording.quantities)
            if wording.indemnity_before.search(text[max(0, mention.start - _BEFORE) : mention.start])
        ),
        None,
    )
    return {"indemnity": "paid", "indemnity_percent": percent}


def _reading(sentence: Sentence, fields: dict[str, object], found_by: str) -> Reading:
    return Reading("termination", ((sentence.start, sentence.end),), fields, f"termination/{found_by}")
