"""The words of one Word paragraph: live, inserted, deleted and hidden, and what it refers to."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from contract_checker.document import Source
from contract_checker.readers.docx.content import Content
from contract_checker.readers.docx.markup import MC, M, W, value
from contract_checker.readers.docx.styles import Styles, run_flag
from contract_checker.readers.docx.symbols import form_field, symbol
from contract_checker.readers.markup import Element
from contract_checker.readers.symbols import PRIVATE, decode
from contract_checker.readers.words import Piece

_CHARACTERS: Final = {
    f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011",
}  # fmt: skip
_CONTAINERS: Final = tuple(
    f"{W}{name}"
    for name in ("hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "dir", "bdo")
)
_REVISIONS: Final[dict[str, Source]] = {
    f"{W}ins": "inserted", f"{W}moveTo": "inserted", f"{W}del": "deleted", f"{W}moveFrom": "deleted",
}  # fmt: skip
_DEEPEST_FIELD: Final = 64  # Word nests twenty
_RUN, _PROPERTIES, _STYLE, _COLOR = f"{W}r", f"{W}rPr", f"{W}rStyle", f"{W}color"
_FONTS: Final = f"{W}rFonts"
_TEXT: Final = (f"{W}t", f"{W}delText")
_SYMBOL, _FIELD, _FORM = f"{W}sym", f"{W}fldChar", f"{W}ffData"
_INSTRUCTION: Final = (f"{W}instrText", f"{W}delInstrText")
_NOTES: Final = (f"{W}footnoteReference", f"{W}endnoteReference")
_COMMENT, _SHADING = f"{W}commentReference", f"{W}shd"
_ALTERNATIVES, _BOX = f"{MC}AlternateContent", f"{W}txbxContent"
_DRAWN: Final = (f"{W}drawing", f"{W}pict", f"{W}object", _BOX)
_FORMULAS: Final = (f"{M}oMath", f"{M}oMathPara")


class ParagraphReader:
    """Reads paragraphs in order, because a field such as a table of contents may span several.

    What has no place in the text is counted in `remarks`, by code.
    """

    def __init__(self, styles: Styles, remarks: Counter[str]) -> None:
        self._styles = styles
        self._remarks = remarks
        self._fields: list[list[str]] = []
        self._instructing = 0

    @property
    def in_contents(self) -> bool:
        """Whether the place reached is inside a table of contents made by a field."""
        return any(code.strip().upper().startswith("TOC") for _, code in self._fields)

    @property
    def in_instruction(self) -> bool:
        """Whether the place reached is inside the code of a field, which is not shown."""
        return self._instructing > 0

    def read(self, paragraph: Element) -> Content:
        """The words of `paragraph` and what it refers to."""
        properties = paragraph.find(f"{W}pPr")
        style_id = None if properties is None else value(properties.find(f"{W}pStyle"))
        style = self._styles.of_paragraph(style_id)
        content = Content(properties=properties, style_id=style_id, style=style)
        self._children(paragraph, "live", content)
        return content

    def _children(self, parent: Element, source: Source, content: Content) -> None:
        for child in parent:
            tag = child.tag
            if tag == _RUN:
                self._run(child, source, content)
            elif tag in _REVISIONS:
                # What was deleted stays so even where it had been inserted or moved before.
                self._children(child, source if source == "deleted" else _REVISIONS[tag], content)
            elif tag in _CONTAINERS:
                self._children(child, source, content)
            elif tag == _ALTERNATIVES:
                for option in alternative(child):
                    self._children(option, source, content)
            elif tag in _FORMULAS:
                text = "".join(node.text or "" for node in child.iter(f"{M}t"))
                content.pieces.append(Piece(text, source, False))

    def _run(self, run: Element, source: Source, content: Content) -> None:
        text = self._text(run, content)
        if not text:
            return
        found = run.find(_PROPERTIES)
        own: Mapping[str, Element] = {} if found is None else {child.tag: child for child in found}
        if PRIVATE.search(text):
            fonts = own.get(_FONTS)
            text, unknown = decode(text, "" if fonts is None else fonts.get(f"{W}ascii", ""))
            self._remarks["symbols_not_read"] += unknown
        styles = (self._styles.get(value(own.get(_STYLE))), content.style)
        if source != "deleted":
            # A figure struck through by hand is a revision without the tool for it.
            if run_flag(own, "strike", *styles) or run_flag(own, "dstrike", *styles):
                source = "deleted"
                self._remarks["struck_text"] += 1
            elif run_flag(own, "vanish", *styles):
                source = "hidden"
        if (value(own.get(_COLOR)) or "").upper() == "FFFFFF" and _SHADING not in own and text.strip():
            content.white = True
        strong = run_flag(own, "b", *styles) or run_flag(own, "caps", *styles)
        content.pieces.append(Piece(text, source, strong))

    def _text(self, run: Element, content: Content) -> str:
        parts = []
        for child in run:
            tag = child.tag
            if tag in _TEXT:
                if not self._instructing:
                    parts.append(child.text or "")
            elif tag == _FIELD:
                parts.append(self._turn_field(child))
            elif tag in _INSTRUCTION:
                if self._fields:
                    self._fields[-1][1] += child.text or ""
            elif tag in _DRAWN:
                content.boxes.extend(text_boxes(child))
            elif tag == _ALTERNATIVES:
                parts.extend(self._text(option, content) for option in alternative(child))
            elif tag in _NOTES:
                content.notes.append(f"{tag.removeprefix(W)}:{child.get(f'{W}id')}")
            elif tag == _COMMENT:
                content.comments.append(child.get(f"{W}id", ""))
            elif not self._instructing:
                parts.append(self._symbol(child) if tag == _SYMBOL else _CHARACTERS.get(tag, ""))
        return "".join(parts)

    def _symbol(self, element: Element) -> str:
        shown = symbol(element)
        self._remarks["symbols_not_read"] += not shown
        return shown

    def _turn_field(self, turn: Element) -> str:
        """Follow a field that begins, shows its result or ends; what it shows by its state alone."""
        shown = ""
        match turn.get(f"{W}fldCharType"):
            case "begin" if len(self._fields) < _DEEPEST_FIELD:
                form = turn.find(_FORM)
                shown = "" if form is None or self._instructing else form_field(form)
                self._fields.append(["instruction", ""])
            case "separate" if self._fields:
                self._fields[-1][0] = "result"
            case "end" if self._fields:
                self._fields.pop()
        self._instructing = sum(1 for state, _ in self._fields if state == "instruction")
        return shown


def alternative(alternatives: Element) -> list[Element]:
    """The one writing to read of something written for new and for old programs: the first with text."""
    written = (
        option
        for option in alternatives
        if next(option.iter(_BOX, f"{W}t", f"{W}delText", f"{W}p"), None) is not None
    )
    return list(written)[:1]


def text_boxes(drawn: Element) -> Iterator[Element]:
    """The contents of the outermost text boxes in a drawing, each once."""
    if drawn.tag == _BOX:
        yield drawn
        return
    for child in alternative(drawn) if drawn.tag == _ALTERNATIVES else drawn:
        yield from text_boxes(child)
