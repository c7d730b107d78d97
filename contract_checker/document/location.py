"""Where a passage stands, in the terms of its own format.

A PDF has pages; a Word file has paragraphs and table cells and gets its pages only when printed, so it
never receives a page number; a plain text has lines.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class Box(BaseModel):
    """A rectangle on a page, in points from its lower left corner."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    left: float
    bottom: float
    right: float
    top: float


class PageLocation(BaseModel):
    """A place on a page; `boxes` are computed only for the passages that a report shows."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["page"] = "page"
    page: int = Field(ge=1)
    boxes: tuple[Box, ...] = ()


class ParagraphLocation(BaseModel):
    """A paragraph of a file without pages, counted from 1 in its part, with its table address if any."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["paragraph"] = "paragraph"
    part: Literal["body", "header", "footer", "footnotes", "mail_headers"] = "body"
    paragraph: int = Field(ge=1)
    heading: str | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None


class LineLocation(BaseModel):
    """A line of a plain text, counted from 1."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["line"] = "line"
    line: int = Field(ge=1)


Location = Annotated[PageLocation | ParagraphLocation | LineLocation, Field(discriminator="kind")]
