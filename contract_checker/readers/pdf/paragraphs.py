"""Paragraphs: which lines of a page belong together, and what each paragraph is."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import Final

from contract_checker.document import BlockKind
from contract_checker.readers.pdf.lines import Line
from contract_checker.readers.pdf.starts import (
    ARTICLE,
    BARE_NUMBER,
    NUMBERED,
    begins_anew,
    ends_sentence,
    follows,
    is_list_item,
    is_numbered,
    is_upper,
)

_WIDER_GAP: Final = 1.2
_SINGLE_SPACING: Final = 1.3
_INDENT: Final = 6.0
_OTHER_SIZE: Final = 0.08
_LARGER: Final = 1.12
_HEADING_LENGTH: Final = 160
_HEADING_LINES: Final = 3


@dataclass
class Draft:
    """A block before its place in the text is known."""

    kind: BlockKind
    lines: list[Line] = field(default_factory=list)
    emphasised: bool = False
    continues: bool = False


@dataclass(frozen=True)
class Measures:
    """What is usual: on a page the distance of two lines, in the document the height of type."""

    gap: float
    height: float
    right: float


def usual_height(lines: Sequence[Line]) -> float:
    """The height of type that most of the text is set in."""
    heights: Counter[float] = Counter()
    for line in lines:
        heights[round(line.height, 1)] += len(line.characters)
    return heights.most_common(1)[0][0] if heights else 0.0


def paragraphs(lines: Sequence[Line], height: float) -> list[Draft]:
    """Join the lines of one page's body into paragraphs, items and headings.

    Args:
        lines: in the order of the page, without header, footer, contents and cells.
        height: the usual height of type in the document.
    """
    if not lines:
        return []
    measures = Measures(_usual_gap(lines), height, max(line.right for line in lines))
    drafts = []
    for group in _groups(lines, measures):
        drafts.append(_draft(group, measures))
    return drafts


def _usual_gap(lines: Sequence[Line]) -> float:
    gaps = [
        round(above.baseline - below.baseline, 1)
        for above, below in pairwise(lines)
        if 0 < above.baseline - below.baseline < 3 * above.height
    ]
    single = _SINGLE_SPACING * median(line.height for line in lines)
    gap, times = Counter(gaps).most_common(1)[0] if gaps else (single, 1)
    return min(gap, single) if times == 1 else gap  # a distance met once is no habit


def _groups(lines: Sequence[Line], measures: Measures) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and _starts_anew(group, line, measures):
            yield group
            group = []
        group.append(line)
    yield group


def _starts_anew(group: list[Line], line: Line, measures: Measures) -> bool:
    previous = group[-1]
    gap = previous.baseline - line.baseline
    if previous.is_beside(line):
        return False
    if gap < 0 or _differs(previous, line):
        return True
    if _is_wide(group, line, gap, measures):
        return True
    if is_list_item(line.text):
        return True
    filled = not _had_room(previous, line, measures)
    runs_on = filled and not ends_sentence(previous.text)
    if is_numbered(line.text) or (BARE_NUMBER.match(line.text) and previous.bold != line.bold):
        inside = runs_on and abs(line.left - previous.left) < _INDENT
        return not inside or follows(group[0].text, line.text)
    if previous.bold != line.bold and not runs_on:
        return True
    if not filled and (begins_anew(line.text) or ends_sentence(previous.text)):
        return True
    return _indented(group, line)


def _differs(previous: Line, line: Line) -> bool:
    tallest = max(previous.height, line.opening_height)
    return abs(previous.height - line.opening_height) > _OTHER_SIZE * tallest


def _is_wide(group: list[Line], line: Line, gap: float, measures: Measures) -> bool:
    previous = group[-1]
    usual = measures.gap
    if len(group) > 1 and group[-2].baseline > previous.baseline:
        usual = group[-2].baseline - previous.baseline
    if gap <= usual * _WIDER_GAP:
        return False
    goes_on = not begins_anew(line.text) and not ends_sentence(previous.text)
    return not (goes_on and gap < 2 * previous.height)


def _had_room(previous: Line, line: Line, measures: Measures) -> bool:
    """Whether the first word of `line` would have fitted at the end of `previous`."""
    width = (line.right - line.left) / max(len(line.characters), 1)
    word = len(line.characters.split(maxsplit=1)[0])
    return previous.right + (word + 1.5) * width < measures.right


def _indented(group: list[Line], line: Line) -> bool:
    """Whether the line is set in, or out, after the end of a sentence."""
    previous = group[-1]
    if not ends_sentence(previous.text):
        return False
    shift = line.left - previous.left
    if shift > _INDENT:
        return not (len(group) == 1 and (is_list_item(previous.text) or is_numbered(previous.text)))
    return shift < -_INDENT and len(group) > 1


def _draft(group: list[Line], measures: Measures) -> Draft:
    text = " ".join(line.text for line in group)
    emphasised = len(text) <= _HEADING_LENGTH and (
        all(line.bold for line in group) or all(line.height > _LARGER * measures.height for line in group)
    )
    if _is_heading(text, group, emphasised=emphasised):
        kind: BlockKind = "heading"
    elif is_list_item(text):
        kind = "list_item"
    else:
        kind = "paragraph"
    return Draft(kind, group, emphasised)


def _is_heading(text: str, group: list[Line], *, emphasised: bool) -> bool:
    if len(group) > _HEADING_LINES or len(text) > _HEADING_LENGTH or text.endswith((".", ";", ",")):
        return False
    if not any(character.isalpha() for character in text) or not begins_anew(text):
        return False
    if ARTICLE.match(text) and len(group) == 1:
        return True
    if emphasised or is_upper(text):
        return not is_list_item(text) or bool(NUMBERED.match(text))
    return False
