"""A client that is named by its trade does not make its contract one of that trade."""

import pytest

from .conftest import Extract

CLIENTS = (
    "Le Client",
    "L'assureur",
    "La compagnie d'assurance",
    "Le fournisseur d'énergie",
    "Le distributeur de gaz",
    "L'éditeur de logiciels",
    "Le loueur de véhicules",
    "L'enseigne de magasins",
    "Le conseil départemental",
)
CLAUSES = {
    "payment_term": "{} règle les factures du prestataire à trente jours de leur réception.",
    "price_structure": "{} paie au prestataire 2,10 € HT par appel traité.",
    "price_revision": "{} accepte la révision annuelle des prix selon l'indice Syntec, dans la limite de 2 %.",
    "price_decrease": "{} applique chaque année une baisse de 3 % des prix unitaires du prestataire.",
    "penalty": "{} applique une pénalité de 100 € par heure d'indisponibilité du centre d'appels.",
    "audit": "{} peut auditer le prestataire une fois par an avec un préavis de dix jours.",
    "minimum_commitment": "{} garantit au prestataire 1 000 appels par mois.",
    "staff_interference": "{} peut exiger le retrait d'un conseiller sans motif.",
}


@pytest.mark.parametrize("kind", CLAUSES)
@pytest.mark.parametrize("client", CLIENTS)
def test_the_trade_in_the_name_of_a_client_is_no_rival(
    extract_facts: Extract, kind: str, client: str
) -> None:
    assert len(extract_facts(CLAUSES[kind].format(client), kind)) == 1


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("payment_term", "Les loyers sont réglés à trente jours de la facture."),
        ("price_structure", "Le logiciel coûte 12 € HT par licence et par mois."),
        ("price_revision", "Le tarif du gaz est révisé chaque année selon l'indice du marché."),
    ],
)
def test_the_trade_itself_still_is(extract_facts: Extract, kind: str, text: str) -> None:
    assert extract_facts(text, kind) == ()
