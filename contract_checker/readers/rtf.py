"""Reads RTF files, once LibreOffice has converted them."""

import re
from typing import Final

from contract_checker.document import Document
from contract_checker.readers.office import converted
from contract_checker.settings import Limits

_OBJECT: Final = re.compile(rb"\\objdata\b")


def read(content: bytes, path: str, limits: Limits) -> Document:
    """The text and blocks of an RTF file, in paragraphs.

    Raises:
        UnreadableDocument: if it is damaged, or if it cannot be converted here.
    """
    objects = len(_OBJECT.findall(content))
    return converted(content, path, limits, "rtf", (f"embedded_files:{objects}",) if objects else ())
