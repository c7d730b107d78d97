"""PDF files: text, paragraphs, ruled tables, running headers and footers, and boxes of quotes."""

from typing import Final

from contract_checker.readers.pdf.boxes import boxes
from contract_checker.readers.pdf.reader import read

LOADED_LATE: Final = ("pdfplumber.table",)  # imported at the first page with ruling lines

__all__ = ["boxes", "read"]
