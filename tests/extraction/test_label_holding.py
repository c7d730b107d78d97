"""The label that a provider holds, keeps, seeks or loses; what it earns in a tender is another fact."""

import pytest

from .conftest import Extract
from .said import all_said, days

FRENCH = [
    (
        "Le façonnier est titulaire du Label Responsabilité Sociale depuis 2024.",
        {"state": "held", "label": "lrs"},
    ),
    (
        "Le Prestataire reste titulaire du Label Responsabilité Sociale jusqu'à la fin du contrat.",
        {"state": "kept", "label": "lrs"},
    ),
    (
        "Si le Label Responsabilité Sociale lui est retiré, le centre en informe la banque sous huitaine.",
        {"state": "lost", "label": "lrs", "on_loss": "information"},
    ),
    (
        "En cas de suspension du Label Responsabilité Sociale, il dispose de quatre mois pour y remédier.",
        {"state": "lost", "label": "lrs", "on_loss": "time", "within": days(4, "month")},
    ),
    (
        "Notre société est en cours de labellisation sociale.",
        {"state": "in_progress", "label": "other_social"},
    ),
    (
        "L'attributaire devra obtenir le Label Responsabilité Sociale sous un an.",
        {"state": "in_progress", "label": "lrs", "within": days(1, "year")},
    ),
    (
        "Le Prestataire n'est plus titulaire du Label Responsabilité Sociale.",
        {"state": "held", "label": "lrs", "stance": "excluded"},
    ),
    (
        "Une démarche de labellisation LRS engagée ne suffit pas.",
        {"state": "in_progress", "label": "lrs", "stance": "excluded"},
    ),
]
ENGLISH = [
    (
        "The Supplier holds the Social Responsibility Label.",
        {"state": "held", "label": "lrs"},
    ),
    (
        "The Supplier shall keep the Social Responsibility Label for the whole term.",
        {"state": "kept", "label": "lrs"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_a_holding_is_read(text: str, expected: dict[str, object], extract_facts: Extract) -> None:
    assert all_said(extract_facts(text, "label_holding")) == [expected]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_a_holding_is_read_in_english(text: str, expected: dict[str, object], extract_facts: Extract) -> None:
    assert all_said(extract_facts(text, "label_holding", "en")) == [expected]


def test_a_label_named_in_the_clause_need_not_be_named_again(extract_facts: Extract) -> None:
    text = (
        "Le Prestataire détient le Label Responsabilité Sociale.\n\n"
        "Il maintient ce label pendant la durée du contrat."
    )
    assert [said["state"] for said in all_said(extract_facts(text, "label_holding"))] == ["held", "kept"]


@pytest.mark.parametrize(
    "text",
    [
        "Dix points sont attribués au titulaire du Label Responsabilité Sociale.",
        "Seuls les titulaires du Label Responsabilité Sociale sont admis à soumissionner.",
        "Les appels sont labellisés par motif et gardent leur étiquette.",
        "La viande porte un label rouge que l'éleveur conserve depuis dix ans.",
        "Le Prestataire conserve les enregistrements pendant six mois.",
        "La perte d'un badge est signalée le jour même.",
    ],
)
def test_what_is_no_holding(extract_facts: Extract, text: str) -> None:
    assert extract_facts(text, "label_holding") == ()
