import io
import zipfile

import pytest

from contract_checker.errors import UnreadableDocument
from contract_checker.readers.detect import detect

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def archive(*names: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as written:
        for name in names:
            written.writestr(name, "x")
    return target.getvalue()


WORD = archive("[Content_Types].xml", "_rels/.rels", "word/document.xml")
EXCEL = archive("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml")


def calc() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as written:
        written.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        written.writestr("content.xml", "x")
    return target.getvalue()


CALC = calc()


def embedding(outer: str, name: str, inner: bytes) -> bytes:
    """A file that holds another one whole, before its own main part."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as written:
        written.writestr(name, inner)
        written.writestr(outer, "x")
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "path", "format_"),
    [
        (embedding("word/document.xml", "word/embeddings/a.xlsx", EXCEL), "contrat.docx", "docx"),
        (embedding("xl/workbook.xml", "xl/embeddings/a.docx", WORD), "BPU.xlsx", "xlsx"),
    ],
)
def test_a_file_embedded_in_another_does_not_name_it(content: bytes, path: str, format_: str) -> None:
    assert detect(content, path) == format_


@pytest.mark.parametrize(
    ("content", "path", "format_"),
    [
        (b"%PDF-1.7\n", "CCAP.pdf", "pdf"),
        (b"garbage before\n%PDF-1.7\n", "CCAP.PDF", "pdf"),
        (WORD, "contrat.docx", "docx"),
        (WORD, "contrat.docm", "docx"),
        (EXCEL, "BPU.xlsx", "xlsx"),
        (EXCEL, "BPU.xlsm", "xlsx"),
        (CALC, "BPU.ods", "ods"),
        (CALC, "BPU", "ods"),
        (b"Article 1", "contrat.txt", "text"),
        (b"# Contrat", "contrat.md", "markdown"),
        (b"Article 1", "contrat", "text"),
        (b"%PDF-1.7\n", "contrat", "pdf"),
        (b"\x89PNG\r\n\x1a\n", "avenant.png", "image"),
        (b"\xff\xd8\xff\xe0", "avenant.JPG", "image"),
        (b"II*\x00", "avenant.tif", "image"),
        (b"MM\x00*", "avenant.tiff", "image"),
        (b"{\\rtf1}", "contrat.rtf", "rtf"),
        (OLE + "WordDocument".encode("utf-16-le"), "contrat.doc", "doc"),
        ("Durée".encode("utf-16"), "contrat.txt", "text"),
        (b"a;b", "volumes.csv", "csv"),
        (b"a\tb", "volumes.TSV", "csv"),
        (b"[]", "demandes.json", "text"),
        (b"<p>Article 1", "contrat.htm", "html"),
        (b"From: a@example.org", "envoi.eml", "eml"),
        (b"From a@example.org Mon\nReceived: x", "envoi.eml", "eml"),
        (OLE + "__properties_version1.0".encode("utf-16-le"), "envoi.msg", "msg"),
    ],
)
def test_the_format_is_told_by_content_and_name(content: bytes, path: str, format_: str) -> None:
    assert detect(content, path) == format_


@pytest.mark.parametrize(
    ("content", "path", "reason", "words"),
    [
        (b"", "CCAP.pdf", "empty", "est vide"),
        (b"\n \n", "CCAP.txt", "empty", "est vide"),
        (b"\x89PNG\r\n\x1a\n", "CCAP.pdf", "wrong_type", "une image PNG malgré son extension .pdf"),
        (b"%PDF-1.7\n", "CCAP.docx", "wrong_type", "un PDF malgré son extension .docx"),
        (WORD, "CCAP.pdf", "wrong_type", "un document Word (.docx) malgré son extension .pdf"),
        (b"Article 1", "CCAP.pdf", "wrong_type", "du texte malgré son extension .pdf"),
        (archive("xl/workbook.xml"), "BPU.docx", "wrong_type", "un classeur Excel (.xlsx)"),
        (bytes(range(256)), "CCAP.txt", "wrong_type", "un fichier binaire"),
        (
            OLE + "EncryptedPackage".encode("utf-16-le"),
            "CCAP.docx",
            "encrypted",
            "protégé par un mot de passe",
        ),
        (OLE + "WordDocument".encode("utf-16-le"), "CCAP.docx", "wrong_type", "Word antérieur à 2007 (.doc)"),
        (b"{\\rtf1}", "CCAP.doc", "wrong_type", "un document RTF malgré son extension .doc"),
        (b"GIF89a", "logo.gif", "unsupported", "une image GIF"),
        (OLE + "Workbook".encode("utf-16-le"), "BPU.xls", "unsupported", "Excel antérieur à 2007 (.xls)"),
        (OLE + bytes(600), "envoi.msg", "wrong_type", "malgré son extension .msg"),
        (archive("xl/workbook.bin"), "BPU.xlsb", "unsupported", "un classeur Excel binaire (.xlsb)"),
        (archive("xl/workbook.bin"), "BPU.xlsx", "wrong_type", "un classeur Excel binaire (.xlsb)"),
        (EXCEL, "BPU.ods", "wrong_type", "un classeur Excel (.xlsx) malgré son extension .ods"),
        (CALC, "BPU.xlsx", "wrong_type", "un classeur OpenDocument (.ods) malgré son extension .xlsx"),
        (EXCEL[:40], "BPU.xlsx", "malformed", "tronqué"),
        (archive("a.txt"), "dossier.zip", "unsupported", "une archive ZIP"),
        (b"Bonjour,\nci-joint", "envoi.eml", "wrong_type", "du texte malgré son extension .eml"),
        (OLE + "WordDocument".encode("utf-16-le"), "envoi.msg", "wrong_type", "malgré son extension .msg"),
        (b"Rar!\x1a\x07", "DCE.rar", "unsupported_archive", "Extraire l'archive"),
        (b"7z\xbc\xaf\x27\x1c", "DCE.7z", "unsupported_archive", "Extraire l'archive"),
        (b"\x1f\x8b\x08", "DCE.gz", "unsupported_archive", "Extraire l'archive"),
        (b"a" * 257 + b"ustar", "DCE.tar", "unsupported_archive", "Extraire l'archive"),
        (b"\x78\x9f\x3e\x22", "winmail.dat", "outlook_envelope", "au format HTML ou texte"),
        (WORD[:60], "CCAP.docx", "malformed", "tronqué"),
    ],
)
def test_what_cannot_be_read_is_named(content: bytes, path: str, reason: str, words: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        detect(content, path)
    assert caught.value.reason == reason
    assert words in str(caught.value)
    assert str(caught.value).startswith(f"{path} : ")


def test_an_unsupported_format_is_told_what_is_supported() -> None:
    with pytest.raises(UnreadableDocument, match=r"PDF, Word \(\.docx, \.doc\), RTF, .* et archives ZIP"):
        detect(b"a;b", "volumes.dbf")
