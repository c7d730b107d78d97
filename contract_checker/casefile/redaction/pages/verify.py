"""Looks for anything in a written PDF that is not the image of a page."""

import re
from typing import Final

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

_IMAGE: Final = re.compile(rb"/Subtype /Image [^>]{0,200}/Length (?P<length>\d{1,12}) >>\nstream\n")


def shows_nothing(content: bytes) -> bool:
    """Whether the file has no text, metadata, bookmark, annotation, form or attachment."""
    with pdfium.PdfDocument(content) as pdf:
        if pdf.get_metadata_dict(skip_empty=True) or next(iter(pdf.get_toc()), None) is not None:
            return False
        if pdfium_c.FPDFDoc_GetAttachmentCount(pdf.raw) > 0 or pdf.get_formtype():
            return False
        return all(_has_only_an_image(pdf, index) for index in range(len(pdf)))


def written_outside_images(content: bytes) -> str:
    """The bytes of the file without those of its images, as text."""
    pieces, position = [], 0
    while (match := _IMAGE.search(content, position)) is not None:
        pieces.append(content[position : match.end()])
        position = match.end() + int(match["length"])
    return b"".join([*pieces, content[position:]]).decode("latin-1")


def _has_only_an_image(pdf: pdfium.PdfDocument, index: int) -> bool:
    page = pdf[index]
    try:
        kinds = [shown.type for shown in page.get_objects()]
        return kinds == [pdfium_c.FPDF_PAGEOBJ_IMAGE] and pdfium_c.FPDFPage_GetAnnotCount(page.raw) <= 0
    finally:
        page.close()
