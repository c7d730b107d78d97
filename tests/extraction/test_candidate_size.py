import pytest

from .conftest import Extract
from .said import all_said


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Les candidats doivent justifier d'un chiffre d'affaires d'au moins 800 000 € HT.",
            {"requirement": "turnover", "amount": {"value": 800_000, "tax": "excluded"}},
        ),
        (
            "Le chiffre d'affaires minimal des candidats est de 2 fois le montant du marché.",
            {"requirement": "turnover_ratio", "value": 2},
        ),
        (
            "Un candidat employant moins de 30 salariés ne sera pas admis.",
            {"requirement": "staff", "value": 30, "eliminatory": True},
        ),
        (
            "Le candidat fournit au moins deux références de moins de trois ans.",
            {"requirement": "references", "value": 2},
        ),
        (
            "Le soumissionnaire doit disposer de 60 positions au minimum.",
            {"requirement": "positions", "value": 60},
        ),
        (
            "Aucun effectif minimal n'est exigé des candidats.",
            {"requirement": "staff", "stance": "excluded"},
        ),
    ],
)
def test_a_condition_on_size_is_read(text: str, fields: dict[str, object], extract_facts: Extract) -> None:
    assert all_said(extract_facts(text, "candidate_size")) == [fields]


@pytest.mark.parametrize(
    "text",
    [
        "Le titulaire mobilise au moins 25 conseillers le lundi.",
        "Le candidat fournit son chiffre d'affaires des trois dernières années.",
        "Le chiffre d'affaires réalisé au titre du marché donne droit à une remise de 3 %.",
        "Les conseillers doivent avoir deux ans d'expérience.",
        "Le titulaire souscrit une assurance de 2 000 000 € pendant le marché.",
        "Les références du candidat sont notées sur 10 points.",
    ],
)
def test_figures_of_the_service_or_papers_to_hand_in_are_left(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "candidate_size") == ()


def test_english_conditions_are_read(extract_facts: Extract) -> None:
    text = "Tenderers must employ at least 50 employees."
    assert all_said(extract_facts(text, "candidate_size", "en")) == [{"requirement": "staff", "value": 50}]
