"""What a language says about exclusivity."""

from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class ExclusivityWording:
    """Words of one language.

    Attributes:
        named: exclusivity by its name.
        rivals: what is exclusive is a right, a court, a charge, a use, a place.
        not_parties: those spoken of are no side of the contract, or what is entrusted is no service.
        given: in other words, who deals with the other side only.
        refused: in other words, who may deal with others.
        substituted: others only step in for one side that fails.
        denied: right before or around the name, says that there is none.
        bound: who is bound, or would be.
        free: somebody may do as they like.
        tied: somebody may not, or is the only one.
        parts: between what is said of one side and what is said of the other.
        hindered: whose dealings nothing prevents.
        dealings: whose dealings these are.
        duration_before: right before a length, says that it is that of the exclusivity.
    """

    cues: Cues
    quantities: QuantityWording
    named: Pattern
    rivals: Pattern
    not_parties: Pattern
    given: Choices
    refused: Choices
    substituted: Pattern
    denied: Pattern
    bound: Choices
    free: Pattern
    tied: Pattern
    parts: Pattern
    hindered: Choices
    dealings: Choices
    duration_before: Pattern
