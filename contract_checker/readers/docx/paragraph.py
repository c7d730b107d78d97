"""The words of one Word paragraph: live, inserted, deleted and hidden, and what it refers to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from contract_checker.document import Source
from contract_checker.readers.docx.markup import MC, M, W, value
from contract_checker.readers.docx.styles import Style, Styles, run_flag
from contract_checker.readers.package import Element

_CHARACTERS: Final = {
    f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011",
}  # fmt: skip
_SYMBOLS: Final = {"F0FE": "☑", "F052": "☑", "F0FD": "☒", "F053": "☒", "F0A8": "☐", "F06F": "☐", "F0A3": "☐"}
_CONTAINERS: Final = tuple(
    f"{W}{name}"
    for name in ("hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "dir", "bdo")
)
_REVISIONS: Final[dict[str, Source]] = {
    f"{W}ins": "inserted", f"{W}moveTo": "inserted", f"{W}del": "deleted", f"{W}moveFrom": "deleted",
}  # fmt: skip
_DEEPEST_FIELD: Final = 64  # Word nests twenty
_DRAWN: Final = (f"{W}drawing", f"{W}pict", f"{W}object", f"{MC}AlternateContent")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one run."""

    text: str
    source: Source
    emphasised: bool


@dataclass(slots=True)
class Content:
    """What one paragraph holds; `boxes` are the text boxes anchored in it."""

    pieces: list[Piece] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)

    def live(self) -> tuple[str, Source]:
        """The text as it stands with its revisions accepted; 'inserted' if all of it is new."""
        pieces = [piece for piece in self.pieces if piece.source in ("live", "inserted")]
        words = [piece for piece in pieces if piece.text.strip()]
        new = bool(words) and all(piece.source == "inserted" for piece in words)
        return "".join(piece.text for piece in pieces).strip(), "inserted" if new else "live"

    def others(self) -> Iterator[tuple[str, Source]]:
        """Each stretch of deleted or hidden text."""
        for source, pieces in groupby(self.pieces, key=lambda piece: piece.source):
            text = "".join(piece.text for piece in pieces).strip()
            if source in ("deleted", "hidden") and text:
                yield text, source

    @property
    def emphasised(self) -> bool:
        """Whether every word is bold or in capitals by its format."""
        words = [
            piece for piece in self.pieces if piece.text.strip() and piece.source in ("live", "inserted")
        ]
        return bool(words) and all(piece.emphasised for piece in words)


class ParagraphReader:
    """Reads paragraphs in order, because a field such as a table of contents may span several."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._fields: list[list[str]] = []
        self._instructing = 0

    @property
    def in_contents(self) -> bool:
        """Whether the place reached is inside a table of contents made by a field."""
        return any(code.strip().upper().startswith("TOC") for _, code in self._fields)

    def read(self, paragraph: Element, style: Style) -> Content:
        """The words of `paragraph` and what it refers to."""
        content = Content()
        self._children(paragraph, "live", style, content)
        return content

    def _children(self, parent: Element, source: Source, style: Style, content: Content) -> None:
        for child in parent:
            tag = child.tag
            if tag == f"{W}r":
                self._run(child, source, style, content)
            elif tag in _REVISIONS:
                # What was deleted stays so even where it had been inserted or moved before.
                self._children(child, source if source == "deleted" else _REVISIONS[tag], style, content)
            elif tag in _CONTAINERS:
                self._children(child, source, style, content)
            elif tag in (f"{M}oMath", f"{M}oMathPara"):
                text = "".join(node.text or "" for node in child.iter(f"{M}t"))
                content.pieces.append(Piece(text, source, False))

    def _run(self, run: Element, source: Source, style: Style, content: Content) -> None:
        properties = run.find(f"{W}rPr")
        character = self._styles.get(None if properties is None else value(properties.find(f"{W}rStyle")))
        if source != "deleted" and run_flag(properties, "vanish", character, style):
            source = "hidden"
        text = self._text(run, content)
        if text:
            strong = any(run_flag(properties, flag, character, style) for flag in ("b", "caps"))
            content.pieces.append(Piece(text, source, strong))

    def _text(self, run: Element, content: Content) -> str:
        parts = []
        for child in run:
            tag = child.tag
            if tag == f"{W}fldChar":
                self._turn_field(child.get(f"{W}fldCharType"))
            elif tag in (f"{W}instrText", f"{W}delInstrText"):
                if self._fields:
                    self._fields[-1][1] += child.text or ""
            elif tag in _DRAWN:
                content.boxes.extend(text_boxes(child))
            elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                content.notes.append(f"{tag.removeprefix(W)}:{child.get(f'{W}id')}")
            elif tag == f"{W}commentReference":
                content.comments.append(child.get(f"{W}id", ""))
            elif not self._instructing:
                parts.append(_plain(child, tag))
        return "".join(parts)

    def _turn_field(self, turn: str | None) -> None:
        if turn == "begin" and len(self._fields) < _DEEPEST_FIELD:
            self._fields.append(["instruction", ""])
        elif turn == "separate" and self._fields:
            self._fields[-1][0] = "result"
        elif turn == "end" and self._fields:
            self._fields.pop()
        self._instructing = sum(1 for state, _ in self._fields if state == "instruction")


def text_boxes(drawn: Element) -> Iterator[Element]:
    """The contents of the outermost text boxes in a drawing, each once.

    Word writes a box twice, for new and for old programs; the first writing is enough.
    """
    if drawn.tag == f"{W}txbxContent":
        yield drawn
        return
    children: Iterable[Element] = drawn
    if drawn.tag == f"{MC}AlternateContent":
        children = _first_with_text(drawn)
    for child in children:
        yield from text_boxes(child)


def _first_with_text(alternatives: Element) -> list[Element]:
    written = (option for option in alternatives if next(option.iter(f"{W}txbxContent"), None) is not None)
    return list(written)[:1]


def _plain(child: Element, tag: str) -> str:
    if tag in (f"{W}t", f"{W}delText"):
        return child.text or ""
    if tag == f"{W}sym":
        return _SYMBOLS.get(child.get(f"{W}char", "").upper(), "")
    return _CHARACTERS.get(tag, "")
