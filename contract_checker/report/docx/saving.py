"""Bytes of a Word file that depend on nothing but what is in it."""

import io
import zipfile
from typing import Final

from docx.document import Document as WordDocument

_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)


def saved(document: WordDocument) -> bytes:
    """The file, without the time at which it was written."""
    written, dated = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(dated, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.infolist():
            entry = zipfile.ZipInfo(member.filename, _NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(member))
    return dated.getvalue()
