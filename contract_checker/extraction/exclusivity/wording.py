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
        given: somebody deals with the other side only, in other words.
        refused: somebody may deal with others, in other words.
        substituted: others only step in for one side that fails.
        denied: right before or around the name, says that there is none.
        bound: who is bound, or would be.
        duration_before: right before a length, says that it is that of the exclusivity.
    """

    cues: Cues
    quantities: QuantityWording
    named: Pattern
    rivals: Pattern
    given: Pattern
    refused: Pattern
    substituted: Pattern
    denied: Pattern
    bound: Choices
    duration_before: Pattern
