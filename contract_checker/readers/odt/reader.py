"""Reads an OpenDocument text part by part: body, headers and footers, notes."""

from collections.abc import Sequence

from contract_checker.document import Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.markup import Element
from contract_checker.readers.odt.body import BodyReader
from contract_checker.readers.odt.markup import PARAGRAPHS, WRITER
from contract_checker.readers.odt.numbering import Numbering
from contract_checker.readers.odt.paragraph import ParagraphReader
from contract_checker.readers.odt.remarks import remarks
from contract_checker.readers.odt.revisions import Revisions
from contract_checker.readers.odt.running import read_running_lines
from contract_checker.readers.odt.styles import Styles
from contract_checker.readers.open_document import OFFICE, TEXT, refuse_encrypted
from contract_checker.readers.origin import Origin
from contract_checker.readers.package import Package
from contract_checker.readers.writer import Look, Place, Writer
from contract_checker.settings import Limits


def read(content: bytes, path: str, limits: Limits) -> Document:
    """The text and blocks of an OpenDocument text; its places are paragraphs, only printing makes pages.

    Raises:
        UnreadableDocument: if it is encrypted, damaged, beyond a limit, or without any text.
    """
    package = Package(content, path, limits, WRITER)
    refuse_encrypted(package, path)
    root = package.part(WRITER.main)
    body = None if root is None else root.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        message = "le corps du document manque ; l'ouvrir dans LibreOffice et l'enregistrer de nouveau"
        raise UnreadableDocument("malformed", f"{path} : {message}.")
    common = package.part("styles.xml")
    writer = Writer(path, limits)
    revisions = Revisions(body)
    words = ParagraphReader(writer, Styles(root, common), revisions)
    reader = BodyReader(writer, words, Numbering(root, common), revisions)
    reader.read(body)
    read_running_lines(common, writer, words)
    _write_notes(reader.notes, writer, words)
    if not writer.blocks:
        message = "le document ne contient aucun texte ; fournir une version avec du texte"
        raise UnreadableDocument("empty", f"{path} : {message}.")
    notes = remarks(package, root, revisions.regions, reader.comments, writer)
    return writer.document(Origin(path, content, "odt"), notes)


def _write_notes(notes: Sequence[tuple[Element, str | None]], writer: Writer, words: ParagraphReader) -> None:
    """Append the footnotes and endnotes, in the order in which they are called."""
    paragraph = 0
    for note, heading in notes:
        for body in note.iterchildren(f"{TEXT}note-body"):
            for element in body.iter(*PARAGRAPHS):
                paragraph += 1
                stretches = words.read(element).stretches()
                writer.write(stretches, Look("footnote"), Place("footnotes", paragraph, heading))
