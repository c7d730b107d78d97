"""What a language says about minimum, guaranteed, target and maximum quantities."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import PeriodWording, QuantityWording

Unit = Literal["call", "contact", "hour", "fte", "position", "other"]


class Counted(NamedTuple):
    """Work counted in one unit; the group `count` of `said` is its number."""

    unit: Unit
    of: str
    said: Pattern


@dataclass(frozen=True, eq=False)
class MinimumCommitmentWording:
    """Words of one language.

    Attributes:
        counted: numbers of calls, hours, posts.
        in_header: the unit of a table's column, for cells that hold a bare number.
        labelled: a bare number behind its `label`; its group `count` is the number.
        none: a cell that says there is no such quantity.
        part: after a percentage, makes it a part of the work or of an order.
        no_quantity: hours of a day, from one to another, and prices of one unit.
        bound_after: right after a quantity, a word that bounds it.
        given: the work that the client gives, and a word for how much of it.
        rivals: what is bounded is no work given by the client.
        of_one_order: what is bounded is a single order, whatever the words.
        excluded: no such quantity is undertaken.
        refused: the same in any words, where the sentence is surely about such a quantity and states none.
        replaced: the quantity gives way to another, or is turned down.
        excluded_both: neither a volume nor a sum is undertaken.
        excluded_maximum: nor is there a ceiling.
        no_maximum: a framework has no ceiling, whatever is said of its least.
        intended: a part of the work that the client means to give, without a figure.
        respectively: names both bounds before their figures; its group `first` begins the name of the first.
        duties: words that bound a quantity; where several stand by one figure, the first of the list.
        by_word: the same by single words, for a sentence of which the net is sure.
        of_change: makes a percentage that of a change and not of the work.
        bounds: words that bound a quantity by denying more or less of it.
        beside: the period that stands by a quantity in words that are no rhythm by themselves.
        about: what is bounded, where the figure does not say.
    """

    cues: Cues
    quantities: QuantityWording
    periods: PeriodWording
    counted: tuple[Counted, ...]
    in_header: Choices
    labelled: Pattern
    none: Pattern
    part: Pattern
    no_quantity: Pattern
    bound_after: Pattern
    given: Pattern
    rivals: Pattern
    excluded: Pattern
    refused: Pattern
    replaced: Pattern
    excluded_both: Pattern
    excluded_maximum: Pattern
    no_maximum: Pattern
    intended: Pattern
    respectively: Pattern
    duties: Choices
    by_word: Choices
    of_change: Pattern
    bounds: Pattern
    beside: Choices
    about: Choices
    of_one_order: Pattern = NOTHING_MATCHES
