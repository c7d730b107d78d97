"""The lead times of a sentence that surely owes one, whatever its construction."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import TimeMention
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume.objects import (
    bare_change_marks,
    is_of_outsiders,
    names_another,
    other_changes,
    volume_marks,
)
from contract_checker.extraction.volume_notice.delays import delays
from contract_checker.extraction.volume_notice.figure import Figure
from contract_checker.extraction.volume_notice.figures import (
    elided,
    figure_of,
    firm_only,
    is_owed_to_others,
    without_sizes,
)
from contract_checker.extraction.volume_notice.frames import frame_of
from contract_checker.extraction.volume_notice.negated import is_upheld
from contract_checker.extraction.volume_notice.notice import Subject
from contract_checker.extraction.volume_notice.two_matters import of_volume
from contract_checker.extraction.volume_notice.wording import NoticeWording

_PARTED: Final = re.compile(r"[;,|)]")
_PARTED_OR_JOINED: Final = re.compile(r"[;,|)]| (?:and|et) ")
_OF: Final = re.compile(r" (?:de |d'|of )")
_BESIDE: Final = 8  # characters between a change and what it is of: « hausse de prix »
_EVE: Final = "J-1"  # « ne nous le dit pas la veille »: as often what is complained of


def figures_of_a_notice(
    sentence: Sentence, subject: Subject, wording: NoticeWording, *, tells_another: bool
) -> list[Figure]:
    """The lead times of a sentence that surely owes one, in whatever construction.

    Those that some words make a lead time, or else its only delay; of several, those of sizes or cases that
    are told side by side, and otherwise nobody can tell which it is. `tells_another` if the sentence surely
    states a fact of another matter too, which its delay may be for.
    """
    text = sentence.text
    if subject.debtor == "provider" or is_of_outsiders(sentence.with_lead_in, wording.volume):
        return []
    if _is_owed_to_others(sentence, subject, wording):
        return []
    matter = wording.matter
    named = subject.marks or subject.hints
    if matter.tells_another.search(text) and not named:
        return []
    if matter.reports.search(text) and not matter.supposes.search(text):
        return []
    if not named and _names_another(text, subject, wording):
        return []  # « Le Client annonce les changements de script dix jours avant »
    if tells_another and not (named or subject.directions) and wording.competitors.search(text):
        return []  # "may audit on ten days' notice"
    if not subject.marks and _changes_another(text, wording):
        return []
    mentions = [
        mention
        for mention in of_volume(delays(text, wording), text, subject, wording)
        if not wording.reply_after.match(text[mention.end :])
        and not wording.lasting_before.search(text[: mention.start])
        and not _measures_another(mention, text, wording)
        and not (mention.unit == "hour" and wording.sized_up_to.search(text[: mention.start]))
    ]
    frames = [frame_of(mention, sentence, subject, wording) for mention in mentions]
    framed = [
        figure_of(mention, frame, text, wording)
        for mention, frame in zip(mentions, frames, strict=True)
        if frame
    ]
    if framed:
        framed += elided(framed, text, subject, wording)
        return firm_only(without_sizes(framed, text, wording), text, wording)
    plain = _lengths_of_a_notice(mentions)
    if len(plain) == 1 or _side_by_side(plain, text, subject):
        return firm_only([figure_of(mention, "sure", text, wording) for mention in plain], text, wording)
    if mentions:
        return []
    waived = wording.zero.search(text) or wording.zero_act.search(text)
    if waived is not None:
        figure = Figure(*waived.span(), "zero")
        return [] if is_upheld(figure, text, wording) else [figure]
    vague = wording.vague.search(text)
    return [Figure(*vague.span(), "vague")] if vague else []


def _is_owed_to_others(sentence: Sentence, subject: Subject, wording: NoticeWording) -> bool:
    """« Alizéo prévient deux mois avant, le temps de consulter le CSE »: what the time is for owes none.

    Nor does what stands behind the delay for a change that is named: "60 days prior to the go-live of the
    batch". Only its readers can be employees.
    """
    told = wording.time_for.sub(" ", sentence.text)
    first = delays(told, wording)[:1]
    if first and subject.marks and not wording.matter.tells_another.search(told):
        told = told[: first[0].end]
    return is_owed_to_others(replace(sentence, text=Phrase(told)), subject, wording)


def _names_another(text: Phrase, subject: Subject, wording: NoticeWording) -> bool:
    """Whether what changes has a name that is known for another matter, or is all that tells the matter.

    « La Mutuelle retire des Composants »: under a title on the volume, any name that a contract gives it.
    """
    if not (other_changes(text, wording.volume) or names_another(text, wording.volume)):
        return False
    return not subject.taken_over or wording.competitors.search(text) is not None


def _changes_another(text: Phrase, wording: NoticeWording) -> bool:
    """Whether it is a rise or a fall of something that is no volume: "any price increase is notified"."""
    if volume_marks(text, wording.volume):
        return False
    changes = bare_change_marks(text, wording.volume)
    others = [match.span() for match in wording.competitors.finditer(text)]
    return any(
        max(first - change.end, change.start - last) <= _BESIDE
        for change in changes
        for first, last in others
    )


def _measures_another(mention: TimeMention, text: Phrase, wording: NoticeWording) -> bool:
    """« Une formation de dix jours », "ten days of training": how long something else lasts."""
    others = [match.span() for match in wording.competitors.finditer(text)]
    return any(
        _OF.fullmatch(text[last : mention.start]) or _OF.fullmatch(text[mention.end : first])
        for first, last in others
    )


def _lengths_of_a_notice(mentions: Sequence[TimeMention]) -> list[TimeMention]:
    """Without the hours that stand beside days: they are what is asked for, or when it opens."""
    days = [mention for mention in mentions if mention.unit != "hour"]
    return [mention for mention in days or mentions if mention.relative != _EVE]


def _side_by_side(mentions: Sequence[TimeMention], text: str, subject: Subject) -> bool:
    """« Un à trois postes, six jours ; quatre ou plus, un mois »: a delay in each of the parts.

    An "and" parts the delays of rises and falls: "five weeks to staff up and three weeks to staff down".
    """
    between = [text[one.end : other.start] for one, other in pairwise(mentions)]
    both_ways = {mark.direction for mark in subject.directions} == {"increase", "decrease"}
    parted = _PARTED_OR_JOINED if both_ways else _PARTED
    return bool(between) and all(parted.search(part) for part in between)
