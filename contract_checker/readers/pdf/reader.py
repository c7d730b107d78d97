"""Reading a PDF into a document: pages one by one, then what only the whole file tells."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, zip_longest
from typing import Final

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

from contract_checker.document import Document, Source
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.origin import Origin
from contract_checker.readers.pdf.contents import contents
from contract_checker.readers.pdf.furniture import Furniture, furniture
from contract_checker.readers.pdf.grids import Grid
from contract_checker.readers.pdf.lines import Line, rows, top_to_bottom
from contract_checker.readers.pdf.opening import opened, opened_page
from contract_checker.readers.pdf.page import Page, Place, page_lines
from contract_checker.readers.pdf.paragraphs import Draft, paragraphs, usual_height, with_added
from contract_checker.readers.pdf.scans import with_scans
from contract_checker.readers.pdf.starts import begins_anew, ends_sentence, must_go_on
from contract_checker.readers.pdf.tables import address_cells
from contract_checker.readers.pdf.writing import Writer
from contract_checker.settings import Limits

_RUNNING: Final = ("paragraph", "list_item")


def read(content: bytes, path: str, limits: Limits) -> Document:
    """Read the text of a PDF with its paragraphs, headings, table cells, headers and footers.

    Raises:
        UnreadableDocument: if it is empty, encrypted, malformed, without any text, or over a limit.
    """
    with opened(content, path) as pdf:
        count = len(pdf)
        if count > limits.pages:
            raise UnreadableDocument(
                "limit_pages",
                f"{path} : le fichier a {count} pages, plus que la limite (limits.pages = {limits.pages}) ;"
                " relever ce réglage ou diviser le fichier.",
            )
        pages = with_scans(pdf, tuple(_pages(pdf, path, limits)), path, limits)
        notes = tuple(_carried(pdf))
        if not any(page.lines or page.added for page in pages):
            raise UnreadableDocument(
                "no_text",
                f"{path} : aucun texte dans le fichier ({count} p.), pas même par reconnaissance de"
                " caractères ; fournir le fichier d'origine.",
            )
        return document_of(pages, Origin(path, content, "pdf"), notes)


def document_of(pages: Sequence[Page], origin: Origin, notes: Sequence[str] = ()) -> Document:
    """The document that the lines of `pages` make, with `notes` on the file as a whole."""
    writer = Writer()
    drafts_of_pages = list(_drafts(pages))
    address_cells((page.tables, drafts) for page, drafts in zip(pages, drafts_of_pages, strict=True))
    for page, drafts, following in zip_longest(pages, drafts_of_pages, drafts_of_pages[1:]):
        placed = with_added(drafts, page.added, following or ()) if page.added else drafts
        writer.write_page(page.number, placed)
    said = (note for page in pages for note in page.notes)
    return writer.document(origin, len(pages), tuple(dict.fromkeys([*notes, *said])))


def _carried(pdf: pdfium.PdfDocument) -> Iterator[str]:
    """What the file carries along that is not read, and never run."""
    if pdfium_c.FPDFDoc_GetAttachmentCount(pdf.raw) > 0:
        yield "embedded_files"
    if pdfium_c.FPDFDoc_GetJavaScriptActionCount(pdf.raw) > 0:
        yield "scripts"
    if pdf.get_formtype() in (pdfium_c.FORMTYPE_XFA_FULL, pdfium_c.FORMTYPE_XFA_FOREGROUND):
        yield "form_not_read"


def _pages(pdf: pdfium.PdfDocument, path: str, limits: Limits) -> Iterator[Page]:
    room = limits.characters
    for number in range(1, len(pdf) + 1):
        try:
            with opened_page(pdf, number) as (page, textpage):
                found = page_lines(page, textpage, number, room)
        except pdfium.PdfiumError:
            found = Page(number, 0.0, (), notes=(f"page_unreadable:{number}",))
        if found is None:
            raise UnreadableDocument(
                "limit_characters",
                f"{path} : à la page {number}, le texte dépasse la limite (limits.characters ="
                f" {limits.characters}) ; relever ce réglage ou diviser le fichier.",
            )
        room -= sum(len(line.characters) + 1 for line in found.lines)
        room -= sum(len(added.words) + 1 for added in found.added)
        yield found


def _drafts(pages: Sequence[Page]) -> Iterator[list[Draft]]:
    """The blocks of each page in reading order: its header, its body, its footer."""
    edges = furniture(pages)
    bodies = [[(place, line) for place, line in page.placed_lines() if place not in edges] for page in pages]
    listed = contents([placed for body in bodies for placed in body if placed[1].cell is None], len(pages))
    height = usual_height([line for page in pages for line in page.lines])
    last: Draft | None = None
    for page, body in zip(pages, bodies, strict=True):
        drafts = list(_body([(line, place in listed) for place, line in body], page.tables, height))
        first = next((draft for draft in drafts if draft.kind != "contents"), None)
        if last is not None and first is not None:
            first.continues = _goes_on(last, first)
        last = next((draft for draft in reversed(drafts) if draft.kind != "contents"), last)
        yield [*_edge(page, edges, "header"), *drafts, *_edge(page, edges, "footer")]


def _edge(page: Page, edges: Mapping[Place, Furniture], kind: Furniture) -> list[Draft]:
    lines = [line for place, line in page.placed_lines() if edges.get(place) == kind]
    return [Draft(kind, [line]) for line in top_to_bottom(lines)]


def _body(lines: Sequence[tuple[Line, bool]], tables: Sequence[Grid], height: float) -> Iterator[Draft]:
    """Blocks of the body; a table stands after the last line above it."""
    outside = [(line, listed) for line, listed in lines if line.cell is None]
    places = [_place_of(table, [line for line, _ in outside]) for table in tables]
    start = 0
    for number in sorted(range(len(tables)), key=places.__getitem__):
        yield from _running(outside[start : places[number]], height)
        start = places[number]
        yield from _cells([line for line, _ in lines if line.cell is not None and line.cell.table == number])
    yield from _running(outside[start:], height)


def _place_of(table: Grid, lines: Sequence[Line]) -> int:
    left, right = table.columns[0], table.columns[-1]
    above = [
        index
        for index, line in enumerate(lines)
        if line.baseline >= table.top and line.left < right and line.right > left
    ]
    return above[-1] + 1 if above else 0


def _running(lines: Sequence[tuple[Line, bool]], height: float) -> Iterator[Draft]:
    for (listed, _), group in groupby(lines, key=lambda entry: (entry[1], bool(entry[0].words))):
        found = [line for line, _ in group]
        if listed:
            yield from (Draft("contents", row) for row in rows(found))
        else:
            yield from paragraphs(found, height)


def _cells(lines: Sequence[Line]) -> Iterator[Draft]:
    def place(line: Line) -> tuple[int, int, Source]:
        return (line.cell.row, line.cell.column, line.source) if line.cell else (0, 0, line.source)

    for _, group in groupby(sorted(lines, key=place), key=place):
        cell = top_to_bottom(list(group))
        yield Draft("cell", cell, emphasised=all(line.bold for line in cell))


def _goes_on(last: Draft, first: Draft) -> bool:
    """Whether the first block of a page goes on with the sentence of the previous page."""
    if last.kind not in _RUNNING or first.kind != "paragraph":
        return False
    ending = last.lines[-1].text
    if ends_sentence(ending):
        return False
    return not begins_anew(first.lines[0].text) or must_go_on(ending)
