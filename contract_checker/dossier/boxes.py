"""Rectangles of the quotes that a report shows, on the pages of their PDF."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from contract_checker.document import Box, Document, Evidence, PageLocation, Passage, TextSpan
from contract_checker.engine.finding import Finding
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.sandbox import Sandbox
from contract_checker.settings import Limits

from .files import Dossier

Boxes = Mapping[Passage, tuple[Box, ...]]


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
    shown = tuple(findings)
    pages = dict(chain.from_iterable(map(_unplaced, shown)))
    found: dict[Passage, tuple[Box, ...]] = {}
    for document in documents:
        quoted = {passage: page for passage, page in pages.items() if passage.document == document.path}
        if quoted:
            spans = [_on_page(document, passage.span, page) for passage, page in quoted.items()]
            content = dossier.content(document, limits)
            if content is None:  # its quotes stand, without their boxes
                continue
            try:
                boxes = sandbox.boxes(content, document, spans, limits)
            except UnreadableDocument:  # it was read before
                continue
            found |= zip(quoted, boxes, strict=True)
    return tuple(_placed(finding, found) for finding in shown)


def _unplaced(finding: Finding) -> Iterator[tuple[Passage, int]]:
    """Passages that stand on a page but whose rectangles the reader did not give, with their page."""
    evidence = (finding.evidence, *finding.counter_evidence)
    for passage in chain.from_iterable(shown.passages for shown in evidence if shown):
        if isinstance(passage.location, PageLocation) and not passage.location.boxes:
            yield passage, passage.location.page


def _on_page(document: Document, span: TextSpan, page: int) -> TextSpan:
    """The part of a passage's span that stands on its own page."""
    after = bisect_right(document.runs, page, key=lambda run: run.page)
    ends = [run.start + run.length for run in document.runs[max(after - 1, 0) : after]]
    return TextSpan(start=span.start, end=max(span.start, min([span.end, *ends])))


def _placed(finding: Finding, found: Boxes) -> Finding:
    def placed(evidence: Evidence) -> Evidence:
        return Evidence(passages=tuple(map(located, evidence.passages)))

    def located(passage: Passage) -> Passage:
        if passage not in found or not isinstance(passage.location, PageLocation):
            return passage
        location = PageLocation(page=passage.location.page, boxes=found[passage])
        return passage.model_copy(update={"location": location})

    return finding.model_copy(
        update={
            "evidence": placed(finding.evidence) if finding.evidence else None,
            "counter_evidence": tuple(map(placed, finding.counter_evidence)),
        }
    )
