"""Sentences of a reviewer whose values were told wrongly, or from which a fact was invented."""

import pytest

from contract_checker.checker import read_clause
from contract_checker.extraction.language.wording import Language
from contract_checker.facts import PriceRevision, PriceStructure

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
        (
            "payment_term",
            "fr",
            "Aucun paiement n'intervient avant la validation des livrables, laquelle est prononcée sous quinze jours.",
            [],
        ),
        (
            "payment_term",
            "fr",
            "Le Prestataire est réglé à 45 jours date de facture, à l'exclusion des débours, remboursés à réception.",
            [{"term": {"value": 45, "unit": "day"}, "start": "invoice_issue"}],
        ),
        (
            "payment_term",
            "en",
            "The Supplier shall invoice within 10 days of service completion and the Customer shall pay within 45 days thereafter.",
            [{"debtor": "client", "term": {"value": 45, "unit": "day"}}],
        ),
        (
            "payment_term",
            "en",
            "The Supplier is paid £20 per sale, less any sale cancelled within 14 days.",
            [],
        ),
        (
            "contract_term",
            "fr",
            "Le contrat est conclu pour une durée ferme de trois ans et pourra, par avenant, être prolongé de six mois au plus.",
            [
                {
                    "duration": {"value": 3, "unit": "year"},
                    "renewal": "express",
                    "renewal_duration": {"value": 6, "unit": "month"},
                }
            ],
        ),
        (
            "contract_term",
            "fr",
            "Le contrat cesse de plein droit à l'expiration de la période de deux ans, sans tacite reconduction ni préavis.",
            [{"renewal": "none"}],
        ),
        (
            "termination",
            "fr",
            "Le contrat est résilié de plein droit huit jours après une mise en demeure restée sans effet, sans préjudice des dommages et intérêts.",
            [{"ground": "fault", "notice": "stated", "notice_period": {"value": 8, "unit": "day"}}],
        ),
        (
            "termination",
            "fr",
            "Aucune indemnité n'est due au Titulaire en cas de résiliation pour faute ; elle est de 5 % en cas de résiliation pour motif d'intérêt général.",
            [{"ground": "fault", "indemnity": "none"}],
        ),
        (
            "termination",
            "fr",
            "Les Parties ne peuvent résilier avant le 31 décembre 2026, puis avec un préavis de six mois.",
            [
                {
                    "by": "both",
                    "ground": "convenience",
                    "notice": "stated",
                    "notice_period": {"value": 6, "unit": "month"},
                }
            ],
        ),
        (
            "termination",
            "en",
            "Neither party may terminate before the second anniversary, after which either may do so on three months' notice.",
            [
                {
                    "by": "both",
                    "ground": "convenience",
                    "notice": "stated",
                    "notice_period": {"value": 3, "unit": "month"},
                }
            ],
        ),
        ("termination", "fr", "En cas d'invalidité d'une clause, le contrat n'est pas résilié.", []),
        (
            "termination",
            "fr",
            "Le minimum garanti de 500 heures par mois n'est pas dû en cas de résiliation.",
            [],
        ),
        (
            "penalty",
            "fr",
            "Une pénalité égale à la différence entre 90 % et le taux atteint, multipliée par 1 000 euros, est appliquée.",
            [{"amount": {"value": 1000}}],
        ),
        (
            "penalty",
            "fr",
            "Le taux de pénalité est de 0,5 % du montant hors taxes du bon de commande par semaine de retard, porté à 1 % à partir de la troisième semaine.",
            [{"rate_percent": 0.5, "per": "week", "base": "order"}],
        ),
        (
            "penalty",
            "fr",
            "Le Prestataire peut refuser les volumes excédant 120 % de la prévision sans encourir de pénalité.",
            [],
        ),
        (
            "penalty",
            "en",
            "Service credits shall not exceed 15% of the monthly charges, other than for data breaches.",
            [{"nature": "service_credit"}],
        ),
        (
            "service_level",
            "en",
            "Service level: 80/20, measured monthly by the Customer; abandonment below 5%.",
            [{"indicator": "abandon_rate", "bound": "at_most", "target_percent": 5, "measured_by": "client"}],
        ),
        (
            "price_structure",
            "fr",
            "Le prix de l'appel traité ne peut être inférieur à 2,50 € HT.",
            [{"unit": "call_handled"}],
        ),
        (
            "price_structure",
            "fr",
            "Le coût d'un appel décroché est plafonné à 4 € HT.",
            [{"unit": "call_answered"}],
        ),
        (
            "price_structure",
            "fr",
            "Les heures de nuit sont payées 32 € HT au lieu de 26 € HT.",
            [{"unit": "hour", "amount": {"value": 32, "tax": "excluded"}}],
        ),
        (
            "price_structure",
            "fr",
            "Prestation | PU HT | PU TTC\nAppel traité | 2,60 € | 3,12 €",
            [{"unit": "call_handled", "amount": {"value": 2.6, "tax": "excluded"}}],
        ),
        (
            "price_structure",
            "fr",
            "Le prix de l'appel passe de 3,20 € à 3,00 € à compter du 1er juillet 2026.",
            [{"unit": "call", "amount": {"value": 3}}],
        ),
        (
            "price_structure",
            "en",
            "Calls are charged at £2.50 each for the first 5,000 and £2.20 thereafter.",
            [{"unit": "call", "tiers": True}],
        ),
        (
            "price_revision",
            "fr",
            "Le Prestataire réduit ses prix de 1,5 % chaque année à compter de la deuxième, sauf si l'indice Syntec progresse de plus de 3 %.",
            [],
        ),
        (
            "price_revision",
            "en",
            "The Supplier shall reduce its prices by 2% per year, unless CPI exceeds 4%.",
            [],
        ),
        (
            "price_revision",
            "fr",
            "Les prix ne sont pas indexés sur le SMIC.",
            [{"stance": "excluded", "mode": "indexed", "indices": ["SMIC"], "minimum_wage_index": True}],
        ),
        (
            "price_revision",
            "fr",
            "Les prix ne sont pas indexés sur l'inflation.",
            [{"stance": "excluded", "mode": "indexed", "general_index": "prices"}],
        ),
        (
            "minimum_commitment",
            "fr",
            "Le volume annuel est compris entre 80 000 et 120 000 appels, seul le minimum étant garanti.",
            [],
        ),
        (
            "minimum_commitment",
            "fr",
            "L'Acheteur s'engage à commander au minimum 40 % du maximum, soit 400 000 € HT.",
            [{"of": "spend", "value": 400000, "unit": "eur"}],
        ),
        (
            "minimum_commitment",
            "fr",
            "Les montants minimum et maximum sont respectivement de 50 000 € HT et 200 000 € HT par an.",
            [
                {"of": "spend", "value": 50000, "unit": "eur", "period": "year"},
                {"duty": "maximum", "of": "spend", "value": 200000, "unit": "eur", "period": "year"},
            ],
        ),
        (
            "minimum_commitment",
            "fr",
            "Le Client affecte au contrat un budget de 300 000 €, qui ne constitue pas un engagement.",
            [],
        ),
        ("minimum_commitment", "en", "The minimum charge per call is £1.50.", []),
        (
            "award_criteria",
            "fr",
            "La valeur technique (60 %) est appréciée selon trois sous-critères : organisation (30 %), moyens (20 %), qualité (10 %) ; le prix compte pour 40 %.",
            [
                {
                    "criteria": [
                        {"name": "valeur technique", "kind": "quality", "weight": 60},
                        {"name": "prix", "kind": "price", "weight": 40},
                    ],
                    "weights_stated": True,
                    "total": 100,
                    "expected_total": 100,
                    "sums": True,
                    "price_share": 40,
                }
            ],
        ),
        (
            "award_criteria",
            "fr",
            "Aucun critère social n'est retenu, les critères étant le prix (70 %) et la technique (30 %).",
            [
                {
                    "criteria": [
                        {"name": "prix", "kind": "price", "weight": 70},
                        {"name": "technique", "kind": "quality", "weight": 30},
                    ],
                    "weights_stated": True,
                    "total": 100,
                    "expected_total": 100,
                    "sums": True,
                    "price_share": 70,
                }
            ],
        ),
        ("label_preference", "fr", "Le candidat non labellisé n'est pas écarté.", []),
        (
            "payment_term",
            "fr",
            "Le Client paie les factures à 45 jours de leur date, le Prestataire payant les siennes à 30 jours.",
            [
                {"debtor": "provider", "term": {"value": 30, "unit": "day"}, "start": "invoice_issue"},
                {"debtor": "client", "term": {"value": 45, "unit": "day"}, "start": "invoice_issue"},
            ],
        ),
        (
            "payment_term",
            "fr",
            "Les avances sont remboursées sous 30 jours et les factures réglées sous 45 jours.",
            [{"term": {"value": 45, "unit": "day"}}],
        ),
        (
            "contract_term",
            "fr",
            "Le contrat peut être reconduit pour une durée maximale de deux ans.",
            [{"renewal_duration": {"value": 2, "unit": "year"}}],
        ),
        (
            "contract_term",
            "fr",
            "Le marché ne pourra excéder quatre ans, reconductions comprises, la première période étant de douze mois.",
            [{"maximum": {"value": 4, "unit": "year"}}],
        ),
        (
            "contract_term",
            "fr",
            "L'accord-cadre n'est pas conclu pour une durée supérieure à quatre ans.",
            [{"maximum": {"value": 4, "unit": "year"}}],
        ),
        (
            "termination",
            "fr",
            "Le Client ne peut résilier pour convenance ; le Prestataire le peut avec un préavis de douze mois.",
            [{"stance": "excluded", "by": "client", "ground": "convenience"}],
        ),
        (
            "termination",
            "fr",
            "En cas de résiliation anticipée par le Client, celui-ci verse 10 % du chiffre d'affaires restant, sauf faute du Prestataire.",
            [{"by": "client", "ground": "other", "indemnity": "paid", "indemnity_percent": 10}],
        ),
        (
            "minimum_commitment",
            "fr",
            "En cas de résiliation anticipée par le Client, celui-ci verse 10 % du chiffre d'affaires restant, sauf faute du Prestataire.",
            [],
        ),
        ("penalty", "fr", "Les pénalités s'appliquent à compter de 500 € cumulés par mois.", [{}]),
        (
            "price_revision",
            "fr",
            "Les prix sont révisés à la hausse de 2 % chaque année, quelle que soit l'inflation.",
            [{"mode": "revisable", "every": {"value": 1, "unit": "year"}, "way": "up"}],
        ),
        (
            "price_decrease",
            "fr",
            "Le Prestataire restitue au Client 50 % des économies, sans que cela puisse excéder 20 000 € par an.",
            [{"mode": "shared", "mechanism": "productivity"}],
        ),
        (
            "termination",
            "en",
            "The Supplier may not terminate for convenience; the Customer may do so on six months' notice.",
            [{"stance": "excluded", "by": "provider", "ground": "convenience"}],
        ),
        (
            "payment_term",
            "en",
            "Advances are repaid within 30 days and invoices are paid within 45 days.",
            [{"term": {"value": 45, "unit": "day"}}],
        ),
        (
            "contract_term",
            "en",
            "The Agreement may be renewed for a maximum period of two years.",
            [{"renewal_duration": {"value": 2, "unit": "year"}}],
        ),
        (
            "penalty",
            "en",
            "The Supplier pays liquidated damages of 1% of the order value per week, not capped at 10% but at 15%.",
            [
                {
                    "debtor": "provider",
                    "rate_percent": 1,
                    "per": "week",
                    "base": "order",
                    "capped": True,
                    "cap_percent": 15,
                }
            ],
        ),
        ("penalty", "en", "Service credits are payable from £500 per month upwards.", []),
        ("penalty", "en", "The penalty threshold is 75%.", []),
        (
            "service_level",
            "en",
            "The target rises from 75% to 80% of calls answered within 20 seconds from month four.",
            [{"indicator": "answered_in_time", "target_percent": 80, "within_seconds": 20}],
        ),
        ("minimum_commitment", "en", "The price per handled call shall not exceed £4.", []),
        (
            "minimum_commitment",
            "en",
            "Annual volume is between 80,000 and 120,000 calls, only the minimum being guaranteed.",
            [],
        ),
        (
            "minimum_commitment",
            "en",
            "The Customer commits to at least 40% of the maximum, i.e. £400,000.",
            [{"of": "spend", "value": 400000, "unit": "other"}],
        ),
        (
            "minimum_commitment",
            "en",
            "The minimum and maximum values are respectively £50,000 and £200,000 per year.",
            [
                {"of": "spend", "value": 50000, "unit": "other", "period": "year"},
                {"duty": "maximum", "of": "spend", "value": 200000, "unit": "other", "period": "year"},
            ],
        ),
        ("price_revision", "en", "Prices are neither fixed nor capped; they are reviewed yearly.", []),
        (
            "price_revision",
            "en",
            "Prices increase by 2% each year regardless of inflation.",
            [{"mode": "revisable", "every": {"value": 1, "unit": "year"}, "way": "up"}],
        ),
        (
            "award_criteria",
            "en",
            "The weight of price is between 30 and 40%, that of quality between 60 and 70%.",
            [
                {
                    "criteria": [
                        {"name": "price", "kind": "price", "weight": 30, "weight_up_to": 40},
                        {"name": "quality", "kind": "quality", "weight": 60, "weight_up_to": 70},
                    ],
                    "weights_stated": True,
                    "expected_total": 100,
                }
            ],
        ),
        (
            "award_criteria",
            "en",
            "No social criterion applies, the criteria being price (70%) and quality (30%).",
            [
                {
                    "criteria": [
                        {"name": "price", "kind": "price", "weight": 70},
                        {"name": "quality", "kind": "quality", "weight": 30},
                    ],
                    "weights_stated": True,
                    "total": 100,
                    "expected_total": 100,
                    "sums": True,
                    "price_share": 70,
                }
            ],
        ),
    ],
)
def test_a_value_is_what_the_sentence_says(
    extract_facts: Extract, kind: str, language: Language, text: str, expected: list[dict[str, object]]
) -> None:
    assert sorted(all_said(extract_facts(text, kind, language)), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("kind", "language", "text", "expected"),
    [
        (
            "service_level",
            "fr",
            "Le Prestataire rappelle sous deux heures les appelants ayant laissé un message, pour 95 % d'entre eux.",
            [{"indicator": "reply_time", "target_percent": 95, "within_seconds": 7200}],
        ),
        (
            "price_revision",
            "fr",
            "La révision ne peut conduire à une augmentation supérieure à 3 %, ni à une baisse.",
            [{"mode": "revisable", "cap_percent": 3, "way": "up"}],
        ),
        (
            "price_revision",
            "fr",
            "Les prix ne sont ni fermes ni actualisables ; ils sont révisables annuellement.",
            [{"mode": "revisable", "every": {"value": 1, "unit": "year"}}],
        ),
        ("penalty", "fr", "Aucune pénalité n'est appliquée si le taux mensuel est supérieur à 88 %.", [{}]),
        (
            "price_revision",
            "fr",
            "La révision n'est acquise que si la variation de l'indice dépasse 2 %.",
            [{"mode": "indexed"}],
        ),
    ],
)
def test_a_value_of_a_sure_sentence_is_what_it_says(
    extract_sure: Extract, kind: str, language: Language, text: str, expected: list[dict[str, object]]
) -> None:
    assert all_said(extract_sure(text, kind, language)) == expected


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (
            "award_criteria",
            "Hors lot 2, pour lequel le prix est le seul critère, les offres sont notées 60 sur la technique et "
            "40 sur le prix.",
        ),
        (
            "label_preference",
            "Les entreprises labellisées bénéficient d'une préférence de 5 % sur le prix, sans que cette "
            "préférence s'applique au lot 3.",
        ),
    ],
)
def test_what_leaves_out_a_lot_is_not_for_it(extract_facts: Extract, kind: str, text: str) -> None:
    (fact,) = extract_facts(text, kind)
    assert fact.scope.lot is None


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("fr", "Un appel n'est payé que s'il aboutit à une vente.", "result"),
        ("fr", "Les appels ne sont payés que si le rendez-vous a bien eu lieu ; les autres ne le sont pas.", "result"),
        ("en", "A call is paid only if it ends in a sale.", "result"),
    ],
)  # fmt: skip
def test_work_that_is_paid_on_condition_of_a_result_is_paid_by_result(
    language: Language, text: str, unit: str
) -> None:
    facts = [fact for fact in read_clause(text, language) if isinstance(fact, PriceStructure)]
    assert [fact.unit for fact in facts] == [unit]


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Les prix suivent l'indice Syntec lorsque celui-ci a reculé sur douze mois.", "down"),
        ("Le prix est révisé selon l'indice Syntec ; il n'est revu qu'en cas de baisse de l'indice.", "down"),
        ("Les prix sont révisés selon l'indice Syntec s'il augmente ou diminue de plus de 2 %.", "both"),
    ],
)
def test_prices_that_follow_an_index_one_way_only(text: str, way: str) -> None:
    facts = [fact for fact in read_clause(text, "fr") if isinstance(fact, PriceRevision)]
    assert [fact.way for fact in facts] == [way]
