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
    inflation_ratio: int = Field(
        200, description="most unpacked bytes for one packed byte of a DOCX part or of a file in an archive"
    )
    archive_entries: int = Field(5_000, description="most parts in a DOCX, most entries in an archive")
    nesting: int = Field(5, description="most archives and messages inside one another")
    members_bytes: int = Field(
        1_000_000_000, description="most bytes of all files in one archive or message, nested ones included"
    )
    name_characters: int = Field(
        240, description="longest name of a file in an archive or message; a longer one is shortened"
    )
    paragraphs: int = Field(200_000, description="most paragraphs in one DOCX")
    mail_lines: int = Field(
        5_000_000, description="most lines in one message, each counted again for every boundary in it"
    )
    files: int = Field(500, description="most files in one call, those in archives and messages included")
    upload_bytes: int = Field(200_000_000, description="most bytes in one request to the service")


class Settings(BaseModel):
    """What a caller may tune; the defaults suit a purchasing department's machine."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    limits: Limits = Limits()
