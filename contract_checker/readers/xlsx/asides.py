"""Comments and text boxes of a worksheet, and what its drawings hold that is not text."""

from collections import Counter
from collections.abc import Iterator

from contract_checker.readers.markup import Element
from contract_checker.readers.package import Package
from contract_checker.readers.sheets.allowance import Allowance
from contract_checker.readers.sheets.sheet import Aside, Sheet, position
from contract_checker.readers.xlsx.markup import MC, TC, XDR, A, S, integer, rich_text, unescaped


def read_asides(package: Package, name: str, sheet: Sheet, allowance: Allowance) -> Counter[str]:
    """Read the comments and text boxes of the worksheet part `name` into its sheet.

    Returns:
        codes of what its drawings hold and is not read, with how often.
    """
    discussed: set[str | None] = set()
    for target in package.related(name, "threadedComment").values():
        for comment in _elements(package.part(target), f"{TC}threadedComment"):
            discussed.add(comment.get("ref"))
            text = unescaped(comment.findtext(f"{TC}text") or "")
            _add(sheet, _comment(text, comment.get("ref")), allowance)
    for target in package.related(name, "comments").values():
        for comment in _elements(package.part(target), f"{S}comment"):
            # Beside a discussion, Excel writes a plain comment that repeats it for its older versions.
            if comment.get("ref") not in discussed:
                text = "".join(rich_text(item) for item in comment.iterchildren(f"{S}text"))
                _add(sheet, _comment(text, comment.get("ref")), allowance)
    unread: Counter[str] = Counter()
    for target in package.related(name, "drawing").values():
        root = package.part(target)
        if root is not None:
            unread += _read_drawing(root, sheet, allowance)
    return unread


def _comment(text: str, reference: str | None) -> Aside:
    place = position(reference or "")
    return Aside(text, "comment", *(place or ()))


def _read_drawing(root: Element, sheet: Sheet, allowance: Allowance) -> Counter[str]:
    for fallback in list(root.iter(f"{MC}Fallback")):
        fallback.getparent().remove(fallback)
    unread: Counter[str] = Counter()
    for anchor in root:
        start = anchor.find(f"{XDR}from")
        row = column = None
        if start is not None:
            row, column = (integer(start.findtext(f"{XDR}{part}")) for part in ("row", "col"))
        for body in anchor.iter(f"{XDR}txBody"):
            for text in _paragraphs(body):
                place = (row + 1, column + 1) if row is not None and column is not None else (None, None)
                _add(sheet, Aside(text, "live", *place), allowance)
        unread["pictures_not_read"] += sum(1 for _ in anchor.iter(f"{XDR}pic"))
        unread["diagrams_not_read"] += sum(1 for _ in anchor.iter(f"{XDR}graphicFrame"))
    return unread


def _paragraphs(body: Element) -> Iterator[str]:
    for paragraph in body.iter(f"{A}p"):
        pieces = [
            "\n" if piece.tag == f"{A}br" else piece.text or "" for piece in paragraph.iter(f"{A}t", f"{A}br")
        ]
        yield "".join(pieces).strip()


def _add(sheet: Sheet, aside: Aside, allowance: Allowance) -> None:
    if aside.text:
        allowance.take_cell(aside.text)
        sheet.asides.append(aside)


def _elements(root: Element | None, tag: str) -> Iterator[Element]:
    return iter(()) if root is None else root.iter(tag)
