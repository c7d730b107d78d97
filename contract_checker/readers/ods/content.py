"""The text of the elements of an OpenDocument workbook."""

import re
from typing import Final

from contract_checker.readers.markup import Element
from contract_checker.readers.open_document import DRAW, OFFICE, TEXT, count

_SPACES: Final = re.compile(r"[ \t\n\r]+")
_MOST_SPACES: Final = 1_000
# What stands in a paragraph without being its text.
_APART: Final = (f"{OFFICE}annotation", f"{TEXT}note", f"{DRAW}frame")


def paragraphs(element: Element) -> str:
    """The text of the paragraphs right inside `element`, one per line."""
    lines = [_paragraph(child) for child in element.iterchildren(f"{TEXT}p", f"{TEXT}h")]
    return "\n".join(lines).strip()


def all_paragraphs(element: Element) -> list[str]:
    """The texts of all paragraphs at any depth, empty ones left out."""
    return [text for child in element.iter(f"{TEXT}p", f"{TEXT}h") if (text := _paragraph(child).strip())]


def _paragraph(paragraph: Element) -> str:
    pieces: list[str] = []
    _collect(paragraph, pieces)
    return "".join(pieces)


def _collect(element: Element, pieces: list[str]) -> None:
    """Append the text inside `element`; spaces and tabs have elements of their own."""
    pieces.append(_SPACES.sub(" ", element.text or ""))
    for child in element:
        if child.tag == f"{TEXT}s":
            pieces.append(" " * min(count(child, f"{TEXT}c", 1), _MOST_SPACES))
        elif child.tag == f"{TEXT}tab":
            pieces.append("\t")
        elif child.tag == f"{TEXT}line-break":
            pieces.append("\n")
        elif child.tag not in _APART:
            _collect(child, pieces)
        pieces.append(_SPACES.sub(" ", child.tail or ""))
