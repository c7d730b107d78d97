"""The requests of a log counted: by outcome, direction, quarter and amplitude, with their margins."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from statistics import median
from typing import Final

from .verdict import Counts, RequestOutcome, Totals, Verdict

_EDGES: Final = (Decimal(5), Decimal(10), Decimal(20), Decimal(50))
"""Upper ends of the amplitudes, in per cent, each included."""
UNKNOWN: Final = "unknown"


def totals_of(verdicts: Sequence[Verdict], refused_rows: int) -> Totals:
    """Count the verdicts of a log; what a row does not say is counted as unknown."""
    return Totals(
        all=counts_of(verdicts),
        by_direction=_by(verdicts, lambda verdict: verdict.direction or UNKNOWN),
        by_quarter=_by(verdicts, _quarter),
        by_amplitude=_by(verdicts, _amplitude),
        refused_rows=refused_rows,
    )


def counts_of(verdicts: Sequence[Verdict]) -> Counts:
    """The outcomes, and the margins of the requests that were judged, each as far as it is certain.

    Of a margin with two ends, that is the lower one of what was respected, the upper one of a breach.
    """
    outcomes = Counter[RequestOutcome](verdict.outcome for verdict in verdicts)
    margins = [end for verdict in verdicts if (end := _certain_margin(verdict)) is not None]
    return Counts(
        requests=outcomes.total(),
        respected=outcomes["respected"],
        breached=outcomes["breached"],
        waived=outcomes["waived"],
        not_covered=outcomes["not_covered"],
        indeterminate=outcomes["indeterminate"],
        worst_margin_days=min(margins, default=None),
        median_margin_days=median(margins) if margins else None,
    )


def _certain_margin(verdict: Verdict) -> Decimal | None:
    if verdict.margin is None:
        return None
    match verdict.outcome:
        case "respected":
            return verdict.margin.least
        case "breached":
            return verdict.margin.most
        case _:
            return None


def _by(verdicts: Sequence[Verdict], name: Callable[[Verdict], str]) -> Mapping[str, Counts]:
    groups = defaultdict[str, list[Verdict]](list)
    for verdict in verdicts:
        groups[name(verdict)].append(verdict)
    return {key: counts_of(groups[key]) for key in sorted(groups)}


def _quarter(verdict: Verdict) -> str:
    day = verdict.asked_on
    return UNKNOWN if day is None else f"{day.year}-T{(day.month - 1) // 3 + 1}"


def _amplitude(verdict: Verdict) -> str:
    if verdict.percent is None:
        return UNKNOWN
    lower = Decimal(0)
    for upper in _EDGES:
        if verdict.percent <= upper:
            return f"{lower:02}-{upper:02}"
        lower = upper
    return f"{lower}+"
