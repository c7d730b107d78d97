"""What two pieces say of the same thing, when they do not say the same."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations
from typing import Final, NamedTuple

from contract_checker.document import IN_TEXT
from contract_checker.engine.circumstances import PieceKind
from contract_checker.facts import (
    ContractTerm,
    Duration,
    Exclusivity,
    Fact,
    LeadTime,
    PaymentTerm,
    Penalty,
    PriceDecrease,
    PriceRevision,
    ReverseAuction,
    VolumeChange,
    VolumeNotice,
)

from .acts import later

CONTRACTUAL: Final[tuple[PieceKind, ...]] = (
    "ccap", "cctp", "ccp", "ae", "contract", "framework", "application_contract", "amendment", "annexe",
    "general_terms", "bpu",
)  # fmt: skip
"""Pieces whose stipulations may contradict each other; what a tender only announces is no stipulation."""
_FIRM: Final = ("firm", "misread")
_NEW_YEAR: Final = date(2001, 1, 1)  # of a year without a leap day
_A_YEAR: Final = Duration(value=Decimal(1), unit="year")


class Conflict(NamedTuple):
    """Two facts of two pieces that give one thing two values."""

    one: Fact
    other: Fact


class Said(NamedTuple):
    """What a fact is about, and the value that it gives; another value of the same thing contradicts it.

    Attributes:
        part: the part of the thing that the value is for, such as a band; None for all of it.
    """

    about: tuple[object, ...]
    value: object
    part: object = None


NOTHING: Final = (0, 0)
"""The value of « sans préavis »: it is for every band."""


def conflicts(facts: Sequence[Fact], kind_of: Callable[[str], PieceKind]) -> Iterator[Conflict]:
    """Pairs of facts in force of two contractual pieces that contradict each other."""
    found: defaultdict[tuple[object, ...], defaultdict[str, list[tuple[Said, Fact]]]]
    found = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        if _counts(fact) and kind_of(fact.clause.document) in CONTRACTUAL:
            for said in said_by(fact):
                found[(*said.about, fact.scope)][fact.clause.document].append((said, fact))
    pairs = {
        (one.id, other.id): Conflict(one, other)
        for by_piece in found.values()
        for first, second in combinations(by_piece.values(), 2)
        if {said.value for said, _ in first}.isdisjoint(said.value for said, _ in second)
        for said, one in first
        for against, other in second
        if _same_part(said, against)
    }
    yield from (pairs[ids] for ids in sorted(pairs))


def _same_part(one: Said, other: Said) -> bool:
    """Whether two values are for the same part; no notice at all is for every part."""
    whole = any(said.part is None and said.value == NOTHING for said in (one, other))
    return whole or one.part == other.part


def _counts(fact: Fact) -> bool:
    return fact.standing == "in_force" and fact.source in IN_TEXT and fact.strength in _FIRM


def said_by(fact: Fact) -> Iterator[Said]:
    """The things that a fact gives a value to; none if several values of its kind may stand side by side."""
    match fact:
        case VolumeNotice() if fact.debtor in ("client", "unstated") and not _is_of_a_case(fact):
            for term in fact.terms:
                yield from _of_term(term)
        case VolumeChange() if fact.mode == "unilateral" and fact.notice == "none" and fact.band is None:
            for direction in _directions(fact.direction):
                yield Said(("volume_notice", direction), NOTHING)
        case PaymentTerm() if fact.term is not None and fact.debtor in ("client", "unstated"):
            yield Said(("payment_term",), (fact.term, fact.end_of_month))
        case ContractTerm() if fact.duration is not None:
            yield Said(("contract_term",), fact.duration)
        case Penalty() if fact.capped is not None:
            yield Said(("penalty", "capped"), (fact.capped, fact.cap_percent))
        case PriceRevision() if fact.stance == "asserted":
            yield from _of_revision(fact)
        case ReverseAuction() | PriceDecrease() | Exclusivity():
            yield Said((fact.kind,), fact.stance)
        case _:
            return


def _is_of_a_case(notice: VolumeNotice) -> bool:
    """Whether what the notice says holds in a case that it defines, beside the rule for all others."""
    return any(exception.effect != "unstated" for exception in notice.exceptions)


def _of_revision(clause: PriceRevision) -> Iterator[Said]:
    """Prices firm for more than a year, or without an end, are not revised each year."""
    if clause.mode == "firm" and (clause.firm_for is None or not _within_a_year(clause.firm_for)):
        yield Said(("price_revision",), "firm")
    elif clause.mode != "firm" and clause.firm_for is None and clause.every and _within_a_year(clause.every):
        yield Said(("price_revision",), "revised")


def _within_a_year(length: Duration) -> bool:
    return later(_NEW_YEAR, length) <= later(_NEW_YEAR, _A_YEAR)


def _of_term(term: LeadTime) -> Iterator[Said]:
    if term.guaranteed_days is None:
        return
    band = None if term.band is None else term.band.model_copy(update={"of": None})
    for direction in _directions(term.direction):
        yield Said(("volume_notice", direction), (term.guaranteed_days, term.at_most_days), band)


def _directions(direction: str) -> tuple[str, ...]:
    return ("increase", "decrease") if direction == "both" else (direction,)
