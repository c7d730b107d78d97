"""Sentences of tenders that only look like facts of a purchase, and facts beside them, in French."""

import pytest

from contract_checker.facts import AwardCriteria

from .conftest import Extract
from .said import all_said


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (
            "reverse_auction",
            "L'enchère inversée désigne la procédure où les fournisseurs baissent leurs prix.",
        ),
        ("reverse_auction", "Le guide des achats déconseille l'usage des enchères inversées."),
        ("reverse_auction", "Article 12 - Recours aux enchères électroniques"),
        (
            "reverse_auction",
            "Lors de la consultation de 2018, une enchère à la baisse avait duré trois heures.",
        ),
        ("reverse_auction", "Par le passé, le groupe organisait des enchères inversées pour ses centres."),
        ("reverse_auction", "Enchères inversées : voir l'annexe 6."),
        ("abnormally_low_offer", "Le rapport de 2019 signalait plusieurs offres anormalement basses."),
        ("abnormally_low_offer", "À partir de quel seuil une offre est-elle jugée anormalement basse ?"),
        ("abnormally_low_offer", "Une offre promotionnelle trop basse doit être signalée au marketing."),
        ("label_preference", "Le label NF 345 est-il exigé des candidats ?"),
        (
            "label_preference",
            "Le site de Rodez est engagé dans une démarche de certification NF Service 345.",
        ),
    ],
)
def test_what_only_speaks_of_it_is_not_read(extract_facts: Extract, kind: str, text: str) -> None:
    assert not extract_facts(text, kind)


@pytest.mark.parametrize(
    "text",
    [
        "Le label est attribué pour trois ans par un comité indépendant.",
        "Le label comporte trois niveaux, dont le plus élevé exige un audit annuel.",
        "L'obtention du label suppose le respect de quarante exigences.",
    ],
)
def test_a_label_in_general_is_nobodys(extract_sure: Extract, text: str) -> None:
    assert not extract_sure(text, "label_holding")


@pytest.mark.parametrize(
    ("kind", "text", "fields"),
    [
        (
            "reverse_auction",
            "Le règlement peut prévoir le recours à une enchère inversée.",
            {"certainty": "possible"},
        ),
        (
            "abnormally_low_offer",
            "Une offre anormalement basse n'est rejetée qu'une fois son auteur entendu.",
            {"treatment": "explanations_first"},
        ),
        (
            "label_preference",
            "Seules les sociétés certifiées ISO 9001 peuvent concourir ; aucune autre attestation n'est admise.",
            {"label": "other_quality", "effect": "exclusive", "equivalent": False},
        ),
        ("label_holding", "Nous sommes certifiés EN 15838.", {"state": "held", "label": "en15838"}),
        (
            "label_holding",
            "Privée du Label de Responsabilité Sociale, elle dispose de six mois pour le recouvrer.",
            {
                "state": "lost",
                "label": "lrs",
                "on_loss": "time",
                "within": {"value": 6, "unit": "month"},
            },
        ),
        (
            "termination",
            "En cas de prise de contrôle du Prestataire par un concurrent du Client, ce dernier peut résilier "
            "le contrat.",
            {"by": "client", "ground": "change_of_control"},
        ),
        (
            "termination",
            "Résiliation sans motif | les deux parties | 6 mois",
            {
                "by": "both",
                "ground": "convenience",
                "notice": "stated",
                "notice_period": {"value": 6, "unit": "month"},
            },
        ),
        (
            "contract_term",
            "L'accord-cadre prend fin le 31 décembre 2027, sans pouvoir être reconduit.",
            {"renewal": "none", "last_day": "2027-12-31"},
        ),
        (
            "contract_term",
            "Conclu pour deux ans, le présent contrat ne peut être prolongé que par avenant.",
            {"duration": {"value": 2, "unit": "year"}, "renewal": "express"},
        ),
        (
            "reversibility",
            "La passation au successeur, on la fera, et on ne vous la facturera pas.",
            {"cost": "free"},
        ),
    ],
)
def test_facts_beside_them_are_read(
    extract_facts: Extract, kind: str, text: str, fields: dict[str, object]
) -> None:
    assert all_said(extract_facts(text, kind)) == [fields]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Le jugement des offres s'opère à partir de la valeur technique, notée sur 60 points, et du prix "
            "des prestations, noté sur 40 points.",
            ["valeur technique", "prix des prestations"],
        ),
        (
            "Les offres seront classées en fonction de leur prix global (45 points), de la qualité du dispositif "
            "(35 points) et des engagements sociaux (20 points).",
            ["prix global", "qualité du dispositif", "engagements sociaux"],
        ),
    ],
)
def test_the_sentence_around_criteria_is_no_part_of_their_names(
    extract_facts: Extract, text: str, names: list[str]
) -> None:
    (fact,) = extract_facts(text, "award_criteria")
    assert isinstance(fact, AwardCriteria)
    assert [criterion.name for criterion in fact.criteria] == names


def test_a_sole_price_of_all_the_points_weighs_all(extract_facts: Extract) -> None:
    (fact,) = extract_facts("Critère unique d'attribution : le prix, pondéré à 100 %.", "award_criteria")
    assert isinstance(fact, AwardCriteria)
    assert fact.criteria[0].weight == fact.total == 100
    assert fact.sums
