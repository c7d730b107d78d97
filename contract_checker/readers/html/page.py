"""The visible text of an HTML tree as blocks, in reading order."""

import re
from typing import Final

from lxml import etree

from contract_checker.document import Source
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.html.grid import Grid, is_layout
from contract_checker.readers.html.lists import ItemList
from contract_checker.readers.html.visibility import (
    BLOCKS,
    DROPPED,
    EXTERNAL,
    HEADINGS,
    field_text,
    is_bold,
    source_of,
)
from contract_checker.readers.markup import Element
from contract_checker.readers.words import Piece, Words
from contract_checker.readers.writer import Look, Place, Writer
from contract_checker.settings import Limits

_TAGS_PER_PARAGRAPH: Final = 10
_WHITE: Final = re.compile(r"[ \t\n\r\f]+")
_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write_page(markup: str, writer: Writer) -> None:
    """Append the blocks of a page to `writer`, and remark what of elsewhere was not read.

    Raises:
        UnreadableDocument: if it is beyond a limit or nested too deep.
    """
    root = _parsed(markup, writer.path, writer.limits)
    if root is not None:
        _HtmlBlocks(writer).write(root)


def _parsed(markup: str, path: str, limits: Limits) -> Element | None:
    """The tree of a page, or None if it holds nothing; nothing outside is ever fetched.

    Raises:
        UnreadableDocument: if it has too many tags or is nested too deep.
    """
    if markup.count("<") > limits.paragraphs * _TAGS_PER_PARAGRAPH:
        raise UnreadableDocument(
            "too_large",
            f"{path} : la page a trop de balises, plus que la limite"
            f" (limits.paragraphs = {limits.paragraphs}) ; relever ce réglage ou diviser le fichier.",
        )
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        root = etree.fromstring(_UNWRITABLE.sub("\ufffd", markup).encode(), parser)
    except etree.XMLSyntaxError as cause:  # no element at all, or the error that is asked for below
        if cause.code == etree.ErrorTypes.ERR_NO_MEMORY:
            raise MemoryError from cause
        root = None
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
        message = f"{path} : la page emboîte trop d'éléments pour être lue ; l'enregistrer autrement."
        raise UnreadableDocument("malformed", message)
    return root


class _HtmlBlocks:
    """Appends the blocks of one page to `writer`, and remarks frames and objects of elsewhere."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._heading: str | None = None
        self._content = Words()
        self._sources: list[Source] = ["live"]
        self._bold = self._preformatted = self._tables = 0
        self._level: int | None = None
        self._label: str | None = None
        self._in_item = False
        self._lists: list[ItemList] = []
        self._grids: list[Grid | None] = []

    def write(self, root: Element) -> None:
        """Go through the tree once, without recursion: a page may be nested as deep as it likes."""
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                self._end(element)
            elif element.tag in DROPPED:
                self._writer.remarks["external_links"] += element.tag in EXTERNAL
                self._sources.append(self._sources[-1])
                walk.skip_subtree()
            else:
                self._start(element)
        self._flush()

    def _start(self, element: Element) -> None:
        tag = element.tag
        if tag in BLOCKS:
            self._flush()
        self._sources.append(source_of(element, self._sources[-1]))
        self._bold += is_bold(element)
        self._preformatted += tag in ("pre", "textarea")
        self._begin(tag, element)
        self._add(element.text)

    def _begin(self, tag: str, element: Element) -> None:
        if tag in HEADINGS:
            self._level = HEADINGS[tag]
        elif tag in ("ol", "ul", "menu", "dir"):
            self._lists.append(ItemList(element))
        elif tag == "li":
            self._in_item = True
            self._label = self._lists[-1].label(element) if self._lists else "•"
        elif tag == "br":
            self._break()
        elif tag == "input":
            self._add(field_text(element))
        elif tag == "table":
            self._tables += 1
            self._grids.append(None if is_layout(element) else Grid(self._tables))
        elif (grid := self._grid) is not None:
            if tag == "tr":
                grid.begin_row()
            elif tag in ("td", "th"):
                grid.begin_cell(element)

    def _end(self, element: Element) -> None:
        tag = element.tag
        if tag in BLOCKS:
            self._flush()
        self._sources.pop()
        if tag not in DROPPED:
            self._bold -= is_bold(element)
            self._preformatted -= tag in ("pre", "textarea")
            self._leave(tag)
        self._add(element.tail)

    def _leave(self, tag: str) -> None:
        if tag in HEADINGS:
            self._level = None
        elif tag in ("ol", "ul", "menu", "dir"):
            self._lists.pop()
        elif tag == "li":
            self._in_item, self._label = False, None
        elif tag == "table":
            self._grids.pop()
        elif tag in ("td", "th") and (grid := self._grid) is not None:
            grid.end_cell()

    @property
    def _grid(self) -> Grid | None:
        return self._grids[-1] if self._grids else None

    def _add(self, text: str | None) -> None:
        if not text:
            return
        if not self._preformatted:
            text = _WHITE.sub(" ", text)
            if self._after_space():
                text = text.removeprefix(" ")
        if text:
            self._content.pieces.append(Piece(text, self._sources[-1], self._bold > 0))

    def _after_space(self) -> bool:
        """Whether the words so far end with white space."""
        pieces = self._content.pieces
        return not pieces or pieces[-1].text[-1] in " \n"

    def _break(self) -> None:
        """A line break; two of them are how messages begin a new paragraph."""
        pieces = self._content.pieces
        if pieces and pieces[-1].text == "\n":
            self._flush()
        elif pieces:
            pieces.append(Piece("\n", self._sources[-1], self._bold > 0))

    def _flush(self) -> None:
        """Write the paragraph that ends here."""
        content, self._content = self._content, Words()
        stretches = content.stretches()
        if not stretches:
            return
        self._writer.begin_paragraph()
        text = content.live()
        look = self._look(text, content.emphasised)
        if look.kind == "heading":
            self._heading = text
        cell = self._grid.cell if self._grid else None
        self._writer.write(stretches, look, Place("body", self._writer.paragraphs, self._heading, cell))

    def _look(self, text: str, emphasised: bool) -> Look:
        """What a paragraph is whose words in force are `text`; the first one of an item has its label."""
        if self._grid is not None and self._grid.cell is not None:
            return Look("cell", emphasised=emphasised)
        if self._level is not None and text:
            return Look("heading", level=self._level, emphasised=emphasised)
        if self._in_item and text:
            label, self._in_item, self._label = self._label, False, None
            return Look("list_item", label, emphasised=emphasised)
        return Look(emphasised=emphasised)
