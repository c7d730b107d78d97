"""Paragraphs: which lines of a page belong together, and what each paragraph is."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median
from typing import Final

from contract_checker.document import BlockKind, CellAddress, Source
from contract_checker.readers.pdf.annotations import Added
from contract_checker.readers.pdf.grids import Cell
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
_LINES_OF_A_COLUMN: Final = 3


@dataclass
class Draft:
    """A block before its place in the text is known; `added` is what it holds instead of lines."""

    kind: BlockKind
    lines: list[Line] = field(default_factory=list)
    emphasised: bool = False
    continues: bool = False
    address: CellAddress | None = None
    added: Added | None = None

    @property
    def source(self) -> Source:
        """Where its words come from: lines of different sources do not make one block."""
        return self.added.source if self.added else self.lines[0].source

    @property
    def cell(self) -> Cell | None:
        """The cell of its page that it is, if it is one."""
        return self.lines[0].cell if self.kind == "cell" else None


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
    for column, right in _columns(lines, measures.right):
        within = replace(measures, right=right)
        drafts += [_draft(group, within) for group in _groups(column, within)]
    return drafts


def _columns(lines: Sequence[Line], right: float) -> Iterator[tuple[Sequence[Line], float]]:
    """Cut lines where they go back up the page, each part with how far to the right its lines go."""
    starts = [0]
    for index, (above, below) in enumerate(pairwise(lines), start=1):
        if below.baseline > above.baseline + above.height:
            starts.append(index)
    for start, end in pairwise([*starts, len(lines)]):
        column = lines[start:end]
        # A title may stand over both columns: it does not say how far the lines of the first one go.
        edge = lines[end].left if end < len(lines) else right
        before = [line.right for line in column if line.right <= edge]
        yield column, max(before) if len(before) >= _LINES_OF_A_COLUMN else right


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
    if previous.source != line.source:
        return True
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


def with_added(drafts: Sequence[Draft], added: Sequence[Added], following: Sequence[Draft]) -> list[Draft]:
    """Put comments and field values of a page after the block that stands beside or above them.

    A sentence that goes on to the `following` blocks of the next page is not parted from them.
    """
    found = list(drafts)
    body = [index for index, draft in enumerate(drafts) if draft.kind not in ("header", "footer")]
    if body and any(draft.continues for draft in following):
        body.pop()
    for item in sorted(added, key=lambda item: (item.height, -item.box.left)):
        above = [index for index in body if _reaches(drafts[index], item.height)]
        found.insert(above[-1] + 1 if above else 0, Draft("paragraph", added=item))
    return found


def _reaches(draft: Draft, height: float) -> bool:
    return any(line.baseline + line.height >= height for line in draft.lines)
