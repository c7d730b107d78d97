"""WordprocessingML names, and the XML parser that neither expands nor fetches anything."""

import re
from typing import Any, Final

from lxml import etree

Element = Any  # lxml ships no types

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

_STRICT: Final = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", M[1:-1].encode()),
)
_INTEGER: Final = re.compile(r"\s*[+-]?[0-9]{1,9}\s*")
_DOCTYPES: Final = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))


class DoctypeError(Exception):
    """An XML part declares a document type, which no Word file needs."""


def parse(content: bytes) -> Element:
    """The root of an XML part; names of the strict variant of the format become those of the usual one.

    Raises:
        DoctypeError: before anything of the declaration is read.
        etree.XMLSyntaxError: if it is not well-formed.
    """
    if any(doctype in content for doctype in _DOCTYPES):
        raise DoctypeError
    if b"http://purl.oclc.org/ooxml/" in content:
        for strict, usual in _STRICT:
            content = content.replace(strict, usual)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(content, parser)
    if root.getroottree().docinfo.doctype:  # declared in an encoding that the search above does not know
        raise DoctypeError
    return root


def value(element: Element | None) -> str | None:
    """The `w:val` of an element that may be absent."""
    return None if element is None else element.get(f"{W}val")


def number(element: Element | None) -> int | None:
    """The `w:val` of an element as an integer, None if absent, not one, or longer than Word's own."""
    text = value(element)
    return int(text) if text is not None and _INTEGER.fullmatch(text) else None


def switched(element: Element | None) -> bool | None:
    """Whether a property such as `w:b` is on; None where nothing is said."""
    if element is None:
        return None
    return value(element) not in ("0", "false", "off")
