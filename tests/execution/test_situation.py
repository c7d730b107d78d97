"""What the other requests of a log make of one."""

from decimal import Decimal

from contract_checker.execution.situation import Situations

from .clause_cases import OVER
from .judged import judged
from .worked_case import ask

EFFECT = "2026-04-20"


def test_requests_of_one_reference_add_up_each_with_those_of_its_own_day() -> None:
    alone = ask(EFFECT, sent="2026-03-02", size="+10 %", withdrawn="2026-05-04")
    again = ask(EFFECT, sent="2026-03-05", size="+15 %")
    beside = ask(EFFECT, sent="2026-03-05", size="+20 %", id="D-2")
    found = Situations((alone, again, beside), ("day",))
    assert found.of(alone).together == {}
    assert found.of(again).together == {"day": Decimal(35)}


def test_sizes_add_up_over_each_span_that_is_asked_for() -> None:
    monday = ask(EFFECT, sent="2026-03-02", size="+10 %")
    friday = ask(EFFECT, sent="2026-03-06", size="+15 %", id="D-2")
    later = ask(EFFECT, sent="2026-03-30", size="+20 %", id="D-3")
    found = Situations((monday, friday, later), ("day", "week", "month"))
    assert found.of(monday).together == {"week": Decimal(25), "month": Decimal(45)}


def test_a_corrected_request_adds_up_with_none() -> None:
    former = ask(EFFECT, sent="2026-03-02", size="+10 %")
    correction = ask(EFFECT, sent="2026-03-02", size="+15 %", id="D-2", replaces="D-1")
    found = Situations((former, correction), ("day",))
    assert (found.of(former).replaced_by, found.of(former).together) == ("D-2", {})
    assert found.of(correction).together == {}


def test_sizes_that_owe_the_same_are_one_reading() -> None:
    one, other = (ask(EFFECT, received="2026-03-02", id=id_) for id_ in ("D-1", "D-2"))
    judgement = judged({"contrat.md": OVER}, [one, other])
    found = judgement.judge.readings(one, judgement.judge.situations(judgement.log).of(one))
    assert [trial.sizes for trial in found.trials] == [(Decimal(20), Decimal(40))]  # type: ignore[union-attr]


def test_sizes_of_which_one_is_outside_the_band_are_two_readings() -> None:
    one, other = (ask(EFFECT, received="2026-03-02", size="+8 %", id=id_) for id_ in ("D-1", "D-2"))
    judgement = judged({"contrat.md": OVER}, [one, other])
    found = judgement.judge.readings(one, judgement.judge.situations(judgement.log).of(one))
    sizes = [(trial.sizes, trial.state) for trial in found.trials]  # type: ignore[union-attr]
    assert sizes == [((Decimal(8),), "not_covered"), ((Decimal(16),), "respected")]
