"""What is laid over a pack is checked against it, line by line."""

from pathlib import Path

import pytest

from contract_checker.engine import load_overlay, parse_setting
from contract_checker.errors import OverlayError

from .factories import pack

PACKS = [pack()]
OVERLAY = """\
title: {fr: Décision, en: Decision}
parameters:
  minimum_notice:
    - value: 30 jours calendaires
      from: 2026-01-01
      decision: séance du 3 mars
  ceiling:
    - value: 60
policies:
  ambiguity:
    - value: lower_bound
severity:
  notice:
    - value: critical
rules:
  notice:
    - value: off
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """An overlay that sets everything it may."""
    path = tmp_path / "committee.yaml"
    path.write_text(OVERLAY, encoding="utf-8")
    return path


def test_overlay_is_read_and_named_by_its_path(file: Path) -> None:
    overlay = load_overlay(file, PACKS)
    assert overlay.layer == str(file)
    assert overlay.parameters["minimum_notice"][0].decision == "séance du 3 mars"
    assert overlay.parameters["ceiling"][0].value == "60"
    assert overlay.rules["notice"][0].value == "off"


def test_a_rule_may_be_switched_on_again(file: Path) -> None:
    file.write_text(OVERLAY.replace("value: off", "value: on"), encoding="utf-8")
    assert load_overlay(file, PACKS).rules["notice"][0].value == "on"


def test_digest_follows_the_content(file: Path) -> None:
    before = load_overlay(file, PACKS).digest
    file.write_text(OVERLAY.replace("60", "70"), encoding="utf-8")
    assert load_overlay(file, PACKS).digest != before


def test_threshold_may_be_unset(file: Path) -> None:
    file.write_text(OVERLAY.replace("value: 60", "value: null"), encoding="utf-8")
    assert load_overlay(file, PACKS).parameters["ceiling"][0].value is None


@pytest.mark.parametrize(
    ("right", "wrong", "complaint"),
    [
        (
            "  minimum_notice:",
            "  minimum_notise:",
            "yaml:3: unknown parameter 'minimum_notise'. Did you mean",
        ),
        ("30 jours calendaires", "30 jours", "yaml:4: '30 jours' does not say which days"),
        ("  ambiguity:", "  ambiguitty:", "yaml:10: unknown policy 'ambiguitty'. Did you mean 'ambiguity'?"),
        ("lower_bound", "lower", "yaml:11: unknown choice 'lower'. Did you mean 'lower_bound'?"),
        ("critical", "huge", "yaml:14: unknown severity 'huge'. Known: critical, info, major, minor."),
        ("value: off", "value: false", "yaml:17: 'rules.notice.0.value': expected a text: put quotes"),
        ("value: 60", "value: 0.6", "yaml:8: '0.6' may be read in two ways: write the percentage with its"),
        (
            "value: 60",
            "value: 160 %",
            "yaml:8: '160 %' is not between 1 % and 100 %: write a percentage such",
        ),
        (
            "from: 2026-01-01",
            "from: 23/11/2026",
            "yaml:5: 'parameters.minimum_notice.0.from': expected a date written YYYY-MM-DD (AAAA-MM-JJ),"
            " such as 2026-11-23 (found '23/11/2026').",
        ),
        (
            "from: 2026-01-01",
            "form: 2026-01-01",
            "yaml:5: unknown key 'parameters.minimum_notice.0.form'. Did you mean 'from'?",
        ),
        ("value: off", "value: of", "yaml:17: unknown switch 'of'. Did you mean 'off'?"),
        ("rules:\n  notice:", "rules:\n  notise:", "yaml:16: unknown rule 'notise'. Did you mean 'notice'?"),
        (
            "severity:\n  notice:",
            "severity:\n  notise:",
            "yaml:13: unknown rule 'notise'. Did you mean 'notice'?",
        ),
        ("value: off", "value: null", "yaml:17: unknown switch 'None'"),
        ("value: off", 'value: "yes"', "yaml:17: unknown switch 'yes'. Known: off, on."),
        ("severity:", "messages:", "yaml:12: unknown key 'messages'"),
        ("title: {fr: Décision, en: Decision}\n", "", "the key 'title' is missing"),
    ],
)
def test_overlay_may_set_nothing_else(file: Path, right: str, wrong: str, complaint: str) -> None:
    assert right in OVERLAY
    file.write_text(OVERLAY.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(OverlayError) as caught:
        load_overlay(file, PACKS)
    assert complaint in str(caught.value)


def test_unknown_overlay_is_told_with_the_shipped_ones() -> None:
    with pytest.raises(OverlayError, match=r"no overlay 'ilustrative'. Did you mean 'illustrative'"):
        load_overlay("ilustrative", PACKS)


def test_setting_of_a_parameter_is_the_layer_of_the_command_line() -> None:
    overlay = parse_setting("minimum_notice = 20 working days", PACKS)
    assert overlay.layer == "--set"
    assert overlay.parameters["minimum_notice"][0].value == "20 working days"


def test_setting_of_a_policy() -> None:
    assert parse_setting("ambiguity=lower_bound", PACKS).policies["ambiguity"][0].value == "lower_bound"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("minimum_notice", "write it as name=value"),
        ("minimum_notise=2 mois", "unknown parameter 'minimum_notise'. Did you mean 'minimum_notice'?"),
        (
            "zzz=2 mois",
            "Known: ambiguity, campaigns, ceiling, day_counting, length, minimum_notice, ratio, silence,"
            " tender_wording.",
        ),
        ("minimum_notice=bientôt", "is not a lead time such as '30 jours calendaires'"),
        ("ceiling=0,6", "write the percentage with its sign, '60 %'."),
        ("ceiling=160 %", "is not between 1 % and 100 %: write a percentage such as '60 %'."),
        ("ambiguity=perhaps", "unknown choice 'perhaps'. Known: ask, lower_bound."),
    ],
)
def test_wrong_setting_is_told_with_what_is_known(text: str, complaint: str) -> None:
    with pytest.raises(OverlayError) as caught:
        parse_setting(text, PACKS)
    assert complaint in str(caught.value)
    assert text in str(caught.value)
