import pytest

from contract_checker.extraction.language.wording import Language

from .conftest import Extract
from .said import all_said


@pytest.mark.parametrize(
    ("language", "text", "fields"),
    [
        (
            "fr",
            "Voxane peut remettre ses notes en garantie à la banque de son choix.",
            {"mode": "free"},
        ),
        (
            "fr",
            "Un exemplaire unique est délivré à l'entreprise qui désire nantir sa créance.",
            {"mode": "free"},
        ),
        (
            "fr",
            "Vendre vos notes à un tiers suppose que notre directrice ait dit oui.",
            {"mode": "consent"},
        ),
        (
            "fr",
            "Que Voxane gage ses notes ne nous gêne pas, à charge de nous communiquer le nom de la banque.",
            {"mode": "notice"},
        ),
        (
            "fr",
            "Vos notes ne se vendent à personne.",
            {"mode": "forbidden"},
        ),
        (
            "en",
            "Nothing here stops Voxane from pledging its book debts.",
            {"mode": "free"},
        ),
        (
            "en",
            "You may sell our bill to your bank, just tell us its name.",
            {"mode": "notice"},
        ),
        (
            "en",
            "Voxane shall neither mortgage nor make over what we owe it.",
            {"mode": "forbidden"},
        ),
        (
            "en",
            "We must agree before you charge our debts to a lender.",
            {"mode": "consent"},
        ),
        (
            "en",
            "Raising cash on our bills is open to Voxane, set-off being preserved.",
            {"mode": "free"},
        ),
    ],
)
def test_what_the_words_surely_state_is_read(
    language: Language, text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "receivables_assignment", language)
    assert (all_said([fact]), fact.found_by) == ([fields], "receivables_assignment/sure")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'exemplaire unique est établi au vu de l'acte d'engagement."),
        ("fr", "Voxane peut céder le présent contrat."),
        ("en", "Voxane may assign this agreement."),
        ("en", "Our debts are shown in the annual report."),
    ],
)
def test_other_assignments_state_no_rule(language: Language, text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "receivables_assignment", language) == ()
