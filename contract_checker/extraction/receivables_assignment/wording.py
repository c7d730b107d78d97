"""What a language says about the assignment of receivables."""

from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern


@dataclass(frozen=True, eq=False)
class ReceivablesAssignmentWording:
    """Words of one language.

    Attributes:
        assigning: what the client owes is assigned, pledged or factored.
        rivals: receivables on somebody else, or the papers of an assignment.
        modes: under which condition it may be done; the first that is said wins.
    """

    cues: Cues
    assigning: Pattern
    rivals: Pattern
    modes: Choices
