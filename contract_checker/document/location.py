"""Where a passage stands, in the terms of its own format.

A PDF has pages, and so has an image; a Word file has paragraphs and table cells and gets its pages only
when printed, so it never receives a page number; a plain text has lines; a workbook has sheets and cells.
"""

from typing import Annotated, Literal

from pydantic import Field

from contract_checker.frozen import Frozen


class Box(Frozen):
    """A rectangle on a page, in points from its lower left corner; in pixels where the page is an image."""

    left: float
    bottom: float
    right: float
    top: float


class PageLocation(Frozen):
    """A place on a page; `boxes` of printed text are computed only for the passages that a report shows."""

    kind: Literal["page"] = "page"
    page: int = Field(ge=1)
    boxes: tuple[Box, ...] = ()


class ParagraphLocation(Frozen):
    """A paragraph of a file without pages, counted from 1 in its part, with its table address if any."""

    kind: Literal["paragraph"] = "paragraph"
    part: Literal["body", "header", "footer", "footnotes", "mail_headers"] = "body"
    paragraph: int = Field(ge=1)
    heading: str | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None


class LineLocation(Frozen):
    """A line of a plain text, counted from 1."""

    kind: Literal["line"] = "line"
    line: int = Field(ge=1)


class CellLocation(Frozen):
    """A cell of a workbook, or a sheet as a whole when `cell` is None; row and column count from 1."""

    kind: Literal["cell"] = "cell"
    sheet: str
    cell: str | None = Field(None, description="address as a spreadsheet shows it, such as 'B12'")
    row: int | None = None
    column: int | None = None


Location = Annotated[
    PageLocation | ParagraphLocation | LineLocation | CellLocation, Field(discriminator="kind")
]
