"""From when lead times run, as a sentence of its own says it."""

import pytest

from contract_checker.facts import DayCounting

from .conftest import Extract
from .lead_times import notices, the_term


def clocks(extract_facts: Extract, text: str, language: str = "fr") -> list[tuple[str, str | None]]:
    found = extract_facts(text, "day_counting", language)
    return [(fact.clock, fact.first_day) for fact in found if isinstance(fact, DayCounting)]


@pytest.mark.parametrize(
    ("text", "clock", "first_day"),
    [
        ("Le délai de prévenance commence à courir le lendemain du jour où la demande parvient au Centre.", "receipt", "excluded"),
        ("Ce préavis part de la réception, par le titulaire, du courriel de demande.", "receipt", None),
        ("La réception de la demande par le Prestataire fait courir le délai de prévenance.", "receipt", None),
        ("Le délai se décompte à partir de l'envoi de la demande d'ajustement.", "sending", None),
        ("Le point de départ du préavis est la date de réception de la notification.", "receipt", None),
        ("Les préavis mentionnés aux articles 4.1 à 4.3 se comptent depuis la réception de la sollicitation.", "receipt", None),
    ],
)  # fmt: skip
def test_a_clock_is_read(extract_facts: Extract, text: str, clock: str, first_day: str | None) -> None:
    assert clocks(extract_facts, text) == [(clock, first_day)]


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("The lead time starts when the request is received by the Provider.", "receipt"),
        ("The notice period commences on the dispatch of the change request.", "sending"),
        ("The starting point of the notice period is receipt of the request.", "receipt"),
    ],
)
def test_an_english_clock_is_read(extract_facts: Extract, text: str, clock: str) -> None:
    assert clocks(extract_facts, text, "en") == [(clock, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Le préavis de licenciement court à compter de la réception de la lettre.",
        "La résiliation prend effet trois mois après sa notification. Le préavis court à compter de la réception du courrier.",
        "Le titulaire répond aux réclamations des usagers. Le délai court à compter de la réception de la demande de l'usager.",
        "Le délai de paiement court à compter de la réception de la facture.",
    ],
)
def test_the_clock_of_another_delay_is_not(extract_facts: Extract, text: str) -> None:
    assert clocks(extract_facts, text) == []


def test_delays_of_other_articles_that_are_counted_are_no_notice(extract_facts: Extract) -> None:
    text = (
        "Les délais stipulés aux articles 9.1 et 9.4 courent à compter de la réception de la demande de variation "
        "par le Centre ; le jour de la réception n'est pas compté."
    )
    assert notices(extract_facts, text) == []
    assert clocks(extract_facts, text) == [("receipt", "excluded")]


@pytest.mark.parametrize(
    ("sentence", "clock"),
    [
        ("Le point de départ du délai est la réception de la demande.", "receipt"),
        ("Il court du lendemain de la réception de la demande et s'achève la veille de l'effet.", "receipt"),
        ("Le préavis part de l'envoi de la demande.", "sending"),
        ("Le délai est compté à partir du jour suivant la réception du message.", "receipt"),
    ],
)
def test_the_sentence_after_a_notice_gives_it_its_clock(
    extract_facts: Extract, sentence: str, clock: str
) -> None:
    notice = "Toute baisse du volume d'appels est notifiée 25 jours ouvrés avant sa date d'effet."
    assert the_term(extract_facts, f"{notice} {sentence}").clock == clock
