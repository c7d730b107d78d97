"""What a sentence is about and who owes what in it, and the fields of a notice that come from that."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Literal

from contract_checker.extraction.language.phrase import Pattern, Phrase
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume.objects import (
    DirectionMark,
    Mark,
    bare_change_marks,
    change_marks,
    direction_marks,
    other_changes,
    volume_marks,
)
from contract_checker.extraction.volume_notice.wording import NoticeWording
from contract_checker.facts import Debtor

_BASE = Pattern(r"% ?(?:[a-z']{1,4} ){0,2}(?:[a-z]+)")  # « 10 % des prévisions » is about a size
Strength = Literal["firm", "best_efforts", "indicative", "by_reference", "redacted"]


@dataclass(frozen=True)
class Subject:
    """The object that a sentence speaks of, its own or the one it takes over.

    Attributes:
        marks: where the sentence itself names a change of volume.
        hints: where it names only the volume, or only a change; enough when the client announces it.
        hinted: the sentence, its lead-in, the heading or an earlier sentence holds such a hint.
        taken_over: the object comes from the heading, the lead-in or an earlier sentence.
        directions: words of direction, of the sentence or taken over.
        states_notice: a word of notice stands in the sentence, its lead-in, its header or the heading.
        rival_heading: the heading is about something else, such as termination or prices.
    """

    marks: tuple[Mark, ...] = ()
    hints: tuple[Mark, ...] = ()
    hinted: bool = False
    taken_over: bool = False
    directions: tuple[DirectionMark, ...] = ()
    states_notice: bool = False
    rival_heading: bool = False
    read_debtor: Callable[[], Debtor] = lambda: "unstated"

    @cached_property
    def debtor(self) -> Debtor:
        """Who acts in the sentence, or acted in the one it takes over from; read when first asked."""
        return self.read_debtor()

    @property
    def names_object(self) -> bool:
        """Whether a volume is named at all, by the sentence or by what it takes over from."""
        return bool(self.marks) or self.taken_over or self.hinted

    @property
    def has_object(self) -> bool:
        """Whether the sentence can be about a change of volume at all."""
        return bool(self.marks) or self.taken_over or (self.hinted and self.debtor != "provider")


def heading_subject(heading: str, wording: NoticeWording) -> Subject:
    """The subject that the headings above a passage give it."""
    marks = tuple(change_marks(heading, wording.volume))
    rival = bool(wording.competitors.search(heading) or wording.labour.search(heading))
    return Subject(
        hinted=bool(volume_marks(heading, wording.volume)),
        taken_over=bool(marks),
        directions=tuple(direction_marks(heading, wording.volume)) if marks else (),
        states_notice=bool(wording.notice_word.search(heading)),
        rival_heading=bool(wording.start_up.search(heading)) or (rival and not marks),
    )


def read_subject(
    sentence: Sentence, wording: NoticeWording, base: Subject, before: Callable[[], Subject]
) -> Subject:
    """The subject of one sentence.

    Args:
        sentence: what is read.
        wording: the words of its language.
        base: the subject that the headings give.
        before: gives the subject of the sentence before; asked only when this one names no object.
    """
    text = sentence.text
    directions = _directions(text, wording)
    announced = Phrase(f"{sentence.lead_in} {' '.join(sentence.header)}")
    named = wording.notice_word.search(announced) or wording.notice_word.search(text)
    own = Subject(
        marks=tuple(change_marks(text, wording.volume)),
        directions=directions,
        states_notice=bool(named) or base.states_notice,
        rival_heading=base.rival_heading,
        read_debtor=partial(read_debtor, sentence, wording),
    )
    if own.marks:
        return replace(own, read_debtor=partial(_who_changes, sentence, wording))
    if sentence.lead_in and change_marks(announced, wording.volume):
        directions = directions or tuple(direction_marks(announced, wording.volume))
        return replace(own, taken_over=True, directions=directions)
    answers = wording.answer.match(text)
    goes_on = sentence.is_row or sentence.lead_in or answers or wording.goes_on.search(text)
    inherited = before() if goes_on else base
    if answers:
        own = replace(own, states_notice=own.states_notice or inherited.states_notice)
    hints = tuple(volume_marks(text, wording.volume) + bare_change_marks(text, wording.volume))
    if not (hints or inherited.names_object or base.names_object):
        return own  # whatever else it speaks of
    own = replace(own, hints=hints, hinted=bool(hints) or inherited.hinted or base.hinted)
    if wording.competitors.search(text) or wording.labour.search(text):
        if own.has_object:
            return own
        return replace(own, taken_over=base.taken_over, directions=directions or base.directions)
    source = inherited if inherited.has_object else base
    return replace(
        own,
        taken_over=source.has_object,
        directions=directions or source.directions,
        read_debtor=lambda: source.debtor if own.debtor == "unstated" else own.debtor,
    )


def _directions(text: Phrase, wording: NoticeWording) -> tuple[DirectionMark, ...]:
    """Which way the volume goes; « jours, ramenés à sept » tells none, nor a shortened notice's cause."""
    found = direction_marks(text, wording.volume)
    others = other_changes(text, wording.volume) if wording.continues.match(text) else []
    others = [*others, *(match.span("moved") for match in wording.elided.finditer(text) if match["moved"])]
    return tuple(mark for mark in found if not any(first <= mark.start < last for first, last in others))


def read_debtor(sentence: Sentence, wording: NoticeWording) -> Debtor:
    """Who announces, by the sentence's own words, else by a cell that names a party, else by its lead-in."""
    debtor = _debtor_of(sentence.text, wording)
    if debtor == "unstated" and sentence.is_row:
        debtor = next((party for _, cell in sentence.cells if (party := _party(cell, wording))), "unstated")
    if debtor == "unstated" and sentence.header:
        debtor = _debtor_of(" | ".join(sentence.header), wording)
    if debtor == "unstated" and sentence.lead_in:
        debtor = _debtor_of(sentence.lead_in, wording)
    return debtor


def _who_changes(sentence: Sentence, wording: NoticeWording) -> Debtor:
    """Who announces a change of volume that is named: its buyer, whatever it is called.

    « Le Centre qui entend fermer un créneau en saisit l'Acheteur »: unless the provider itself changes it.
    """
    if wording.reciprocal.search(sentence.text):
        return "unstated"
    if wording.provider_intends.search(sentence.text):
        return "provider"
    debtor = read_debtor(sentence, wording)
    unnamed = debtor == "unstated" and wording.unnamed_client.search(sentence.text)
    return "client" if unnamed else debtor


def _party(cell: str, wording: NoticeWording) -> Debtor | None:
    if wording.client.fullmatch(cell):
        return "client"
    return "provider" if wording.provider.fullmatch(cell) else None


def _debtor_of(text: str, wording: NoticeWording) -> Debtor:
    """Recipients first, since « le titulaire est informé » puts the debtor last or nowhere."""
    to_client, to_provider = wording.to_client.search(text), wording.to_provider.search(text)
    client, provider = wording.client_acts.search(text), wording.provider_acts.search(text)
    if to_client and not to_provider:
        return "client" if client and client.end() <= to_client.start() else "provider"
    if to_provider and not to_client:
        return "client"
    # « Le titulaire assure ce que l'acheteur demande »: the verb is that of the nearer subject.
    if provider and (not client or provider.end() <= client.start()):
        return "provider"
    return "client" if client else "unstated"


def read_strength(text: str, wording: NoticeWording) -> Strength:
    """How firmly the sentence binds, figures apart."""
    if wording.best_efforts.search(text):
        return "best_efforts"
    if wording.indicative.search(text):
        return "indicative"
    return "firm"


def read_trigger(text: str, wording: NoticeWording) -> str:
    """The act that the delay is counted from; « toute baisse du volume prévisionnel » sends no forecast."""
    for name, pattern in wording.triggers:
        words = wording.forecast_changed.sub(" ", text) if name == "forecast" else text
        if pattern.search(_BASE.sub("%", words)):
            return name
    return "request"
