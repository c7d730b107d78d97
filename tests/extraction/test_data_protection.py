import pytest

from contract_checker.extraction.data_protection.component import read
from contract_checker.extraction.language.wording import Language

from .conftest import Extract
from .said import days, said
from .windows import whole


def duties(text: str, language: Language = "fr") -> list[tuple[object, ...]]:
    return [
        tuple(reading.fields[name] for name in ("subject", "debtor", "delay", "stance"))
        for reading in read(whole(text, language=language))
    ]


def length(value: int, unit: str) -> dict[str, object]:
    return {"value": value, "unit": unit, "day_kind": "unstated"}


@pytest.mark.parametrize(
    ("text", "duty"),
    [
        (
            "Le Titulaire est sous-traitant au sens du RGPD.",
            ("role", "unstated", None, "asserted"),
        ),
        (
            "Le Prestataire n'est pas sous-traitant au sens du RGPD.",
            ("role", "unstated", None, "excluded"),
        ),
        (
            "Le sous-traitant traite les données personnelles selon les instructions écrites du Client.",
            ("instructions", "provider", None, "asserted"),
        ),
        (
            "Le titulaire signale toute violation de données personnelles sous 36 heures.",
            ("breach_notice", "provider", length(36, "hour"), "asserted"),
        ),
        (
            "Le Client est informé dans les 12 heures de toute violation de données personnelles.",
            ("breach_notice", "unstated", length(12, "hour"), "asserted"),  # not said by whom
        ),
        (
            "Aucune donnée personnelle n'est transférée en dehors de l'Union européenne.",
            ("transfer", "unstated", None, "excluded"),
        ),
        (
            "Aucune donnée personnelle n'est transférée hors de l'Union européenne, sauf accord écrit.",
            ("transfer", "unstated", None, "asserted"),
        ),
        (
            "Le Prestataire restitue au Client les données personnelles deux mois après le terme.",
            ("retention", "provider", length(2, "month"), "asserted"),
        ),
        (
            "Le Centre relaie sous 5 jours les demandes d'accès des personnes concernées.",
            ("rights", "provider", length(5, "day"), "asserted"),
        ),
        (
            "Les données personnelles sont chiffrées par le Prestataire.",
            ("security", "provider", None, "asserted"),
        ),
    ],
)
def test_a_duty_is_read(text: str, duty: tuple[object, ...]) -> None:
    assert duties(text) == [duty]


def test_items_have_the_debtor_of_their_list() -> None:
    text = (
        "Au titre du RGPD, le Prestataire :\n- notifie les violations sous 24 h ;\n"
        "- efface les données en fin de contrat."
    )
    assert duties(text) == [
        ("breach_notice", "provider", length(24, "hour"), "asserted"),
        ("retention", "provider", None, "asserted"),
    ]


def test_a_pronoun_is_the_party_of_the_sentence_before() -> None:
    text = "Le sous-traitant protège les données personnelles. Il les efface à la fin du contrat."
    assert duties(text)[0] == ("security", "provider", None, "asserted")


@pytest.mark.parametrize(
    ("text", "duty"),
    [
        (
            "Supplier acts as the processor of Personal Data.",
            ("role", "unstated", None, "asserted"),
        ),
        (
            "The Processor shall assist the Controller with data subject requests within five days.",
            ("rights", "provider", length(5, "day"), "asserted"),
        ),
        (
            "Personal Data may be moved outside the UK only with prior consent.",
            ("transfer", "unstated", None, "asserted"),
        ),
    ],
)
def test_a_duty_is_read_in_english(text: str, duty: tuple[object, ...]) -> None:
    assert duties(text, "en") == [duty]


@pytest.mark.parametrize(
    "text",
    [
        "Les appels sont transférés hors de France la nuit.",
        "Le Prestataire conserve les pièces comptables dix ans.",
        "La violation du contrat est notifiée sous huit jours.",
        "Le titulaire assure la sécurité des locaux.",
        "Les fichiers de planification sont supprimés chaque mois.",
        "Le sous-traitant est payé directement.",
    ],
)
def test_what_is_about_no_personal_data_is_left(text: str) -> None:
    assert duties(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A breach of contract is notified within ten days.",
        "Calls may be transferred outside the country.",
    ],
)
def test_what_is_about_no_personal_data_is_left_in_english(text: str) -> None:
    assert duties(text, "en") == []


def test_a_delay_is_counted_on_from_the_hour() -> None:
    (duty,) = duties("Notification de violation de données : H+12.")
    assert duty[2] == {"value": 12, "unit": "hour", "day_kind": "unstated"}


def test_they_are_the_data_of_the_sentence_before() -> None:
    text = (
        "Le Prestataire n'use des coordonnées des patients que sur instruction. Il les détruit sous un mois."
    )
    assert [duty[0] for duty in duties(text)] == ["instructions", "retention"]


SURE = [
    (
        "Toute indiscrétion est portée à la connaissance de la Marque sous douze heures.",
        {"subject": "breach_notice", "delay": days(12, "hour")},
    ),
    (
        "Passé deux mois, les voix des mineurs s'effacent d'elles-mêmes.",
        {"subject": "retention", "delay": days(2, "month")},
    ),
    (
        "Ce qu'un malade confie n'est ni copié ni imprimé.",
        {"subject": "security"},
    ),
    (
        "Le carnet d'adresses ne sert qu'à nous répondre.",
        {"subject": "instructions"},
    ),
]
LEFT_THOUGH_SURE = [
    "Le registre prévu à l'article 30 nous est montré à première demande.",
    "Qui efface les voix des mineurs ?",
]


@pytest.mark.parametrize(("sentence", "expected"), SURE)
def test_reads_what_the_net_is_sure_of(
    sentence: str, expected: dict[str, object], extract_sure: Extract
) -> None:
    found = extract_sure(sentence, "data_protection")
    assert [(fact.found_by, said(fact)) for fact in found] == [("data_protection/sure", expected)]


@pytest.mark.parametrize("sentence", LEFT_THOUGH_SURE)
def test_leaves_what_tells_too_little(sentence: str, extract_sure: Extract) -> None:
    assert extract_sure(sentence, "data_protection") == ()
