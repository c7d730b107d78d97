"""Scanned pages of a PDF: what is recognised, where it stands, and what is said of it."""

from collections.abc import Callable
from pathlib import Path

import PIL.Image
import PIL.ImageFilter
import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from contract_checker.document import Document, PageLocation, TextSpan
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.pdf import read
from contract_checker.settings import Limits

FIRST = "7.2 Le donneur d'ordre notifie toute évolution de charge au moins"
SECOND = "quinze jours ouvrés avant sa prise d'effet."
NOTICE = {(72, 600): FIRST, (72, 585): SECOND}
OTHER = "Le prix est ferme pendant toute la durée du marché."
SIZE = 12
NEAR = 2.0  # points: less than the width of a letter

Printed = Callable[..., PIL.Image.Image]
Scanned = Callable[..., bytes]


def read_pdf(content: bytes, limits: Limits | None = None) -> Document:
    return read(content, "CCAP.pdf", limits or Limits())


def span_of(document: Document, words: str) -> TextSpan:
    start = document.text.index(words)
    return TextSpan(start=start, end=start + len(words))


def test_the_text_of_a_scanned_page_is_quoted_as_recognised(printed: Printed, scanned: Scanned) -> None:
    document = read_pdf(scanned(printed(NOTICE)))
    (block,) = document.blocks
    assert document.passage(block.span).quote == f"{FIRST}\n{SECOND}"
    assert (block.source, block.location) == ("ocr", PageLocation(page=1))
    assert document.notes == ("page_ocr:1",)


@pytest.mark.parametrize("dpi", [200, 300])
def test_the_boxes_of_a_quote_lie_where_it_was_printed(printed: Printed, scanned: Scanned, dpi: int) -> None:
    document = read_pdf(scanned(printed(NOTICE, dpi)))
    (box,) = document.recognised_boxes(span_of(document, "évolution de charge"), 1)
    before = stringWidth(FIRST.partition("évolution")[0], "Helvetica", SIZE)
    width = stringWidth("évolution de charge", "Helvetica", SIZE)
    assert box.left == pytest.approx(72 + before, abs=NEAR)
    assert box.right == pytest.approx(72 + before + width, abs=NEAR)
    assert 600 - 0.3 * SIZE <= box.bottom <= 600 < 600 + 0.6 * SIZE <= box.top <= 600 + SIZE


def test_a_quote_over_two_lines_has_a_box_for_each(printed: Printed, scanned: Scanned) -> None:
    document = read_pdf(scanned(printed(NOTICE)))
    first, second = document.recognised_boxes(span_of(document, "au moins\nquinze jours"), 1)
    before = stringWidth(FIRST.removesuffix("au moins"), "Helvetica", SIZE)
    assert (first.left, second.left) == pytest.approx((72 + before, 72), abs=NEAR)
    assert first.bottom > second.top


def test_a_page_has_no_box_of_the_words_of_another(printed: Printed, scanned: Scanned) -> None:
    document = read_pdf(scanned(printed(NOTICE), printed({(72, 600): OTHER})))
    assert document.recognised_boxes(span_of(document, OTHER), 1) == ()
    assert len(document.recognised_boxes(span_of(document, OTHER), 2)) == 1


def test_a_scan_laid_upside_down_is_read_and_its_boxes_are_turned(printed: Printed, scanned: Scanned) -> None:
    many = {(72, 700 - 15 * line): FIRST for line in range(12)}
    document = read_pdf(scanned(printed(many).rotate(180)))
    assert document.text.count(FIRST) == 12
    (box,) = document.recognised_boxes(span_of(document, FIRST), 1)
    assert (box.right, box.top) == pytest.approx((595 - 72, 842 - 700), abs=3)


def test_the_boxes_of_a_turned_page_are_those_of_the_page_as_displayed(
    printed: Printed, scanned: Scanned
) -> None:
    many = {(72, 700 - 15 * line): FIRST for line in range(12)}
    document = read_pdf(scanned(printed(many), turned=90))
    (box,) = document.recognised_boxes(span_of(document, "7.2 Le donneur d'ordre"), 1)
    # Turned clockwise, what stood 700 points high begins 700 points from the left.
    assert (box.left, box.top) == pytest.approx((700, 595 - 72), abs=NEAR)


def test_a_scan_laid_askew_is_read(printed: Printed, scanned: Scanned) -> None:
    many = {(72, 700 - 15 * line): FIRST for line in range(12)}
    document = read_pdf(scanned(printed(many).rotate(1.5, fillcolor=255)))
    assert document.text.count("notifie toute évolution de charge") == 12


def test_a_page_with_text_is_not_recognised(printed: Printed, scanned: Scanned) -> None:
    document = read_pdf(scanned(OTHER, printed(NOTICE)))
    assert [block.source for block in document.blocks] == ["live", "ocr"]
    assert document.text == f"{OTHER}\n{FIRST}\n{SECOND}"
    assert document.notes == ("page_ocr:2",)


def test_the_text_stamped_on_a_scan_is_kept_and_not_read_twice(printed: Printed, scanned: Scanned) -> None:
    document = read_pdf(scanned(printed(NOTICE), stamp="Signé le 3 mars"))
    assert document.text.count("Signé le 3 mars") == 1
    stamp = document.block_at(document.text.index("Signé"))
    assert (stamp.source, document.block_at(document.text.index("7.2")).source) == ("live", "ocr")


def test_a_badly_recognised_page_is_said_to_be_so(printed: Printed, scanned: Scanned) -> None:
    many = {(72, 700 - 15 * line): FIRST for line in range(12)}
    blurred = printed(many, 80).filter(PIL.ImageFilter.GaussianBlur(1.3))
    assert read_pdf(scanned(blurred)).notes == ("page_ocr:1", "page_ocr_low:1")


def test_how_sure_a_page_must_be_is_a_setting(printed: Printed, scanned: Scanned) -> None:
    document = read_pdf(scanned(printed(NOTICE)), Limits(ocr_confidence=100))
    assert document.notes == ("page_ocr:1", "page_ocr_low:1")


def test_pages_beyond_the_limit_are_noted_as_not_read(printed: Printed, scanned: Scanned) -> None:
    document = read_pdf(scanned(printed(NOTICE), printed({(72, 600): OTHER})), Limits(ocr_pages=1))
    assert OTHER not in document.text
    assert document.notes == ("page_ocr:1", "page_without_text:2", "ocr_limit:2")


def test_pages_that_are_not_reached_in_time_are_noted_as_not_read(printed: Printed, scanned: Scanned) -> None:
    notes = read_pdf(scanned(*[printed(NOTICE)] * 5), Limits(ocr_file_seconds=0)).notes
    assert notes[0] == "page_ocr:1"
    assert notes[-2:] == ("page_without_text:5", "ocr_limit:5")


def test_a_page_is_rendered_no_larger_than_the_limit(printed: Printed, scanned: Scanned) -> None:
    document = read_pdf(scanned(printed(NOTICE)), Limits(ocr_pixels=2_000_000))
    (box,) = document.recognised_boxes(span_of(document, SECOND), 1)
    width = stringWidth(SECOND, "Helvetica", SIZE)
    assert (box.left, box.right) == pytest.approx((72, 72 + width), abs=NEAR)
    with pytest.raises(UnreadableDocument):  # at 12 dots per inch nothing can be read
        read_pdf(scanned(printed(NOTICE)), Limits(ocr_pixels=14_000))


def test_an_image_with_more_pixels_than_the_limit_is_not_rendered(printed: Printed, scanned: Scanned) -> None:
    document = read_pdf(scanned(OTHER, printed(NOTICE)), Limits(image_pixels=1_000_000))
    assert document.notes == ("page_without_text:2", "ocr_limit:2")


def test_a_page_that_needs_more_memory_than_the_limit_is_noted(printed: Printed, scanned: Scanned) -> None:
    document = read_pdf(scanned(OTHER, printed(NOTICE)), Limits(ocr_memory_bytes=60_000_000))
    assert document.notes == ("page_without_text:2", "ocr_failed:2")


def test_a_scan_that_takes_longer_than_the_limit_is_refused(printed: Printed, scanned: Scanned) -> None:
    with pytest.raises(UnreadableDocument, match=r"limits\.ocr_seconds = 0\)") as refusal:
        read_pdf(scanned(printed(NOTICE)), Limits(ocr_seconds=0))
    assert refusal.value.reason == "ocr_failed"


def test_without_tesseract_the_pages_with_text_are_read(
    printed: Printed, scanned: Scanned, tmp_path: Path
) -> None:
    document = read_pdf(scanned(OTHER, printed(NOTICE)), Limits(program_folders=str(tmp_path)))
    assert document.text == OTHER
    assert document.notes == ("page_without_text:2", "ocr_missing:2")


def test_without_tesseract_a_scan_is_refused_with_the_packages_to_install(
    printed: Printed, scanned: Scanned, tmp_path: Path
) -> None:
    with pytest.raises(UnreadableDocument) as refusal:
        read_pdf(scanned(printed(NOTICE)), Limits(program_folders=str(tmp_path)))
    assert (refusal.value.reason, str(refusal.value)) == (
        "ocr_missing",
        "CCAP.pdf : document numérisé, dont les caractères ne peuvent pas être reconnus ici ;"
        " installer les paquets Debian tesseract-ocr, tesseract-ocr-fra, ou fournir le fichier d'origine.",
    )


def test_without_french_data_a_scan_is_refused_with_the_package_to_install(
    printed: Printed, scanned: Scanned, tmp_path: Path
) -> None:
    (english,) = Path("/usr/share/tesseract-ocr").glob("*/tessdata/eng.traineddata")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / english.name).symlink_to(english)
    program = tmp_path / "tesseract"
    program.write_text(f'#!/bin/sh\nTESSDATA_PREFIX={tmp_path}/data exec /usr/bin/tesseract "$@"\n')
    program.chmod(0o755)
    with pytest.raises(UnreadableDocument, match="paquets Debian tesseract-ocr-fra, ou") as refusal:
        read_pdf(scanned(printed(NOTICE)), Limits(program_folders=f"{tmp_path}:/usr/bin:/bin"))
    assert refusal.value.reason == "ocr_missing"
