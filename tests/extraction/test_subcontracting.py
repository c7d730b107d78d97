import pytest

from .conftest import Extract
from .said import said

SAID = [
    ("La sous-traitance suppose l'agrément de l'Acheteur.", {"mode": "approval"}),
    ("Le Prestataire s'interdit de sous-traiter les appels.", {"mode": "forbidden"}),
    ("Le sous-traitant ne peut sous-traiter à son tour.", {"mode": "forbidden", "tier": "second"}),
    (
        "Le titulaire ne sous-traite pas plus de 40 % des prestations.",
        {"mode": "limited", "share_percent": 40},
    ),
    ("Le Prestataire peut librement sous-traiter.", {"mode": "free", "unconditional": True}),
    ("Le Prestataire peut sous-traiter une partie des appels.", {"mode": "free"}),
    (
        "Le centre peut confier le débord à un tiers sans l'accord du Client.",
        {"mode": "free", "unconditional": True},
    ),
    ("Le titulaire ne peut sous-traiter sans en informer l'Acheteur.", {"mode": "declared"}),
    ("Toute sous-traitance sans l'accord du Client est interdite.", {"mode": "approval"}),
    ("Le Titulaire informe le Client de tout recours à un sous-traitant.", {"mode": "declared"}),
    ("Les sous-traitants bénéficient du paiement direct.", {"direct_payment": True}),
    ("Les sous-traitants respectent les mêmes obligations sociales.", {"same_duties": True}),
    ("Le sous-traitant renonce à toute action directe contre le Client.", {"waives_claim": True}),
    ("Le paiement direct des sous-traitants est exclu.", {"waives_claim": True}),
    (
        "Le sous-traitant n'a aucun recours direct contre le Client pour son paiement.",
        {"waives_claim": True},
    ),
    (
        "Toute renonciation du sous-traitant au paiement direct est réputée non écrite.",
        {"direct_payment": True},
    ),
    (
        "Le Prestataire peut sous-traiter sans l'accord du Client.",
        {"mode": "free", "unconditional": True},
    ),
    ("Le Prestataire ne peut sous-traiter sans l'accord du Client.", {"mode": "approval"}),
    (
        "La sous-traitance est admise sous réserve du respect de l'article 3.6 du CCAG.",
        {"mode": "free", "strength": "by_reference"},
    ),
    (
        "Le débordement du soir est confié à un autre prestataire avec l'accord du Client.",
        {"mode": "approval"},
    ),
]
NOT_SAID = [
    "Le sous-traitant au sens de l'article 28 du RGPD obtient l'autorisation du responsable de traitement.",
    "Le Prestataire répond de ses sous-traitants.",
    "Les dommages causés aux tiers sont assurés.",
    "Le document n'est communiqué à aucun tiers sans accord.",
    "Le tiers des conseillers travaille le samedi.",
    "Le Client confie les appels au Prestataire.",
]
ENGLISH = [
    ("Subcontracting requires the prior approval of the Client.", {"mode": "approval"}),
    ("Supplier may freely subcontract the services.", {"mode": "free", "unconditional": True}),
    (
        "Supplier may subcontract the services without the Client's consent.",
        {"mode": "free", "unconditional": True},
    ),
    ("Supplier shall not subcontract without the Client's consent.", {"mode": "approval"}),
    ("Subcontractors waive any direct claim against the Client.", {"waives_claim": True}),
    ("Subcontractors shall not further subcontract.", {"mode": "forbidden", "tier": "second"}),
]


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_says_whether_work_is_subcontracted(
    sentence: str, expected: dict[str, object], extract_facts: Extract
) -> None:
    assert [said(fact) for fact in extract_facts(sentence, "subcontracting")] == [expected]


@pytest.mark.parametrize("sentence", NOT_SAID)
def test_leaves_look_alikes(sentence: str, extract_facts: Extract) -> None:
    assert extract_facts(sentence, "subcontracting") == ()


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH)
def test_reads_english(sentence: str, expected: dict[str, object], extract_facts: Extract) -> None:
    assert [said(fact) for fact in extract_facts(sentence, "subcontracting", "en")] == [expected]


def test_the_heading_says_what_is_forbidden(extract_facts: Extract) -> None:
    (fact,) = extract_facts("# Sous-traitance\n\nElle est interdite.", "subcontracting")
    assert said(fact) == {"mode": "forbidden"}
