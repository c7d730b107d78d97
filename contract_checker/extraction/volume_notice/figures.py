"""Which delays of a sentence are lead times for a change of volume, and which only stand near one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from contract_checker.extraction.quantities import TimeMention, time_mentions
from contract_checker.extraction.reading import Sentence
from contract_checker.extraction.volume_notice.notice import Subject
from contract_checker.extraction.volume_notice.wording import NoticeWording

_SHORT = 220  # characters of a list item or table row that completes its lead-in
_FAR = 10_000


@dataclass(frozen=True)
class Figure:
    """One lead time of a sentence: a mention of time, or words that stand for none or for no figure."""

    start: int
    end: int
    frame: str
    mention: TimeMention | None = None

    @property
    def is_zero(self) -> bool:
        """Whether the words waive any notice."""
        return self.frame == "zero"


def read_figures(sentence: Sentence, subject: Subject, wording: NoticeWording) -> list[Figure]:
    """The lead times of the sentence, in order; empty if it owes none."""
    if not subject.has_object or _is_staff_matter(sentence.text, subject, wording):
        return []
    figures = [
        Figure(mention.start, mention.end, frame, mention)
        for mention in time_mentions(sentence.text, wording.quantities)
        if (frame := _frame(mention, sentence, subject, wording)) and _governs(mention.start, mention.end, sentence, subject, wording)
    ]
    figures += _waivers(sentence, subject, wording)
    if not figures:
        figures = _without_figure(sentence, subject, wording)
    return sorted(figures, key=lambda figure: figure.start)


def _is_staff_matter(text: str, subject: Subject, wording: NoticeWording) -> bool:
    """A delay owed to employees; « délai de prévenance » is first of all their word."""
    if not wording.labour.search(text):
        return False
    return subject.debtor != "client" or not subject.marks


def _frame(mention: TimeMention, sentence: Sentence, subject: Subject, wording: NoticeWording) -> str | None:
    before, after = sentence.text[: mention.start], sentence.text[mention.end :]
    if wording.notice_before.search(before[-160:]):
        return "notice"
    if wording.lead_after.match(after):
        return "lead"
    if mention.relative and wording.deadline_before.search(before[-40:] or ":"):
        return "deadline"
    if wording.effect_before.search(before[-170:]) or wording.effect_after.match(after):
        return "effect"
    if subject.states_notice and (sentence.is_row or _completes_lead_in(sentence, subject)):
        return "item"
    if subject.marks and wording.adaptation_before.search(before[-90:]) and _leads_to_change(after, wording):
        return "adaptation"
    return None


def _completes_lead_in(sentence: Sentence, subject: Subject) -> bool:
    return len(sentence.text) <= _SHORT and (bool(subject.directions) or "%" in sentence.text)


def _leads_to_change(after: str, wording: NoticeWording) -> bool:
    return bool(re.match(r"[ ,(]*(?:pour|afin de|to |in order|avant|entre|before)", after))


def _governs(start: int, end: int, sentence: Sentence, subject: Subject, wording: NoticeWording) -> bool:
    """Whether the change of volume, and nothing else, is what the delay is for."""
    competitors = [match.span() for match in wording.competitors.finditer(sentence.text)]
    if not subject.named:
        return not competitors
    rival = _nearest(start, end, competitors)
    own = _nearest(start, end, [(mark.start, mark.end) for mark in subject.named])
    return own <= rival


def _nearest(start: int, end: int, spans: Iterable[tuple[int, int]]) -> int:
    return min((max(span[0] - end, start - span[1], 0) for span in spans), default=_FAR)


def _waivers(sentence: Sentence, subject: Subject, wording: NoticeWording) -> list[Figure]:
    found = [Figure(*match.span(), "zero") for match in wording.zero.finditer(sentence.text)]
    if subject.marks and subject.debtor == "client":
        found += [Figure(*match.span(), "zero") for match in wording.zero_act.finditer(sentence.text)]
    return [
        figure
        for figure in found
        if subject.debtor != "provider" and _governs(figure.start, figure.end, sentence, subject, wording)
    ][:1]


def _without_figure(sentence: Sentence, subject: Subject, wording: NoticeWording) -> list[Figure]:
    for frame, pattern in (("reference", wording.by_reference), ("vague", wording.vague)):
        for match in pattern.finditer(sentence.text):
            if subject.debtor != "provider" and _governs(*match.span(), sentence, subject, wording):
                return [Figure(*match.span(), frame)]
    return []
