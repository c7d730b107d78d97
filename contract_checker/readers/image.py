"""Reads images of pages, such as a scan saved as PNG, JPEG or TIFF, by character recognition.

Each image of the file is a page. Nobody knows its size on paper: a point of its boxes is a pixel.
"""

import io
import struct
import warnings
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import PIL.Image
import PIL.ImageOps

from contract_checker.document import Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers import ocr
from contract_checker.readers.origin import Origin
from contract_checker.readers.pdf.page import Page
from contract_checker.readers.pdf.reader import document_of
from contract_checker.readers.pdf.recognised import Scale, Sheet, noted, recognised_pages, refuse
from contract_checker.settings import Limits

_SHORT_SIDE: Final = 595.0  # of a sheet of A4, in points: what type is measured against
_SCANNED_DPI: Final = 150
_FORMATS: Final = ("PNG", "JPEG", "TIFF")
LOADED_LATE: Final = tuple(f"PIL.{name}ImagePlugin" for name in ("Png", "Jpeg", "Tiff"))
# What Pillow raises on damaged files, whatever their format.
_DAMAGED: Final = (
    OSError, SyntaxError, ValueError, TypeError, LookupError, EOFError, OverflowError, struct.error,
)  # fmt: skip


def read(content: bytes, path: str, limits: Limits) -> Document:
    """The text recognised in the images of a file.

    Raises:
        UnreadableDocument: if it is damaged, over a limit, without text, or if recognition is not installed.
    """
    packages = ocr.missing(limits)
    with warnings.catch_warnings():
        # Pillow warns of sizes, which are checked here, and of damaged metadata, which are not read.
        warnings.simplefilter("ignore")
        try:
            with _opened(content, path) as image:
                count = _count(image, path, limits)
                found = () if packages else _pages(image, count, path, limits)
        except PIL.Image.DecompressionBombError as error:
            raise _too_many_pixels(path, limits) from error
    if not any(page.lines for page in found):
        refuse(found, packages, path, limits)
        raise _nothing(found, path)
    return document_of(found, Origin(path, content, "image"))


def _opened(content: bytes, path: str) -> PIL.Image.Image:
    """The image, with nothing decoded but its header."""
    try:
        return PIL.Image.open(io.BytesIO(content), formats=_FORMATS)
    except _DAMAGED as error:
        raise _damaged(path) from error


def _count(image: PIL.Image.Image, path: str, limits: Limits) -> int:
    try:
        count: int = getattr(image, "n_frames", 1)
    except _DAMAGED as error:
        raise _damaged(path) from error
    if count > limits.pages:
        raise UnreadableDocument(
            "limit_pages",
            f"{path} : le fichier a {count} images, plus que la limite (limits.pages = {limits.pages}) ;"
            " relever ce réglage ou diviser le fichier.",
        )
    return count


def _pages(image: PIL.Image.Image, count: int, path: str, limits: Limits) -> tuple[Page, ...]:
    """A page for each image of the file; one that is not reached stays without text, and says why."""
    pages = {number: noted(_blank(number), "ocr_limit") for number in range(1, count + 1)}

    def sheets() -> Iterator[tuple[Sheet, ocr.Image]]:
        for number in range(1, min(count, limits.ocr_pages) + 1):
            try:
                yield _sheet(_blank(number), *_grey(image, number - 1, path, limits), limits)
            except _DAMAGED:
                pages[number] = noted(_blank(number), "page_unreadable")

    for page in recognised_pages(sheets(), limits):
        pages[page.number] = page
    return tuple(pages.values())


def _blank(number: int) -> Page:
    return Page(number, 0.0, (), notes=(f"page_without_text:{number}",))


def _grey(image: PIL.Image.Image, index: int, path: str, limits: Limits) -> tuple[PIL.Image.Image, int]:
    """One image of the file, upright and in grey on white, and its dots per inch."""
    image.seek(index)
    if image.width * image.height > limits.image_pixels:
        raise _too_many_pixels(path, limits)
    dpi = float(image.info.get("dpi", (0, 0))[0])
    upright = PIL.ImageOps.exif_transpose(image)
    if upright.mode.startswith("I;16"):
        # Sixteen bits of grey: cut to eight, since a plain conversion would make all of it white.
        upright = upright.convert("I").point(lambda value: value * (1 / 256))
    grey = upright.convert("L")
    if upright.has_transparency_data:
        paper = PIL.Image.new("L", grey.size, 255)
        paper.paste(grey, mask=upright.convert("RGBA").getchannel("A"))
        grey = paper
    # Telephones and screens declare 72 whatever they show: then it is taken as a sheet of A4.
    return grey, round(dpi if dpi >= _SCANNED_DPI else min(grey.size) * 72 / _SHORT_SIDE)


def _sheet(page: Page, grey: PIL.Image.Image, dpi: int, limits: Limits) -> tuple[Sheet, ocr.Image]:
    """The page with its image, made smaller if that has more pixels than are recognised."""
    width, height = grey.size
    shrink = max(1.0, (width * height / limits.ocr_pixels) ** 0.5)
    if shrink > 1:
        grey = grey.resize((max(1, int(width / shrink)), max(1, int(height / shrink))))
    points = _SHORT_SIDE / min(width, height)
    scale = Scale(shrink, float(height), points)
    sheet = Sheet(replace(page, height=height * points), scale, float(width))
    return sheet, ocr.Image(*grey.size, grey.tobytes(), round(dpi / shrink))


def _too_many_pixels(path: str, limits: Limits) -> UnreadableDocument:
    return UnreadableDocument(
        "image_pixels",
        f"{path} : l'image a plus de points que la limite (limits.image_pixels = {limits.image_pixels}) ;"
        " la numériser à 300 points par pouce, ou relever ce réglage.",
    )


def _damaged(path: str) -> UnreadableDocument:
    return UnreadableDocument(
        "malformed", f"{path} : l'image est endommagée ; se procurer de nouveau le document d'origine."
    )


def _nothing(pages: tuple[Page, ...], path: str) -> UnreadableDocument:
    if any(note.startswith("page_unreadable:") for page in pages for note in page.notes):
        return _damaged(path)
    return UnreadableDocument(
        "no_text", f"{path} : aucun texte n'a été reconnu dans l'image ; fournir le document d'origine."
    )
