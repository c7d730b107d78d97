"""What an OpenDocument text holds beside its text in force, as stable codes for the report."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from contract_checker.readers.markup import Element
from contract_checker.readers.odt.markup import DC, XLINK
from contract_checker.readers.open_document import DRAW, TEXT
from contract_checker.readers.package import Package
from contract_checker.readers.signatures import counted
from contract_checker.readers.writer import Writer

# Indexes of macro libraries are written for files without any macro too.
_MACRO: Final = re.compile(r"basic/[^/]+/(?!script-lb\.xml$)[^/]+\.xml$|scripts/[^/]+/.*[^/]$", re.IGNORECASE)
_INSIDE: Final = ("#", "./", "Pictures/", "Object", "media/")
_LARGE_PICTURE: Final = 50_000  # bytes; a logo is smaller, a scanned page is not
_LINKS: Final = (f"{TEXT}a", f"{DRAW}a")


def remarks(
    package: Package, root: Element, regions: Sequence[Element], comments: Sequence[Element], writer: Writer
) -> Iterator[str]:
    """Codes of what was read as not in force, and of what was not read, each with its count."""
    if any(map(_MACRO.match, package.sizes)):
        yield "macros"
    counts = writer.remarks
    counts["embedded_files"] = sum(1 for _ in root.iter(f"{DRAW}object", f"{DRAW}object-ole"))
    counts["pictures_not_read"] = sum(
        name.startswith("Pictures/") and size >= _LARGE_PICTURE for name, size in package.sizes.items()
    )
    counts["hidden_text"] = sum(block.source == "hidden" for block in writer.blocks)
    counts["external_links"] = sum(
        not element.get(f"{XLINK}href", "#").startswith(_INSIDE)
        for element in root.iter()
        if element.tag not in _LINKS and element.get(f"{XLINK}href")
    )
    yield from writer.counted_remarks()
    yield from counted("comments", [_signed(comment) for comment in comments])
    yield from counted("tracked_changes", [_signed(region) for region in regions])


def _signed(element: Element) -> tuple[str, str]:
    creator, date = next(element.iter(f"{DC}creator"), None), next(element.iter(f"{DC}date"), None)
    return ("" if creator is None else creator.text or "", "" if date is None else date.text or "")
