"""Numbers and lengths of time against a threshold that may be unset, and what a miss then is."""

from typing import Any

import pytest

from contract_checker.engine.checks import AtLeast, AtMost, NoneOf
from contract_checker.engine.judgement import Judgement
from contract_checker.facts import FactBase

from .factories import forecast, label, length, overlay, question, term, turnover

YEAR = overlay(parameters={"length": "12 mois"})
TWICE = overlay(parameters={"ratio": "2"})
TENTH = overlay(parameters={"ceiling": "10 %"})
LASTING = AtLeast(kind="at_least", field="duration", parameter="length", missed="unclear")
RATIO = AtMost(kind="at_most", field="value", parameter="ratio")
ERROR = AtMost(kind="at_most", field="tolerances.below_percent", parameter="ceiling")


def judge(check: AtLeast | AtMost | NoneOf, fact: FactBase, *overlays: Any) -> Judgement:
    found = check.judge(fact, [fact], question(*overlays))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("value", "unit", "outcome"),
    [
        (12, "month", "met"),
        (1, "year", "met"),
        (4, "quarter", "met"),
        (11, "month", "unclear"),
        (3, "quarter", "unclear"),
        (400, "day", "met"),
        (365, "day", "unclear"),  # twelve months are 365 or 366 days
        (300, "day", "unclear"),
    ],
)
def test_length_of_time(value: int, unit: str, outcome: str) -> None:
    assert judge(LASTING, term(duration=length(value, unit)), YEAR).outcome == outcome


def test_a_length_on_either_side_says_so() -> None:
    judged = judge(LASTING, term(duration=length(365, "day")), YEAR)
    assert "selon la date de départ" in judged.reasons[0].fr


def test_what_a_miss_is_when_the_check_does_not_say() -> None:
    check = AtMost(kind="at_most", field="trial", parameter="length")
    judged = judge(check, term(trial=length(2, "year")), YEAR)
    assert judged.outcome == "breach"
    assert judged.reasons[0].fr == "2 ans, au-dessus de 12 mois [valeur d'essai, non décidée]"


@pytest.mark.parametrize(
    ("value", "unit", "outcome"),
    [
        (12, "month", "met"),
        (1, "year", "met"),
        (365, "day", "met"),
        (366, "day", "unclear"),  # twelve months are 365 or 366 days
        (367, "day", "breach"),
        (13, "month", "breach"),
    ],
)
def test_length_of_time_under_a_maximum(value: int, unit: str, outcome: str) -> None:
    check = AtMost(kind="at_most", field="trial", parameter="length")
    assert judge(check, term(trial=length(value, unit)), YEAR).outcome == outcome


@pytest.mark.parametrize(
    ("missed", "days", "reason"),
    [
        ("breach", 300, "300 jours, au-dessous de 12 mois"),
        ("unclear", 300, "300 jours, au-dessous de 12 mois"),
        ("breach", 365, "la durée lue, 365 jours, peut être en deçà ou au-delà du seuil"),
    ],
)
def test_why_a_length_is_none_that_is_asked_for(missed: Any, days: int, reason: str) -> None:
    check = AtLeast(kind="at_least", field="duration", parameter="length", missed=missed)
    judged = judge(check, term(duration=length(days, "day")), YEAR)
    assert judged.reasons[0].fr.startswith(reason)


def test_length_is_shown_without_a_threshold() -> None:
    judged = judge(LASTING, term(duration=length(3, "year")))
    assert judged.outcome == "unset"
    assert judged.value is not None
    assert (judged.value.fr, judged.value.en) == ("3 ans", "3 years")


def test_length_that_is_not_stated() -> None:
    assert judge(LASTING, term(), YEAR).outcome == "unclear"


@pytest.mark.parametrize(
    ("ratio", "outcome"), [("1.5", "met"), ("2", "met"), ("3", "breach"), (None, "unclear")]
)
def test_ratio(ratio: str | None, outcome: str) -> None:
    assert judge(RATIO, turnover(ratio), TWICE).outcome == outcome


def test_ratio_is_shown_as_one() -> None:
    judged = judge(RATIO, turnover("1.5"))
    assert judged.value is not None
    assert (judged.value.fr, judged.value.en) == ("1,5 fois", "1.5 times")


def test_nothing_asked_for_stays_under_any_ceiling() -> None:
    assert judge(RATIO, turnover(stance="excluded")).outcome == "met"


def test_the_worst_of_several_numbers_decides() -> None:
    assert judge(ERROR, forecast(5), TENTH).outcome == "met"
    assert judge(ERROR, forecast(5, 20), TENTH).outcome == "breach"


def test_none_of() -> None:
    check = NoneOf(kind="none_of", field="effect", values=("exclusive",))
    assert judge(check, label("exclusive")).outcome == "breach"
    assert judge(check, label("tie_break")).outcome == "met"
    assert judge(check, label("exclusive", stance="excluded")).outcome == "met"


def test_a_year_is_twelve_months_and_no_more() -> None:
    longer = overlay(parameters={"length": "13 mois"})
    assert judge(LASTING, term(duration=length(1, "year")), longer).outcome == "unclear"
