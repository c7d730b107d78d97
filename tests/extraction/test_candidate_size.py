from decimal import Decimal

import pytest

from contract_checker.extraction.candidate_size.component import read
from contract_checker.extraction.language.wording import Language

from .conftest import Extract
from .said import all_said
from .sure import sure_of
from .windows import whole


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Les candidats doivent justifier d'un chiffre d'affaires d'au moins 800 000 € HT.",
            {"requirement": "turnover", "amount": {"value": 800_000, "tax": "excluded"}},
        ),
        (
            "Le chiffre d'affaires minimal des candidats est de 2 fois le montant du marché.",
            {"requirement": "turnover_ratio", "value": 2},
        ),
        (
            "Un candidat employant moins de 30 salariés ne sera pas admis.",
            {"requirement": "staff", "value": 30, "eliminatory": True},
        ),
        (
            "Le candidat fournit au moins deux références de moins de trois ans.",
            {"requirement": "references", "value": 2},
        ),
        (
            "Le soumissionnaire doit disposer de 60 positions au minimum.",
            {"requirement": "positions", "value": 60},
        ),
        (
            "Aucun effectif minimal n'est exigé des candidats.",
            {"requirement": "staff", "stance": "excluded"},
        ),
    ],
)
def test_a_condition_on_size_is_read(text: str, fields: dict[str, object], extract_facts: Extract) -> None:
    assert all_said(extract_facts(text, "candidate_size")) == [fields]


@pytest.mark.parametrize(
    "text",
    [
        "Le titulaire mobilise au moins 25 conseillers le lundi.",
        "Le candidat fournit son chiffre d'affaires des trois dernières années.",
        "Le chiffre d'affaires réalisé au titre du marché donne droit à une remise de 3 %.",
        "Les conseillers doivent avoir deux ans d'expérience.",
        "Le titulaire souscrit une assurance de 2 000 000 € pendant le marché.",
        "Les références du candidat sont notées sur 10 points.",
    ],
)
def test_figures_of_the_service_or_papers_to_hand_in_are_left(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "candidate_size") == ()


def test_english_conditions_are_read(extract_facts: Extract) -> None:
    text = "Tenderers must employ at least 50 employees."
    assert all_said(extract_facts(text, "candidate_size", "en")) == [{"requirement": "staff", "value": 50}]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "On ne vient ici qu'avec une équipe d'au moins quarante téléconseillers.",
            {"requirement": "staff", "value": 40, "eliminatory": False},
        ),
        (
            "Trois campagnes de vente à distance, menées depuis 2022, sont à présenter.",
            {"requirement": "references", "value": 3, "eliminatory": False},
        ),
        (
            "Votre chiffre d'affaires n'est pas inférieur à 300 000 euros.",
            {
                "requirement": "turnover",
                "amount": {"value": 300_000, "currency": "EUR", "tax": "unstated"},
                "eliminatory": False,
            },
        ),
        ("L'effectif n'est soumis à aucun plancher.", {"requirement": "staff", "stance": "excluded"}),
    ],
)
def test_what_is_surely_asked_needs_no_word_for_who_asks(text: str, said: dict[str, object]) -> None:
    (reading,) = read(sure_of("candidate_size", text))
    assert (reading.found_by, reading.fields) == ("candidate_size/sure", said)
    assert read(whole(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Rien ne vous oblige à un chiffre d'affaires de 300 000 euros.",
        "Les petites maisons sont les bienvenues.",
    ],
)
def test_what_is_denied_or_has_no_figure_is_left(text: str) -> None:
    assert read(sure_of("candidate_size", text)) == []


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Montrez-nous deux clients servis depuis 2022.", "fr", [("references", 2)]),
        ("Il faut quinze salariés et trois campagnes menées.", "fr", [("references", 3), ("staff", 15)]),
        ("Le seuil est de 1,5 fois le montant estimé.", "fr", [("turnover_ratio", Decimal("1.5"))]),
        ("Une garantie de la maison mère sera demandée.", "fr", [("guarantee", None)]),
        ("Name two contracts of similar scale.", "en", [("references", 2)]),
        ("Only firms with upwards of eighty advisers are called.", "en", [("staff", 80)]),
        ("Sales must be twice the value of the lot.", "en", [("turnover_ratio", 2)]),
        ("A parent company guarantee is wanted.", "en", [("guarantee", None)]),
    ],
)
def test_what_is_surely_asked_is_known_by_what_is_counted(
    text: str, language: Language, said: list[tuple[str, Decimal | None]]
) -> None:
    found = read(sure_of("candidate_size", text, language=language))
    assert [(each.fields["requirement"], each.fields.get("value")) for each in found] == said
    assert {each.found_by for each in found} == {"candidate_size/sure"}


@pytest.mark.parametrize(
    ("text", "language", "unasked"),
    [
        ("On ne demande ni taille ni bilan aux jeunes pousses.", "fr", {"staff", "seniority"}),
        ("Quel que soit leur effectif, les maisons ont leur chance.", "fr", {"staff"}),
        ("There is no floor on the number of staff, but two sites help.", "en", {"staff"}),
        ("Newcomers are welcome, whatever their turnover.", "en", {"turnover"}),
    ],
)
def test_what_is_surely_not_asked_is_ruled_out(text: str, language: Language, unasked: set[str]) -> None:
    found = read(sure_of("candidate_size", text, language=language))
    assert {each.fields["requirement"] for each in found} == unasked
    assert {each.fields["stance"] for each in found} == {"excluded"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Au plus cinquante salariés, sinon vous êtes trop gros.", "fr"),
        ("On ne saurait exiger plus du double de la valeur du lot.", "fr"),
        ("Anyone with above fifty employees is too big for us.", "en"),
        ("The fault advisers hold at least two years' experience.", "en"),
    ],
)
def test_a_greatest_size_or_skills_are_no_condition(text: str, language: Language) -> None:
    assert read(sure_of("candidate_size", text, language=language)) == []
