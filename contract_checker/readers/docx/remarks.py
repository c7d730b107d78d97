"""What a Word file holds beside its text in force, as stable codes for the report."""

from collections.abc import Iterator, Sequence
from typing import Final

from contract_checker.readers.docx.markup import W
from contract_checker.readers.markup import Element
from contract_checker.readers.package import Package
from contract_checker.readers.signatures import counted
from contract_checker.readers.writer import Writer

_REVISIONS: Final = tuple(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel"))
_LARGE_PICTURE: Final = 50_000  # bytes; a logo is smaller, a scanned page is not
_PARTS: Final = (
    ("embedded_files", "/embeddings/", 0),
    ("diagrams_not_read", "/diagrams/data", 0),
    ("diagrams_not_read", "/charts/chart", 0),
    ("pictures_not_read", "/media/", _LARGE_PICTURE),
)


def remarks(package: Package, root: Element, comments: Sequence[Element], writer: Writer) -> Iterator[str]:
    """Codes of what was read as not in force, and of what was not read, each with its count."""
    if any(name.lower().endswith("vbaproject.bin") for name in package.sizes):
        yield "macros"
    counts = writer.remarks
    for code, folder, smallest in _PARTS:
        counts[code] += sum(
            folder in f"/{name.lower()}" and size >= smallest for name, size in package.sizes.items()
        )
    counts["chunks_not_read"] = sum(1 for _ in root.iter(f"{W}altChunk"))
    counts["unfilled_fields"] = sum(1 for _ in root.iter(f"{W}showingPlcHdr"))
    counts["hidden_text"] = sum(block.source == "hidden" for block in writer.blocks)
    yield from writer.counted_remarks()
    links = package.external_links()
    if links:
        yield f"external_links:{len(links)} ({', '.join(sorted(set(links)))})"
    yield from counted("comments", list(map(_signed, comments)))
    yield from counted("tracked_changes", list(map(_signed, root.iter(*_REVISIONS))))


def _signed(element: Element) -> tuple[str, str]:
    return element.get(f"{W}author", ""), element.get(f"{W}date", "")
