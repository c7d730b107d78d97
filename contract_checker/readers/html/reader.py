"""From the bytes of an HTML file to a `Document`."""

import re
from typing import Final

from contract_checker.document import Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.charset import Decoded, decode_declared
from contract_checker.readers.html.page import write_page
from contract_checker.readers.origin import Origin
from contract_checker.readers.writer import Writer
from contract_checker.settings import Limits

_DECLARED: Final = re.compile(rb"(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_DECLARATIONS: Final = 4_096


def read(content: bytes, path: str, limits: Limits) -> Document:
    """The visible text of a page; what is hidden is read and marked. Places are paragraphs.

    Raises:
        UnreadableDocument: if it is beyond a limit or without any text.
    """
    decoded = decode_page(content)
    writer = Writer(path, limits)
    write_page(decoded.text, writer)
    if not writer.blocks:
        raise UnreadableDocument(
            "empty", f"{path} : la page ne contient aucun texte ; fournir une version avec du texte."
        )
    notes = [] if decoded.as_declared else ["characters_replaced"]
    return writer.document(Origin(path, content, "html"), [*notes, *writer.counted_remarks()])


def decode_page(content: bytes, declared: str | None = None) -> Decoded:
    """The characters of a page: as declared by whoever brought it, else by the page itself."""
    own = _DECLARED.search(content, 0, _DECLARATIONS)
    return decode_declared(content, declared or (own[1].decode("ascii", "replace") if own else None))
