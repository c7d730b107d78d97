"""Reads OpenDocument texts: displayed numbers, tables, revisions, notes, headers and text boxes."""

from contract_checker.readers.odt.reader import read

__all__ = ["read"]
