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
from contract_checker.readers.markup import Element
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
    root = _root(package, main, path)
    styles = Styles(package.related_part(main, "styles"))
    writer = Writer(path, limits)
    notes = Notes(package, main, styles, writer.remarks)
    _read_body(package, root, writer, styles, notes)
    read_running_lines(package, main, root, writer, styles)
    notes.write(writer)
    if not writer.blocks:
        message = (
            "le document ne contient aucun texte (une image, peut-être) ; fournir une version avec du texte"
        )
        raise UnreadableDocument("empty", f"{path} : {message}.")
    return writer.document(Origin(path, content, "docx"), remarks(package, root, notes.comments, writer))


def paragraph_order(content: bytes, path: str, limits: Limits) -> tuple[int, ...]:
    """For each paragraph that a location of the body counts, its rank among all of the file's main part.

    Both count from 0, in the order of the file for the rank: text boxes and nested tables are read elsewhere
    than where they are written, and what Word shows twice is read once.

    Raises:
        UnreadableDocument: as `read` does.
    """
    package = Package(content, path, limits, WORD)
    main = package.main_name()
    root = _root(package, main, path)
    styles, writer = Styles(package.related_part(main, "styles")), Writer(path, limits)
    body = _read_body(package, root, writer, styles, Notes(package, main, styles, writer.remarks))
    ranks = {paragraph: rank for rank, paragraph in enumerate(root.iter(f"{W}p"))}
    return tuple(ranks[paragraph] for paragraph in body.paragraphs)


def _root(package: Package, main: str, path: str) -> Element:
    root = package.part(main)
    if root is None or root.tag != f"{W}document":
        raise UnreadableDocument(
            "malformed",
            f"{path} : le corps du document manque ; l'ouvrir dans Word et l'enregistrer de nouveau.",
        )
    return root


def _read_body(package: Package, root: Element, writer: Writer, styles: Styles, notes: Notes) -> BodyReader:
    numbering = Numbering(package.related_part(package.main_name(), "numbering"), styles)
    body = BodyReader(writer, styles, numbering, notes)
    for element in root.iterchildren(f"{W}body"):
        body.read(element)
    body.finish()
    return body
