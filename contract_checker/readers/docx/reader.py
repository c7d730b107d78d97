"""Reads a Word file part by part: body, headers and footers, notes."""

import hashlib
from collections.abc import Iterator

from contract_checker.document import Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.docx.body import BodyReader
from contract_checker.readers.docx.markup import Element, R, W
from contract_checker.readers.docx.notes import Notes
from contract_checker.readers.docx.numbering import Numbering
from contract_checker.readers.docx.package import Package
from contract_checker.readers.docx.running import read_running_lines
from contract_checker.readers.docx.styles import Styles
from contract_checker.readers.docx.writer import Writer
from contract_checker.settings import Limits


def read(content: bytes, path: str, limits: Limits) -> Document:
    """The text and blocks of a Word file; their places are paragraphs, since only printing makes pages.

    Raises:
        UnreadableDocument: if it is damaged, beyond a limit, or without any text.
    """
    package = Package(content, path, limits)
    main = package.main_name()
    root = package.part(main)
    if root is None or root.tag != f"{W}document":
        raise UnreadableDocument(
            "malformed",
            f"{path} : le corps du document manque ; l'ouvrir dans Word et l'enregistrer de nouveau.",
        )
    styles = Styles(package.related_part(main, "styles"))
    writer = Writer(path, limits)
    notes = Notes(package, main)
    body = BodyReader(writer, styles, Numbering(package.related_part(main, "numbering"), styles), notes)
    for element in root.iterchildren(f"{W}body"):
        body.read(element)
    read_running_lines(package, main, root, writer, styles)
    notes.write(writer, styles)
    if not writer.blocks:
        message = (
            "le document ne contient aucun texte (une image, peut-être) ; fournir une version avec du texte"
        )
        raise UnreadableDocument("empty", f"{path} : {message}.")
    return Document(
        path=path,
        sha256=hashlib.sha256(content).hexdigest(),
        format="docx",
        text=writer.text,
        blocks=tuple(writer.blocks),
        notes=tuple(_remarks(package, root)),
    )


def _remarks(package: Package, root: Element) -> Iterator[str]:
    """Codes of what the file holds and this reader does not read."""
    names = [name.lower() for name in package.names]
    if any(name.endswith("vbaproject.bin") for name in names):
        yield "macros"
    embedded = sum("/embeddings/" in f"/{name}" for name in names)
    if embedded:
        yield f"embedded_files:{embedded}"
    chunks = sum(1 for chunk in root.iter(f"{W}altChunk") if chunk.get(f"{R}id"))
    if chunks:
        yield f"chunks_not_read:{chunks}"
