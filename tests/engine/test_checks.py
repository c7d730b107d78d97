"""Each check kind on the facts that answer it, and on those that do not."""

from decimal import Decimal
from typing import Any

import pytest

from contract_checker.engine.checks import (
    Absent,
    AtLeast,
    AtMost,
    Check,
    Complete,
    OneOf,
    Present,
    Same,
    SumsTo,
)
from contract_checker.engine.judgement import Judgement
from contract_checker.facts import Duration, FactBase, LeadTime

from .factories import (
    auction,
    criteria,
    days,
    free_band,
    label,
    months,
    nature,
    notice,
    overlay,
    question,
    vague,
)

CAP = LeadTime(cap=Duration(value=Decimal(15), unit="day"), guaranteed_days=0, at_most_days=15)
HOURS = LeadTime(value=Decimal(12), unit="hour", guaranteed_days=0, at_most_days=1)
PARTS = {
    "figure": {"fr": "durée", "en": "duration"},
    "day_kind": {"fr": "nature des jours", "en": "kind of days"},
    "clock": {"fr": "point de départ", "en": "starting point"},
}
THIRTY = overlay(parameters={"minimum_notice": "30 jours calendaires"})
SIXTY = overlay(parameters={"ceiling": "60 %"})


def judge(check: Check, fact: FactBase, *overlays: Any, direction: Any = None) -> Judgement:
    found = check.judge(fact, [fact], question(*overlays, direction=direction))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("fact", "outcome"),
    [
        (notice(days(30)), "met"),
        (notice(days(0)), "breach"),
        (notice(CAP), "breach"),
        (notice(days(30), days(0)), "breach"),
        (notice(HOURS), "unclear"),
        (notice(days(None)), "unclear"),
        (vague(), "unclear"),
        (notice(days(30), stance="excluded"), "breach"),
    ],
)
def test_present_amount_of_time(fact: FactBase, outcome: str) -> None:
    assert judge(Present(kind="present", amount="terms"), fact).outcome == outcome


def test_present_says_that_a_maximum_guarantees_nothing() -> None:
    judged = judge(Present(kind="present", amount="terms"), notice(CAP))
    assert "maximum" in judged.reasons[0].fr
    assert judged.value is not None
    assert judged.value.fr == "au plus 15 jours"


def test_present_points_to_small_changes_left_free() -> None:
    judged = judge(Present(kind="present", amount="terms"), notice(free_band(5), days(30)))
    assert judged.outcome == "met"
    assert "jusqu'à 5 %" in judged.notes[0].fr


def test_present_looks_at_one_direction() -> None:
    fact = notice(days(30, direction="increase"), days(0, direction="decrease"))
    check = Present(kind="present", amount="terms")
    assert judge(check, fact, direction="increase").outcome == "met"
    assert judge(check, fact, direction="decrease").outcome == "breach"


def test_present_without_amount() -> None:
    assert judge(Present(kind="present"), label()).outcome == "met"
    assert judge(Present(kind="present"), label(stance="excluded")).outcome == "breach"


def test_absent_is_met_only_by_an_exclusion() -> None:
    assert judge(Absent(kind="absent"), auction()).outcome == "breach"
    assert judge(Absent(kind="absent"), auction(stance="excluded")).outcome == "met"


def test_one_of() -> None:
    check = OneOf(kind="one_of", field="effect", values=("preference", "tie_break"))
    assert judge(check, label("tie_break")).outcome == "met"
    assert judge(check, label("exclusive")).outcome == "breach"
    assert judge(check, label("tie_break", stance="excluded")).outcome == "breach"


def complete() -> Complete:
    return Complete.model_validate({"kind": "complete", "field": "terms", "parts": PARTS})


def test_complete_lead_time() -> None:
    assert judge(complete(), notice(days(30))).outcome == "met"


def test_complete_lists_what_is_missing() -> None:
    judged = judge(complete(), notice(days(30, "unstated", clock="unstated")))
    assert judged.outcome == "unclear"
    assert judged.missing is not None
    assert (judged.missing.fr, judged.missing.en) == (
        "nature des jours et point de départ",
        "kind of days and starting point",
    )


def test_complete_misses_everything_of_a_vague_notice() -> None:
    judged = judge(complete(), vague())
    assert judged.missing is not None
    assert judged.missing.fr == "durée, nature des jours et point de départ"


@pytest.mark.parametrize("fact", [notice(days(0)), notice(CAP), vague(stance="excluded")])
def test_complete_sets_aside_what_is_no_lead_time(fact: FactBase) -> None:
    assert complete().judge(fact, [fact], question()) is None


def at_least() -> AtLeast:
    return AtLeast(kind="at_least", field="terms", parameter="minimum_notice")


@pytest.mark.parametrize(
    ("fact", "outcome"),
    [
        (notice(days(30)), "met"),
        (notice(days(29)), "breach"),
        (notice(days(45), days(10)), "breach"),
        (notice(months(1, 28, 31)), "unclear"),
        (vague(), "unclear"),
    ],
)
def test_at_least_a_lead_time(fact: FactBase, outcome: str) -> None:
    assert judge(at_least(), fact, THIRTY).outcome == outcome


def test_at_least_is_unset_without_a_threshold_and_shows_the_value() -> None:
    judged = judge(at_least(), notice(days(10)))
    assert judged.outcome == "unset"
    assert judged.value is not None
    assert judged.value.fr == "10 jours calendaires"
    assert judge(at_least(), vague()).value is None


def test_at_least_shows_the_values_and_conventions_used() -> None:
    judged = judge(at_least(), notice(days(10)), THIRTY)
    assert [used.parameter for used in judged.used] == ["minimum_notice", "day_counting", "ambiguity"]
    assert "10 jours calendaires, au-dessous de 30 jours calendaires" in judged.reasons[0].fr


def test_doubt_is_a_breach_under_the_lower_bound_convention() -> None:
    lower = overlay(policies={"ambiguity": "lower_bound"})
    assert judge(at_least(), notice(months(1, 28, 31)), THIRTY, lower).outcome == "breach"


def test_doubt_vanishes_when_a_month_is_thirty_days() -> None:
    thirty_days = overlay(policies={"day_counting": "month_of_30_days"})
    assert judge(at_least(), notice(months(1, 28, 31)), THIRTY, thirty_days).outcome == "met"


def test_at_least_a_number() -> None:
    check = AtLeast(kind="at_least", field="price_share", parameter="ceiling")
    assert judge(check, criteria(60, 40), SIXTY).outcome == "met"
    judged = judge(check, criteria(50, 50), SIXTY)
    assert judged.outcome == "breach"
    assert "50 %, au-dessous de 60 %" in judged.reasons[0].fr


@pytest.mark.parametrize(("share", "outcome"), [(60, "met"), (61, "breach"), (None, "unclear")])
def test_at_most(share: int | None, outcome: str) -> None:
    check = AtMost(kind="at_most", field="price_share", parameter="ceiling")
    assert judge(check, criteria(share, 40), SIXTY).outcome == outcome


def test_at_most_is_unset_without_a_ceiling_and_shows_the_value() -> None:
    judged = judge(AtMost(kind="at_most", field="price_share", parameter="ceiling"), criteria(80, 20))
    assert judged.outcome == "unset"
    assert judged.value is not None
    assert judged.value.fr == "80 %"


@pytest.mark.parametrize(
    ("weights", "outcome"), [((60, 40), "met"), ((60, 35), "breach"), ((60, None), "unclear")]
)
def test_sums_to(weights: tuple[int | None, ...], outcome: str) -> None:
    check = SumsTo(kind="sums_to", total="total", expected="expected_total")
    assert judge(check, criteria(*weights)).outcome == outcome


def test_sums_to_says_both_totals() -> None:
    judged = judge(SumsTo(kind="sums_to", total="total", expected="expected_total"), criteria(60, 35))
    assert judged.reasons[0].fr == "le total lu est 95 au lieu de 100"


def test_sums_to_cannot_say_without_an_expected_total() -> None:
    check = SumsTo(kind="sums_to", total="total", expected="expected_total")
    assert judge(check, criteria(60, 40, expected_total=None)).outcome == "unclear"


SAME = Same(kind="same", field="terms")


def test_same_value_in_all_facts() -> None:
    first, second = notice(days(30)), notice(days(30))
    judged = SAME.judge(first, [first, second], question())
    assert judged is not None
    assert judged.outcome == "met"


def test_different_values_are_to_be_verified() -> None:
    first, second = notice(days(30)), notice(days(45))
    judged = SAME.judge(first, [first, second], question())
    assert judged is not None
    assert judged.outcome == "unclear"
    assert judged.reasons[0].fr.endswith("(30 jours calendaires ; 45 jours calendaires)")


def test_fact_alone_has_nothing_to_be_the_same_as() -> None:
    fact = notice(days(30))
    assert SAME.judge(fact, [fact], question()) is None


def test_same_compares_durations_and_plain_values() -> None:
    year = Duration(value=Decimal(1), unit="year")
    first, second = nature("lasting", term=year), nature("campaign", term=year)
    durations = Same(kind="same", field="term").judge(first, [first, second], question())
    natures = Same(kind="same", field="nature").judge(first, [first, second], question())
    assert durations is not None
    assert natures is not None
    assert (durations.outcome, natures.outcome) == ("met", "unclear")
