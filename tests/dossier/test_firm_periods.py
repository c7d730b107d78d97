"""Prices firm for a period whose length another clause of the dossier states."""

import pytest

from contract_checker.checker import read_clause
from contract_checker.dossier import completed
from contract_checker.facts import Duration, Fact, PriceRevision

FIRST = "Article 8 – Prix\n\nLes prix sont fermes pendant la période initiale, puis révisés chaque année.\n\n"
WHOLE = "Article 8 – Prix\n\nLes prix sont fermes pour toute la durée du marché.\n\n"
TERM = "Article 3 – Durée\n\nLe marché est conclu pour une période initiale de vingt mois.\n\n"
RENEWED = "Article 4 – Reconduction\n\nLe marché est reconduit tacitement deux fois.\n\n"


def the_price(facts: tuple[Fact, ...]) -> PriceRevision:
    (price,) = (fact for fact in facts if isinstance(fact, PriceRevision))
    return price


def read(text: str) -> tuple[Fact, ...]:
    return completed(read_clause(text, "fr"))


@pytest.mark.parametrize("prices", [FIRST, WHOLE])
def test_the_term_of_another_article_is_the_time_that_prices_are_firm(prices: str) -> None:
    price = the_price(read(TERM + prices))
    assert price.firm_for == Duration.model_validate({"value": 20, "unit": "month"})
    assert [passage.quote for passage in price.evidence.passages][1:] == [
        "Le marché est conclu pour une période initiale de vingt mois."
    ]


def test_without_a_term_the_time_stays_open() -> None:
    assert the_price(read(FIRST)).firm_for is None


def test_terms_that_differ_settle_nothing() -> None:
    other = "Article 12 – Durée du lot 2\n\nLe marché est conclu pour une période initiale de dix mois.\n"
    assert the_price(read(TERM + FIRST + other)).firm_for is None


def test_a_first_period_is_not_the_whole_of_a_contract_that_is_renewed() -> None:
    renewed = TERM.replace("vingt mois.", "vingt mois, reconductible tacitement deux fois.")
    assert the_price(read(renewed + FIRST)).firm_for is not None
    assert the_price(read(renewed + WHOLE)).firm_for is None
