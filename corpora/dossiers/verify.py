"""Checks that every quote of the `expected.yaml` files stands where they say.

Run `python corpora/dossiers/verify.py`. A quote of a PDF must be on the named page, a quote of a
Word file anywhere in its text or in its footnotes; white space is folded first. Exit status 1 when
a quote is not found.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

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
        read = _pdf_page if self.document.suffix == ".pdf" else _word_text
        return _folded(self.words) in _folded(read(self.document, self.page))


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


def _pdf_page(document: Path, page: int | None) -> str:
    if page is None:
        raise ValueError(f"{document}: a quote of a PDF needs its page")
    with pypdfium2.PdfDocument(document) as pdf:
        return str(pdf[page - 1].get_textpage().get_text_bounded())


def _word_text(document: Path, page: int | None) -> str:
    if page is not None:
        raise ValueError(f"{document}: a Word file has no pages; leave `page` out")
    word = Document(str(document))
    texts = [node.text or "" for node in word.element.body.iter(qn("w:t"))]
    for relation in word.part.rels.values():
        if relation.reltype.endswith("/footnotes"):
            texts += [node.text or "" for node in parse_xml(relation.target_part.blob).iter(qn("w:t"))]
    return "".join(texts)


def _folded(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    sys.exit(main())
