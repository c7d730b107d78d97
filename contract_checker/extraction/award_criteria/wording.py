"""What a language says about the criteria on which offers are compared, and about their weights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import Language
from contract_checker.facts import CriterionKind


@dataclass(frozen=True, eq=False)
class WeightWording:
    """How weights are written, and what stands around them.

    Attributes:
        bare: a number alone, once the list says what it counts; its group `bare` is the number.
        but: opens a line by leaving out the lot that it names next.
        column: the head of a column; its groups tell the unit.
        denominators: words for shares and what they divide by.
        elliptic: a weight whose unit was said with the one before; its group `bare` is the number.
        follows: right after a weight, what may be the name of its criterion.
        head: what opens a name and is no part of it.
        lot: lots; its group `lots` holds their names.
        lot_name: one of these names.
        mark_scale: a mark out of a maximum.
        nested: what follows is part of the criterion before.
        nested_number: the number of such a part.
        points: words of the unit of points.
        ratio: shares that are parted by strokes.
        reference: numbers that only point somewhere.
        reversed: the same weights the other way round.
        scale: the maximum of the marks.
        separator: parts names.
        sub_criteria: parts of a criterion.
        tail: what stands between a name and its weight.
        marks: the lowest and the highest mark that an offer may get: « de 0 à 5 ».
        threshold: a mark below which an offer is rejected.
        total: the sum; its group `total` is the number.
        weighing: says that numbers are weights.
        weight: a weight; its groups tell how it is written.
    """

    bare: Pattern
    but: Pattern
    column: Pattern
    denominators: Mapping[str, int]
    elliptic: Pattern
    follows: Pattern
    head: Pattern
    lot: Pattern
    lot_name: Pattern
    mark_scale: Pattern
    nested: Pattern
    nested_number: Pattern
    points: frozenset[str]
    ratio: Pattern
    reference: Pattern
    reversed: Pattern
    scale: Pattern
    separator: Pattern
    sub_criteria: Pattern
    tail: Pattern
    marks: Pattern
    threshold: Pattern
    total: Pattern
    weighing: Pattern
    weight: Pattern


@dataclass(frozen=True, eq=False)
class AwardByWord:
    """What is enough in a line that surely compares offers.

    Attributes:
        weights: any number or share that may weigh; groups as in `WeightWording.weight`.
        percent: the numbers are per cent.
        governs: right after the first weight, says that its name follows.
        stops: parts what stands between two weights.
        trim: what opens or ends a name and is no part of it.
    """

    weights: Pattern
    percent: Pattern
    governs: Pattern
    stops: Pattern
    trim: Pattern


@dataclass(frozen=True, eq=False)
class AwardWording:
    """Words of one language.

    Attributes:
        award: says by itself that offers are compared.
        criteria: says so where a price is among the criteria.
        enumeration: parts the criteria of a sentence.
        equal: two criteria weigh the same.
        kinds: what a criterion is about, by its words.
        listed: opens an enumeration.
        not_only: price is not alone.
        other: weights of something else.
        price_only: price is the sole criterion.
        statement: says something of a criterion and does not list it.
        unweighted: criteria without a weight for each.
        by_word: words for lines that surely compare offers.
    """

    language: Language
    cues: Cues
    weights: WeightWording
    award: Pattern
    criteria: Pattern
    enumeration: Pattern
    equal: Pattern
    kinds: Sequence[tuple[CriterionKind, Pattern]]
    listed: Pattern
    not_only: Pattern
    other: Pattern
    price_only: Pattern
    statement: Pattern
    unweighted: Pattern
    by_word: AwardByWord
