from typing import Literal

import pytest

from .conftest import Extract
from .said import days, said

SAID = [
    ("La banque effectue des écoutes à distance.", {"practice": "listening", "by": "client"}),
    (
        "Chaque superviseur réalise dix écoutes par mois.",
        {"practice": "listening", "by": "provider", "extent": "part"},
    ),
    (
        "Tous les appels sont enregistrés et conservés 45 jours.",
        {"practice": "recording", "share_percent": 100, "retention": days(45)},
    ),
    (
        "L'Acheteur se réserve le droit d'enregistrer 15 % des communications, les agents en étant informés.",
        {"practice": "recording", "by": "client", "share_percent": 15, "secrecy": "informed"},
    ),
    (
        "Des appels mystères non annoncés sont passés par un institut indépendant.",
        {"practice": "mystery_calls", "by": "third_party", "secrecy": "secret"},
    ),
    (
        "L'écoute des conversations est permanente.",
        {"practice": "listening", "extent": "all"},
    ),
    (
        "Les enregistrements d'appels, tirés au hasard, sont signalés aux téléconseillers.",
        {"practice": "recording", "extent": "part", "secrecy": "informed"},
    ),
    (
        "Conservation des enregistrements d'appels : dix mois pour les courriels, trois mois pour les bandes.",
        {"practice": "recording", "retention": days(3, "month")},
    ),
    ("Le suivi des frappes au clavier est proscrit.", {"practice": "keystrokes", "stance": "excluded"}),
    ("Les écrans des conseillers sont filmés.", {"practice": "screen_capture"}),
    ("Un logiciel mesure l'humeur des agents.", {"practice": "emotion_analysis"}),
    (
        "Le donneur d'ordre visualise en temps réel l'activité de chaque téléconseiller.",
        {"practice": "supervision", "by": "client"},
    ),
    (
        "Le Client peut écouter à distance les téléconseillers, sans les en avertir.",
        {"practice": "listening", "by": "client", "secrecy": "secret"},
    ),
    (
        "Les grilles d'évaluation des écoutes sont conservées 18 mois.",
        {"practice": "listening", "retention": days(18, "month")},
    ),
    (
        "L'enregistrement des appels sans information préalable des conseillers est interdit.",
        {"practice": "recording", "secrecy": "secret", "stance": "excluded"},
    ),
]
NOT_SAID = [
    "Les entrées du parking sont filmées et les images conservées un mois.",
    "Le conseiller enregistre l'appel dans le logiciel de suivi.",
    "Le téléconseiller fait preuve d'écoute active.",
    "Les journaux du pare-feu sont conservés douze mois.",
    "La supervision des serveurs est assurée en continu.",
    "L'enregistrement de la commande vaut preuve.",
    "Le Titulaire enregistre sa marque à ses frais.",
]
ENGLISH = [
    (
        "All calls shall be recorded and kept for six months.",
        {"practice": "recording", "share_percent": 100, "retention": days(6, "month")},
    ),
    (
        "Client may listen to any conversation, provided that the agents are informed.",
        {"practice": "listening", "by": "client", "secrecy": "informed"},
    ),
    (
        "Call monitoring evaluation forms are kept for two years.",
        {"practice": "listening", "retention": days(2, "year")},
    ),
    ("Screen recording of agents is prohibited.", {"practice": "screen_capture", "stance": "excluded"}),
]


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_says_how_people_are_watched(
    sentence: str, expected: dict[str, object], extract_facts: Extract
) -> None:
    assert [said(fact) for fact in extract_facts(sentence, "monitoring")] == [expected]


@pytest.mark.parametrize("sentence", NOT_SAID)
def test_leaves_look_alikes(sentence: str, extract_facts: Extract) -> None:
    assert extract_facts(sentence, "monitoring") == ()


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH)
def test_reads_english(sentence: str, expected: dict[str, object], extract_facts: Extract) -> None:
    assert [said(fact) for fact in extract_facts(sentence, "monitoring", "en")] == [expected]


def test_how_long_records_are_kept_belongs_to_the_recording(extract_facts: Extract) -> None:
    text = "Les appels sont enregistrés. Les enregistrements sont effacés après deux mois."
    (fact,) = extract_facts(text, "monitoring")
    assert said(fact) == {"practice": "recording", "retention": days(2, "month")}
    assert [passage.quote for passage in fact.evidence.passages] == [
        "Les appels sont enregistrés.",
        "Les enregistrements sont effacés après deux mois.",
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Deux écoutes par mois et par agent sont faites. Les agents en sont avertis.", "fr"),
        ("Un échantillon d'appels est écouté. Les conseillers sont prévenus de chaque séance.", "fr"),
        ("Two calls per agent per week are monitored. Agents are told before any recording.", "en"),
    ],
)
def test_the_next_sentence_says_that_people_are_told(
    text: str, language: Literal["fr", "en"], extract_facts: Extract
) -> None:
    assert [said(fact)["secrecy"] for fact in extract_facts(text, "monitoring", language)] == ["informed"]


def test_what_the_next_sentence_tells_of_something_else_is_left(extract_facts: Extract) -> None:
    text = "Un échantillon d'appels est écouté. Les conseillers sont informés des nouveaux tarifs."
    assert ["secrecy" in said(fact) for fact in extract_facts(text, "monitoring")] == [False]


def test_no_call_is_recorded(extract_facts: Extract) -> None:
    (fact,) = extract_facts("Aucune conversation n'est enregistrée.", "monitoring")
    assert fact.stance == "excluded"


def test_each_part_of_a_sentence_tells_of_its_own_practice(extract_facts: Extract) -> None:
    text = "Analyse automatique des conversations, 10 % du flux ; exclusion de toute détection des émotions."
    facts = [said(fact) for fact in extract_facts(text, "monitoring")]
    assert [(fact["practice"], fact.get("stance")) for fact in facts] == [
        ("speech_analysis", None),
        ("emotion_analysis", "excluded"),
    ]


SURE = [
    (
        "Une fois par mois, la Marque réentend avec vous dix conversations prises au hasard.",
        {"practice": "listening", "extent": "part"},
    ),
    (
        "Les voix sont gardées sur bande un mois, puis purgées.",
        {"practice": "recording", "retention": days(1, "month")},
    ),
    (
        "Que le poste soit suivi au clavier n'a pas lieu d'être.",
        {"practice": "keystrokes", "stance": "excluded"},
    ),
    (
        "Nul n'est écouté sans en être averti au préalable.",
        {"practice": "listening"},
    ),
]
LEFT_THOUGH_SURE = [
    "Le compte rendu de la quinzaine est remis aux deux parties.",
    "Qui réentend ces conversations ?",
]


@pytest.mark.parametrize(("sentence", "expected"), SURE)
def test_reads_what_the_net_is_sure_of(
    sentence: str, expected: dict[str, object], extract_sure: Extract
) -> None:
    found = extract_sure(sentence, "monitoring")
    assert [(fact.found_by, said(fact)) for fact in found] == [("monitoring/sure", expected)]


@pytest.mark.parametrize("sentence", LEFT_THOUGH_SURE)
def test_leaves_what_tells_too_little(sentence: str, extract_sure: Extract) -> None:
    assert extract_sure(sentence, "monitoring") == ()
