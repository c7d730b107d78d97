"""PDF files that are refused, with the reason and a sentence for the user."""

import io

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from contract_checker.document import Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers import read as read_any
from contract_checker.readers.pdf import read
from contract_checker.settings import Limits

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


def pdf(*pages: str, encrypt: StandardEncryption | None = None) -> bytes:
    """A file with one line of text on each page; a page without words stays blank."""
    target = io.BytesIO()
    canvas = Canvas(target, encrypt=encrypt)
    for words in pages:
        canvas.drawString(72, 500, words)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def scan() -> bytes:
    """A page that shows a drawing and no text."""
    target = io.BytesIO()
    canvas = Canvas(target)
    canvas.rect(72, 72, 400, 600, fill=1)
    canvas.save()
    return target.getvalue()


def catalogue_first(*pages: bytes) -> bytes:
    """A file that starts with its catalogue, as Word writes it, without a cross-reference table."""
    kids = b" ".join(b"%d 0 R" % (10 + 2 * number) for number in range(len(pages)))
    written = [
        b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n",
        b"2 0 obj <</Type/Pages/Kids[%s]/Count %d/MediaBox[0 0 595 842]>> endobj\n" % (kids, len(pages)),
        b"3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n",
    ]
    for number, words in enumerate(pages):
        stream = b"BT /F1 12 Tf 72 700 Td (%s) Tj ET" % words
        written.append(
            b"%d 0 obj <</Type/Page/Parent 2 0 R/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>> endobj\n"
            b"%d 0 obj <</Length %d>> stream\n%s\nendstream endobj\n"
            % (10 + 2 * number, 11 + 2 * number, 11 + 2 * number, len(stream), stream)
        )
    return b"".join([*written, b"trailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"])


def read_pdf(content: bytes, limits: Limits | None = None) -> Document:
    return read(content, "CCAP.pdf", limits or Limits())


@pytest.mark.parametrize(
    ("content", "reason", "sentence"),
    [
        (b"", "empty", "CCAP.pdf : le fichier est vide ; fournir le document d'origine."),
        (b"\n \0\r\n", "empty", "CCAP.pdf : le fichier est vide ; fournir le document d'origine."),
        (
            pdf("Le délai est de trente jours.", encrypt=StandardEncryption("secret")),
            "encrypted",
            "CCAP.pdf : le fichier est protégé par un mot de passe ; fournir une version sans mot de passe.",
        ),
        (
            PNG,
            "malformed",
            "CCAP.pdf : le fichier n'est pas un PDF, ou il est endommagé ;"
            " exporter de nouveau le document en PDF.",
        ),
        (
            scan(),
            "no_text",
            "CCAP.pdf : aucun texte dans le fichier (1 p.), pas même par reconnaissance de caractères ;"
            " fournir le fichier d'origine.",
        ),
    ],
    ids=["empty", "blank", "encrypted", "image", "scan"],
)
def test_an_unreadable_file_is_refused_with_its_reason(content: bytes, reason: str, sentence: str) -> None:
    with pytest.raises(UnreadableDocument) as refusal:
        read_pdf(content)
    assert (refusal.value.reason, str(refusal.value)) == (reason, sentence)


def test_an_image_renamed_to_pdf_is_named_as_an_image() -> None:
    with pytest.raises(UnreadableDocument, match=r"une image PNG malgré son extension \.pdf") as refusal:
        read_any(PNG, "CCAP.pdf", Limits())
    assert refusal.value.reason == "wrong_type"


def test_a_file_cut_short_is_named_as_such() -> None:
    content = pdf("Article 1", "Article 2")
    with pytest.raises(UnreadableDocument) as refusal:
        read_pdf(content[: len(content) // 2])
    assert (refusal.value.reason, str(refusal.value)) == (
        "malformed",
        "CCAP.pdf : le fichier est tronqué ; se procurer de nouveau le document d'origine.",
    )


def test_a_file_cut_short_in_its_last_update_is_not_read_as_it_was_before() -> None:
    before = pdf("Le prix est ferme.")
    with pytest.raises(UnreadableDocument, match=r"CCAP\.pdf : le fichier est tronqué ;"):
        read_pdf(before + b"5 0 obj <</Length 44>> stream\nBT /F1 12 Tf 72 700 Td (Le prix est rev")


def test_a_whole_file_with_a_broken_table_of_objects_is_read() -> None:
    assert read_pdf(catalogue_first(b"Premier article.", b"Le prix est ferme.")).text == (
        "Premier article.\nLe prix est ferme."
    )


def test_a_file_that_only_forbids_printing_is_read() -> None:
    protected = pdf("Le prix est ferme.", encrypt=StandardEncryption("", ownerPassword="secret", canPrint=0))
    assert read_pdf(protected).text == "Le prix est ferme."


def test_more_pages_than_the_limit_are_refused() -> None:
    with pytest.raises(UnreadableDocument) as refusal:
        read_pdf(pdf("un", "deux", "trois"), Limits(pages=2))
    assert (refusal.value.reason, str(refusal.value)) == (
        "limit_pages",
        "CCAP.pdf : le fichier a 3 pages, plus que la limite (limits.pages = 2) ;"
        " relever ce réglage ou diviser le fichier.",
    )


def test_as_many_pages_as_the_limit_are_read() -> None:
    assert read_pdf(pdf("un", "deux"), Limits(pages=2)).pages == 2


def test_more_characters_than_the_limit_are_refused_with_the_page() -> None:
    with pytest.raises(UnreadableDocument) as refusal:
        read_pdf(pdf("dix lettres", "dix lettres"), Limits(characters=15))
    assert (refusal.value.reason, str(refusal.value)) == (
        "limit_characters",
        "CCAP.pdf : à la page 2, le texte dépasse la limite (limits.characters = 15) ;"
        " relever ce réglage ou diviser le fichier.",
    )


def test_as_many_characters_as_the_limit_are_read() -> None:
    assert len(read_pdf(pdf("dix lettres"), Limits(characters=11)).text) == 11


def test_a_page_without_text_is_noted() -> None:
    document = read_pdf(pdf("Premier article.", "", "Dernier article."))
    assert document.notes == ("page_without_text:2",)


def test_a_page_that_cannot_be_loaded_is_noted() -> None:
    content = catalogue_first(b"Premier article.", b"Le prix est ferme.")
    document = read_pdf(content.replace(b"12 0 obj <</Type/Page/", b"12 0 obj <</Type/Pugi/"))
    assert document.notes == ("page_unreadable:2",)
