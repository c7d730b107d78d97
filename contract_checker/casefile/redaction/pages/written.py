"""A PDF of images alone, written by hand: nothing else can be in it, and equal pages are equal bytes."""

import io
import zlib
from collections.abc import Sequence
from typing import Final, NamedTuple

import PIL.Image

_JPEG_QUALITY: Final = 85
_HEADER: Final = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
_OBJECTS_A_PAGE: Final = 3


class PageImage(NamedTuple):
    """A page: its size in points, and its image encoded as a PDF takes it."""

    width: float
    height: float
    columns: int
    rows: int
    colours: str
    filter: str
    content: bytes


def page_image(image: PIL.Image.Image, width: float, height: float) -> PageImage:
    """Encode the image of a page in whichever way is smaller."""
    plain = image if image.mode == "L" or not _is_grey(image) else image.convert("L")
    flat = zlib.compress(plain.tobytes(), 6)
    target = io.BytesIO()
    plain.save(target, "JPEG", quality=_JPEG_QUALITY)
    name, content = min(("FlateDecode", flat), ("DCTDecode", target.getvalue()), key=lambda way: len(way[1]))
    colours = "DeviceGray" if plain.mode == "L" else "DeviceRGB"
    return PageImage(width, height, *plain.size, colours, name, content)


def pdf_of(pages: Sequence[PageImage]) -> bytes:
    """The file."""
    kids = " ".join(f"{3 + _OBJECTS_A_PAGE * index} 0 R" for index in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
    ]
    for index, page in enumerate(pages):
        objects.extend(_objects(page, 3 + _OBJECTS_A_PAGE * index))
    target, places = bytearray(_HEADER), []
    for number, content in enumerate(objects, start=1):
        places.append(len(target))
        target += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start = len(target)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    target += b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, rows)
    target += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(target)


def _objects(page: PageImage, number: int) -> tuple[bytes, bytes, bytes]:
    box = f"{page.width:.2f} {page.height:.2f}"
    drawn = f"q {page.width:.2f} 0 0 {page.height:.2f} 0 0 cm /Im Do Q".encode()
    image = (
        f"<< /Type /XObject /Subtype /Image /Width {page.columns} /Height {page.rows} /ColorSpace"
        f" /{page.colours} /BitsPerComponent 8 /Filter /{page.filter} /Length {len(page.content)} >>"
    )
    return (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {box}] /Contents {number + 1} 0 R"
        f" /Resources << /XObject << /Im {number + 2} 0 R >> >> >>".encode(),
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(drawn), drawn),
        image.encode() + b"\nstream\n" + page.content + b"\nendstream",
    )


def _is_grey(image: PIL.Image.Image) -> bool:
    red, green, blue = image.split()
    return red.tobytes() == green.tobytes() == blue.tobytes()
