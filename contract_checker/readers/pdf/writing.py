"""Writing blocks one after the other into the text of a document, with the origin of every character."""

from collections.abc import Sequence

from contract_checker.document import Block, CellAddress, PageLocation, PageRun, RecognisedWord, TextSpan
from contract_checker.readers.pdf.characters import DROPPED
from contract_checker.readers.pdf.lines import Line
from contract_checker.readers.pdf.paragraphs import Draft


class Writer:
    """Builds the text, the blocks and the runs of a document, page after page."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.runs: list[PageRun] = []
        self.words: list[RecognisedWord] = []
        self._pieces: list[str] = []
        self._length = 0
        self._tables = 0

    @property
    def text(self) -> str:
        """What was written so far."""
        return "".join(self._pieces)

    def write_page(self, page: int, drafts: Sequence[Draft]) -> None:
        """Write the blocks of a page; tables are counted over the whole document."""
        location = PageLocation(page=page)
        numbers: dict[int, int] = {}
        for draft in drafts:
            if self._length:
                self._add("\n")
            start = self._length
            self._write_lines(page, draft.lines)
            self.blocks.append(
                Block(
                    kind=draft.kind,
                    span=TextSpan(start=start, end=self._length),
                    location=location,
                    emphasised=draft.emphasised,
                    continues=draft.continues,
                    cell=self._address(draft, numbers),
                    source="ocr" if draft.lines[0].words else "live",
                )
            )
        self._tables += len(numbers)

    def _address(self, draft: Draft, numbers: dict[int, int]) -> CellAddress | None:
        cell = draft.lines[0].cell if draft.kind == "cell" else None
        if cell is None:
            return None
        number = numbers.setdefault(cell.table, self._tables + len(numbers) + 1)
        return CellAddress(table=number, row=cell.row + 1, column=cell.column + 1)

    def _write_lines(self, page: int, lines: Sequence[Line]) -> None:
        previous: Line | None = None
        for line in lines:
            if previous is not None:
                beside = previous.is_beside(line) and previous.left <= line.left
                self._add(" " if beside else "\n")
            self._write_line(page, line)
            previous = line

    def _write_line(self, page: int, line: Line) -> None:
        if line.words:
            at = self._length
            self.words += (word._replace(start=word.start + at, end=word.end + at) for word in line.words)
            self._add(line.characters)
            return
        character = line.first
        pieces = line.characters.split(DROPPED) if DROPPED in line.characters else (line.characters,)
        for piece in pieces:
            length = len(piece)
            if length:
                run = PageRun(start=self._length, length=length, page=page, character=character)
                self.runs.append(run)
                self._pieces.append(piece)
                self._length += length
            character += length + 1

    def _add(self, piece: str) -> None:
        self._pieces.append(piece)
        self._length += len(piece)
