"""The delays of a sentence that gives one for volumes and one for another matter."""

from collections.abc import Sequence
from typing import Literal

from contract_checker.extraction.quantities import TimeMention
from contract_checker.extraction.volume.objects import (
    DirectionMark,
    Mark,
    background_spans,
    other_changes,
    volume_marks,
)
from contract_checker.extraction.volume_notice.notice import Subject
from contract_checker.extraction.volume_notice.wording import NoticeWording

_BESIDE = (
    4  # characters between a word of another matter and its change: "price increase", « hausse de prix »
)
_Matter = Literal["volume", "other"]


def of_volume(
    mentions: Sequence[TimeMention], text: str, subject: Subject, wording: NoticeWording
) -> Sequence[TimeMention]:
    """The delays without those that are told for another matter: « scripts : 10 jours, volumes : un mois ».

    The first words decide whether each matter stands before its delay or behind it. Where all are for
    volumes, or none can be told to be, nothing is left out.
    """
    if len(mentions) < 2:
        return mentions
    matters = _matters(text, subject, wording)
    if {matter for _, matter in matters} != {"volume", "other"}:
        return mentions
    matters_first = matters[0][0] < mentions[0].start
    parts: list[set[_Matter]] = [set() for _ in mentions]
    for place, matter in matters:
        passed = sum(mention.start <= place for mention in mentions)
        index = passed if matters_first else passed - 1
        if 0 <= index < len(mentions):
            parts[index].add(matter)
    if {"volume"} not in parts:
        return mentions
    return [mention for mention, part in zip(mentions, parts, strict=True) if part != {"other"}]


def _matters(text: str, subject: Subject, wording: NoticeWording) -> list[tuple[int, _Matter]]:
    aside = [*background_spans(text, wording.volume)]
    aside += [match.span() for match in wording.filed_in.finditer(text)]
    others = [match.span() for match in wording.competitors.finditer(text)]
    others = [*others, *other_changes(text, wording.volume)]
    others = [span for span in others if not any(first <= span[0] < last for first, last in aside)]
    named: list[Mark | DirectionMark] = [*volume_marks(text, wording.volume), *subject.directions]
    volumes = [
        mark.start
        for mark in named
        if not any(first - _BESIDE <= mark.start <= last + _BESIDE for first, last in others)
    ]
    found: list[tuple[int, _Matter]] = [(start, "other") for start, _ in others]
    return sorted([*found, *((start, "volume") for start in volumes)])
