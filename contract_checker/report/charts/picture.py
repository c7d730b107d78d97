"""A drawing with its numbers, as every format shows it."""

from typing import NamedTuple


class Picture(NamedTuple):
    """A drawing as SVG, which says itself in words, and the numbers that it was made from."""

    id: str
    svg: str
    title: str
    described: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
