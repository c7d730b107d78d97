"""One parsed file: its text, never rewritten, and the blocks that the text is made of."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from itertools import islice, pairwise, takewhile
from operator import attrgetter
from typing import Final, Literal, NamedTuple

from pydantic import Field

from contract_checker.document.location import Box, LineLocation, Location, PageLocation, ParagraphLocation
from contract_checker.document.passage import Evidence, Passage, TextSpan
from contract_checker.document.recognised import RecognisedWord, around
from contract_checker.errors import SpanOutsideDocument
from contract_checker.frozen import Frozen

Format = Literal[
    "pdf",
    "docx",
    "odt",
    "doc",
    "rtf",
    "xlsx",
    "ods",
    "markdown",
    "text",
    "csv",
    "html",
    "eml",
    "msg",
    "image",
]
Source = Literal["live", "inserted", "deleted", "hidden", "comment", "running", "ocr"]
"""Where words stand; 'running' is said of facts alone, whose words stand in a running header or footer."""
BlockKind = Literal[
    "paragraph",
    "heading",
    "list_item",
    "cell",
    "contents",  # a line of a table of contents: repeats headings, is not the text
    "header",
    "footer",
    "footnote",
]
ASIDE: Final[tuple[Source, ...]] = ("deleted", "hidden", "comment")
"""Sources of what a file holds without it being in force."""
IN_TEXT: Final[tuple[Source, ...]] = ("live", "inserted", "ocr")
"""Sources of what reads as the text itself."""


class CellAddress(Frozen):
    """Place of a cell in its table, all counted from 1, and how far it extends where cells are merged."""

    table: int
    row: int
    column: int
    rows: int = 1
    columns: int = 1


class Block(Frozen):
    """A paragraph, a list item, a cell or a line, with what its format says about it."""

    kind: BlockKind
    span: TextSpan
    location: Location
    label: str | None = Field(
        None, description="number as displayed, when the format keeps it apart from the text"
    )
    level: int | None = Field(None, description="heading level, when the format states one")
    emphasised: bool = Field(False, description="bold as a whole, or in a larger type than its neighbours")
    continues: bool = Field(False, description="goes on with the sentence of the previous block of the body")
    cell: CellAddress | None = None
    moment: datetime | None = Field(
        None, description="day and time that a cell of a workbook holds, however it displays them"
    )
    source: Source = "live"


class PageRun(NamedTuple):
    """Where `length` characters of the text come from on their page, as counted by the PDF engine.

    No model: there is one for each line of each page.
    """

    start: int
    length: int
    page: int
    character: int


class Document(Frozen):
    """One parsed file.

    `text` is what the reader found, in reading order, and is never rewritten: every quote is
    ``text[start:end]``. Displayed list numbers are attributes of blocks, not text.
    """

    path: str = Field(description="path inside the dossier, with forward slashes")
    sha256: str
    format: Format
    text: str
    blocks: tuple[Block, ...]
    pages: int | None = Field(None, description="number of pages; None for a format without pages")
    runs: tuple[PageRun, ...] = Field((), description="for PDF: origin of each stretch of text", repr=False)
    words: tuple[RecognisedWord, ...] = Field(
        (), description="for pages read by character recognition: each word with its rectangle", repr=False
    )
    routing: tuple[tuple[str, str], ...] = Field(
        (), description="for messages: the headers by which they were carried, which are not part of the text"
    )
    notes: tuple[str, ...] = Field(
        (), description="stable codes of what the reader met, such as 'page_without_text:3'"
    )

    @cached_property
    def body(self) -> tuple[Block, ...]:
        """Blocks of the running text in force, as it reads once its revisions are accepted.

        No contents page, no running header or footer, nothing deleted, hidden or from a comment.
        """
        return tuple(block for block in self._running if block.source not in ASIDE)

    def body_with(self, source: Source) -> tuple[Block, ...]:
        """The body with what is aside as `source`; with 'deleted', as it read before its revisions."""
        others = ASIDE if source != "deleted" else (*ASIDE, "inserted")
        return tuple(block for block in self._running if block.source == source or block.source not in others)

    def joint(self, previous: Block, block: Block) -> str | None:
        """The white space between two pieces of one paragraph, cut where its source changes.

        Pieces of other sources may stand between them. None if they are not pieces of one paragraph.
        """
        before, place = previous.location, block.location
        if isinstance(before, LineLocation):
            return self._joint_on_line(previous, block)
        if not isinstance(before, ParagraphLocation) or not isinstance(place, ParagraphLocation):
            return None
        # The number first: models compare slowly, and this is asked of every two blocks.
        if before.paragraph != place.paragraph or block.span.start < previous.span.end or before != place:
            return None
        first, last = (bisect_right(self._starts, item.span.start) for item in (previous, block))
        stops = [previous, *self._in_text_order[first:last]]
        loose = "".join(self.text[one.span.end : other.span.start] for one, other in pairwise(stops))
        return None if "\n" in loose else loose

    def _joint_on_line(self, previous: Block, block: Block) -> str | None:
        """The same in a text whose signs, such as those of struck words, stand between the pieces."""
        if previous.location != block.location or previous.cell != block.cell:
            return None
        if "comment" in (previous.source, block.source) or block.span.start < previous.span.end:
            return None
        after, before = self.text[previous.span.end], self.text[block.span.start - 1]
        return " " if after.isspace() or before.isspace() else ""

    def block_at(self, offset: int) -> Block:
        """The block that holds `offset`, or the last one that starts before it."""
        index = bisect_right(self._starts, offset) - 1
        return self._in_text_order[max(index, 0)]

    def blocks_in(self, span: TextSpan) -> tuple[Block, ...]:
        """The blocks that the text at `span` belongs to."""
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        return self._in_text_order[first : bisect_left(self._starts, span.end)]

    def passage(self, span: TextSpan) -> Passage:
        """Quote the text at `span`, verbatim, so that a reader can find it again.

        Raises:
            SpanOutsideDocument: if the span is empty or not inside this text.
        """
        if span.end > len(self.text) or span.start >= span.end:
            raise SpanOutsideDocument(
                f"{self.path}: no passage at {span.start}–{span.end}; "
                f"the text has {len(self.text)} characters."
            )
        block = self.block_at(span.start)
        location = block.location
        if block.source == "ocr" and isinstance(location, PageLocation):
            location = PageLocation(page=location.page, boxes=self.recognised_boxes(span, location.page))
        return Passage(
            document=self.path, span=span, quote=self.text[span.start : span.end], location=location
        )

    def evidence(self, spans: Iterable[TextSpan]) -> Evidence:
        """Quote several spans that show something together, in the order given."""
        return Evidence(passages=tuple(self.passage(span) for span in spans))

    def recognised_boxes(self, span: TextSpan, page: int) -> tuple[Box, ...]:
        """Rectangles of the recognised words of `span` that stand on `page`, one per line."""
        lines: list[list[RecognisedWord]] = []
        first = bisect_right(self.words, span.start, key=attrgetter("end"))
        for word in takewhile(lambda word: word.start < span.end, islice(self.words, first, None)):
            if word.page == page:
                if not lines or self.text[lines[-1][-1].end : word.start] != " ":
                    lines.append([])
                lines[-1].append(word)
        return tuple(map(around, lines))

    @cached_property
    def _running(self) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.kind not in ("contents", "header", "footer"))

    @cached_property
    def _in_text_order(self) -> tuple[Block, ...]:
        return tuple(sorted(self.blocks, key=lambda block: block.span.start))

    @cached_property
    def _starts(self) -> list[int]:
        return [block.span.start for block in self._in_text_order]


class Skipped(Frozen):
    """A file, or a part of one, that was not read, and why."""

    path: str
    reason: str = Field(description="stable code, such as 'encrypted'")
    message: str = Field(description="one sentence: what, where, what to do")
