"""What a language says about the client's say in the provider's management of its people."""

from collections.abc import Sequence
from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.practices import Practice


@dataclass(frozen=True, eq=False)
class StaffInterferenceWording:
    """Words of one language.

    Attributes:
        practices: what the client decides, each with its proper opposite.
        by_word: the same by single words, for a sentence of which the net is sure.
        incise: words between commas that leave what the client decides as it is.
        denied: the client is refused the practice, or gives it up.
        reasoned: the client must say why.
        unreasoned: it need not; wins over `reasoned`.
        comply_before: right before a delay, says that the provider has it to comply.
        strengths: how firmly, where the words say it.
    """

    cues: Cues
    quantities: QuantityWording
    practices: Sequence[Practice]
    by_word: Sequence[Practice]
    incise: Pattern
    denied: Pattern
    reasoned: Pattern
    unreasoned: Pattern
    comply_before: Pattern
    strengths: Choices
