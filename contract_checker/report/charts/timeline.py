"""Each request of a log on a line of its own: the time that it left, beside the time that was owed."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from contract_checker.execution.verdict import RequestOutcome
from contract_checker.report import words
from contract_checker.report.catalogue import Catalogue

from .legend import drawn, legend
from .scale import shown, step_for
from .svg import INK, RULE, SOFT, cut, image, line, text

MOST_ROWS: Final = 40
_WIDTH: Final = 860.0
_LEFT: Final = 250.0
_RIGHT: Final = 600.0
_ROW: Final = 22.0
_TOP: Final = 54.0
_BAR: Final = 13.0
_THIN: Final = 5.0
_LABEL: Final = 20
_TICKS: Final = 8
_STRETCH: Final = 2  # beyond twice the longest notice owed, a bar says no more


class TimelineRow(NamedTuple):
    """One request: when it was asked, when it could take effect at the earliest, when it does."""

    label: str
    asked: date
    earliest: date | None
    effective: date | None
    outcome: RequestOutcome

    @property
    def owed(self) -> int | None:
        """Calendar days owed from the day of the request."""
        return None if self.earliest is None else (self.earliest - self.asked).days

    @property
    def left(self) -> int | None:
        """Calendar days left from the day of the request; below zero when it looks back."""
        return None if self.effective is None else (self.effective - self.asked).days


class _Axis(NamedTuple):
    first: int
    last: int

    def x(self, day: int) -> float:
        return _LEFT + (_RIGHT - _LEFT) * (self.clipped(day) - self.first) / (self.last - self.first)

    def clipped(self, day: int) -> int:
        return min(max(day, self.first), self.last)


def timeline(rows: Sequence[TimelineRow], t: Catalogue) -> str:
    """Draw the requests, counted in days from each; of more than forty, those whose notice is the worst."""
    chosen = worst(rows)
    axis = _axis(chosen)
    height = _TOP + _ROW * max(len(chosen), 1) + 48
    shapes = [
        text((8, 20), t("chart.timeline"), size=14),
        text((8, 36), _sentence(rows, chosen, t), fill=SOFT),
        *_grid(axis, height - 40, t),
        *(shape for place, row in enumerate(chosen) for shape in _row(row, _TOP + _ROW * place, axis, t)),
        *legend(
            (8, height - 12),
            (
                ("full", t("chart.given")),
                ("outline", t("chart.owed")),
                ("hatched", t("chart.lacking")),
            ),
        ),
    ]
    return image((_WIDTH, height), t("chart.timeline"), _description(rows, chosen, t), shapes)


def worst(rows: Sequence[TimelineRow]) -> Sequence[TimelineRow]:
    """The rows to be drawn, in their order: all, or the forty whose notice falls shortest of that owed."""
    if len(rows) <= MOST_ROWS:
        return rows
    places = sorted(range(len(rows)), key=lambda place: _margin(rows[place]))[:MOST_ROWS]
    return [rows[place] for place in sorted(places)]


def _margin(row: TimelineRow) -> tuple[bool, int]:
    if row.owed is None or row.left is None:
        return True, 0
    return False, row.left - row.owed


def _axis(rows: Sequence[TimelineRow]) -> _Axis:
    owed = [row.owed for row in rows if row.owed is not None]
    left = [row.left for row in rows if row.left is not None]
    longest = max(owed, default=0)
    last = min(max(left, default=0), _STRETCH * longest) if longest > 0 else max(left, default=0)
    shortest = max(min([0, *left]), -max(longest, last, 1))
    step = step_for(max(longest, last) - shortest or 1, _TICKS)
    return _Axis(shortest // step * step, -(-max(longest, last, 1) // step) * step)


def _grid(axis: _Axis, bottom: float, t: Catalogue) -> Iterator[str]:
    step = step_for(axis.last - axis.first, _TICKS)
    for day in range(axis.first, axis.last + 1, step):
        yield line((axis.x(day), _TOP - 4), (axis.x(day), bottom), INK if day == 0 else RULE)
        yield text((axis.x(day), bottom + 13), shown(day, t), "middle", fill=SOFT)
    yield text((_RIGHT + 14, bottom + 13), t("chart.days_from_request"), fill=SOFT)


def _row(row: TimelineRow, top: float, axis: _Axis, t: Catalogue) -> Iterator[str]:
    base = top + _BAR - 2
    yield text((8, base), cut(row.label, _LABEL))
    yield text((_LEFT - 14, base), words.day(row.asked, t), "end", fill=SOFT)
    zero = axis.x(0)
    if row.owed is not None and row.owed > 0:
        yield drawn((zero, top, axis.x(row.owed) - zero, _BAR), "outline")
    if row.owed is not None and row.left is not None and row.left < row.owed:
        start = axis.x(max(row.left, 0))
        yield drawn((start, top, axis.x(row.owed) - start, _BAR), "hatched")
    if row.left is not None:
        start, end = sorted((zero, axis.x(row.left)))
        yield drawn((start, top + (_BAR - _THIN) / 2, max(end - start, 1), _THIN), "full")
    yield text((_RIGHT + 14, base), _numbers(row, t))


def _numbers(row: TimelineRow, t: Catalogue) -> str:
    """« 12 j sur 30, préavis non respecté »."""
    outcome = t(f"respect.{row.outcome}")
    if row.left is None:
        return outcome
    left = shown(row.left, t)
    if row.owed is None:
        return f"{t('chart.left', left=left)}, {outcome}"
    return f"{t('chart.left_of', left=left, owed=shown(row.owed, t))}, {outcome}"


def _sentence(rows: Sequence[TimelineRow], chosen: Sequence[TimelineRow], t: Catalogue) -> str:
    if not rows:
        return t("chart.nothing")
    if len(chosen) < len(rows):
        return t("chart.timeline.worst", shown=t.number(len(chosen)), count=t.number(len(rows)))
    return t.count("chart.requests", len(rows))


def _description(rows: Sequence[TimelineRow], chosen: Sequence[TimelineRow], t: Catalogue) -> str:
    counted = Counter(row.outcome for row in rows)
    outcomes = ", ".join(
        f"{t(f'respect.{outcome}')}{t('colon')}{t.number(counted[outcome])}" for outcome in counted
    )
    return f"{_sentence(rows, chosen, t)} {outcomes}".strip()
