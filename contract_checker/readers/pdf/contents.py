"""Tables of contents: lines that repeat headings with their page, and are not the text itself."""

import re
from collections.abc import Sequence
from itertools import accumulate, groupby
from typing import Final

from contract_checker.readers.pdf.lines import Line, Place, rows
from contract_checker.readers.pdf.starts import is_numbered, is_upper

_TITLE: Final = re.compile(r"\W*(?:sommaire|tables?desmati[èe]res)\W*", re.IGNORECASE)
_LEADER: Final = re.compile(r"(?:[.…·‥_]\s?){4,}\s*\d{1,4}$|…{2,}\s*\d{1,4}$")
_ENTRY: Final = re.compile(r"\S.*\D(\d{1,4})|(\d{1,4})")
_LEADER_END: Final = 40
_SHORTEST_RUN: Final = 4
_SHORTEST_LEADERS: Final = 2
_LONGEST_ENTRY: Final = 160
_PAGES_BEFORE: Final = 2


def contents(lines: Sequence[tuple[Place, Line]], pages: int) -> set[Place]:
    """Find the lines of tables of contents.

    Args:
        lines: of the body of the document, in order, each with its place (page, index).
        pages: number of pages of the document, which page numbers do not exceed by much.
    """
    places = [place for place, _ in lines]
    found: set[Place] = set()
    grouped = [
        row
        for _, page in groupby(lines, key=lambda placed: placed[0][0])
        for row in rows([line for _, line in page])
    ]
    starts = [0, *accumulate(map(len, grouped))]
    texts = [" ".join([line.text.strip() for line in row]) for row in grouped]
    entries = _possible_entries(texts)
    index = _next_start(entries, 0)
    while index < len(texts):
        titled = _is_title(texts[index])
        run = _Run(texts, index + titled, pages)
        if run.is_contents(titled=titled):
            found.update(places[starts[index] : starts[run.end]])
        index = _next_start(entries, max(run.end, index + 1))
    return found


def _possible_entries(texts: Sequence[str]) -> list[bool]:
    """For each text, whether it ends in a number and has a leader, or another such text one or two away."""
    ends = [text[-1:].isdecimal() for text in texts]
    return [
        end and (sum(ends[max(index - 2, 0) : index + 3]) > 1 or bool(_LEADER.search(text[-_LEADER_END:])))
        for index, (text, end) in enumerate(zip(texts, ends, strict=True))
    ]


def _next_start(entries: list[bool], start: int) -> int:
    """Where the next table may begin: a title and the first half of an entry may stand above it."""
    try:
        return max(start, entries.index(True, start) - 2)
    except ValueError:
        return len(entries)


class _Run:
    """Entries that follow each other from `start` on, with the second rows of long ones."""

    def __init__(self, texts: Sequence[str], start: int, pages: int) -> None:
        self.end = start
        self.entries = self.leaders = self.telling = self.last_page = 0
        self._pages = pages
        index = start
        while index < len(texts):
            text = texts[index]
            if self._take(text):
                self.end = index + 1
            elif (
                _is_title(text)
                or index > self.end
                or not _may_wrap(text)
                or (index == start and not is_numbered(text))
            ):
                break
            index += 1

    def _take(self, text: str) -> bool:
        match = _ENTRY.fullmatch(text) if text[-1:].isdecimal() else None
        if match is None or len(text) > _LONGEST_ENTRY + text.count("."):
            return False
        page, leader = int(match.group(match.lastindex or 0)), bool(_LEADER.search(text[-_LEADER_END:]))
        if page < self.last_page or (page > self._pages + _PAGES_BEFORE and not leader):
            return False
        self.last_page = page
        self.entries += 1
        self.leaders += leader
        self.telling += leader or is_numbered(text) or is_upper(text)
        return True

    def is_contents(self, *, titled: bool) -> bool:
        """Whether the run is a table of contents rather than a list of lines that end in figures."""
        if self.leaders >= _SHORTEST_LEADERS or (titled and self.leaders):
            return True
        grows = self.last_page > 1 and 2 * self.telling > self.entries
        return grows and self.entries >= (2 if titled else _SHORTEST_RUN)


def _is_title(text: str) -> bool:
    return _TITLE.fullmatch(text.replace(" ", "")) is not None


def _may_wrap(text: str) -> bool:
    """Whether the line may be the first half of an entry that goes on to the next line."""
    return len(text) <= _LONGEST_ENTRY and not text.endswith((".", ";", ":", ","))
