"""Rights to change the volume that are told in full, and forecasts by other names, where the net is silent."""

from decimal import Decimal

import pytest

from contract_checker.extraction.reading import Opinion
from contract_checker.facts import VolumeChange, VolumeForecast

from .conftest import Extract


def changes(extract_with: Extract, text: str, language: str) -> list[VolumeChange]:
    found = extract_with(text, "volume_change", Opinion(), language)
    return [fact for fact in found if isinstance(fact, VolumeChange)]


def forecasts(extract_with: Extract, text: str, language: str) -> list[VolumeForecast]:
    found = extract_with(text, "volume_forecast", Opinion(), language)
    return [fact for fact in found if isinstance(fact, VolumeForecast)]


@pytest.mark.parametrize(
    ("text", "language", "mode", "direction"),
    [
        ("Orphélia se réserve de retirer une partie des appels pour les confier à ses agences.", "fr", "unilateral", "decrease"),
        ("Brévanne Santé peut, à tout moment, resserrer ou élargir l'amplitude d'ouverture de la ligne.", "fr", "unilateral", "both"),
        ("Le service des expositions peut demander l'ouverture de la ligne le dimanche.", "fr", "unilateral", "increase"),
        ("La fermeture d'une file relève de la seule décision de l'Enseigne.", "fr", "unilateral", "decrease"),
        ("Les créneaux du soir peuvent être élargis ou réduits par la Régie des transports.", "fr", "unilateral", "both"),
        ("L'ouverture d'un canal supplémentaire requiert l'accord écrit de Télévox.", "fr", "by_agreement", "increase"),
        ("The Communications Office may ask for additional agents during election periods.", "en", "unilateral", "increase"),
        ("It is open to the Trust to add a channel or to drop one.", "en", "unilateral", "both"),
        ("Each member authority adjusts the number of advisers by purchase order.", "en", "unilateral", "both"),
        ("Brightacre may extend or shorten the opening hours of any line.", "en", "unilateral", "both"),
    ],
)  # fmt: skip
def test_right_of_whoever_is_not_the_provider_is_read(
    extract_with: Extract, text: str, language: str, mode: str, direction: str
) -> None:
    (change,) = changes(extract_with, text, language)
    assert (change.mode, change.direction, change.notice) == (mode, direction, "unstated")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("L'usager peut demander la modification de ses plages de rappel à tout moment.", "fr"),
        (
            "L'outil de routage peut basculer les appels d'une file vers une autre sans intervention humaine.",
            "fr",
        ),
        ("Le superviseur peut ouvrir ou fermer une file en fonction de l'attente constatée.", "fr"),
        ("Le Client peut augmenter le nombre d'appels écoutés dans le cadre du contrôle qualité.", "fr"),
        ("Le Client peut ajouter des lignes mobiles depuis son espace client.", "fr"),
        ("The routing tool can move calls from one queue to another without human intervention.", "en"),
        ("The Client may change the reporting channel and the format of reports at any time.", "en"),
        ("L'ajout d'un canal de paiement requiert l'accord de la direction financière.", "fr"),
        ("The addition of a payment channel requires the approval of the finance department.", "en"),
        ("The number of calls monitored may be increased by the Client for quality purposes.", "en"),
    ],
)
def test_what_others_may_do_is_no_right(extract_with: Extract, text: str, language: str) -> None:
    assert changes(extract_with, text, language) == []


def test_a_lead_time_told_apart_in_plain_words_does_not_hide_the_right(extract_with: Extract) -> None:
    text = (
        "L'Office peut retirer une file du périmètre. La modification prend effet un mois après la demande."
    )
    (change,) = changes(extract_with, text, "fr")
    assert (change.mode, change.notice) == ("unilateral", "stated")


@pytest.mark.parametrize(
    ("text", "language", "binding"),
    [
        ("La Ville remet en janvier un état prévisionnel des appels de l'année, qui ne l'engage pas.", "fr", "indicative"),
        ("Les volumes du bordereau sont donnés pour simple information.", "fr", "indicative"),
        ("The Council provides a budget of calls for the year, which does not bind it.", "en", "indicative"),
        ("The planning desk sends a best guess of contacts, which is not binding.", "en", "indicative"),
    ],
)  # fmt: skip
def test_forecast_by_another_name_is_read(
    extract_with: Extract, text: str, language: str, binding: str
) -> None:
    (forecast,) = forecasts(extract_with, text, language)
    assert forecast.binding == binding


def test_gap_with_what_was_settled_is_read(extract_with: Extract) -> None:
    text = "Lorsque les contacts restent inférieurs de plus de 10 % au volume gelé, Solvéa paie les heures non utilisées."
    (forecast,) = forecasts(extract_with, text, "fr")
    assert forecast.remedy == "paid"
    assert [(band.above_percent, band.below_percent) for band in forecast.tolerances] == [(None, Decimal(10))]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Un état des appels traités au cours du mois écoulé est remis au plus tard le 10.", "fr"),
        ("Un tableau des appels attendus, décrochés et perdus figure dans le rapport hebdomadaire.", "fr"),
        ("Le budget prévisionnel de la campagne est arrêté à 120 000 euros.", "fr"),
        ("In each month Nordavia pays for not less than 84 % of the contacts in its locked plan.", "en"),
        ("No credit is due for a week whose contacts ran more than 15% above the locked figure.", "en"),
        ("The marketing budget for the campaign is frozen at 120,000 euros, give or take 5%.", "en"),
    ],
)
def test_reports_and_budgets_are_no_forecast(extract_with: Extract, text: str, language: str) -> None:
    assert forecasts(extract_with, text, language) == []
