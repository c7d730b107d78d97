"""The lines of a title page, as they are compared with the names of pieces."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from contract_checker.document import Block, CellLocation, Document, TextSpan, fold

from .wording import pieces as wording

_LINES: Final = 40
_LONGEST: Final = 160
# A cell or a line of a plain text may hold several titles, set apart by spaces.
_LINE = re.compile(r"\S+(?:[^\S\n]{1,3}\S+){0,60}")
_SIGNS: Final = "\"'#*-_=|()[]<>. "
_ENDS = re.compile(wording.ENDS)
_SENTENCE = re.compile(wording.SENTENCE)
_PARTS = re.compile(r" ?[|:] | - ")


class Line(NamedTuple):
    """A line of the title page and its folded words."""

    span: TextSpan
    text: str

    @property
    def is_title(self) -> bool:
        """Whether it may be a title: neither long nor with a verb."""
        return len(self.text) <= _LONGEST and not _SENTENCE.search(self.text)

    @property
    def parts(self) -> tuple[str, ...]:
        """What stands between dashes and colons, where there are some: « Consultation 12 - CCAP »."""
        return tuple(part.strip(_SIGNS) for part in _PARTS.split(self.text)[1:])


def title_lines(document: Document) -> tuple[Line, ...]:
    """Lines of the title page, up to the contents, the parties or the first article.

    The name of a sheet is no title: it tells only what that sheet holds.
    """
    body = (block for block in document.body if not is_sheet(block))
    return tuple(islice(_until_the_text(lines_of(document, body)), _LINES))


def is_sheet(block: Block) -> bool:
    """Whether a block is the name of a sheet of a workbook."""
    return isinstance(block.location, CellLocation) and block.location.cell is None


def lines_of(document: Document, blocks: Iterable[Block]) -> Iterator[Line]:
    """The lines of some blocks that have words."""
    for block in blocks:
        start = block.span.start
        for found in _LINE.finditer(document.text[start : block.span.end]):
            text = fold(found.group()).strip(_SIGNS)
            if text:
                yield Line(TextSpan(start=start + found.start(), end=start + found.end()), text)


def joined(lines: Sequence[Line], first: int, count: int) -> str:
    """The words of some lines on one: « cahier des clauses / administratives particulières »."""
    return " ".join(line.text for line in lines[first : first + count])


def _until_the_text(lines: Iterable[Line]) -> Iterator[Line]:
    for line in lines:
        if _ENDS.match(line.text):
            return
        yield line
