"""Lead times between two dates, from one week to another, and for the sizes that a sentence tells in a row."""

import pytest

from contract_checker.facts import LeadTime, VolumeNotice

from .conftest import Extract
from .lead_times import notices, the_term


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "La hausse des effectifs est commandée au plus tard le 2 mai pour une mise en service le 1er juin.",
            30,
        ),
        ("Le nombre de positions est réduit avant le 15 novembre, avec effet au 1er janvier.", 47),
        ("L'ajout de conseillers se demande avant le 03/06 (application 24/06).", 21),
        ("Toute baisse du nombre de postes est demandée avant le 20 février pour le 1er mars.", 9),
    ],
)
def test_a_date_and_that_of_the_effect_are_so_many_days_apart(
    extract_facts: Extract, text: str, days: int
) -> None:
    term = the_term(extract_facts, text)
    told = f"{term.value} {term.unit} {term.day_kind} = {term.guaranteed_days}"
    assert told == f"{days} day calendar = {days}"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("A reduction of the headcount must be requested by 10 March for 1 April.", 22),
        ("Additional agents ordered by June 30 are in place from August 15.", 46),
    ],
)
def test_english_dates_are_so_many_days_apart(extract_facts: Extract, text: str, days: int) -> None:
    assert the_term(extract_facts, text, "en").guaranteed_days == days


@pytest.mark.parametrize(
    "text",
    [
        "Les effectifs sont renforcés du 12 juin au 4 septembre.",
        "Le nombre de positions est augmenté le 8 et le 22 mai pour la campagne du 3 juin.",
        "La hausse du 31 juin est annoncée avant le 30 février.",
    ],
)
def test_the_dates_of_a_period_or_of_no_calendar_are_no_lead_time(extract_facts: Extract, text: str) -> None:
    assert [term for notice in notices(extract_facts, text) for term in notice.terms] == []


def test_within_the_hour_is_the_most_that_it_may_take(extract_facts: Extract) -> None:
    term = the_term(
        extract_facts, "Le renfort de conseillers est effectif dans l'heure qui suit l'appel du Client."
    )
    assert (str(term.cap), term.guaranteed_days) == ("value=Decimal('1') unit='hour' day_kind='unstated'", 0)


def test_a_weekday_of_the_weeks_before_is_a_relative_date(extract_facts: Extract) -> None:
    text = "The staffing plan may be changed until the second Tuesday preceding the week, and not after."
    term = the_term(extract_facts, text, "en")
    assert (term.relative, term.before) == ("mardi S-2", "period_start")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Une hausse de 8 % ou moins prend effet quatre jours après la demande ; de 8 à 20 %, dix-huit jours ;"
            " au-delà, deux mois.",
            "fr",
        ),
        (
            "An increase of up to 8% takes effect four days after the request; from 8 to 20%, eighteen days;"
            " above that, two months.",
            "en",
        ),
    ],
)
def test_sizes_told_one_after_another_have_each_its_delay(
    extract_facts: Extract, text: str, language: str
) -> None:
    (notice,) = notices(extract_facts, text, language)
    assert [in_short(term) for term in notice.terms] == [
        "4 day, None to 8",
        "18 day, 8 to 20",
        "2 month, 20 to None",
    ]


def test_the_size_below_a_limit_is_on_its_other_side(extract_facts: Extract) -> None:
    text = "Cinq semaines de préavis précèdent toute baisse de plus de 15 % des appels ; en deçà de ce seuil, dix jours."
    (notice,) = notices(extract_facts, text)
    assert [in_short(term) for term in notice.terms] == ["5 week, 15 to None", "10 day, None to 15"]


def test_cells_that_stand_behind_a_size_are_for_it(extract_sure: Extract) -> None:
    text = "Hausse de 0 à 10 % | 6 jours | de 10 à 30 % | 25 jours | au-delà de 30 % | trois mois"
    (notice,) = [fact for fact in extract_sure(text, "volume_notice") if isinstance(fact, VolumeNotice)]
    assert [in_short(term) for term in notice.terms] == [
        "6 day, 0 to 10",
        "25 day, 10 to 30",
        "3 month, 30 to None",
    ]


def test_delays_side_by_side_are_all_read_where_they_surely_are_notices(
    extract_sure: Extract,
) -> None:
    text = "Deux postes de moins, cela demande neuf jours ; une équipe entière, sept semaines."
    (notice,) = [fact for fact in extract_sure(text, "volume_notice") if isinstance(fact, VolumeNotice)]
    assert [f"{term.value} {term.unit}" for term in notice.terms] == ["9 day", "7 week"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le Client peut-il réduire les effectifs du jour au lendemain ?", "fr"),
        ("May the Client reduce the headcount without notice?", "en"),
    ],
)
def test_a_question_owes_nothing(extract_facts: Extract, text: str, language: str) -> None:
    assert notices(extract_facts, text, language) == []
    assert extract_facts(text, "volume_change", language) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The Customer may shorten the opening hours from one day to the next.",
        "The Customer may reduce the number of agents, and no notice period applies.",
        "The Customer need not warn the Supplier beforehand when it cuts the number of agents.",
        "The Customer may cut the number of agents without observing any notice.",
    ],
)
def test_a_notice_that_nobody_need_give_is_none(extract_facts: Extract, text: str) -> None:
    assert the_term(extract_facts, text, "en").guaranteed_days == 0


def test_a_delay_falls_to_some_hours_in_a_case(extract_facts: Extract) -> None:
    text = "Le Client annonce toute hausse des effectifs dix jours avant. En cas d'urgence, ce délai tombe à 12 heures."
    (notice,) = notices(extract_facts, text)
    assert [(f"{term.value} {term.unit}", term.in_case) for term in notice.terms] == [
        ("10 day", None),
        ("12 hour", "urgency"),
    ]


def in_short(term: LeadTime) -> str:
    """Its length and its band."""
    band = term.band
    limits = (band.over_percent, band.up_to_percent) if band else (None, None)
    return f"{term.value} {term.unit}, {limits[0]} to {limits[1]}"
