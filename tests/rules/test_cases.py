"""Every case shipped beside a rule, read and judged end to end; a known miss must still miss."""

from collections.abc import Sequence

import pytest

from contract_checker.checker import read_clause
from contract_checker.dossier import completed
from contract_checker.engine import PieceKind, load_pack, run_cases
from contract_checker.engine.cases import CaseResult
from contract_checker.extraction.language.wording import Language
from contract_checker.facts import Fact


def read(text: str, piece: PieceKind, language: Language | None) -> Sequence[Fact]:
    return completed(read_clause(text, language))


RESULTS = (*run_cases(load_pack("label"), read), *run_cases(load_pack("law"), read))


@pytest.mark.parametrize("case", RESULTS, ids=[f"{case.rule}-{case.group}-{case.number}" for case in RESULTS])
def test_case_is_judged_as_it_says(case: CaseResult) -> None:
    assert case.passed, f"expected {case.expected}, found {case.found}: {case.text}"
