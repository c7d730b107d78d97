"""What the page shows of each document, in words, ready for the template."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from contract_checker.report import standing
from contract_checker.report.anchors import Mark
from contract_checker.report.catalogue import Catalogue
from contract_checker.report.report import ReadEntry
from contract_checker.report.result import CheckResult

from .text import Page, pages


class DocumentView(NamedTuple):
    """One document with its text."""

    number: int
    entry: ReadEntry
    piece: str
    told: str
    sha256: str
    supplied_by: str
    quoted: bool
    pages: tuple[Page, ...]


def documents(
    result: CheckResult, marks: Mapping[str, Sequence[Mark]], t: Catalogue
) -> tuple[DocumentView, ...]:
    """Each document that was read, with its passages highlighted."""
    inputs = {item.path: item for item in result.report.inputs}
    entries = {entry.path: entry for entry in result.report.coverage.read}
    return tuple(
        DocumentView(
            number=number,
            entry=entries[document.path],
            piece=standing.kinds(inputs[document.path], t),
            told=standing.told(inputs[document.path], t),
            sha256=document.sha256,
            supplied_by=standing.supplier(inputs[document.path], t),
            quoted=document.path in marks,
            pages=pages(document, marks.get(document.path, ())),
        )
        for number, document in enumerate(result.documents, start=1)
    )
