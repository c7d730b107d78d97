"""Deadlines that stand in an earlier month or week, and the codes that facts carry for them."""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from contract_checker.calendars import (
    Anchor,
    CountAnchor,
    DayKind,
    Length,
    MonthAnchor,
    MonthDay,
    WeekAnchor,
    WorkCalendar,
    anchored_deadline,
    month_anchor,
    parse_relative,
    week_anchor,
)
from contract_checker.document import fold
from contract_checker.extraction.language import en, fr
from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.quantities import time_mentions

METROPOLE = WorkCalendar()
CORPUS = Path(__file__).parents[2] / "corpora" / "durations"


@pytest.mark.parametrize(
    ("code", "anchor"),
    [
        ("M-1", MonthAnchor(1, "any")),
        ("M-12", MonthAnchor(12, "any")),
        ("15 M-1", MonthAnchor(1, 15)),
        ("1 M-1", MonthAnchor(1, 1)),
        ("31 M-2", MonthAnchor(2, 31)),
        ("fin M-2", MonthAnchor(2, "end")),
        ("1er jour ouvré M-1", MonthAnchor(1, "first_worked")),
        ("1er jour ouvrable M-3", MonthAnchor(3, "first_worked", "ouvrable")),
        ("1er jour business M-1", MonthAnchor(1, "first_worked")),
        ("1er jour working M-1", MonthAnchor(1, "first_worked")),
        ("S-2", WeekAnchor(2, None)),
        ("S-12", WeekAnchor(12, None)),
        ("jeudi S-2", WeekAnchor(2, 3)),
        ("lundi S-1", WeekAnchor(1, 0)),
        ("dimanche S-0", WeekAnchor(0, 6)),
        ("J-30", CountAnchor(Length(Decimal(30), "day", "unstated"))),
        ("D-30", CountAnchor(Length(Decimal(30), "day", "unstated"))),
        ("T-21", CountAnchor(Length(Decimal(21), "day", "unstated"))),
        ("H-48", CountAnchor(Length(Decimal(48), "hour", "unstated"))),
    ],
)
def test_codes_are_understood(code: str, anchor: Anchor) -> None:
    assert parse_relative(code) == anchor


@pytest.mark.parametrize(
    "code",
    [
        *("", " ", "M", "M-", "M-0", "M-13", "M-01", "M+1", "m-1", "M-1 ", "M - 1", "M-1\n", "M-\u0661"),
        *("0 M-1", "32 M-1", "015 M-1", "fin", "fin M-0", "début M-1", "dernier jour ouvré M-1", "15"),
        *("1er jour M-1", "1er jour ouvre M-1", "2e jour ouvré M-1", "S", "S-", "S+1", "S-100", "W-2"),
        *("jeudi", "jeudi midi S-2", "Jeudi S-2", "thursday S-2", "S-2 jeudi", "J-", "J+3", "J-1000", "Q-1"),
        *("30 jours", "J-30 ouvrés", "A-1"),
    ],
)
def test_any_other_text_is_no_code(code: str) -> None:
    assert parse_relative(code) is None


def test_kind_of_days_is_not_in_the_code() -> None:
    assert parse_relative("J-10", "ouvre") == CountAnchor(Length(Decimal(10), "day", "ouvre"))


@pytest.mark.parametrize(("language", "wording"), [("fr", fr.QUANTITIES), ("en", en.QUANTITIES)])
@pytest.mark.parametrize("part", ["development", "test"])
def test_every_code_that_the_corpus_gives_is_understood(
    language: str, wording: QuantityWording, part: str
) -> None:
    phrases = (CORPUS / part / f"{language}.txt").read_text().splitlines()
    bare = [re.sub(r"\[\[|\]\]\{[^}]*\}", "", phrase) for phrase in phrases if not phrase.startswith("#")]
    codes = {
        mention.relative
        for phrase in bare
        for mention in time_mentions(fold(phrase), wording)
        if mention.relative
    }
    assert len(codes) >= 2
    assert [code for code in sorted(codes) if parse_relative(code) is None] == []


@pytest.mark.parametrize(
    ("wording", "phrase", "code"),
    [
        (fr.QUANTITIES, "au plus tard le 1er jour ouvré de M-1", "1er jour ouvré M-1"),
        (fr.QUANTITIES, "le premier jour ouvrable du mois précédent", "1er jour ouvrable M-1"),
        (fr.QUANTITIES, "le dernier jour ouvré du mois M-2", "fin M-2"),
        (fr.QUANTITIES, "début M-1", "1 M-1"),
        (fr.QUANTITIES, "le jeudi midi pour la semaine suivante", "jeudi S-1"),
        (fr.QUANTITIES, "avant J-10 ouvrés", "J-10"),
        (fr.QUANTITIES, "à H-48", "H-48"),
        (fr.QUANTITIES, "le premier jour du deuxième mois suivant la demande", "fin M-2"),
        (en.QUANTITIES, "by the first business day of the preceding month", "1er jour business M-1"),
        (en.QUANTITIES, "by the first working day of month M-1", "1er jour working M-1"),
        (en.QUANTITIES, "by Friday of W-2", "vendredi S-2"),
        (en.QUANTITIES, "not later than D-30", "J-30"),
    ],
)
def test_codes_are_those_that_texts_are_read_into(wording: QuantityWording, phrase: str, code: str) -> None:
    (mention,) = time_mentions(fold(phrase), wording)
    assert mention.relative == code
    assert parse_relative(code) is not None


@pytest.mark.parametrize(
    ("effect", "code", "first", "last"),
    [
        (date(2025, 6, 18), "15 M-1", date(2025, 5, 15), date(2025, 5, 15)),
        (date(2025, 6, 1), "15 M-1", date(2025, 5, 15), date(2025, 5, 15)),  # any day of the month
        (date(2025, 6, 18), "fin M-2", date(2025, 4, 30), date(2025, 4, 30)),
        (date(2025, 6, 18), "M-1", date(2025, 5, 1), date(2025, 5, 31)),
        (date(2025, 6, 18), "1er jour ouvré M-1", date(2025, 5, 2), date(2025, 5, 2)),  # after 1 May
        (date(2025, 4, 9), "1er jour ouvré M-1", date(2025, 3, 3), date(2025, 3, 3)),
        (date(2025, 4, 9), "1er jour ouvrable M-1", date(2025, 3, 1), date(2025, 3, 1)),  # a Saturday
        (date(2025, 3, 9), "31 M-1", date(2025, 2, 28), date(2025, 2, 28)),
        (date(2024, 3, 9), "30 M-1", date(2024, 2, 29), date(2024, 2, 29)),
        (date(2025, 1, 10), "20 M-2", date(2024, 11, 20), date(2024, 11, 20)),
        (date(2025, 6, 18), "jeudi S-2", date(2025, 6, 5), date(2025, 6, 5)),
        (date(2025, 6, 16), "jeudi S-2", date(2025, 6, 5), date(2025, 6, 5)),  # the Monday of that week
        (date(2025, 6, 22), "jeudi S-2", date(2025, 6, 5), date(2025, 6, 5)),  # its Sunday
        (date(2025, 6, 18), "S-2", date(2025, 6, 2), date(2025, 6, 8)),
        (date(2025, 1, 2), "vendredi S-1", date(2024, 12, 27), date(2024, 12, 27)),
        (date(2025, 6, 18), "J-30", date(2025, 5, 19), date(2025, 5, 19)),
        (date(2025, 6, 18), "H-48", date(2025, 6, 16), date(2025, 6, 16)),
        (date(2025, 6, 18), "H-36", date(2025, 6, 16), date(2025, 6, 17)),  # the hour is not known
        (date(2025, 6, 18), "H-4", date(2025, 6, 17), date(2025, 6, 18)),
    ],
)
def test_deadline_is_that_of_the_period_of_the_effect(
    effect: date, code: str, first: date, last: date
) -> None:
    anchor = parse_relative(code)
    assert anchor is not None
    assert anchored_deadline(effect, anchor, METROPOLE) == (first, last)


@pytest.mark.parametrize(
    ("kind", "deadline"),
    [
        ("calendar", date(2025, 6, 8)),
        ("ouvre", date(2025, 6, 3)),  # ten days from 4 to 18 June without two weekends and Pentecost
        ("ouvrable", date(2025, 6, 5)),
        ("franc", date(2025, 6, 7)),
    ],
)
def test_days_before_the_effect_are_counted_by_their_kind(kind: DayKind, deadline: date) -> None:
    anchor = parse_relative("J-10", kind)
    assert anchor is not None
    assert anchored_deadline(date(2025, 6, 18), anchor, METROPOLE) == (deadline, deadline)


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (15, date(2025, 5, 15), date(2025, 5, 15)),
        ("start", date(2025, 5, 1), date(2025, 5, 1)),
        ("end", date(2025, 5, 31), date(2025, 5, 31)),
        ("any", date(2025, 5, 1), date(2025, 5, 31)),
        ("first_worked", date(2025, 5, 2), date(2025, 5, 2)),
    ],
)
def test_day_of_an_earlier_month(day: MonthDay, first: date, last: date) -> None:
    assert month_anchor(date(2025, 6, 18), 1, day, METROPOLE) == (first, last)


def test_first_worked_day_follows_the_closings() -> None:
    bridge = WorkCalendar(closings=frozenset({date(2025, 5, 2)}))
    assert month_anchor(date(2025, 6, 18), 1, "first_worked", bridge) == (date(2025, 5, 5),) * 2


def test_week_starts_on_its_monday() -> None:
    assert week_anchor(date(2025, 6, 22), 1, 0) == (date(2025, 6, 9), date(2025, 6, 9))
    assert week_anchor(date(2025, 6, 23), 1, None) == (date(2025, 6, 16), date(2025, 6, 22))
