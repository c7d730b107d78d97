"""Headers and footers of the sections of a Word file, each text once."""

from typing import Final

from contract_checker.document import BlockKind
from contract_checker.readers.docx.markup import R, W
from contract_checker.readers.docx.paragraph import ParagraphReader
from contract_checker.readers.docx.styles import Styles
from contract_checker.readers.docx.writer import Look, Part, Place, Writer
from contract_checker.readers.package import Element, Package

_KINDS: Final[tuple[tuple[Part, BlockKind], ...]] = (("header", "header"), ("footer", "footer"))


def read_running_lines(package: Package, main: str, root: Element, writer: Writer, styles: Styles) -> None:
    """Append the headers, then the footers, that the sections of the body refer to."""
    for part, kind in _KINDS:
        targets = package.related(main, part)
        called = [reference.get(f"{R}id") for reference in root.iter(f"{W}{part}Reference")]
        names = dict.fromkeys(targets[identifier] for identifier in called if identifier in targets)
        seen: set[str] = set()
        paragraph = 0
        for name in names:
            for text in _texts(package.part(name), styles):
                paragraph += 1
                if text not in seen:
                    seen.add(text)
                    writer.add(text, Look(kind), Place(part, paragraph))


def _texts(root: Element | None, styles: Styles) -> list[str]:
    """Texts of all paragraphs, those of tables and text boxes too."""
    if root is None:
        return []
    reader = ParagraphReader(styles)
    texts = []
    for paragraph in root.iter(f"{W}p"):
        text, _ = reader.read(paragraph, styles.of_paragraph(None)).live()
        texts.append(text)
    return [text for text in texts if text]
