"""Names that only OpenDocument texts use, and how their packages are written."""

import re
from typing import Final

from contract_checker.readers.open_document import MAIN, TEXT
from contract_checker.readers.package import Writing

LOEXT: Final = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
FIELD: Final = "{urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0}"
DC: Final = "{http://purl.org/dc/elements/1.1/}"
XLINK: Final = "{http://www.w3.org/1999/xlink}"
XML_ID: Final = "{http://www.w3.org/XML/1998/namespace}id"

WRITER: Final = Writing(
    "LibreOffice",
    setting="paragraphs",
    tags=30,
    main=MAIN,
    counted=re.compile(rb"<(?:[\w.-]+:)?[ph][\s/>]"),
)
PARAGRAPHS: Final = (f"{TEXT}p", f"{TEXT}h")
