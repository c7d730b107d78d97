"""The totals of a log in words: one sentence, what is counted apart, and a table for each way to count."""

from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from contract_checker.execution.totals import UNKNOWN
from contract_checker.report.catalogue import Catalogue
from contract_checker.report.charts.scale import shown

from .model import Respect, RespectCounts

COUNTS = ("requests", "respected", "breached", "waived", "not_covered", "indeterminate")
MEASURES = ("share_respected", "worst_margin_days", "median_margin_days")


class CountRow(NamedTuple):
    """One line of a table of totals."""

    name: str
    cells: tuple[str, ...]


class CountTable(NamedTuple):
    """The requests counted in one way: by direction, quarter or size."""

    id: str
    title: str
    rows: tuple[CountRow, ...]


def sentences(respect: Respect, t: Catalogue) -> Iterator[str]:
    """The share that left the notice owed, then what counts neither for nor against it."""
    totals = respect.totals
    yield _share(totals, t)
    if totals.waived:
        short = totals.waived + totals.breached
        yield t.count("respect.waivers", totals.waived, short=t.number(short))
    if totals.not_covered:
        yield t.count("respect.uncovered", totals.not_covered)
    if totals.indeterminate:
        yield f"{t.count('respect.open', totals.indeterminate)}{_missing(respect, t)}."
    unbound = sum(not one.bound for one in respect.requests)
    if unbound:
        yield t.count("respect.not_bound", unbound)
    if totals.refused_rows:
        yield t.count("respect.unread", totals.refused_rows)


def tables(respect: Respect, t: Catalogue) -> Iterator[CountTable]:
    """The totals by direction, by quarter and by size, the whole at the foot of the first."""
    for way, names, groups in groupings(respect, t):
        rows = [CountRow(names[key], count_cells(counts, t)) for key, counts in groups.items()]
        if way == "direction":
            rows.append(CountRow(t("respect.all"), count_cells(respect.totals, t)))
        yield CountTable(way, t(f"respect.by.{way}"), tuple(rows))


def groupings(
    respect: Respect, t: Catalogue
) -> Iterator[tuple[str, Mapping[str, str], Mapping[str, RespectCounts]]]:
    """Each way to count, with the names of its groups in words."""
    totals = respect.totals
    for way, groups in (
        ("direction", totals.by_direction),
        ("quarter", totals.by_quarter),
        ("amplitude", totals.by_amplitude),
    ):
        yield way, {key: _name(way, key, t) for key in groups}, groups


def heads(t: Catalogue) -> tuple[str, ...]:
    """The titles of the columns of a table of totals, that of its names left out."""
    return tuple(t(f"respect.count.{name}") for name in (*COUNTS, *MEASURES))


def count_cells(counts: RespectCounts, t: Catalogue) -> tuple[str, ...]:
    """The figures of a line as text; a measure of nothing is empty."""
    whole = tuple(t.number(getattr(counts, name)) for name in COUNTS)
    return (*whole, *(_measure(getattr(counts, name), t) for name in MEASURES))


def _measure(value: Decimal | None, t: Catalogue) -> str:
    return "–" if value is None else shown(value, t)


def _share(totals: RespectCounts, t: Catalogue) -> str:
    share = totals.share_respected
    if share is None:
        return t("respect.none_judged")
    said = t(
        "respect.share",
        share=shown(share, t),
        respected=t.number(totals.respected),
        judged=t.number(totals.respected + totals.breached),
    )
    worst, median = totals.worst_margin_days, totals.median_margin_days
    if worst is None or median is None:
        return f"{said}."
    return f"{said}{t('semicolon')}{t('respect.margins', worst=shown(worst, t), median=shown(median, t))}."


def _missing(respect: Respect, t: Catalogue) -> str:
    """What would settle them, the most frequent first."""
    counted = Counter(field for one in respect.requests for field in one.missing)
    if not counted:
        return ""
    named = (f"{t(f'respect.field.{field}')} ({t.number(count)})" for field, count in counted.most_common())
    return f"{t('semicolon')}{t('respect.missing', fields=', '.join(named))}"


def _name(way: str, key: str, t: Catalogue) -> str:
    if key == UNKNOWN:
        return t("respect.unsaid")
    match way:
        case "direction":
            return t(f"respect.{key}")
        case "quarter":
            year, _, quarter = key.partition("-T")
            return t("respect.quarter", quarter=quarter, year=year)
        case _:
            lower, _, upper = key.rstrip("+").partition("-")
            if not upper:
                return t("respect.above", lower=lower)
            key = "respect.band" if int(lower) else "respect.first_band"
            return t(key, lower=int(lower), upper=int(upper))
