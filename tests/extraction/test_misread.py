"""Figures that rest on characters recognised wrongly: read, and never firm."""

from decimal import Decimal

import pytest

from contract_checker.document import fold
from contract_checker.extraction.language import en, fr
from contract_checker.extraction.quantities import time_mentions
from contract_checker.facts import VolumeNotice

from .conftest import Extract


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("sous réserve de 3O jours", 30, "day"),
        ("dans les l5 jours", 15, "day"),
        ("après I0 semaines", 10, "week"),
        ("de deux rnois", 2, "month"),
        ("de 45 jouis", 45, "day"),
        ("de 1OO j0urs", 100, "day"),
        ("de lO j", 10, "day"),
    ],
)
def test_misread_duration_is_read_and_marked(text: str, value: int, unit: str) -> None:
    (mention,) = time_mentions(fold(text), fr.QUANTITIES)
    assert mention.misread
    assert (mention.value, mention.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    "text", ["30 jours", "trois mois", "l'an passé", "le lot 3 mois", "il joue", "dix nous", "au 1er jouet"]
)
def test_what_is_spelt_right_is_not_marked(text: str) -> None:
    assert not any(mention.misread for mention in time_mentions(fold(text), fr.QUANTITIES))


def test_misread_english_duration_is_marked() -> None:
    (mention,) = time_mentions("upon l5 business days", en.QUANTITIES)
    assert mention.misread
    assert (mention.value, mention.day_kind) == (Decimal(15), "ouvre")


def test_a_fact_that_rests_on_it_is_not_firm(extract_facts: Extract) -> None:
    (fact,) = extract_facts(
        "Le Client respecte un préavis de 9O jours ouvrés avant toute baisse de volume.", "volume_notice"
    )
    assert isinstance(fact, VolumeNotice)
    assert fact.strength == "misread"
    assert fact.terms[0].value == Decimal(90)
