"""Tracked changes of an OpenDocument text: what was deleted, and which words are insertions."""

from contract_checker.readers.markup import Element
from contract_checker.readers.odt.markup import XML_ID
from contract_checker.readers.open_document import TEXT


class Revisions:
    """The changes of one text, followed as it is read.

    Attributes:
        regions: all of them, each with who made it and when.
    """

    def __init__(self, body: Element) -> None:
        self.regions: list[Element] = list(body.iter(f"{TEXT}changed-region"))
        self._deletions: dict[str, Element] = {}
        self._insertions: set[str] = set()
        self._open: set[str] = set()
        for region in self.regions:
            identifier = region.get(XML_ID) or region.get(f"{TEXT}id", "")
            deletion = region.find(f"{TEXT}deletion")
            if deletion is not None:
                self._deletions[identifier] = deletion
            elif region.find(f"{TEXT}insertion") is not None:
                self._insertions.add(identifier)

    @property
    def inserting(self) -> bool:
        """Whether the place reached is inside an insertion."""
        return bool(self._open)

    def follow(self, element: Element) -> Element | None:
        """Pass a mark of the text; the words deleted there, each once, whatever refers to them."""
        identifier = element.get(f"{TEXT}change-id", "")
        if element.tag == f"{TEXT}change-start":
            self._open |= self._insertions & {identifier}
        elif element.tag == f"{TEXT}change-end":
            self._open.discard(identifier)
        elif element.tag == f"{TEXT}change":
            return self._deletions.pop(identifier, None)
        return None
