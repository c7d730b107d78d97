"""PDF files that want to hurt their reader."""

import io
import struct
import zlib
from functools import cache
from typing import Final

_MEGABYTE: Final = 1 << 20
_FORM: Final = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] "


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
