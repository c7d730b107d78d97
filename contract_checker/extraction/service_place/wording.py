"""What a language says about the place where the service is rendered."""

from collections.abc import Sequence
from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.practices import Practice


@dataclass(frozen=True, eq=False)
class ServicePlaceWording:
    """Words of one language.

    Attributes:
        areas: where the work is done.
        by_word: the same by single words, for a sentence of which the net is sure.
        elsewhere: what stands at a place is not the work: servers, data, a registered office.
        work: something in the sentence is work all the same.
        column: the title of a column of places.
        staffed: a row that is about people or their work.
        wider: two areas, of which the first is part of the second.
        named: the sentence before names the place of production.
        changed: the sentence is about leaving the place that the one before names.
        unless_agreed: the whole rule gives way to an agreement.
        parts: where a sentence goes on to another rule.
        forbidden: the work may not be done there.
        controls: who decides.
        notice_before: right before a length of time, says that it is a notice.
        notice_after: right after it, says the same.
        strengths: how firmly, where the words say it.
    """

    cues: Cues
    quantities: QuantityWording
    areas: Sequence[Practice]
    by_word: Sequence[Practice]
    elsewhere: Pattern
    work: Pattern
    column: Pattern
    staffed: Pattern
    wider: Pattern
    named: Pattern
    changed: Pattern
    unless_agreed: Pattern
    parts: Pattern
    forbidden: Pattern
    controls: Choices
    notice_before: Pattern
    notice_after: Pattern
    strengths: Choices
