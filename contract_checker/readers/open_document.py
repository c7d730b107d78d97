"""What OpenDocument texts and workbooks have in common: names, numbers of attributes, encryption."""

import re
from typing import Final

from contract_checker.errors import UnreadableDocument
from contract_checker.readers.markup import Element
from contract_checker.readers.package import Package

_URN: Final = "urn:oasis:names:tc:opendocument:xmlns"
OFFICE: Final = f"{{{_URN}:office:1.0}}"
TEXT: Final = f"{{{_URN}:text:1.0}}"
TABLE: Final = f"{{{_URN}:table:1.0}}"
STYLE: Final = f"{{{_URN}:style:1.0}}"
DRAW: Final = f"{{{_URN}:drawing:1.0}}"
FO: Final = f"{{{_URN}:xsl-fo-compatible:1.0}}"

MAIN: Final = "content.xml"
_ENCRYPTED: Final = b"encryption-data"
_COUNT: Final = re.compile(r"\s*[0-9]{1,9}\s*")


def count(element: Element, name: str, default: int) -> int:
    """An attribute that counts, `default` if it is absent or no number of a size that a program writes."""
    written = element.get(name)
    return int(written) if written is not None and _COUNT.fullmatch(written) else default


def times(element: Element, name: str) -> int:
    """How often a row or cell is repeated, or how far it is merged: once where nothing sound is said."""
    return max(count(element, f"{TABLE}{name}", 1), 1)


def refuse_encrypted(package: Package, path: str) -> None:
    """Refuse a file whose parts are encrypted, which only its list of parts says.

    Raises:
        UnreadableDocument: if they are.
    """
    # Not parsed: old programs declare a document type in it.
    if _ENCRYPTED in (package.content("META-INF/manifest.xml") or b""):
        message = "le fichier est protégé par un mot de passe ; fournir une version sans mot de passe"
        raise UnreadableDocument("encrypted", f"{path} : {message}.")
