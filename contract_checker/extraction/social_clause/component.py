"""Reads the social conditions that the client writes into the contract."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.practices import Practised, practised
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.shares import share_mentions
from contract_checker.extraction.social_clause.en import SOCIAL_CLAUSE as EN
from contract_checker.extraction.social_clause.fr import SOCIAL_CLAUSE as FR
from contract_checker.extraction.social_clause.wording import SocialClauseWording

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_COUNTED: Final = ("insertion", "disability", "stable_jobs", "equality")
_NO_SEPARATORS: Final = {ord(" "): None, ord(","): None}
_IN_HOURS: Final = ("insertion", "disability")


@Pipeline.factory("cc_social_clause", assigns=["doc.spans"])
def make_social_clause(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads social conditions."""
    return FactComponent("social_clause", read)


def read(window: Window) -> list[Reading]:
    """Every social condition of the window."""
    wording = _WORDING[window.language]
    return distinct(
        reading for sentence in window.sentences for reading in _conditions(window, sentence, wording)
    )


def _conditions(window: Window, sentence: Sentence, wording: SocialClauseWording) -> Iterator[Reading]:
    text = sentence.with_lead_in
    titled = not sentence.lead_in and wording.title.match(text)
    told = wording.rivals.search(text) or wording.rivals.search(sentence.text)
    if titled or told:
        return
    if wording.of_the_client.match(text) and not wording.provider.search(text):
        return
    found = list(practised(sentence, wording.subjects)) if _imposed(sentence, wording) else []
    sure = not found and window.surely("social_clause", sentence)
    if sure:
        found = [*practised(sentence, wording.subjects)] or [*practised(sentence, wording.by_word)]
    named = [subject for subject in found if subject.value != "other"] or found
    for subject in named:
        yield Reading(
            "social_clause",
            ((sentence.start, sentence.end),),
            {
                "subject": subject.value,
                "stance": "excluded" if wording.denied.search(text) else subject.stance,
                "share_percent": _share(text, subject, wording) if subject.value in _COUNTED else None,
                "hours": _hours(text, wording) if subject.value in _IN_HOURS else None,
                "strength": chosen(text, wording.strengths, "firm"),
            },
            f"social_clause/{'sure' if sure else subject.value}",
        )


def _imposed(sentence: Sentence, wording: SocialClauseWording) -> bool:
    """Whether something is owed: a condition that is only described, advised or told binds nobody."""
    return sentence.is_row or wording.duty.search(sentence.with_lead_in) is not None


def _share(text: str, subject: Practised, wording: SocialClauseWording) -> Decimal | None:
    """The share that stands nearest to the words for the subject: people, not pay above the minimum."""
    near = [
        (max(subject.start - mention.end, mention.start - subject.end, 0), mention.value)
        for mention in share_mentions(text, wording.quantities)
        if not wording.not_a_share.search(text[: mention.start])
        and not wording.of_pay.match(text[mention.end :])
    ]
    return min(near, default=(0, None))[1]


def _hours(text: str, wording: SocialClauseWording) -> Decimal | None:
    written = wording.hours.search(text)
    figure = next((figure for figure in written.groups() if figure), None) if written else None
    return Decimal(figure.translate(_NO_SEPARATORS)) if figure else None
