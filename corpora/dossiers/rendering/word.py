"""Renders a piece as a Word file with automatic numbering, running lines and footnotes."""

from datetime import datetime
from io import BytesIO
from typing import Final, assert_never

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt
from docx.table import Table as WordTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph

from rendering.source import (
    Block,
    Contents,
    FrontMatter,
    Heading,
    Item,
    PageBreak,
    Paragraph,
    Run,
    Runs,
    Source,
    Table,
)
from rendering.themes import THEMES, Theme
from rendering.word_fields import add_contents, add_field, shade
from rendering.word_footnotes import Footnotes
from rendering.word_numbering import Numbering
from rendering.word_package import fixed_archive
from rendering.word_styles import TEXT_WIDTH, set_styles

_WRITTEN_ON: Final = datetime(2026, 1, 1, 9, 0, 0)


def render_word(source: Source) -> bytes:
    """Give the bytes of the Word file, the same on every run."""
    document = Document()
    theme = THEMES[source.front.theme]
    _set_properties(document, source.front)
    set_styles(document, theme)
    writer = _Writer(document, source, theme)
    if source.front.particulars:
        writer.cover()
    writer.running_lines()
    for block in source.blocks:
        writer.write(block)
    writer.footnotes.attach(document)
    target = BytesIO()
    document.save(target)
    return fixed_archive(target.getvalue())


def _set_properties(document: WordDocument, front: FrontMatter) -> None:
    properties = document.core_properties
    properties.title, properties.subject = front.title, front.subject
    properties.author = properties.last_modified_by = front.author
    properties.created = properties.modified = _WRITTEN_ON
    properties.language = "en-GB" if front.english else "fr-FR"
    properties.comments, properties.revision = "", 1
    relations = document.part.package.rels
    for key in [key for key, relation in relations.items() if relation.reltype.endswith("/thumbnail")]:
        # The picture of an unrelated document, in the template of python-docx.
        del relations[key]


class _Writer:
    """Appends blocks to one Word document."""

    def __init__(self, document: WordDocument, source: Source, theme: Theme) -> None:
        self._document, self._source, self._theme = document, source, theme
        self._numbering = Numbering(document)
        self._letters = 0
        self.footnotes = Footnotes(source.notes)

    def write(self, block: Block) -> None:
        """Append one block."""
        match block:
            case Heading():
                paragraph = self._document.add_paragraph(style=f"Heading {block.level}")
                self._fill(paragraph, block.runs)
                if not block.numbered:
                    self._numbering.apply(paragraph, 0, 0)
            case Paragraph():
                paragraph = self._document.add_paragraph()
                self._fill(paragraph, block.runs)
                if block.centred:
                    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            case Item():
                self._item(block)
            case Table():
                self._table(block)
            case PageBreak():
                self._new_page()
            case Contents():
                add_contents(self._document, self._contents_entries())
            case _:
                assert_never(block)

    def cover(self) -> None:
        """The head of the first page: issuer, title, subject and particulars."""
        front = self._source.front
        for at, line in enumerate(front.issuer):
            paragraph = self._centred(line)
            paragraph.runs[0].bold = at == 0
        title = self._centred(front.title.upper(), "Title")
        title.paragraph_format.space_before = Pt(60)
        subject = self._centred(front.subject)
        subject.runs[0].font.size, subject.runs[0].bold = Pt(14), True
        subject.paragraph_format.space_after = Pt(40)
        grid = self._grid((5.5, TEXT_WIDTH - 5.5))
        for label, value in front.particulars:
            row = grid.add_row()  # type: ignore[no-untyped-call]  # python-docx leaves it untyped
            for cell, runs in zip(row.cells, ((Run(label, bold=True),), (Run(value),)), strict=True):
                self._fill_cell(cell, runs, header=False)
        self._new_page()

    def running_lines(self) -> None:
        """The header and the footer, absent from the cover."""
        section = self._document.sections[0]
        section.page_height, section.page_width = Cm(29.7), Cm(21)
        section.left_margin = section.right_margin = Cm(2.5)
        section.top_margin = section.bottom_margin = Cm(2.3)
        section.different_first_page_header_footer = bool(self._source.front.particulars)
        left, right = self._source.front.header
        section.header.paragraphs[0].add_run(f"{left}\t{right}")
        foot = section.footer.paragraphs[0]
        foot.add_run(f"{self._source.front.footer}\tPage ")
        add_field(foot, "PAGE")
        foot.add_run(" of " if self._source.front.english else " sur ")
        add_field(foot, "NUMPAGES")

    def _centred(self, text: str, style: str = "Normal") -> WordParagraph:
        paragraph = self._document.add_paragraph(text, style)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        return paragraph

    def _new_page(self) -> None:
        self._document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def _fill(self, paragraph: WordParagraph, runs: Runs) -> None:
        for run in runs:
            if run.note is not None:
                self.footnotes.call(paragraph, run.note)
                continue
            written = paragraph.add_run(run.text)
            written.bold, written.italic = run.bold or None, run.italic or None

    def _item(self, item: Item) -> None:
        paragraph = self._document.add_paragraph(style="List Paragraph")
        self._fill(paragraph, item.runs)
        if not item.lettered:
            self._numbering.apply(paragraph, self._numbering.bullets, item.level)
            return
        if item.first:
            self._letters = self._numbering.new_letters()
        self._numbering.apply(paragraph, self._letters, 0)

    def _table(self, table: Table) -> None:
        caption = self._document.add_paragraph(style="Caption")
        self._fill(caption, table.caption)
        grid = self._grid(table.widths)
        for at, cells in enumerate(table.rows):
            row = grid.add_row()  # type: ignore[no-untyped-call]  # python-docx leaves it untyped
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            for cell, runs in zip(row.cells, cells, strict=True):
                self._fill_cell(cell, runs, header=at == 0)
        grid.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        self._document.add_paragraph().paragraph_format.space_after = Pt(2)

    def _grid(self, widths: tuple[float, ...]) -> WordTable:
        grid: WordTable = self._document.add_table(0, len(widths), "Table Grid")
        grid.autofit = False
        for column, width in zip(grid.columns, widths, strict=True):
            column.width = Cm(TEXT_WIDTH * width / sum(widths))
        return grid

    def _fill_cell(self, cell: _Cell, runs: Runs, *, header: bool) -> None:
        paragraph = cell.paragraphs[0]
        paragraph.style = "Table Text"
        self._fill(paragraph, runs)
        if header:
            shade(cell, self._theme.shade)
            for run in paragraph.runs:
                run.bold = True

    def _contents_entries(self) -> list[str]:
        entries, count = [], 0
        for block in self._source.blocks:
            if isinstance(block, Heading) and block.level == 1:
                count += block.numbered
                entries.append(f"Article {count} – {block.text}" if block.numbered else block.text)
        return entries
