"""The act that a lead time runs from, where a forecast is only what changes or what a change is measured by."""

import pytest

from .conftest import Extract
from .lead_times import notices


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Toute réduction du volume prévisionnel hebdomadaire de plus de 15 % est notifiée au Centre 25 jours ouvrés avant son application.", "fr"),
        ("La collectivité adresse au titulaire toute demande de modification des volumes prévisionnels au moins 30 jours calendaires à l'avance.", "fr"),
        ("Une hausse supérieure à 8 % de la charge prévisionnelle mensuelle prend effet au plus tôt trois semaines après sa demande.", "fr"),
        ("Le volume prévisionnel d'appels peut être revu à la baisse par l'Acheteur sous réserve d'un préavis de deux mois.", "fr"),
        ("Le Client qui entend réduire le volume prévisionnel annoncé saisit le Prestataire vingt jours ouvrables avant la prise d'effet de la baisse.", "fr"),
        ("The Client shall request any decrease of more than 12% in the forecast monthly volume at least 25 working days before it takes effect.", "en"),
    ],
)  # fmt: skip
def test_a_forecast_that_is_changed_is_no_trigger(extract_facts: Extract, text: str, language: str) -> None:
    (notice,) = notices(extract_facts, text, language)
    assert notice.trigger == "request"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le Client transmet au Prestataire ses prévisions d'appels six semaines avant le début du mois concerné.", "fr"),
        ("Les volumes prévisionnels sont communiqués au Centre quarante-cinq jours avant le premier jour du trimestre.", "fr"),
        ("The Client shall send its call volume forecast to the Supplier 30 days before the start of each month.", "en"),
    ],
)  # fmt: skip
def test_a_forecast_that_is_sent_is_the_trigger(extract_facts: Extract, text: str, language: str) -> None:
    (notice,) = notices(extract_facts, text, language)
    assert notice.trigger == "forecast"


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("Toute baisse de plus de 15 % du volume mensuel prend effet au plus tôt 30 jours après sa demande.", "volume mensuel"),
        ("Toute hausse de plus de douze pour cent (12 %) des heures planifiées est notifiée vingt jours ouvrés avant sa date d'effet.", "heures planifiees"),
    ],
)  # fmt: skip
def test_the_base_of_a_band_ends_before_the_verb(extract_facts: Extract, text: str, base: str) -> None:
    (notice,) = notices(extract_facts, text)
    assert [term.band.of for term in notice.terms if term.band is not None] == [base]
