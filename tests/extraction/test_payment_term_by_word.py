import pytest

from contract_checker.extraction.language.wording import Language

from .conftest import Extract
from .said import all_said


@pytest.mark.parametrize(
    ("language", "text", "fields"),
    [
        (
            "fr",
            "Nous soldons vos notes le vingt-cinquième jour ouvré après leur arrivée.",
            {
                "debtor": "client",
                "term": {"value": 25, "unit": "day", "day_kind": "ouvre"},
                "start": "invoice_receipt",
            },
        ),
        (
            "fr",
            "La Guilde s'exécute le 8 du deuxième mois qui suit.",
            {
                "debtor": "client",
                "term": {"value": 1, "unit": "month"},
                "end_of_month": True,
                "day_of_month": 8,
            },
        ),
        (
            "fr",
            "On paie comptant.",
            {"debtor": "client", "term": {"value": 0, "unit": "day"}},
        ),
        (
            "fr",
            "« Cinquante jours » devient « vingt jours date de facture ».",
            {"term": {"value": 20, "unit": "day"}, "start": "invoice_issue"},
        ),
        (
            "fr",
            "Elle est soldée en vingt jours, passé lesquels court un intérêt de 3 % par mois.",
            {"term": {"value": 20, "unit": "day"}},
        ),
        (
            "en",
            "Sums fall due on the thirty-third day after receipt.",
            {"term": {"value": 33, "unit": "day"}, "start": "invoice_receipt"},
        ),
        (
            "en",
            "It is cleared by the 12th of the month after.",
            {"term": {"value": 0, "unit": "day"}, "end_of_month": True, "day_of_month": 12},
        ),
        (
            "en",
            "They are due net fifty.",
            {"term": {"value": 50, "unit": "day"}},
        ),
        (
            "en",
            "It is settled on the last banking day of the following month.",
            {"term": {"value": 1, "unit": "month"}, "end_of_month": True},
        ),
        (
            "en",
            '"Fifty days" becomes "twenty days from receipt".',
            {"term": {"value": 20, "unit": "day"}, "start": "invoice_receipt"},
        ),
    ],
)
def test_what_the_words_surely_state_is_read(
    language: Language, text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "payment_term", language)
    assert (all_said([fact]), fact.found_by) == ([fields], "payment_term/sure")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Deux pour cent d'escompte à qui règle au huitième jour."),
        ("fr", "Les intérêts sont dus dès le trente et unième jour."),
        ("fr", "Les abonnés règlent leur facture le 10 du mois suivant."),
        ("en", "A discount goes to whoever pays on the eighth day."),
        ("en", "Interest is due on the thirty-first day."),
    ],
)
def test_a_payment_late_early_or_of_others_is_no_term(
    language: Language, text: str, extract_sure: Extract
) -> None:
    assert extract_sure(text, "payment_term", language) == ()
