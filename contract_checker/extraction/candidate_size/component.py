"""Reads what a tender asks of the size of a bidder: turnover, staff, references, sites, guarantees."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.candidate_size.en import CANDIDATE_SIZE as EN
from contract_checker.extraction.candidate_size.fr import CANDIDATE_SIZE as FR
from contract_checker.extraction.candidate_size.wording import CandidateSizeWording
from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.denial import denies
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import money_mentions, number, percent_mentions
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_HALF: Final = Decimal("0.5")
_IN_MONEY = ("turnover", "guarantee", "insurance")
_WITHOUT_FIGURE = ("single_site",)
_AROUND: Final = 40  # characters from a guarantee to its sum
_DESCRIBED = ("references",)  # the figures after it say what they are references of

_Fields = dict[str, object]


@Pipeline.factory("cc_candidate_size", assigns=["doc.spans"])
def make_candidate_size(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads conditions on the size of bidders."""
    return FactComponent("candidate_size", read)


def read(window: Window) -> list[Reading]:
    """Every condition on the size of bidders that the window states or rules out."""
    wording = _WORDING[window.language]
    return distinct(
        reading
        for before, sentence in pairwise((None, *window.sentences))
        if sentence is not None
        for reading in (
            *_said(window, sentence, wording),
            *_none_asked(window, before, sentence, wording),
        )
    )


def _said(window: Window, sentence: Sentence, wording: CandidateSizeWording) -> list[Reading]:
    """What the sentence says in usual words, or else in any; references are often called something else."""
    usual = list(_asked(window, sentence, wording)) or list(_provided(sentence, wording))
    by_word = list(_by_word(window, sentence, wording))
    if not usual:
        if not by_word and wording.listed.search(sentence.text):
            window.dismiss("candidate_size", sentence)
        return by_word
    named = {reading.fields["requirement"] for reading in usual}
    return usual + [
        reading
        for reading in by_word
        if reading.fields["requirement"] in _DESCRIBED and not named & {*_DESCRIBED}
    ]


def _none_asked(
    window: Window, before: Sentence | None, sentence: Sentence, wording: CandidateSizeWording
) -> Iterator[Reading]:
    """What the sentence before names and this one asks for no level of: « Aucun niveau n'est exigé »."""
    if before is None or not wording.no_level.match(sentence.text) or wording.rivals.search(before.text):
        return
    if not (wording.bidder.search(before.with_lead_in) or wording.asking.search(window.heading)):
        return
    spans = ((before.start, before.end), (sentence.start, sentence.end))
    for requirement, named in wording.names:
        if named.search(before.text):
            fields: _Fields = {"requirement": requirement, "stance": "excluded"}
            yield Reading("candidate_size", spans, fields, f"candidate_size/{requirement}")


def _provided(sentence: Sentence, wording: CandidateSizeWording) -> Iterator[Reading]:
    """A guarantee that the contract asks of the provider, or says not to ask."""
    if wording.none_provided.search(sentence.text):
        yield _reading(sentence, {"requirement": "guarantee", "stance": "excluded"})
    elif wording.provided.search(sentence.text):
        yield _reading(
            sentence, _level(sentence.text, "guarantee", {}, wording) or {"requirement": "guarantee"}
        )


def _asked(window: Window, sentence: Sentence, wording: CandidateSizeWording) -> Iterator[Reading]:
    text = sentence.text
    context = (
        Phrase(" ".join((*sentence.header, sentence.with_lead_in)))
        if sentence.is_row
        else sentence.with_lead_in
    )
    titled = wording.asking.search(window.heading) or wording.asking.search(context)
    known = titled or wording.bidder.search(context)
    sure = window.surely("candidate_size", sentence)
    if wording.rivals.search(context) or not (known or sure):
        return
    if wording.excluded.search(context):
        for requirement, named in wording.names:
            if named.search(text):
                fields: _Fields = {"requirement": requirement, "stance": "excluded"}
                yield _reading(sentence, fields, surely=not known)
        return
    eliminatory = wording.eliminatory.search(context) is not None
    # A figure beside a thing to hand in is only a condition with words that say so.
    if not (known and (titled or eliminatory or wording.least.search(context))):
        denied = denies(wording.not_below.sub(" ", context), window.language)
        if not sure or denied or wording.by_word.capped.search(context):
            return
        known = None
    read = text
    for requirement, said in wording.requirements:
        match = said.search(text if requirement in _IN_MONEY else read)
        level = _level(text, requirement, match.groupdict(), wording) if match else None
        if match and level is not None:
            yield _reading(sentence, level | {"eliminatory": eliminatory}, surely=not known)
            if requirement in _DESCRIBED:
                read = _without(read, match.start(), wording)


def _by_word(window: Window, sentence: Sentence, wording: CandidateSizeWording) -> Iterator[Reading]:
    """What a sentence that surely speaks of the size of bidders asks or leaves unasked, in any words."""
    text, words = sentence.with_lead_in, wording.by_word
    if not window.surely("candidate_size", sentence) or wording.rivals.search(text):
        return
    eliminatory = wording.eliminatory.search(text) is not None
    unasked = None if eliminatory else words.unasked.search(text)
    if unasked is not None:
        end = words.but.search(text, unasked.end())
        for requirement, named in words.names:
            if named.search(text, unasked.start(), end.start() if end else len(text)):
                yield _reading(sentence, {"requirement": requirement, "stance": "excluded"}, surely=True)
        return
    if words.capped.search(text):
        return
    if not eliminatory and denies(wording.not_below.sub(" ", text), window.language):
        return
    ratio = words.ratio.search(text)
    if ratio is not None:
        yield _reading(sentence, _times(ratio, wording) | {"eliminatory": eliminatory}, surely=True)
    read = sentence.text
    for requirement, said in words.requirements:
        if ratio is not None and requirement == "turnover":
            continue
        match = said.search(read)
        near = _near(read, match) if match and requirement == "guarantee" else read
        level = _level(near, requirement, match.groupdict(), wording) if match else None
        if match and level is None and requirement == "guarantee":
            level = {"requirement": requirement}
        if match and level is not None:
            yield _reading(sentence, level | {"eliminatory": eliminatory}, surely=True)
            if requirement in _DESCRIBED:
                read = _without(read, match.start(), wording)


def _near(text: Phrase, match: re.Match[str]) -> Phrase:
    """What stands around a guarantee: further sums are those of something else."""
    return Phrase(text[max(match.start() - _AROUND, 0) : match.end() + _AROUND])


def _times(ratio: re.Match[str], wording: CandidateSizeWording) -> _Fields:
    """A turnover in times the value of the contract."""
    said = ratio.groupdict()
    times = Decimal(2) if said.get("double") else _number(said["number"] or said.get("share"), wording)
    half = _HALF if times and said.get("half") else 0
    return {"requirement": "turnover_ratio", "value": times and times + half}


def _without(text: Phrase, start: int, wording: CandidateSizeWording) -> Phrase:
    """The text without what begins at `start`, up to the next condition of its list."""
    following = wording.next_condition.search(text, start)
    return Phrase(text[:start] + (text[following.start() :] if following else ""))


def _level(
    text: Phrase, requirement: str, groups: dict[str, str | None], wording: CandidateSizeWording
) -> _Fields | None:
    """The level asked for; None if there is no figure where one is needed."""
    if requirement in _IN_MONEY:
        ratio = wording.ratio.search(text) if requirement == "turnover" else None
        if ratio:
            return _times(ratio, wording)
        amount = next(iter(money_mentions(text, wording.quantities)), None)
        if amount:
            return {"requirement": requirement, "amount": amount.fields}
        share = next(iter(percent_mentions(text, wording.quantities)), None)
        if requirement != "guarantee" or not share:
            return None
        return {"requirement": requirement, "value": share.value}
    value = _number(next((written for written in groups.values() if written), None), wording)
    if value is None and requirement not in _WITHOUT_FIGURE:
        return None
    return {"requirement": requirement, "value": value}


def _number(written: str | None, wording: CandidateSizeWording) -> Decimal | None:
    return number(written, wording.quantities.language) if written else None


def _reading(sentence: Sentence, fields: _Fields, *, surely: bool = False) -> Reading:
    found_by = f"candidate_size/{'sure' if surely else fields['requirement']}"
    return Reading("candidate_size", ((sentence.start, sentence.end),), fields, found_by)
