"""The count behind one verdict as text: the sentence, then a small calendar of the days that count."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import groupby

from contract_checker.calendars import CountedDay
from contract_checker.execution.explaining import ExplainedReading, Explanation
from contract_checker.report.catalogue import Catalogue, catalogue
from contract_checker.report.harmless import harmless
from contract_checker.report.result import Language
from contract_checker.report.words import numeric_day, said

_CELL = 8


def render(explained: Explanation, language: Language) -> str:
    """The explanation of a verdict, for a terminal or a letter."""
    return "\n".join(_lines(explained, catalogue(language))) + "\n"


def _lines(explained: Explanation, t: Catalogue) -> Iterator[str]:
    verdict = explained.verdict
    yield t("respect.explained", id=harmless(verdict.id), outcome=t(f"respect.{verdict.outcome}"))
    yield said(verdict.reason, t)
    for note in verdict.notes:
        yield f"- {said(note, t)}"
    for reading in explained.readings:
        yield ""
        yield from _reading(reading, t)


def _reading(reading: ExplainedReading, t: Catalogue) -> Iterator[str]:
    clause = reading.clause.clause
    yield t(
        "respect.by_clause",
        clause=harmless(clause.number or t("respect.no_number")),
        document=harmless(clause.document),
        why=said(reading.clause.why, t),
    )
    for passage in reading.clause.passages:
        yield f"  {t('respect.quote', quote=' '.join(harmless(passage.quote).split()))}"
    if reading.deadline is not None:
        first, last = reading.deadline
        key = "respect.deadline" if first == last else "respect.deadlines"
        yield "  " + t(key, first=numeric_day(first, t), last=numeric_day(last, t))
    if reading.days:
        yield "  " + t("respect.counted_in", kind=t(f"respect.days.{reading.kind}"))
        yield from _calendar(reading.days, t)


def _calendar(days: Sequence[CountedDay], t: Catalogue) -> Iterator[str]:
    """A line for each week, from Monday: the number of each day that counts, a sign for each other."""
    names = t("respect.weekdays").split()
    yield "  " + " " * 14 + "".join(f"{name:>{_CELL}}" for name in names)
    by_week = groupby(days, key=lambda one: one.day - timedelta(days=one.day.weekday()))
    for monday, week in by_week:
        shown = {one.day.weekday(): _sign(one) for one in week}
        cells = "".join(f"{shown.get(weekday, ''):>{_CELL}}" for weekday in range(7))
        yield f"  {numeric_day(monday, t):<14}{cells}".rstrip()
    for one in days:
        if one.holiday is not None:
            yield "  " + t("respect.holiday", day=numeric_day(one.day, t), name=one.holiday)
    yield "  " + t("respect.signs")


def _sign(one: CountedDay) -> str:
    if one.number is not None:
        return str(one.number)
    match one.reason:
        case "holiday":
            return "F"
        case "closing":
            return "C"
        case None:
            return "D"
        case _:
            return "-"
