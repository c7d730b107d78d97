"""Values of prices, penalties, payments and levels of service that were told wrongly, or invented."""

import pytest

from .conftest import Extract
from .said import all_said

FIRM_TERM = {"mode": "firm", "firm_during": "term"}


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (
            "penalty",
            "Le Titulaire doit 100 € par jour de retard de ses rapports, et le Client doit 50 € par "
            "jour de retard de ses prévisions.",
            [
                {"debtor": "provider", "amount": {"value": 100}, "per": "day"},
                {"debtor": "client", "amount": {"value": 50}, "per": "day"},
            ],
        ),
        (
            "penalty",
            "Une pénalité de 120 € par heure d'interruption de l'outil est mise à la charge du Client.",
            [{"debtor": "client", "amount": {"value": 120}, "per": "hour"}],
        ),
        (
            "penalty",
            "Il est fait application au Titulaire d'une pénalité de 60 € par jour de retard.",
            [{"debtor": "provider", "amount": {"value": 60}, "per": "day"}],
        ),
        (
            "penalty",
            "Les pénalités supportées par le Prestataire sont sans plafond.",
            [{"debtor": "provider", "capped": False}],
        ),
        (
            "penalty",
            "La pénalité suit la formule P = V × R / 1000, V étant la valeur des ouvrages en retard et R le nombre "
            "de jours.",
            [{"formula": "P = V × R / 1000", "per": "day", "base": "service"}],
        ),
        (
            "payment_term",
            "Le Client paie le Prestataire dans les trente jours de la réception de la facture ; le Prestataire "
            "règle ses sous-traitants quinze jours après l'émission de la leur.",
            [
                {
                    "debtor": "client",
                    "term": {"value": 30, "unit": "day"},
                    "start": "invoice_receipt",
                },
                {
                    "debtor": "provider",
                    "term": {"value": 15, "unit": "day"},
                    "start": "invoice_issue",
                },
            ],
        ),
        (
            "payment_term",
            "La facture récapitulative est réglée par Orvelle quarante jours après son émission.",
            [
                {
                    "debtor": "client",
                    "term": {"value": 40, "unit": "day"},
                    "start": "invoice_issue",
                    "periodic": True,
                }
            ],
        ),
        (
            "price_structure",
            "Chaque appel traité est payé trois euros et dix centimes, taxe non comprise.",
            [{"unit": "call_handled", "amount": {"value": 3.1, "tax": "excluded"}}],
        ),
        (
            "price_structure",
            "Seules les heures de connexion, telles que l'ACD les relève, ouvrent droit à paiement.",
            [{"unit": "hour_logged"}],
        ),
        ("price_revision", "Les prix sont fermes et invariables jusqu'à la fin du contrat.", [FIRM_TERM]),
        (
            "price_revision",
            "Nos tarifs ne bougeront pas pendant dix-huit mois, quoi que fasse l'inflation.",
            [{"mode": "firm", "firm_for": {"value": 18, "unit": "month"}}],
        ),
        (
            "minimum_commitment",
            "La facturation d'un mois ne descend pas au-dessous de 12 000 €.",
            [{"of": "billing", "value": 12000, "unit": "eur", "period": "month"}],
        ),
        (
            "minimum_commitment",
            "Si le nombre de contacts du mois n'atteint pas 25 000, la différence est facturée.",
            [{"duty": "guaranteed", "of": "volume", "value": 25000, "unit": "contact"}],
        ),
        (
            "minimum_commitment",
            "Engagement | Quantité\nHeures minimales commandées par mois | 2 400 h",
            [{"of": "hours", "value": 2400, "unit": "hour", "period": "month"}],
        ),
    ],
)
def test_a_value_is_that_of_its_own_words(
    extract_facts: Extract, kind: str, text: str, expected: list[dict[str, object]]
) -> None:
    assert sorted(all_said(extract_facts(text, kind)), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        # what one order is at least
        ("minimum_commitment", "Chaque bon porte sur un minimum de 100 heures."),
        ("minimum_commitment", "Le montant minimal d'un bon de commande est de 1 000 € HT."),
        ("minimum_commitment", "Tout bon de commande porte sur cinquante heures au moins."),
        (
            "minimum_commitment",
            "La société mère garantit les engagements du Prestataire à hauteur de 200 000 €.",
        ),
        # the past
        ("service_level", "En 2022, le centre a répondu à 84 % des appels."),
        (
            "service_level",
            "En 2022, le prestataire sortant a décroché 84 % des appels en moins de trente secondes.",
        ),
        ("service_level", "L'an passé, 91 % des courriels ont reçu une réponse sous 24 heures."),
        ("service_level", "Depuis 2021, le centre tient un taux de décroché moyen de 91 %."),
        # the past, what is not decided, what callers are told
        ("penalty", "Le Prestataire a dû 3 000 € de pénalités l'an dernier."),
        ("penalty", "Aucune pénalité n'a été retenue au troisième trimestre."),
        ("penalty", "La Banque n'en veut pas : le point « pénalités plafonnées à 8 % » reste ouvert."),
        ("penalty", "Dites à l'abonné que le rejet du prélèvement entraîne une pénalité de 25 €."),
        ("price_structure", "L'avenant n° 2 avait porté le prix de l'heure de 26 à 27 euros."),
        ("service_level", "Le taux d'absentéisme du plateau ne doit pas dépasser 8 %."),
        (
            "penalty",
            "Les pénalités appliquées se sont montées à 3 150 euros, en raison du mois de septembre.",
        ),
        ("penalty", "Vous avez retenu, sur nos factures de décembre, 6 780 euros à titre de pénalités."),
        ("penalty", "Un employeur ne peut infliger de sanction pécuniaire à son salarié."),
        ("service_level", "La durée moyenne d'un séjour en chirurgie ambulatoire est de neuf heures."),
        ("service_level", "Le délai de réponse de notre service commercial est en général de deux jours."),
        # staff
        (
            "penalty",
            "Aucune retenue financière ne peut être opérée à l'encontre d'un conseiller pour un retard.",
        ),
        ("penalty", "Prime de cooptation : 300 € si la recrue reste six mois."),
        # what bidders fill in, what callers pay
        ("price_structure", "Le candidat propose un prix par appel traité et un prix par courriel."),
        ("price_structure", "Prix de l'appel traité : ........ € HT."),
        ("price_structure", "Ce numéro est facturé 0,80 € la minute, en plus du prix d'un appel."),
        ("payment_term", "Le Client conteste la facture dans les quinze jours de sa réception."),
        ("price_decrease", "Article 22 : clause du client le plus favorisé"),
    ],
)
def test_what_states_no_such_fact_is_not_read(extract_facts: Extract, kind: str, text: str) -> None:
    assert all_said(extract_facts(text, kind)) == []


def test_a_last_day_that_rolls_over_says_nothing_of_the_first(extract_facts: Extract) -> None:
    text = "Un délai qui finit un dimanche ou un jour chômé court jusqu'au lendemain ouvré."
    assert all_said(extract_facts(text, "day_counting")) == [{"last_day": "rolls_to_worked_day"}]
