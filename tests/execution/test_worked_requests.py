"""Requests worked out by hand on a calendar: each case tells why."""

from decimal import Decimal

import pytest

from contract_checker.execution import Verdict

from .amendment_cases import AMENDMENTS
from .clause_cases import CLAUSES
from .counting_cases import COUNTING
from .day_cases import DAYS
from .judged import judged
from .request_cases import REQUESTS
from .worked_case import Expected, Worked

CASES = (*DAYS, *COUNTING, *CLAUSES, *REQUESTS, *AMENDMENTS)


def documents(case: Worked) -> dict[str, str]:
    stated = {"dossier.yaml": case.stated} if case.stated else {}
    return {"contrat.md": case.contract, **case.others, **stated}


def shown(verdict: Verdict) -> Expected:
    """A verdict in the form of an expectation."""
    ends = None if verdict.margin is None else (verdict.margin.least, verdict.margin.most)
    clauses = [one.clause.number or "" for one in verdict.controlling]
    return Expected(
        verdict.outcome,
        ends,  # type: ignore[arg-type]
        None if verdict.earliest_effect is None else verdict.earliest_effect.isoformat(),
        verdict.missing,
        tuple(dict.fromkeys(clauses)),
    )


def wanted(expected: Expected) -> Expected:
    """An expectation with its numbers and its clauses spelt out."""
    ends, clause = expected.margin, expected.clause
    both = (ends, ends) if isinstance(ends, str) else ends
    numbers = None if both is None else tuple(None if end is None else Decimal(end) for end in both)
    clauses = () if clause is None else (clause,) if isinstance(clause, str) else clause
    return expected._replace(margin=numbers, clause=clauses, said="")  # type: ignore[arg-type]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_worked_request(case: Worked) -> None:
    judgement = judged(documents(case), case.requests, case.set)
    assert [shown(verdict) for verdict in judgement.verdicts] == [wanted(one) for one in case.expected]
    for verdict, expected in zip(judgement.verdicts, case.expected, strict=True):
        said = " ".join(text.fr for text in (verdict.reason, *verdict.notes))
        assert expected.said in said


def test_there_are_enough_of_them() -> None:
    assert sum(len(case.requests) for case in CASES) >= 120
    assert len({case.name for case in CASES}) == len(CASES)
