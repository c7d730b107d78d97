"""Changes left free of notice, and a part of the whole, as check kinds."""

from decimal import Decimal

import pytest

from contract_checker.engine.shares import FreeBand, Partial
from contract_checker.facts import Band, LeadTime, Monitoring

from .factories import answer, days, free_band, notice, overlay, question, rule, said

TEN = overlay(parameters={"ceiling": "10 %"})
FREE = FreeBand(kind="free_band", parameter="ceiling")
PART = Partial(kind="partial", field="share_percent")


def above(percent: int) -> LeadTime:
    return days(30, band=Band(over_percent=Decimal(percent)))


def recording(share: int | None, **fields: str) -> Monitoring:
    return Monitoring.model_validate(
        {"practice": "recording", "share_percent": share, **said("les appels enregistrés", **fields)}
    )


@pytest.mark.parametrize(
    ("terms", "outcome"),
    [
        ((free_band(5), days(30)), "met"),
        ((free_band(10), days(30)), "met"),
        ((free_band(20), days(30)), "breach"),
        ((free_band(20),), "breach"),
        ((above(5),), "met"),
        ((above(20),), "unclear"),
    ],
)
def test_free_changes_are_compared_with_the_threshold(terms: tuple[LeadTime, ...], outcome: str) -> None:
    judged = FREE.judge(notice(*terms), [], question(TEN))
    assert judged is not None
    assert judged.outcome == outcome


def test_what_is_said_of_larger_changes_only_is_told_apart() -> None:
    judged = FREE.judge(notice(above(20)), [], question(TEN))
    assert judged is not None
    assert judged.reasons[-1].fr == "le texte ne dit rien des changements plus petits"


def test_without_a_threshold_the_band_is_shown() -> None:
    judged = FREE.judge(notice(above(20)), [], question())
    assert judged is not None
    assert judged.outcome == "unset"
    assert judged.value is not None
    assert judged.value.fr == "jusqu'à 20 %"
    assert judged.notes[0].fr == "Le texte ne dit rien des changements plus petits."


@pytest.mark.parametrize("terms", [(days(30),), (above(10), days(5))])
def test_a_notice_for_every_change_leaves_nothing_free(terms: tuple[LeadTime, ...]) -> None:
    assert FREE.judge(notice(*terms), [], question(TEN)) is None


def test_a_margin_answers_the_rule_that_asks_about_margins() -> None:
    asked = rule(check={"kind": "free_band", "parameter": "ceiling"})
    assert answer(asked, [notice(free_band(20))], None, TEN).outcome == "breach"


@pytest.mark.parametrize(("share", "outcome"), [(20, "met"), (99, "met"), (100, "breach")])
def test_a_part_is_not_the_whole(share: int, outcome: str) -> None:
    judged = PART.judge(recording(share), [], question())
    assert judged is not None
    assert judged.outcome == outcome


def test_what_is_ruled_out_is_no_part() -> None:
    judged = PART.judge(recording(None, stance="excluded"), [], question())
    assert judged is not None
    assert judged.outcome == "met"


def test_without_a_share_there_is_nothing_to_say() -> None:
    assert PART.judge(recording(None), [], question()) is None
