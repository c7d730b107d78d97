"""A sentence that goes on about the notice of the one before: a second delay, or a case without any."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

from contract_checker.extraction.reading import Reading, Span
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume_notice.exceptional import kinds_in
from contract_checker.extraction.volume_notice.figure import Figure
from contract_checker.extraction.volume_notice.figures import is_lifted
from contract_checker.extraction.volume_notice.lifting import case_of
from contract_checker.extraction.volume_notice.notice import Subject
from contract_checker.extraction.volume_notice.wording import NoticeWording
from contract_checker.facts import LeadTime

_LISTS = ("terms", "exceptions")
_CLAIMS = ("agreed", "contradictory")


def moves_the_delay(sentence: Sentence, figures: Sequence[Figure], wording: NoticeWording) -> bool:
    """Whether the sentence gives the notice before it another length: « ce délai passe à soixante jours »."""
    stated = figures and not any(figure.is_zero for figure in figures)
    return bool(stated) and not sentence.is_row and wording.continues.match(sentence.text) is not None


def lifting_case(
    sentence: Sentence, figures: Sequence[Figure], subject: Subject, wording: NoticeWording
) -> Span | None:
    """Where the sentence names a case in which the notice before it is not due; None if it names none.

    « En cas d'urgence, le Client peut réduire les volumes sans préavis » is a right of its own.
    """
    if not figures or not all(figure.is_zero for figure in figures):
        return None
    figure, text = figures[0], sentence.text
    if subject.marks and not is_lifted(figure, text, wording):
        return None
    those = wording.lifting.those.match(text)
    if those:
        return Span(*those.span("case"))
    place = case_of(figure.start, figure.end, text, wording.lifting, wording.volume)
    return None if place is None else Span(*place)


def with_more(reading: Reading, more: Reading) -> Reading:
    """A notice together with what the next sentence says of it."""
    first, then = reading.fields, more.fields
    joined: dict[str, Sequence[object]] = {
        name: [*_items(first[name]), *_items(then[name])] for name in _LISTS
    }
    if _asks_for_more(first, then):
        joined["exceptions"] = first_exceptions = list(_items(first["exceptions"]))
        first_exceptions += [each for each in _items(then["exceptions"]) if not _is_unstated(each)]
    joined["terms"] = _counted_alike(cast(Sequence[LeadTime], joined["terms"]))
    claims = {name: bool(first[name] or then[name]) for name in _CLAIMS}
    spans = (*reading.spans, *(span for span in more.spans if span not in reading.spans))
    return replace(reading, spans=spans, fields={**first, **joined, **claims})


def _asks_for_more(first: Mapping[str, object], then: Mapping[str, object]) -> bool:
    """« Ce délai est porté à six semaines en été »: a case of more notice, which lifts and shortens none."""
    least = [term.guaranteed_days for term in cast(Sequence[LeadTime], then["terms"])]
    most = [term.at_most_days for term in cast(Sequence[LeadTime], first["terms"])]
    known = [days for days in most if days is not None]
    return bool(known) and all(days is not None and days > max(known) for days in least)


def _is_unstated(exception: object) -> bool:
    return cast(Mapping[str, object], exception)["effect"] == "unstated"


def _counted_alike(terms: Sequence[LeadTime]) -> list[LeadTime]:
    """« Ce préavis est porté à soixante jours » leaves it counted from what the first one is counted from."""
    clock = terms[0].clock if terms else "unstated"
    return [
        term.model_copy(update={"clock": clock})
        if term.clock == "unstated" and term.guaranteed_days
        else term
        for term in terms
    ]


def with_exception(reading: Reading, sentence: Sentence, case: Span, wording: NoticeWording) -> Reading:
    """A notice together with the case in which the next sentence lifts it."""
    place = Span(sentence.start + case.start, sentence.start + case.end)
    lifted = [
        {"kind": kind, "effect": "lifted", "passage": place}
        for kind in kinds_in(sentence.text[case.start : case.end], wording)
    ]
    exceptions = [*_items(reading.fields["exceptions"]), *lifted]
    spans = (*reading.spans, (sentence.start, sentence.end))
    return replace(reading, spans=spans, fields={**reading.fields, "exceptions": exceptions})


def _items(value: object) -> Sequence[object]:
    return cast(Sequence[object], value)
