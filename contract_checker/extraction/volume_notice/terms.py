"""From the figures of a sentence to lead times: each gets its direction, band, clock and range."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Protocol, TypeVar

from contract_checker.extraction.quantities import PercentMention, TimeMention, percent_mentions
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume.objects import (
    BandMark,
    DirectionMark,
    free_size,
    overall_direction,
)
from contract_checker.extraction.volume_notice.delays import delays
from contract_checker.extraction.volume_notice.exceptional import case_among, is_for_a_season, is_for_urgency
from contract_checker.extraction.volume_notice.figure import Figure
from contract_checker.extraction.volume_notice.notice import Subject
from contract_checker.extraction.volume_notice.sizes import sizes_of
from contract_checker.extraction.volume_notice.wording import NoticeWording
from contract_checker.facts import Band, Clock, Direction, Duration, LeadTime


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


Placed = TypeVar("Placed", bound=_Placed)

_BEYOND_REACH: Final = 20
_OF_A_SIZE: Final = 40  # characters from a direction to its size: « une hausse qui dépasse 20 % »
_PARTED: Final = re.compile(r"[,;:|]")


def lead_times(
    sentence: Sentence, figures: Sequence[Figure], subject: Subject, wording: NoticeWording
) -> tuple[LeadTime, ...]:
    """One lead time for each figure that says a length, a date or « sans préavis »."""
    bands = sizes_of(sentence.text, wording)
    terms: list[LeadTime] = []
    for index, figure in enumerate(figures):
        if figure.mention is None and not figure.is_zero:
            direction = overall_direction(subject.directions)
            if direction != "both":
                # « toute hausse est annoncée dans un délai raisonnable »: no length, but for rises only
                terms.append(LeadTime(direction=direction))
            continue
        direction = overall_direction(belonging(subject.directions, figures, index, sentence.text))
        before = terms[-1].band if terms else None
        told_sizes = belonging(bands, figures, index, sentence.text, delays(sentence.text, wording))
        own = [
            band
            for band in _in_part(told_sizes, sentence.text, figure)
            if not _is_of_the_other(band, subject.directions, direction, sentence.text)
        ]
        band = _band_of(index, figures, own, before, sentence, wording)
        case = case_among(figures, index, sentence.text, wording)
        if case is not None and case.effect == "lifted" and not all(other.is_zero for other in figures):
            continue  # « un mois avant ; en cas de force majeure, aucun préavis n'est dû »: an exception
        season = "season" if is_for_a_season(figures, index, sentence.text, wording) else None
        if case is None and season is None and is_for_urgency(figures, sentence.text, wording):
            season = "urgency"
        told = {
            "direction": direction,
            "band": band,
            "in_case": season if case is None else case.kinds[0],
        }
        term = lead_time(figure, sentence.text, wording).model_copy(update=told)
        if not (term.cap and any(_bounds(term, other) for other in terms)):
            terms.append(term)
    return tuple(terms)


def _bounds(most: LeadTime, least: LeadTime) -> bool:
    """« ni inférieur à 60 jours ni supérieur à 120 »: the most that the same notice may be."""
    same = (most.direction, most.band, most.in_case) == (least.direction, least.band, least.in_case)
    return same and least.cap is None and bool(least.value)


def _band_of(
    index: int,
    figures: Sequence[Figure],
    own: Sequence[BandMark],
    before: Band | None,
    sentence: Sentence,
    wording: NoticeWording,
) -> Band | None:
    """The sizes that figure number `index` is for; `own` are those told for it."""
    text, figure = sentence.text, figures[index]
    percents = percent_mentions(text, wording.quantities)
    band = own[-1].band if own else None
    bounded = band is not None and band.up_to_percent is not None
    if figure.is_zero and not bounded and _says_the_size(index, figures, percents):
        band = free_size(text, percents, wording.bands) or band
    if before is not None and band in (None, before):
        said = _said_around(index, figures, sentence)
        if any(wording.other_sizes.search(part) for part in said):
            return _beyond(before, larger=any(wording.larger.search(part) for part in said))
    elif before is None and bounded and not figure.is_zero and len(figures) == 1:
        # "up to 10 % without notice, beyond which one month applies"
        between = text[own[-1].end : figure.end + _BEYOND_REACH]
        if own[-1].end < figure.start and wording.larger.search(between) and band is not None:
            return _beyond(band, larger=True)
    return band


def _says_the_size(index: int, figures: Sequence[Figure], percents: Sequence[PercentMention]) -> bool:
    """« Une hausse de 20 % s'annonce un mois avant, une baisse sans préavis »: a size of the other delay."""
    alone = len(figures) == 1
    return alone or (index == 0 and all(percent.start < figures[0].end for percent in percents))


def belonging(
    marks: Sequence[Placed],
    figures: Sequence[Figure],
    index: int,
    text: str,
    told: Sequence[TimeMention] = (),
) -> list[Placed]:
    """Those of `marks` that qualify figure number `index`.

    « Toute hausse à M-2, toute baisse à M-3 » puts the mark before its figure, « 30 jours pour une
    hausse et 45 pour une baisse » after it: the first of all decides for the sentence. A figure that has
    none shares those of its neighbour: « toute baisse : trois mois, ramenés à un mois en été ». With one
    figure all marks are its own, and a figure alone between semicolons has the marks that stand there. What
    stands first is seen among all delays `told`, those that are no lead time too.
    """
    if len(figures) == 1 or not marks:
        return list(marks)
    first, last = text.rfind(";", 0, figures[index].start), text.find(";", figures[index].end)
    last = last if last >= 0 else len(text)
    inside = [mark for mark in marks if first < mark.start < last]
    if inside and sum(first < figure.start < last for figure in figures) == 1:
        return inside
    parts: list[list[Placed]] = [[] for _ in figures]
    marks_first = marks[0].start < min([figures[0].start, *(one.start for one in told)])
    for mark in marks:
        before = sum(figure.start <= mark.start for figure in figures)
        place = before if marks_first else before - 1
        if 0 <= place < len(figures):
            parts[place].append(mark)
    nearest = sorted(
        range(len(figures)), key=lambda other: (abs(other - index), (other < index) != marks_first)
    )
    return next((parts[other] for other in nearest if parts[other]), [])


def _in_part(bands: Sequence[BandMark], text: str, figure: Figure) -> list[BandMark]:
    """« Besoin à M-2 ; ajustement ± 5 % à M-1 »: a band does not pass the semicolon to a figure before it."""
    return [band for band in bands if band.start < figure.end or ";" not in text[figure.end : band.start]]


def _is_of_the_other(band: BandMark, directions: Sequence[DirectionMark], own: Direction, text: str) -> bool:
    """« 30 jours avant une hausse de plus de 20 %, 60 avant une baisse »: the size is that of rises alone."""
    beside = {
        mark.direction
        for mark in directions
        if 0 <= band.start - mark.end <= _OF_A_SIZE and not _PARTED.search(text[mark.end : band.start])
    }
    return own != "both" and bool(beside) and own not in beside


def _said_around(index: int, figures: Sequence[Figure], sentence: Sentence) -> tuple[str, str]:
    """« Une semaine jusqu'à 5 %, un mois au-delà »: the words right before the figure and behind it."""
    text, figure = sentence.text, figures[index]
    following = figures[index + 1].start if index + 1 < len(figures) else len(text)
    return text[figures[index - 1].end : figure.start], text[figure.end : following]


def _beyond(band: Band, *, larger: bool) -> Band | None:
    """The sizes on the other side of the limit of a band, or of its upper one if `larger` ones are meant."""
    if band.over_percent is not None and band.up_to_percent is not None:
        if not larger:
            return None
        return Band(over_percent=band.up_to_percent, over_included=band.up_to_excluded, of=band.of)
    return Band(
        over_percent=band.up_to_percent,
        up_to_percent=band.over_percent,
        over_included=band.up_to_excluded,
        up_to_excluded=band.over_included,
        of=band.of,
    )


def lead_time(figure: Figure, text: str, wording: NoticeWording) -> LeadTime:
    """The lead time that one figure of `text` states, its direction and band apart."""
    mention = figure.mention
    if mention is None:
        return LeadTime(value=Decimal(0), unit="day", guaranteed_days=0, at_most_days=0)
    starts_period = mention.period_start or bool(wording.period_start.match(text[mention.end :]))
    cap = None
    is_cap = (mention.is_cap and not _is_threshold(figure, text, wording)) or figure.frame == "reaction"
    if is_cap and mention.value is not None and mention.unit is not None:
        cap = Duration(value=mention.value, unit=mention.unit, day_kind=mention.day_kind)
    days = mention.days
    return LeadTime(
        value=mention.value,
        unit=mention.unit,
        day_kind=mention.day_kind,
        clock=read_clock(text, wording),
        before="period_start" if starts_period else "effective_date",
        relative=mention.relative,
        time_of_day=mention.time_of_day,
        cap=cap,
        guaranteed_days=None if days is None else 0 if cap else days.guaranteed,
        at_most_days=None if days is None else days.at_most,
    )


def _is_threshold(figure: Figure, text: str, wording: NoticeWording) -> bool:
    """« Les heures commandées moins de dix jours avant sont majorées »: below it something follows."""
    return bool(wording.below_before.search(text[: figure.start]) and wording.consequence.search(text))


def read_clock(text: str, wording: NoticeWording) -> Clock:
    """The act that starts the delay, when the words name it."""
    if wording.receipt.search(text):
        return "receipt"
    return "sending" if wording.sending.search(text) else "unstated"
