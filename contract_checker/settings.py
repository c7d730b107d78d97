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
    inflated_bytes: int = Field(300_000_000, description="most bytes that a DOCX may unpack to")
    inflation_ratio: int = Field(200, description="most unpacked bytes for one packed byte of a DOCX part")
    archive_entries: int = Field(5_000, description="most parts in a DOCX")
    paragraphs: int = Field(200_000, description="most paragraphs in one DOCX")
    files: int = Field(500, description="most files in one call")
    upload_bytes: int = Field(200_000_000, description="most bytes in one request to the service")
    memory_pdf: int = Field(128_000_000, description="memory that reading a PDF may add, in bytes")
    memory_office: int = Field(128_000_000, description="the same for a DOCX")
    memory_text: int = Field(64_000_000, description="the same for a plain text or Markdown")
    memory_per_byte: int = Field(48, description="memory that each byte of the file allows beside, in bytes")
    memory_most: int = Field(2_000_000_000, description="most memory that reading any file may add, in bytes")
    written_bytes: int = Field(
        200_000_000, description="largest file that a reader which calls other programs may write for them"
    )
    cpu_seconds: int = Field(120, description="most processor time to read one file")
    wall_seconds: int = Field(600, description="longest time to wait for one file to be read")
    answer_bytes: int = Field(200_000_000, description="most bytes that reading one file may give back")
    parallel_files: int = Field(2, description="most files read at the same time")


class Settings(BaseModel):
    """What a caller may tune; the defaults suit a purchasing department's machine."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    limits: Limits = Limits()
