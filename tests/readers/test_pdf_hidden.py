"""Text that a page does not show, and text that only looks so, on files built here."""

import io
from collections.abc import Callable

import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from contract_checker.document import Document
from contract_checker.readers.pdf import read
from contract_checker.settings import Limits

SHOWN = "Le délai de prévenance est de trente jours."
SECRET = "Le délai de prévenance est de deux jours."
INVISIBLE = 3
SCAN = ImageReader(Image.new("RGB", (20, 20), "white"))


def read_drawn(*draw: Callable[[Canvas], object], turn: int = 0) -> Document:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    canvas.setPageRotation(turn)
    for step in draw:
        step(canvas)
    canvas.save()
    return read(target.getvalue(), "CCAP.pdf", Limits())


def shown(canvas: Canvas) -> None:
    canvas.drawString(72, 500, SHOWN)


def invisible(canvas: Canvas) -> None:
    canvas.drawString(72, 486, SECRET, mode=INVISIBLE)


def outside(canvas: Canvas) -> None:
    canvas.drawString(72, 900, SECRET)


def beyond(canvas: Canvas) -> None:
    canvas.drawString(2000, 600, SECRET)


def white(canvas: Canvas) -> None:
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(72, 486, SECRET)


def transparent(canvas: Canvas) -> None:
    canvas.setFillAlpha(0)
    canvas.drawString(72, 486, SECRET)


def dark_ground(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0, 0, 0.5)
    canvas.rect(60, 480, 400, 18, fill=1, stroke=0)


def scan(canvas: Canvas) -> None:
    canvas.drawImage(SCAN, 0, 0, 595, 842)


def scan_in_forms(canvas: Canvas) -> None:
    canvas.beginForm("inner")
    canvas.drawImage(SCAN, -100, -100, 100, 100)
    canvas.endForm()
    canvas.beginForm("outer")
    canvas.translate(100, 100)
    canvas.doForm("inner")
    canvas.endForm()
    canvas.saveState()
    canvas.scale(5.95, 8.42)
    canvas.doForm("outer")
    canvas.restoreState()


def strips(canvas: Canvas) -> None:
    canvas.drawImage(SCAN, 0, 0, 200, 842)
    canvas.drawImage(SCAN, 200, 0, 395, 842)


def sources(document: Document) -> dict[str, str]:
    return {document.passage(block.span).quote: block.source for block in document.blocks}


@pytest.mark.parametrize("draw", [invisible, outside, beyond, white, transparent])
def test_text_that_is_not_shown_is_hidden(draw: Callable[[Canvas], object]) -> None:
    assert sources(read_drawn(shown, draw)) == {SHOWN: "live", SECRET: "hidden"}


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_text_on_a_turned_page_is_not_taken_for_outside_it(turn: int) -> None:
    assert sources(read_drawn(shown, turn=turn)) == {SHOWN: "live"}


def test_white_text_upon_a_dark_ground_is_shown() -> None:
    assert sources(read_drawn(dark_ground, white)) == {SECRET: "live"}


def test_invisible_text_over_an_image_is_what_was_recognised_there() -> None:
    assert sources(read_drawn(scan, invisible)) == {SECRET: "ocr"}


def test_a_stamp_printed_on_a_scan_hides_nothing_of_what_was_recognised_there() -> None:
    assert sources(read_drawn(scan, shown, invisible)) == {SHOWN: "live", SECRET: "ocr"}


def test_an_image_inside_moved_forms_is_found_where_it_is_shown() -> None:
    assert sources(read_drawn(scan_in_forms, shown, invisible)) == {SHOWN: "live", SECRET: "ocr"}


def test_a_scan_in_strips_covers_a_line_that_goes_over_two_of_them() -> None:
    assert sources(read_drawn(strips, invisible)) == {SECRET: "ocr"}


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_what_was_recognised_on_a_turned_scan_is_not_hidden(turn: int) -> None:
    assert sources(read_drawn(scan, invisible, turn=turn)) == {SECRET: "ocr"}


@pytest.mark.parametrize("box", [(72, 700, 60, 60), (60, 470, 90, 60)])
def test_invisible_text_that_a_picture_does_not_cover_is_hidden(box: tuple[int, int, int, int]) -> None:
    def logo(canvas: Canvas) -> None:
        canvas.drawImage(SCAN, *box)

    assert sources(read_drawn(logo, shown, invisible)) == {SHOWN: "live", SECRET: "hidden"}


def test_text_drawn_twice_to_look_bold_is_read_once() -> None:
    document = read_drawn(shown, lambda canvas: canvas.drawString(72.3, 500, SHOWN))
    assert document.text == SHOWN


def test_white_text_in_a_drawing_of_thousands_of_shapes_is_not_said_to_be_hidden() -> None:
    def shapes(canvas: Canvas) -> None:
        for step in range(2_000):
            canvas.rect(300, 10, 1 + step / 10, 1, fill=1)

    assert sources(read_drawn(shown, shapes, white)).popitem()[1] == "live"
