"""Works out every figure that what was read of a dossier allows."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from contract_checker.clauses import clauses_of
from contract_checker.document import NormalText
from contract_checker.extraction import detect
from contract_checker.facts import ComputedFigure, Fact

from .exposures import penalty_exposures
from .revenues import hourly_revenues
from .schedules import schedule_totals
from .shares import guaranteed_shares
from .stated import Occupancy, expected_volumes, occupancies

INPUT_KINDS: Final = frozenset({"minimum_commitment", "price_structure", "service_level", "penalty"})
"""The kinds of facts that figures are worked out from."""

Place = Callable[[Iterable[Fact]], Sequence[Fact]]


def arithmetic(
    normals: Sequence[NormalText], facts: Iterable[Fact], place: Place = tuple
) -> tuple[ComputedFigure, ...]:
    """The figures of a dossier, by place.

    Args:
        normals: the texts in force of its documents.
        facts: what is in force of what they state.
        place: gives a fact that is about one lot alone its scope.
    """
    stated = tuple(facts)
    volumes, totals, busy = list[Fact](), list[Fact](), list[Occupancy]()
    for normal in normals:
        clauses, language = clauses_of(normal), detect(normal.text)
        volumes.extend(expected_volumes(normal, clauses, language))
        totals.extend(schedule_totals(normal, clauses, language))
        busy.extend(occupancies(normal, clauses, language))
    placed = [fact for fact in place(totals) if isinstance(fact, ComputedFigure)]
    found = [
        *placed,
        *guaranteed_shares((*stated, *place(volumes)), placed),
        *hourly_revenues(stated, busy),
        *penalty_exposures(stated),
    ]
    return tuple(sorted(found, key=_place))


def _place(fact: ComputedFigure) -> tuple[str, int, str]:
    first = fact.evidence.passages[0]
    return first.document, first.span.start, fact.id
