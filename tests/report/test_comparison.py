"""What a comparison says of each finding that asked for something before or after."""

from collections.abc import Callable

import pytest

from contract_checker.engine.finding import Finding
from contract_checker.report import CheckResult
from contract_checker.report.comparison import Change, compare, text

MakeFinding = Callable[..., Finding]
MakeResult = Callable[..., CheckResult]


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ("met", "breach", "new"),
        ("not_applicable", "unclear", "new"),
        ("unclear", "breach", "worse"),
        ("silent", "unset", "worse"),
        ("breach", "unclear", "better"),
        ("unset", "silent", "better"),
        ("breach", "met", "mended"),
        ("silent", "not_applicable", "no_longer_asked"),
        ("unset", "unset", "persistent"),
    ],
)
def test_a_change_is_named(
    finding: MakeFinding, result_of: MakeResult, before: str, after: str, change: Change
) -> None:
    one, two = (result_of((), (finding("d3-notice", outcome=outcome),)).report for outcome in (before, after))
    assert [item.change for item in compare(one, two).compared] == [change]


def test_what_asked_for_nothing_is_left_out(finding: MakeFinding, result_of: MakeResult) -> None:
    one = result_of((), (finding("d3-notice", outcome="met"), finding("d1", outcome="not_applicable"))).report
    assert compare(one, one).compared == ()


def test_other_words_of_the_same_weight_are_a_change(finding: MakeFinding, result_of: MakeResult) -> None:
    one, two = (
        result_of((), (finding("d3-notice", outcome="breach", fingerprint=words),)).report
        for words in ("sans préavis", "sans délai")
    )
    assert [item.change for item in compare(one, two).compared] == ["changed"]


def test_findings_of_other_lots_are_other_findings(finding: MakeFinding, result_of: MakeResult) -> None:
    one, two = (
        result_of((), (finding("d3-notice", outcome="breach", scope={"lot": lot}),)).report
        for lot in ("1", "2")
    )
    changes = {item.latest.scope.lot: item.change for item in compare(one, two).compared}
    assert changes == {"1": "no_longer_asked", "2": "new"}


def test_the_weightiest_changes_come_first(finding: MakeFinding, result_of: MakeResult) -> None:
    one = result_of((), (finding("a", outcome="breach"), finding("b", outcome="met"))).report
    two = result_of((), (finding("a", outcome="met"), finding("b", outcome="breach"))).report
    assert [item.latest.rule for item in compare(one, two).compared] == ["b", "a"]


def test_another_version_of_the_rules_is_said(finding: MakeFinding, result_of: MakeResult) -> None:
    one = result_of((), (finding("a", outcome="breach"),)).report
    other = one.model_copy(update={"packs": (one.packs[0].model_copy(update={"version": 2}),)})
    assert compare(one, one).same_rules
    assert "mêmes référentiels" not in text.render(compare(one, one), "fr")
    assert not compare(one, other).same_rules
    assert "mêmes référentiels" in text.render(compare(one, other), "fr")


def test_both_quotes_are_shown(result: CheckResult, finding: MakeFinding) -> None:
    mended = result.report.model_copy(update={"findings": (finding("d3-notice", outcome="met"),)})
    shown = text.render(compare(result.report, mended), "fr")
    assert "Corrigés" in shown
    before = (
        "avant : « Le client peut modifier les volumes à tout moment, sans préavis. » (contrat.pdf, page 2)"
    )
    assert before in " ".join(shown.split())
    assert "[écart → stipulation relevée]" in shown


def test_nothing_to_act_on_is_no_certificate(finding: MakeFinding, result_of: MakeResult) -> None:
    one = result_of((), (finding("d3-notice", outcome="met"),)).report
    shown = text.render(compare(one, one), "fr")
    assert "ce n'est pas une attestation" in shown
    assert "conforme" not in shown
