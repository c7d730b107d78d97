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


@pytest.mark.parametrize(
    ("content", "path", "format_"),
    [
        (b"%PDF-1.7\n", "CCAP.pdf", "pdf"),
        (b"garbage before\n%PDF-1.7\n", "CCAP.PDF", "pdf"),
        (WORD, "contrat.docx", "docx"),
        (WORD, "contrat.docm", "docx"),
        (b"Article 1", "contrat.txt", "text"),
        (b"# Contrat", "contrat.md", "markdown"),
        (b"Article 1", "contrat", "text"),
        (b"%PDF-1.7\n", "contrat", "pdf"),
        ("Durée".encode("utf-16"), "contrat.txt", "text"),
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
        (OLE + "WordDocument".encode("utf-16-le"), "CCAP.doc", "unsupported", "Word antérieur à 2007 (.doc)"),
        (OLE + "Workbook".encode("utf-16-le"), "BPU.xls", "unsupported", "Excel antérieur à 2007 (.xls)"),
        (OLE + bytes(600), "envoi.msg", "wrong_type", "malgré son extension .msg"),
        (archive("xl/workbook.xml"), "BPU.xlsx", "unsupported", "un classeur Excel (.xlsx)"),
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
    with pytest.raises(UnreadableDocument, match=r"PDF, Word \(\.docx\), .* et archives ZIP"):
        detect(b"a;b", "volumes.csv")
