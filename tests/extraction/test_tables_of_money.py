"""Columns that are named as a penalty, and prices that fall from one year to the next."""

from decimal import Decimal

from contract_checker.facts import Penalty, PriceDecrease, PriceStructure

from .conftest import Extract


def test_a_column_named_as_a_penalty_gives_its_cells_their_meaning(extract_facts: Extract) -> None:
    text = "Taux de décroché | Malus sur la facture\nde 85 à 90 % | 1 %\nmoins de 85 % | 3 %"
    found = extract_facts(text, "penalty")
    assert [(fact.rate_percent, fact.base) for fact in found if isinstance(fact, Penalty)] == [
        (Decimal(1), "invoice"),
        (Decimal(3), "invoice"),
    ]


def test_prices_that_fall_from_year_to_year_are_a_cut(extract_facts: Extract) -> None:
    text = "Année du contrat | Prix de l'heure\n1 | 28,00 €\n2 | 27,10 €\n3 | 26,30 €"
    (cut,) = extract_facts(text, "price_decrease")
    assert isinstance(cut, PriceDecrease)
    assert (cut.mode, cut.mechanism) == ("automatic", "cut")


def test_prices_that_rise_are_none(extract_facts: Extract) -> None:
    text = "Année du contrat | Prix de l'heure\n1 | 26,30 €\n2 | 27,10 €\n3 | 28,00 €"
    assert extract_facts(text, "price_decrease") == ()


def test_bare_numbers_have_the_currency_of_their_column(extract_facts: Extract) -> None:
    text = "Item | Unit | Price (GBP, excl. VAT)\nInbound call handled | call | 2.95"
    (price,) = extract_facts(text, "price_structure", "en")
    assert isinstance(price, PriceStructure)
    assert price.amount is not None
    assert (price.amount.currency, price.amount.tax) == ("GBP", "excluded")
