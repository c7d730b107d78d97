"""What a language says about the label that a provider has, keeps, seeks or loses."""

from collections.abc import Sequence
from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class LabelHoldingWording:
    """Words of one language.

    Attributes:
        labels: the labels by their names.
        unnamed: a label without its name, where the clause or its heading names it.
        rivals: a label of something else, or what a label earns in a tender.
        lost: the label is withdrawn, suspended or runs out.
        kept: it is maintained or renewed.
        in_progress: it is sought, or is to be obtained.
        held: it is there.
        not_held: it is there no more.
        refused: to be on the way does not count.
        effects: what its loss entails.
    """

    cues: Cues
    quantities: QuantityWording
    labels: Sequence[tuple[str, Pattern]]
    unnamed: Pattern
    rivals: Pattern
    lost: Pattern
    kept: Pattern
    in_progress: Pattern
    held: Pattern
    not_held: Pattern
    refused: Pattern
    effects: Choices
