"""The words of one OpenDocument paragraph: live, inserted, deleted and hidden, and what it refers to."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from contract_checker.document import Source
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.markup import Element
from contract_checker.readers.odt.markup import FIELD, PARAGRAPHS
from contract_checker.readers.odt.revisions import Revisions
from contract_checker.readers.odt.styles import Style, Styles
from contract_checker.readers.open_document import DRAW, OFFICE, TABLE, TEXT, count
from contract_checker.readers.symbols import PRIVATE, decode
from contract_checker.readers.words import Piece, Words
from contract_checker.readers.writer import Writer

_WHITE: Final = re.compile(r"[ \t\r\n]+")
_NUMBER: Final = re.compile(r"(?<=[a-z])[0-9]$")
_SIGNS: Final = {f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n"}
_MARKS: Final = (f"{TEXT}change", f"{TEXT}change-start", f"{TEXT}change-end")
_NOT_SHOWN: Final = (f"{TEXT}ruby-text", f"{TEXT}script", f"{TEXT}tracked-changes")
_SPACE, _NOTE, _COMMENT = f"{TEXT}s", f"{TEXT}note", f"{OFFICE}annotation"
_HIDDEN_TEXT, _HIDDEN_PARAGRAPH = f"{TEXT}hidden-text", f"{TEXT}hidden-paragraph"
_FORM_FIELD: Final = f"{FIELD}fieldmark"
_CHECK_BOX: Final = "FORMCHECKBOX"


@dataclass(slots=True)
class Content(Words):
    """The words of a paragraph, its style, the notes and comments in it; `hidden` by a field."""

    style: Style = field(default_factory=Style)
    notes: list[Element] = field(default_factory=list)
    comments: list[Element] = field(default_factory=list)
    hidden: bool = False


class ParagraphReader:
    """Reads paragraphs in order, because an insertion may span several."""

    def __init__(self, writer: Writer, styles: Styles, revisions: Revisions) -> None:
        self._writer = writer
        self._remarks: Counter[str] = writer.remarks
        self._styles = styles
        self._revisions = revisions
        self._after_space = True
        self._font = ""
        self._spaces = 0

    def read(self, paragraph: Element) -> Content:
        """The words of `paragraph` and what it refers to."""
        content = Content(style=self._styles.get("paragraph", paragraph.get(f"{TEXT}style-name")))
        self._after_space = True
        self._font = content.style.font or ""
        self._inside(paragraph, content.style.flags, content)
        return content

    def plain(self, container: Element) -> str:
        """The text of all paragraphs in `container`, such as a comment or a deletion."""
        after_space, font = self._after_space, self._font
        contents = [self.read(paragraph) for paragraph in container.iter(*PARAGRAPHS)]
        self._after_space, self._font = after_space, font
        return "\n".join("".join(piece.text for piece in content.pieces) for content in contents)

    def _inside(self, element: Element, flags: Mapping[str, bool], content: Content) -> None:
        self._add(element.text, flags, content)
        for child in element:
            self._child(child, flags, content)
            self._add(child.tail, flags, content)

    def _child(self, child: Element, flags: Mapping[str, bool], content: Content) -> None:
        tag = child.tag
        if tag == f"{TEXT}span":
            style = self._styles.get("text", child.get(f"{TEXT}style-name"))
            outer, self._font = self._font, style.font or self._font
            self._inside(child, {**flags, **style.flags} if style.flags else flags, content)
            self._font = outer
        elif tag == _SPACE:
            self._put(" " * self._counted(child), flags, content)
        elif tag in _SIGNS:
            self._put(_SIGNS[tag], flags, content)
        elif tag in _MARKS:
            deletion = self._revisions.follow(child)
            if deletion is not None:
                content.pieces.append(Piece(self.plain(deletion), "deleted", False))
        elif tag == _NOTE:
            content.notes.append(child)
        elif tag == _COMMENT:
            content.comments.append(child)
        elif tag.startswith(DRAW):
            content.boxes.extend(text_boxes(child))
        elif child.get(f"{TEXT}display") != "none" and tag not in _NOT_SHOWN:
            self._field(child, flags, content)

    def _field(self, child: Element, flags: Mapping[str, bool], content: Content) -> None:
        """Fields, links and the like: what they show is their text."""
        if child.tag == _HIDDEN_PARAGRAPH:
            content.hidden = content.hidden or child.get(f"{TEXT}is-hidden") == "true"
        elif child.tag == _HIDDEN_TEXT and child.get(f"{TEXT}is-hidden") == "true":
            self._put(child.get(f"{TEXT}string-value", ""), {**flags, "hidden": True}, content)
        elif child.tag == _FORM_FIELD and child.get(f"{FIELD}type", "").endswith(_CHECK_BOX):
            ticked = any(
                parameter.get(f"{FIELD}value") == "true" for parameter in child.iterchildren(f"{FIELD}param")
            )
            self._put("☒" if ticked else "☐", flags, content)
        else:
            self._remarks["unfilled_fields"] += child.tag == f"{TEXT}placeholder"
            self._inside(child, flags, content)

    def _add(self, text: str | None, flags: Mapping[str, bool], content: Content) -> None:
        """Append the text of a node; runs of white space in the file are one space in the document."""
        folded = _WHITE.sub(" ", text) if text else ""
        if self._after_space:
            folded = folded.removeprefix(" ")
        if folded:
            self._put(folded, flags, content)
            self._after_space = folded.endswith(" ")

    def _put(self, text: str, flags: Mapping[str, bool], content: Content) -> None:
        self._after_space = False
        if PRIVATE.search(text):
            # LibreOffice numbers the fonts that it names: « Wingdings1 ».
            text, unknown = decode(text, _NUMBER.sub("", self._font))
            self._remarks["symbols_not_read"] += unknown
        source: Source = "inserted" if self._revisions.inserting else "live"
        if flags.get("struck"):
            # A figure struck through by hand is a revision without the tool for it.
            source = "deleted"
            self._remarks["struck_text"] += 1
        elif flags.get("hidden"):
            source = "hidden"
        content.white = content.white or (bool(flags.get("white")) and bool(text.strip()))
        content.pieces.append(Piece(text, source, bool(flags.get("bold") or flags.get("caps"))))

    def _counted(self, spaces: Element) -> int:
        """How many spaces an element stands for, refused before they are made."""
        number = count(spaces, f"{TEXT}c", 1)
        self._spaces += number
        limits = self._writer.limits
        if self._spaces > limits.characters:
            raise UnreadableDocument(
                "too_large",
                f"{self._writer.path} : le texte a trop d'espaces, plus que la limite (limits.characters ="
                f" {limits.characters}) ; relever ce réglage ou diviser le fichier.",
            )
        return number


def text_boxes(drawn: Element) -> Iterator[Element]:
    """The outermost elements of a drawing that hold text, such as boxes and shapes, each once."""
    if any(child.tag in (*PARAGRAPHS, f"{TEXT}list", f"{TABLE}table") for child in drawn):
        yield drawn
        return
    # A frame holds several writings of the same thing, the best one first.
    for child in list(drawn)[:1] if drawn.tag == f"{DRAW}frame" else drawn:
        if child.tag.startswith(DRAW):
            yield from text_boxes(child)
