"""Lines of a plain text and the paragraphs that they make."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from contract_checker.clauses.heading import is_unfinished, is_upper
from contract_checker.clauses.marker import read_marker
from contract_checker.document import Block, LineLocation, TextSpan

_BULLET: Final = re.compile(r"(?P<bullet>[•▪●■◦‣➢➤✓❖·*+–—-])[ \t\u00a0]+(?=\S)")
_ITEM: Final = re.compile(r"(?:[a-z]|[ivx]{1,5}|\d{1,2})\)\s|\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)\s")
_ENUMERATED: Final = re.compile(r"\d{1,2}\s?[.)]\s+\w")
_ENUMERATING: Final = ":;,."
_SENTENCE_END: Final = ".;:!?…»"
_BAR: Final = " | "


@dataclass(frozen=True, slots=True)
class Line:
    """One line without the white space around it; `number` counts from 1, offsets are those of the text."""

    number: int
    start: int
    text: str

    @property
    def end(self) -> int:
        """Offset after the last character that is not white space."""
        return self.start + len(self.text)


def lines_of(text: str) -> list[Line]:
    """All lines of `text`, blank ones too."""
    lines = []
    start = 0
    for number, raw in enumerate(text.split("\n"), start=1):
        stripped = raw.strip()
        indent = len(raw) - len(raw.lstrip()) if stripped else 0
        lines.append(Line(number, start + indent, stripped))
        start += len(raw) + 1
    return lines


def paragraphs(lines: list[Line]) -> Iterator[list[Line]]:
    """Groups of lines that belong together: a blank line, a number or a list sign begins a new one."""
    group: list[Line] = []
    for line in lines:
        if group and (not line.text or _begins_anew(group[-1], line)):
            yield group
            group = []
        if line.text:
            group.append(line)
    if group:
        yield group


def paragraph_block(group: list[Line]) -> Block:
    """The block of one group of lines; a bullet becomes its label."""
    first, last = group[0], group[-1]
    bullet = _BULLET.match(first.text)
    start = first.start + (bullet.end() if bullet else 0)
    return Block(
        kind="list_item" if bullet or _ITEM.match(first.text) else "paragraph",
        span=TextSpan(start=start, end=last.end),
        location=LineLocation(line=first.number),
        label=bullet["bullet"] if bullet else None,
    )


def _begins_anew(previous: Line, line: Line) -> bool:
    # Each row of a table drawn with bars is a line of its own.
    if _BAR in line.text or _BAR in previous.text:
        return True
    if _ENUMERATED.match(line.text) and previous.text[-1] in _ENUMERATING:
        return True
    if _BULLET.match(line.text) or _ITEM.match(line.text):
        return True
    ended = previous.text[-1] in _SENTENCE_END or is_upper(previous.text)
    marker = read_marker(line.text)
    if marker is not None and not is_unfinished(previous.text):
        clear = marker.keyword or (marker.style == "decimal" and (marker.closing or len(marker.parts) > 1))
        if clear or ended:
            return True
    if is_upper(line.text):
        return ended and not is_upper(previous.text)
    return is_upper(previous.text) and not line.text[0].islower()
