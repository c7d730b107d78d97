"""The last day of a contract, from its first day, its length, its renewals and what prolongs it."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from contract_checker.dossier.named_piece import NamedPiece
from contract_checker.extraction.quantities import date_of
from contract_checker.facts import Amendment, ContractTerm, Fact

from . import wording
from .acts import amends, later, signed_on


def end_of(
    pieces: Sequence[NamedPiece], facts: Iterable[Fact], stated_start: date | None = None
) -> date | None:
    """The first day after the contract; None if it has no end, or if the dossier does not tell it for sure.

    A renewal that needs an act of the client is taken to have happened: nothing says that it has not.
    """
    contracts = [piece for piece in pieces if piece.kind in ("contract", "framework")]
    if len(contracts) != 1:
        return None
    facts = _without_clauses_on_extension(pieces, facts)
    ends = [fact.until + timedelta(days=1) for fact in _extensions(facts) if fact.until is not None]
    first = stated_start or begins_on(contracts[0])
    terms = [
        fact
        for fact in facts
        if isinstance(fact, ContractTerm)
        and fact.standing == "in_force"
        and fact.clause.document == contracts[0].path
    ]
    if not terms:
        return max(ends) if ends else None
    own = _end(first, terms)
    if own is None:
        return None
    for fact in _extensions(facts):
        if fact.duration is not None:
            own = later(own, fact.duration)
    return max([own, *ends])


def signatures(pieces: Sequence[NamedPiece]) -> list[date]:
    """The days on which the amendments were signed: a contract that is amended has not ended."""
    days = (signed_on(piece) for piece in pieces if piece.kind == "amendment")
    return [day for day in days if day is not None]


def begins_on(piece: NamedPiece) -> date | None:
    """The first day of a contract, as the user or the contract says; else the day of its signature."""
    if piece.effective is not None:
        return piece.effective
    for pattern in wording.BEGINS:
        days = {date_of(found, wording.MONTHS) for found in pattern.finditer(piece.normal.text)} - {None}
        if len(days) == 1:
            return days.pop()
        if days:
            return None
    return signed_on(piece)


def _without_clauses_on_extension(pieces: Sequence[NamedPiece], facts: Iterable[Fact]) -> list[Fact]:
    """« The term may be extended for one year » in the contract itself prolongs nothing yet."""
    facts = list(facts)
    own = [fact for fact in facts if isinstance(fact, Amendment)]
    amending = {
        piece.path
        for piece in pieces
        if amends(piece, [fact for fact in own if fact.clause.document == piece.path])
    }
    return [fact for fact in facts if not isinstance(fact, Amendment) or fact.clause.document in amending]


def _extensions(facts: Iterable[Fact]) -> list[Amendment]:
    return [
        fact
        for fact in facts
        if isinstance(fact, Amendment) and fact.action == "extended" and fact.standing != "superseded"
    ]


def _end(first: date | None, terms: Sequence[ContractTerm]) -> date | None:
    """The end that all clauses on the term leave room for; `first` is the first day, where it is known."""
    if any(term.open_ended or (term.renewal == "tacit" and term.renewals is None) for term in terms):
        return None
    longest = next((term.maximum for term in terms if term.maximum is not None), None)
    if longest is not None:
        return later(first, longest) if first is not None else None
    term = next((term for term in terms if term.duration is not None or term.last_day is not None), None)
    end = _end_of_first_period(first, term) if term is not None else None
    if term is None or end is None:
        return None
    renewals = next((other for other in terms if other.renewals is not None), None)
    if renewals is None and any(other.renewal == "express" for other in terms):
        return None
    if renewals is not None and renewals.renewals is not None:
        each = renewals.renewal_duration or term.duration
        if each is None:
            return None
        for _ in range(renewals.renewals):
            end = later(end, each)
    return end


def _end_of_first_period(first: date | None, term: ContractTerm) -> date | None:
    """The day after the last one that the clause names, or else after its length."""
    if term.last_day is not None:
        return term.last_day + timedelta(days=1)
    return later(first, term.duration) if first is not None and term.duration is not None else None
