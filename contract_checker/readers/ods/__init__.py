"""Reads OpenDocument workbooks: sheets, displayed values, merged and hidden cells, comments, text boxes."""

from contract_checker.readers.ods.reader import read

__all__ = ["read"]
