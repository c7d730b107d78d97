"""Which clauses of which piece an act is about."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import Final

from contract_checker.document import fold
from contract_checker.dossier.named_piece import NamedPiece
from contract_checker.engine.circumstances import PieceKind
from contract_checker.facts import Amendment

from . import wording
from .acts import number_of
from .units import Unit, keys_in

BASES: Final[tuple[PieceKind, ...]] = (
    "contract", "framework", "application_contract", "ccap", "ccp", "cctp", "ae", "general_terms", "annexe",
    "bpu", "dqe", "dpgf", "other",
)  # fmt: skip
"""Pieces that an amendment may change, the likeliest first."""


def pieces_meant(name: str | None, at: str, pieces: Sequence[NamedPiece]) -> list[str]:
    """Paths of the pieces that a document named in the piece at path `at` may be, the likeliest first."""
    others = [piece for piece in pieces if piece.path != at]
    stated = [piece.amends for piece in pieces if piece.path == at and piece.amends is not None]
    if name is None and stated:
        return stated
    if name is None:
        return [piece.path for piece in _by_kind(others, BASES)]
    folded = fold(name)
    number = wording.AMENDMENT_NUMBER.search(folded)
    if number:
        wanted = int(number["fr"] or number["en"])
        amendments = _by_kind(others, ("amendment",))
        return [piece.path for piece in amendments if number_of(piece.normal) == wanted]
    if wording.ITSELF.match(folded) and not folded.startswith(("le contrat", "the contract")):
        return [at]
    if stated and annex_number(folded) is None:
        return stated
    kinds = wording.kinds_of(folded)
    found = [piece for piece in _by_kind(others, kinds) if _is_the_annex(folded, piece)]
    if found or "amendment" in kinds:
        return [piece.path for piece in found]
    return [piece.path for piece in _by_kind(others, BASES)]  # a name of the parties' own


def _by_kind(pieces: Iterable[NamedPiece], kinds: Sequence[PieceKind]) -> list[NamedPiece]:
    return sorted(
        (piece for piece in pieces if piece.kind in kinds), key=lambda piece: kinds.index(piece.kind)
    )


def _is_the_annex(folded: str, piece: NamedPiece) -> bool:
    """Whether an annex named with its number is this piece; any piece that is no annex is not asked."""
    wanted = annex_number(folded)
    return piece.kind != "annexe" or wanted is None or wanted == annex_of(piece)


def annex_number(folded: str) -> str | None:
    """« 2 » in « annexe n° 2 »."""
    found = wording.ANNEX.search(folded)
    return next((group for group in found.groups() if group), None) if found else None


def annex_of(piece: NamedPiece) -> str | None:
    """The number of an annex, from its title, else from its file name."""
    name = fold(PurePosixPath(piece.path).stem)
    return annex_number(piece.normal.text[:200]) or annex_number(name)


def is_meant(fact: Amendment) -> Callable[[Unit], bool]:
    """Whether a clause is one that an act is about, by its number or by its heading."""
    wanted = {key for number in fact.articles for key in keys_in(number)}
    heading = fold(fact.heading or "")

    def meant(unit: Unit) -> bool:
        if wanted:
            return not wanted.isdisjoint(unit.keys)
        own = [fold(text) for text in (*unit.headings, unit.heading or "")]
        return bool(heading) and any(heading in text for text in own)

    return meant


def with_targets(fact: Amendment, units: Sequence[Unit], paths: Sequence[str]) -> Iterator[str]:
    """The pieces among `paths` in which a clause is meant."""
    meant = is_meant(fact)
    holding = {unit.ref.document for unit in units if meant(unit)}
    yield from (path for path in paths if path in holding)
