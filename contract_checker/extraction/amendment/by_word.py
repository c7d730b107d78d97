"""What a sentence does that is surely one of an amendment, told by its words alone."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from contract_checker.extraction.amendment.clause import (
    NOWHERE,
    Place,
    act_reading,
    cased,
    new_words,
    on_clause,
    span_of,
)
from contract_checker.extraction.amendment.days import date_at, days
from contract_checker.extraction.amendment.targets import Target, targets
from contract_checker.extraction.amendment.wording import AmendmentWording
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import time_mentions
from contract_checker.extraction.reading import Reading, Span, Window
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.titles import title_end

DENIED_BEFORE: Final = 30  # characters in which an act is denied
_QUOTED: Final = re.compile(r'"[^"]{1,2000}(?:"|$)')
_PART: Final = re.compile(r"[^;,:|]*$")
_FOUND_BY: Final = "amendment/sure"


class _Told(NamedTuple):
    """An act, and where its words stand."""

    action: str
    start: int
    end: int


def by_word(window: Window, sentence: Sentence, wording: AmendmentWording) -> Iterator[Reading]:
    """What is done in a sentence that surely does something; nothing where the words do not tell what."""
    text, words = sentence.text, wording.by_word
    bare = _without_quotes(text)
    if words.unless.search(bare):
        return
    begin = title_end(window.cased[sentence.start : sentence.end])
    loose = replace(wording, target=words.target, of_another=words.of_law)
    named = [one for one in targets(text, loose) if one.start >= begin and bare[one.start] == text[one.start]]
    exchange = next((match for pattern in words.exchanges if (match := pattern.search(text))), None)
    if exchange and not words.defined.search(
        text[: exchange.start("old") if "old" in exchange.re.groupindex else 0]
    ):
        yield _exchanged(window, sentence, exchange, named, wording)
        return
    for start, end in _segments(bare, begin):
        told = _told(Phrase(bare[start:end]), start, wording)
        if told is None:
            continue
        if told.action == "deleted" and any(said.search(text) for said in words.deleted_words):
            return  # « les mots « quarante-cinq jours » sont supprimés »: what the rest then says is not told
        inside = [one for one in named if start <= one.start < end]
        if not inside and told.action == "deleted" and words.acts[-1].said.search(bare[start:end]):
            return  # « ajouter deux lignes, et en supprimer une »: of which clause is not told
        if told.action == "extended":
            yield _extended(window, sentence, told, wording)
        elif inside or start == begin or not named:
            target = inside[0] if inside else Target(end, end)
            if not inside and (words.of_law.search(bare) or not words.of_text.search(text)):
                return  # « L'article 37 de la loi est abrogé », « L'indice Syntec remplace l'indice ICHT »
            yield _on_one(window, sentence, told, target, (start, end), wording)
        return


def _without_quotes(text: str) -> str:
    """The text, as long as it was, with what it quotes left blank."""
    return _QUOTED.sub(lambda match: f'"{" " * (len(match.group()) - 2)}"', text)


def _segments(text: str, start: int) -> Iterator[Place]:
    """What semicolons part from `start` on; there is none in what is quoted, which is blank."""
    for match in re.compile(" ?;").finditer(text, start):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _told(text: Phrase, shift: int, wording: AmendmentWording) -> _Told | None:
    for action, said in wording.by_word.acts:
        for match in said.finditer(text):
            if not wording.by_word.denied.search(text[max(match.start() - DENIED_BEFORE, 0) : match.start()]):
                return _Told(action, shift + match.start(), shift + match.end())
    return None


def _exchanged(
    window: Window,
    sentence: Sentence,
    exchange: re.Match[str],
    named: Sequence[Target],
    wording: AmendmentWording,
) -> Reading:
    """« Lire « huit jours » au lieu de « cinq jours » », whether the clause is named or not."""
    old = exchange.groupdict().get("old")
    fields = {
        "replaces": cased(window, sentence, exchange.span("old")) if old else None,
        "wording": "quoted",
        "passage": span_of(sentence, exchange.span("new")),
    }
    target = replace(named[0], heading=None) if named else Target(0, 0, document=_document(sentence, wording))
    found = on_clause(window, sentence, "reworded", target, exchange.span("new"), fields, wording)
    return replace(found, found_by=_FOUND_BY)


def _on_one(
    window: Window,
    sentence: Sentence,
    told: _Told,
    target: Target,
    segment: Place,
    wording: AmendmentWording,
) -> Reading:
    """An act on the first clause named beside it, or on one without a number."""
    text, words, action = sentence.text, wording.by_word, told.action
    if not (target.articles or target.heading):
        target = replace(target, document=_document(sentence, wording))
        other = target.document and words.amendment.match(text, target.document[0])
        action = "annulled" if action == "deleted" and other else action
    new = NOWHERE
    fields: dict[str, object] = {}
    if action == "deleted":
        fields["part"] = cased(window, sentence, _part(text, told, target, segment, wording))
        if words.limited.search(text, *segment):
            action = "derogated"  # « levée au seul bénéfice de la banque »
    elif action != "annulled":
        new = new_words(window, sentence, max(told.end, target.end if target.articles else 0))
        fields = {"wording": new.where, "passage": Span(*new.place) if new.place else None}
    begin = new.place[0] - sentence.start if new.place else min(segment[1], new.announced)
    end = new.place[1] - sentence.start if new.place else len(text)
    found = on_clause(window, sentence, action, target, (begin, end), fields, wording)
    return replace(found, found_by=_FOUND_BY)


def _part(text: str, told: _Told, target: Target, segment: Place, wording: AmendmentWording) -> Place | None:
    """Where the part of a clause that is deleted is named: « la formule »; None for all of it."""
    if wording.by_word.without.search(text[told.start : told.end]):
        return _last_words(text, told.end, segment[1], wording)
    if not target.articles:
        return None
    follows = target.start >= told.end
    start, end = (told.end, target.start) if follows else (segment[0], target.start)
    if wording.subject.fullmatch(text[start:end].lstrip()):
        return target.part
    return _last_words(text, start, end, wording) or (
        _last_words(text, target.end, segment[1], wording) if follows else target.part
    )


def _last_words(text: str, start: int, end: int, wording: AmendmentWording) -> Place | None:
    """A stretch behind its last comma, without the small words at both its ends; None if that is nothing."""
    last = _PART.search(text[start:end])
    place = _bare(text, start + (last.start() if last else 0), end, wording)
    return place if place[0] < place[1] else None


def _bare(text: str, start: int, end: int, wording: AmendmentWording) -> Place:
    """A stretch without the small words at both its ends."""
    opening = wording.by_word.part_starts.match(text, start)
    start = min(opening.end(), end) if opening else start
    closing = wording.by_word.part_ends.search(text[start:end])
    return start, start + closing.start() if closing else end


def _extended(window: Window, sentence: Sentence, told: _Told, wording: AmendmentWording) -> Reading:
    """« L'échéance est repoussée de sept mois », up to a day or for a length of time if one is told."""
    text = sentence.text
    fields = days(text, wording, bare=False)
    day = wording.by_word.until.search(text, told.start)
    fields["until"] = date_at(text, day.start("day"), wording) if day else fields["until"]
    lengths = (
        found.duration
        for found in time_mentions(text, wording.quantities)
        if found.duration and found.start >= told.start
    )
    document = wording.document.search(text)
    fields |= {
        "action": "extended",
        "document": cased(window, sentence, document.span("document")) if document else None,
        "duration": None if fields["until"] else next(lengths, None),
    }
    return act_reading(sentence, sentence.end, fields, _FOUND_BY)


def _document(sentence: Sentence, wording: AmendmentWording) -> Place | None:
    """The document that a sentence names without any clause of it."""
    named = wording.of_document.search(_without_quotes(sentence.text))
    return named.span("document") if named else None
