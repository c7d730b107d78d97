"""What was foreseen beside what came, period by period."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from contract_checker.report.catalogue import Catalogue

from .legend import drawn, legend
from .scale import shown, step_for
from .svg import INK, SOFT, cut, image, line, text

MOST_PAIRS: Final = 36
_WIDTH: Final = 760.0
_HEIGHT: Final = 276.0
_LEFT: Final = 70.0
_RIGHT: Final = 740.0
_TOP: Final = 56.0
_BOTTOM: Final = 226.0
_TICKS: Final = 4
_LABELLED: Final = 12
_LABEL: Final = 10


class BarPair(NamedTuple):
    """One period: its name, the volume foreseen and the real one."""

    label: str
    foreseen: Decimal
    actual: Decimal

    @property
    def gap(self) -> Decimal:
        """How far the two are apart, as a part of the real volume."""
        return abs(self.foreseen - self.actual) / self.actual if self.actual else abs(self.foreseen)


def bars(pairs: Sequence[BarPair], t: Catalogue) -> str:
    """Draw the periods in the order given; of more than thirty-six, those that are furthest apart."""
    chosen = furthest_apart(pairs)
    sentence = _sentence(pairs, chosen, t)
    shapes = [text((8, 20), t("chart.bars"), size=14), text((8, 36), sentence, fill=SOFT)]
    top = max((max(pair.foreseen, pair.actual) for pair in chosen), default=Decimal(0))
    if top <= 0:
        return image((_WIDTH, 60), t("chart.bars"), sentence, shapes)
    step = step_for(top, _TICKS)
    ceiling = -(-int(top) // step) * step if top == int(top) else (int(top) // step + 1) * step
    shapes += [
        *_grid(ceiling, step, t),
        *_pairs(chosen, ceiling),
        line((_LEFT, _BOTTOM), (_RIGHT, _BOTTOM), INK),
        *legend((8, _HEIGHT - 12), (("outline", t("chart.foreseen")), ("full", t("chart.actual")))),
    ]
    return image((_WIDTH, _HEIGHT), t("chart.bars"), sentence, shapes)


def furthest_apart(pairs: Sequence[BarPair]) -> Sequence[BarPair]:
    """The periods to be drawn, in their order."""
    if len(pairs) <= MOST_PAIRS:
        return pairs
    places = sorted(range(len(pairs)), key=lambda place: -pairs[place].gap)[:MOST_PAIRS]
    return [pairs[place] for place in sorted(places)]


def _sentence(pairs: Sequence[BarPair], chosen: Sequence[BarPair], t: Catalogue) -> str:
    if not pairs:
        return t("chart.nothing")
    if len(chosen) < len(pairs):
        return t("chart.bars.worst", shown=t.number(len(chosen)), count=t.number(len(pairs)))
    return t.count("chart.periods", len(pairs))


def _grid(ceiling: int, step: int, t: Catalogue) -> Iterator[str]:
    for value in range(0, ceiling + 1, step):
        y = _BOTTOM - (_BOTTOM - _TOP) * value / ceiling
        yield line((_LEFT, y), (_RIGHT, y))
        yield text((_LEFT - 6, y + 4), shown(value, t), "end", 10, SOFT)


def _pairs(pairs: Sequence[BarPair], ceiling: int) -> Iterator[str]:
    wide = (_RIGHT - _LEFT) / len(pairs)
    every = -(-len(pairs) // _LABELLED)
    for place, pair in enumerate(pairs):
        left = _LEFT + wide * place + wide * 0.12
        for value, shape, shift in ((pair.foreseen, "outline", 0.0), (pair.actual, "full", 0.38)):
            height = (_BOTTOM - _TOP) * max(float(value), 0) / ceiling
            rect = (left + wide * shift, _BOTTOM - height, wide * 0.36, height)
            yield drawn(rect, "outline" if shape == "outline" else "full")
        if place % every == 0:
            middle = _LEFT + wide * (place + 0.5)
            yield text((middle, _BOTTOM + 16), cut(pair.label, _LABEL), "middle", 10)
