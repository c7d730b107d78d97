"""What a language says about the return of the service at the end of the contract."""

from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class ReversibilityWording:
    """Words of one language.

    Attributes:
        named: the service goes back to the client, or on to somebody else.
        rivals: what goes back or on is something else, or the words only point or mark.
        owed: somebody does it.
        goes_on: begins a sentence that still speaks of it.
        excluded: it is not owed.
        denied: something is not done, and that is not the paying of it.
        plan: a plan of it.
        delivered: something is handed over at a date.
        opens: right before or after a length, says that it is how long the return lasts,
            or how long before the end it begins.
        other_after: right after a length, says that it is a date and no length.
        costs: who pays.
    """

    cues: Cues
    quantities: QuantityWording
    named: Pattern
    rivals: Pattern
    owed: Pattern
    goes_on: Pattern
    excluded: Pattern
    denied: Pattern
    plan: Pattern
    delivered: Pattern
    opens: Pattern
    other_after: Pattern
    costs: Choices
