"""How many requests left how many days too many, or too few."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from math import floor
from statistics import median
from typing import Final, NamedTuple

from contract_checker.report.catalogue import Catalogue

from .legend import drawn, legend
from .scale import round_steps, shown, step_for
from .svg import INK, SOFT, image, line, text

MOST_BARS: Final = 20
_WIDTH: Final = 720.0
_HEIGHT: Final = 300.0
_LEFT: Final = 56.0
_RIGHT: Final = 700.0
_TOP: Final = 66.0
_BOTTOM: Final = 226.0
_TICKS: Final = 4
_LABELLED: Final = 11


class Bins(NamedTuple):
    """Counts of margins by intervals of `width` days, which hold their lower end; zero begins one."""

    width: int
    first: int
    counts: tuple[int, ...]


def distribution(margins: Sequence[Decimal], t: Catalogue) -> str:
    """Draw the margins in days: hatched where some were missing, full where none was."""
    if not margins:
        empty = text((8, 40), t("chart.nothing"), fill=SOFT)
        return image((_WIDTH, 60), t("chart.distribution"), t("chart.nothing"), [_title(t), empty])
    bins = gather(margins)
    shapes = [
        _title(t),
        text((8, 36), _sentence(margins, t), fill=SOFT),
        *_counts_axis(max(bins.counts), t),
        *_bars(bins, t),
        *_days_axis(bins, t),
        *legend((8, _HEIGHT - 12), (("full", t("chart.kept")), ("hatched", t("chart.not_kept")))),
    ]
    return image((_WIDTH, _HEIGHT), t("chart.distribution"), _sentence(margins, t), shapes)


def gather(margins: Sequence[Decimal]) -> Bins:
    """Count the margins in at most twenty intervals of a round number of days."""
    least, most = min(margins), max(margins)
    width = next(one for one in round_steps() if floor(most / one) - floor(least / one) < MOST_BARS)
    places = Counter(floor(margin / width) for margin in margins)
    first, last = min(places), max(places)
    return Bins(width, first * width, tuple(places[place] for place in range(first, last + 1)))


def _title(t: Catalogue) -> str:
    return text((8, 20), t("chart.distribution"), size=14)


def _sentence(margins: Sequence[Decimal], t: Catalogue) -> str:
    return t(
        "chart.distribution.sentence",
        count=t.number(len(margins)),
        short=t.number(sum(margin < 0 for margin in margins)),
        least=shown(min(margins), t),
        median=shown(median(margins), t),
        most=shown(max(margins), t),
    )


def _bars(bins: Bins, t: Catalogue) -> Iterator[str]:
    wide = (_RIGHT - _LEFT) / len(bins.counts)
    top = max(bins.counts)
    for place, count in enumerate(bins.counts):
        if not count:
            continue
        height = (_BOTTOM - _TOP) * count / top
        left = _LEFT + wide * place
        short = bins.first + bins.width * place < 0
        rect = (left + 1.5, _BOTTOM - height, wide - 3, height)
        yield drawn(rect, "hatched" if short else "full")
        yield text((left + wide / 2, _BOTTOM - height - 4), t.number(count), "middle", 10)


def _days_axis(bins: Bins, t: Catalogue) -> Iterator[str]:
    wide = (_RIGHT - _LEFT) / len(bins.counts)
    every = 1 if len(bins.counts) < _LABELLED else 2
    for place in range(len(bins.counts) + 1):
        day = bins.first + bins.width * place
        x = _LEFT + wide * place
        yield line((x, _BOTTOM), (x, _BOTTOM + 4), INK)
        if day == 0:
            yield line((x, _TOP - 16), (x, _BOTTOM + 4), INK, 2)
        if (day // bins.width) % every == 0:
            yield text((x, _BOTTOM + 17), shown(day, t), "middle", 10)
    yield line((_LEFT, _BOTTOM), (_RIGHT, _BOTTOM), INK)
    yield text(((_LEFT + _RIGHT) / 2, _BOTTOM + 36), t("chart.margin_days"), "middle", fill=SOFT)


def _counts_axis(top: int, t: Catalogue) -> Iterator[str]:
    step = step_for(top, _TICKS)
    for count in range(0, top + 1, step):
        y = _BOTTOM - (_BOTTOM - _TOP) * count / top
        yield line((_LEFT, y), (_RIGHT, y))
        yield text((_LEFT - 6, y + 4), t.number(count), "end", 10, SOFT)
