"""What every reader of the table must do, whatever its format."""

import io
import subprocess
import sys
import zipfile
from email.message import EmailMessage
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import get_args

import docx
import openpyxl
import pypdfium2 as pdfium
import pytest
from reportlab.pdfgen.canvas import Canvas

from contract_checker.document import Document, Format
from contract_checker.errors import UnreadableDocument
from contract_checker.readers import READERS, read
from contract_checker.settings import Limits

from .compound_file import compound_file
from .odt_files import odt

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


def excel_file() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Charge"
    sheet.append([SENTENCE])
    sheet.append(["Contacts", 3000])
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def calc_file() -> bytes:
    urn = "urn:oasis:names:tc:opendocument:xmlns"
    names = " ".join(f"xmlns:{name}='{urn}:{name}:1.0'" for name in ("office", "table", "text"))
    cell = f"<table:table-cell><text:p>{SENTENCE}</text:p></table:table-cell>"
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            f"<office:document-content {names}><office:body><office:spreadsheet>"
            "<table:table table:name='Charge'>"
            f"<table:table-row>{cell}</table:table-row>"
            "</table:table></office:spreadsheet></office:body></office:document-content>",
        )
    return target.getvalue()


def odt_file() -> bytes:
    cells = "<table:table-cell><text:p>A</text:p></table:table-cell>" * 2
    return odt(
        f"<text:h text:outline-level='1'>Article 1 - Objet</text:h><text:p>{SENTENCE}</text:p>"
        f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    )


def image_file() -> bytes:
    target = io.BytesIO()
    with pdfium.PdfDocument(pdf_file()) as pdf:
        pdf[0].render(scale=300 / 72, grayscale=True).to_pil().save(target, "PNG")
    return target.getvalue()


RTF = f"{{\\rtf1\\ansi\\ansicpg1252 Article 1 - Objet\\par {SENTENCE}\\par}}"
DOC = Path(__file__).parent / "fixtures" / "two-paragraphs.doc"  # the same, saved as Word 97


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
    "odt": (odt_file(), "paragraph"),
    "xlsx": (excel_file(), "cell"),
    "ods": (calc_file(), "cell"),
    "markdown": (f"# Article 1 - Objet\n\n{SENTENCE}\n\n| A | B |\n|---|---|\n| 1 | 2 |\n".encode(), "line"),
    "text": (f"Article 1 - Objet\n{SENTENCE}\n".encode(), "line"),
    "csv": (f"Article;Phrase\n1;{SENTENCE}\n".encode(), "line"),
    "image": (image_file(), "page"),
    "doc": (DOC.read_bytes(), "paragraph"),
    "rtf": (RTF.encode("cp1252"), "paragraph"),
    "html": (html_file(), "paragraph"),
    "eml": (mail_file(), "paragraph"),
    "msg": (outlook_file(), "paragraph"),
}
EXTENSIONS: dict[Format, str] = {
    "pdf": "pdf",
    "docx": "docx",
    "odt": "odt",
    "xlsx": "xlsx",
    "ods": "ods",
    "markdown": "md",
    "text": "txt",
    "csv": "csv",
    "image": "png",
    "doc": "doc",
    "rtf": "rtf",
    "html": "html",
    "eml": "eml",
    "msg": "msg",
}

every_format = pytest.mark.parametrize("format_", sorted(READERS))


@cache
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
def test_only_what_is_made_of_pages_has_pages(format_: Format) -> None:
    assert (sample(format_).pages is not None) == (format_ in ("pdf", "image"))


@every_format
def test_the_document_says_what_it_was_read_from(format_: Format) -> None:
    document = sample(format_)
    assert (document.path, document.format) == (f"lot 1/piece.{EXTENSIONS[format_]}", format_)
    assert len(document.sha256) == 64


@every_format
def test_reading_twice_gives_the_same_document(format_: Format) -> None:
    assert sample.__wrapped__(format_) == sample(format_)


@every_format
def test_a_file_beyond_the_limit_names_the_setting(format_: Format) -> None:
    content, _ = SAMPLES[format_]
    with pytest.raises(UnreadableDocument, match=r"limits\.file_bytes = 10") as caught:
        read(content, f"piece.{EXTENSIONS[format_]}", Limits(file_bytes=10))
    assert caught.value.reason == "too_large"


@pytest.mark.parametrize("format_", sorted(set(READERS) - {"image"}))
def test_an_image_under_the_name_of_a_document_is_refused(format_: Format) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read(b"\x89PNG\r\n\x1a\n" + bytes(40), f"piece.{EXTENSIONS[format_]}", Limits())
    assert caught.value.reason == "wrong_type"


@pytest.mark.parametrize("format_", ["pdf", "docx", "odt", "xlsx", "ods"])
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
