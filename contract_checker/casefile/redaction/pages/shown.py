"""Pages as they show themselves: rendered from a PDF, or the images of an image file."""

from collections.abc import Iterator, Sequence
from math import sqrt
from typing import Final, NamedTuple

import PIL.Image
import PIL.ImageOps
import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

from contract_checker.errors import UnreadableDocument
from contract_checker.readers.pdf.characters import Frame
from contract_checker.settings import Limits

from .burning import Patch
from .places import LabelledBox

_DPI: Final = 200
_POINTS: Final = 72
_A4: Final = 595.0  # points of its short side
_SCANNED_DPI: Final = 150
_DEEPEST: Final = 5
_MOST_OF_THE_PAGE: Final = 0.5
_PICTURES: Final = (pdfium_c.FPDF_PAGEOBJ_IMAGE,)


class Shown(NamedTuple):
    """A page as an image, before anything is masked; patches are in its pixels, `size` in points."""

    number: int
    image: PIL.Image.Image
    dpi: int
    size: tuple[float, float]
    has_text: bool = False
    patches: tuple[Patch, ...] = ()
    pictures: tuple[Patch, ...] = ()

    @property
    def is_a_picture(self) -> bool:
        """Whether a picture covers most of the page."""
        most = self.image.width * self.image.height * _MOST_OF_THE_PAGE
        return any((one.right - one.left) * (one.bottom - one.top) >= most for one in self.pictures)

    def with_text(self, has_text: bool, places: Sequence[LabelledBox]) -> "Shown":
        """The page with what its own text says is to be masked."""
        scale = self.dpi / _POINTS
        patches = tuple(
            Patch(
                box.left * scale,
                (self.size[1] - box.top) * scale,
                box.right * scale,
                (self.size[1] - box.bottom) * scale,
                label,
            )
            for box, label in places
        )
        return self._replace(has_text=has_text, patches=patches)


def page_of(pdf: pdfium.PdfDocument, number: int, path: str, limits: Limits) -> Shown:
    """Page `number` of a PDF, with its forms and annotations, and where it has pictures.

    Raises:
        UnreadableDocument: if the page is damaged, or a picture on it has too many pixels.
    """
    try:
        page = pdf[number - 1]
    except pdfium.PdfiumError as cause:
        raise _damaged(path, number) from cause
    try:
        width, height = page.get_size()
        pictures = tuple(_pictures(page, path, limits))
        scale = min(_DPI / _POINTS, sqrt(limits.ocr_pixels / max(width * height, 1.0)))
        bitmap = page.render(scale=scale, may_draw_forms=True)
        try:
            image = bitmap.to_pil().convert("RGB")
        finally:
            bitmap.close()
    except pdfium.PdfiumError as cause:
        raise _damaged(path, number) from cause
    finally:
        page.close()
    scaled = tuple(
        Patch(left * scale, (height - top) * scale, right * scale, (height - bottom) * scale)
        for left, bottom, right, top in pictures
    )
    return Shown(number, image, round(scale * _POINTS), (width, height), pictures=scaled)


def frame_of(image: PIL.Image.Image, number: int, limits: Limits) -> Shown:
    """Image `number` of an image file, upright, on white."""
    image.seek(number - 1)
    dpi = float(image.info.get("dpi", (0, 0))[0])
    upright = PIL.ImageOps.exif_transpose(image)
    if upright.mode.startswith("I;16"):
        upright = upright.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if upright.has_transparency_data:
        paper = PIL.Image.new("RGBA", upright.size, (255, 255, 255, 255))
        paper.alpha_composite(upright.convert("RGBA"))
        upright = paper
    plain = upright.convert("RGB")
    shrink = max(1.0, sqrt(plain.width * plain.height / limits.ocr_pixels))
    if shrink > 1:
        plain = plain.resize((max(1, int(plain.width / shrink)), max(1, int(plain.height / shrink))))
    # Telephones and screens declare 72 whatever they show: then it is taken as a sheet of A4.
    stated = dpi / shrink if dpi >= _SCANNED_DPI else min(plain.size) * _POINTS / _A4
    size = (plain.width * _POINTS / stated, plain.height * _POINTS / stated)
    return Shown(number, plain, round(stated), size)


def _pictures(page: pdfium.PdfPage, path: str, limits: Limits) -> Iterator[tuple[float, float, float, float]]:
    """Rectangles of what holds a picture, in points of the page as displayed."""
    frame = Frame.of(page)
    for shown in page.get_objects(max_depth=1):
        pictures = [shown] if shown.type in _PICTURES else []
        if shown.type == pdfium_c.FPDF_PAGEOBJ_FORM:
            pictures = list(page.get_objects(filter=_PICTURES, form=shown.raw, max_depth=_DEEPEST))
        for picture in pictures:
            columns, rows = picture.get_px_size()
            if columns * rows > limits.image_pixels:
                raise UnreadableDocument(
                    "image_pixels",
                    f"{path} : une image a plus de points que la limite (limits.image_pixels ="
                    f" {limits.image_pixels}) ; la numériser à 300 points par pouce, ou relever ce réglage.",
                )
        if pictures:
            yield frame.place_box(*shown.get_bounds())


def _damaged(path: str, number: int) -> UnreadableDocument:
    return UnreadableDocument(
        "malformed", f"{path} : la page {number} est endommagée ; exporter de nouveau le document en PDF."
    )
