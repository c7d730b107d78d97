"""The law of another day: when a rule is law, and what holds when the day that decides is unknown.

A rule may have periods, conditions with dates and figures dated by its own test. If the dossier does not
give the day that the test looks at, the rule is read on one day of each era: what all of them say, or what
is no departure in any of them, is the answer, and anything else is a doubt.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from contract_checker.facts import FactBase

from .findings import ORDER
from .judgement import Question
from .reading import Reading, Readings, Setting, read
from .rule import Rule
from .selection import holds_between
from .wording import say


def in_force(rule: Rule, day: date | None) -> bool:
    """Whether `rule` is law on `day`; on an unknown day it may be."""
    periods = rule.applies.periods
    return not periods or any(
        holds_between(period.applies_from, period.applies_until, day) for period in periods
    )


def read_in_time(rule: Rule, facts: Sequence[FactBase], question: Question, setting: Setting) -> Readings:
    """Judge `facts` by the law of the day of `question`, or by that of every era when it is unknown."""
    days = [] if question.day is not None else _one_day_of_each_era(rule, question)
    of_law = [day for day in days if in_force(rule, day)]
    if not of_law:
        return read(rule, facts, question, setting)
    known = [day for day in of_law if not _unread(rule, day)] or of_law
    readings = [read(rule, facts, question._replace(day=day), setting) for day in known]
    weightiest = min(reversed(readings), key=_weight)  # the last text of those that weigh the same
    same = len(of_law) == len(days) and len(set(map(_weight, readings))) == 1
    if same or all(answer.judgement.outcome == "met" for answer in weightiest.answers):
        return weightiest
    reason = say(f"needs_date_{rule.test_date}")
    answers = tuple(
        Reading(
            answer.fact,
            answer.judgement._replace(outcome="unclear", reasons=(*answer.judgement.reasons, reason)),
        )
        for answer in weightiest.answers
    )
    return weightiest._replace(answers=answers)


def _unread(rule: Rule, day: date) -> bool:
    """Whether the text of `day` was not read; it says nothing about the others."""
    return any(
        not period.verified and holds_between(period.applies_from, period.applies_until, day)
        for period in rule.applies.periods
    )


def _weight(readings: Readings) -> int:
    outcomes = [answer.judgement.outcome for answer in readings.answers]
    return min(map(ORDER.index, outcomes), default=len(ORDER))


def _one_day_of_each_era(rule: Rule, question: Question) -> list[date]:
    """A day in every stretch of time in which the same texts hold; none if the rule knows no dates."""
    starts = set(_starts(rule, question))
    if not starts:
        return []
    return sorted({min(starts) - timedelta(days=1), *starts})


def _starts(rule: Rule, question: Question) -> Iterator[date]:
    """The days on which something begins, or has just ended."""
    entries = [entry for name in rule.check.thresholds for entry in question.layers.eras(name)]
    spans = [
        *((period.applies_from, period.applies_until) for period in rule.applies.periods),
        *((condition.applies_from, condition.applies_until) for condition in rule.conditions),
        *((entry.applies_from, entry.applies_until) for entry in entries),
    ]
    for first, last in spans:
        if first is not None:
            yield first
        if last is not None:
            yield last + timedelta(days=1)
