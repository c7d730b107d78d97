"""Inputs that no kind of fact holds: the occupancy of the agents and the volume expected."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from contract_checker.clauses import Clause
from contract_checker.document import NormalText, Passage
from contract_checker.dossier.contradictions.making import clause_at
from contract_checker.facts import ClauseRef, MinimumCommitment

from . import wording

_HUNDRED: Final = Decimal(100)
_OCCUPANCY: Final = {language: re.compile(words) for language, words in wording.OCCUPANCY.items()}
_EXPECTED: Final = {language: re.compile(words) for language, words in wording.EXPECTED.items()}


class Occupancy(NamedTuple):
    """The share of the paid time that agents spend on contacts, in per cent."""

    value: Decimal
    clause: ClauseRef
    passage: Passage


def occupancies(normal: NormalText, clauses: Sequence[Clause], language: str) -> Iterator[Occupancy]:
    """Every occupancy that the text states, in per cent."""
    for match in _OCCUPANCY[language].finditer(normal.text):
        value = Decimal(match["value"].replace(",", "."))
        if 0 < value <= _HUNDRED:
            clause = clause_at(normal, clauses, match.start())
            yield Occupancy(value, clause, _passage(normal, match))


def expected_volumes(
    normal: NormalText, clauses: Sequence[Clause], language: str
) -> Iterator[MinimumCommitment]:
    """Every volume that the text expects, as a target, which binds nobody."""
    for match in _EXPECTED[language].finditer(normal.text):
        stated = [match[name] for name in ("before", "behind", "every") if match[name]]
        periods = {wording.PERIODS[word] for word in stated}
        if len(periods) > 1:
            continue
        passage, unit = _passage(normal, match), wording.UNITS[match["unit"]]
        yield MinimumCommitment.model_validate(
            {
                "id": f"expected-{passage.document}-{passage.span.start}",
                "clause": clause_at(normal, clauses, match.start()),
                "strength": "indicative",
                "source": normal.document.block_at(passage.span.start).source,
                "found_by": "arithmetic/expected",
                "evidence": {"passages": (passage,)},
                "duty": "target",
                "of": "hours" if unit == "hour" else "volume",
                "value": _digits(match["value"], language),
                "unit": unit,
                "period": periods.pop() if periods else None,
            }
        )


def _digits(written: str, language: str) -> Decimal:
    if language == "en":
        return Decimal(written.replace(",", ""))
    return Decimal(re.sub(r"[ .]", "", written).replace(",", "."))


def _passage(normal: NormalText, match: re.Match[str]) -> Passage:
    return normal.document.passage(normal.source_spans(match.start(), match.end())[0])
