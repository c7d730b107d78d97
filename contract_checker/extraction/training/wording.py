"""What a language says about the training of those who answer the calls."""

from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class TrainingByWord:
    """The same by single words, for a sentence of which the net is sure.

    Attributes:
        subjects: what the training is about.
        given_by: who gives it.
        costs: who bears it.
        length_before: right before a length of time, says that it is that of the training.
        length_after: right after it, says the same.
        change: something changes that people have to be taught.
        ahead_before: right before a length of time, says that it is a notice.
        ahead_after: right after it, says the same.
    """

    subjects: Choices
    given_by: Choices
    costs: Choices
    length_before: Pattern
    length_after: Pattern
    change: Pattern
    ahead_before: Pattern
    ahead_after: Pattern


@dataclass(frozen=True, eq=False)
class TrainingWording:
    """Words of one language.

    Attributes:
        training: people are trained.
        duty: something is owed, where no figure, giver or cost is said.
        refers_back: begins a sentence on the training that the heading names.
        rivals: others are trained, or for something else than the calls.
        subjects: what the training is about.
        given_by: who gives it.
        costs: who bears it.
        own_cost: at the cost of who gives it.
        length_before: right before a length of time, says that it is that of the training.
        length_after: right after it, says the same.
        not_its_length: right before a length of time, says that it is something else.
        not_after: right after it, says the same.
        handed_over: the plan is given to the client.
        records: what the client is given of who was trained.
        change: a product or a tool changes.
        announced: the change is made known.
        announced_otherwise: to callers, or by the provider.
        advance_before: right before a length of time, says that it is a notice.
        advance_after: right after it, says the same.
        denied: no training is given.
        strengths: how firmly, where the words say it.
        by_word: the same by single words, for a sentence of which the net is sure.
    """

    cues: Cues
    quantities: QuantityWording
    training: Pattern
    duty: Pattern
    refers_back: Pattern
    rivals: Pattern
    subjects: Choices
    given_by: Choices
    costs: Choices
    own_cost: Pattern
    length_before: Pattern
    length_after: Pattern
    not_its_length: Pattern
    not_after: Pattern
    handed_over: Pattern
    records: Choices
    change: Pattern
    announced: Pattern
    announced_otherwise: Pattern
    advance_before: Pattern
    advance_after: Pattern
    denied: Pattern
    strengths: Choices
    by_word: TrainingByWord
