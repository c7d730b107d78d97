"""The last value valid at the date wins, and one sees who set it."""

from datetime import date

import pytest

from contract_checker.engine.layers import Layers
from contract_checker.engine.parameters import Entry

from .factories import AS_OF, POLICIES, layers, overlay, parameter


def test_threshold_is_unset_by_default() -> None:
    threshold = layers().parameter("minimum_notice")
    assert (threshold.value, threshold.used.value, threshold.used.layer) == (None, None, "pack")


def test_overlay_sets_a_threshold_and_is_named() -> None:
    used = (
        layers(overlay(parameters={"minimum_notice": "30 jours calendaires"}))
        .parameter("minimum_notice")
        .used
    )
    assert (used.value, used.layer) == ("30 jours calendaires", "overlay.yaml")


def test_later_layer_wins() -> None:
    first = overlay(parameters={"minimum_notice": "30 jours calendaires"})
    last = overlay("--set", parameters={"minimum_notice": "2 mois"})
    assert layers(first, last).parameter("minimum_notice").used.layer == "--set"


def test_later_layer_may_unset() -> None:
    first = overlay(parameters={"minimum_notice": "30 jours calendaires"})
    last = overlay("last.yaml", parameters={"minimum_notice": [{"value": None}]})
    assert layers(first, last).parameter("minimum_notice").value is None


@pytest.mark.parametrize(
    ("period", "holds"),
    [
        ({}, True),
        ({"from": "2026-11-23"}, True),
        ({"from": "2026-11-24"}, False),
        ({"until": "2026-11-23"}, True),
        ({"until": "2026-11-22"}, False),
    ],
)
def test_entry_holds_from_its_first_to_its_last_day(period: dict[str, str], holds: bool) -> None:
    assert Entry.model_validate({"value": "x", **period}).holds_at(AS_OF) is holds


def test_value_valid_at_the_date_is_taken() -> None:
    dated = parameter(
        "percent",
        {"value": 60, "until": "2025-12-31"},
        {"value": 50, "from": "2026-01-01", "decision": "séance 3"},
    )
    read = [
        Layers({"ceiling": dated}, {}, [], day).parameter("ceiling").used.value
        for day in (date(2025, 6, 1), date(2026, 6, 1))
    ]
    assert read == ["60", "50"]


def test_trial_value_is_shown_as_one() -> None:
    shown = layers(overlay(parameters={"ceiling": "60 %"})).parameter("ceiling").shown
    assert shown.fr == "60 % [valeur d'essai, non décidée]"
    assert shown.en == "60% [trial value, not decided]"


def test_decided_value_is_shown_plainly() -> None:
    decided = overlay(parameters={"ceiling": [{"value": "60 %", "decision": "séance du 3 mars"}]})
    threshold = layers(decided).parameter("ceiling")
    assert (threshold.shown.fr, threshold.used.decision) == ("60 %", "séance du 3 mars")


def test_policy_has_a_default_of_the_pack() -> None:
    used = layers().policy("ambiguity")
    assert (used.value, used.layer) == ("ask", "pack")


def test_overlay_takes_another_choice() -> None:
    assert layers(overlay(policies={"ambiguity": "lower_bound"})).chooses("ambiguity", "lower_bound")


def test_choice_not_yet_in_force_is_not_taken() -> None:
    later = overlay(policies={"ambiguity": [{"value": "lower_bound", "from": "2027-01-01"}]})
    assert layers(later).policy("ambiguity").value == "ask"


def test_convention_that_the_pack_lacks_chooses_nothing() -> None:
    assert not layers().chooses("unknown", "yes")


def test_only_conventions_of_the_pack_are_listed() -> None:
    assert [used.parameter for used in Layers({}, POLICIES, [], AS_OF).policies("ambiguity", "unknown")] == [
        "ambiguity"
    ]


def test_severity_is_the_rule_s_unless_an_overlay_says_otherwise() -> None:
    assert layers().severity("notice", "major") == "major"
    assert layers(overlay(severity={"notice": "critical"})).severity("notice", "major") == "critical"


def test_rule_is_switched_off_and_on_again() -> None:
    off = overlay("off.yaml", rules={"notice": "off"})
    on = overlay("on.yaml", rules={"notice": "on"})
    found = layers(off).switched_off("notice")
    assert found is not None
    assert found.layer == "off.yaml"
    assert layers(off, on).switched_off("notice") is None
    assert layers().switched_off("notice") is None
