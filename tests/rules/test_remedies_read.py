"""What a remedy of a rule on notice proposes is read by the program, once its brackets are filled."""

import re
from decimal import Decimal
from typing import Literal

import pytest

from contract_checker.checker import read_clause
from contract_checker.engine import load_pack
from contract_checker.facts import DayCounting, VolumeNotice

Buyer = Literal["public", "private"]
FIGURE = re.compile(r"\[(?:nombre|number)\]")
LEAST = {"fr": "30 jours calendaires", "en": "30 calendar days"}
KIND = {"fr": "ouvrés", "en": "working"}


def filled(rule: str, buyer: Buyer, language: str) -> str:
    """The clause of a remedy with a figure, a kind of days and a minimum in its brackets."""
    (found,) = (one for one in load_pack("label").rules if one.id == rule)
    clause = found.remedies.for_buyer(buyer)[buyer].clause
    assert clause is not None
    written = FIGURE.sub("30", clause.fr if language == "fr" else clause.en)
    written = re.sub(r"\[minimum[^\]]*\]", LEAST[language], written)
    return re.sub(r"\[(?:ouvrés|business)[^\]]*\]", KIND[language], written)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("buyer", ["public", "private"])
@pytest.mark.parametrize(
    ("rule", "directions"),
    [
        ("d3-notice-decrease", {"decrease"}),
        ("d3-notice-increase", {"increase"}),
        ("d3-notice-minimum", {"both"}),
    ],
)
def test_the_lead_time_that_a_remedy_proposes_is_read_with_its_days_and_its_clock(
    rule: str, directions: set[str], buyer: Buyer, language: str
) -> None:
    text = filled(rule, buyer, language)
    (notice,) = (
        fact
        for fact in read_clause(text, "fr" if language == "fr" else "en")
        if isinstance(fact, VolumeNotice)
    )
    assert {(term.value, term.day_kind, term.clock) for term in notice.terms} == {
        (Decimal(30), "calendar", "receipt")
    }
    assert {term.direction for term in notice.terms} == directions


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_field_of_the_deed_of_commitment_is_read_in_both_directions(language: str) -> None:
    text = filled("d3-notice-agreed", "public", language)
    (notice,) = (
        fact
        for fact in read_clause(text, "fr" if language == "fr" else "en")
        if isinstance(fact, VolumeNotice)
    )
    assert [(term.value, term.day_kind, term.clock, term.direction) for term in notice.terms] == [
        (Decimal(30), "calendar", "receipt", "increase"),
        (Decimal(30), "calendar", "receipt", "decrease"),
    ]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("buyer", ["public", "private"])
def test_the_counting_that_a_remedy_proposes_is_read(buyer: Buyer, language: str) -> None:
    text = filled("d3-notice-precise", buyer, language)
    found = [
        fact
        for fact in read_clause(text, "fr" if language == "fr" else "en")
        if isinstance(fact, DayCounting)
    ]
    assert {fact.days for fact in found} - {"unstated"} == {"ouvre"}
    assert {fact.clock for fact in found} - {"unstated"} == {"receipt"}
    assert {fact.first_day for fact in found} - {None} == {"excluded"}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("buyer", ["public", "private"])
def test_the_lead_times_that_a_tender_proposes_are_read(buyer: Buyer, language: str) -> None:
    text = filled("d3-tender-room", buyer, language)
    notices = [
        fact
        for fact in read_clause(text, "fr" if language == "fr" else "en")
        if isinstance(fact, VolumeNotice)
    ]
    assert {(term.value, term.day_kind) for notice in notices for term in notice.terms} == {
        (Decimal(30), "calendar")
    }
