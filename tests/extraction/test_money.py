from decimal import Decimal

import pytest

from contract_checker.document import fold
from contract_checker.extraction.language import en, fr
from contract_checker.extraction.quantities import money_mentions


@pytest.mark.parametrize(
    ("text", "value", "currency", "tax"),
    [
        ("La minute décomptée est facturée 0,92 € HT.", "0.92", "EUR", "excluded"),
        ("Un forfait de pilotage de 4 200 euros hors taxes par mois.", "4200", "EUR", "excluded"),
        ("Une pénalité de cent cinquante (150) euros par heure.", "150", "EUR", "unstated"),
        ("Chiffre d'affaires d'au moins 12 k€.", "12000", "EUR", "unstated"),
        ("Garantie de 1,5 million d'euros TTC.", "1500000", "EUR", "included"),
        ("Prix de l'appel : 3 € 50.", "3.50", "EUR", "unstated"),
        ("Le poste est payé 310,00 EUR (HT) par jour.", "310", "EUR", "excluded"),
        ("Une avance de 2 000 francs suisses.", "2000", "CHF", "unstated"),
        ("Le tarif est de 1 250 € T.T.C.", "1250", "EUR", "included"),
        ("Un plafond de 2 M€ par sinistre.", "2000000", "EUR", "unstated"),
        ("Le forfait mensuel s'élève à 6 850,00 € HT.", "6850", "EUR", "excluded"),
        ("Le forfait mensuel s'élève à 6\u202f850,00\u00a0€ HT.", "6850", "EUR", "excluded"),
        ("Une retenue de 1 250 000,75 euros.", "1250000.75", "EUR", "unstated"),
        ("Une retenue de 12.500,00 euros.", "12500", "EUR", "unstated"),
        ("Une retenue de 12.500 euros.", "12500", "EUR", "unstated"),
        ("Le contact est payé 0.125 € HT.", "0.125", "EUR", "excluded"),
        ("Un plafond de deux millions quatre cent mille euros.", "2400000", "EUR", "unstated"),
    ],
)
def test_an_amount_is_read_with_its_currency_and_tax(text: str, value: str, currency: str, tax: str) -> None:
    (mention,) = money_mentions(fold(text), fr.QUANTITIES)
    assert (mention.value, mention.currency, mention.tax) == (Decimal(value), currency, tax)


@pytest.mark.parametrize(
    ("text", "value", "currency", "tax"),
    [
        ("Each answered call is charged at $2.10.", "2.10", "USD", "unstated"),
        ("A flat fee of EUR 4,200 per month, excluding VAT.", "4200", "EUR", "excluded"),
        ("A penalty of two hundred dollars ($200) per hour.", "200", "USD", "unstated"),
        ("Turnover of at least €1.2 million.", "1200000", "EUR", "unstated"),
        ("The fee is 15 pounds sterling including VAT.", "15", "GBP", "included"),
        ("A monthly fee of £1,500.75 is due.", "1500.75", "GBP", "unstated"),
        ("A monthly fee of 12,500.50 euros is due.", "12500.50", "EUR", "unstated"),
    ],
)
def test_an_english_amount(text: str, value: str, currency: str, tax: str) -> None:
    (mention,) = money_mentions(fold(text), en.QUANTITIES)
    assert (mention.value, mention.currency, mention.tax) == (Decimal(value), currency, tax)


@pytest.mark.parametrize("text", ["dix (12) euros", "30 jours", "Article 12", "en 2009", "10 % du montant"])
def test_no_amount_is_made_up(text: str) -> None:
    assert money_mentions(fold(text), fr.QUANTITIES) == []
