"""The label that a provider holds, keeps, seeks or loses; what it earns in a tender is another fact."""

import pytest

from contract_checker.extraction.label_holding.component import read
from contract_checker.extraction.language.wording import Language

from .conftest import Extract
from .said import all_said, days
from .sure import sure_of
from .windows import whole

FRENCH = [
    (
        "Le façonnier est titulaire du Label Responsabilité Sociale depuis 2024.",
        {"state": "held", "label": "lrs"},
    ),
    (
        "Le Prestataire reste titulaire du Label Responsabilité Sociale jusqu'à la fin du contrat.",
        {"state": "kept", "label": "lrs"},
    ),
    (
        "Si le Label Responsabilité Sociale lui est retiré, le centre en informe la banque sous huitaine.",
        {"state": "lost", "label": "lrs", "on_loss": "information"},
    ),
    (
        "En cas de suspension du Label Responsabilité Sociale, il dispose de quatre mois pour y remédier.",
        {"state": "lost", "label": "lrs", "on_loss": "time", "within": days(4, "month")},
    ),
    (
        "Notre société est en cours de labellisation sociale.",
        {"state": "in_progress", "label": "other_social"},
    ),
    (
        "L'attributaire devra obtenir le Label Responsabilité Sociale sous un an.",
        {"state": "in_progress", "label": "lrs", "within": days(1, "year")},
    ),
    (
        "Le Prestataire n'est plus titulaire du Label Responsabilité Sociale.",
        {"state": "held", "label": "lrs", "stance": "excluded"},
    ),
    (
        "Une démarche de labellisation LRS engagée par le Prestataire ne suffit pas.",
        {"state": "in_progress", "label": "lrs", "stance": "excluded"},
    ),
]
ENGLISH = [
    (
        "The Supplier holds the Social Responsibility Label.",
        {"state": "held", "label": "lrs"},
    ),
    (
        "The Supplier shall keep the Social Responsibility Label for the whole term.",
        {"state": "kept", "label": "lrs"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_a_holding_is_read(text: str, expected: dict[str, object], extract_facts: Extract) -> None:
    assert all_said(extract_facts(text, "label_holding")) == [expected]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_a_holding_is_read_in_english(text: str, expected: dict[str, object], extract_facts: Extract) -> None:
    assert all_said(extract_facts(text, "label_holding", "en")) == [expected]


def test_a_label_named_in_the_clause_need_not_be_named_again(extract_facts: Extract) -> None:
    text = (
        "Le Prestataire détient le Label Responsabilité Sociale.\n\n"
        "Il maintient ce label pendant la durée du contrat."
    )
    assert [said["state"] for said in all_said(extract_facts(text, "label_holding"))] == ["held", "kept"]


@pytest.mark.parametrize(
    "text",
    [
        "Dix points sont attribués au titulaire du Label Responsabilité Sociale.",
        "Seuls les titulaires du Label Responsabilité Sociale sont admis à soumissionner.",
        "Les appels sont labellisés par motif et gardent leur étiquette.",
        "La viande porte un label rouge que l'éleveur conserve depuis dix ans.",
        "Le Prestataire conserve les enregistrements pendant six mois.",
        "La perte d'un badge est signalée le jour même.",
    ],
)
def test_what_is_no_holding(extract_facts: Extract, text: str) -> None:
    assert extract_facts(text, "label_holding") == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Velia entretient le macaron « Écoute sincère » jusqu'au dernier appel.", {"state": "kept"}),
        ("Velia possède le macaron et n'en laisse jamais expirer la validité.", {"state": "kept"}),
        (
            "Velia obtiendra dans les neuf mois le macaron « Écoute sincère ».",
            {"state": "in_progress", "within": days(9, "month") | {"day_kind": "unstated"}},
        ),
        (
            "Si Velia perd le macaron « Écoute sincère », elle en avertit la Mutuelle.",
            {"state": "lost", "on_loss": "information", "within": None},
        ),
        ("Velia a perdu en mai son attestation.", {"state": "held", "stance": "excluded"}),
        ("Velia ne possède pas le macaron « Écoute sincère ».", {"state": "held", "stance": "excluded"}),
    ],
)
def test_a_label_that_is_surely_spoken_of_is_read_by_its_verb(text: str, said: dict[str, object]) -> None:
    (reading,) = read(sure_of("label_holding", text))
    assert reading.found_by == "label_holding/sure"
    assert reading.fields == {"label": "unstated", **said}
    assert read(whole(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Les produits bio du client possèdent le macaron « Écoute sincère ».",
        "Velia n'exhibe nul macaron.",
        "Velia salue ceux qui portent le macaron « Écoute sincère ».",
    ],
)
def test_what_denies_or_tells_no_state_is_left(text: str) -> None:
    assert read(sure_of("label_holding", text)) == []


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Le Centre tient à jour sa distinction jusqu'à la fin.", "fr", {"state": "kept"}),
        ("Vous avez une distinction : veillez à ne pas la perdre.", "fr", {"state": "kept"}),
        ("Nous ne sommes pas encore certifiés.", "fr", {"state": "in_progress", "within": None}),
        ("L'audit initial a lieu en juin.", "fr", {"state": "in_progress", "within": None}),
        (
            "Si la distinction nous est retirée, vous pourrez quitter le contrat.",
            "fr",
            {"state": "lost", "on_loss": "termination", "within": None},
        ),
        (
            "Si la marque venait à tomber, Velia le dit sous deux jours et a cinq mois pour la reconquérir.",
            "fr",
            {"state": "lost", "on_loss": "time", "within": days(5, "month") | {"day_kind": "unstated"}},
        ),
        ("Velia will still have its badge on the last day.", "en", {"state": "kept"}),
        ("Velia shall not let the seal lapse.", "en", {"state": "kept"}),
        ("Velia is working towards the badge.", "en", {"state": "in_progress", "within": None}),
        ("Velia has borne the seal since spring.", "en", {"state": "held"}),
        (
            "Should the seal be taken away, we may walk out.",
            "en",
            {"state": "lost", "on_loss": "termination", "within": None},
        ),
        (
            "If the seal lapses, Velia tells us in two days and has ten weeks to win it back.",
            "en",
            {"state": "lost", "on_loss": "time", "within": days(10, "week") | {"day_kind": "unstated"}},
        ),
    ],
)
def test_more_words_tell_the_state_in_both_languages(
    text: str, language: Language, said: dict[str, object]
) -> None:
    (reading,) = read(sure_of("label_holding", text, language=language))
    assert reading.found_by == "label_holding/sure"
    assert reading.fields == {"label": "unstated", **said}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Velia maintient son certificat ISO 27001.", "fr"),
        ("Velia keeps its PCI DSS attestation alive.", "en"),
        ("Velia shall keep its ISO 14001 certificate.", "en"),
    ],
)
def test_a_standard_of_something_else_is_no_label(text: str, language: Language) -> None:
    assert read(sure_of("label_holding", text, language=language)) == []


def test_a_label_of_goods_is_not_that_of_a_provider(extract_facts: Extract) -> None:
    text = "Le matériel est titulaire du label Responsabilité Sociale."
    assert extract_facts(text, "label_holding") == ()
