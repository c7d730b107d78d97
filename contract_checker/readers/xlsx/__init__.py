"""Reads Excel workbooks: sheets, displayed values, merged and hidden cells, comments and text boxes."""

from contract_checker.readers.xlsx.reader import read

__all__ = ["read"]
