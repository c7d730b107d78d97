"""What the shapes of a chart stand for, shown below it."""

from collections.abc import Iterator, Sequence
from typing import Final, Literal

from .svg import FULL, INK, LACKING, Rect, box, hatched, text

Shape = Literal["full", "outline", "hatched", "across"]

_SWATCH: Final = (16.0, 10.0)
_LETTER: Final = 6.0  # no font is measured: a letter of eleven points is hardly wider
_GAP: Final = 34.0


def drawn(place: Rect, shape: Shape, stroke: str | None = None) -> str:
    """A rectangle drawn as what it stands for."""
    match shape:
        case "full":
            return box(place, stroke or FULL, stroke or FULL)
        case "outline":
            return box(place, "#ffffff", stroke or INK)
        case "hatched":
            return hatched(place, stroke or LACKING)
        case "across":
            return hatched(place, stroke or INK, across=True)


def legend(place: tuple[float, float], named: Sequence[tuple[Shape, str]]) -> Iterator[str]:
    """Samples beside each other with their names, from `place` to the right."""
    x, y = place
    width, height = _SWATCH
    for shape, name in named:
        yield drawn((x, y - height + 1, width, height), shape)
        yield text((x + width + 6, y), name)
        x += width + _LETTER * len(name) + _GAP
