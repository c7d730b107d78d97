"""Reads what a text does to the clauses of a contract, with which words, and from when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from spacy.language import Language as Pipeline

from contract_checker.extraction.amendment.by_word import DENIED_BEFORE, by_word
from contract_checker.extraction.amendment.clause import (
    NOWHERE,
    act_reading,
    cased,
    new_words,
    on_clause,
    span_of,
)
from contract_checker.extraction.amendment.days import date_at, days
from contract_checker.extraction.amendment.en import AMENDMENTS as EN
from contract_checker.extraction.amendment.fr import AMENDMENTS as FR
from contract_checker.extraction.amendment.rows import of_rows
from contract_checker.extraction.amendment.targets import Target, targets
from contract_checker.extraction.amendment.wording import AmendmentWording
from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import time_mentions
from contract_checker.extraction.reading import Reading, Span, Window, distinct
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_NEAR: Final = 70  # characters between a derogation and the clause set aside


class _Act(NamedTuple):
    """What is done, where the text says so, and where the clauses that it is done to stand."""

    action: str
    start: int
    end: int
    target_follows: bool


@Pipeline.factory("cc_amendment", assigns=["doc.spans"])
def make_amendment(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads amendments and derogations."""
    return FactComponent("amendment", read)


def read(window: Window) -> list[Reading]:
    """Every act on a clause of a contract that the window states."""
    wording = _WORDING[window.language]
    found = list(of_rows(window, wording))
    rows = [place for reading in found for place in reading.spans]
    quoted = 0  # where the new words end that were quoted last: they are not read as acts themselves
    for sentence in window.sentences:
        in_row = any(start <= sentence.start < end for start, end in rows)
        if in_row or sentence.start < quoted or wording.rivals.search(sentence.text):
            continue
        acts = list(_of_sentence(window, sentence, wording))
        if not acts and window.surely("amendment", sentence):
            acts = list(by_word(window, sentence, wording))
        for reading in acts:
            found.append(reading)
            quoted = max(quoted, reading.spans[-1][1])
    return distinct(found)


def _of_sentence(window: Window, sentence: Sentence, wording: AmendmentWording) -> Iterator[Reading]:
    text = sentence.text
    named = list(targets(text, wording))
    exchange = next((match for pattern in wording.exchanges if (match := pattern.search(text))), None)
    if exchange and named:
        # « L'article 4 est supprimé ; à l'article 6, les mots »
        before = text.rfind(";", 0, exchange.start())
        deleted = [act for act in _acts(text, wording.passive, wording) if act.end <= before]
        deleted = [act for act in deleted if act.action == "deleted"]
        yield from _changes(window, sentence, deleted, [one for one in named if one.end <= before], wording)
        named = [one for one in named if one.start > before] or named
        old = exchange.groupdict().get("old")
        fields = {
            "replaces": cased(window, sentence, exchange.span("old")) if old else None,
            "wording": "quoted",
            "passage": span_of(sentence, exchange.span("new")),
        }
        target = replace(named[0], heading=None) if exchange.start() < named[0].end else named[0]
        yield on_clause(window, sentence, "reworded", target, exchange.span("new"), fields, wording)
        return
    acts = _acts(text, (*wording.active, *wording.passive), wording)
    if acts and named:
        yield from _changes(window, sentence, acts, named, wording)
        return
    told = _acts(text, wording.told, wording)
    if told and named and window.surely("amendment", sentence):
        for reading in _changes(window, sentence, told, named, wording):
            yield replace(reading, found_by="amendment/sure")
        return
    yield from _on_the_whole(window, sentence, named, wording)


def _acts(text: str, choices: Choices, wording: AmendmentWording) -> list[_Act]:
    """The acts of a text in order, none inside another."""
    found = [
        _Act(choice.value, match.start(), match.end(), choice not in wording.passive)
        for choice in choices
        for match in choice.said.finditer(text)
        if not wording.by_word.denied.search(text[max(match.start() - DENIED_BEFORE, 0) : match.start()])
    ]
    kept: list[_Act] = []
    for act in sorted(found, key=lambda act: (act.start, -act.end)):
        if not kept or act.start >= kept[-1].end:
            kept.append(act)
    return kept


def _changes(
    window: Window,
    sentence: Sentence,
    acts: Sequence[_Act],
    named: Sequence[Target],
    wording: AmendmentWording,
) -> Iterator[Reading]:
    """Each act on the first clause named before it, behind the act before; or on the first behind it."""
    last = 0
    for index, act in enumerate(acts):
        before = [target for target in named if last <= target.start < act.start]
        if act.action == "deleted" and before and not act.target_follows:
            # « Les pénalités de l'article 9.2 sont supprimées en août » deletes no article
            before = [one for one in before if wording.subject.fullmatch(sentence.text[last : one.start])]
        behind = [
            target
            for target in named
            if target.start >= act.start
            and (act.target_follows or wording.leads_to.fullmatch(sentence.text[act.end : target.start]))
        ]
        target = next(iter(behind if act.target_follows or not before else before), None)
        last = act.end
        following = acts[index + 1].start if index + 1 < len(acts) else len(sentence.text)
        if target is None:
            continue
        new = NOWHERE
        if act.action != "deleted" and following == len(sentence.text):
            new = new_words(window, sentence, max(act.end, target.end if target in behind else 0))
        fields = {"wording": new.where, "passage": Span(*new.place) if new.place else None}
        start = new.place[0] - sentence.start if new.place else min(following, new.announced)
        end = new.place[1] - sentence.start if new.place else len(sentence.text)
        yield on_clause(window, sentence, act.action, target, (start, end), fields, wording)


def _on_the_whole(
    window: Window, sentence: Sentence, named: Sequence[Target], wording: AmendmentWording
) -> Iterator[Reading]:
    """Derogations; and what is said of the contract or of the amendment as a whole."""
    text = sentence.text
    derogating = wording.derogating.search(text)
    whose = f"{window.heading} {sentence.lead_in} {' '.join(sentence.header)} {text}"
    if derogating and wording.other_terms.search(whose):
        return
    if derogating:
        near = (target for target in named if 0 <= target.start - derogating.end() <= _NEAR)
        target = next(near, None)
        if target is not None:
            nothing_new = (len(text), len(text))
            yield on_clause(window, sentence, "derogated", target, nothing_new, {}, wording)
        return
    annulled = wording.annuls.search(text)
    if annulled:
        document = cased(window, sentence, annulled.span("document" if annulled["document"] else "other"))
        fields = {"action": "annulled", "document": document, **days(text, wording, bare=False)}
        yield act_reading(sentence, sentence.end, fields, "amendment/annulled")
        return
    itself = wording.itself.search(text)
    goes_on = None if itself else _on_itself(sentence, wording)
    postponed = None if itself else wording.postponed.search(text)
    extended = None if itself else postponed or wording.extended.search(text)
    unchanged = wording.unchanged.search(text)
    if unchanged:
        named_document = wording.document.search(text)
        place = named_document.span("document") if named_document else None
        fields = {"action": "unchanged", "document": cased(window, sentence, place)}
        yield act_reading(sentence, sentence.end, fields, "amendment/unchanged")
    elif named and wording.kept.match(text):
        yield on_clause(window, sentence, "unchanged", named[0], (len(text), len(text)), {}, wording)
    elif itself:
        fields = days(text, wording, bare=True)
        length = _lasting(text, wording)
        if fields["effect"] != "unstated" or fields["until"] or length:
            document = cased(window, sentence, itself.span("document"))
            fields |= {"action": "takes_effect", "document": document, "duration": length}
            yield act_reading(sentence, sentence.end, fields, "amendment/effect")
    elif goes_on:
        document = goes_on.group("document")
        fields = days(text, wording, bare=True)
        length = _lasting(text, wording)
        if fields["effect"] == "dated" or fields["until"] or length:
            fields |= {"action": "takes_effect", "document": document, "duration": length}
            yield act_reading(sentence, sentence.end, fields, "amendment/effect")
    elif extended:
        fields = days(text, wording, bare=False)
        if postponed:  # the former day of the end often stands before the new one
            fields["until"] = date_at(text, postponed.start("day"), wording)
        length = next(
            (found.duration for found in time_mentions(text, wording.quantities) if found.duration), None
        )
        if fields["until"] or length:
            fields |= {"duration": None if fields["until"] else length, "action": "extended"}
            fields["document"] = cased(window, sentence, extended.span("document"))
            yield act_reading(sentence, sentence.end, fields, "amendment/extended")


def _on_itself(sentence: Sentence, wording: AmendmentWording) -> re.Match[str] | None:
    """What the sentence before says of the amendment, where this one goes on: « Il est conclu pour … »."""
    named = wording.itself.search(sentence.antecedent) if sentence.antecedent else None
    return named if wording.goes_on.match(sentence.text) else None


def _lasting(text: Phrase, wording: AmendmentWording) -> dict[str, object] | None:
    """How long an amendment says that it holds itself."""
    return next(
        (
            found.duration
            for found in time_mentions(text, wording.quantities)
            if found.duration and wording.lasts_before.search(text[: found.start])
        ),
        None,
    )
