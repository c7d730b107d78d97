"""Rights to change the volume that their words tell in full: who may, what is done, to how much work."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume.objects import is_of_another_trade
from contract_checker.extraction.volume_change import en_grants, fr_grants
from contract_checker.extraction.volume_change.wording import ChangeWording, GrantWording
from contract_checker.extraction.volume_notice.matter import speaks_of_another
from contract_checker.extraction.volume_notice.notice import Subject
from contract_checker.extraction.volume_notice.wording import NoticeWording

GRANTS: Final[Mapping[Language, GrantWording]] = {"fr": fr_grants.GRANTS, "en": en_grants.GRANTS}
_STOP: Final = re.compile(r"[.;:|]")
_BETWEEN: Final = re.compile(r",[^,]*,")
_PRONOUN: Final = re.compile(r"\b(?:ils?|elles?|it|they)$")
_NAMED: Final = 60  # characters before a right in which its holder is named


def may_grant(text: Phrase, grant: GrantWording) -> bool:
    """Whether the words could tell such a right: a cheap first test."""
    return any(
        said.search(text)
        for said in (grant.grants, grant.open_to, grant.granted_to, grant.does, grant.by_agreement)
    )


def granted_mode(
    sentence: Sentence,
    subject: Subject,
    wording: ChangeWording,
    notice: NoticeWording,
    grant: GrantWording,
) -> str | None:
    """How a change is decided that the sentence tells in full; None if it tells none, or the provider's."""
    text = sentence.text
    if (
        sentence.is_row
        or subject.rival_heading
        or text.endswith("?")
        or is_of_another_trade(text, notice.volume)
    ):
        return None
    if wording.not_a_right.search(text) or wording.of_staff.search(text) or notice.labour.search(text):
        return None
    if grant.timed.search(text):
        return None
    if speaks_of_another(text, notice.matter, notice.volume):
        return None
    if grant.by_agreement.search(text):
        return "by_agreement"
    if wording.agreement.search(text) or (wording.both.search(text) and not wording.not_both.search(text)):
        return None
    if grant.granted_to.search(text):
        return "unilateral"
    holders = [who.strip() for who in _holders(text, grant)]
    if subject.debtor == "provider":
        holders = [who for who in holders if not _PRONOUN.search(who)]
    return "unilateral" if any(_is_theirs(who, wording, grant) for who in holders) else None


def _holders(text: Phrase, grant: GrantWording) -> Iterator[str]:
    """Who is said to have a right, or to change the volume at will."""
    for match in grant.open_to.finditer(text):
        yield match["to"] or match["for"] or ""
    at_will = grant.at_will.search(text)
    patterns = (grant.grants, grant.does) if at_will else (grant.grants,)
    for match in (match for pattern in patterns for match in pattern.finditer(text)):
        before = _BETWEEN.sub(" ", text[: match.start()])
        yield _STOP.split(before)[-1].rsplit(",", 1)[-1][-_NAMED:]


def _is_theirs(who: str, wording: ChangeWording, grant: GrantWording) -> bool:
    """Whether it is somebody, neither the provider nor one of its staff, a tool or a third party."""
    return bool(who) and not (wording.provider.search(who) or grant.nobody.search(who))
