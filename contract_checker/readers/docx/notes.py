"""Footnotes, endnotes and comments of a Word file, by the place that refers to them."""

from typing import Final

from contract_checker.readers.docx.markup import W
from contract_checker.readers.docx.paragraph import ParagraphReader
from contract_checker.readers.docx.styles import Styles
from contract_checker.readers.docx.writer import Look, Place, Writer
from contract_checker.readers.package import Element, Package

_KINDS: Final = (("footnotes", "footnote"), ("endnotes", "endnote"))


class Notes:
    """Notes that wait for the end of the body, and comments that wait for their paragraph."""

    def __init__(self, package: Package, main: str) -> None:
        self._notes: dict[str, Element] = {}
        self._headings: dict[str, str | None] = {}
        for part, tag in _KINDS:
            root = package.related_part(main, part)
            for note in () if root is None else root.iterchildren(f"{W}{tag}"):
                if note.get(f"{W}type", "normal") == "normal":
                    self._notes[f"{tag}Reference:{note.get(f'{W}id')}"] = note
        comments = package.related_part(main, "comments")
        self._comments: dict[str, Element] = {
            comment.get(f"{W}id", ""): comment
            for comment in (() if comments is None else comments.iterchildren(f"{W}comment"))
        }

    def refer(self, reference: str, heading: str | None) -> None:
        """Remember under which heading a note is first called."""
        self._headings.setdefault(reference, heading)

    def comment(self, identifier: str, styles: Styles) -> str:
        """The text of a comment; empty if there is none of that id."""
        comment = self._comments.get(identifier)
        return "" if comment is None else "\n".join(text for text, _ in _texts(comment, styles))

    def write(self, writer: Writer, styles: Styles) -> None:
        """Append the notes, those called first before the others."""
        paragraph = 0
        called = {reference: rank for rank, reference in enumerate(self._headings)}
        for reference in sorted(self._notes, key=lambda reference: called.get(reference, len(called))):
            for text, look in _texts(self._notes[reference], styles):
                paragraph += 1
                writer.add(text, look, Place("footnotes", paragraph, self._headings.get(reference)))


def _texts(note: Element, styles: Styles) -> list[tuple[str, Look]]:
    reader = ParagraphReader(styles)
    found = []
    for paragraph in note.iter(f"{W}p"):
        content = reader.read(paragraph, styles.of_paragraph(None))
        text, source = content.live()
        if text:
            found.append((text, Look("footnote", source=source)))
        found.extend((other, Look("footnote", source=origin)) for other, origin in content.others())
    return found
