"""Writing blocks one after the other into the text of a document, with the origin of every character."""

from collections.abc import Sequence

from contract_checker.document import Document, PageLocation, PageRun, RecognisedWord
from contract_checker.readers.origin import Origin
from contract_checker.readers.pdf.characters import DROPPED
from contract_checker.readers.pdf.lines import Line
from contract_checker.readers.pdf.paragraphs import Draft


class Writer:
    """Builds the text, the blocks and the runs of a document, page after page."""

    def __init__(self) -> None:
        # Validated all at once at the end: making thousands of them one by one takes twice as long.
        self._blocks: list[dict[str, object]] = []
        self._runs: list[PageRun] = []
        self._words: list[RecognisedWord] = []
        self._pieces: list[str] = []
        self._length = 0

    def document(self, origin: Origin, pages: int, notes: Sequence[str]) -> Document:
        """What was written, as the document that the file holds."""
        return Document.model_validate(
            {
                "path": origin.path,
                "sha256": origin.sha256,
                "format": origin.format,
                "text": "".join(self._pieces),
                "blocks": self._blocks,
                "pages": pages,
                "runs": self._runs,
                "words": self._words,
                "notes": notes,
            }
        )

    def write_page(self, page: int, drafts: Sequence[Draft]) -> None:
        """Write the blocks of a page."""
        location = PageLocation(page=page)
        for draft in drafts:
            if self._length:
                self._add("\n")
            start = self._length
            added = draft.added
            if added:
                self._add(added.words)
            else:
                self._write_lines(page, draft.lines)
            self._blocks.append(
                {
                    "kind": draft.kind,
                    "span": {"start": start, "end": self._length},
                    "location": PageLocation(page=page, boxes=(added.box,)) if added else location,
                    "emphasised": draft.emphasised,
                    "continues": draft.continues,
                    "cell": draft.address,
                    "source": draft.source,
                }
            )

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
            self._words += (word._replace(start=word.start + at, end=word.end + at) for word in line.words)
            self._add(line.characters)
            return
        character = line.first
        pieces = line.characters.split(DROPPED) if DROPPED in line.characters else (line.characters,)
        for piece in pieces:
            length = len(piece)
            if length:
                self._runs.append(PageRun(self._length, length, page, character))
                self._pieces.append(piece)
                self._length += length
            character += length + 1

    def _add(self, piece: str) -> None:
        self._pieces.append(piece)
        self._length += len(piece)
