"""What other sentences of the same passage add to a notice: clock, kind of days, the other direction."""

from collections.abc import Sequence
from dataclasses import dataclass

from contract_checker.calendars import DayKind, duration_range
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume.objects import direction_marks, overall_direction
from contract_checker.extraction.volume_notice.terms import read_clock
from contract_checker.extraction.volume_notice.wording import NoticeWording
from contract_checker.facts import Clock, LeadTime


@dataclass(frozen=True)
class Stated:
    """Rules of counting that a sentence states for the delays around it, with the spans that say so."""

    clock: Clock = "unstated"
    clock_span: tuple[int, int] | None = None
    day_kind: DayKind = "unstated"
    day_kind_span: tuple[int, int] | None = None


def stated_elsewhere(sentences: Sequence[Sentence], wording: NoticeWording) -> Stated:
    """The clock and the kind of days that the passage states apart from any figure."""
    stated = Stated()
    for sentence in sentences:
        span = (sentence.start, sentence.end)
        clock = read_clock(sentence.text, wording)
        if (
            stated.clock == "unstated"
            and clock != "unstated"
            and wording.clock_sentence.search(sentence.text)
        ):
            stated = Stated(clock, span, stated.day_kind, stated.day_kind_span)
        kind = wording.day_kind_sentence.search(sentence.text)
        if stated.day_kind == "unstated" and kind:
            stated = Stated(stated.clock, stated.clock_span, wording.day_kinds[kind["kind"]], span)
    return stated


def complete(term: LeadTime, stated: Stated) -> LeadTime:
    """The lead time with what its own sentence leaves open and the passage says."""
    if term.clock == "unstated" and term.guaranteed_days and stated.clock != "unstated":
        term = term.model_copy(update={"clock": stated.clock})
    if term.unit == "day" and term.day_kind == "unstated" and stated.day_kind != "unstated" and term.value:
        days = duration_range(term.value, "day", stated.day_kind)
        term = term.model_copy(
            update={
                "day_kind": stated.day_kind,
                "guaranteed_days": 0 if term.cap else days.guaranteed,
                "at_most_days": days.at_most,
            }
        )
    return term


def spans_used(before: LeadTime, after: LeadTime, stated: Stated) -> tuple[tuple[int, int], ...]:
    """The sentences that `complete` drew on."""
    used = []
    if before.clock != after.clock and stated.clock_span:
        used.append(stated.clock_span)
    if before.day_kind != after.day_kind and stated.day_kind_span:
        used.append(stated.day_kind_span)
    return tuple(used)


def repeated(sentence: Sentence, terms: Sequence[LeadTime], wording: NoticeWording) -> tuple[LeadTime, ...]:
    """« Le même délai vaut pour une baisse »: the lead times before, in the direction named here."""
    marks = direction_marks(sentence.text, wording.volume)
    if not marks or not wording.same_notice.search(sentence.text):
        return ()
    direction = overall_direction(marks)
    return tuple(term.model_copy(update={"direction": direction}) for term in terms)
