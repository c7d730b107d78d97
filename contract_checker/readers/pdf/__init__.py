"""PDF files: text, paragraphs, ruled tables, running headers and footers, and boxes of quotes."""

from contract_checker.readers.pdf.boxes import boxes
from contract_checker.readers.pdf.reader import read

__all__ = ["boxes", "read"]
