"""Damaged Word files that a reader once failed on, each made anew."""

import io
import struct
import zipfile

import pytest

from contract_checker.errors import UnreadableDocument
from contract_checker.readers.docx import read
from contract_checker.settings import Limits


def test_parts_that_would_begin_before_the_file_are_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    content = target.getvalue()
    start = content.index(b"PK\x01\x02")
    # The list of parts is said to begin far behind where it does: places before it are then negative.
    damaged = content.replace(struct.pack("<IH", start, 0), struct.pack("<IH", start + 1_000_000, 0))
    assert damaged != content
    with pytest.raises(UnreadableDocument) as caught:
        read(damaged, "piece.docx", Limits())
    assert caught.value.reason == "malformed"
