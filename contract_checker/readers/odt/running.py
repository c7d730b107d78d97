"""Headers and footers of an OpenDocument text, each text once."""

from typing import Final

from contract_checker.document import BlockKind
from contract_checker.readers.markup import Element
from contract_checker.readers.odt.markup import PARAGRAPHS
from contract_checker.readers.odt.paragraph import ParagraphReader
from contract_checker.readers.open_document import STYLE
from contract_checker.readers.words import Stretch
from contract_checker.readers.writer import Look, Part, Place, Writer

_KINDS: Final[tuple[tuple[Part, BlockKind], ...]] = (("header", "header"), ("footer", "footer"))
_VARIANTS: Final = ("", "-left", "-first")


def read_running_lines(root: Element | None, writer: Writer, words: ParagraphReader) -> None:
    """Append the headers, then the footers, of the page styles in `root`."""
    pages = [] if root is None else list(root.iter(f"{STYLE}master-page"))
    for part, kind in _KINDS:
        seen: set[tuple[Stretch, ...]] = set()
        paragraph = 0
        names = [f"{STYLE}{part}{variant}" for variant in _VARIANTS]
        lines = [line for page in pages for line in page.iterchildren(*names)]
        for line in (line for line in lines if line.get(f"{STYLE}display") != "false"):
            for element in line.iter(*PARAGRAPHS):
                paragraph += 1
                stretches = words.read(element).stretches()
                if tuple(stretches) not in seen:
                    seen.add(tuple(stretches))
                    writer.write(stretches, Look(kind), Place(part, paragraph))
