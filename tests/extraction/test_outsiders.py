"""What people outside the contract owe, are told or are promised is no clause of it."""

import pytest

from .conftest import Extract


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("payment_term", "Le client final dispose de quatorze jours pour payer sa facture."),
        ("payment_term", "Les clients de la Banque règlent leur facture à trente jours."),
        ("price_structure", "Le changement d'offre est facturé 10 € à l'abonné, par appel au service."),
        (
            "price_structure",
            "Le conseiller annonce le prix de l'abonnement, 12 € par mois, et celui de l'appel.",
        ),
        ("price_revision", "Le tarif est garanti ferme vingt-quatre mois pour l'abonné."),
        ("price_decrease", "Les adhérents obtiennent une remise de 5 % au bout d'un an."),
        ("penalty", "Le client de la Régie qui paie en retard doit une pénalité de 15 €."),
        ("audit", "Le prospect peut visiter nos locaux sur rendez-vous."),
        ("audit", "La Banque audite ses agences tous les deux ans."),
        ("social_clause", "L'Opérateur emploie lui-même 6 % de travailleurs handicapés."),
    ],
)
def test_their_dealings_are_no_fact(extract_facts: Extract, kind: str, text: str) -> None:
    assert extract_facts(text, kind) == ()


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("payment_term", "Les factures du service aux patients sont réglées par l'hôpital à trente jours."),
        ("price_structure", "La Mutuelle paie 2,40 € HT par appel d'adhérent traité."),
        ("price_decrease", "Le Prestataire consent à la Banque une baisse de ses tarifs de 2 % par an."),
        ("audit", "La Banque audite le Prestataire tous les ans."),
        ("social_clause", "La Ville demande que le titulaire emploie 6 % de travailleurs handicapés."),
    ],
)
def test_those_of_the_parties_are(extract_facts: Extract, kind: str, text: str) -> None:
    assert len(extract_facts(text, kind)) == 1
