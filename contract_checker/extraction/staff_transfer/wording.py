"""What a language says about the staff when the provider changes."""

from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern


@dataclass(frozen=True, eq=False)
class StaffTransferWording:
    """Words of one language.

    Attributes:
        transfer: people go on with another employer.
        refers_back: begins a sentence on the transfer that the heading names.
        rivals: calls, data or skills are transferred, or one person is hired away.
        denied: nobody is taken over.
        supposed: what is owed should a transfer happen, which says nothing of whether it does.
        bases: by what.
        times: when.
        strengths: how firmly, where the words say it.
    """

    cues: Cues
    transfer: Pattern
    refers_back: Pattern
    rivals: Pattern
    denied: Pattern
    supposed: Pattern
    bases: Choices
    times: Choices
    strengths: Choices
