"""What holds for any bytes: a reader gives a document whose quotes stand, or says why there is none."""

import io
import zipfile
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from contract_checker.document import Document, Format
from contract_checker.errors import UnreadableDocument
from contract_checker.readers import READERS, Reader, read
from contract_checker.settings import Limits

from .test_table import EXTENSIONS, SAMPLES

# Programs that readers call have tests of their own: hundreds of starts would take minutes.
LIMITS: Final = Limits(characters=200_000, inflated_bytes=2_000_000, pages=50, program_folders="/nowhere")

every_format = pytest.mark.parametrize("format_", sorted(READERS))
# The same examples in every run: a failure is found where it was made, not at somebody else's.
thorough = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

Edit = tuple[float, int, bytes]


def edits() -> st.SearchStrategy[list[Edit]]:
    """Places in a file, how many bytes to take out there, and what to put in instead."""
    place = st.floats(0, 1, exclude_max=True)
    return st.lists(st.tuples(place, st.integers(0, 20), st.binary(max_size=20)), min_size=1, max_size=8)


def edited(content: bytes, changes: list[Edit]) -> bytes:
    for place, taken, put in changes:
        start = int(place * len(content))
        content = content[:start] + put + content[start + taken :]
    return content


def check(document: Document) -> None:
    """The blocks stand in the text, in order, and each can be quoted as it stands there."""
    end = 0
    for block in document.blocks:
        assert end <= block.span.start < block.span.end <= len(document.text)
        passage = document.passage(block.span)
        assert passage.quote == document.text[block.span.start : block.span.end]
        assert passage.location == block.location
        end = block.span.end
    assert Document.model_validate_json(document.model_dump_json()) == document


def outcome(reader: Reader, content: bytes, path: str) -> Document | UnreadableDocument:
    try:
        return reader(content, path, LIMITS)
    except UnreadableDocument as refusal:
        return refusal


def read_or_refused(format_: Format, content: bytes) -> None:
    path = f"piece.{EXTENSIONS[format_]}"
    for reader in (READERS[format_], read):
        given = outcome(reader, content, path)
        if isinstance(given, Document):
            check(given)
        else:
            assert given.reason
            assert str(given).startswith(path)


@every_format
@thorough
@given(content=st.binary(max_size=400))
def test_any_bytes_give_a_document_or_a_refusal(format_: Format, content: bytes) -> None:
    read_or_refused(format_, content)


@every_format
@thorough
@given(text=st.text(max_size=400) | st.text("aé|#-*1. \t\n", max_size=400))
def test_any_text_gives_a_document_or_a_refusal(format_: Format, text: str) -> None:
    read_or_refused(format_, text.encode("utf-8", "surrogatepass"))


@every_format
@thorough
@given(changes=edits())
def test_a_damaged_file_gives_a_document_or_a_refusal(format_: Format, changes: list[Edit]) -> None:
    read_or_refused(format_, edited(SAMPLES[format_][0], changes))


@thorough
@given(changes=edits())
def test_a_word_file_with_a_damaged_body_gives_a_document_or_a_refusal(changes: list[Edit]) -> None:
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(SAMPLES["docx"][0])) as source,
        zipfile.ZipFile(target, "w") as damaged,
    ):
        for name in source.namelist():
            part = source.read(name)
            damaged.writestr(name, edited(part, changes) if name == "word/document.xml" else part)
    read_or_refused("docx", target.getvalue())


@thorough
@given(changes=edits())
def test_a_pdf_with_a_damaged_page_gives_a_document_or_a_refusal(changes: list[Edit]) -> None:
    target = io.BytesIO()
    canvas = Canvas(target, pageCompression=0, invariant=True)
    canvas.drawString(72, 700, "Article 1 - Objet")
    canvas.grid([72, 172, 272], [500, 520, 540])
    canvas.drawString(80, 505, "3 000")
    canvas.save()
    read_or_refused("pdf", edited(target.getvalue(), changes))
