"""Drawing an SVG image as text: shapes with plain attributes, no style sheet, no script, no own font."""

import re
from collections.abc import Iterable
from html import escape, unescape
from typing import Final, Literal

from contract_checker.report.harmless import harmless

INK: Final = "#1a1a1a"
SOFT: Final = "#6b6b6b"
RULE: Final = "#d9d9d9"
FULL: Final = "#44617e"
LACKING: Final = "#a3262a"
_FONTS: Final = "Liberation Sans, DejaVu Sans, Arial, Helvetica, sans-serif"
_BREAKS: Final = re.compile(r"[\t\r\n\v\f\u2028\u2029]+")
_NOT_XML: Final = re.compile("[\ufffe\uffff]")
_HATCH: Final = 4

Anchor = Literal["start", "middle", "end"]
Rect = tuple[float, float, float, float]
"""Left, top, width, height."""


def image(size: tuple[float, float], title: str, description: str, shapes: Iterable[str]) -> str:
    """An image with the name and the description that a screen reader says, on white paper."""
    width, height = map(number, size)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">'
    )
    parts = (
        head,
        f"<title>{written(title)}</title>",
        f"<desc>{written(description)}</desc>",
        box((0, 0, *size), "#ffffff"),
        f'<g font-family="{_FONTS}">',
        *shapes,
        "</g>",
        "</svg>",
    )
    return "\n".join(parts)


def description_of(drawn: str) -> str:
    """The description of an image made by `image`, as plain words."""
    return unescape(drawn.partition("<desc>")[2].partition("</desc>")[0])


def number(value: float) -> str:
    """A coordinate, to the tenth of a pixel."""
    shown = f"{value:.1f}".removesuffix(".0")
    return "0" if shown == "-0" else shown


def written(words: str) -> str:
    """Words of a document as text of an image: nothing in them is markup, nor steers who shows it."""
    return escape(harmless(_NOT_XML.sub("\ufffd", _BREAKS.sub(" ", words))))


def cut(words: str, letters: int) -> str:
    """The words, shortened with an ellipsis to at most `letters`."""
    return words if len(words) <= letters else f"{words[: letters - 1].rstrip()}…"


def text(
    place: tuple[float, float], words: str, anchor: Anchor = "start", size: int = 11, fill: str = INK
) -> str:
    """Words whose base line begins, is centred or ends at `place`."""
    x, y = map(number, place)
    return (
        f'<text x="{x}" y="{y}" font-size="{size}" text-anchor="{anchor}" fill="{fill}">'
        f"{written(words)}</text>"
    )


def box(place: Rect, fill: str, stroke: str = "none") -> str:
    """A rectangle, full or an outline."""
    x, y, width, height = map(number, place)
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{fill}" stroke="{stroke}"/>'


def line(start: tuple[float, float], end: tuple[float, float], stroke: str = RULE, width: float = 1) -> str:
    """A straight line."""
    (x1, y1), (x2, y2) = (map(number, point) for point in (start, end))
    return f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{stroke}" stroke-width="{number(width)}"/>'


def hatched(place: Rect, stroke: str, across: bool = False) -> str:
    """An outline filled with upright strokes, or with strokes across it: tells itself without colour."""
    x, y, width, height = place
    along, stroke_long = (height, width) if across else (width, height)
    steps = [_HATCH * step for step in range(1, int(along // _HATCH) + 1) if _HATCH * step < along]
    moves = " ".join(
        f"M{number(x)} {number(y + step)}h{number(stroke_long)}"
        if across
        else f"M{number(x + step)} {number(y)}v{number(stroke_long)}"
        for step in steps
    )
    strokes = f'<path d="{moves}" stroke="{stroke}" stroke-width="1.5" fill="none"/>' if steps else ""
    return box(place, "#ffffff", stroke) + strokes
