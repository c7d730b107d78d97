"""Images of pages: what is recognised in them, and which are refused before they cost anything."""

import io
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import PIL.Image
import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from contract_checker.document import Document, PageLocation, TextSpan
from contract_checker.errors import UnreadableDocument
from contract_checker.readers import read
from contract_checker.settings import Limits

SENTENCE = "Le client notifie toute évolution de charge quinze jours avant."
OTHER = "Le prix est ferme pendant toute la durée du marché."
PIXELS_PER_POINT = 300 / 72

Printed = Callable[..., PIL.Image.Image]
Stored = Callable[..., bytes]


def read_image(content: bytes, limits: Limits | None = None, name: str = "avenant.png") -> Document:
    return read(content, name, limits or Limits())


def box_of(document: Document, words: str) -> tuple[float, float, float, float]:
    start = document.text.index(words)
    (box,) = document.recognised_boxes(TextSpan(start=start, end=start + len(words)), 1)
    return box.left, box.bottom, box.right, box.top


def test_an_image_is_one_page_of_recognised_text(printed: Printed, stored: Stored) -> None:
    document = read_image(stored(printed({(72, 600): SENTENCE}), "PNG"))
    (block,) = document.blocks
    assert (document.text, document.pages, document.notes) == (SENTENCE, 1, ("page_ocr:1",))
    assert (block.source, block.location) == ("ocr", PageLocation(page=1))


def test_the_boxes_of_an_image_are_in_pixels_from_its_lower_left_corner(
    printed: Printed, stored: Stored
) -> None:
    document = read_image(stored(printed({(72, 600): SENTENCE}), "PNG"))
    left, bottom, right, top = box_of(document, "Le client")
    width = stringWidth("Le client", "Helvetica", 12) * PIXELS_PER_POINT
    assert (left, right) == pytest.approx((300, 300 + width), abs=8)
    assert (bottom, top) == pytest.approx((2500, 2500 + 9 * PIXELS_PER_POINT), abs=8)


@pytest.mark.parametrize("format_", ["JPEG", "TIFF"])
def test_a_scan_is_read_in_any_of_the_usual_formats(printed: Printed, stored: Stored, format_: str) -> None:
    content = stored(printed({(72, 600): SENTENCE}), format_)
    assert read_image(content, name=f"avenant.{format_.lower()}").text == SENTENCE


def test_each_image_of_a_tiff_is_a_page(printed: Printed, stored: Stored) -> None:
    second = printed({(72, 600): OTHER})
    content = stored(printed({(72, 600): SENTENCE}), "TIFF", save_all=True, append_images=[second])
    document = read_image(content, name="avenant.tif")
    assert document.pages == 2
    assert [(document.text[b.span.start : b.span.end], b.location) for b in document.blocks] == [
        (SENTENCE, PageLocation(page=1)),
        (OTHER, PageLocation(page=2)),
    ]


def test_a_photograph_is_read_as_its_camera_was_held(printed: Printed, stored: Stored) -> None:
    lying = printed({(72, 700 - 15 * line): SENTENCE for line in range(12)}).transpose(
        PIL.Image.Transpose.ROTATE_90
    )
    exif = PIL.Image.Exif()
    exif[0x0112] = 6  # to be shown turned clockwise
    document = read_image(stored(lying, "JPEG", exif=exif), name="avenant.jpg")
    assert document.text.count(SENTENCE) == 12
    assert box_of(document, SENTENCE)[0] == pytest.approx(300, abs=8)


def test_text_on_a_transparent_ground_is_read(printed: Printed, stored: Stored) -> None:
    page = printed({(72, 600): SENTENCE})
    ink = PIL.Image.new("RGBA", page.size, (0, 0, 0, 0))
    ink.paste((0, 0, 0, 255), mask=page.point(lambda grey: 255 - grey))
    assert read_image(stored(ink, "PNG")).text == SENTENCE


def test_grey_of_sixteen_bits_is_read(printed: Printed, stored: Stored) -> None:
    page = printed({(72, 600): SENTENCE}).convert("I").point(lambda grey: grey * 257)
    assert read_image(stored(page.convert("I;16"), "PNG")).text == SENTENCE


def test_a_large_image_is_made_smaller_and_its_boxes_stay_true(printed: Printed, stored: Stored) -> None:
    document = read_image(stored(printed({(72, 600): SENTENCE}), "PNG"), Limits(ocr_pixels=2_000_000))
    assert box_of(document, "Le client")[0] == pytest.approx(300, abs=8)


@pytest.mark.parametrize(
    ("limits", "notes"),
    [
        (Limits(ocr_pages=1), ("page_ocr:1", "page_without_text:2", "ocr_limit:2")),
        (Limits(ocr_confidence=100), ("page_ocr:1", "page_ocr_low:1", "page_ocr:2", "page_ocr_low:2")),
    ],
    ids=["pages", "confidence"],
)
def test_limits_on_recognition_hold(
    printed: Printed, stored: Stored, limits: Limits, notes: tuple[str, ...]
) -> None:
    second = printed({(72, 600): OTHER})
    content = stored(printed({(72, 600): SENTENCE}), "TIFF", save_all=True, append_images=[second])
    assert read_image(content, limits, "avenant.tif").notes == notes


def test_more_images_than_the_limit_of_pages_are_refused(printed: Printed, stored: Stored) -> None:
    blank = printed({})
    content = stored(blank, "TIFF", save_all=True, append_images=[blank, blank])
    with pytest.raises(UnreadableDocument, match=r"3 images, .*limits\.pages = 2\)") as refusal:
        read_image(content, Limits(pages=2), "avenant.tif")
    assert refusal.value.reason == "limit_pages"


def test_more_pixels_than_the_limit_are_refused(printed: Printed, stored: Stored) -> None:
    with pytest.raises(UnreadableDocument, match=r"limits\.image_pixels = 1000000\)") as refusal:
        read_image(stored(printed({}), "PNG"), Limits(image_pixels=1_000_000))
    assert refusal.value.reason == "image_pixels"


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png_of(width: int, height: int) -> bytes:
    """A whole and valid image, all black, of a few thousand bytes."""
    row = zlib.compressobj(9)
    packed = b"".join(row.compress(bytes(1 + width // 8)) for _ in range(height)) + row.flush()
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def test_an_image_of_a_billion_pixels_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    (tmp_path / "bomb.png").write_bytes(png_of(32_000, 32_000))
    code = (
        "import sys, time; from pathlib import Path\n"
        "from contract_checker.errors import UnreadableDocument\n"
        "from contract_checker.readers import read\n"
        "from contract_checker.settings import Limits\n"
        "content = Path(sys.argv[1]).read_bytes(); started = time.process_time()\n"
        "try: read(content, 'bomb.png', Limits())\n"
        "except UnreadableDocument as refusal: print(refusal.reason)\n"
        "print(time.process_time() - started < 2)\n"
        "peak = Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0]\n"
        "print(int(peak) * 1024 < 256_000_000)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "bomb.png")], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["image_pixels", "True", "True"]


@pytest.mark.parametrize("kept", [40, 2000], ids=["in the header", "in the pixels"])
def test_an_image_cut_short_is_refused(printed: Printed, stored: Stored, kept: int) -> None:
    with pytest.raises(UnreadableDocument) as refusal:
        read_image(stored(printed({(72, 600): SENTENCE}), "PNG")[:kept])
    assert refusal.value.reason == "malformed"


def test_an_image_without_words_is_refused(printed: Printed, stored: Stored) -> None:
    with pytest.raises(UnreadableDocument) as refusal:
        read_image(stored(printed({}), "PNG"))
    assert (refusal.value.reason, str(refusal.value)) == (
        "no_text",
        "avenant.png : aucun texte n'a été reconnu dans l'image ; fournir le document d'origine.",
    )


def test_without_tesseract_an_image_is_refused_with_the_packages_to_install(
    printed: Printed, stored: Stored, tmp_path: Path
) -> None:
    with pytest.raises(
        UnreadableDocument, match="paquets Debian tesseract-ocr, tesseract-ocr-fra"
    ) as refusal:
        read_image(stored(printed({}), "PNG"), Limits(program_folders=str(tmp_path)))
    assert refusal.value.reason == "ocr_missing"


def test_an_image_under_the_suffix_of_another_is_read_as_what_it_is(printed: Printed) -> None:
    target = io.BytesIO()
    printed({(72, 600): SENTENCE}).save(target, "JPEG")
    assert read_image(target.getvalue(), name="avenant.png").text == SENTENCE
