"""Headers and footers of the sections of a Word file, each text once."""

from typing import Final

from contract_checker.document import BlockKind
from contract_checker.readers.docx.flat import contents_of
from contract_checker.readers.docx.markup import R, W
from contract_checker.readers.docx.paragraph import ParagraphReader
from contract_checker.readers.docx.styles import Styles
from contract_checker.readers.markup import Element
from contract_checker.readers.package import Package
from contract_checker.readers.words import Stretch
from contract_checker.readers.writer import Look, Part, Place, Writer

_KINDS: Final[tuple[tuple[Part, BlockKind], ...]] = (("header", "header"), ("footer", "footer"))


def read_running_lines(package: Package, main: str, root: Element, writer: Writer, styles: Styles) -> None:
    """Append the headers, then the footers, that the sections of the body refer to."""
    for part, kind in _KINDS:
        targets = package.related(main, part)
        called = [reference.get(f"{R}id") for reference in root.iter(f"{W}{part}Reference")]
        names = dict.fromkeys(targets[identifier] for identifier in called if identifier in targets)
        seen: set[tuple[Stretch, ...]] = set()
        paragraph = 0
        for name in names:
            element = package.part(name)
            reader = ParagraphReader(styles, writer.remarks)
            for content in () if element is None else contents_of(element, reader):
                paragraph += 1
                stretches = content.stretches()
                if tuple(stretches) not in seen:
                    seen.add(tuple(stretches))
                    writer.write(stretches, Look(kind), Place(part, paragraph))
