"""Every limit in one frozen place: injected, never read from the environment."""

from pydantic import BaseModel, ConfigDict, Field


class Limits(BaseModel):
    """What one document, or one call, may cost before it is refused with a reason.

    A limit that refuses a legitimate document can be raised by the caller: the message of the
    refusal names the setting.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    file_bytes: int = Field(100_000_000, description="largest file, in bytes")
    pages: int = Field(5_000, description="most pages in one PDF")
    characters: int = Field(20_000_000, description="longest text of one document, in characters")
    inflated_bytes: int = Field(300_000_000, description="most bytes that an Office file may unpack to")
    inflation_ratio: int = Field(200, description="most unpacked bytes for one packed byte of a part")
    archive_entries: int = Field(5_000, description="most parts in an Office file")
    paragraphs: int = Field(200_000, description="most paragraphs in one DOCX or ODT")
    cells: int = Field(200_000, description="most filled cells in one workbook")
    merged_cells: int = Field(50_000, description="most merged areas in one sheet")
    sheets: int = Field(250, description="most sheets in one workbook")
    files: int = Field(500, description="most files in one call")
    upload_bytes: int = Field(200_000_000, description="most bytes in one request to the service")


class Settings(BaseModel):
    """What a caller may tune; the defaults suit a purchasing department's machine."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    limits: Limits = Limits()
