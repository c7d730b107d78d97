"""Coverage-guided fuzzing of one reader: ``python tests/fuzz/run.py pdf 1200`` runs for twenty minutes.

What a reader may do with any bytes is to give a document whose blocks lie in its text, in order, or to refuse
with a reason. Anything else stops the run, and the input is kept in ``out/fuzz``: make it small, and make it
a test of its reader.
"""

import io
import sys
import zipfile
from collections.abc import Callable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Final

import atheris
from reportlab.pdfgen.canvas import Canvas

with atheris.instrument_imports(include=["contract_checker", "zipfile"]):
    from contract_checker.document import Document
    from contract_checker.errors import UnreadableDocument
    from contract_checker.readers import docx as word_reader
    from contract_checker.readers import pdf as pdf_reader
    from contract_checker.readers import read
    from contract_checker.readers.archive import open_container
    from contract_checker.settings import Limits

ROOT: Final = Path(__file__).resolve().parents[2]
OUT: Final = ROOT / "out" / "fuzz"
SEEDS: Final = ROOT / "corpora" / "dossiers"
INSTRUMENTED: Final = (pdf_reader, word_reader)  # loaded here: readers are imported when first used
SMALL: Final = Limits(pages=50, characters=200_000, inflated_bytes=4_000_000, paragraphs=2_000)


def hold(document: Document) -> None:
    """What every document promises."""
    spans = [block.span for block in document.blocks]
    assert all(span.start < span.end <= len(document.text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(sorted(spans, key=lambda span: span.start)))
    assert all(document.passage(span).quote == document.text[span.start : span.end] for span in spans)


def pdf(content: bytes) -> None:
    """A PDF, whatever its header says."""
    attempt(b"%PDF-1.7\n" + content, "piece.pdf")


def docx(content: bytes) -> None:
    """A Word package whose body is the input: bytes of a ZIP seldom survive their checksums."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        package.writestr("_rels/.rels", RELATIONS)
        package.writestr("word/document.xml", content)
    attempt(target.getvalue(), "piece.docx")


def package(content: bytes) -> None:
    """The ZIP package of a Word file, byte for byte."""
    attempt(content, "piece.docx")


def archive(content: bytes) -> None:
    """An archive, byte for byte, and each of its members."""
    try:
        opened = open_container(io.BytesIO(content), "DCE.zip", SMALL)
    except UnreadableDocument as refusal:
        says_what_and_where(refusal, "DCE.zip")
        return
    for member in opened.members:
        try:
            assert all(opened.pieces(member, "DCE.zip/piece"))
        except UnreadableDocument as refusal:
            says_what_and_where(refusal, "DCE.zip/piece")


def attempt(content: bytes, path: str) -> None:
    """Read, and hold the reader to what it promises."""
    try:
        hold(read(content, path, SMALL))
    except UnreadableDocument as refusal:
        says_what_and_where(refusal, path)


def says_what_and_where(refusal: UnreadableDocument, path: str) -> None:
    """Refusals have a reason and name their file."""
    if not refusal.reason or not str(refusal).startswith(path):
        raise AssertionError(f"a refusal that does not say what or where: {refusal}") from refusal


RELATIONS: Final = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships/officeDocument"/></Relationships>'
)
TARGETS: Final[Mapping[str, Callable[[bytes], None]]] = {
    "pdf": pdf,
    "docx": docx,
    "package": package,
    "archive": archive,
}


def seeds(target: str) -> list[bytes]:
    """Small inputs to begin with."""
    if target == "pdf":
        return [small_pdf(compressed) for compressed in (False, True)]
    if target == "archive":
        return [small_archive(zipfile.ZIP_STORED), small_archive(zipfile.ZIP_DEFLATED)]
    files = sorted(SEEDS.rglob("*.docx"))
    if target == "docx":
        return [zipfile.ZipFile(path).read("word/document.xml") for path in files]
    return [path.read_bytes() for path in files]


def small_pdf(compressed: bool) -> bytes:
    """A heading, a sentence, a ruled table, a form field, a comment, and a turned page."""
    target = io.BytesIO()
    canvas = Canvas(target, invariant=True, pageCompression=int(compressed))
    canvas.drawString(72, 700, "Article 1 - Objet")
    canvas.drawString(72, 680, "Le client notifie toute hausse de volume quinze jours avant.")
    canvas.grid([72, 200, 330], [500, 520, 540])
    canvas.drawString(80, 525, "Hausse")
    canvas.acroForm.textfield(name="delai", value="30 jours", x=72, y=400)
    canvas.textAnnotation("À revoir", [72, 300, 100, 330])
    canvas.showPage()
    canvas.setPageRotation(90)
    canvas.drawString(72, 700, "Annexe 1")
    canvas.save()
    return target.getvalue()


def small_archive(method: int) -> bytes:
    """A folder, an accent, a file in it, and an archive inside."""
    inner, target = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(inner, "w", method) as members:
        members.writestr("annexe.txt", "Article 1. Objet.")
    with zipfile.ZipFile(target, "w", method) as members:
        members.writestr("pièces/CCAP.txt", "Le client notifie toute hausse de volume quinze jours avant.")
        members.writestr("annexes.zip", inner.getvalue())
    return target.getvalue()


def main(target: str, seconds: str) -> None:
    """Fuzz until the time is over or something breaks."""
    corpus = OUT / target
    corpus.mkdir(parents=True, exist_ok=True)
    for number, content in enumerate(seeds(target)):
        (corpus / f"seed-{number}").write_bytes(content)
    options = [f"-max_total_time={seconds}", "-timeout=20", "-rss_limit_mb=2048", f"-artifact_prefix={OUT}/"]
    atheris.Setup([sys.argv[0], *options, str(corpus)], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:3])
