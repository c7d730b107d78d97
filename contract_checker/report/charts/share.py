"""A whole and its parts, in one bar."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from contract_checker.report.catalogue import Catalogue

from .legend import Shape, drawn
from .scale import shown
from .svg import SOFT, cut, image, text

_WIDTH: Final = 720.0
_LEFT: Final = 8.0
_RIGHT: Final = 712.0
_TOP: Final = 34.0
_BAR: Final = 34.0
_LINE: Final = 20.0
_SHAPES: Final[tuple[Shape, ...]] = ("full", "hatched", "outline", "across")
_LABEL: Final = 70


class Part(NamedTuple):
    """One part of the whole."""

    label: str
    value: Decimal


def share(title: str, parts: Sequence[Part], t: Catalogue) -> str:
    """Draw the parts one after the other, each named below with its value and its share."""
    whole = sum((part.value for part in parts), Decimal(0))
    if whole <= 0:
        nothing = t("chart.nothing")
        return image((_WIDTH, 60), title, nothing, [_title(title), text((8, 44), nothing, fill=SOFT)])
    lines = [_line(part, whole, t) for part in parts]
    height = _TOP + _BAR + 14 + _LINE * len(parts)
    shapes = [_title(title), *_segments(parts, whole), *_names(lines)]
    return image((_WIDTH, height), title, t("semicolon").join(lines), shapes)


def _title(title: str) -> str:
    return text((8, 20), title, size=14)


def _line(part: Part, whole: Decimal, t: Catalogue) -> str:
    percent = shown(part.value * 100 / whole, t)
    return t("chart.part", name=cut(part.label, _LABEL), value=shown(part.value, t), percent=percent)


def _segments(parts: Sequence[Part], whole: Decimal) -> Iterator[str]:
    left = _LEFT
    for place, part in enumerate(parts):
        width = (_RIGHT - _LEFT) * float(part.value / whole)
        if part.value:
            yield drawn((left, _TOP, width, _BAR), _SHAPES[place % len(_SHAPES)])
        left += width


def _names(lines: Sequence[str]) -> Iterator[str]:
    for place, name in enumerate(lines):
        base = _TOP + _BAR + 20 + _LINE * place
        yield drawn((_LEFT, base - 9, 16, 10), _SHAPES[place % len(_SHAPES)])
        yield text((_LEFT + 24, base), name)
