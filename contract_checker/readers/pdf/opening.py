"""Opening a PDF: what cannot be opened is refused with a reason that a buyer can act upon."""

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

from contract_checker.errors import UnreadableDocument


@contextmanager
def opened(content: bytes, path: str) -> Iterator[pdfium.PdfDocument]:
    """Open the PDF in `content`, and close it with all its pages at the end.

    Raises:
        UnreadableDocument: if it is empty, encrypted or not a PDF.
    """
    if not content.strip(b"\0 \t\r\n"):
        raise UnreadableDocument("empty", f"{path}: the file is empty; ask its sender for the whole file.")
    try:
        pdf = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        raise _refusal(error, path) from error
    try:
        yield pdf
    finally:
        pdf.close()


def _refusal(error: pdfium.PdfiumError, path: str) -> UnreadableDocument:
    match error.err_code:
        case pdfium_c.FPDF_ERR_PASSWORD:
            return UnreadableDocument(
                "encrypted", f"{path}: the PDF is protected by a password; supply a copy without password."
            )
        case pdfium_c.FPDF_ERR_SECURITY:
            return UnreadableDocument(
                "encrypted", f"{path}: the PDF uses an unknown encryption; supply a copy without protection."
            )
        case _:
            return UnreadableDocument(
                "malformed", f"{path}: not a PDF, or a broken one; export the document to PDF again."
            )
