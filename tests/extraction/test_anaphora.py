"""A sentence that begins by pointing back is read with the one that it points to."""

import pytest

from .conftest import Extract
from .said import all_said


@pytest.mark.parametrize(
    ("kind", "text", "fields"),
    [
        (
            "service_level",
            "Le taux de prise d'appel est relevé chaque lundi. Il ne peut être inférieur à 88 %.",
            {"indicator": "answer_rate", "target_percent": 88},
        ),
        (
            "service_level",
            "Un taux d'abandon est calculé par file. Le titulaire le maintient sous 7 %.",
            {"indicator": "abandon_rate", "bound": "at_most", "target_percent": 7},
        ),
        (
            "payment_term",
            "Le Prestataire émet une facture par mois. Elle est payable à 40 jours de sa réception.",
            {"term": {"value": 40, "unit": "day"}, "start": "invoice_receipt"},
        ),
        (
            "price_structure",
            "Seuls les appels décrochés sont facturables. Chacun d'eux est payé 2,20 € HT.",
            {"unit": "call_answered", "amount": {"value": 2.2, "tax": "excluded"}},
        ),
        (
            "penalty",
            "Le titulaire remet son bilan le 10. Passé ce délai, il encourt 70 € par jour.",
            {
                "debtor": "provider",
                "amount": {"value": 70},
                "per": "day",
            },
        ),
    ],
)
def test_what_it_speaks_of_stands_before(
    extract_facts: Extract, kind: str, text: str, fields: dict[str, object]
) -> None:
    assert fields in all_said(extract_facts(text, kind))


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("service_level", "Le taux d'abandon est calculé par file. Il est transmis au Client le 5 du mois."),
        ("payment_term", "Le conseiller envoie la facture à l'abonné. Il dispose de 14 jours pour la payer."),
        ("price_structure", "Les appels sont enregistrés. Chacun d'eux est conservé trente jours."),
    ],
)
def test_a_pointer_alone_says_nothing(extract_facts: Extract, kind: str, text: str) -> None:
    assert extract_facts(text, kind) == ()


def test_an_item_is_read_with_what_announces_it_many_lines_above(extract_facts: Extract) -> None:
    text = (
        "Les offres sont jugées sur les critères suivants :\n- prix : 30 % ;\n- méthode : 30 % ;\n"
        "- délai : 20 % ;\n- engagements sociaux : 20 %."
    )
    assert extract_facts(text, "social_clause") == ()


def test_a_pronoun_stands_for_the_party_of_the_sentence_before(extract_facts: Extract) -> None:
    text = "Le Titulaire choisit ses locaux. Il exerce seul l'autorité hiérarchique sur les équipes."
    (fact,) = extract_facts(text, "staff_interference")
    assert (fact.stance, fact.evidence.passages[0].quote) == (
        "excluded",
        "Il exerce seul l'autorité hiérarchique sur les équipes.",
    )


@pytest.mark.parametrize(
    "first",
    [
        "Le superviseur établit le planning.",  # no party
        "La Régie choisit les locaux.",  # « il » is not she
    ],
)
def test_a_pronoun_for_somebody_else_names_no_party(first: str, extract_facts: Extract) -> None:
    text = f"{first} Il exerce seul l'autorité hiérarchique sur les équipes."
    assert extract_facts(text, "staff_interference") == ()
