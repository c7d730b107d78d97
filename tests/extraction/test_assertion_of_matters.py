"""Sentences that speak of a matter and state no term of it, and terms that look like them."""

import pytest

from .conftest import Extract

SILENT = [
    # asked
    ("exclusivity", "Pouvez-vous nous dire si le projet de contrat prévoit une exclusivité ?"),
    ("subcontracting", "Notre filiale peut-elle sous-traiter les appels du soir ?"),
    # defined
    ("monitoring", "« Double écoute » : présence d'un second casque sur le poste d'un conseiller."),
    ("service_place", "« Offshore » désigne un plateau situé hors de l'Union européenne."),
    # pointed to
    ("staff_transfer", "Les modalités de reprise du personnel sont précisées à l'annexe 7."),
    ("staff_transfer", "Le sort des salariés en fin de marché est traité à l'article 22."),
    # told of the past
    ("exclusivity", "En 2012, la coopérative avait accordé l'exclusivité à un premier centre d'appels."),
    ("service_place", "Les syndicats s'étaient émus, en 2006, de la délocalisation du plateau au Maroc."),
    # to be discussed
    ("staff_transfer", "Point 4 : échange de vues sur la reprise du personnel."),
]
STATED = [
    ("staff_transfer", "La liste du personnel à reprendre figure en annexe 7."),
    (
        "staff_transfer",
        "Le personnel qui était affecté au marché en 2024 est repris par le nouveau titulaire.",
    ),
    (
        "exclusivity",
        "Si le Client avait recours à un tiers en 2026, l'exclusivité du Prestataire serait levée.",
    ),
    ("monitoring", "« Enregistrement » : tous les appels doivent être enregistrés par le Prestataire."),
]


@pytest.mark.parametrize(("kind", "text"), SILENT)
def test_what_states_no_term_is_no_fact(kind: str, text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, kind) == ()


@pytest.mark.parametrize(("kind", "text"), STATED)
def test_a_term_in_like_words_is_one(kind: str, text: str, extract_facts: Extract) -> None:
    assert len(extract_facts(text, kind)) == 1
