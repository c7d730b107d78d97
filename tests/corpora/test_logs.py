"""The demonstration log gives the verdicts that were worked out by hand on a calendar, and no others."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final

import pytest

from contract_checker.checker import LogGiven, judge
from contract_checker.report import Respect
from contract_checker.report.respect import RequestEntry

CORPORA: Final = Path(__file__).resolve().parents[2] / "corpora"
# Outcome, margin in days of the clause, first day of a possible effect.
BY_HAND: Final = {
    # 30 days after the 1st of October are the 31st; the 4th of November is four days later.
    "R-01": ("respected", 4, date(2024, 10, 31)),
    # From the receipt on the 3rd of December, not from the sending: 29 days.
    "R-02": ("breached", -1, date(2025, 1, 2)),
    "R-03": ("respected", 1, date(2025, 2, 9)),
    # Amendment 1, in force since April 2025: at any time and without notice.
    "R-04": ("not_covered", None, None),
    # Made two days before amendment 2: the text of its own day governs it.
    "R-05": ("not_covered", None, None),
    # 15 worked days: 3 April, Easter Monday left out, 7 to 10, 13 to 17, 20 to 24.
    "R-06": ("respected", 0, date(2026, 4, 24)),
    # 8 and 14 May are holidays: 12 worked days; Whit Monday pushes the fifteenth to the 28th.
    "R-07": ("breached", -3, date(2026, 5, 28)),
    "R-08": ("waived", -10, date(2026, 7, 6)),
    "R-09": ("indeterminate", None, None),
    # 2, 3, 4 and 7 September: four worked days of fifteen.
    "R-10": ("breached", -11, date(2026, 9, 22)),
}


@pytest.fixture(scope="module")
def respect() -> Respect:
    result = judge(
        LogGiven((CORPORA / "logs" / "contract-rail.csv",)),
        [CORPORA / "dossiers" / "contract-rail"],
        as_of=date(2026, 11, 23),
    )
    assert result.report.respect is not None
    return result.report.respect


def test_each_request_has_its_verdict(respect: Respect) -> None:
    found = {one.id: (one.outcome, one.margin_days, one.earliest_effect) for one in respect.requests}
    assert found == BY_HAND


def test_the_clause_of_each_day_is_named(respect: Respect) -> None:
    clauses = {one.id: _clause(one) for one in respect.requests if one.controlling is not None}
    assert clauses["R-03"] == ("3.2", None, date(2025, 4, 1))
    assert clauses["R-05"] == ("3.2", date(2025, 4, 1), date(2026, 3, 1))
    assert clauses["R-07"] == ("3.2", date(2026, 3, 1), date(2028, 1, 1))


def test_the_totals_count_no_waiver_as_respect(respect: Respect) -> None:
    totals = respect.totals
    assert (totals.respected, totals.breached, totals.waived) == (3, 3, 1)
    assert (totals.not_covered, totals.indeterminate) == (2, 1)
    figures = (totals.share_respected, totals.worst_margin_days, totals.median_margin_days)
    assert figures == (Decimal(50), Decimal(-11), Decimal("-0.5"))


def test_a_missing_date_is_named(respect: Respect) -> None:
    assert {one.id: one.missing for one in respect.requests if one.missing} == {"R-09": ("effective_on",)}


def _clause(entry: RequestEntry) -> tuple[str | None, date | None, date | None]:
    assert entry.controlling is not None
    return entry.controlling.clause, entry.controlling.since, entry.controlling.until
