"""How a change of the volume is decided: by the client alone, by both sides, or from time to time."""

import re
from typing import Final

from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.reading import Window
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume.objects import other_changes
from contract_checker.extraction.volume_change.wording import ChangeWording
from contract_checker.extraction.volume_notice.delays import delays
from contract_checker.extraction.volume_notice.matter import speaks_of_another
from contract_checker.extraction.volume_notice.notice import Subject
from contract_checker.extraction.volume_notice.wording import NoticeWording

_NOTICE: Final = "volume_notice"
_NEAR: Final = 90  # characters from a right to the change that it is about
_STOP: Final = re.compile(r"[;|.:]")


def states_a_right(text: str, wording: ChangeWording, notice: NoticeWording) -> bool:
    """Whether the words could give a right, an agreement or a rhythm: a cheap first test."""
    if notice.zero.search(text) or notice.zero_act.search(text) or wording.both_decide.search(text):
        return True
    if " | " in text and notice.client.search(text):
        return True
    if _is_determined(text, wording):
        return True
    return bool(wording.change.search(text)) and (
        _may_be_changed(text, wording)
        or any(
            pattern.search(text)
            for pattern in (
                wording.client_right,
                wording.stated_right,
                wording.imposed,
                wording.agreement,
                wording.frequency,
                wording.ruled_out,
            )
        )
        or wording.right.search(text) is not None
    )


def _governs_a_change(text: Phrase, subject: Subject, wording: ChangeWording) -> bool:
    """« Il est loisible à Solvéa d'accroître le nombre de conseillers »: of whoever is not the provider."""
    return any(
        0 <= mark.start - match.end() <= _NEAR
        and not _STOP.search(text, match.end(), mark.start)
        and not wording.provider.search(text, max(match.start() - _NEAR, 0), mark.start)
        and not wording.third_party.search(text, max(match.start() - _NEAR, 0), match.start())
        for match in wording.right.finditer(text)
        for mark in subject.marks
    )


def _is_determined(text: str, wording: ChangeWording) -> bool:
    return bool(wording.freely.search(text) and wording.determines.search(text))


def _may_be_changed(text: str, wording: ChangeWording) -> bool:
    return bool(wording.may.search(text) and wording.passive_right.search(text))


def _is_about_something_else(sentence: Sentence, subject: Subject, notice: NoticeWording) -> bool:
    """Questions, reports and staff matters; and changes of something else than the volume."""
    text = sentence.text
    if text.endswith("?") or notice.labour.search(text):
        return True
    if not subject.marks and (other_changes(text, notice.volume) or delays(text, notice)):
        return True
    return speaks_of_another(text, notice.matter, notice.volume)


def mode_of(
    sentence: Sentence, subject: Subject, wording: ChangeWording, notice: NoticeWording, *, doubtful: bool
) -> str | None:
    """How the change is decided; who is unknown is given no right by a `doubtful` sentence."""
    if sentence.is_row or wording.of_staff.search(sentence.text):
        return None
    if _is_determined(sentence.text, wording) and not subject.rival_heading:
        return "unilateral"
    if not subject.marks and not subject.taken_over:
        return None
    if not wording.change.search(sentence.text) or subject.rival_heading:
        return None
    if _is_about_something_else(sentence, subject, notice):
        return None
    text = sentence.with_lead_in
    if wording.ruled_out.search(sentence.text):
        return "unilateral"
    if wording.agreement.search(text):
        if subject.debtor == "provider":
            return None  # what the provider asks of the client is its own organisation
        # Without a volume of its own it may go on about the contract itself.
        return None if wording.of_contract.search(text) and not subject.marks else "by_agreement"
    if wording.not_a_right.search(text):
        return None
    # « le Client, compte tenu de …, fait évoluer »
    direct = f"{text} . {notice.volume.background.sub('', text)}"
    by_client = wording.client_right.search(direct)
    by_provider = subject.debtor == "provider" or wording.provider_right.search(text)
    if by_provider and not by_client and not wording.imposed.search(text):
        return None
    allowed = (
        by_client
        or (_may_be_changed(text, wording) and (not doubtful or wording.at_will.search(text)))
        or wording.stated_right.search(direct)
        or (not doubtful and _governs_a_change(sentence.text, subject, wording))
    )
    if wording.imposed.search(text) or (allowed and wording.at_will.search(text)):
        return "unilateral"
    if wording.frequency.search(text) and wording.reviewed.search(text):
        # « recalé tous les mois au vu des statistiques »
        told = Phrase(notice.volume.background.sub("", text))
        return None if wording.competitors.search(told) else "periodic"
    return "unilateral" if allowed else None


def surest_mode(
    window: Window, sentence: Sentence, wording: ChangeWording, notice: NoticeWording
) -> str | None:
    """How a change is decided that the sentence surely speaks of; None if no words tell it."""
    text = sentence.with_lead_in
    opens = notice.provider_opens.match(sentence.text)
    by_provider = wording.provider_right.search(text) and (opens or not notice.client_acts.search(text))
    if wording.not_a_right.search(text) or wording.of_staff.search(sentence.text) or by_provider:
        return None
    if window.surely(_NOTICE, sentence) and delays(text, notice):
        return None  # it comes with a lead time
    may = wording.right.search(text)
    if may and wording.third_party.search(text, 0, may.start()):
        return None
    if wording.not_both.search(text):
        return "unilateral"
    if wording.agreement.search(text) or wording.both.search(text):
        return None if wording.of_contract.search(text) else "by_agreement"
    if wording.frequency.search(text) and not wording.right.search(text):
        return "periodic"
    told = (wording.right, wording.at_will, wording.stated_right, wording.imposed, wording.will)
    return "unilateral" if any(said.search(text) for said in told) else None
