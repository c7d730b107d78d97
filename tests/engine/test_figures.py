"""A figure against a threshold: what a bound settles, and how the figure is shown with its inputs."""

from decimal import Decimal
from typing import Any

import pytest

from contract_checker.engine.figures import FigureAtLeast, FigureAtMost, describe_figure
from contract_checker.engine.judgement import Question
from contract_checker.engine.layers import Layers
from contract_checker.facts import ComputedFigure

from .factories import AS_OF, quote, said
from .law import DAY, always, figure, term

PARAMETERS = {
    "share": always("40 %", "percent"),
    "floor": always("21,50 € par heure", "money_per_hour"),
    "nothing": figure("percent"),
}
QUESTION = Question(None, Layers(PARAMETERS, {}, (), AS_OF), DAY)


def given(name: str, value: str | None, unit: str, words: str | None = None) -> dict[str, Any]:
    passage = quote(words).passages[0] if words else None
    return {"name": name, "value": value and Decimal(value), "unit": unit, "passage": passage}


def share(value: str, bound: str = "exact") -> ComputedFigure:
    minimum = given("minimum", "400000", "call", "400 000 appels")
    whole = given("expected", "1000000", "call", "1 000 000 d'appels")
    return ComputedFigure.model_validate(
        {
            "figure": "guaranteed_share",
            "value": Decimal(value),
            "unit": "percent",
            "bound": bound,
            "formula": "400 000 ÷ 1 000 000",
            "inputs": (minimum, whole),
            **said("400 000 appels"),
        }
    )


def revenue(*inputs: dict[str, Any]) -> ComputedFigure:
    return ComputedFigure.model_validate(
        {
            "figure": "hourly_revenue",
            "value": Decimal("20.5"),
            "unit": "eur_per_hour",
            "bound": "at_most",
            "formula": "2.05 × 3 600 ÷ 360 × 100 %",
            "inputs": inputs,
            **said("2,05 €"),
        }
    )


@pytest.mark.parametrize(
    ("value", "bound", "outcome"),
    [
        ("40", "exact", "met"),
        ("39.99", "exact", "breach"),
        ("40", "at_least", "met"),
        ("39.99", "at_least", "unclear"),
        ("40", "at_most", "unclear"),
        ("39.99", "at_most", "breach"),
    ],
)
def test_a_bound_settles_the_side_that_it_is_on(value: str, bound: str, outcome: str) -> None:
    fact = share(value, bound)
    judgement = FigureAtLeast(kind="figure_at_least", parameter="share").judge(fact, [fact], QUESTION)
    assert judgement is not None
    assert judgement.outcome == outcome


@pytest.mark.parametrize(
    ("value", "bound", "outcome"),
    [
        ("40", "exact", "met"),
        ("40.01", "exact", "breach"),
        ("40", "at_most", "met"),
        ("40.01", "at_most", "unclear"),
        ("40", "at_least", "unclear"),
        ("40.01", "at_least", "breach"),
    ],
)
def test_a_bound_settles_its_side_of_a_maximum_too(value: str, bound: str, outcome: str) -> None:
    fact = share(value, bound)
    judgement = FigureAtMost(kind="figure_at_most", parameter="share").judge(fact, [fact], QUESTION)
    assert judgement is not None
    assert judgement.outcome == outcome


def test_a_figure_above_the_maximum_says_by_how_much() -> None:
    fact = share("45")
    judgement = FigureAtMost(kind="figure_at_most", parameter="share").judge(fact, [fact], QUESTION)
    assert judgement is not None
    (reason,) = judgement.reasons
    assert reason.en.startswith("45%")
    assert reason.en.endswith("above 40%")


def test_a_miss_may_be_a_question_only() -> None:
    check = FigureAtLeast(kind="figure_at_least", parameter="floor", missed="unclear")
    fact = revenue(given("price", "2.05", "eur_per_call", "2,05 €"))
    judgement = check.judge(fact, [fact], QUESTION)
    assert judgement is not None
    assert judgement.outcome == "unclear"
    assert judgement.reasons[0].fr == (
        "au plus 20,50 € par heure (2,05 × 3 600 ÷ 360 × 100 % ; prix : 2,05 € par appel)"
        ", au-dessous de 21,50 € par heure"
    )


def test_without_a_threshold_the_figure_is_shown() -> None:
    fact = share("40")
    judgement = FigureAtLeast(kind="figure_at_least", parameter="nothing").judge(fact, [fact], QUESTION)
    assert judgement is not None
    assert (judgement.outcome, judgement.value) == ("unset", describe_figure(fact))


def test_a_clause_is_no_figure() -> None:
    fact = term(30)
    assert FigureAtLeast(kind="figure_at_least", parameter="share").judge(fact, [fact], QUESTION) is None


def test_a_figure_is_shown_with_its_formula_and_inputs() -> None:
    shown = describe_figure(share("40"))
    assert shown.fr == (
        "40 % (400 000 ÷ 1 000 000 ; minimum : 400 000 appels ; quantité prévue : 1 000 000 appels)"
    )
    assert shown.en == (
        "40% (400 000 ÷ 1 000 000; minimum: 400 000 calls; quantity expected: 1 000 000 calls)"
    )


def test_what_is_supposed_is_said_to_be() -> None:
    shown = describe_figure(revenue(given("occupancy", "100", "percent")))
    assert "taux d'occupation compté à 100 %, faute d'un taux lu" in shown.fr
    assert "occupancy counted at 100%, as none was read" in shown.en


def test_what_is_stated_is_said_to_be() -> None:
    shown = describe_figure(revenue(given("occupancy", "80", "percent", "un taux d'occupation de 80 %")))
    assert "taux d'occupation indiqué : 80 %" in shown.fr


def test_no_cap_is_said() -> None:
    assert "; sans plafond)" in describe_figure(revenue(given("no_cap", None, "other", "sans plafond"))).fr


def test_quantities_and_prices_of_a_schedule_are_shown_in_its_formula_only() -> None:
    inputs = (given("quantity", "50000", "call", "50 000"), given("unit_price", "2.85", "eur", "2,85 €"))
    total = ComputedFigure.model_validate(
        {
            "figure": "schedule_total",
            "value": Decimal(142500),
            "unit": "eur",
            "bound": "exact",
            "formula": "50 000 × 2.85",
            "inputs": (*inputs, given("no_cap", None, "other", "sans plafond")),
            **said("50 000"),
        }
    )
    assert describe_figure(total).fr == "142 500,00 € (50 000 × 2,85 ; sans plafond)"
