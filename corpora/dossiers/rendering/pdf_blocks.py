"""Turns the blocks of a piece into reportlab flowables in one theme."""

from typing import Final, assert_never
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor, white
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, LongTable, Spacer, TableStyle
from reportlab.platypus import PageBreak as NewPage
from reportlab.platypus import Paragraph as TextFlow
from reportlab.platypus.tableofcontents import TableOfContents

from rendering.source import (
    Block,
    Contents,
    FrontMatter,
    Heading,
    Item,
    PageBreak,
    Paragraph,
    Runs,
    Table,
)
from rendering.themes import Theme

HEADING_STYLES: Final = ("heading-1", "heading-2", "heading-3")


def markup(runs: Runs) -> str:
    """The reportlab markup of some runs."""
    parts = []
    for run in runs:
        text = escape(run.text)
        text = f"<b>{text}</b>" if run.bold else text
        parts.append(f"<i>{text}</i>" if run.italic else text)
    return "".join(parts)


class BlockRenderer:
    """Renders blocks one after the other; remembers the letter reached in a list."""

    def __init__(self, theme: Theme, width: float) -> None:
        self._theme, self._width = theme, width
        self._letter = 0
        size, lead = theme.size, theme.size * 1.4
        self._body = ParagraphStyle(
            "body", fontName=theme.regular, fontSize=size, leading=lead, alignment=TA_JUSTIFY, spaceAfter=6
        )
        self._centred = ParagraphStyle("centred", self._body, alignment=TA_CENTER)
        self._items = [
            ParagraphStyle(
                f"item-{level}",
                self._body,
                leftIndent=22 + 16 * level,
                bulletIndent=8 + 16 * level,
                spaceAfter=3,
            )
            for level in (0, 1)
        ]
        self._cell = ParagraphStyle("cell", fontName=theme.regular, fontSize=9, leading=11.4)
        self._head = ParagraphStyle("head", self._cell, fontName=theme.bold)
        self._caption = ParagraphStyle(
            "caption",
            self._cell,
            fontName=theme.bold,
            alignment=TA_CENTER,
            spaceBefore=6,
            spaceAfter=4,
            keepWithNext=1,
        )
        self._headings = self._heading_styles()

    def render(self, block: Block) -> list[Flowable]:
        """The flowables of one block."""
        match block:
            case Heading():
                return [TextFlow(markup(block.runs), self._headings[block.level - 1])]
            case Paragraph():
                return [TextFlow(markup(block.runs), self._centred if block.centred else self._body)]
            case Item():
                return [
                    TextFlow(markup(block.runs), self._items[block.level], bulletText=self._bullet(block))
                ]
            case Table():
                return self._table(block)
            case PageBreak():
                return [NewPage()]
            case Contents():
                return self._contents()
            case _:
                assert_never(block)

    def cover(self, front: FrontMatter) -> list[Flowable]:
        """The first page: issuer, boxed title, subject and the particulars of the procedure."""
        theme, colour = self._theme, HexColor(self._theme.colour)
        issuer = ParagraphStyle(
            "issuer", self._centred, fontName=theme.bold, fontSize=13, leading=18, textColor=colour
        )
        title = ParagraphStyle(
            "title",
            issuer,
            fontSize=21,
            leading=28,
            borderWidth=1.2,
            borderColor=colour,
            borderPadding=16,
            leftIndent=18,
            rightIndent=18,
        )
        subject = ParagraphStyle("subject", self._centred, fontName=theme.bold, fontSize=14, leading=20)
        story: list[Flowable] = [Spacer(1, 20)]
        story += [
            TextFlow(escape(line), issuer if at == 0 else self._centred)
            for at, line in enumerate(front.issuer)
        ]
        story += [Spacer(1, 90), TextFlow(escape(front.title), title), Spacer(1, 60)]
        story += [TextFlow(escape(front.subject), subject), Spacer(1, 60)]
        rows = [
            [TextFlow(escape(k), self._head), TextFlow(escape(v), self._cell)] for k, v in front.particulars
        ]
        grid = LongTable(rows, colWidths=[self._width * 0.36, self._width * 0.64])
        grid.setStyle(
            TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colour), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
        )
        return [*story, grid]

    def _heading_styles(self) -> list[ParagraphStyle]:
        theme, colour = self._theme, HexColor(self._theme.colour)
        first = ParagraphStyle(
            HEADING_STYLES[0],
            fontName=theme.bold,
            fontSize=theme.size + 2.2,
            leading=theme.size + 6,
            spaceBefore=16,
            spaceAfter=8,
            keepWithNext=1,
            textColor=white if theme.banner_headings else colour,
            backColor=colour if theme.banner_headings else None,
            borderPadding=(3, 5, 3, 5) if theme.banner_headings else 0,
        )
        second = ParagraphStyle(
            HEADING_STYLES[1],
            first,
            fontSize=theme.size + 0.6,
            leading=theme.size + 4,
            spaceBefore=10,
            spaceAfter=5,
            textColor=colour,
            backColor=None,
            borderPadding=0,
        )
        third = ParagraphStyle(HEADING_STYLES[2], second, fontSize=theme.size, spaceBefore=6, spaceAfter=4)
        return [first, second, third]

    def _bullet(self, item: Item) -> str:
        if not item.lettered:
            return "–" if item.level else "•"
        self._letter = 0 if item.first else self._letter + 1
        return f"{chr(ord('a') + self._letter)})"

    def _table(self, table: Table) -> list[Flowable]:
        total = sum(table.widths)
        rows = [
            [TextFlow(markup(cell), self._cell if at else self._head) for cell in row]
            for at, row in enumerate(table.rows)
        ]
        grid = LongTable(rows, colWidths=[self._width * w / total for w in table.widths], repeatRows=1)
        grid.setStyle(
            TableStyle(
                [
                    ("GRID", (0, 0), (-1, -1), 0.5, HexColor(self._theme.colour)),
                    ("BACKGROUND", (0, 0), (-1, 0), HexColor(self._theme.shade)),
                    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                    ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
                ]
            )
        )
        return [TextFlow(markup(table.caption), self._caption), grid, Spacer(1, 10)]

    def _contents(self) -> list[Flowable]:
        title = ParagraphStyle(
            "contents-title", self._headings[1], fontSize=14, leading=18, alignment=TA_CENTER
        )
        entry = ParagraphStyle(
            "contents-1", self._cell, fontName=self._theme.bold, leading=11.5, spaceBefore=1
        )
        nested = ParagraphStyle("contents-2", self._cell, leftIndent=14, leading=10.8)
        contents = TableOfContents(levelStyles=[entry, nested], dotsMinLevel=0)
        contents.tableStyle = TableStyle(
            [(side, (0, 0), (-1, -1), 0.6) for side in ("TOPPADDING", "BOTTOMPADDING")]
        )
        return [TextFlow("SOMMAIRE", title), contents, NewPage()]
