"""Copies of PDF files and images, made by reportlab with values wherever a PDF can hold them."""

import base64
import io
import re
import subprocess
import zlib
from collections.abc import Callable, Iterator

import pdfplumber
import PIL.Image
import PIL.ImageDraw
import PIL.ImageFont
import pypdfium2 as pdfium
import pytest
from pypdfium2 import raw as pdfium_c
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from contract_checker.casefile.redaction import Masker, redact
from contract_checker.document import fold
from contract_checker.errors import UnreadableDocument
from contract_checker.readers import ocr
from contract_checker.settings import Limits

VALUES = ("Martin", "Claire", "Lesage", "12 500", "01 23 45 67 89", "exemple.fr")
WITHOUT_TESSERACT = Limits(program_folders="/nowhere")
needs_tesseract = pytest.mark.skipif(bool(ocr.missing(Limits())), reason="Tesseract is not installed")


@pytest.fixture(scope="module")
def contract() -> bytes:
    """A PDF of two pages with values in text, metadata, annotations, form, bookmarks, link, attachment."""
    target = io.BytesIO()
    canvas = Canvas(target, pageCompression=1)
    canvas.setAuthor("Claire Martin")
    canvas.setTitle("Contrat de Claire Martin")
    canvas.setSubject("Prix : 12 500 €")
    canvas.setKeywords("claire.martin@exemple.fr")
    canvas.bookmarkPage("p1")
    canvas.addOutlineEntry("Avenant de Claire Martin", "p1")
    canvas.drawString(72, 760, "Contrat suivi par Madame Claire Martin pour le prestataire.")
    canvas.drawString(72, 740, "Le prix annuel est de 12 500 € HT, payable sous trente jours. Vu par Mar-")
    canvas.drawString(72, 726, "tin et par Paul Lesage (01 23 45 67 89, claire.martin@exemple.fr).")
    canvas.textAnnotation("Appeler Claire Martin au 01 23 45 67 89", Rect=(400, 600, 420, 620))
    canvas.linkURL("mailto:claire.martin@exemple.fr", (72, 500, 200, 520))
    canvas.acroForm.textfield(
        name="Claire Martin", value="Paul Lesage", tooltip="Claire Martin", x=72, y=560, width=200, height=24
    )
    canvas.showPage()
    canvas.rotate(90)
    canvas.drawString(100, -300, "Annexe tournée : Claire Martin, 12 500 €.")
    canvas.rotate(-90)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(72, 90, "Texte blanc de Paul Lesage")
    canvas.save()
    with pdfium.PdfDocument(target.getvalue()) as pdf:
        pdf.new_attachment("Claire Martin.txt").set_data(b"Claire Martin, 12 500 euros, 01 23 45 67 89")
        written = io.BytesIO()
        pdf.save(written)
    return written.getvalue()


@pytest.fixture(scope="module")
def copied(contract: bytes) -> bytes:
    from contract_checker.casefile.redaction import RedactionPlan
    from contract_checker.readers import read

    from .conftest import CLAIRE, PAUL

    plan = RedactionPlan(names=(CLAIRE, PAUL))
    masker = Masker(plan, Limits(), lambda content, path: read(content, path, Limits()))
    return redact(contract, "Contrat Claire Martin.pdf", masker).content


def streams(content: bytes) -> Iterator[bytes]:
    """What is compressed in a PDF, inflated."""
    for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL):
        try:
            encoded = b85 if (b85 := match[1].removesuffix(b"~>")) == match[1] else base64.a85decode(b85)
            yield zlib.decompress(encoded)
        except zlib.error:
            yield match[1]


def strings(content: bytes) -> str:
    """What `strings` finds in some bytes, in the encodings that a PDF may write."""
    found = [
        subprocess.run(["strings", "-n", "4", "-e", encoding], input=content, capture_output=True, check=True)
        for encoding in ("s", "S", "l", "b")
    ]
    return "\n".join(run.stdout.decode("latin-1") for run in found)


def with_pdfium(content: bytes) -> str:
    with pdfium.PdfDocument(content) as pdf:
        pdf.init_forms()
        pieces = [*pdf.get_metadata_dict().values(), *(mark.get_title() for mark in pdf.get_toc())]
        for number in range(len(pdf)):
            page = pdf[number]
            pieces.append(page.get_textpage().get_text_range())
            pieces.append(f"{pdfium_c.FPDFPage_GetAnnotCount(page.raw)} annotations")
        attached = [pdf.get_attachment(number) for number in range(pdf.count_attachments())]
        pieces.extend(f"{each.get_name()} {bytes(each.get_data()).decode()}" for each in attached)
    return "\n".join(pieces)


def with_pdfplumber(content: bytes) -> str:
    with pdfplumber.open(io.BytesIO(content)) as pdf:
        pieces = [str(pdf.metadata), *(page.extract_text() for page in pdf.pages)]
        return "\n".join([*pieces, str(pdf.annots), str(pdf.hyperlinks)])


def searched(content: bytes) -> str:
    inflated = b"\n".join(streams(content))
    raw = strings(content) + strings(inflated)
    return fold("\n".join([with_pdfium(content), with_pdfplumber(content), raw]))


def test_the_original_shows_the_values_to_every_search(contract: bytes) -> None:
    with_each = [fold(search(contract)) for search in (with_pdfium, with_pdfplumber)]
    assert [value for value in VALUES for text in with_each if fold(value) not in text] == []
    assert "claire martin" in fold(strings(b"\n".join(streams(contract))))


def test_a_redacted_pdf_searched_with_pdfplumber_pypdfium2_and_strings_shows_none_of_the_masked_values(
    copied: bytes,
) -> None:
    found = searched(copied)
    assert [value for value in VALUES if fold(value) in found] == []


def test_the_copy_is_made_of_images_alone(copied: bytes) -> None:
    assert with_pdfium(copied).split() == ["0", "annotations"] * 2
    with pdfium.PdfDocument(copied) as pdf:
        assert (len(pdf), pdf.count_attachments(), list(pdf.get_toc())) == (2, 0, [])
        kinds = [[shown.type for shown in page.get_objects()] for page in pdf]
    assert kinds == [[pdfium_c.FPDF_PAGEOBJ_IMAGE]] * 2


def rendered(content: bytes, number: int = 0) -> PIL.Image.Image:
    with pdfium.PdfDocument(content) as pdf:
        image: PIL.Image.Image = pdf[number].render(scale=300 / 72).to_pil().convert("L")
    return image


def recognised(image: PIL.Image.Image) -> str:
    (lines,) = ocr.recognise([ocr.Image(*image.size, image.tobytes(), 300)], Limits())
    return fold(" ".join(word.text for line in lines or () for word in line))


@needs_tesseract
def test_a_masked_page_read_by_tesseract_shows_other_words_only(copied: bytes) -> None:
    text = recognised(rendered(copied))
    assert [value for value in VALUES if fold(value) in text] == []
    assert "contrat suivi par madame" in text
    assert "payable sous trente jours" in text


@needs_tesseract
def test_a_turned_page_is_masked_where_its_words_stand(copied: bytes) -> None:
    text = recognised(rendered(copied, 1).rotate(-90, expand=True))
    assert "annexe" in text
    assert [value for value in VALUES if fold(value) in text] == []


def test_the_value_of_a_field_and_a_white_text_are_black(copied: bytes) -> None:
    page = rendered(copied).resize((595, 842))
    assert page.getpixel((265, 842 - 565)) == 0


def scan(text: str, more: str = "") -> PIL.Image.Image:
    image = PIL.Image.new("L", (1240, 1754), 255)
    drawing = PIL.ImageDraw.Draw(image)
    font = PIL.ImageFont.load_default(32)
    drawing.text((100, 150), text, fill=0, font=font)
    drawing.text((100, 250), more, fill=0, font=font)
    return image


def pdf_of(*pages: PIL.Image.Image, text: str = "") -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target)
    for image in pages:
        canvas.drawImage(ImageReader(image), 0, 0, 595, 842)
        canvas.drawString(72, 40, text)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


SCAN = "Le contrat est suivi par Claire Martin"
MORE = "pour un prix annuel de 12 500 euros par lot"


@needs_tesseract
def test_a_scanned_page_is_masked_by_recognition(masker: Callable[..., Masker]) -> None:
    copy = redact(pdf_of(scan(SCAN, MORE)), "scan.pdf", masker())
    text = recognised(rendered(copy.content))
    assert "le contrat est suivi par" in text
    assert [value for value in ("claire", "martin", "500") if value in text] == []
    assert [(one.kind, one.label, one.place) for one in copy.masked] == [
        ("name", "personne 1", "page 1"),
        ("amount", "montant 1", "page 1"),
    ]
    assert any("la seule reconnaissance de caractères" in note for note in copy.notes)


@needs_tesseract
def test_words_in_a_picture_of_a_page_with_text_are_masked(masker: Callable[..., Masker]) -> None:
    content = pdf_of(scan(SCAN, MORE), text="Page qui a aussi un texte à elle, de plus de deux mots.")
    text = recognised(rendered(redact(content, "a.pdf", masker()).content))
    assert "claire" not in text
    assert "le contrat est suivi par" in text


@needs_tesseract
@pytest.mark.parametrize(("name", "format_"), [("a.png", "PNG"), ("a.jpg", "JPEG"), ("a.tif", "TIFF")])
def test_an_image_becomes_a_masked_pdf(masker: Callable[..., Masker], name: str, format_: str) -> None:
    target = io.BytesIO()
    scan(SCAN, MORE).save(target, format_, dpi=(150, 150))
    copy = redact(target.getvalue(), name, masker())
    assert copy.name == "a.pdf"
    text = recognised(rendered(copy.content))
    assert "le contrat est suivi par" in text
    assert "martin" not in text


def test_without_tesseract_pictures_are_black(masker: Callable[..., Masker]) -> None:
    content = pdf_of(scan(SCAN), text="Page qui a aussi un texte.")
    copy = redact(content, "a.pdf", masker(limits=WITHOUT_TESSERACT))
    assert rendered(copy.content).crop((10, 10, 2470, 3490)).getextrema() == (0, 0)
    assert copy.notes[1] == "page 1 : images noircies, leur texte n'ayant pas pu être cherché"


def test_without_tesseract_a_page_without_text_is_black(masker: Callable[..., Masker]) -> None:
    target = io.BytesIO()
    canvas = Canvas(target)
    canvas.drawString(72, 700, "Une page de texte")
    canvas.showPage()
    canvas.drawImage(ImageReader(scan(SCAN)), 100, 100, 300, 400)
    canvas.save()
    copy = redact(target.getvalue(), "a.pdf", masker(limits=WITHOUT_TESSERACT))
    assert rendered(copy.content, 1).getextrema() == (0, 0)
    assert any(note.startswith("page 2 noircie") for note in copy.notes)


def test_without_tesseract_a_scan_is_refused(masker: Callable[..., Masker]) -> None:
    with pytest.raises(UnreadableDocument, match="tesseract-ocr"):
        redact(pdf_of(scan(SCAN)), "scan.pdf", masker(limits=WITHOUT_TESSERACT))


def test_two_copies_are_the_same_bytes(contract: bytes, masker: Callable[..., Masker]) -> None:
    assert redact(contract, "a.pdf", masker()).content == redact(contract, "a.pdf", masker()).content
