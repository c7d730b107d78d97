import pytest

from contract_checker.extraction.language.wording import Language

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


def test_a_provider_called_the_subcontractor_is_no_rule(extract_facts: Extract) -> None:
    assert extract_facts("Le Sous-traitant traite la totalité des appels du soir.", "subcontracting") == ()


def test_the_sentence_before_names_those_who_are_bound(extract_facts: Extract) -> None:
    text = "Les sous-traitants sont agréés par l'Acheteur. Ils sont tenus aux mêmes obligations que le titulaire."
    first, second = extract_facts(text, "subcontracting")
    assert [said(first), said(second)] == [{"mode": "approval"}, {"same_duties": True}]


def test_the_law_of_public_contracts_asks_for_acceptance(extract_facts: Extract) -> None:
    text = "La sous-traitance est admise dans les conditions de l'article L. 2193-1 du code de la commande publique."
    (fact,) = extract_facts(text, "subcontracting")
    assert said(fact) == {"mode": "approval"}


SURE = [
    (
        "Vous ne refilez rien à la maison voisine.",
        {"mode": "forbidden"},
    ),
    (
        "Le renfort d'une maison voisine est admis, pourvu qu'elle nous soit nommée.",
        {"mode": "declared"},
    ),
    (
        "Laisser la nuit à une maison amie ne se peut qu'avec notre signature.",
        {"mode": "approval"},
    ),
    (
        "La maison voisine peut prendre la nuit ; le reste, non.",
        {"mode": "limited"},
    ),
]
LEFT_THOUGH_SURE = [
    "Callea répond de la maison voisine comme d'elle-même.",
    "Une maison voisine peut-elle prendre la nuit ?",
]


@pytest.mark.parametrize(("sentence", "expected"), SURE)
def test_reads_what_the_net_is_sure_of(
    sentence: str, expected: dict[str, object], extract_sure: Extract
) -> None:
    found = extract_sure(sentence, "subcontracting")
    assert [(fact.found_by, said(fact)) for fact in found] == [("subcontracting/sure", expected)]


@pytest.mark.parametrize("sentence", LEFT_THOUGH_SURE)
def test_leaves_what_tells_too_little(sentence: str, extract_sure: Extract) -> None:
    assert extract_sure(sentence, "subcontracting") == ()


def test_what_is_denied_even_with_leave_is_no_approval(extract_sure: Extract) -> None:
    text = "Le Titulaire ne confie à personne d'autre, même avec accord, l'exécution des appels."
    assert extract_sure(text, "subcontracting") == ()


SURE_OF_OTHER_WORDS = [
    ("Le centre se garde de passer la main, sauf visa de notre direction.", "fr", {"mode": "approval"}),
    ("Défense de refiler le samedi à la maison voisine.", "fr", {"mode": "forbidden"}),
    ("Callea laisse la nuit à la maison voisine et à nulle autre.", "fr", {"mode": "limited"}),
    ("Pas de maillon après la maison voisine.", "fr", {"mode": "forbidden", "tier": "second"}),
    ("Night calls may go to the house next door and to nobody else.", "en", {"mode": "limited"}),
    ("You can't hand the weekend to the house next door until we've said yes.", "en", {"mode": "approval"}),
    (
        "Handing Sundays to a sister house is allowed without asking.",
        "en",
        {"mode": "free", "unconditional": True},
    ),
    ("No passing the overflow to somebody else's floor.", "en", {"mode": "forbidden"}),
]


@pytest.mark.parametrize(("text", "language", "fields"), SURE_OF_OTHER_WORDS)
def test_what_surely_hands_work_on_is_read_in_any_words(
    text: str, language: Language, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "subcontracting", language)
    assert said(fact) == fields
    assert fact.found_by == "subcontracting/sure"


@pytest.mark.parametrize(
    "text",
    [
        "Agencies that merely recruit are not subcontractors for this purpose.",
        "The Supplier is liable for the acts of the house next door.",
    ],
)
def test_who_is_no_subcontractor_sets_no_rule(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "subcontracting", "en") == ()
