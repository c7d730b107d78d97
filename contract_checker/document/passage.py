"""Quotes: one contiguous span of a document with its words, and several of them as evidence."""

from pydantic import Field, model_validator

from contract_checker.document.location import Location
from contract_checker.frozen import Frozen


class TextSpan(Frozen):
    """Character offsets in a document's text: `start` included, `end` excluded."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)

    @model_validator(mode="after")
    def _is_not_reversed(self) -> "TextSpan":
        if self.end < self.start:
            raise ValueError(f"the span ends at {self.end}, before its start at {self.start}")
        return self


class Passage(Frozen):
    """One contiguous quote; made only by `Document.passage`, so that it is verbatim by construction."""

    document: str = Field(description="path of the document inside its dossier")
    span: TextSpan
    quote: str = Field(description="the document's text at the span, unchanged")
    location: Location


class Evidence(Frozen):
    """Passages that show something together: a cell with its header, a sentence across two pages."""

    passages: tuple[Passage, ...] = Field(min_length=1)
