"""What a language says about levels of service."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class ByWord:
    """Words that are enough where the net is sure that a sentence states a level of service.

    Attributes:
        indicators: looser names of what is measured.
        shares: shares in words that say their measure: « cinq pour mille », with `over` and `under`.
        delays: delays in seconds that have a name, in the group `named`: « dans l'heure ».
        within: right before a delay, says that it is one of the target; `within_after` right after it.
        other_before: right before a figure, says that it is no target: « une réfaction de 3 % ».
        other_after: right after a figure, says so: « 3 % de la facture », « 110 % du prévu ».
        upper: anywhere before a figure that stands alone, makes it one not to be passed.
        told: what was, what happens somewhere else, what is explained: no level of service is stated.
        released: the levels of service are not owed then.
        breach: something follows from the level not being kept.
        outsiders: who measures, where it is no one side; `sides` where it is one.
    """

    indicators: Choices
    shares: Pattern
    delays: Sequence[tuple[Pattern, int]]
    within: Pattern
    within_after: Pattern
    other_before: Pattern
    other_after: Pattern
    upper: Pattern
    told: Pattern
    released: Pattern
    breach: Pattern
    outsiders: Choices
    sides: Choices


@dataclass(frozen=True, eq=False)
class ServiceLevelWording:
    """Words of one language.

    Attributes:
        indicators: names of what is measured; of two at the same place, the first of the list.
        ceilings: the indicators that are meant to be low.
        written: what is answered comes in writing, not by telephone.
        answering: a call, or an answer, where no indicator is named.
        waiting: the delay is one that callers wait.
        rivals: the figure is no target: the past, a price, a weight, a volume.
        conditional: the figure says when something else happens.
        aimed: words of a target.
        share: « 80 % des appels », a share of what comes in.
        within: right before a delay, says that it is not exceeded.
        ratio: « 80/20 », with the groups `percent` and `seconds`.
        seconds: a number of seconds, with the group `number`.
        shares: « neuf appels sur dix », « 82 sur 100 », with the groups `over` and `under`
            or, the other way round, `part` and `whole`.
        replaced: between two figures, says that the second takes the place of the first.
        of_which: between two figures, says that the second is part of the first.
        score: a target that is no share: « NPS ≥ 35 ».
        nth_second: « avant la vingtième seconde », with the group `nth`.
        nth: what the ordinals are worth.
        rest_of_minute: the seconds after minutes: « 6 min 30 ».
        at_least: right before a figure.
        at_most: right before a figure.
        at_least_after: right after a figure.
        at_most_after: right after a figure.
        best_efforts: no firm promise.
        same_level: begins a sentence on the targets of the one before: « Ce niveau … », « Les mesures … ».
        regardless: owed however many calls come in.
        another_column: a column of what a missed target costs or weighs.
        sum_due: a cell that states a sum or a rate for each point missed.
        owed: levels of service are owed, whatever they are.
        measured: levels of service are measured, whatever they are.
        measurers: who measures.
        by_word: looser words, for where the net is sure.
    """

    cues: Cues
    quantities: QuantityWording
    indicators: Choices
    ceilings: frozenset[str]
    written: Pattern
    waiting: Pattern
    answering: Pattern
    rivals: Pattern
    conditional: Pattern
    aimed: Pattern
    share: Pattern
    within: Pattern
    ratio: Pattern
    seconds: Pattern
    shares: Pattern
    replaced: Pattern
    of_which: Pattern
    score: Pattern
    nth_second: Pattern
    nth: Mapping[str, int]
    rest_of_minute: Pattern
    at_least: Pattern
    at_most: Pattern
    at_least_after: Pattern
    at_most_after: Pattern
    best_efforts: Pattern
    same_level: Pattern
    regardless: Pattern
    another_column: Pattern
    sum_due: Pattern
    owed: Pattern
    measured: Pattern
    measurers: Choices
    by_word: ByWord
