import pytest

from .conftest import Extract
from .said import all_said


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Le prestataire assure la réversibilité pendant cinq mois, à ses frais.",
            {"duration": {"value": 5, "unit": "month"}, "cost": "free"},
        ),
        (
            "La réversibilité dure huit semaines. Elle est facturée au prix du bordereau.",
            {"duration": {"value": 8, "unit": "week"}, "cost": "paid"},
        ),
        ("Un plan de réversibilité est fourni deux mois avant la fin du marché.", {"plan": True}),
        (
            "Le titulaire facilite le transfert des prestations vers le prochain titulaire.",
            {},
        ),
        ("Le contrat ne comporte aucune réversibilité.", {"stance": "excluded"}),
    ],
)
def test_the_return_of_the_service_is_read(
    text: str, fields: dict[str, object], extract_facts: Extract
) -> None:
    assert all_said(extract_facts(text, "reversibility")) == [fields]


@pytest.mark.parametrize(
    "text",
    [
        "La réversibilité du télétravail est garantie à l'agent.",
        "Le nouveau titulaire reprend les contrats de travail du personnel.",
        "L'agent transfère les appels vers un autre service en deux minutes.",
        "La méthode de réversibilité est notée sur 15 points.",
        "La reprise de l'historique des tickets dure deux semaines.",
    ],
)
def test_what_goes_back_otherwise_is_left(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "reversibility") == ()


def test_english_exit_assistance_is_read(extract_facts: Extract) -> None:
    text = "Supplier shall provide exit assistance for 60 days free of charge."
    assert all_said(extract_facts(text, "reversibility", "en")) == [
        {"duration": {"value": 60, "unit": "day"}, "cost": "free"}
    ]


def test_services_paid_at_the_prices_of_the_contract_are_not_free(extract_facts: Extract) -> None:
    text = (
        "Pendant la réversibilité, les prestations sont payées aux prix du contrat ; l'aide au repreneur est"
        " comprise dans le forfait."
    )
    assert [fact["cost"] for fact in all_said(extract_facts(text, "reversibility"))] == ["paid"]


def test_the_heading_says_what_is_handed_over(extract_facts: Extract) -> None:
    text = (
        "Article 11 – Réversibilité\n\nAu terme du contrat, le Centre transfère l'activité à la personne"
        " désignée, à ses frais."
    )
    assert [fact["cost"] for fact in all_said(extract_facts(text, "reversibility"))] == ["free"]


def test_a_phase_lasts_from_its_start_to_the_end_of_the_contract(extract_facts: Extract) -> None:
    text = "Trois mois avant l'échéance débute la période de transfert, facturée selon le bordereau."
    assert all_said(extract_facts(text, "reversibility")) == [
        {"duration": {"value": 3, "unit": "month"}, "cost": "paid"}
    ]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Lors de son départ, l'équipe montre le métier à la suivante durant trois semaines, contre 300 € la"
            " journée.",
            {"duration": {"value": 3, "unit": "week"}, "cost": "paid"},
        ),
        (
            "Au moment de nous quitter, vous rendez nos fiches et nos consignes à jour, sans rien demander, et"
            " répondez encore un mois.",
            {"duration": {"value": 1, "unit": "month"}, "cost": "free"},
        ),
        (
            "Le jour de notre séparation, consignes, scripts et historiques nous reviennent sous huit jours sans"
            " supplément.",
            {"cost": "free"},
        ),
        (
            "En fin de contrat, le titulaire n'explique rien et ne remet aucun script ni aucune base à l'équipe"
            " qui arrive.",
            {"stance": "excluded"},
        ),
    ],
)
def test_what_surely_speaks_of_the_return_is_read_in_any_words(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    assert all_said(extract_sure(text, "reversibility")) == [fields]


def test_a_sentence_that_is_not_sure_or_denies_gives_no_return(extract_facts: Extract) -> None:
    for text in (
        "Le superviseur montre le métier aux nouveaux conseillers durant trois semaines.",
        "L'équipe n'a pas à montrer le métier à la suivante lors de son départ.",
    ):
        assert extract_facts(text, "reversibility") == ()
