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
        by_word: the same in looser words, for sentences that surely rule on it.
        sure_rivals: what those are not about either.
    """

    cues: Cues
    assigning: Pattern
    rivals: Pattern
    modes: Choices
    by_word: Choices
    sure_rivals: Pattern
