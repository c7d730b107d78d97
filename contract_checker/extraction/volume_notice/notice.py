"""What a sentence is about and who owes what in it, and the fields of a notice that come from that."""

from dataclasses import dataclass, replace
from typing import Literal

from contract_checker.extraction.volume.objects import DirectionMark, Mark, change_marks, direction_marks, volume_marks
from contract_checker.extraction.volume_notice.wording import NoticeWording
from contract_checker.facts import Debtor


@dataclass(frozen=True)
class Subject:
    """The object that a sentence speaks of, its own or the one it takes over.

    Attributes:
        marks: where the sentence itself names a change of volume.
        volumes: where it names only the volume, which is enough when the client announces it.
        taken_over: the object comes from the heading or from an earlier sentence.
        directions: words of direction, of the sentence or taken over.
        debtor: who acts in the sentence, or acted in the one it takes over from.
        states_notice: a word of notice stands in the sentence, the heading or the lead-in.
        base: the heading's subject, to which a sentence about something else gives way again.
    """

    marks: tuple[Mark, ...] = ()
    volumes: tuple[Mark, ...] = ()
    taken_over: bool = False
    directions: tuple[DirectionMark, ...] = ()
    debtor: Debtor = "unstated"
    states_notice: bool = False
    base: "Subject | None" = None

    @property
    def has_object(self) -> bool:
        """Whether the sentence is about a change of volume at all."""
        return bool(self.marks) or self.taken_over or bool(self.volumes)

    @property
    def named(self) -> tuple[Mark, ...]:
        """The marks that stand nearest to what the sentence is about."""
        return self.marks or self.volumes


def read_subject(text: str, wording: NoticeWording, inherited: Subject | None) -> Subject:
    """The subject of one sentence, given that of the one before (or of the heading, when None)."""
    marks = tuple(change_marks(text, wording.volume))
    debtor = read_debtor(text, wording)
    states_notice = bool(wording.notice_word.search(text))
    if inherited is None:
        return Subject(marks=marks, taken_over=bool(marks), debtor="unstated", states_notice=states_notice)
    base = inherited.base or replace(inherited, marks=(), base=None)
    directions = tuple(direction_marks(text, wording.volume))
    volumes = tuple(volume_marks(text, wording.volume)) if debtor == "client" else ()
    if marks or (volumes and not inherited.has_object):
        return Subject(marks, volumes, False, directions, debtor, states_notice or base.states_notice, base)
    if wording.competitors.search(text) or wording.labour.search(text):
        return Subject(debtor=debtor, base=base)
    source = inherited if inherited.has_object else base
    return Subject(
        taken_over=source.has_object,
        directions=directions or source.directions,
        debtor=source.debtor if debtor == "unstated" else debtor,
        states_notice=states_notice or source.states_notice,
        base=base,
    )


def read_debtor(text: str, wording: NoticeWording) -> Debtor:
    """Who announces: recipients first, since « le titulaire est informé » puts the debtor last."""
    to_client, to_provider = wording.to_client.search(text), wording.to_provider.search(text)
    if to_client and not to_provider:
        return "provider" if not _client_opens(text, wording, to_client.start()) else "client"
    if to_provider and not to_client:
        return "client"
    provider, client = wording.provider_acts.search(text), wording.client_acts.search(text)
    if provider and (not client or provider.start() < client.start()):
        return "provider"
    return "client" if client else "unstated"


def _client_opens(text: str, wording: NoticeWording, before: int) -> bool:
    client = wording.client_acts.search(text)
    return client is not None and client.end() <= before


Strength = Literal["firm", "best_efforts", "indicative", "by_reference", "redacted"]


def read_strength(text: str, wording: NoticeWording) -> Strength:
    """How firmly the sentence binds, figures apart."""
    if wording.best_efforts.search(text):
        return "best_efforts"
    if wording.indicative.search(text):
        return "indicative"
    return "firm"


def read_trigger(text: str, wording: NoticeWording) -> str:
    """The act that the delay is counted from."""
    return next((name for name, pattern in wording.triggers if pattern.search(text)), "request")


def is_agreed(text: str, wording: NoticeWording) -> bool:
    """Whether the sentence says that the parties agreed."""
    return bool(wording.agreed.search(text))
