"""Names of OpenDocument, and the text of its elements."""

import re
from typing import Final

from contract_checker.readers.markup import Element

_URN: Final = "{{urn:oasis:names:tc:opendocument:xmlns:{}:1.0}}"
OFFICE: Final = _URN.format("office")
TABLE: Final = _URN.format("table")
TEXT: Final = _URN.format("text")
STYLE: Final = _URN.format("style")
DRAW: Final = _URN.format("drawing")

_SPACES: Final = re.compile(r"[ \t\n\r]+")
_COUNT: Final = re.compile(r"[0-9]{1,7}")
_MOST_SPACES: Final = 1_000
# What stands in a paragraph without being its text.
_APART: Final = (f"{OFFICE}annotation", f"{TEXT}note", f"{DRAW}frame")


def count(element: Element, name: str) -> int:
    """A number of repetitions or of merged cells; 1 where nothing sound is said."""
    value = element.get(f"{TABLE}{name}", "1")
    return max(int(value), 1) if _COUNT.fullmatch(value) else 1


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
            number = child.get(f"{TEXT}c", "1")
            pieces.append(" " * (min(int(number), _MOST_SPACES) if _COUNT.fullmatch(number) else 1))
        elif child.tag == f"{TEXT}tab":
            pieces.append("\t")
        elif child.tag == f"{TEXT}line-break":
            pieces.append("\n")
        elif child.tag not in _APART:
            _collect(child, pieces)
        pieces.append(_SPACES.sub(" ", child.tail or ""))
