"""Paragraphs of a part without layout of its own: headers, footers, notes, comments."""

from collections.abc import Iterator

from contract_checker.readers.docx.content import Content
from contract_checker.readers.docx.markup import MC, W
from contract_checker.readers.docx.paragraph import ParagraphReader, alternative
from contract_checker.readers.markup import Element


def contents_of(container: Element, reader: ParagraphReader) -> Iterator[Content]:
    """What each paragraph in `container` holds, those of its tables and text boxes too, in order."""
    for child in container:
        if child.tag == f"{W}p":
            content = reader.read(child)
            yield content
            for box in content.boxes:
                yield from contents_of(box, reader)
        else:
            for inner in alternative(child) if child.tag == f"{MC}AlternateContent" else (child,):
                yield from contents_of(inner, reader)
