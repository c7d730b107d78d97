"""Facts that no single clause states: what a dossier says twice and not alike, and what it amounts to."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

from contract_checker.document import NormalText
from contract_checker.engine import is_in_force
from contract_checker.facts import Fact

from .arithmetic import INPUT_KINDS, Place, arithmetic
from .circumstances import lots_of
from .contradictions import COMPARED_KINDS, contradictions
from .dossier_file import NOTHING_STATED, DossierFile
from .named_piece import NamedPiece
from .scopes import with_scopes

_READ_FOR: Final = {"contradiction": COMPARED_KINDS, "computed_figure": INPUT_KINDS}
DERIVED_KINDS: Final = frozenset(_READ_FOR)
"""The kinds of facts that other facts, and tables, give."""


def read_for(kinds: Iterable[str]) -> frozenset[str]:
    """The kinds of facts to be read for the derived ones among `kinds`."""
    return frozenset[str]().union(*(_READ_FOR.get(kind, frozenset()) for kind in kinds))


def derived(
    pieces: Sequence[NamedPiece],
    facts: Iterable[Fact],
    kinds: frozenset[str],
    stated: DossierFile = NOTHING_STATED,
) -> tuple[Fact, ...]:
    """What facts in force of a dossier give; what gave way to another text contradicts and counts nothing."""
    place = partial(with_scopes, pieces=pieces, lots=lots_of(pieces, stated))
    return _of_texts([piece.normal for piece in pieces], facts, kinds, place)


def derived_of_text(normal: NormalText, facts: Iterable[Fact], kinds: frozenset[str]) -> tuple[Fact, ...]:
    """The same of one text that stands alone."""
    return _of_texts([normal], facts, kinds, tuple)


def _of_texts(
    normals: Sequence[NormalText], facts: Iterable[Fact], kinds: frozenset[str], place: Place
) -> tuple[Fact, ...]:
    in_force = tuple(filter(is_in_force, facts))
    twice = contradictions(normals, in_force) if "contradiction" in kinds else ()
    figures = arithmetic(normals, in_force, place) if "computed_figure" in kinds else ()
    return (*twice, *figures)
