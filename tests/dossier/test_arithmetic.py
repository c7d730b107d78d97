"""Figures worked out by hand from real sentences and tables, and what gives none."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from contract_checker.checker import check, read_clause, read_facts
from contract_checker.facts import ComputedFigure

Row = tuple[str, str, str, str]

MINIMUM = "Le Client garantit un volume minimum de 400 000 appels par an."
CALL = "Le prix de l'appel traité est de 2,85 € HT."
TIME = "La durée moyenne de traitement est de 6 minutes."
DQE = """| Désignation | Quantité | Prix unitaire HT | Montant HT |
|---|---|---|---|
| Appel traité | 50 000 | 2,85 € | 142 500,00 € |
| Heure de formation | 1 200 | 28,00 € | 33 600,00 € |
| Total HT | | | {total} |
"""


def figures(text: str, language: str = "fr") -> list[ComputedFigure]:
    facts = read_clause(text, "en" if language == "en" else "fr", path="clause.md")
    return [fact for fact in facts if isinstance(fact, ComputedFigure)]


def rows(text: str, language: str = "fr") -> list[Row]:
    return [row(fact) for fact in figures(text, language)]


def row(fact: ComputedFigure) -> Row:
    return fact.figure, str(fact.value), fact.bound, fact.formula


def in_files(folder: Path, files: dict[str, str]) -> list[ComputedFigure]:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [fact for fact in read_facts([folder]).facts if isinstance(fact, ComputedFigure)]


# Guaranteed share


@pytest.mark.parametrize(
    ("text", "value", "bound", "formula"),
    [
        (
            f"{MINIMUM} Le volume prévisionnel est de 1 000 000 d'appels par an.",
            "40.00",
            "exact",
            "400 000 ÷ 1 000 000",
        ),
        (
            "Le volume annuel est compris entre un minimum de 120 000 appels "
            "et un maximum de 400 000 appels.",
            "30.00",
            "at_least",
            "120 000 ÷ 400 000",
        ),
        (
            "Le montant minimum est de 100 000 euros HT, le montant maximum de 300 000 euros HT.",
            "33.33",
            "at_least",
            "100 000 ÷ 300 000",
        ),
        (
            "Le Client garantit au Prestataire un volume minimum de 62,5 % de la prévision annuelle.",
            "62.50",
            "exact",
            "62.5 %",
        ),
        (
            "Le Client garantit un volume minimum de 1 000 heures par an. "
            "Le volume prévisionnel est de 4 000 heures par an.",
            "25.00",
            "exact",
            "1 000 ÷ 4 000",
        ),
        ("Une facturation minimale de 60 % du bon de commande est garantie.", "60.00", "exact", "60 %"),
        (
            "Le montant minimum est de 0 euro HT, le montant maximum de 400 000 euros HT.",
            "0.00",
            "at_least",
            "0 ÷ 400 000",
        ),
    ],
)
def test_guaranteed_share(text: str, value: str, bound: str, formula: str) -> None:
    assert rows(text) == [("guaranteed_share", value, bound, formula)]


def test_guaranteed_share_in_english() -> None:
    text = (
        "The Client guarantees a minimum of 20,000 calls per month. "
        "The expected volume is 50,000 calls per month."
    )
    assert rows(text, "en") == [("guaranteed_share", "40.00", "exact", "20 000 ÷ 50 000")]


@pytest.mark.parametrize(
    ("minimum", "expected"),
    [
        ("20 000 appels par mois", "volume mensuel prévisionnel est de 50 000 appels."),
        ("20 000 appels par mois", "volume prévisionnel mensuel est de 50 000 appels."),
        ("20 000 appels par mois", "volume prévisionnel est de 50 000 appels par mois."),
        ("20 000 contacts par an", "volume annuel estimé est de 50 000 contacts."),
        ("20 000 contacts par an", "volume estimé annuel est de 50 000 contacts."),
        ("20 000 heures par an", "volume estimé est de 50 000 heures par an."),
    ],
)
def test_the_period_of_an_expected_volume_is_read_wherever_it_stands(minimum: str, expected: str) -> None:
    text = f"Le Client garantit un volume minimum de {minimum}. Le {expected}"
    assert rows(text) == [("guaranteed_share", "40.00", "exact", "20 000 ÷ 50 000")]


@pytest.mark.parametrize(
    ("minimum", "expected"),
    [
        ("20,000 calls per month", "expected monthly volume is 50,000 calls."),
        ("20,000 calls per month", "monthly expected volume is 50,000 calls."),
        ("20,000 contacts per month", "expected volume is 50,000 contacts a month."),
        ("20,000 contacts per year", "expected annual volume is 50,000 contacts."),
        ("20,000 hours per year", "annual expected volume is 50,000 hours."),
        ("20,000 hours per year", "expected volume is 50,000 hours per year."),
    ],
)
def test_the_period_of_an_expected_volume_is_read_in_english(minimum: str, expected: str) -> None:
    text = f"The Client guarantees a minimum of {minimum}. The {expected}"
    assert rows(text, "en") == [("guaranteed_share", "40.00", "exact", "20 000 ÷ 50 000")]


@pytest.mark.parametrize(
    "text",
    [
        MINIMUM,  # of what?
        f"{MINIMUM} Le volume annuel prévisionnel est de 900 000 appels par mois.",  # which of the two?
        f"{MINIMUM} Le volume prévisionnel est de 90 000 appels par mois.",  # another period
        f"{MINIMUM} Le volume prévisionnel est de 1 000 000 de contacts par an.",  # another unit
        f"{MINIMUM} Le volume prévisionnel est de 300 000 appels par an.",  # less than the minimum
        f"{MINIMUM} Le volume prévisionnel est de 0 appel par an.",
        f"{MINIMUM} Le volume prévisionnel est de 900 000 appels par an. "
        "Le volume estimé est de 700 000 appels par an.",  # which of the two?
        "Le Client ne garantit aucun volume minimum. Le volume prévisionnel est de 90 000 appels par an.",
        "Le Prestataire garantit un taux de décroché minimum de 90 %.",
    ],
)
def test_no_share_without_both_of_its_terms(text: str) -> None:
    assert rows(text) == []


# Price schedules


def test_minimum_of_money_over_the_total_of_the_schedule() -> None:
    text = DQE.format(total="176 100,00 €") + "\nLe montant minimum du marché est de 88 050 euros HT."
    total, share = figures(text)
    assert row(total) == ("schedule_total", "176100.00", "exact", "50 000 × 2.85 + 1 200 × 28")
    assert row(share) == ("guaranteed_share", "50.00", "exact", "88 050 ÷ 176 100")
    assert [(one.name, one.value, one.passage and one.passage.quote) for one in share.inputs] == [
        ("minimum", Decimal(88050), "Le montant minimum du marché est de 88 050 euros HT."),
        ("schedule_total", Decimal(176100), "176 100,00 €"),
    ]


def test_every_cell_of_the_schedule_is_quoted_with_its_head() -> None:
    (total,) = figures(DQE.format(total=""))
    quotes = [passage.quote for passage in total.evidence.passages]
    assert quotes == ["50 000", "Quantité", "2,85 €", "Prix unitaire HT", "1 200", "28,00 €"]


IN_PARTS = """| Désignation | Quantité | Prix unitaire HT | Montant HT |
|---|---|---|---|
| Production | | | |
| Appel traité | 50 000 | 2,85 € | 142 500,00 € |
| Sous-total production | | | 142 500,00 € |
| Heure de formation | 1 200 | 28,00 € | 33 600,00 € |
| Total HT | | | 176 100,00 € |
| TVA 20 % | | | 35 220,00 € |
| Total TTC | | | 211 320,00 € |
"""


def test_the_total_before_tax_is_quoted_and_neither_titles_nor_parts_nor_tax_are_lines() -> None:
    (total,) = figures(IN_PARTS)
    assert row(total) == ("schedule_total", "176100.00", "exact", "50 000 × 2.85 + 1 200 × 28")
    assert [passage.quote for passage in total.evidence.passages][:2] == ["176 100,00 €", "Montant HT"]


@pytest.mark.parametrize(
    "extra",
    [
        "| Remise de bienvenue | | | 1 000,00 € |",  # an amount of no quantity
        "| Supervision | 12 | | |",
        "| Supervision | | 350,00 € | |",
    ],
)
def test_a_line_that_lacks_its_other_half_leaves_no_total(extra: str) -> None:
    assert figures(IN_PARTS.replace("| Total HT", f"{extra}\n| Total HT")) == []


def test_of_two_totals_none_is_quoted() -> None:
    twice = IN_PARTS.replace("| TVA", "| Total général | | | 176 100,00 € |\n| TVA")
    (total,) = figures(twice)
    assert "176 100,00 €" not in [passage.quote for passage in total.evidence.passages]


@pytest.mark.parametrize(
    "table",
    [
        DQE.format(total="176 000,00 €"),  # the total is another
        DQE.replace("28,00 €", "").format(total=""),  # a price to be filled in
        DQE.replace("50 000", "à estimer").format(total=""),
        DQE.replace("2,85", "2.850").format(total=""),  # two euros or two thousand
        DQE.replace("Prix unitaire HT", "Prix unitaire TTC").format(total=""),
        DQE.replace("Quantité", "Code").format(total=""),
        DQE.replace("Heure de formation", "Option : heure de formation").format(total=""),
        DQE.replace("50 000", "0").replace("1 200", "0").format(total=""),
    ],
)
def test_a_table_that_cannot_be_summed_has_no_total(table: str) -> None:
    assert rows(table + "\nLe montant minimum du marché est de 88 050 euros HT.") == []


def test_thousands_and_decimals_as_the_english_write_them() -> None:
    text = (
        "The provider handles the calls of the client at the prices of this schedule.\n\n"
        "| Item | Quantity | Unit price | Amount |\n|---|---|---|---|\n"
        "| Call handled | 12,000 | EUR 3.25 | EUR 39,000.00 |\n"
    )
    assert rows(text, "en") == [("schedule_total", "39000.00", "exact", "12 000 × 3.25")]


def test_a_minimum_of_the_whole_contract_is_no_share_of_the_total_of_one_year() -> None:
    yearly = DQE.replace("Quantité", "Quantité annuelle").format(total="")
    whole = f"{yearly}\nLe montant minimum du marché est de 88 050 euros HT."
    assert [fact.figure for fact in figures(whole)] == ["schedule_total"]


def test_a_minimum_of_each_year_is_a_share_of_the_total_of_one_year() -> None:
    yearly = DQE.replace("Quantité", "Quantité annuelle").format(total="")
    text = f"{yearly}\nLe montant minimum annuel est de 88 050 euros HT."
    assert rows(text)[1:] == [("guaranteed_share", "50.00", "exact", "88 050 ÷ 176 100")]


@pytest.mark.parametrize("minimum", ["mensuel", "trimestriel"])
def test_a_minimum_of_less_than_a_year_is_held_against_no_schedule(minimum: str) -> None:
    # a month and a quarter are not told apart in the heads of columns
    monthly = DQE.replace("Quantité", "Quantité mensuelle").format(total="")
    text = f"{monthly}\nLe montant minimum {minimum} est de 88 050 euros HT."
    assert [fact.figure for fact in figures(text)] == ["schedule_total"]


def test_each_lot_has_its_own_table_and_share(tmp_path: Path) -> None:
    head = "| Désignation | Quantité | Prix unitaire HT |\n|---|---|---|\n"
    found = in_files(
        tmp_path,
        {
            "CCAP.txt": "CAHIER DES CLAUSES ADMINISTRATIVES PARTICULIÈRES\n\n"
            "Article 1 – Lots\n\nLe marché comprend le lot 1 et le lot 2.\n\n"
            "Article 2 – Montants\n\nPour le lot 1, le montant minimum est de 30 000 euros HT.\n\n"
            "Pour le lot 2, le montant minimum est de 10 000 euros HT.",
            "DQE-lot-1.md": f"# Détail quantitatif estimatif – Lot 1\n\n{head}| Appel | 20 000 | 3,00 € |\n",
            "DQE-lot-2.md": f"# Détail quantitatif estimatif – Lot 2\n\n{head}| Appel | 10 000 | 4,00 € |\n",
        },
    )
    shares = [(fact.scope.lot, fact.formula) for fact in found if fact.figure == "guaranteed_share"]
    assert shares == [("1", "30 000 ÷ 60 000"), ("2", "10 000 ÷ 40 000")]


# Revenue for one paid hour


@pytest.mark.parametrize(
    ("text", "value", "bound", "formula"),
    [
        (f"{CALL} {TIME}", "28.50", "at_most", "2.85 × 3 600 ÷ 360 × 100 %"),
        (
            f"{CALL} La DMT cible est de 300 secondes, pour un taux d'occupation de 80 %.",
            "27.36",
            "exact",
            "2.85 × 3 600 ÷ 300 × 80 %",
        ),
        (
            "Le contact utile est payé 3 €. La DMT est de 4 min 30. Le taux d'occupation est fixé à 90 %.",
            "36.00",
            "at_most",  # contacts that are not useful are handled and not paid
            "3 × 3 600 ÷ 270 × 90 %",
        ),
        (
            f"{CALL} Le Prestataire s'efforce de respecter une durée moyenne de traitement de 6 minutes.",
            "28.50",
            "at_most",
            "2.85 × 3 600 ÷ 360 × 100 %",
        ),
        ("La minute de communication est facturée 0,45 € HT.", "27.00", "at_most", "0.45 × 60 × 100 %"),
        ("L'heure payée est facturée 21,50 € HT.", "21.50", "exact", "21.50"),
        ("L'heure de production est facturée 28 € HT.", "28.00", "at_most", "28"),
    ],
)
def test_hourly_revenue(text: str, value: str, bound: str, formula: str) -> None:
    assert rows(text) == [("hourly_revenue", value, bound, formula)]


def test_hourly_revenue_in_english() -> None:
    text = (
        "Average handling time (AHT): 300 seconds. Each handled call is paid EUR 2.50. The occupancy is 80%."
    )
    assert rows(text, "en") == [("hourly_revenue", "24.00", "exact", "2.50 × 3 600 ÷ 300 × 80 %")]


def test_what_no_document_states_has_no_quote() -> None:
    (fact,) = figures(f"{CALL} {TIME}")
    assert [(one.name, one.value, one.passage and one.passage.quote) for one in fact.inputs] == [
        ("price", Decimal("2.85"), CALL),
        ("handling_time", Decimal(360), TIME),
        ("occupancy", Decimal(100), None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        CALL,
        TIME,
        f"Le prix de l'appel traité est de 2,85 € TTC. {TIME}",
        f"Le prix de l'appel traité est de 0 € HT. {TIME}",
        "Le prix de l'appel de niveau 1 est de 2,85 € HT. Le prix de l'appel de niveau 2 est de 4,20 € HT. "
        f"{TIME}",  # the time of which of them?
        "L'appel est facturé 0,80 € la minute à l'usager qui compose le numéro surtaxé.",
        "Le conseiller perçoit un salaire de 12,50 € par heure.",
    ],
)
def test_no_revenue_without_one_price_and_its_time(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Le taux d'occupation des positions de travail est de 80 %.",
        "Le taux d'occupation des locaux est de 80 %.",
        "Le taux d'occupation est de 70 % en semaine. Le taux d'occupation est de 80 % le samedi.",
        "Le taux d'occupation est de 0 %.",
    ],
)
def test_what_is_no_occupancy_of_agents_leaves_the_bound(sentence: str) -> None:
    assert rows(f"{CALL} {TIME} {sentence}") == [
        ("hourly_revenue", "28.50", "at_most", "2.85 × 3 600 ÷ 360 × 100 %")
    ]


def test_two_prices_of_a_minute_give_two_revenues() -> None:
    text = (
        "La minute de communication est facturée 0,45 € HT en semaine.\n\n"
        "La minute de communication est facturée 0,60 € HT le dimanche."
    )
    assert [fact.value for fact in figures(text)] == [Decimal("27.00"), Decimal("36.00")]


# Exposure to penalties

POINT = "Chaque point manquant au taux de décroché donne lieu à une pénalité de 3 % de la facture mensuelle."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (POINT, [("15.00", "percent", "at_most", "5 × 3")]),
        (
            f"{POINT} Les pénalités sont plafonnées à 12 % du montant de la facture mensuelle.",
            [("12.00", "percent", "exact", "min(5 × 3 ; 12)"), ("4.00", "point", "exact", "12 ÷ 3")],
        ),
        (
            f"{POINT} Les pénalités sont plafonnées à 30 % du montant de la facture mensuelle.",
            [("15.00", "percent", "exact", "5 × 3"), ("10.00", "point", "exact", "30 ÷ 3")],
        ),
        (
            f"{POINT} Les pénalités sont plafonnées à 10 % du montant annuel du marché.",  # of another base
            [("15.00", "percent", "at_most", "5 × 3")],
        ),
        (
            "Une pénalité de 1 % du montant mensuel est appliquée par point d'écart, sans plafond.",
            [("5.00", "percent", "exact", "5 × 1")],
        ),
        ("Un bonus de 1 % de la facture mensuelle est versé par point gagné, dans la limite de 5 %.", []),
        ("Une pénalité de 100 € est due par jour de retard, plafonnée à 10 % de la facture mensuelle.", []),
    ],
)
def test_penalty_exposure(text: str, expected: Sequence[Row]) -> None:
    found = [(str(fact.value), fact.unit, fact.bound, fact.formula) for fact in figures(text)]
    assert sorted(found) == sorted(expected)


RATE = "Chaque point manquant au taux de décroché donne lieu à une pénalité de 3 % du {}."
CAP = "Les pénalités sont plafonnées à 12 % du {}."
BASES = ["montant mensuel", "montant trimestriel", "montant annuel du marché", "montant du marché"]


@pytest.mark.parametrize("base", [*BASES, "montant du bon de commande"])
def test_a_cap_of_the_same_base_is_reached(base: str) -> None:
    assert [fact.formula for fact in figures(f"{RATE.format(base)} {CAP.format(base)}")] == [
        "min(5 × 3 ; 12)",
        "12 ÷ 3",
    ]


@pytest.mark.parametrize(("base", "other"), [*pairwise(BASES), ("montant du bon de commande", BASES[-1])])
def test_a_cap_of_another_base_may_bring_the_cost_down(base: str, other: str) -> None:
    (fact,) = figures(f"{RATE.format(base)} {CAP.format(other)}")
    assert row(fact) == ("penalty_exposure", "15.00", "at_most", "5 × 3")


def test_that_there_is_no_cap_is_said_among_the_inputs() -> None:
    (fact,) = figures("Une pénalité de 1 % du montant mensuel est appliquée par point d'écart, sans plafond.")
    assert [one.name for one in fact.inputs] == ["penalty_rate", "points_missed", "no_cap"]


def test_a_figure_stands_in_the_clause_of_its_first_input(tmp_path: Path) -> None:
    text = f"Contrat de prestations\n\nArticle 4 – Prix\n\n{CALL}\n\nArticle 5 – Durées\n\n{TIME}"
    (fact,) = in_files(tmp_path, {"contrat.txt": text})
    assert (fact.clause.number, fact.clause.document) == ("4", "contrat.txt")


def test_a_price_that_an_amendment_replaced_is_not_worked_out(tmp_path: Path) -> None:
    (tmp_path / "contrat.txt").write_text(
        f"Contrat de prestations\n\nConclu le 1er février 2024.\n\nArticle 4 – Prix\n\n{CALL}\n\n"
        f"Article 5 – Durées\n\n{TIME}",
        encoding="utf-8",
    )
    (tmp_path / "avenant.txt").write_text(
        "Avenant n° 1 au contrat de prestations\n\nConclu le 1er février 2025.\n\n"
        "Article 1 – Prix\n\nL'article 4 est remplacé par les dispositions suivantes :\n\n"
        "« Le prix de l'appel traité est de 2,40 € HT. »\n\n"
        "Article 2 – Effet\n\nLe présent avenant prend effet le 1er mars 2025.",
        encoding="utf-8",
    )
    facts = check([tmp_path], as_of=date(2026, 1, 1)).facts
    assert [row(fact) for fact in facts if isinstance(fact, ComputedFigure)] == [
        ("hourly_revenue", "24.00", "at_most", "2.40 × 3 600 ÷ 360 × 100 %")
    ]
