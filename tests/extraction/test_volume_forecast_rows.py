"""Rows that say how far a forecast looks, and sentences beside that speak of forecasts and state none."""

import pytest

from contract_checker.extraction.language.wording import Language
from contract_checker.facts import VolumeForecast

from .conftest import Extract

KIND = "volume_forecast"


def only(facts: tuple[object, ...]) -> VolumeForecast:
    (fact,) = facts
    assert isinstance(fact, VolumeForecast)
    return fact


@pytest.mark.parametrize(
    ("text", "language", "author", "months"),
    [
        ("Prévision d'appels | Horizon | Auteur\nPrévision longue | 18 mois | Client", "fr", "client", 18),
        (
            "Prévision d'appels | Auteur | Période\nPrévision courte | Prestataire | 2 mois",
            "fr",
            "provider",
            2,
        ),
        ("Call forecast | Owner | Horizon\nLong-term forecast | Client | 7 months", "en", "client", 7),
    ],
)
def test_a_length_alone_in_its_cell_is_the_horizon(
    text: str, language: Language, author: str, months: int, extract_sure: Extract
) -> None:
    fact = only(extract_sure(text, KIND, language)[-1:])
    assert fact.author == author
    assert fact.horizon is not None
    assert fact.horizon.value == months
    assert fact.horizon.unit == "month"


def test_a_delay_of_sending_is_no_horizon(extract_sure: Extract) -> None:
    facts = extract_sure(
        "Prévision d'appels | Auteur | Délai d'envoi\nPrévision longue | Client | 2 mois", KIND
    )
    assert only(facts[-1:]).horizon is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Notre planificateur a enseigné dix ans les méthodes de prévision d'appels.", "fr"),
        ("L'erreur absolue moyenne compare les appels prévus et les appels reçus.", "fr"),
        ("Le planning prévisionnel de déploiement est mis à jour chaque semaine.", "fr"),
        ("Last month's call forecast turned out to be three per cent too low.", "en"),
        ("The forecasting tool draws the call forecast in blue and past calls in grey.", "en"),
        ("How far ahead will the Client forecast volumes, and will the forecast be binding?", "en"),
        ("The project schedule forecast is updated every three weeks.", "en"),
    ],
)
def test_no_forecast_is_stated(text: str, language: Language, extract_sure: Extract) -> None:
    assert extract_sure(text, KIND, language) == ()


def test_a_forecast_that_does_not_bind_is_not_frozen(extract_sure: Extract) -> None:
    fact = only(extract_sure("Non-binding call forecast: by client, weekly, 9 weeks out.", KIND, "en"))
    assert (fact.author, fact.binding, fact.freeze) == ("client", "indicative", None)


@pytest.mark.parametrize(
    ("text", "language", "above", "below"),
    [
        ("La prévision d'appels du Client admet une marge de 14 % vers le haut comme vers le bas.", "fr", 14, 14),
        ("La prévision d'appels du Client supporte, pour chaque mois, un écart de 9 % dans les deux sens.", "fr", 9, 9),
        ("The Client's call forecast may be exceeded by 6% or undershot by 11% and still be accurate.", "en", 6, 11),
    ],
)  # fmt: skip
def test_tolerances_of_both_sides(
    text: str, language: Language, above: int, below: int, extract_sure: Extract
) -> None:
    (tolerance,) = only(extract_sure(text, KIND, language)).tolerances
    assert tolerance.above_percent == above
    assert tolerance.below_percent == below
