"""Copies of Word files made by python-docx, with what Word adds to them by itself."""

import io
import re
import zipfile
from collections.abc import Callable

import docx
import PIL.Image
import pytest
from docx.document import Document as WordDocument
from docx.oxml import parse_xml

from contract_checker.casefile.redaction import Masker, redact
from contract_checker.document import fold
from contract_checker.readers import read
from contract_checker.settings import Limits

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
VALUES = ("Martin", "Claire", "Lesage", "12 500", "01 23 45 67 89", "exemple.fr", "0,42")
TRACKED = f"""<w:p {W}><w:r><w:t xml:space="preserve">Le prix est de </w:t></w:r>
<w:del w:id="1" w:author="Claire Martin" w:date="2024-01-01T00:00:00Z"><w:r>
<w:delText>12 500 €</w:delText></w:r></w:del>
<w:ins w:id="2" w:author="Claire Martin" w:date="2024-01-01T00:00:00Z"><w:r>
<w:rPr><w:rPrChange w:id="3" w:author="Paul Lesage"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>
<w:t>12 500 euros hors taxes</w:t></w:r></w:ins><w:r><w:t> par mois.</w:t></w:r></w:p>"""
BOX = f"""<w:p {W} xmlns:v="urn:schemas-microsoft-com:vml"><w:r><w:t>Voir l'encadré.</w:t></w:r><w:r><w:pict>
<v:shape id="Claire Martin" alt="Claire Martin"><v:textbox><w:txbxContent><w:p><w:r>
<w:t>Encadré de Cl</w:t></w:r><w:r>
<w:t>aire Martin</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"""
FIELD = f"""<w:p {W}><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>
<w:instrText>HYPERLINK "mailto:claire.martin@exemple.fr"</w:instrText></w:r><w:r>
<w:fldChar w:fldCharType="separate"/></w:r>
<w:r><w:t>lui écrire</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"""
CONTROL = f"""<w:sdt {W}><w:sdtPr><w:alias w:val="Claire Martin"/><w:tag w:val="claire.martin"/></w:sdtPr>
<w:sdtContent><w:p><w:bookmarkStart w:id="9" w:name="Claire_Martin"/><w:r><w:t>Contrôle</w:t></w:r>
<w:bookmarkEnd w:id="9"/></w:p></w:sdtContent></w:sdt>"""
FOOTNOTES = f"""<?xml version="1.0" encoding="UTF-8"?><w:footnotes {W}><w:footnote w:id="2"><w:p><w:r>
<w:t>Note de Mme MARTIN, 01 23 45</w:t></w:r><w:r><w:t xml:space="preserve"> 67 89.</w:t></w:r>
</w:p></w:footnote></w:footnotes>"""


def written(word: WordDocument) -> bytes:
    target = io.BytesIO()
    word.save(target)
    return target.getvalue()


def with_parts(content: bytes) -> bytes:
    """The same file with what python-docx cannot write: notes, people, custom XML, a thumbnail, an object."""
    target = io.BytesIO()
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relation = f'<Relationship Id="rId90" Type="{relations}/footnotes" Target="footnotes.xml"/>'
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            text = source.read(name)
            if name == "word/_rels/document.xml.rels":
                added = f"{relation}</Relationships>"
                text = text.replace(b"</Relationships>", added.encode())
            if name == "[Content_Types].xml":
                kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
                added = f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'
                text = text.replace(b"</Types>", added.encode())
            archive.writestr(name, text)
        archive.writestr("word/footnotes.xml", FOOTNOTES)
        archive.writestr("word/people.xml", "<people><person author='Claire Martin'/></people>")
        archive.writestr("customXml/item9.xml", "<nom>Claire Martin</nom>")
        archive.writestr("docProps/thumbnail9.jpeg", b"Claire Martin")
        archive.writestr("word/embeddings/oleObject1.bin", b"Claire Martin")
    return target.getvalue()


@pytest.fixture(scope="module")
def contract() -> bytes:
    word = docx.Document()
    word.core_properties.author = word.core_properties.last_modified_by = "Claire Martin"
    word.core_properties.title = "Contrat de Claire Martin"
    word.add_heading("Contrat suivi par Claire Martin", 1)
    split = word.add_paragraph("Entre ")
    for piece in ("Cla", "ire", " Mar", "tin", " et la société, pour 12", " 500", " € HT."):
        split.add_run(piece).bold = piece == "ire"
    commented = split.add_run("Le préavis est de trente jours.")
    word.add_comment(
        commented, "Appeler Paul Lesage au 01 23 45 67 89.", author="Claire Martin", initials="CM"
    )
    table = word.add_table(2, 3)
    for cell, text in zip(table.row_cells(0), ("Prénom", "Nom", "Prix (€)"), strict=True):
        cell.text = text
    for cell, text in zip(table.row_cells(1), ("Claire", "Martin", "0,42"), strict=True):
        cell.text = text
    word.sections[0].header.paragraphs[0].text = "Dossier Martin"
    word.sections[0].footer.paragraphs[0].text = "claire.martin@exemple.fr"
    picture = io.BytesIO()
    PIL.Image.new("RGB", (20, 20), "red").save(picture, "PNG")
    word.add_picture(io.BytesIO(picture.getvalue()))
    body = word.element.body
    for element in (TRACKED, BOX, FIELD, CONTROL):
        body.insert(len(body) - 1, parse_xml(element))
    return with_parts(written(word))


@pytest.fixture(scope="module")
def copied(contract: bytes, masker: Callable[..., Masker]) -> bytes:
    return redact(contract, "Contrat Martin.docx", masker()).content


def parts(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


@pytest.mark.parametrize("value", VALUES)
def test_no_part_holds_a_value(copied: bytes, value: str) -> None:
    found = parts(copied)
    whole = {name: fold(text) + fold(re.sub(r"<[^>]*>", "", text)) for name, text in found.items()}
    assert [name for name, text in whole.items() if fold(value) in text] == []


def test_the_original_holds_them_all(contract: bytes) -> None:
    text = read(contract, "a.docx", Limits()).text
    assert [value for value in VALUES if value not in text] == []


def test_labels_stand_in_the_place_of_values(copied: bytes) -> None:
    text = read(copied, "a.docx", Limits()).text
    assert (
        "Entre ███ [personne 1] et la société, pour ███ [montant 1].Le préavis est de trente jours." in text
    )
    assert "Appeler ███ [superviseur] au ███ [téléphone 1]." in text
    assert "Le prix est de ███ [montant 1] par mois." in text
    assert "Encadré de ███ [personne 1]" in text
    assert "Note de Mme ███ [personne 1], ███ [téléphone 1]." in text


def test_word_opens_the_copy_with_its_tables_and_comments(copied: bytes) -> None:
    word = docx.Document(io.BytesIO(copied))
    assert [cell.text for cell in word.tables[0].row_cells(0)] == ["Prénom", "Nom", "Prix (€)"]
    assert word.tables[0].cell(1, 2).text == "███ [montant 2]"
    assert [(comment.author, comment.initials) for comment in word.comments] == [("auteur 1", None)]
    assert word.sections[0].header.paragraphs[0].text == "Dossier ███ [personne 1]"


def test_nothing_is_kept_beside_the_pages(copied: bytes) -> None:
    kept = {name.rpartition("/")[2].rstrip("0123456789.xml") for name in parts(copied)}
    assert kept & {"core", "app", "custom", "people", "item", "thumbnail", "image", "oleObject"} == set()


def test_deleted_words_are_gone_and_revisions_accepted(copied: bytes) -> None:
    document = parts(copied)["word/document.xml"]
    assert re.findall(r"<w:(?:del|ins|rPrChange|author)\b", document) == []


def test_what_the_copy_leaves_out_is_said(contract: bytes, masker: Callable[..., Masker]) -> None:
    notes = " ".join(redact(contract, "a.docx", masker()).notes)
    assert "suppressions suivies retirées" in notes
    assert "images, objets et graphiques retirés" in notes


def test_the_file_is_renamed_and_the_list_holds_no_value(
    contract: bytes, masker: Callable[..., Masker]
) -> None:
    copy = redact(contract, "Contrat Claire Martin.docx", masker())
    assert copy.name == "Contrat [personne 1].docx"
    listed = " ".join(" ".join(one) for one in copy.masked)
    assert [value for value in VALUES if value in listed] == []
    assert ("name", "superviseur", "commentaire, paragraphe 1") in copy.masked


def test_two_copies_are_the_same_bytes(contract: bytes, masker: Callable[..., Masker]) -> None:
    assert redact(contract, "a.docx", masker()).content == redact(contract, "a.docx", masker()).content
