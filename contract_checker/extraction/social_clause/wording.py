"""What a language says about social conditions of performance."""

from collections.abc import Sequence
from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.practices import Practice


@dataclass(frozen=True, eq=False)
class SocialClauseWording:
    """Words of one language.

    Attributes:
        subjects: what the condition is about; the last one only where no other is said.
        by_word: the same by single words, for a sentence of which the net is sure.
        title: names a subject and says nothing about it.
        rivals: a criterion of award, or what callers are told.
        of_the_client: the client speaks of its own staff or doings.
        provider: names the provider.
        duty: something is owed, forbidden or counted.
        denied: no such condition is made.
        strengths: how firmly, where the words say it.
        hours: hours to be worked by those whom the condition is for; its group `hours` is the number.
        not_a_share: right before a percentage, says that it is something else than a share of people or work.
        of_pay: right after it, says that it is one of wages.
    """

    cues: Cues
    quantities: QuantityWording
    subjects: Sequence[Practice]
    by_word: Sequence[Practice]
    title: Pattern
    rivals: Pattern
    of_the_client: Pattern
    provider: Pattern
    duty: Pattern
    denied: Pattern
    strengths: Choices
    hours: Pattern
    not_a_share: Pattern
    of_pay: Pattern
