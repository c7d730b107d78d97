"""Word fields (page numbers, table of contents) and cell shading, which python-docx lacks."""

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph


def add_field(paragraph: WordParagraph, code: str, shown: str = "1") -> None:
    """Append a field such as PAGE, with the text that stands until Word computes it."""
    _mark(paragraph, "begin")
    _code(paragraph, code)
    _mark(paragraph, "separate")
    paragraph.add_run(shown)
    _mark(paragraph, "end")


def add_contents(document: WordDocument, entries: list[str]) -> None:
    """Append a table of contents of the first-level headings, already filled in.

    It has no page numbers: only Word knows where its pages end.
    """
    title = document.add_paragraph("SOMMAIRE", "Contents Title")
    title.paragraph_format.keep_with_next = True
    for at, entry in enumerate(entries):
        line = document.add_paragraph(style="Contents 1")
        if at == 0:
            _mark(line, "begin")
            _code(line, r'TOC \o "1-1" \n')
            _mark(line, "separate")
        line.add_run(entry)
        if at == len(entries) - 1:
            _mark(line, "end")


def shade(cell: _Cell, colour: str) -> None:
    """Fill the background of a cell with a colour such as `#e4e4e4`."""
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:color"), "auto")
    shading.set(qn("w:fill"), colour.removeprefix("#"))
    cell._tc.get_or_add_tcPr().append(shading)


def _mark(paragraph: WordParagraph, kind: str) -> None:
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    paragraph.add_run()._r.append(mark)


def _code(paragraph: WordParagraph, code: str) -> None:
    instruction = OxmlElement("w:instrText")
    instruction.set(qn("xml:space"), "preserve")
    instruction.text = f" {code} "
    paragraph.add_run()._r.append(instruction)
