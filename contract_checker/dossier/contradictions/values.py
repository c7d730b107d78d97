"""Values that two facts of the dossier state differently, and lists of weights that miss their total."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from contract_checker.document import Document, Passage
from contract_checker.facts import AwardCriteria, Contradiction, Fact
from contract_checker.facts.quantities import plain

from .making import contradiction
from .statements import Statement, statements

_Subject = tuple[object, ...]


class _Stated(NamedTuple):
    fact: Fact
    statement: Statement

    @property
    def passage(self) -> Passage:
        return self.fact.evidence.passages[0]


def differing(facts: Iterable[Fact], documents: Mapping[str, Document]) -> Iterator[Contradiction]:
    """One contradiction for each subject that has more than one value in a scope."""
    stated: defaultdict[_Subject, list[_Stated]] = defaultdict(list)
    for fact in facts:
        for statement in statements(fact):
            stated[fact.kind, fact.scope, statement.subject].append(_Stated(fact, statement))
    seen: set[tuple[str, ...]] = set()
    for group in stated.values():
        firsts = _first_of_each_value(group)
        ids = tuple(one.fact.id for one in firsts)
        if len(firsts) > 1 and ids not in seen and not _all_in_tables(firsts, documents):
            seen.add(ids)
            yield _difference(firsts, documents)


def wrong_totals(facts: Iterable[Fact]) -> Iterator[Contradiction]:
    """Lists of criteria whose weights do not make up the total that they are of."""
    for fact in facts:
        if isinstance(fact, AwardCriteria) and fact.sums is False and fact.stance == "asserted":
            yield contradiction(
                "weights",
                fact.kind,
                fact.clause,
                fact.evidence.passages,
                scope=fact.scope,
                values=tuple("" if one is None else plain(one) for one in (fact.total, fact.expected_total)),
            )


def _first_of_each_value(group: Sequence[_Stated]) -> list[_Stated]:
    firsts: dict[str, _Stated] = {}
    for one in group:
        firsts.setdefault(one.statement.value, one)
    return list(firsts.values())


def _all_in_tables(firsts: Iterable[_Stated], documents: Mapping[str, Document]) -> bool:
    """Rows of tables are values of their columns, of lots, years or weights: they differ by right."""
    return all(_in_table(one.passage, documents) for one in firsts)


def _difference(firsts: Sequence[_Stated], documents: Mapping[str, Document]) -> Contradiction:
    in_tables = {_in_table(one.passage, documents) for one in firsts}
    if len({one.passage.document for one in firsts}) > 1:
        form = "pieces"
    else:
        form = "table_and_text" if len(in_tables) > 1 else "twice"
    first = firsts[0].fact
    return contradiction(
        form,
        first.kind,
        first.clause,
        [one.passage for one in firsts],
        scope=first.scope,
        values=tuple(one.statement.value for one in firsts),
    )


def _in_table(passage: Passage, documents: Mapping[str, Document]) -> bool:
    document = documents.get(passage.document)
    return document is not None and document.block_at(passage.span.start).cell is not None
