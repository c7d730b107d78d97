"""Rectangles of the quotes that a report shows, on the pages of their PDF."""

from collections.abc import Iterable, Mapping
from functools import cache

from contract_checker.document import Box, Document, Evidence, PageLocation, Passage, TextSpan
from contract_checker.engine.finding import Finding
from contract_checker.settings import Limits

from .files import Dossier


def with_boxes(
    findings: Iterable[Finding], dossier: Dossier, documents: Iterable[Document], limits: Limits
) -> tuple[Finding, ...]:
    """The findings with the rectangles of each passage that stands on a page.

    A passage that goes on over the page gets those of its own page, where it begins.
    """
    files = {file.path: file for file in dossier.files}
    by_path: Mapping[str, Document] = {document.path: document for document in documents}
    content = cache(lambda path: files[path].content(limits))

    @cache
    def found(path: str, page: int, start: int, end: int) -> tuple[Box, ...]:
        # Only here: PDFium takes a while to load, and a dossier of Word files does without it.
        from contract_checker.readers.pdf import boxes

        document = by_path[path]
        return boxes(content(path), document, _on_page(document, page, TextSpan(start=start, end=end)))

    def located(passage: Passage) -> Passage:
        if not isinstance(passage.location, PageLocation):
            return passage
        page = passage.location.page
        rectangles = found(passage.document, page, passage.span.start, passage.span.end)
        return passage.model_copy(update={"location": PageLocation(page=page, boxes=rectangles)})

    def shown(evidence: Evidence) -> Evidence:
        return Evidence(passages=tuple(map(located, evidence.passages)))

    return tuple(
        finding.model_copy(
            update={
                "evidence": shown(finding.evidence) if finding.evidence else None,
                "counter_evidence": tuple(map(shown, finding.counter_evidence)),
            }
        )
        for finding in findings
    )


def _on_page(document: Document, page: int, span: TextSpan) -> TextSpan:
    """The part of `span` that stands on `page`."""
    ends = [run.start + run.length for run in document.runs if run.page == page and run.start < span.end]
    return TextSpan(start=span.start, end=min(span.end, max(ends, default=span.end)))
