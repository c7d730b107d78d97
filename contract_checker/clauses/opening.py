"""Blocks that may open a clause: a number, a heading, or both."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from contract_checker.clauses.heading import in_contents, is_upper, opening_heading, reads_like_title
from contract_checker.clauses.marker import Marker, read_label, read_marker
from contract_checker.document import IN_TEXT, Block

Strength = Literal["certain", "strong", "weak"]

_CAPTION = re.compile(
    r"(?:tableau|table|figure|fig\.|graphique|schéma|illustration|image)\s*(?:n°\s*)?[A-Z]?\.?\d",
    re.IGNORECASE,
)
_BAR = " | "
_WITH_PAGE = re.compile(r"(?P<title>.*\S)\s+\d{1,3}")
_ANNEX = re.compile(r"annexes?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Opening:
    """What a block says at its beginning, before it is known whether its number follows the previous ones.

    Attributes:
        block: index of the block in the body.
        marker: its number, if it has one.
        heading: its heading, if it has one.
        whole: whether the block is number and heading only, with no text of the clause.
        level: heading level that the format states.
        strength: 'certain' for what the format or a word such as « Article » says to be a heading.
    """

    block: int
    marker: Marker | None
    heading: str | None
    whole: bool
    level: int | None
    strength: Strength

    @property
    def is_annex(self) -> bool:
        """Whether it opens an annex, which no other clause holds."""
        if self.marker is not None:
            return self.marker.keyword == "annexe" and len(self.marker.parts) == 1
        return bool(self.heading and _ANNEX.match(self.heading))


def read_opening(index: int, block: Block, text: str) -> Opening | None:
    """What block number `index` of the body opens, if it may open a clause at all."""
    if block.kind in ("cell", "footnote") or block.continues or block.source not in IN_TEXT:
        return None
    marker = read_label(block.label) if block.label else read_marker(text)
    if marker is None:
        return _unnumbered(index, block, text)
    rest = text if block.label else text[marker.length :]
    if block.kind != "heading" and in_contents(rest):
        return None
    heading, whole = opening_heading(rest)
    if block.kind == "heading":
        whole = whole or heading is None
        heading = heading or " ".join(rest.split()) or None
    return Opening(index, marker, heading, whole, block.level, _strength(block, marker, heading))


def contents_lines(openings: Sequence[Opening | None]) -> frozenset[int]:
    """Indexes of the openings that announce a later one with its page: « 2. Durée 3 », then « 2. Durée »."""
    announced: dict[tuple[str, str], list[int]] = {}
    repeated: set[int] = set()
    for index, opening in enumerate(openings):
        if opening is None or opening.marker is None or opening.heading is None:
            continue
        display = opening.marker.display
        repeated.update(announced.get((display, opening.heading.casefold()), ()))
        match = _WITH_PAGE.fullmatch(opening.heading)
        if match:
            announced.setdefault((display, match["title"].casefold()), []).append(index)
    return frozenset(repeated)


def _strength(block: Block, marker: Marker, heading: str | None) -> Strength:
    if block.kind == "heading" or marker.keyword:
        return "certain"
    if heading is not None and block.emphasised and not (marker.lone and marker.style == "letter"):
        return "certain"
    return "strong" if heading is not None or len(marker.parts) > 1 else "weak"


def _unnumbered(index: int, block: Block, text: str) -> Opening | None:
    if block.kind == "heading" and block.level is not None:
        title = " ".join(text.split())
        return Opening(index, None, title, True, block.level, "certain") if title else None
    if block.kind not in ("paragraph", "heading") or block.label:
        return None
    if not (block.kind == "heading" or block.emphasised or is_upper(text)):
        return None
    title = " ".join(text.split())
    if not title[:1].isalpha():
        return None
    if in_contents(text) or title[-1:] in ".!?" or not reads_like_title(title) or _CAPTION.match(title):
        return None
    if _BAR in title:  # a table row in capitals
        return None
    return Opening(index, None, title.rstrip(" :"), True, None, "strong")
