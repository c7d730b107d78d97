"""Reads annotated clauses as the program reads any clause, and counts what it got right."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from contract_checker.checker import read_clause
from contract_checker.evaluation.duplicates import near_duplicates
from contract_checker.evaluation.expected import Expected
from contract_checker.evaluation.gold import Unit
from contract_checker.evaluation.match import Comparison, compare, pair
from contract_checker.evaluation.scores import Confusion, Counts, Evaluation, FamilyScores
from contract_checker.facts import Fact

Read = Callable[[str, str], Sequence[Fact]]
# What no annotator marks: a passage left unread, and what is worked out from several facts.
_NOT_SCORED: Final = ("unread", "computed_figure")
_QUOTE: Final = 300


def _read(text: str, language: Any) -> Sequence[Fact]:
    return read_clause(text, language)


def evaluate(units: Sequence[Unit], read: Read = _read) -> Evaluation:
    """Scores of every kind and language over `units`, with each answer that is wrong."""
    scores: defaultdict[tuple[str, str], FamilyScores] = defaultdict()
    confusions: list[Confusion] = []
    for unit in units:
        found = [fact for fact in read(unit.text, unit.language) if fact.kind not in _NOT_SCORED]
        own = _family(scores, unit.family, unit.language)
        if unit.is_look_alike:
            own.look_alikes += 1
            own.taken += any(fact.kind == unit.family for fact in found)
        confusions += _count(unit, found, scores)
    return Evaluation(
        clauses=len(units),
        families=[scores[key] for key in sorted(scores, key=lambda key: (key[1] != "fr", key))],
        confusions=confusions,
        near_duplicates=[(one.place, other.place) for one, other in near_duplicates(units)],
    )


def _family(scores: dict[tuple[str, str], FamilyScores], kind: str, language: str) -> FamilyScores:
    if (kind, language) not in scores:
        scores[kind, language] = FamilyScores(kind=kind, language=language, detection=Counts(), fields={})
    return scores[kind, language]


def _count(
    unit: Unit, found: Sequence[Fact], scores: dict[tuple[str, str], FamilyScores]
) -> Iterator[Confusion]:
    for wanted, given in pair(unit.facts, found):
        if wanted is not None and given is not None:
            family = _family(scores, wanted.kind, unit.language)
            family.detection.right += 1
            yield from _count_fields(unit, wanted, given, family)
        elif wanted is not None:
            _family(scores, wanted.kind, unit.language).detection.missed += 1
            yield _confusion(unit, wanted.kind, "missed", _quote_expected(unit, wanted))
        elif given is not None:
            _family(scores, given.kind, unit.language).detection.wrong += 1
            yield _confusion(unit, given.kind, "wrongly found", _quote_found(given))


def _count_fields(unit: Unit, wanted: Expected, given: Fact, family: FamilyScores) -> Iterator[Confusion]:
    for comparison in compare(wanted, given):
        if comparison.equal and _is_default(wanted, comparison):
            continue
        counts = family.fields.setdefault(comparison.field, Counts())
        if comparison.equal:
            counts.right += 1
            continue
        counts.wrong += not _is_nothing(comparison.found)
        counts.missed += not _is_nothing(comparison.expected)
        if "." not in comparison.field:
            yield Confusion(
                place=unit.place,
                kind=wanted.kind,
                problem=comparison.field,
                expected=_shown(comparison.expected, wanted, comparison.field),
                found=_shown(comparison.found, wanted, comparison.field, given),
                quote=_quote_expected(unit, wanted),
            )


def _is_default(wanted: Expected, comparison: Comparison) -> bool:
    """Whether both say nothing: a field at rest is not counted as an answer."""
    return _is_nothing(comparison.expected)


def _is_nothing(value: object) -> bool:
    return value in (None, False, (), "unstated", "firm", "asserted", "both")


def _shown(value: object, wanted: Expected, field: str, given: Fact | None = None) -> str:
    if field in wanted.parts:
        return str(list(wanted.parts[field]) if given is None else list(getattr(given, field)))
    return str(value)


def _confusion(unit: Unit, kind: str, problem: str, quote: str) -> Confusion:
    return Confusion(place=unit.place, kind=kind, problem=problem, quote=quote)


def _quote_expected(unit: Unit, wanted: Expected) -> str:
    return " […] ".join(unit.text[start:end] for start, end in wanted.spans)[:_QUOTE]


def _quote_found(given: Fact) -> str:
    return " […] ".join(passage.quote for passage in given.evidence.passages)[:_QUOTE]
