"""A payment term against its caps: the start, the end of month, the periodic invoice, the buyers."""

from datetime import date
from typing import Any

import pytest

from contract_checker.engine.payment import PaidWithin

from .factories import vague
from .law import CHECK, judged, question, term


@pytest.mark.parametrize(
    ("value", "unit", "outcome"),
    [
        (60, "day", "met"),
        (61, "day", "breach"),
        (8, "week", "met"),  # 56 days
        (9, "week", "breach"),  # 63 days
        (1, "month", "met"),
        (2, "month", "unclear"),  # 59 to 62 days
        (3, "month", "breach"),  # 89 days at least
    ],
)
def test_term_is_compared_in_days_of_the_calendar(value: int, unit: str, outcome: str) -> None:
    assert judged(term(value, unit)).outcome == outcome


def test_term_without_a_figure_is_a_doubt() -> None:
    assert judged(term(None)).outcome == "unclear"


def test_fact_that_is_no_payment_term_is_a_doubt() -> None:
    judgement = PaidWithin.model_validate(CHECK).judge(vague(), [], question())
    assert judgement is not None
    assert judgement.outcome == "unclear"


def test_no_cap_is_known_before_the_law() -> None:
    assert judged(term(90), date(2005, 4, 15)).outcome == "unset"


@pytest.mark.parametrize(
    ("value", "day_of_month", "outcome"),
    [
        (45, None, "met"),
        (46, None, "breach"),
        (45, 10, "breach"),  # ten days on top of the cap
        (30, 10, "unclear"),
    ],
)
def test_end_of_month_has_a_cap_of_its_own(value: int, day_of_month: int | None, outcome: str) -> None:
    fact = term(value, end_of_month=True, day_of_month=day_of_month)
    assert judged(fact, end_of_month="end_of_month").outcome == outcome


def test_end_of_month_is_shown_with_its_day() -> None:
    value = judged(term(60, end_of_month=True, day_of_month=10), end_of_month="end_of_month").value
    assert value is not None
    assert value.fr == "60 jours fin de mois le 10"


@pytest.mark.parametrize(("value", "outcome"), [(20, "met"), (60, "unclear"), (61, "breach")])
def test_end_of_month_without_a_cap_of_its_own_lengthens_the_term(value: int, outcome: str) -> None:
    assert judged(term(value, end_of_month=True)).outcome == outcome


def test_end_of_month_without_a_known_cap_is_unset() -> None:
    fact = term(90, end_of_month=True)
    assert judged(fact, date(2005, 4, 15), end_of_month="cap").outcome == "unset"


@pytest.mark.parametrize(("value", "outcome"), [(45, "met"), (60, "breach")])
def test_periodic_invoice_has_a_cap_of_its_own(value: int, outcome: str) -> None:
    assert judged(term(value, periodic=True), periodic="periodic").outcome == outcome


@pytest.mark.parametrize(("value", "notes"), [(45, 0), (60, 1), (90, 0)])
def test_what_is_too_long_for_a_periodic_invoice_only_is_noted(value: int, notes: int) -> None:
    assert len(judged(term(value), periodic="periodic").notes) == notes


@pytest.mark.parametrize(
    ("start", "value", "outcome"),
    [
        ("invoice_receipt", 30, "met"),
        ("invoice_receipt", 60, "unclear"),
        ("invoice_receipt", 61, "breach"),
        ("acceptance", 45, "unclear"),
        ("service_done", 60, "met"),
        ("unstated", 60, "met"),
    ],
)
def test_later_start_is_a_doubt_beyond_the_shorter_term(start: str, value: int, outcome: str) -> None:
    assert judged(term(value, start=start), from_later="later").outcome == outcome


def test_later_start_is_always_a_doubt_without_a_shorter_term() -> None:
    assert judged(term(10, start="invoice_receipt")).outcome == "unclear"


@pytest.mark.parametrize(("value", "outcome"), [(60, "met"), (75, "unclear"), (91, "breach")])
def test_between_the_caps_of_several_buyers_there_is_a_doubt(value: int, outcome: str) -> None:
    assert judged(term(value), others=["hospitals"]).outcome == outcome


def test_the_caps_of_several_buyers_are_all_named() -> None:
    (reason,) = judged(term(75), others=["hospitals"]).reasons
    assert "60 jours calendaires (oui) ; 90 jours calendaires (oui)" in reason.fr


def test_every_parameter_is_known_to_the_check() -> None:
    fields: dict[str, Any] = {**CHECK, "others": ["hospitals"], "periodic": "periodic", "from_later": "later"}
    assert PaidWithin.model_validate(fields).thresholds == ("cap", "hospitals", "periodic", "later")
