"""What the requests of a log come to: shares, margins, and the waivers beside them."""

from datetime import date
from decimal import Decimal

from contract_checker.engine.finding import Localised
from contract_checker.execution.reasons import Said
from contract_checker.execution.request import Row
from contract_checker.execution.totals import totals_of
from contract_checker.execution.verdict import Margin, RequestOutcome, Verdict

from .judged import judged
from .worked_case import accepted, ask, contract, notice

WHY = Localised(fr="motif", en="reason")


def verdict(
    outcome: RequestOutcome,
    margin: str | tuple[str | None, str | None] | None = None,
    *,
    direction: str | None = "increase",
    percent: str | None = "12",
    asked_on: date | None = date(2026, 3, 2),
) -> Verdict:
    ends = (margin, margin) if isinstance(margin, str) else margin
    return Verdict(
        id="D",
        row=Row("journal.csv", 2),
        outcome=outcome,
        why=Said(WHY),
        margin=None if ends is None else Margin(*(None if end is None else Decimal(end) for end in ends)),
        direction=direction,  # type: ignore[arg-type]
        percent=None if percent is None else Decimal(percent),
        asked_on=asked_on,
    )


def test_the_share_respected_is_of_those_judged_alone() -> None:
    counts = totals_of(
        [
            verdict("respected", "3"),
            verdict("respected", "0"),
            verdict("breached", "-4"),
            verdict("waived", "-9"),
            verdict("not_covered"),
            verdict("indeterminate", ("-5", "2")),
        ],
        refused_rows=2,
    ).all
    assert (counts.requests, counts.respected, counts.breached) == (6, 2, 1)
    assert (counts.waived, counts.not_covered, counts.indeterminate) == (1, 1, 1)
    assert counts.judged == 3
    assert counts.share_respected == Decimal(200) / 3
    assert counts.share_breached == Decimal(100) / 3


def test_a_waiver_is_never_among_the_respected() -> None:
    counts = totals_of([verdict("waived", "-9"), verdict("waived", "-2")], 0).all
    assert (counts.waived, counts.judged, counts.share_respected) == (2, 0, None)
    assert (counts.worst_margin_days, counts.median_margin_days) == (None, None)


def test_the_worst_and_the_median_are_of_those_judged() -> None:
    # -4, 0, 1, 3: the middle two are 0 and 1
    counts = totals_of(
        [
            verdict("respected", "3"),
            verdict("respected", "1"),
            verdict("respected", "0"),
            verdict("breached", "-4"),
            verdict("waived", "-30"),
        ],
        0,
    ).all
    assert (counts.worst_margin_days, counts.median_margin_days) == (Decimal(-4), Decimal("0.5"))


def test_of_a_doubtful_margin_what_is_certain_is_counted() -> None:
    counts = totals_of([verdict("breached", ("-9", "-1")), verdict("respected", ("2", "13"))], 0).all
    assert (counts.worst_margin_days, counts.median_margin_days) == (Decimal(-1), Decimal("0.5"))


def test_a_margin_without_its_certain_end_is_not_counted() -> None:
    counts = totals_of([verdict("breached", (None, "-1")), verdict("respected", ("2", None))], 0).all
    assert (counts.worst_margin_days, counts.median_margin_days) == (Decimal(-1), Decimal("0.5"))


def test_quarters_are_those_of_the_day_of_the_request() -> None:
    days = [date(2026, 3, 31), date(2026, 4, 1), date(2026, 12, 31), date(2027, 1, 1), None]
    totals = totals_of([verdict("respected", "1", asked_on=day) for day in days], 0)
    assert {name: counts.requests for name, counts in totals.by_quarter.items()} == {
        "2026-T1": 1,
        "2026-T2": 1,
        "2026-T4": 1,
        "2027-T1": 1,
        "unknown": 1,
    }


def test_amplitudes_hold_their_upper_end() -> None:
    sizes = ["0.5", "5", "5.01", "10", "20", "50", "50.1", None]
    totals = totals_of([verdict("breached", "-1", percent=size) for size in sizes], 0)
    assert {name: counts.requests for name, counts in totals.by_amplitude.items()} == {
        "00-05": 2,
        "05-10": 2,
        "10-20": 1,
        "20-50": 1,
        "50+": 1,
        "unknown": 1,
    }


def test_directions_are_counted_apart_and_unknown_too() -> None:
    totals = totals_of(
        [
            verdict("breached", "-1", direction="decrease"),
            verdict("respected", "1", direction="increase"),
            verdict("respected", "1", direction=None),
        ],
        0,
    )
    assert {name: (one.respected, one.breached) for name, one in totals.by_direction.items()} == {
        "decrease": (0, 1),
        "increase": (1, 0),
        "unknown": (1, 0),
    }


def test_an_empty_log_has_no_share() -> None:
    totals = totals_of([], 3)
    assert (totals.all.requests, totals.all.share_respected, totals.refused_rows) == (0, None, 3)


def test_the_totals_of_a_judged_log() -> None:
    # Received on 2 March 2026: 1 April is the first day; 20 March is twelve days short.
    log = [
        ask("2026-04-01", received="2026-03-02", id="D-1"),
        ask("2026-04-11", received="2026-03-02", id="D-2"),
        ask("2026-03-20", received="2026-03-02", id="D-3"),
        ask("2026-03-20", received="2026-03-02", id="D-4", answer=accepted("2026-03-10")),
        ask("2026-03-20", received="2026-03-02", id="D-5", withdrawn="2026-03-10"),
        ask(None, received="2026-03-02", id="D-6"),
    ]
    counts = judged({"contrat.md": contract(notice("trente jours calendaires"))}, log).totals.all
    assert (counts.respected, counts.breached, counts.waived) == (2, 1, 1)
    assert (counts.not_covered, counts.indeterminate) == (1, 1)
    assert (counts.worst_margin_days, counts.median_margin_days) == (Decimal(-12), Decimal(0))
