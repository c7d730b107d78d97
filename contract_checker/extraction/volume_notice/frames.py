"""What stands around a delay and makes it a lead time: « préavis de », « avant », « prend effet »."""

import re
from collections.abc import Sequence

from contract_checker.extraction.quantities import TimeMention
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume_notice.figure import Figure
from contract_checker.extraction.volume_notice.notice import Subject
from contract_checker.extraction.volume_notice.wording import NoticeWording

_SHORT = 220  # characters of a list item that completes its lead-in
_BESIDE_DATE = 3  # characters from a direction to its date: « hausse M-2, baisse M-3 »
_ELLIPSIS = 25  # characters from a direction to its delay, where the words before are understood
_FOR_A_DIRECTION = 11  # characters from a date to its direction: « M-1 pour les hausses »
_MOVED_TO = 6  # characters from a verb to its figure: « il passe à deux mois »
_LABELLED = (":", "=", "☒", "☑", "[x]")  # « Préavis : 15 jours », « ☐ 10 jours ☒ 25 jours »
_AFTER_SIZE = re.compile(r"\d ?% ?\)? ?[,:=>→] ?$")
_OTHER_SIZE = re.compile(
    r"[;,|] [^;,|]{0,40}\d ?% ?\)? ?[,:=>→]? ?$"
)  # « …; de 12 à 30 %, vingt-huit jours »
_SIZE_BEHIND = re.compile(r"[^.;:|,\d]{0,60}?\d{1,3}(?:[.,]\d+)? ?(?:%|pour cent|per ?cent)")
_AFTER_LABEL = (":", "=", "-", ">")  # « Baisse des effectifs - 40 jours ouvrés »


def frame_of(
    mention: TimeMention, sentence: Sentence, subject: Subject, wording: NoticeWording
) -> str | None:
    """What makes of a mention of time a lead time, by name; None if nothing does."""
    before, after = sentence.text[: mention.start], sentence.text[mention.end :]
    if wording.reply_after.match(after) or wording.deemed_before.search(before[-90:]):
        return None
    if mention.ahead:
        return "ahead"
    if subject.marks and wording.undertakes_before.search(before[-170:]):
        return "reaction"
    if wording.notice_before.search(before[-200:]) or (
        subject.states_notice and before.rstrip().endswith(_LABELLED)
    ):
        return "notice"
    moved = wording.continues.match(sentence.text)
    if moved and 0 <= mention.start - moved.end() <= _MOVED_TO:
        return "notice"
    if wording.lead_itself.match(sentence.text, mention.start):
        return "lead" if subject.marks or (subject.hints and subject.debtor == "client") else None
    if wording.lead_after.match(after):
        return "lead"
    if mention.relative and any(
        0 < mention.start - mark.end <= _BESIDE_DATE or 0 < mark.start - mention.end <= _FOR_A_DIRECTION
        for mark in subject.directions
    ):
        return "deadline"
    if mention.relative and (" " in mention.relative or wording.deadline_before.search(before[-40:] or ":")):
        return "deadline"
    if wording.effect_before.search(before[-170:]) or wording.effect_after.match(after):
        return "effect"
    if subject.marks and (
        wording.elapsed_before.search(before[-90:])
        or wording.between_after.match(after)
        or wording.between_before.search(before[-200:])
    ):
        return "effect"
    if (
        mention.is_cap
        and subject.marks
        and not wording.lasting_before.search(before[-60:])
        and not wording.sized_up_to.search(before[-100:])
        and (subject.debtor == "client" or wording.on_demand.search(sentence.text))
    ):
        return "reaction"
    named_after = before.endswith(wording.period_of)  # « les volumes d'un mois sont figés … »
    if (wording.firm_after.match(after) and not named_after) or wording.firm_before.search(before[-60:]):
        return "freeze"
    if subject.marks and wording.refused_before.search(before[-60:]) and wording.refused_after.match(after):
        return "refusal"
    if _is_labelled(mention, before, subject, wording) or _is_of_a_size(before, subject):
        return "label"
    if sentence.lead_in and subject.states_notice and len(sentence.text) <= _SHORT:
        return "item"
    if wording.adaptation_before.search(before[-90:]) and wording.purpose_after.match(after):
        return "adaptation"
    return None


def _is_labelled(mention: TimeMention, before: str, subject: Subject, wording: NoticeWording) -> bool:
    """« Réduction du nombre de postes : 6 semaines »: a delay that only its label explains.

    « Renfort d'été : trois mois » is how long it lasts; days of a kind, or hours, are not.
    """
    if not before.rstrip().endswith(_AFTER_LABEL):
        return False
    start = before.rfind(";") + 1
    marks = subject.marks or (
        subject.hints if len({mark.direction for mark in subject.directions}) > 1 else ()
    )
    return any(start <= mark.start for mark in marks) and (
        mention.day_kind != "unstated"
        or mention.unit == "hour"
        or bool(wording.labelled_change.search(before, start))
    )


def _is_of_a_size(before: str, subject: Subject) -> bool:
    """« Paliers de prévenance : variation ≤ 5 %, 0 j ; de 5 à 15 %, 10 j »: right behind a size of change."""
    part = before[before.rfind(";") + 1 :]
    return bool(subject.marks) and subject.states_notice and _AFTER_SIZE.search(part) is not None


def frame_again(
    mention: TimeMention,
    figures: Sequence[Figure],
    sentence: Sentence,
    subject: Subject,
    wording: NoticeWording,
) -> str | None:
    """« Une hausse se demande 30 jours avant, une baisse 45 »: the direction stands for all the rest."""
    if not figures:
        return None
    between = sentence.text[figures[-1].end : mention.start]
    if wording.lifting.shortens.search(between):
        return "again"  # "five days in advance, reduced to one day in an emergency"
    if wording.otherwise.search(between) or _OTHER_SIZE.search(between):
        return "again"
    if _SIZE_BEHIND.match(between) and _SIZE_BEHIND.match(sentence.text, mention.end):
        return "again"  # « un mois jusqu'à 10 %, deux mois de 10 à 30 % »
    aside = wording.aside_after.match(between)
    if (
        aside
        and between[aside.end() :].strip(" ,;") == ""
        and wording.aside_after.match(sentence.text, mention.end)
    ):
        return "again"
    named = (mark for mark in subject.directions if figures[-1].end <= mark.start < mention.start)
    return "again" if any(mention.start - mark.end <= _ELLIPSIS for mark in named) else None


def frame_of_pair(
    index: int,
    mentions: Sequence[TimeMention],
    frames: Sequence[str | None],
    text: str,
    wording: NoticeWording,
) -> str | None:
    """« 30 jours ouvrés, ou un mois, avant »: both are the delay, and whoever reads must see both."""
    for first, frame in ((index, index + 1), (index - 1, index - 1)):
        if 0 <= first < len(mentions) - 1 and frames[frame]:
            between = text[mentions[first].end : mentions[first + 1].start]
            if wording.or_else.fullmatch(between):
                return frames[frame]
    return None
