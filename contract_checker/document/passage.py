"""Quotes: one contiguous span of a document with its words, and several of them as evidence."""

from pydantic import BaseModel, ConfigDict, Field, model_validator

from contract_checker.document.location import Location


class TextSpan(BaseModel):
    """Character offsets in a document's text: `start` included, `end` excluded."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    start: int = Field(ge=0)
    end: int = Field(ge=0)

    @model_validator(mode="after")
    def _is_not_reversed(self) -> "TextSpan":
        if self.end < self.start:
            raise ValueError(f"the span ends at {self.end}, before its start at {self.start}")
        return self


class Passage(BaseModel):
    """One contiguous quote; made only by `Document.passage`, so that it is verbatim by construction."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    document: str = Field(description="path of the document inside its dossier")
    span: TextSpan
    quote: str = Field(description="the document's text at the span, unchanged")
    location: Location


class Evidence(BaseModel):
    """Passages that show something together: a cell with its header, a sentence across two pages."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    passages: tuple[Passage, ...] = Field(min_length=1)
