"""Footnotes, endnotes and comments of a Word file, by the place that refers to them."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from contract_checker.readers.docx.content import Content
from contract_checker.readers.docx.flat import contents_of
from contract_checker.readers.docx.markup import W
from contract_checker.readers.docx.paragraph import ParagraphReader
from contract_checker.readers.docx.styles import Styles
from contract_checker.readers.markup import Element
from contract_checker.readers.package import Package
from contract_checker.readers.writer import Look, Place, Writer

_KINDS: Final = (("footnotes", "footnote"), ("endnotes", "endnote"))


class Notes:
    """Notes that wait for the end of the body, and comments that wait for their paragraph.

    Attributes:
        comments: all comments, with their authors and dates.
    """

    def __init__(self, package: Package, main: str, styles: Styles, remarks: Counter[str]) -> None:
        self._styles = styles
        self._remarks = remarks
        self._notes: dict[str, Element] = {}
        self._headings: dict[str, str | None] = {}
        for part, tag in _KINDS:
            root = package.related_part(main, part)
            for note in () if root is None else root.iterchildren(f"{W}{tag}"):
                if note.get(f"{W}type", "normal") == "normal":
                    self._notes[f"{tag}Reference:{note.get(f'{W}id')}"] = note
        comments = package.related_part(main, "comments")
        self.comments: tuple[Element, ...] = (
            () if comments is None else tuple(comments.iterchildren(f"{W}comment"))
        )
        self._comments: dict[str, Element] = {comment.get(f"{W}id", ""): comment for comment in self.comments}

    def refer(self, reference: str, heading: str | None) -> None:
        """Remember under which heading a note is first called."""
        self._headings.setdefault(reference, heading)

    def comment(self, identifier: str) -> str:
        """The text of a comment, once: empty if there is none of that id, or if it was asked for before."""
        comment = self._comments.pop(identifier, None)
        contents = () if comment is None else self._contents(comment)
        return "\n".join(stretch.text for content in contents for stretch in content.stretches())

    def write(self, writer: Writer) -> None:
        """Append the notes, those called first before the others."""
        paragraph = 0
        called = {reference: rank for rank, reference in enumerate(self._headings)}
        for reference in sorted(self._notes, key=lambda reference: called.get(reference, len(called))):
            for content in self._contents(self._notes[reference]):
                paragraph += 1
                place = Place("footnotes", paragraph, self._headings.get(reference))
                writer.write(content.stretches(), Look("footnote"), place)

    def _contents(self, note: Element) -> Iterator[Content]:
        return contents_of(note, ParagraphReader(self._styles, self._remarks))
