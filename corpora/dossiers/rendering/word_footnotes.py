"""Real Word footnotes: a part of their own, called from the text."""

from collections.abc import Mapping
from typing import Final
from xml.sax.saxutils import escape

from docx.document import Document as WordDocument
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsmap, qn
from docx.text.paragraph import Paragraph as WordParagraph

from rendering.source import Runs, SourceError

_RELATION: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_CONTENT_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_SEPARATORS: Final = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0">'
    "<w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
)


class Footnotes:
    """Numbers the notes in the order in which the text calls them."""

    def __init__(self, texts: Mapping[str, Runs]) -> None:
        self._texts = texts
        self._called: list[str] = []

    def call(self, paragraph: WordParagraph, key: str) -> None:
        """Append the reference mark of a note.

        Raises:
            SourceError: if no note has this key.
        """
        if key not in self._texts:
            raise SourceError(f"the text calls the footnote '{key}', which is not defined")
        self._called.append(key)
        run = paragraph.add_run()
        run.style = "Footnote Reference"
        reference = OxmlElement("w:footnoteReference")
        reference.set(qn("w:id"), str(len(self._called)))
        run._r.append(reference)

    def attach(self, document: WordDocument) -> None:
        """Add the footnotes part, if the text called any note."""
        if not self._called:
            return
        notes = "".join(self._note(number, key) for number, key in enumerate(self._called, start=1))
        xml = (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
            f'<w:footnotes xmlns:w="{nsmap["w"]}">{_SEPARATORS}{notes}</w:footnotes>'
        )
        part = Part(PackURI("/word/footnotes.xml"), _CONTENT_TYPE, xml.encode("utf-8"), document.part.package)
        document.part.relate_to(part, _RELATION)

    def _note(self, number: int, key: str) -> str:
        text = escape("".join(run.text for run in self._texts[key]))
        return (
            f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
            '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
            f'<w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>'
        )
