"""What every reader of the table must do, whatever its format."""

import io
import subprocess
import sys
from email.message import EmailMessage
from itertools import pairwise
from typing import get_args

import docx
import pytest
from reportlab.pdfgen.canvas import Canvas

from contract_checker.document import Document, Format
from contract_checker.errors import UnreadableDocument
from contract_checker.readers import READERS, read
from contract_checker.settings import Limits

from .compound_file import compound_file

SENTENCE = "Le donneur d'ordre notifie toute évolution de charge quinze jours avant."


def pdf_file() -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, invariant=True)
    canvas.drawString(72, 700, "Article 1 - Objet")
    canvas.drawString(72, 660, SENTENCE)
    canvas.save()
    return target.getvalue()


def word_file() -> bytes:
    document = docx.Document()
    document.add_heading("Article 1 - Objet", level=1)
    document.add_paragraph(SENTENCE)
    document.add_table(rows=2, cols=2).cell(0, 1).text = "3 000"
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def html_file() -> bytes:
    table = "<table><tr><td>A<td>B<tr><td>1<td>2</table>"
    return f"<!doctype html><meta charset=utf-8><h1>Article 1 - Objet</h1><p>{SENTENCE}</p>{table}".encode()


def mail_file() -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "client@example.org", "Article 1 - Objet"
    message.set_content(f"Bonjour,\n\n{SENTENCE}\n")
    return message.as_bytes()


def outlook_file() -> bytes:
    body, subject = (text.encode("utf-16-le") for text in (f"Bonjour,\n\n{SENTENCE}", "Article 1 - Objet"))
    streams = {"__substg1.0_1000001F": body, "__substg1.0_0037001F": subject}
    return compound_file({"__properties_version1.0": bytes(32), **streams})


SAMPLES: dict[Format, tuple[bytes, str]] = {
    "pdf": (pdf_file(), "page"),
    "docx": (word_file(), "paragraph"),
    "markdown": (f"# Article 1 - Objet\n\n{SENTENCE}\n\n| A | B |\n|---|---|\n| 1 | 2 |\n".encode(), "line"),
    "text": (f"Article 1 - Objet\n{SENTENCE}\n".encode(), "line"),
    "html": (html_file(), "paragraph"),
    "eml": (mail_file(), "paragraph"),
    "msg": (outlook_file(), "paragraph"),
}
EXTENSIONS: dict[Format, str] = {
    "pdf": "pdf", "docx": "docx", "markdown": "md", "text": "txt", "html": "html", "eml": "eml", "msg": "msg",
}  # fmt: skip

every_format = pytest.mark.parametrize("format_", sorted(READERS))


def sample(format_: Format) -> Document:
    return read(SAMPLES[format_][0], f"lot 1/piece.{EXTENSIONS[format_]}", Limits())


def test_every_format_has_a_reader() -> None:
    assert set(READERS) == set(get_args(Format))


@every_format
def test_the_sentence_is_quoted_verbatim(format_: Format) -> None:
    document = sample(format_)
    assert any(SENTENCE in document.passage(block.span).quote for block in document.blocks)


@every_format
def test_blocks_lie_inside_the_text_and_do_not_overlap(format_: Format) -> None:
    document = sample(format_)
    spans = [block.span for block in document.blocks]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert spans[-1].end <= len(document.text)


@every_format
def test_no_block_is_empty(format_: Format) -> None:
    document = sample(format_)
    assert all(document.passage(block.span).quote.strip() for block in document.blocks)


@every_format
def test_places_are_those_of_the_format(format_: Format) -> None:
    assert {block.location.kind for block in sample(format_).blocks} == {SAMPLES[format_][1]}


@every_format
def test_only_a_pdf_has_pages(format_: Format) -> None:
    assert (sample(format_).pages is not None) == (format_ == "pdf")


@every_format
def test_the_document_says_what_it_was_read_from(format_: Format) -> None:
    document = sample(format_)
    assert (document.path, document.format) == (f"lot 1/piece.{EXTENSIONS[format_]}", format_)
    assert len(document.sha256) == 64


@every_format
def test_reading_twice_gives_the_same_document(format_: Format) -> None:
    assert sample(format_) == sample(format_)


@every_format
def test_a_file_beyond_the_limit_names_the_setting(format_: Format) -> None:
    content, _ = SAMPLES[format_]
    with pytest.raises(UnreadableDocument, match=r"limits\.file_bytes = 10") as caught:
        read(content, f"piece.{EXTENSIONS[format_]}", Limits(file_bytes=10))
    assert caught.value.reason == "too_large"


@every_format
def test_an_image_under_the_name_of_a_document_is_refused(format_: Format) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read(b"\x89PNG\r\n\x1a\n" + bytes(40), f"piece.{EXTENSIONS[format_]}", Limits())
    assert caught.value.reason == "wrong_type"


@pytest.mark.parametrize("format_", ["pdf", "docx"])
def test_a_file_cut_in_the_middle_is_refused(format_: Format) -> None:
    content, _ = SAMPLES[format_]
    with pytest.raises(UnreadableDocument) as caught:
        read(content[: len(content) // 2], f"piece.{EXTENSIONS[format_]}", Limits())
    assert caught.value.reason == "malformed"


def test_the_table_loads_no_reader_before_it_is_used() -> None:
    heavy = "{'lxml', 'pypdfium2', 'docx', 'oxmsg', 'olefile'}"
    code = f"import sys, contract_checker.readers; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
