"""What one Word paragraph holds."""

from dataclasses import dataclass, field
from typing import Final

from contract_checker.readers.docx.markup import W
from contract_checker.readers.docx.styles import Style
from contract_checker.readers.markup import Element
from contract_checker.readers.words import Words

_REMOVED_MARKS: Final = (f"{W}del", f"{W}moveFrom")


@dataclass(slots=True)
class Content(Words):
    """The words of a paragraph, its own properties and style, the notes and comments that it calls."""

    properties: Element | None = None
    style_id: str | None = None
    style: Style = field(default_factory=Style)
    notes: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)

    @property
    def mark_is_deleted(self) -> bool:
        """Whether a revision takes away the end of the paragraph, so that the next one goes on with it."""
        marks = None if self.properties is None else self.properties.find(f"{W}rPr")
        return marks is not None and any(marks.find(name) is not None for name in _REMOVED_MARKS)
