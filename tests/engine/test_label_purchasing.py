"""Commitments D1 and D2 in the shipped pack, on facts built by hand."""

from datetime import date
from typing import Any

import pytest

from contract_checker.engine.layers import Overlay
from contract_checker.facts import Fact

from .factories import (
    auction,
    change,
    criteria,
    label,
    nature,
    price_cut,
)
from .label_pack import TRIAL, find


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ([auction()], "breach"),
        ([auction(certainty="possible")], "unclear"),
        ([auction(stance="excluded")], "met"),
        ([auction(stance="excluded", certainty="possible")], "met"),
        ([], "silent"),
    ],
)
def test_reverse_auction(facts: list[Fact], outcome: str) -> None:
    assert find("d2-reverse-auction", facts, kind="rc").outcome == outcome


@pytest.mark.parametrize(
    ("fields", "cited"),
    [
        ({"buyer": "private", "contract_date": date(2020, 1, 1)}, ["art. L442-8"]),
        ({"buyer": "private", "contract_date": date(2010, 1, 1)}, ["ancien art. L442-10"]),
        ({"buyer": "private", "contract_date": date(2005, 4, 1)}, []),
        ({"buyer": "public", "consultation_date": date(2026, 9, 1)}, ["art. L2125-1 6°"]),
        ({"buyer": "public", "consultation_date": date(2005, 4, 1)}, ["2004, art. 56"]),
    ],
)
def test_law_on_auctions_depends_on_date_and_buyer(fields: dict[str, Any], cited: list[str]) -> None:
    references = find("d2-reverse-auction", [auction()], kind="rc", **fields).references
    assert [part in reference.cite for reference, part in zip(references, cited, strict=True)] == [
        True
    ] * len(cited)


@pytest.mark.parametrize(
    ("facts", "overlays", "outcome"),
    [
        ([criteria(80, 20)], [], "unset"),
        ([criteria(80, 20)], [TRIAL], "breach"),
        ([criteria(60, 40)], [TRIAL], "met"),
        ([criteria(None, None, price_share=None)], [TRIAL], "unclear"),
        ([criteria(100, price_only=True)], [], "breach"),
    ],
)
def test_price_weight(facts: list[Fact], overlays: list[Overlay], outcome: str) -> None:
    assert find("d2-price-weight", facts, *overlays, kind="rc").outcome == outcome


@pytest.mark.parametrize(
    ("day", "part"), [(date(2026, 8, 21), "n'est plus admis"), (date(2026, 8, 20), "standardisés")]
)
def test_law_on_price_alone_changes_on_its_day(day: date, part: str) -> None:
    facts: list[Fact] = [criteria(100, price_only=True)]
    (reference,) = find("d2-price-weight", facts, kind="rc", buyer="public", consultation_date=day).references
    assert part in reference.cite


@pytest.mark.parametrize(
    ("weights", "fields", "outcome"),
    [
        ((60, 40), {"buyer": "public", "procedure": "formal"}, "met"),
        ((60, None), {"buyer": "public", "procedure": "formal"}, "breach"),
        ((60, None), {"buyer": "public", "procedure": "adapted"}, "unclear"),
        ((60, None), {"buyer": "public"}, "unclear"),
        ((60, None), {"procedure": "formal"}, "unclear"),
        ((60, None), {"buyer": "private"}, "not_applicable"),
    ],
)
def test_weights_stated(weights: Any, fields: dict[str, Any], outcome: str) -> None:
    assert find("d2-weights-stated", [criteria(*weights)], kind="rc", **fields).outcome == outcome


@pytest.mark.parametrize(
    ("fact", "fields", "outcome"),
    [
        (criteria(60, 40), {}, "met"),
        (criteria(60, 35), {"buyer": "public", "procedure": "formal"}, "breach"),
        (criteria(60, 35), {"buyer": "public", "procedure": "adapted"}, "unclear"),
        (criteria(60, 35), {"buyer": "private"}, "unclear"),
        (criteria(60, None), {"buyer": "public", "procedure": "formal"}, "silent"),
        (criteria(6, 4, unit="coefficient", expected_total=None), {}, "silent"),
        (criteria(60, 40, total=None), {}, "unclear"),
    ],
)
def test_weights_sum(fact: Fact, fields: dict[str, Any], outcome: str) -> None:
    assert find("d2-weights-sum", [fact], kind="rc", **fields).outcome == outcome


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ([price_cut("unilateral")], "breach"),
        ([price_cut("automatic")], "breach"),
        ([price_cut("automatic", strength="indicative")], "unclear"),
        ([price_cut("unilateral", stance="excluded")], "met"),
        ([price_cut("shared")], "silent"),
        ([price_cut("by_agreement")], "silent"),
    ],
)
def test_price_decrease(facts: list[Fact], outcome: str) -> None:
    assert find("d2-price-decrease", facts).outcome == outcome


@pytest.mark.parametrize(
    ("facts", "buyer", "outcome"),
    [
        ([label("preference")], "private", "met"),
        ([label("tie_break")], "public", "met"),
        ([label("scored")], "private", "met"),
        ([label("scored")], "public", "unclear"),
        ([label("scored", equivalent=True)], "public", "met"),
        ([label("requirement", equivalent=True)], "public", "met"),
        ([label("requirement")], "public", "unclear"),
        ([label("exclusive")], "public", "unclear"),
        ([label("appreciated")], "private", "unclear"),
        ([label("excluded")], "private", "breach"),
        ([label("preference", stance="excluded")], "private", "breach"),
        ([label("preference", label="nf345")], "private", "unclear"),
        ([label("preference", label="nf345"), label("preference")], "private", "met"),
        ([label("preference"), nature("campaign")], "private", "not_applicable"),
        ([], "public", "silent"),
    ],
)
def test_preference(facts: list[Fact], buyer: str, outcome: str) -> None:
    assert find("d1-preference", facts, kind="rc", buyer=buyer).outcome == outcome


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ([label("exclusive")], "breach"),
        ([label("exclusive", equivalent=True)], "met"),
        ([label("requirement", equivalent=True)], "met"),
        ([label("requirement")], "unclear"),
        ([label("appreciated")], "unclear"),
        ([label("preference")], "met"),
        ([label("excluded")], "silent"),
        ([label("exclusive", label="nf345")], "breach"),
        ([label("exclusive"), nature("campaign")], "breach"),
        ([], "silent"),
    ],
)
def test_no_exclusive_bar(facts: list[Fact], outcome: str) -> None:
    assert find("d1-no-exclusive-bar", facts, kind="rc").outcome == outcome


def test_departure_from_what_was_only_proposed_is_told_apart() -> None:
    assert find("d2-price-decrease", [price_cut()]).basis == "proposed"
    assert find("d3-notice-increase", [change()]).basis == "label"
