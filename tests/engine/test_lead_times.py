"""What a lead time is worth against a threshold, whatever the day it starts on."""

from decimal import Decimal

import pytest

from contract_checker.engine.lead_times import (
    bands_of,
    binding,
    compare,
    describe,
    describe_bands,
    is_nil,
    margin,
    missing_parts,
)
from contract_checker.engine.values import parse_value
from contract_checker.facts import Band, Duration, LeadTime

from .factories import auction, change, days, free_band, months, notice

MONTH = months(1, 28, 31)
FIFTEENTH = LeadTime(relative="M-1", before="period_start", guaranteed_days=14, at_most_days=17)
CAP = LeadTime(cap=Duration(value=Decimal(15), unit="day"), guaranteed_days=0, at_most_days=15)


@pytest.mark.parametrize(
    ("term", "threshold", "outcome"),
    [
        (days(30), "30 jours calendaires", "met"),
        (days(29), "30 jours calendaires", "breach"),
        (MONTH, "28 jours calendaires", "met"),
        (MONTH, "30 jours calendaires", "unclear"),
        (MONTH, "32 jours calendaires", "breach"),
        (MONTH, "1 mois", "met"),
        (days(30), "1 mois", "unclear"),
        (days(31), "1 mois", "met"),
        (days(20, "ouvre", guaranteed_days=26, at_most_days=34), "20 jours ouvrés", "met"),
        (days(19, "ouvre", guaranteed_days=25, at_most_days=33), "20 jours ouvrés", "breach"),
        (days(20, "ouvre", guaranteed_days=26, at_most_days=34), "26 jours calendaires", "met"),
        (days(20, "ouvre", guaranteed_days=26, at_most_days=34), "30 jours calendaires", "unclear"),
        (days(30, "unstated"), "30 jours calendaires", "met"),
        (FIFTEENTH, "14 jours calendaires", "met"),
        (FIFTEENTH, "30 jours calendaires", "breach"),
        (days(None), "30 jours calendaires", "unclear"),
        (CAP, "30 jours calendaires", "breach"),
    ],
)
def test_comparison_holds_on_every_start_day(term: LeadTime, threshold: str, outcome: str) -> None:
    asked = parse_value(threshold, "lead_time")
    assert isinstance(asked, Duration)
    assert compare(term, asked, month_of_30_days=False) == outcome


def test_month_may_by_convention_be_thirty_days() -> None:
    thirty = Duration(value=Decimal(30), unit="day", day_kind="calendar")
    assert compare(MONTH, thirty, month_of_30_days=True) == "met"
    assert compare(days(89), Duration(value=Decimal(1), unit="quarter"), month_of_30_days=True) == "breach"


@pytest.mark.parametrize(
    ("term", "missing"),
    [
        (days(30), set()),
        (days(30, "unstated"), {"day_kind"}),
        (days(30, clock="unstated"), {"clock"}),
        (days(30, "unstated", clock="unstated"), {"day_kind", "clock"}),
        (MONTH, set()),
        (FIFTEENTH, set()),
        (LeadTime(), {"figure"}),
    ],
)
def test_what_is_missing_to_compute_a_lead_time(term: LeadTime, missing: set[str]) -> None:
    assert missing_parts(term) == missing


@pytest.mark.parametrize(
    ("term", "nil"), [(days(0), True), (CAP, True), (days(1), False), (days(None), False)]
)
def test_nil_lead_time(term: LeadTime, nil: bool) -> None:
    assert is_nil(term) is nil


def test_part_of_a_day_is_not_nil() -> None:
    assert not is_nil(LeadTime(value=Decimal(12), unit="hour", guaranteed_days=0, at_most_days=1))


def test_small_changes_left_free_do_not_bind() -> None:
    split = binding([free_band(5), days(30)], None)
    assert (split.terms, split.free) == ((days(30),), (free_band(5),))


def test_free_band_alone_is_all_there_is() -> None:
    assert binding([free_band(5)], None).terms == (free_band(5),)


def test_only_terms_of_the_direction_bind() -> None:
    up, down = days(30, direction="increase"), days(60, direction="decrease")
    assert binding([up, down], "decrease").terms == (down,)


@pytest.mark.parametrize(
    ("term", "french", "english"),
    [
        (days(30), "30 jours calendaires", "30 calendar days"),
        (days(30, "unstated"), "30 jours", "30 days"),
        (days(0), "aucun délai", "no lead time"),
        (CAP, "au plus 15 jours", "at most 15 days"),
        (
            MONTH,
            "1 mois, soit 28 à 31 jours calendaires selon la date",
            "1 month, that is 28 to 31 calendar days as the date goes",
        ),
        (
            LeadTime(value=Decimal(2), unit="week", guaranteed_days=14, at_most_days=14),
            "2 semaines, soit 14 jours calendaires garantis",
            "2 weeks, that is 14 calendar days guaranteed",
        ),
        (
            FIFTEENTH,
            "échéance M-1, soit 14 à 17 jours calendaires selon la date",
            "deadline M-1, that is 14 to 17 calendar days as the date goes",
        ),
        (LeadTime(), "non chiffré", "no figure"),
    ],
)
def test_lead_time_is_described_in_both_languages(term: LeadTime, french: str, english: str) -> None:
    assert (describe(term).fr, describe(term).en) == (french, english)


def test_free_bands_are_described() -> None:
    assert describe_bands(bands_of([free_band(5)])).fr == "jusqu'à 5 %"


def test_only_small_changes_without_notice_are_a_margin() -> None:
    five = Band(up_to_percent=Decimal(5))
    assert margin(notice(free_band(5)), None) == (five,)
    assert margin(change(band=five), None) == (five,)
    assert margin(notice(free_band(5), days(30)), None) == ()
    assert margin(change(band=Band(over_percent=Decimal(5))), None) == ()
    assert margin(change("by_agreement", band=five), None) == ()
    assert margin(change(), None) == ()
    assert margin(auction(), None) == ()
