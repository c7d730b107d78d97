"""Parsed documents: text that is never rewritten, blocks, passages and where they stand."""

from contract_checker.document.document import (
    ASIDE,
    IN_TEXT,
    Block,
    BlockKind,
    CellAddress,
    Document,
    Format,
    PageRun,
    Skipped,
    Source,
)
from contract_checker.document.location import (
    Box,
    CellLocation,
    LineLocation,
    Location,
    PageLocation,
    ParagraphLocation,
)
from contract_checker.document.normal import NormalText, fold
from contract_checker.document.passage import Evidence, Passage, TextSpan
from contract_checker.document.recognised import RecognisedWord
from contract_checker.document.tables import Table, tables

__all__ = [
    "ASIDE",
    "IN_TEXT",
    "Block",
    "BlockKind",
    "Box",
    "CellAddress",
    "CellLocation",
    "Document",
    "Evidence",
    "Format",
    "LineLocation",
    "Location",
    "NormalText",
    "PageLocation",
    "PageRun",
    "ParagraphLocation",
    "Passage",
    "RecognisedWord",
    "Skipped",
    "Source",
    "Table",
    "TextSpan",
    "fold",
    "tables",
]
