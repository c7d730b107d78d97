"""Reading typed facts from clauses: the only package that imports spaCy."""

from contract_checker.extraction.aside import extract_aside
from contract_checker.extraction.extract import EVERY_KIND, clause_texts, extract
from contract_checker.extraction.language.detect import detect

__all__ = ["EVERY_KIND", "clause_texts", "detect", "extract", "extract_aside"]
