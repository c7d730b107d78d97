"""Comments, form fields and what a PDF carries along, on files built here."""

import io
from collections.abc import Callable

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from contract_checker.document import Box, Document, PageLocation
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.pdf import read
from contract_checker.settings import Limits

CLAUSE = "Le délai de prévenance est de trente jours."


def drawn(draw: Callable[[Canvas], object], words: str = CLAUSE, turn: int = 0) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, pageCompression=0)
    canvas.setPageRotation(turn)
    canvas.drawString(72, 700, words)
    draw(canvas)
    canvas.save()
    return target.getvalue()


def read_pdf(content: bytes, limits: Limits | None = None) -> Document:
    return read(content, "reponse.pdf", limits or Limits())


def with_catalogue(entry: bytes) -> bytes:
    """A file whose catalogue has one entry more; the engine rebuilds the offsets."""
    return drawn(lambda canvas: None).replace(b"/Type /Catalog", entry + b" /Type /Catalog")


def comment(words: str, rectangle: tuple[int, int, int, int] = (300, 690, 320, 710)) -> bytes:
    return drawn(lambda canvas: canvas.textAnnotation(words, rectangle))


def quotes(document: Document) -> list[tuple[str, str]]:
    """Source and words of each block."""
    return [(block.source, document.passage(block.span).quote) for block in document.blocks]


def field(canvas: Canvas, value: str, height: float = 640) -> None:
    canvas.acroForm.textfield(name=f"jours{height}", value=value, x=200, y=height, width=80, height=18)


def test_a_comment_is_read_as_one() -> None:
    assert quotes(read_pdf(comment("À porter à 60 jours ?"))) == [
        ("live", CLAUSE),
        ("comment", "À porter à 60 jours ?"),
    ]


def test_a_comment_has_its_page_and_its_box() -> None:
    location = read_pdf(comment("À revoir")).blocks[-1].location
    assert location == PageLocation(page=1, boxes=(Box(left=300, bottom=690, right=320, top=710),))


def test_the_box_of_a_comment_stands_on_the_page_as_displayed() -> None:
    content = drawn(lambda canvas: canvas.textAnnotation("À revoir", (300, 690, 320, 710)), turn=90)
    location = read_pdf(content).blocks[-1].location
    assert isinstance(location, PageLocation)
    (box,) = location.boxes
    assert (box.left, box.bottom, box.right, box.top) == pytest.approx((690, 522, 710, 542), abs=0.5)


def test_the_lines_of_a_comment_end_in_line_feeds() -> None:
    assert quotes(read_pdf(comment("À revoir :\r\n60 jours")))[-1] == ("comment", "À revoir :\n60 jours")


def test_a_comment_that_is_not_displayed_is_hidden() -> None:
    content = comment("Interne").replace(b"/Subtype /Text", b"/F 2 /Subtype /Text")
    assert quotes(read_pdf(content))[-1] == ("hidden", "Interne")


def test_a_comment_stands_after_the_paragraph_beside_it() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 600, "Le prix est ferme.")
        canvas.textAnnotation("Et la baisse ?", (300, 690, 320, 710))

    assert [words for _, words in quotes(read_pdf(drawn(draw)))] == [
        CLAUSE,
        "Et la baisse ?",
        "Le prix est ferme.",
    ]


def test_a_comment_does_not_part_a_sentence_from_its_end_on_the_next_page() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.textAnnotation("À revoir", (300, 690, 320, 710))
        canvas.showPage()
        canvas.drawString(72, 800, "trente jours ouvrés.")

    document = read_pdf(drawn(draw, words="Le titulaire dispose d’un délai de"))
    assert [(block.source, block.continues) for block in document.blocks] == [
        ("comment", False),
        ("live", False),
        ("live", True),
    ]


def test_a_link_is_no_comment() -> None:
    content = drawn(lambda canvas: canvas.linkURL("https://example.org", (72, 690, 200, 710)))
    assert quotes(read_pdf(content)) == [("live", CLAUSE)]


def test_the_value_of_a_text_field_is_read_where_it_stands() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 645, "Délai proposé (jours) :")
        field(canvas, "30")
        canvas.drawString(72, 600, "Fait à Brest.")

    assert [words for _, words in quotes(read_pdf(drawn(draw)))] == [
        CLAUSE,
        "Délai proposé (jours) :",
        "30",
        "Fait à Brest.",
    ]


def test_an_empty_field_is_no_block() -> None:
    assert quotes(read_pdf(drawn(lambda canvas: field(canvas, "")))) == [("live", CLAUSE)]


def test_the_chosen_value_of_a_list_is_read() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.acroForm.choice(name="lot", value="Lot 2", options=["Lot 1", "Lot 2"], x=200, y=640)

    assert quotes(read_pdf(drawn(draw)))[-1] == ("live", "Lot 2")


def test_a_ticked_box_is_noted_by_its_name_and_no_text_is_made_of_it() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.acroForm.checkbox(name="variante", checked=True, x=200, y=640)
        canvas.acroForm.checkbox(name="option", checked=False, x=200, y=600)

    document = read_pdf(drawn(draw))
    assert (document.notes, document.text) == (("ticked_box:1 variante",), CLAUSE)


def test_a_form_whose_only_text_is_in_its_fields_is_read() -> None:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    field(canvas, "Préavis de 30 jours")
    canvas.showPage()
    canvas.save()
    document = read_pdf(target.getvalue())
    assert (document.text, document.notes) == ("Préavis de 30 jours", ())


def test_fields_of_one_line_come_from_left_to_right() -> None:
    def draw(canvas: Canvas) -> None:
        for left, name in ((300, "fin"), (200, "debut")):
            canvas.acroForm.textfield(name=name, value=name, x=left, y=640, width=80, height=18)

    assert [words for _, words in quotes(read_pdf(drawn(draw)))] == [CLAUSE, "debut", "fin"]


def test_comments_count_toward_the_limit_of_characters() -> None:
    with pytest.raises(UnreadableDocument, match=r"limits\.characters"):
        read_pdf(comment("long " * 100), Limits(characters=200))


def test_scripts_are_noted_and_not_run() -> None:
    content = with_catalogue(
        b"/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >>"
    )
    assert read_pdf(content).notes == ("scripts",)


def test_an_xfa_form_is_noted() -> None:
    content = with_catalogue(b"/AcroForm << /Fields [] /XFA (form) >>")
    assert read_pdf(content).notes == ("form_not_read",)


def test_attached_files_are_noted_and_not_read() -> None:
    with pypdfium2.PdfDocument(drawn(lambda canvas: None)) as pdf:
        pdf.new_attachment("bareme.txt").set_data(b"60 jours")
        target = io.BytesIO()
        pdf.save(target)
    document = read_pdf(target.getvalue())
    assert (document.notes, document.text) == (("embedded_files",), CLAUSE)
