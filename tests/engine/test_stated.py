"""What the text states, held against one bound; one number against another; one item of a list."""

from decimal import Decimal
from typing import Any

import pytest

from contract_checker.engine.checks import AtMost, OneOf
from contract_checker.engine.day_caps import within
from contract_checker.engine.proportion import RatioAtMost
from contract_checker.engine.stated import Below, LastsAtMost, Named
from contract_checker.facts import (
    AwardCriteria,
    CandidateSize,
    Duration,
    MinimumCommitment,
    Monitoring,
    PriceRevision,
)

from .factories import criteria, said
from .law import question

RATIO = RatioAtMost.model_validate(
    {
        "kind": "ratio_at_most",
        "field": "value",
        "by": "duty",
        "high": "maximum",
        "low": ["minimum"],
        "alike": ["of", "period"],
        "parameter": "ratio",
    }
)
KEPT = LastsAtMost(kind="lasts_at_most", field="retention", parameter="months")
NOT_ALL = Below(kind="below", field="share_percent", parameter="all")


def length(value: int, unit: str = "day", day_kind: str = "unstated") -> Duration:
    return Duration.model_validate({"value": Decimal(value), "unit": unit, "day_kind": day_kind})


def recording(**fields: Any) -> Monitoring:
    return Monitoring.model_validate({"practice": "recording", **said("enregistrements", **fields)})


def spend(duty: str, value: int | None, **fields: Any) -> MinimumCommitment:
    return MinimumCommitment.model_validate(
        {"duty": duty, "of": "spend", "value": value, "unit": "eur", **said("montant", **fields)}
    )


@pytest.mark.parametrize(
    ("value", "unit", "outcome"),
    [
        (6, "month", "met"),
        (7, "month", "breach"),
        (1, "year", "breach"),
        (2, "quarter", "met"),
        (180, "day", "met"),
        (183, "day", "unclear"),  # six months are 181 to 184 days
        (200, "day", "breach"),
        (9_000, "day", "breach"),  # longer than the calendar counts
    ],
)
def test_length_is_compared_in_its_own_unit_or_in_days(value: int, unit: str, outcome: str) -> None:
    assert within(length(value, unit), length(6, "month")) == outcome


@pytest.mark.parametrize(("months", "outcome"), [(6, "met"), (18, "breach")])
def test_length_of_time_has_a_highest_value(months: int, outcome: str) -> None:
    judgement = KEPT.judge(recording(retention=length(months, "month")), [], question())
    assert judgement is not None
    assert judgement.outcome == outcome


def test_length_that_is_not_stated_is_set_aside() -> None:
    assert KEPT.judge(recording(), [], question()) is None


def test_length_without_a_threshold_is_unset() -> None:
    kept = LastsAtMost(kind="lasts_at_most", field="retention", parameter="cap")
    judgement = kept.judge(recording(retention=length(18, "month")), [], question(None))
    assert judgement is not None
    assert judgement.outcome == "unset"


@pytest.mark.parametrize(("share", "outcome"), [(99, "met"), (100, "breach")])
def test_share_has_to_stay_below(share: int, outcome: str) -> None:
    judgement = NOT_ALL.judge(recording(share_percent=share), [], question())
    assert judgement is not None
    assert judgement.outcome == outcome


def test_share_without_a_threshold_is_unset() -> None:
    below = Below(kind="below", field="share_percent", parameter="cap")
    judgement = below.judge(recording(share_percent=100), [], question(None))
    assert judgement is not None
    assert judgement.outcome == "unset"


def test_the_one_parameter_is_known_to_the_check() -> None:
    assert (NOT_ALL.thresholds, RATIO.thresholds) == (("all",), ("ratio",))


def test_share_that_is_not_stated_is_set_aside() -> None:
    assert NOT_ALL.judge(recording(), [], question()) is None


def test_number_of_times_is_shown_as_such() -> None:
    size = CandidateSize.model_validate(
        {"requirement": "turnover_ratio", "value": "4.5", **said("chiffre d'affaires")}
    )
    judgement = AtMost(kind="at_most", field="value", parameter="ratio").judge(size, [], question())
    assert judgement is not None
    assert judgement.outcome == "breach"
    assert judgement.reasons[0].fr == "4,5 fois, au-dessus de 4 fois"
    assert judgement.reasons[0].en == "4.5 times, above 4 times"


@pytest.mark.parametrize(("high", "outcome"), [(400, "met"), (401, "breach")])
def test_maximum_is_so_many_times_the_minimum(high: int, outcome: str) -> None:
    facts = [spend("maximum", high), spend("minimum", 100)]
    judgement = RATIO.judge(facts[0], facts, question())
    assert judgement is not None
    assert judgement.outcome == outcome


def test_maximum_of_another_period_is_not_compared() -> None:
    facts = [spend("maximum", 1000), spend("minimum", 100, period="year")]
    assert RATIO.judge(facts[0], facts, question()) is None


def test_minimum_is_set_aside_beside_its_maximum() -> None:
    facts = [spend("maximum", 1000), spend("minimum", 100)]
    assert RATIO.judge(facts[1], facts, question()) is None


def test_proportion_without_a_threshold_is_unset() -> None:
    facts = [spend("maximum", 1000), spend("minimum", 100)]
    ratio = RATIO.model_copy(update={"parameter": "cap"})
    judgement = ratio.judge(facts[0], facts, question(None))
    assert judgement is not None
    assert judgement.outcome == "unset"


def test_index_that_is_named_is_met_and_shown() -> None:
    named = Named(kind="named", field="indices")
    revision = PriceRevision.model_validate(
        {"mode": "indexed", "indices": ["Syntec", "ICHTrev-TS"], **said("révision")}
    )
    judgement = named.judge(revision, [], question())
    assert judgement is not None
    assert judgement.value is not None
    assert judgement.value.fr == "Syntec et ICHTrev-TS"


def test_revision_that_names_no_index_is_set_aside() -> None:
    revision = PriceRevision.model_validate({"mode": "indexed", **said("révision")})
    assert Named(kind="named", field="indices").judge(revision, [], question()) is None


def test_one_item_of_a_list_is_enough() -> None:
    asked = OneOf(kind="one_of", field="criteria.kind", values=("other",))
    listed: AwardCriteria = criteria(40, 60)
    judgement = asked.judge(listed, [], question())
    assert judgement is not None
    assert judgement.outcome == "met"
