"""Checks that every quote of the `expected.yaml` files stands where they say.

Run `python corpora/dossiers/verify.py`. A quote of a PDF must be on the named page, a quote of a
Word file anywhere in its text or in its footnotes, one of a workbook in a cell, one of a message in
its text; white space is folded first. `DCE.zip/RC.pdf` is a piece in an archive. Exit status 1 when
a quote is not found.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import ZipFile

import openpyxl
import pypdfium2
import yaml
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn

HERE: Final = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Quote:
    """Words that a document must contain, on a page where it has pages."""

    document: Path
    page: int | None
    words: str

    def is_found(self) -> bool:
        """Say whether the document has these words there."""
        if self.document.suffix == ".pdf":
            text = _pdf_page(self.document, self.page)
        elif self.page is not None:
            raise ValueError(f"{self.document}: only a PDF has pages; leave `page` out")
        else:
            text = _TEXTS[self.document.suffix](content_of(self.document))
        return _folded(self.words) in _folded(text)


def quotes(expected: Path) -> Iterator[Quote]:
    """Every quote of one file, of findings and of look-alikes."""
    content = yaml.safe_load(expected.read_text(encoding="utf-8"))
    for finding in content["findings"]:
        yield from _entries(finding["evidence"], expected)
        yield from _entries(finding["counter_evidence"], expected)
        yield from _entries(finding.get("not_yet_quoted", []), expected)
    yield from _entries(content["quiet"], expected)


def main() -> int:
    """Name every quote that is not where it should be."""
    expected = sorted(HERE.glob("sources/*/expected.yaml"))
    missing = [quote for path in expected for quote in quotes(path) if not quote.is_found()]
    for quote in missing:
        print(f"{quote.document.name}, page {quote.page}: not found: {quote.words}", file=sys.stderr)
    return 1 if missing else 0


def _entries(entries: list[dict[str, str | int]], expected: Path) -> Iterator[Quote]:
    for entry in entries:
        page = entry.get("page")
        document = HERE / expected.parent.name / str(entry["document"])
        yield Quote(document, None if page is None else int(page), str(entry["contains"]))


def content_of(document: Path) -> bytes:
    """The bytes of a piece, also of one that stands in an archive."""
    archive = next((folder for folder in document.parents if folder.suffix == ".zip"), None)
    if archive is None:
        return document.read_bytes()
    with ZipFile(archive) as members:
        return members.read(document.relative_to(archive).as_posix())


def _pdf_page(document: Path, page: int | None) -> str:
    if page is None:
        raise ValueError(f"{document}: a quote of a PDF needs its page")
    with pypdfium2.PdfDocument(content_of(document)) as pdf:
        return str(pdf[page - 1].get_textpage().get_text_bounded())


def _word_text(content: bytes) -> str:
    word = Document(BytesIO(content))
    texts = [node.text or "" for node in word.element.body.iter(qn("w:t"))]
    for relation in word.part.rels.values():
        if relation.reltype.endswith("/footnotes"):
            texts += [node.text or "" for node in parse_xml(relation.target_part.blob).iter(qn("w:t"))]
    return "".join(texts)


def _cells(content: bytes) -> str:
    sheets = openpyxl.load_workbook(BytesIO(content)).worksheets
    rows = (row for sheet in sheets for row in sheet.iter_rows(values_only=True))
    return "\n".join(str(cell) for row in rows for cell in row if cell is not None)


def _message_text(content: bytes) -> str:
    return str(message_from_bytes(content, policy=policy.default).get_content())


_TEXTS: Final[Mapping[str, Callable[[bytes], str]]] = {
    ".docx": _word_text,
    ".xlsx": _cells,
    ".eml": _message_text,
}


def _folded(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    sys.exit(main())
