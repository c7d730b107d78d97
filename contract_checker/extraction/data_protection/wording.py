"""What a language says about personal data."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording


class Duty(NamedTuple):
    """What a duty is about, and how it is said.

    Attributes:
        clear: the words alone tell that personal data are meant.
    """

    subject: str
    said: Pattern
    clear: bool = False


@dataclass(frozen=True, eq=False)
class DataProtectionWording:
    """Words of one language.

    Attributes:
        personal: personal data, or the law on them.
        duties: what each duty is about.
        by_word: the same by single words, for a sentence of which the net is sure.
        rivals: other transfers, breaches, instructions and files.
        debtors: the party that a sentence begins with, or by which something is done.
        refers: what the sentence before names happens.
        counted_on: a delay counted on from an event: « H+12 »; its groups are `hours` or `days`, and `count`.
        pronoun: a sentence that begins with the party of the sentence before.
        banned: data do not leave the place.
        conditions: they may under a condition.
        denied: a role is not held.
    """

    cues: Cues
    quantities: QuantityWording
    personal: Pattern
    duties: Sequence[Duty]
    by_word: Sequence[Duty]
    rivals: Pattern
    debtors: Choices
    refers: Pattern
    counted_on: Pattern
    pronoun: Pattern
    banned: Pattern
    conditions: Pattern
    denied: Pattern
