"""The XML parser that neither expands nor fetches anything, for the parts of Office files."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, Final

from lxml import etree

Element = Any  # lxml ships no types

_STRICT: Final = tuple(
    (f"http://purl.oclc.org/ooxml/{strict}".encode(), f"http://schemas.openxmlformats.org/{usual}".encode())
    for strict, usual in (
        ("wordprocessingml/main", "wordprocessingml/2006/main"),
        ("spreadsheetml/main", "spreadsheetml/2006/main"),
        ("drawingml/main", "drawingml/2006/main"),
        ("drawingml/spreadsheetDrawing", "drawingml/2006/spreadsheetDrawing"),
        ("officeDocument/relationships", "officeDocument/2006/relationships"),
        ("officeDocument/math", "officeDocument/2006/math"),
    )
)
_DOCTYPES: Final = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_SAFE: Final = {"resolve_entities": False, "no_network": True, "remove_comments": True, "remove_pis": True}


class DoctypeError(Exception):
    """An XML part declares a document type, which no Office file needs."""


def parse(content: bytes) -> Element:
    """The root of an XML part; names of the strict variant of the format become those of the usual one.

    Raises:
        DoctypeError: before anything of the declaration is read.
        etree.XMLSyntaxError: if it is not well-formed.
    """
    root = etree.fromstring(_without_doctype(content), etree.XMLParser(**_SAFE))
    _check_doctype(root)
    return root


def walk(content: bytes, starts: Sequence[str], ends: Sequence[str]) -> Iterator[tuple[str, Element]]:
    """The start of each element named in `starts`, the end of each in `ends`, without holding the tree.

    An element is emptied after its end was seen: what is wanted of it is taken while it is at hand.

    Raises:
        DoctypeError: before anything of the declaration is read.
        etree.XMLSyntaxError: where the part stops being well-formed.
    """
    tags = sorted({*starts, *ends})
    events = etree.iterparse(BytesIO(_without_doctype(content)), events=("start", "end"), tag=tags, **_SAFE)
    for event, element in events:
        if event == "start":
            if element.tag in starts:
                yield event, element
        elif element.tag in ends:
            yield event, element
            element.clear(keep_tail=True)
            while element.getprevious() is not None:
                del element.getparent()[0]
    if events.root is not None:
        _check_doctype(events.root)


def _without_doctype(content: bytes) -> bytes:
    if any(doctype in content for doctype in _DOCTYPES):
        raise DoctypeError
    if b"http://purl.oclc.org/ooxml/" in content:
        for strict, usual in _STRICT:
            content = content.replace(strict, usual)
    return content


def _check_doctype(root: Element) -> None:
    """Refuse what is declared in an encoding that the search of the bytes does not know."""
    if root.getroottree().docinfo.doctype:
        raise DoctypeError
