"""The XML parser that neither expands nor fetches anything, for the parts of Office files."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, Final

from lxml import etree

Element = Any  # lxml ships no types
Renames = Sequence[tuple[bytes, bytes]]

_DOCTYPES: Final = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_SAFE: Final = {"resolve_entities": False, "no_network": True, "remove_comments": True, "remove_pis": True}


class DoctypeError(Exception):
    """An XML part declares a document type, which no Office file needs."""


def strict_names(*names: str) -> Renames:
    """The names of the strict variant of an Office format, each with its usual one.

    Args:
        names: what follows the host, such as 'spreadsheetml/2006/main'.
    """
    return tuple(
        (
            f"http://purl.oclc.org/ooxml/{name.replace('/2006/', '/')}".encode(),
            f"http://schemas.openxmlformats.org/{name}".encode(),
        )
        for name in names
    )


def parse(content: bytes, renames: Renames = ()) -> Element:
    """The root of an XML part, with `renames` made.

    Raises:
        DoctypeError: before anything of the declaration is read.
        etree.XMLSyntaxError: if it is not well-formed.
    """
    root = etree.fromstring(_prepared(content, renames), etree.XMLParser(**_SAFE))
    _check_doctype(root)
    return root


def walk(
    content: bytes, starts: Sequence[str], ends: Sequence[str], renames: Renames = ()
) -> Iterator[tuple[str, Element]]:
    """The start of each element named in `starts`, the end of each in `ends`, without holding the tree.

    An element is emptied after its end was seen: what is wanted of it is taken while it is at hand.

    Raises:
        DoctypeError: before anything of the declaration is read.
        etree.XMLSyntaxError: where the part stops being well-formed.
    """
    tags = sorted({*starts, *ends})
    source = BytesIO(_prepared(content, renames))
    events = etree.iterparse(source, events=("start", "end"), tag=tags, **_SAFE)
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


def _prepared(content: bytes, renames: Renames) -> bytes:
    if any(doctype in content for doctype in _DOCTYPES):
        raise DoctypeError
    for old, new in renames:
        if old in content:
            content = content.replace(old, new)
    return content


def _check_doctype(root: Element) -> None:
    """Refuse what is declared in an encoding that the search of the bytes does not know."""
    if root.getroottree().docinfo.doctype:
        raise DoctypeError
