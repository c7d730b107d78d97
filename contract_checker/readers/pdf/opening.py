"""Opening a PDF: what cannot be opened is refused with a reason that a buyer can act upon."""

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

from contract_checker.errors import UnreadableDocument
from contract_checker.readers.pdf.characters import Textpage


@contextmanager
def opened(content: bytes, path: str) -> Iterator[pdfium.PdfDocument]:
    """Open the PDF in `content`, and close it with all its pages at the end.

    Raises:
        UnreadableDocument: if it is empty, encrypted, cut short or not a PDF.
    """
    if not content.strip(b"\0 \t\r\n"):
        raise UnreadableDocument("empty", f"{path} : le fichier est vide ; fournir le document d'origine.")
    try:
        pdf = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        raise _refusal(error, content, path) from error
    try:
        if _is_cut_short(content):
            raise _cut_short(path)
        yield pdf
    finally:
        pdf.close()


@contextmanager
def opened_page(pdf: pdfium.PdfDocument, number: int) -> Iterator[tuple[pdfium.PdfPage, Textpage]]:
    """Open page `number`, counted from 1, and its text, and close both at the end.

    Raises:
        PdfiumError: if the page is damaged.
    """
    page = pdf[number - 1]
    try:
        # Straight to pdfium: what pypdfium2 does to close a text page by itself costs as much as its lines.
        textpage = pdfium_c.FPDFText_LoadPage(page.raw)
        if not textpage:
            raise pdfium.PdfiumError(f"page {number} has no text page")
        try:
            yield page, textpage
        finally:
            pdfium_c.FPDFText_ClosePage(textpage)
    finally:
        page.close()


def _is_cut_short(content: bytes) -> bool:
    """Whether the file stops among its objects: pdfium would then read what came before an update."""
    return max(map(content.rfind, (b"startxref", b"%%EOF"))) < content.rfind(b" obj")


def _cut_short(path: str) -> UnreadableDocument:
    return UnreadableDocument(
        "malformed", f"{path} : le fichier est tronqué ; se procurer de nouveau le document d'origine."
    )


def _refusal(error: pdfium.PdfiumError, content: bytes, path: str) -> UnreadableDocument:
    match error.err_code:
        case pdfium_c.FPDF_ERR_PASSWORD:
            return UnreadableDocument(
                "encrypted",
                f"{path} : le fichier est protégé par un mot de passe ;"
                " fournir une version sans mot de passe.",
            )
        case pdfium_c.FPDF_ERR_SECURITY:
            return UnreadableDocument(
                "encrypted",
                f"{path} : le chiffrement du fichier n'est pas connu ; fournir une version sans protection.",
            )
        case _ if _is_cut_short(content):
            return _cut_short(path)
        case _:
            return UnreadableDocument(
                "malformed",
                f"{path} : le fichier n'est pas un PDF, ou il est endommagé ;"
                " exporter de nouveau le document en PDF.",
            )
