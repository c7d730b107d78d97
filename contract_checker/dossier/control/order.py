"""Which piece goes before which: as the text says, else as the general terms that it names, else none."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product
from typing import Final, NamedTuple

from contract_checker.document import Evidence, fold
from contract_checker.dossier.named_piece import NamedPiece
from contract_checker.engine.circumstances import PieceKind
from contract_checker.engine.finding import Localised
from contract_checker.facts import Precedence

from . import wording
from .acts import number_of
from .conflicts import CONTRACTUAL
from .targets import annex_number, annex_of
from .wording import say

_NEVER_AMENDED: Final[tuple[PieceKind, ...]] = ("email", "minutes", "forecast")
"""What people write to each other while a contract runs, before or after an amendment."""
Pair = tuple[str, str]
"""Paths of the piece that prevails and of the one that gives way."""


class Reason(NamedTuple):
    """Why a piece prevails, with the clause that says so if there is one."""

    why: Localised
    evidence: Evidence | None = None


class Ranks(NamedTuple):
    """Two kinds of piece of which the first prevails, with the article that says so."""

    order: tuple[tuple[PieceKind, ...], ...]
    certain: int
    why: Localised
    evidence: Evidence


class Order(NamedTuple):
    """The pairs that are known, and what could not be settled."""

    pairs: Mapping[Pair, Reason]
    notes: tuple[Localised, ...] = ()

    def prevails(self, one: str, other: str) -> Reason | None:
        """Why the piece at the path `one` prevails over `other`; None if it is not known to."""
        return self.pairs.get((one, other))


def order_of(pieces: Sequence[NamedPiece], stated: Iterable[Precedence], default: Ranks | None) -> Order:
    """The order of the pieces. An amendment is later than what it amends, unless the text says otherwise.

    Two clauses that contradict each other settle nothing between the pieces concerned, and are named.
    """
    said: dict[Pair, Reason] = {}
    for fact in sorted(
        stated, key=lambda fact: fact.over_all
    ):  # an order that names both is the reason to give
        why = Reason(say("stated_order", piece=fact.clause.document), fact.evidence)
        for pair in _pairs(_named(fact, pieces)):
            said.setdefault(pair, why)
    closed = _closure(said)
    circular = sorted({tuple(sorted(pair)) for pair in closed if pair[::-1] in closed})
    notes = tuple(say("circular", one=one, other=other) for one, other in circular)
    known = {pair: why for pair, why in closed.items() if tuple(sorted(pair)) not in circular}
    if not said and default is not None:
        known |= dict(_by_default(pieces, default))
    for pair, why in _later(pieces).items():
        if pair not in closed and pair[::-1] not in closed:
            known.setdefault(pair, why)
    return Order(known, notes)


def _named(fact: Precedence, pieces: Sequence[NamedPiece]) -> list[list[str]]:
    """The pieces that each name of an order stands for; a piece named by two is that of the first."""
    taken: set[str] = set()
    ranks = []
    for name in fact.order:
        found = [path for path in _meant(fold(name), fact.clause.document, pieces) if path not in taken]
        taken.update(found)
        ranks.append(found)
    if fact.over_all and ranks:
        at = fact.clause.document
        if any(piece.path == at and piece.kind == "amendment" and at in ranks[0] for piece in pieces):
            ranks = [[at]]  # « l'avenant l'emporte », in one of several, is that one
        ranks.append(
            [piece.path for piece in pieces if piece.path not in ranks[0] and piece.kind in CONTRACTUAL]
        )
    return ranks


def _meant(name: str, at: str, pieces: Sequence[NamedPiece]) -> list[str]:
    number = wording.AMENDMENT_NUMBER.search(name)
    if wording.ITSELF.match(name):
        return [at]
    if wording.ALL_OTHERS.match(name):
        return [piece.path for piece in pieces if piece.path != at and piece.kind in CONTRACTUAL]
    kinds = wording.kinds_of(name)
    wanted = annex_number(name) if kinds == ("annexe",) else None
    found = [
        piece for piece in pieces if piece.kind in kinds and (wanted is None or annex_of(piece) == wanted)
    ]
    if number:
        found = [piece for piece in found if number_of(piece.normal) == int(number["fr"] or number["en"])]
    return [piece.path for piece in found]


def _pairs(ranks: Sequence[Sequence[str]]) -> Iterator[Pair]:
    for before, after in combinations(ranks, 2):
        yield from ((one, other) for one in before for other in after if one != other)


def _closure(pairs: Mapping[Pair, Reason]) -> dict[Pair, Reason]:
    """The pairs, and those that follow from them: what goes before what goes before a third."""
    closed = dict(pairs)
    paths = sorted({path for pair in pairs for path in pair})
    for middle in paths:
        for one in paths:
            for other in paths:
                first = closed.get((one, middle))
                if first and (middle, other) in closed and one != other:
                    closed.setdefault((one, other), first)
    return closed


def _by_default(pieces: Sequence[NamedPiece], ranks: Ranks) -> Iterator[tuple[Pair, Reason]]:
    """Pairs of which the winner stands at a rank that is certain."""
    places = [[piece.path for piece in pieces if piece.kind in kinds] for kinds in ranks.order]
    for index, winners in enumerate(places[: ranks.certain]):
        for losers in places[index + 1 :]:
            for winner in winners:
                yield from (((winner, loser), Reason(ranks.why, ranks.evidence)) for loser in losers)


def _later(pieces: Sequence[NamedPiece]) -> dict[Pair, Reason]:
    why = Reason(say("later_amendment"))
    amendments = [piece.path for piece in pieces if piece.kind == "amendment"]
    others = [piece.path for piece in pieces if piece.kind not in ("amendment", *_NEVER_AMENDED)]
    numbers = {piece.path: number_of(piece.normal) for piece in pieces}
    among = ((one, other) for one in amendments for other in amendments if numbers[one] > numbers[other] > 0)
    return dict.fromkeys((*product(amendments, others), *among), why)
