"""What a language says about the size that a bidder must have."""

from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class SizeByWord:
    """Words that are enough in a sentence that surely speaks of the size of bidders.

    Attributes:
        requirements: what is asked, as in `CandidateSizeWording`.
        ratio: a turnover in times the value of the contract, whether or not it is called turnover.
        unasked: what follows is not asked of bidders.
        names: what it may be.
        but: ends what is not asked.
        capped: bidders above a size are not wanted, or the figure is the highest.
    """

    requirements: Choices
    ratio: Pattern
    unasked: Pattern
    names: Choices
    but: Pattern
    capped: Pattern


@dataclass(frozen=True, eq=False)
class CandidateSizeWording:
    """Words of one language.

    Attributes:
        bidder: those who answer the tender.
        asking: in a title or before a list, says that what follows is asked of them.
        requirements: what is asked; the one group that matches, if any, is the number asked for.
        next_condition: between what describes references and the next condition of a list.
        names: the same without a level, where none is asked.
        rivals: the figure is that of something else.
        least: a least level, or a condition.
        excluded: none is asked.
        no_level: a sentence that asks for none of what the one before names.
        listed: references are to be listed, which is no level.
        provided: the provider gives a guarantee for the contract.
        none_provided: none is asked of it.
        not_below: denies that the figure may be less, and so asks for it.
        eliminatory: those below are not admitted.
        ratio: a turnover in times the value of the contract, with the group `number`.
        by_word: words for sentences that surely speak of it.
    """

    cues: Cues
    quantities: QuantityWording
    bidder: Pattern
    asking: Pattern
    requirements: Choices
    next_condition: Pattern
    names: Choices
    rivals: Pattern
    least: Pattern
    excluded: Pattern
    no_level: Pattern
    listed: Pattern
    provided: Pattern
    none_provided: Pattern
    not_below: Pattern
    eliminatory: Pattern
    ratio: Pattern
    by_word: SizeByWord
