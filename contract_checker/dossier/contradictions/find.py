"""Looks for every form of contradiction in what was read of a dossier."""

from collections.abc import Iterable, Iterator, Sequence

from contract_checker.clauses import clauses_of
from contract_checker.document import NormalText
from contract_checker.extraction import detect
from contract_checker.facts import Contradiction, Fact

from .figures import words_and_figures
from .references import lost_references
from .values import differing, wrong_totals


def contradictions(normals: Sequence[NormalText], facts: Iterable[Fact]) -> tuple[Contradiction, ...]:
    """The contradictions of a dossier, by place.

    Args:
        normals: the texts in force of its documents.
        facts: what is in force of what they state; what an amendment replaced contradicts nothing.
    """
    stated = tuple(facts)
    documents = {normal.document.path: normal.document for normal in normals}
    found = [*differing(stated, documents), *wrong_totals(stated)]
    for normal in normals:
        found.extend(_inside(normal))
    return tuple(sorted(found, key=_place))


def _inside(normal: NormalText) -> Iterator[Contradiction]:
    clauses, language = clauses_of(normal), detect(normal.text)
    yield from words_and_figures(normal, clauses, language)
    yield from lost_references(normal, clauses, language)


def _place(fact: Contradiction) -> tuple[str, int, str]:
    first = fact.evidence.passages[0]
    return first.document, first.span.start, fact.id
