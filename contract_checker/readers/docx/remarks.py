"""What a Word file holds beside its text in force, as stable codes for the report."""

from collections.abc import Iterator, Sequence
from typing import Final

from contract_checker.readers.docx.markup import W
from contract_checker.readers.package import Element, Package
from contract_checker.readers.writer import Writer

_REVISIONS: Final = tuple(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel"))
_LARGE_PICTURE: Final = 50_000  # bytes; a logo is smaller, a scanned page is not
_MOST_NAMED: Final = 5
_LONGEST_NAME: Final = 60
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
    yield from (f"{code}:{count}" for code, count in sorted(counts.items()) if count)
    links = package.external_links()
    if links:
        yield f"external_links:{len(links)} ({', '.join(sorted(set(links)))})"
    for code, elements in (("comments", comments), ("tracked_changes", list(root.iter(*_REVISIONS)))):
        if elements:
            yield f"{code}:{len(elements)}{_by(elements)}"


def _by(elements: Sequence[Element]) -> str:
    """Who wrote them and on which day, in the order of the text: « (Achats 2026-03-12) »."""
    pairs = [
        (element.get(f"{W}author", "")[:_LONGEST_NAME], element.get(f"{W}date", "")[:10])
        for element in elements
    ]
    signed = dict.fromkeys(" ".join(" ".join(pair).split()) for pair in pairs)
    named = [signature for signature in signed if signature]
    more = " …" if len(named) > _MOST_NAMED else ""
    return f" ({', '.join(named[:_MOST_NAMED])}{more})" if named else ""
