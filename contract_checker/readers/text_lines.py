"""Lines of a plain text and the paragraphs that they make."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from contract_checker.clauses.heading import is_unfinished, is_upper
from contract_checker.clauses.marker import BRACKETED_QUANTITY, read_marker
from contract_checker.document import Block, LineLocation, TextSpan
from contract_checker.errors import UnreadableDocument
from contract_checker.settings import Limits

_BULLET: Final = re.compile(r"(?P<bullet>[•▪●■◦‣➢➤✓❖·*+–—-])[ \t\u00a0]+(?=\S)")
_ITEM: Final = re.compile(
    rf"(?!{BRACKETED_QUANTITY})(?:(?:[a-z]|[ivx]{{1,5}}|\d{{1,2}})\)\s|\((?:[a-z]|[ivx]{{1,5}}|\d{{1,2}})\)\s)"
)
_ENUMERATED: Final = re.compile(r"\d{1,2}\s?[.)]\s+\w")
_ENUMERATING: Final = ":;,."
_SENTENCE_END: Final = ".;:!?…»"
_LINES_PER_PARAGRAPH: Final = 3  # of a text that is broken at the margin, blank lines and cells included
_BAR: Final = " | "  # between the cells of a row typed by hand


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


def hold_lines(text: str, path: str, limits: Limits) -> None:
    """Do nothing for a text that may be cut into lines.

    Raises:
        UnreadableDocument: if they, or the cells in them, are too many to be looked at one by one.
    """
    rows = text.count("\n") + text.count("|")
    if text.count("\n\n") > limits.paragraphs or rows > limits.paragraphs * _LINES_PER_PARAGRAPH:
        raise _too_many(path, limits)


def bounded(blocks: Iterable[Block], path: str, limits: Limits) -> Iterator[Block]:
    """The same blocks.

    Raises:
        UnreadableDocument: as soon as they are too many.
    """
    for number, block in enumerate(blocks):
        if number >= limits.paragraphs:
            raise _too_many(path, limits)
        yield block


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
    """Groups of lines that belong together: a blank line, a number, a list sign or a row begins a new one."""
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


def _too_many(path: str, limits: Limits) -> UnreadableDocument:
    return UnreadableDocument(
        "too_large",
        f"{path} : plus de lignes, de paragraphes ou de cellules que la limite (limits.paragraphs ="
        f" {limits.paragraphs}) ; relever ce réglage ou diviser le fichier.",
    )


def _begins_anew(previous: Line, line: Line) -> bool:
    if _ENUMERATED.match(line.text) and previous.text[-1] in _ENUMERATING:
        return True
    if _BULLET.match(line.text) or _ITEM.match(line.text):
        return True
    if _BAR in line.text or _BAR in previous.text:
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
