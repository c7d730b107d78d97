"""Scans made by the tests: text set by ourselves at known places, printed to an image."""

import io
from collections.abc import Callable, Mapping

import PIL.Image
import pypdfium2 as pdfium
import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 595, 842
FONT, SIZE = "Helvetica", 12


@pytest.fixture(scope="session")
def printed() -> Callable[..., PIL.Image.Image]:
    """The image of an A4 page with each line at its place."""

    def print_page(lines: Mapping[tuple[float, float], str], dpi: int = 300) -> PIL.Image.Image:
        target = io.BytesIO()
        canvas = Canvas(target, pagesize=(WIDTH, HEIGHT))
        canvas.setFont(FONT, SIZE)
        for (x, y), words in lines.items():
            canvas.drawString(x, y, words)
        canvas.save()
        with pdfium.PdfDocument(target.getvalue()) as pdf:
            image: PIL.Image.Image = pdf[0].render(scale=dpi / 72, grayscale=True).to_pil()
        return image

    return print_page


@pytest.fixture(scope="session")
def scanned() -> Callable[..., bytes]:
    """A PDF with one image on each page, or words where a page is a text."""

    def scan(*pages: PIL.Image.Image | str, stamp: str = "", turned: int = 0) -> bytes:
        target = io.BytesIO()
        canvas = Canvas(target, pagesize=(WIDTH, HEIGHT))
        for page in pages:
            if isinstance(page, str):
                canvas.drawString(72, 700, page)
            else:
                canvas.drawImage(ImageReader(page), 0, 0, WIDTH, HEIGHT)
            canvas.drawString(400, 20, stamp)
            canvas.showPage()
        canvas.save()
        return _turned(target.getvalue(), turned) if turned else target.getvalue()

    return scan


@pytest.fixture(scope="session")
def stored() -> Callable[..., bytes]:
    """An image as a file."""

    def store(image: PIL.Image.Image, format_: str, **options: object) -> bytes:
        target = io.BytesIO()
        image.save(target, format_, **options)
        return target.getvalue()

    return store


def _turned(content: bytes, degrees: int) -> bytes:
    target = io.BytesIO()
    with pdfium.PdfDocument(content) as pdf:
        for page in pdf:
            page.set_rotation(degrees)
        pdf.save(target)
    return target.getvalue()
