"""The part of a dossier that each fact is about: a lot, a site, an activity; else all of it."""

from collections.abc import Collection, Iterable, Sequence

from contract_checker.facts import Fact

from .lots import with_lots
from .named_piece import NamedPiece
from .places import with_places


def with_scopes(
    facts: Iterable[Fact], pieces: Sequence[NamedPiece], lots: Collection[str]
) -> tuple[Fact, ...]:
    """The facts with their scopes; `lots` are the numbers of the lots of the dossier."""
    of_lots = with_lots(facts, [piece.lotted for piece in pieces], lots)
    return with_places(of_lots, [piece.placed for piece in pieces])
