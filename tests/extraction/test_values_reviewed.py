"""Sentences of a reviewer whose values were told wrongly, or from which a fact was invented."""

import pytest

from contract_checker.extraction.language.wording import Language

from .conftest import Extract
from .said import all_said


@pytest.mark.parametrize(
    ("kind", "language", "text", "expected"),
    [
        (
            "termination",
            "fr",
            "La résiliation partielle d'un ou plusieurs flux est possible sous réserve d'un préavis de 90 jours, sans que le Prestataire puisse prétendre à indemnité.",
            [
                {
                    "ground": "convenience",
                    "extent": "partial",
                    "notice": "stated",
                    "notice_period": {"value": 90, "unit": "day"},
                    "indemnity": "none",
                }
            ],
        ),
        (
            "termination",
            "fr",
            "Le Client peut suspendre tout ou partie des prestations moyennant un préavis de dix jours ouvrés, la suspension ne pouvant excéder deux mois.",
            [
                {
                    "effect": "suspension",
                    "by": "client",
                    "ground": "convenience",
                    "extent": "partial",
                    "notice": "stated",
                    "notice_period": {"value": 10, "unit": "day", "day_kind": "ouvre"},
                }
            ],
        ),
        (
            "penalty",
            "fr",
            "Par dérogation à l'article 14.1 du CCAG-FCS, le montant total des pénalités n'est pas plafonné à 10 % du montant du marché mais à 15 %.",
            [{"capped": True, "cap_percent": 15}],
        ),
        (
            "penalty",
            "fr",
            "Les pénalités dont le montant total n'excède pas 1 000 euros HT ne sont pas appliquées.",
            [],
        ),
        (
            "penalty",
            "fr",
            "Le titulaire est exonéré des pénalités dont le montant total ne dépasse pas 1 000 € HT pour l'ensemble du marché.",
            [],
        ),
        (
            "penalty",
            "fr",
            "Les pénalités ne sont pas libératoires et se cumulent avec les dommages et intérêts, sans pouvoir excéder 20 % du montant annuel du contrat.",
            [{"capped": True, "cap_percent": 20, "liberating": False, "cumulative": True}],
        ),
        (
            "penalty",
            "fr",
            "Il n'est pas prévu de pénalité autre que celle de 80 € par appel mystère non conforme.",
            [{"amount": {"value": 80}, "per": "call"}],
        ),
        ("penalty", "fr", "Niveau de service (Nds 80/20) | objectif 80 % | seuil de pénalité 75 %", []),
        (
            "penalty",
            "fr",
            "Une pénalité de 500 € par constat est appliquée pour tout appel non enregistré.",
            [{"amount": {"value": 500}, "per": "occurrence"}],
        ),
        (
            "penalty",
            "fr",
            "Les pénalités de l'article 9 s'appliquent sans préjudice du droit du Client de résilier le contrat.",
            [{}],
        ),
        (
            "penalty",
            "en",
            "Service credits are not the Customer's sole remedy.",
            [{"nature": "service_credit", "liberating": False}],
        ),
        (
            "penalty",
            "en",
            "Service credits shall be the sole and exclusive remedy for failure to meet the service levels, without prejudice to the right to terminate.",
            [{"nature": "service_credit", "liberating": True}],
        ),
        ("penalty", "en", "Penalties which do not exceed £500 in total are waived.", []),
        (
            "award_criteria",
            "fr",
            "Hors lot 2, pour lequel le prix est le seul critère, les offres sont notées 60 sur la technique et 40 sur le prix.",
            [
                {
                    "unit": "points",
                    "criteria": [
                        {"name": "technique", "kind": "quality", "weight": 60},
                        {"name": "prix", "kind": "price", "weight": 40},
                    ],
                    "weights_stated": True,
                    "total": 100,
                    "price_share": 40,
                }
            ],
        ),
        (
            "award_criteria",
            "fr",
            "Le poids du prix est compris entre 30 et 40 %, celui de la qualité entre 60 et 70 %.",
            [
                {
                    "criteria": [
                        {"name": "prix", "kind": "price", "weight": 30, "weight_up_to": 40},
                        {"name": "qualité", "kind": "quality", "weight": 60, "weight_up_to": 70},
                    ],
                    "weights_stated": True,
                    "expected_total": 100,
                }
            ],
        ),
        (
            "price_structure",
            "fr",
            "Chaque appel traité est rémunéré 3,20 € HT, soit 3,84 € TTC.",
            [{"unit": "call_handled", "amount": {"value": 3.2, "tax": "excluded"}}],
        ),
        (
            "price_structure",
            "fr",
            "Appel entrant traité | l'unité | 2,75 € HT | 3,30 € TTC",
            [{"unit": "call_handled", "amount": {"value": 2.75, "tax": "excluded"}}],
        ),
        (
            "price_structure",
            "fr",
            "Les temps de formation ne sont pas facturés, à l'exception des formations à de nouveaux produits, payées 22 € l'heure.",
            [{"unit": "hour", "amount": {"value": 22}}],
        ),
        (
            "payment_term",
            "fr",
            "Le service fait est constaté sous huit jours ; le paiement intervient dans les trente jours du service fait.",
            [{"term": {"value": 30, "unit": "day"}, "start": "service_done"}],
        ),
        (
            "payment_term",
            "en",
            "Payment is due 30 days after acceptance of the deliverables, and in any event not later than 90 days after delivery.",
            [
                {"term": {"value": 90, "unit": "day"}, "start": "service_done"},
                {"term": {"value": 30, "unit": "day"}, "start": "acceptance"},
            ],
        ),
        (
            "contract_term",
            "fr",
            "Le contrat, d'une durée initiale de 36 mois, ne peut être renouvelé tacitement ; toute prolongation, dans la limite de 12 mois, fait l'objet d'un avenant.",
            [{"duration": {"value": 36, "unit": "month"}, "renewal": "none"}],
        ),
        (
            "contract_term",
            "fr",
            "À l'exclusion du lot 3, conclu pour un an ferme, les lots ont une durée de trois ans.",
            [{"duration": {"value": 3, "unit": "year"}}],
        ),
        (
            "contract_term",
            "fr",
            "Le contrat-cadre est conclu pour quatre ans, chaque contrat d'application ayant une durée propre qui ne peut dépasser dix-huit mois.",
            [{"duration": {"value": 4, "unit": "year"}}],
        ),
        (
            "minimum_commitment",
            "fr",
            "Un ETP est facturé 3 400 € HT par mois sur la base de 151,67 heures.",
            [],
        ),
        (
            "minimum_commitment",
            "fr",
            "Le Client ne saurait confier à un tiers plus de 20 % de ses appels.",
            [],
        ),
        (
            "minimum_commitment",
            "en",
            "Upon termination for convenience, the Customer pays a fee equal to 10% of the remaining minimum charges.",
            [],
        ),
        (
            "minimum_commitment",
            "en",
            "The maximum contract value is £4 million over four years, with no minimum.",
            [{"stance": "excluded", "of": "spend"}],
        ),
        (
            "price_revision",
            "fr",
            "Les prix des lots 1 et 2 sont révisables, à l'exclusion de ceux du lot 3, qui sont fermes.",
            [{"mode": "revisable"}],
        ),
        (
            "price_revision",
            "fr",
            "Les prix sont fermes ; toute demande de révision est adressée trois mois avant l'échéance.",
            [{"mode": "revisable"}],
        ),
        (
            "price_decrease",
            "fr",
            "Le Prestataire peut proposer, sans y être tenu, une diminution de prix de 1 % par an.",
            [],
        ),
    ],
)
def test_a_value_is_what_the_sentence_says(
    extract_facts: Extract, kind: str, language: Language, text: str, expected: list[dict[str, object]]
) -> None:
    assert sorted(all_said(extract_facts(text, kind, language)), key=str) == sorted(expected, key=str)
