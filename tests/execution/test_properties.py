"""What holds of any request: more time never worsens an outcome, a longer notice never improves one."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any, Final

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from contract_checker.calendars import WorkCalendar
from contract_checker.execution import Conventions, VolumeRequest
from contract_checker.execution.explaining import explanation
from contract_checker.execution.request import Answer, AnswerKind, Moment, Row, Size
from contract_checker.execution.verdict import RequestOutcome
from contract_checker.facts import Band, DayCounting, Duration, LeadTime

from .built import counting_of, judgement_by, notice_of

thorough = settings(max_examples=150, deadline=None, derandomize=True, database=None)

RANKS: Final[dict[RequestOutcome, int]] = {
    "breached": 0,
    "indeterminate": 1,
    "waived": 2,
    "not_covered": 2,
    "respected": 2,
}
DAY: Final = timedelta(days=1)
CALENDARS: Final = (
    WorkCalendar(),
    WorkCalendar("alsace_moselle"),
    WorkCalendar("guadeloupe", frozenset({date(2026, 5, 4), date(2026, 12, 24)})),
)
ANSWERS: Final[tuple[AnswerKind, ...]] = ("accepted", "refused", "none")
CODES: Final = (
    "M-1",
    "15 M-1",
    "31 M-1",
    "fin M-2",
    "1er jour ouvré M-1",
    "S-2",
    "jeudi S-2",
    "J-30",
    "H-48",
)


def is_countable(term: LeadTime) -> bool:
    """Whether a length stays within the years of the calendar."""
    return term.unit != "month" or (term.value or 0) <= 6


days = st.dates(date(2024, 1, 1), date(2031, 12, 31))
hours = st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0))
moments = st.builds(Moment, days, hours)
clocks = st.sampled_from(["receipt", "sending", "unstated"])
lengths: st.SearchStrategy[LeadTime] = st.builds(
    LeadTime,
    value=st.integers(0, 40).map(Decimal),
    unit=st.sampled_from(["hour", "day", "week", "month"]),
    day_kind=st.sampled_from(["calendar", "ouvre", "ouvrable", "franc", "unstated"]),
    clock=clocks,
    before=st.sampled_from(["effective_date", "period_start"]),
    guaranteed_days=st.just(1),
).filter(is_countable)
dated = st.builds(
    LeadTime,
    relative=st.sampled_from(CODES),
    time_of_day=st.sampled_from([None, "12:00", "17:00"]),
    clock=clocks,
    before=st.just("period_start"),
)
terms = lengths | dated
bands = st.none() | st.builds(
    Band, over_percent=st.sampled_from([Decimal(5), Decimal(10)]), over_included=st.booleans()
)
countings = st.builds(
    counting_of,
    cut_off=st.none() | st.just("17:00"),
    after_cut_off=st.none() | st.sampled_from(["next_day", "next_worked_day", "next_ouvrable_day"]),
    unworked_receipt=st.none() | st.sampled_from(["next_worked_day", "next_ouvrable_day"]),
    saturday_moves=st.booleans(),
    last_day=st.none() | st.sampled_from(["rolls_to_worked_day", "rolls_to_ouvrable_day", "stays"]),
    first_day=st.none() | st.sampled_from(["excluded", "included"]),
    deemed_received_after=st.none() | st.just(Duration(value=Decimal(2), unit="day", day_kind="ouvre")),
)
conventions = st.builds(
    Conventions,
    calendar=st.sampled_from(CALENDARS),
    unstated_days=st.sampled_from(["ask", "calendar"]),
    unstated_clock=st.sampled_from(["ask", "receipt", "sending"]),
    same_day=st.sampled_from(["ask", "add_up", "apart"]),
)


@st.composite
def requests(draw: st.DrawFn) -> VolumeRequest:
    """A request whose dates are in order, some of them missing, around a change some weeks later."""
    sent = draw(moments)
    received = Moment(sent.day + DAY * draw(st.integers(0, 5)), draw(hours))
    assume(received.latest >= sent.earliest)
    answered = draw(st.none() | st.integers(0, 60))
    answer = None
    if answered is not None:
        kind = draw(st.sampled_from(ANSWERS))
        answer = Answer(
            kind,
            Moment(received.day + DAY * answered, draw(hours)),
            draw(st.sampled_from([None, "courriel"])),
        )
    missing = draw(st.sampled_from(["neither", "sent", "received"]))
    return VolumeRequest(
        id="D-1",
        row=Row("journal.csv", 2),
        sent=None if missing == "sent" else sent,
        received=None if missing == "received" else received,
        effective=Moment(sent.day + DAY * draw(st.integers(-3, 120)), draw(hours)),
        direction=draw(st.sampled_from(["increase", "decrease", None])),
        size=draw(st.none() | st.integers(1, 20).map(lambda value: Size(Decimal(value), "percent"))),
        answer=answer,
    )


def later(moment: Moment | None, by: timedelta) -> Moment | None:
    return None if moment is None else moment._replace(day=moment.day + by)


def outcome_of(
    term: LeadTime, request: VolumeRequest, taken: Conventions, counting: DayCounting
) -> RequestOutcome:
    (verdict,) = judgement_by(notice_of(term), [request], taken, (counting,)).verdicts
    return verdict.outcome


@given(terms, bands, requests(), conventions, countings)
@thorough
def test_an_effect_one_day_later_never_worsens_an_outcome(
    term: LeadTime, band: Band | None, request: VolumeRequest, taken: Conventions, counting: DayCounting
) -> None:
    term = term.model_copy(update={"band": band})
    moved = request._replace(effective=later(request.effective, DAY))
    before, after = (outcome_of(term, one, taken, counting) for one in (request, moved))
    assert RANKS[after] >= RANKS[before]


@given(terms, bands, requests(), conventions, countings)
@thorough
def test_asking_one_day_earlier_never_worsens_an_outcome(
    term: LeadTime, band: Band | None, request: VolumeRequest, taken: Conventions, counting: DayCounting
) -> None:
    term = term.model_copy(update={"band": band})
    moved = request._replace(sent=later(request.sent, -DAY), received=later(request.received, -DAY))
    before, after = (outcome_of(term, one, taken, counting) for one in (request, moved))
    assert RANKS[after] >= RANKS[before]


@given(lengths, st.integers(1, 10), requests(), conventions, countings)
@thorough
def test_a_longer_notice_never_improves_an_outcome(
    term: LeadTime, more: int, request: VolumeRequest, taken: Conventions, counting: DayCounting
) -> None:
    assert term.value is not None
    longer = term.model_copy(update={"value": term.value + more})
    short, long = (outcome_of(one, request, taken, counting) for one in (term, longer))
    assert RANKS[long] <= RANKS[short]


@given(lengths, requests(), conventions, countings)
@thorough
def test_what_is_given_is_what_is_owed_and_the_margin(
    term: LeadTime, request: VolumeRequest, taken: Conventions, counting: DayCounting
) -> None:
    term = term.model_copy(update={"unit": "day", "before": "effective_date"})
    counting = counting.model_copy(update={"last_day": None})
    judgement = judgement_by(notice_of(term), [request], taken, (counting,))
    (verdict,) = judgement.verdicts
    explained = explanation(judgement, "D-1")
    assume(
        verdict.margin is not None
        and verdict.given is not None
        and verdict.margin.least == verdict.margin.most
    )
    assert explained is not None
    assert verdict.margin is not None
    assert verdict.given is not None
    assert term.value is not None
    assume(term.value > 0)
    assert verdict.margin.least == verdict.given.value - term.value
    (reading, *_) = explained.readings
    assert verdict.given.effective is not None
    counted = [one.number for one in reading.days if one.counted and one.day <= verdict.given.effective.day]
    is_franc = verdict.given.day_kind == "franc"
    assume(verdict.given.value >= 0)
    assert (counted[-1] if counted else 0) == (verdict.given.value + 1 if is_franc else verdict.given.value)
    earliest = [one.day for one in reading.days if one.number == term.value + is_franc]
    assert earliest == [verdict.earliest_effect]


@st.composite
def logs(draw: st.DrawFn) -> list[VolumeRequest]:
    """Some requests, many of the same days, some of which replace or withdraw others."""
    found = draw(st.lists(requests(), min_size=2, max_size=8))
    names = [f"D-{number}" for number in range(len(found))]
    base = found[0]
    made = []
    for name, request in zip(names, found, strict=True):
        changes: dict[str, Any] = {"id": name, "replaces": draw(st.none() | st.sampled_from(names))}
        if draw(st.booleans()):
            changes |= {"sent": base.sent, "received": base.received, "direction": "increase"}
        if draw(st.booleans()):
            changes["withdrawn"] = Moment(draw(days))
        made.append(request._replace(**changes))
    return made


@given(lengths, bands, logs(), conventions, st.randoms(use_true_random=False))
@thorough
def test_verdicts_do_not_depend_on_the_order_of_the_rows(
    term: LeadTime, band: Band | None, log: list[VolumeRequest], taken: Conventions, random: Random
) -> None:
    notice = notice_of(term.model_copy(update={"band": band}))
    shuffled = random.sample(log, len(log))
    first, second = (judgement_by(notice, rows, taken) for rows in (log, shuffled))
    assert {one.id: one for one in first.verdicts} == {one.id: one for one in second.verdicts}
    assert first.totals == second.totals
