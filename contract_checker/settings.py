"""Every limit in one frozen place: injected, never read from the environment."""

from pydantic import Field

from contract_checker.frozen import Frozen


class Limits(Frozen):
    """What one document, or one call, may cost before it is refused with a reason.

    A limit that refuses a legitimate document can be raised by the caller: the message of the
    refusal names the setting.
    """

    file_bytes: int = Field(100_000_000, description="largest file, in bytes")
    pages: int = Field(5_000, description="most pages in one PDF")
    characters: int = Field(20_000_000, description="longest text of one document, in characters")
    inflated_bytes: int = Field(300_000_000, description="most bytes that an Office file may unpack to")
    inflation_ratio: int = Field(
        200, description="most unpacked bytes for one packed byte of a part or of a file in an archive"
    )
    archive_entries: int = Field(
        5_000, description="most parts in an Office file, most entries in an archive"
    )
    nesting: int = Field(5, description="most archives and messages inside one another")
    members_bytes: int = Field(
        1_000_000_000, description="most bytes of all files in one archive or message, nested ones included"
    )
    name_characters: int = Field(
        240, description="longest name of a file in an archive or message; a longer one is shortened"
    )
    paragraphs: int = Field(
        200_000,
        description="most paragraphs in one DOCX, ODT, HTML, text or Markdown, cells of tables included",
    )
    mail_lines: int = Field(
        300_000,
        description="most lines in one message, each counted again for every boundary in it, beyond those"
        " that its size explains",
    )
    cells: int = Field(200_000, description="most filled cells in one workbook, most lines in one CSV file")
    merged_cells: int = Field(50_000, description="most merged areas in one sheet")
    sheets: int = Field(250, description="most sheets in one workbook")
    ocr_pages: int = Field(200, description="most scanned pages of one file whose characters are recognised")
    ocr_pixels: int = Field(40_000_000, description="most pixels of one page image given to recognition")
    ocr_seconds: int = Field(60, description="most seconds for recognising one page")
    ocr_file_seconds: int = Field(400, description="most seconds for recognising the pages of one file")
    ocr_memory_bytes: int = Field(1_000_000_000, description="most memory for recognising one page, in bytes")
    ocr_confidence: int = Field(
        80, description="mean confidence, in per cent, below which a recognised page is said to be doubtful"
    )
    image_pixels: int = Field(
        80_000_000,
        le=170_000_000,  # beyond, Pillow refuses of itself
        description="most pixels of one image, told by its header",
    )
    office_seconds: int = Field(60, description="most seconds for converting one old Word or RTF file")
    office_memory_bytes: int = Field(2_000_000_000, description="most memory for converting it, in bytes")
    office_output_bytes: int = Field(100_000_000, description="most bytes of what it is converted to")
    program_folders: str = Field(
        "/usr/local/bin:/usr/bin:/bin", description="folders where Tesseract and LibreOffice are looked for"
    )
    files: int = Field(500, description="most files in one call, those in archives and messages included")
    upload_bytes: int = Field(200_000_000, description="most bytes in one request to the service")
    memory_pdf: int = Field(128_000_000, description="memory that reading a PDF may add, in bytes")
    memory_office: int = Field(
        128_000_000, description="the same for a text of an office program, a page or a message"
    )
    memory_text: int = Field(64_000_000, description="the same for a plain text or Markdown")
    memory_workbook: int = Field(800_000_000, description="the same for a workbook")
    memory_image: int = Field(1_500_000_000, description="the same for an image")
    memory_archive: int = Field(
        64_000_000, description="the same for opening an archive, whose size allows nothing beside"
    )
    memory_per_byte: int = Field(48, description="memory that each byte of the file allows beside, in bytes")
    memory_most: int = Field(2_000_000_000, description="most memory that reading any file may add, in bytes")
    written_bytes: int = Field(
        200_000_000, description="largest file that a reader which calls other programs may write for them"
    )
    cpu_seconds: int = Field(120, description="most processor time to read one file")
    wall_seconds: int = Field(600, description="longest time to wait for one file to be read")
    answer_bytes: int = Field(200_000_000, description="most bytes that reading one file may give back")
    parallel_files: int = Field(2, description="most files read at the same time")


class Settings(Frozen):
    """What a caller may tune; the defaults suit a purchasing department's machine."""

    limits: Limits = Limits()
