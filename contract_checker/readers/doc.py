"""Reads Word files before 2007, once LibreOffice has converted them."""

import re
from typing import Final

from contract_checker.document import Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.office import converted
from contract_checker.settings import Limits

# Mark and version of Word 6 to 2003 and of LibreOffice, at the head of the text.
_WORD_HEADER: Final = re.compile(
    rb"[\xdc\xec]\xa5(?:[\x65-\x69\xc0-\xc2\xd9]\x00|[\x01\x0c\x12]\x01)", re.DOTALL
)
_SECTOR: Final = 64  # the smallest; streams begin with one
_FLAGS: Final = 11
_ENCRYPTED: Final = 0x01
_MACROS: Final = "_VBA_PROJECT".encode("utf-16-le")


def read(content: bytes, path: str, limits: Limits) -> Document:
    """The text and blocks of a Word file before 2007, in paragraphs.

    Raises:
        UnreadableDocument: if it is encrypted or damaged, or if it cannot be converted here.
    """
    if _is_encrypted(content):
        raise UnreadableDocument(
            "encrypted",
            f"{path} : le fichier est protégé par un mot de passe ; fournir une version sans mot de passe.",
        )
    macros = ("macros",) if _MACROS in content else ()
    return converted(content, path, limits, "doc", macros)


def _is_encrypted(content: bytes) -> bool:
    """Whether the header of the text, which begins a sector, says that what follows is encrypted."""
    headers = [match.start() for match in _WORD_HEADER.finditer(content) if match.start() % _SECTOR == 0]
    return any(content[start + _FLAGS] & _ENCRYPTED for start in headers if start + _FLAGS < len(content))
