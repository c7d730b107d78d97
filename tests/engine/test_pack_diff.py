"""Two packs set side by side: what changes, and for whom."""

from typing import Any

from contract_checker.engine import RulePack, compare_packs
from contract_checker.engine.pack_diff import Change, users_of
from contract_checker.engine.parameters import Parameter

from .factories import pack, policy, rule

MINIMUM = {"kind": "at_least", "field": "terms", "parameter": "minimum_notice"}


def of(*rules: Any, **changes: Any) -> RulePack:
    return pack(*rules).model_copy(update=changes)


def days(value: str) -> Parameter:
    return Parameter.model_validate(
        {
            "code": "P11",
            "title": {"fr": "Délai", "en": "Lead time"},
            "unit": "lead_time",
            "entries": [{"value": value}],
        }
    )


def test_a_pack_does_not_differ_from_itself() -> None:
    found = compare_packs(of(), of())
    assert (found.rules, found.parameters, found.policies) == ((), (), ())


def test_rules_are_added_and_removed() -> None:
    found = compare_packs(of(rule(id="old"), rule()), of(rule(), rule(id="new")))
    assert [(one.name, one.what, one.changes) for one in found.rules] == [
        ("new", "added", ()),
        ("old", "removed", ()),
    ]


def test_each_leaf_that_changed_is_told_with_its_place() -> None:
    messages = {
        **rule().messages.model_dump(),
        "breach": {"fr": "écart", "en": "breach: $value, $reason ($piece)"},
    }
    found = compare_packs(of(rule()), of(rule(severity="minor", looks_in=["contract"], messages=messages)))
    (changed,) = found.rules
    assert changed.what == "changed"
    assert changed.changes == (
        Change(path="severity", before="major", after="minor"),
        Change(path="looks_in", before=["contract", "ccap"], after=["contract"]),
        Change(path="messages.breach.fr", before="breach : $value, $reason ($piece)", after="écart"),
    )


def test_what_was_not_said_before_was_nothing() -> None:
    found = compare_packs(of(rule()), of(rule(check=MINIMUM)))
    changes = {change.path: (change.before, change.after) for change in found.rules[0].changes}
    assert changes["check.parameter"] == (None, "minimum_notice")
    assert changes["check.kind"] == ("present", "at_least")


def test_a_new_version_alone_changes_nothing() -> None:
    assert compare_packs(of(rule()), of(rule(version=2))).rules == ()


def test_a_rule_concerns_its_buyers_and_a_provider_that_is_handed_the_piece() -> None:
    assert users_of(rule()) == ("public", "private", "provider")
    assert users_of(rule(applies={"buyers": ["public"]}, looks_in=["rc", "aapc"])) == ("public",)
    assert users_of(rule(applies={"buyers": ["private", "unknown"]})) == ("private", "provider")


def test_a_rule_that_changed_concerns_those_whom_it_did_or_does_concern() -> None:
    narrow = {"applies": {"buyers": ["public"]}, "looks_in": ["rc"]}
    (changed,) = compare_packs(of(rule(**narrow)), of(rule(**narrow, severity="minor"))).rules
    assert changed.users == ("public",)
    wide = rule(applies={"buyers": ["private"]}, looks_in=["rc"])
    (changed,) = compare_packs(of(rule(**narrow)), of(wide)).rules
    assert changed.users == ("public", "private")


def test_a_rule_that_changed_concerns_nobody_whom_other_rules_concern() -> None:
    alone = rule(id="alone", applies={"buyers": ["public"]}, looks_in=["rc"])
    added, *_ = compare_packs(of(rule()), of(rule(), alone)).rules
    assert (added.name, added.users) == ("alone", ("public",))


def test_a_threshold_concerns_those_whom_its_rules_concern() -> None:
    asked = rule(check=MINIMUM, applies={"buyers": ["private"]})
    before = of(asked, parameters={"minimum_notice": days("30 jours calendaires")})
    after = of(asked, parameters={"minimum_notice": days("60 jours calendaires")})
    (changed,) = compare_packs(before, after).parameters
    assert (changed.what, changed.users) == ("changed", ("private", "provider"))
    assert [change.path for change in changed.changes] == ["entries"]


def test_a_convention_concerns_everybody() -> None:
    before = of(policies={"silence": policy("by_rule", "neutral")})
    after = of(policies={"silence": policy("neutral", "by_rule")})
    (changed,) = compare_packs(before, after).policies
    assert changed.users == ("public", "private", "provider")
    assert ("default", "by_rule", "neutral") in [
        (change.path, change.before, change.after) for change in changed.changes
    ]


def test_a_threshold_concerns_nobody_whom_other_rules_concern() -> None:
    asked = rule(id="asked", check=MINIMUM, applies={"buyers": ["public"]}, looks_in=["rc"])
    before = of(asked, rule(), parameters={"minimum_notice": days("30 jours calendaires")})
    after = of(asked, rule(), parameters={"minimum_notice": days("60 jours calendaires")})
    (changed,) = compare_packs(before, after).parameters
    assert changed.users == ("public",)
