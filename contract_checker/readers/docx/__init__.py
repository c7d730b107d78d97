"""Reads Word files: text, displayed numbers, tables, revisions, notes, headers and text boxes."""

from contract_checker.readers.docx.reader import paragraph_order, read

__all__ = ["paragraph_order", "read"]
