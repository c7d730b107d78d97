"""Prices firm for a period of the contract, with the length that the clause on its term gives.

« Ils sont fermes pendant la période initiale » stands in one article, the length of that period in another.
"""

from collections.abc import Iterable, Sequence

from contract_checker.document import IN_TEXT, Evidence
from contract_checker.facts import ContractTerm, Duration, Fact, PriceRevision


def with_firm_periods(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts, prices firm for a period of the contract with its length where one alone is stated.

    The clause on the term is quoted beside. Terms of the same document go before those of others; of terms
    that differ, none settles anything.
    """
    terms = [fact for fact in facts if isinstance(fact, ContractTerm) and _settles(fact)]
    return tuple(_measured(fact, terms) for fact in facts)


def _settles(term: ContractTerm) -> bool:
    firm = term.strength == "firm" and term.stance == "asserted"
    return firm and term.standing == "in_force" and term.source in IN_TEXT


def _measured(fact: Fact, terms: Iterable[ContractTerm]) -> Fact:
    if not isinstance(fact, PriceRevision) or fact.firm_during is None or fact.firm_for is not None:
        return fact
    told = [
        (length, term)
        for term in terms
        if term.scope.lot in (None, fact.scope.lot) and (length := _length(fact, term)) is not None
    ]
    told = [each for each in told if each[1].clause.document == fact.clause.document] or told
    lengths = {length for length, _ in told}
    if len(lengths) != 1:
        return fact
    beside = (passage for _, term in told for passage in term.evidence.passages)
    passages = tuple(dict.fromkeys((*fact.evidence.passages, *beside)))
    return fact.model_copy(update={"firm_for": lengths.pop(), "evidence": Evidence(passages=passages)})


def _length(fact: PriceRevision, term: ContractTerm) -> Duration | None:
    if fact.firm_during == "first_period":
        return term.duration
    renewed = term.renewal in ("tacit", "express") or term.renewals
    return term.maximum or (None if renewed else term.duration)
