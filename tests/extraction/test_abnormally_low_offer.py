import pytest

from contract_checker.extraction.abnormally_low_offer.component import read
from contract_checker.extraction.language.wording import Language

from .conftest import Extract
from .said import all_said
from .sure import sure_of
from .windows import whole


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "L'acheteur sollicite des explications de l'auteur d'une offre anormalement basse.",
            {"treatment": "explanations_first"},
        ),
        (
            "Une offre plus basse de 35 % que la moyenne est rejetée d'office comme anormalement basse.",
            {"treatment": "automatic_rejection", "threshold_percent": 35},
        ),
        ("Une offre anormalement basse est éliminée.", {"treatment": "rejection"}),
        (
            "L'offre dont le prix s'écarte de 25 % de l'estimation est réputée anormalement basse.",
            {"treatment": "detection", "threshold_percent": 25},
        ),
        (
            "Est suspecte d'être anormalement basse l'offre inférieure de 20 % à la moyenne. "
            "Le candidat est invité à fournir des justifications ; à défaut, l'offre est rejetée.",
            {"treatment": "explanations_first", "threshold_percent": 20},
        ),
    ],
)
def test_the_treatment_of_a_low_offer_is_read(
    text: str, fields: dict[str, object], extract_facts: Extract
) -> None:
    assert all_said(extract_facts(text, "abnormally_low_offer")) == [fields]


@pytest.mark.parametrize(
    "text",
    [
        "Les offres incomplètes sont rejetées d'office.",
        "Le nombre d'appels anormalement bas est expliqué dans le rapport.",
        "L'offre la moins chère obtient 10 points.",
        "L'acheteur peut demander des précisions sur les offres.",
    ],
)
def test_other_offers_and_low_figures_are_left(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "abnormally_low_offer") == ()


def test_english_treatments_are_read(extract_facts: Extract) -> None:
    text = "An abnormally low bid is rejected only after the bidder was asked to justify its price."
    assert all_said(extract_facts(text, "abnormally_low_offer", "en")) == [
        {"treatment": "explanations_first"}
    ]


@pytest.mark.parametrize(
    ("text", "treatment", "threshold"),
    [
        ("Un chiffrage à 40 % sous les autres est éliminé.", "rejection", 40),
        (
            "Qui plonge de plus de 30 % sous les autres devra en décomposer le coût, ou sera éliminé.",
            "explanations_first",
            30,
        ),
        ("Un écart de 25 % entre deux chiffrages déclenche une alerte.", "detection", 25),
    ],
)
def test_what_is_surely_a_low_offer_is_read_by_its_treatment(
    text: str, treatment: str, threshold: int
) -> None:
    (reading,) = read(sure_of("abnormally_low_offer", text))
    assert reading.found_by == "abnormally_low_offer/sure"
    assert reading.fields == {"treatment": treatment, "threshold_percent": threshold}
    assert read(whole(text)) == []


def test_a_low_offer_without_treatment_is_left() -> None:
    assert read(sure_of("abnormally_low_offer", "Un chiffrage bas fait plaisir au trésorier.")) == []


@pytest.mark.parametrize(
    ("text", "language", "treatment"),
    [
        ("Un chiffrage intenable : nous vous entendrons avant de trancher.", "fr", "explanations_first"),
        ("Un devis à perte est mis de côté.", "fr", "rejection"),
        ("A rate too cheap to be true has to be explained.", "en", "explanations_first"),
        ("A bid a third under the average is out, no questions asked.", "en", "automatic_rejection"),
    ],
)
def test_a_sure_sentence_tells_what_is_done_with_the_offer(
    text: str, language: Language, treatment: str
) -> None:
    (reading,) = read(sure_of("abnormally_low_offer", text, language=language))
    assert reading.fields["treatment"] == treatment
