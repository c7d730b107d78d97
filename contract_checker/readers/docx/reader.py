"""Reads a Word file part by part: body, headers and footers, notes."""

from contract_checker.document import Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.docx.body import BodyReader
from contract_checker.readers.docx.markup import WORD, W
from contract_checker.readers.docx.notes import Notes
from contract_checker.readers.docx.numbering import Numbering
from contract_checker.readers.docx.remarks import remarks
from contract_checker.readers.docx.running import read_running_lines
from contract_checker.readers.docx.styles import Styles
from contract_checker.readers.origin import Origin
from contract_checker.readers.package import Package
from contract_checker.readers.writer import Writer
from contract_checker.settings import Limits


def read(content: bytes, path: str, limits: Limits) -> Document:
    """The text and blocks of a Word file; their places are paragraphs, since only printing makes pages.

    Raises:
        UnreadableDocument: if it is damaged, beyond a limit, or without any text.
    """
    package = Package(content, path, limits, WORD)
    main = package.main_name()
    root = package.part(main)
    if root is None or root.tag != f"{W}document":
        raise UnreadableDocument(
            "malformed",
            f"{path} : le corps du document manque ; l'ouvrir dans Word et l'enregistrer de nouveau.",
        )
    styles = Styles(package.related_part(main, "styles"))
    writer = Writer(path, limits)
    notes = Notes(package, main, styles, writer.remarks)
    body = BodyReader(writer, styles, Numbering(package.related_part(main, "numbering"), styles), notes)
    for element in root.iterchildren(f"{W}body"):
        body.read(element)
    body.finish()
    read_running_lines(package, main, root, writer, styles)
    notes.write(writer)
    if not writer.blocks:
        message = (
            "le document ne contient aucun texte (une image, peut-être) ; fournir une version avec du texte"
        )
        raise UnreadableDocument("empty", f"{path} : {message}.")
    return writer.document(Origin(path, content, "docx"), remarks(package, root, notes.comments, writer))
