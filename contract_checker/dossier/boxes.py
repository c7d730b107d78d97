"""Rectangles of the quotes that a report shows, on the pages of their PDF."""

from collections.abc import Iterable, Iterator, Mapping

from contract_checker.document import Box, Document, Evidence, PageLocation, Passage, TextSpan
from contract_checker.engine.finding import Finding
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.sandbox import Sandbox
from contract_checker.settings import Limits

from .files import Dossier

_Quote = tuple[str, int, int]


def with_boxes(
    findings: Iterable[Finding],
    dossier: Dossier,
    documents: Iterable[Document],
    sandbox: Sandbox,
    limits: Limits,
) -> tuple[Finding, ...]:
    """The findings with the rectangles of each passage that stands on a page.

    A passage that goes on over the page gets those of its own page, where it begins. Each file is opened
    once for all its passages, apart from this process.
    """
    known = tuple(findings)
    quoted = dict.fromkeys(passage for finding in known for passage in _passages(finding) if _paged(passage))
    disk = {file.path: file.disk for file in dossier.files}
    rectangles: dict[_Quote, tuple[Box, ...]] = {}
    for document in documents:
        own = [passage for passage in quoted if passage.document == document.path]
        if own:
            spans = [_on_page(document, passage) for passage in own]
            try:
                found = sandbox.boxes(disk[document.path].read_bytes(), document, spans, limits)
            except (UnreadableDocument, OSError):  # it was read before: its quotes stand, without their boxes
                continue
            rectangles |= zip(map(_key, own), found, strict=True)
    return tuple(_located(finding, rectangles) for finding in known)


def _located(finding: Finding, rectangles: Mapping[_Quote, tuple[Box, ...]]) -> Finding:
    def placed(passage: Passage) -> Passage:
        location = passage.location
        if not isinstance(location, PageLocation):
            return passage
        boxes = rectangles.get(_key(passage), ())
        return passage.model_copy(update={"location": PageLocation(page=location.page, boxes=boxes)})

    def shown(evidence: Evidence) -> Evidence:
        return Evidence(passages=tuple(map(placed, evidence.passages)))

    return finding.model_copy(
        update={
            "evidence": shown(finding.evidence) if finding.evidence else None,
            "counter_evidence": tuple(map(shown, finding.counter_evidence)),
        }
    )


def _passages(finding: Finding) -> Iterator[Passage]:
    for evidence in (finding.evidence, *finding.counter_evidence):
        yield from evidence.passages if evidence else ()


def _paged(passage: Passage) -> bool:
    return isinstance(passage.location, PageLocation)


def _key(passage: Passage) -> _Quote:
    return passage.document, passage.span.start, passage.span.end


def _on_page(document: Document, passage: Passage) -> TextSpan:
    """The part of the passage that stands on the page where it begins."""
    start, end = passage.span.start, passage.span.end
    page = passage.location.page if isinstance(passage.location, PageLocation) else None
    ends = [run.start + run.length for run in document.runs if run.page == page and run.start < end]
    return TextSpan(start=start, end=min(end, max(ends, default=end)))
