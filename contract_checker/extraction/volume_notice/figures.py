"""Which delays of a sentence are lead times for a change of volume, and which only stand near one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from contract_checker.calendars import duration_range
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import TimeMention, number
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume.objects import (
    background_spans,
    is_of_another_trade,
    other_changes,
)
from contract_checker.extraction.volume_notice.delays import delays
from contract_checker.extraction.volume_notice.figure import Figure
from contract_checker.extraction.volume_notice.frames import frame_again, frame_of, frame_of_pair
from contract_checker.extraction.volume_notice.lifting import case_of, effort_to_improve, without_background
from contract_checker.extraction.volume_notice.matter import is_another_matter
from contract_checker.extraction.volume_notice.negated import is_upheld, lifts_before, waives_at_once
from contract_checker.extraction.volume_notice.notice import Subject
from contract_checker.extraction.volume_notice.two_matters import of_volume
from contract_checker.extraction.volume_notice.wording import NoticeWording

_BESIDE = 60  # characters within which a word for something else claims a delay
_ELLIPSIS = 25  # characters from a direction to its delay, where the words before are understood
_FAR = 10_000
_INSERTED = re.compile(r'\([^()]*\)|"[^"]*"')  # an example or a name: « la ligne "info-travaux" »
_OF_THE_PROVIDER = (
    "reaction",
    "adaptation",
    "refusal",
    "ahead",
)  # what the provider is bound to, at the client's request


@lru_cache(maxsize=256)
def states_time(text: Phrase, wording: NoticeWording) -> bool:
    """Whether the words could state a lead time, whatever it is for: a cheap first test."""
    if not wording.any_time.may_match(text):
        return False
    if delays(text, wording):
        return True
    return (
        any(
            pattern.search(text)
            for pattern in (
                wording.zero,
                wording.zero_act,
                wording.lifting.lifted,
                wording.vague,
                wording.by_reference,
                wording.left_open,
            )
        )
        or bool(wording.zero_cell_in_row.search(text))
        or bool(wording.bare_cell.search(text))
    )


def waives_as_item(sentence: Sentence, wording: NoticeWording) -> bool:
    """« Préavis de variation : », then « moins de 5 % : néant »: the item says that nothing is due."""
    _, colon, said = sentence.text.rpartition(":")
    return bool(
        colon
        and sentence.lead_in
        and wording.notice_word.search(sentence.lead_in)
        and wording.zero_cell.fullmatch(said.strip(" .;,"))
    )


def read_figures(sentence: Sentence, subject: Subject, wording: NoticeWording) -> list[Figure]:
    """The lead times of the sentence, in order; empty if it owes none."""
    if not subject.has_object or _is_other_matter(sentence, subject, wording):
        return []
    figures: list[Figure] = []
    told = delays(sentence.text, wording)
    mentions = of_volume(told, sentence.text, subject, wording)
    told_apart = len(mentions) < len(told)
    frames = [frame_of(mention, sentence, subject, wording) for mention in mentions]
    for index, mention in enumerate(mentions):
        frame = (
            frames[index]
            or frame_again(mention, figures, sentence, subject, wording)
            or frame_of_pair(index, mentions, frames, sentence.text, wording)
        )
        if (
            frame
            and subject.debtor == "provider"
            and frame not in _OF_THE_PROVIDER
            and not wording.provider_intends.search(sentence.text)
        ):
            continue
        if frame and (
            (told_apart and frame not in _OF_THE_PROVIDER)
            or _governs(mention.start, mention.end, sentence.text, subject, wording)
        ):
            figures.append(figure_of(mention, frame, sentence.text, wording))
    figures = without_sizes(figures, sentence.text, wording)
    figures += elided(figures, sentence.text, subject, wording)
    figures += _waivers(sentence, subject, wording, figures)
    if not figures:
        figures = _lifted_in_a_case(sentence.text, subject, wording)
    if not figures:
        figures = _without_figure(sentence, subject, wording)
    return firm_only(figures, sentence.text, wording)


def without_sizes(figures: list[Figure], text: str, wording: NoticeWording) -> list[Figure]:
    """« Pour que la ligne ouvre une heure plus tôt, cinq jours avant »: the hours are what is asked for."""
    lengths = [figure for figure in figures if figure.mention is None or figure.mention.unit != "hour"]
    if not lengths:
        return figures
    return [
        figure
        for figure in figures
        if figure in lengths or not wording.size_before.search(text[: figure.start])
    ]


def firm_only(figures: Iterable[Figure], text: str, wording: NoticeWording) -> list[Figure]:
    """The figures in order, without what the client only tries to make of them."""
    firm = effort_to_improve(text, wording.best_efforts, wording.lifting)
    return sorted((figure for figure in figures if figure.start < firm), key=lambda figure: figure.start)


def figure_of(mention: TimeMention, frame: str, text: str, wording: NoticeWording) -> Figure:
    """The lead time of a mention, or none at all where the words take it from the provider."""
    before = text[text.rfind(";", 0, mention.start) + 1 : mention.start]
    lifted = lifts_before(before, wording) or wording.lifted_after.match(text[mention.end :])
    if lifted and frame != "refusal" and not wording.provider.match(before.lstrip()):
        return Figure(mention.start, mention.end, "zero")
    return Figure(mention.start, mention.end, frame, mention)


def elided(figures: Sequence[Figure], text: str, subject: Subject, wording: NoticeWording) -> list[Figure]:
    """« Six semaines pour une hausse ; pour une baisse, dix »: the last figure without its unit."""
    last = figures[-1].mention if figures else None
    match = wording.elided.search(text, figures[-1].end) if last and last.unit and last.value else None
    place = "value" if match and match["value"] else "bare"
    value = number(match[place], wording.quantities.language) if match else None
    if match is None or last is None or last.unit is None or value is None:
        return []
    in_season = wording.in_season.search(text, match.end())
    if not (in_season or match["moved"] or any(mark.start > last.end for mark in subject.directions)):
        return []
    days = duration_range(value, last.unit, last.day_kind)
    mention = replace(last, start=match.start(place), end=match.end(place), value=value, days=days)
    return [Figure(mention.start, mention.end, "again", mention)]


def _is_other_matter(sentence: Sentence, subject: Subject, wording: NoticeWording) -> bool:
    """A delay owed to employees, whose word « délai de prévenance » is first; the start-up; an answer."""
    if is_of_another_trade(sentence.with_lead_in, wording.volume):
        return True
    return is_owed_to_others(sentence, subject, wording)


def is_owed_to_others(sentence: Sentence, subject: Subject, wording: NoticeWording) -> bool:
    """Whether its delay is for the start-up, for an answer, or owed to the people at work."""
    by_client = bool(wording.client_acts.search(sentence.text)) and bool(subject.marks)
    if wording.start_up.search(sentence.text) and not by_client:
        return True
    other = wording.other_delay.match(sentence.text)
    if other and not any(mark.start <= other.end() + _ELLIPSIS for mark in subject.marks):
        return True
    return bool(wording.labour.search(sentence.with_lead_in)) and not by_client


def _governs(start: int, end: int, text: str, subject: Subject, wording: NoticeWording) -> bool:
    """Whether the change of volume, and nothing else, is what the delay is for."""
    if is_another_matter(text, start, end, wording.matter, wording.volume):
        return False
    first, last = text.rfind(";", 0, start) + 1, text.find(";", end)
    staff = wording.labour.search(text, first, start)
    if staff and not any(
        begin <= staff.start() < stop for begin, stop in background_spans(text, wording.volume)
    ):
        return False
    last = last if last >= 0 else len(text)
    aside = list(background_spans(text, wording.volume))
    part = [match.span() for match in wording.competitors.finditer(text, first, last)]
    aside += [match.span() for match in _INSERTED.finditer(text) if not match.start() <= start < match.end()]
    aside += [match.span() for match in wording.filed_in.finditer(text)]
    part = [span for span in part if not any(begin <= span[0] < stop for begin, stop in aside)]
    others = [span for span in other_changes(text, wording.volume) if first <= span[0] < last]
    if others and not subject.marks:
        return False
    named_day = wording.lead_after.match(text, end) or wording.refused_after.match(text, end)
    if named_day and any(mark.end <= start for mark in subject.marks + subject.hints):
        # « … trente jours avant le lancement »: what the day is named after is no rival
        part = [span for span in part if span[0] < start]
    if wording.adaptation_before.search(text[:start]) and wording.purpose_after.match(text, end):
        # « dispose de quinze jours pour recruter et former »: what the time is for is no rival
        part = [span for span in part if span[0] < start]
    rival = _nearest(start, end, part + others)
    if subject.marks:
        return _nearest(start, end, ((mark.start, mark.end) for mark in subject.marks)) <= rival
    if subject.debtor == "provider" or subject.rival_heading or wording.provider_opens.match(text):
        return False
    if not subject.taken_over and subject.debtor != "client" and rival != _FAR:
        return False
    if wording.ends.search(text, first, start):
        return False
    return rival > _BESIDE


def _nearest(start: int, end: int, spans: Iterable[tuple[int, int]]) -> int:
    return min((max(span[0] - end, start - span[1], 0) for span in spans), default=_FAR)


def _waivers(
    sentence: Sentence, subject: Subject, wording: NoticeWording, stated: Sequence[Figure]
) -> list[Figure]:
    text = sentence.text
    if not (subject.marks or subject.taken_over or (subject.hints and subject.debtor == "client")):
        return []
    found = [Figure(*match.span(), "zero") for match in wording.zero.finditer(text)]
    if not found and waives_as_item(sentence, wording):
        found.append(Figure(0, len(text), "zero"))
    if sentence.lead_in and (
        wording.zero.search(sentence.lead_in) or waives_at_once(sentence.lead_in, wording)
    ):
        found.append(Figure(0, len(text), "zero"))
    if subject.marks and subject.debtor == "client" and not wording.provider_opens.match(text):
        found += [Figure(*match.span(), "zero") for match in wording.zero_act.finditer(text)]
    return [
        figure
        for figure in found
        if subject.debtor != "provider"
        and not any(0 <= other.start - figure.end <= _BESIDE for other in stated)
        and not is_upheld(figure, text, wording)
        and _governs(figure.start, figure.end, text, subject, wording)
    ][:1]


def _lifted_in_a_case(text: Phrase, subject: Subject, wording: NoticeWording) -> list[Figure]:
    """The delay that « n'est pas dû lorsque la baisse résulte du report d'appels », as none at all."""
    if subject.debtor == "provider" or wording.provider_opens.match(text):
        return []
    for match in wording.lifting.lifted.finditer(text):
        case = case_of(match.start(), match.end(), text, wording.lifting, wording.volume)
        pointing = bool(wording.lifting.pointing.search(match.group()))
        if case is None or not (subject.marks or subject.hints or pointing):
            continue
        own_words = without_background(text, case, pointing, wording.volume)
        if not _names_rival(own_words, wording):
            return [Figure(*match.span(), "zero")]
    return []


def is_lifted(figure: Figure, text: str, wording: NoticeWording) -> bool:
    """Whether the words say of a notice that it is not due: « peut réduire sans préavis » is a right."""
    lifted = (match.span() for match in wording.lifting.lifted.finditer(text))
    return figure.is_zero and any(first < figure.end and figure.start < last for first, last in lifted)


def _names_rival(text: Phrase, wording: NoticeWording) -> bool:
    return any(
        pattern.search(text)
        for pattern in (wording.competitors, wording.labour, wording.ends, wording.start_up)
    )


def _without_figure(sentence: Sentence, subject: Subject, wording: NoticeWording) -> list[Figure]:
    left_open = wording.left_open.search(sentence.text)
    if left_open and subject.marks:
        return [Figure(*left_open.span(), "open")]
    # « fournit en temps utile les brochures », under a title that only names the services
    is_named = bool(subject.marks or subject.hints or subject.taken_over or subject.states_notice)
    patterns = (("reference", wording.by_reference), ("vague", wording.vague)) if is_named else ()
    for frame, pattern in patterns:
        for match in pattern.finditer(sentence.text):
            if frame == "reference" and wording.reference_counted.match(sentence.text[match.end() :]):
                continue
            if subject.debtor != "provider" and _governs(*match.span(), sentence.text, subject, wording):
                return [Figure(*match.span(), frame)]
    return []
