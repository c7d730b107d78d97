"""OpenDocument names and the numbers of its attributes."""

import re
from typing import Final

from contract_checker.readers.package import Element, Kind

_URN: Final = "urn:oasis:names:tc:opendocument:xmlns"
OFFICE: Final = f"{{{_URN}:office:1.0}}"
TEXT: Final = f"{{{_URN}:text:1.0}}"
TABLE: Final = f"{{{_URN}:table:1.0}}"
STYLE: Final = f"{{{_URN}:style:1.0}}"
DRAW: Final = f"{{{_URN}:drawing:1.0}}"
FO: Final = f"{{{_URN}:xsl-fo-compatible:1.0}}"
LOEXT: Final = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
FIELD: Final = "{urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0}"
DC: Final = "{http://purl.org/dc/elements/1.1/}"
XLINK: Final = "{http://www.w3.org/1999/xlink}"
XML_ID: Final = "{http://www.w3.org/XML/1998/namespace}id"

OPEN_DOCUMENT: Final = Kind("LibreOffice")
PARAGRAPHS: Final = (f"{TEXT}p", f"{TEXT}h")
_COUNT: Final = re.compile(r"\s*[0-9]{1,9}\s*")


def count(element: Element, name: str, default: int) -> int:
    """An attribute that counts, `default` if it is absent or no number of a size that a program writes."""
    written = element.get(name)
    return int(written) if written is not None and _COUNT.fullmatch(written) else default
