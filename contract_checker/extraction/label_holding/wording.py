"""What a language says about the label that a provider has, keeps, seeks or loses."""

from collections.abc import Sequence
from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class LabelHoldingWording:
    """Words of one language.

    Attributes:
        labels: the labels by their names.
        named: a label of customer contact under a name of its own, which tells no more.
        of_another_trade: such a name is that of a product or a building, or is held by the client.
        unnamed: a label without its name, where the clause or its heading names it.
        elsewhere: what a bidder's label earns, or a label of no service: no doubt is left.
        rivals: a label of something else, or what a label earns in a tender.
        lost: the label is withdrawn, suspended or runs out.
        kept: it is maintained or renewed.
        in_progress: it is sought, or is to be obtained.
        held: it is there.
        not_held: it is there no more.
        verbs: the state by its verb alone, where a label is surely spoken of.
        unbroken: that it shall not be lost, which denies nothing of it.
        not_yet: that it is not there yet, which denies nothing of its being sought.
        refused: to be on the way does not count.
        effects: what its loss entails.
    """

    cues: Cues
    quantities: QuantityWording
    labels: Sequence[tuple[str, Pattern]]
    unnamed: Pattern
    elsewhere: Pattern
    rivals: Pattern
    lost: Pattern
    kept: Pattern
    in_progress: Pattern
    held: Pattern
    not_held: Pattern
    refused: Pattern
    verbs: Choices
    unbroken: Pattern
    not_yet: Pattern
    effects: Choices
    named: Pattern = NOTHING_MATCHES
    of_another_trade: Pattern = NOTHING_MATCHES
