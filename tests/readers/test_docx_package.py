"""Word files that are refused before they are parsed, and what is only remarked."""

import io
import zipfile

import docx
import pytest

from contract_checker.document import Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.docx import read
from contract_checker.settings import Limits

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def word(**parts: str | bytes) -> bytes:
    """A minimal file; keys name parts under `word/`, with `_xml` for `.xml`."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(f"word/{name.replace('_xml', '.xml')}", content)
    return target.getvalue()


def body(text: str = "Texte.", namespace: str = MAIN) -> str:
    paragraph = f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
    return f"<w:document xmlns:w='{namespace}'><w:body>{paragraph}</w:body></w:document>"


def refusal(content: bytes, limits: Limits | None = None) -> tuple[str, str]:
    with pytest.raises(UnreadableDocument) as caught:
        read(content, "contrat.docx", limits or Limits())
    return caught.value.reason, str(caught.value)


def read_one(content: bytes) -> Document:
    return read(content, "contrat.docx", Limits())


def test_the_smallest_file_is_read() -> None:
    assert read_one(word(document_xml=body())).text == "Texte."


def test_the_strict_variant_of_the_format_is_read() -> None:
    assert read_one(word(document_xml=body(namespace=STRICT))).text == "Texte."


def test_a_byte_order_mark_in_a_part_is_no_obstacle() -> None:
    assert read_one(word(document_xml=b"\xef\xbb\xbf" + body("Durée").encode())).text == "Durée"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_doctype_is_refused(encoding: str) -> None:
    entity = f"<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>{body('&e;')}"
    reason, message = refusal(word(document_xml=entity.encode(encoding)))
    assert (reason, "word/document.xml" in message) == ("doctype", True)


def test_a_doctype_in_another_part_is_refused() -> None:
    relations = (
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        "<Relationship Id='r1' Type='x/styles' Target='styles.xml'/></Relationships>"
    )
    parts = {"document_xml": body(), "_rels/document_xml.rels": relations, "styles_xml": "<!DOCTYPE a><a/>"}
    assert refusal(word(**parts))[0] == "doctype"


def test_a_part_that_is_no_xml_is_malformed() -> None:
    assert refusal(word(document_xml="<w:document"))[0] == "malformed"


def test_a_file_without_body_is_malformed() -> None:
    assert refusal(word(styles_xml="<a/>"))[0] == "malformed"


def test_a_damaged_archive_is_malformed() -> None:
    assert refusal(b"PK\x03\x04" + bytes(100))[0] == "malformed"


def test_a_part_with_a_wrong_checksum_is_malformed() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("word/document.xml", body("Durée d'un an"))
    assert refusal(target.getvalue().replace(b"d'un", b"d'xx"))[0] == "malformed"


def test_a_bomb_is_refused_by_its_ratio() -> None:
    bomb = body(" " * 3_000_000)
    reason, message = refusal(word(document_xml=bomb))
    assert (reason, "limits.inflation_ratio = 200" in message) == ("too_large", True)


def test_the_declared_size_is_held_against_the_limit() -> None:
    reason, message = refusal(word(document_xml=body("a" * 2_000)), Limits(inflated_bytes=1_000))
    assert (reason, "limits.inflated_bytes = 1000" in message) == ("too_large", True)


def test_a_false_declared_size_does_not_help() -> None:
    content = word(document_xml=body("a" * 5_000))
    size = len(body("a" * 5_000)).to_bytes(4, "little")
    assert refusal(content.replace(size, (10).to_bytes(4, "little")), Limits(inflated_bytes=1_000))[0] in (
        "too_large",
        "malformed",
    )


def test_too_many_parts_are_refused() -> None:
    reason, message = refusal(word(document_xml=body(), styles_xml="<a/>"), Limits(archive_entries=1))
    assert (reason, "limits.archive_entries = 1" in message) == ("too_large", True)


def test_too_many_tags_are_refused_before_parsing() -> None:
    many = body().replace("<w:p>", "<w:p/>" * 400 + "<w:p>")
    reason, message = refusal(word(document_xml=many), Limits(paragraphs=10))
    assert (reason, "trop de balises" in message) == ("too_large", True)


def test_an_outside_part_is_never_fetched() -> None:
    relations = (
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        "<Relationship Id='r1' Type='x/styles' Target='https://example.org/styles.xml'"
        " TargetMode='External'/>"
        "</Relationships>"
    )
    assert read_one(word(**{"document_xml": body(), "_rels/document_xml.rels": relations})).text == "Texte."


def test_what_is_outside_is_remarked_by_kind_and_links_are_not() -> None:
    kinds = {"r1": "attachedTemplate", "r2": "image", "r3": "hyperlink", "r4": "oleObject"}
    relations = "".join(
        f"<Relationship Id='{name}' Type='x/{kind}' Target='https://example.org/a' TargetMode='External'/>"
        for name, kind in kinds.items()
    )
    names = "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'"
    part = f"<Relationships {names}>{relations}</Relationships>"
    read_ = read_one(word(**{"document_xml": body(), "_rels/settings_xml.rels": part}))
    assert read_.notes == ("external_links:3 (attachedTemplate, image, oleObject)",)


def test_styles_that_stand_on_each_other_without_end_are_read() -> None:
    relations = (
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        "<Relationship Id='r1' Type='x/styles' Target='styles.xml'/></Relationships>"
    )
    chain = "".join(
        f"<w:style w:styleId='S{index}'><w:basedOn w:val='S{(index + 1) % 5_000}'/></w:style>"
        for index in range(5_000)
    )
    styled = body().replace("<w:p>", "<w:p><w:pPr><w:pStyle w:val='S0'/></w:pPr>")
    styles = f"<w:styles xmlns:w='{MAIN}'>{chain}</w:styles>"
    parts = {"document_xml": styled, "_rels/document_xml.rels": relations, "styles_xml": styles}
    assert read_one(word(**parts)).text == "Texte."


def test_millions_of_empty_paragraphs_are_refused_before_parsing() -> None:
    many = body().replace("<w:p>", "<w:p/>" * 250_000 + "<w:p>")
    reason, message = refusal(word(document_xml=many), Limits(inflation_ratio=10_000))
    assert (reason, "trop de paragraphes" in message) == ("too_large", True)


@pytest.mark.parametrize(
    ("name", "size", "remarked"),
    [
        ("media/image1.png", 60_000, ("pictures_not_read:1",)),
        ("media/logo.png", 4_000, ()),
        ("diagrams/data1.xml", 10, ("diagrams_not_read:1",)),
        ("charts/chart1.xml", 10, ("diagrams_not_read:1",)),
    ],
)
def test_pictures_and_diagrams_are_remarked(name: str, size: int, remarked: tuple[str, ...]) -> None:
    assert read_one(word(document_xml=body(), **{name: bytes(size)})).notes == remarked


def test_macros_are_remarked() -> None:
    assert read_one(word(document_xml=body(), **{"vbaProject.bin": "x"})).notes == ("macros",)


def test_an_imported_chunk_that_is_not_read_is_remarked() -> None:
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    chunk = body().replace("</w:body>", f"<w:altChunk r:id='r9' xmlns:r='{relations}'/></w:body>")
    assert read_one(word(document_xml=chunk)).notes == ("chunks_not_read:1",)


def test_embedded_files_are_remarked() -> None:
    assert read_one(word(document_xml=body(), **{"embeddings/a.xlsx": "x"})).notes == ("embedded_files:1",)


def test_footnotes_stand_at_the_end_under_the_heading_that_calls_them() -> None:
    relations = (
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        "<Relationship Id='r1' Type='x/footnotes' Target='footnotes.xml'/></Relationships>"
    )
    main = (
        f"<w:document xmlns:w='{MAIN}'><w:body>"
        "<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:r><w:t>Durée</w:t></w:r>"
        "</w:p><w:p><w:r><w:t>Un an.</w:t><w:footnoteReference w:id='2'/></w:r></w:p></w:body></w:document>"
    )
    notes = (
        f"<w:footnotes xmlns:w='{MAIN}'><w:footnote w:type='separator' w:id='0'><w:p/></w:footnote>"
        "<w:footnote w:id='2'><w:p><w:r><w:t>Reconductible.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    document = read_one(
        word(**{"document_xml": main, "_rels/document_xml.rels": relations, "footnotes_xml": notes})
    )
    note = document.blocks[-1]
    assert (document.passage(note.span).quote, note.kind) == ("Reconductible.", "footnote")
    assert note.location.model_dump(exclude_none=True) == {
        "kind": "paragraph",
        "part": "footnotes",
        "paragraph": 1,
        "heading": "Durée",
    }
    assert note in document.body


def test_a_file_written_by_python_docx_is_read() -> None:
    document = docx.Document()
    document.add_paragraph("Texte.")
    target = io.BytesIO()
    document.save(target)
    assert read_one(target.getvalue()).text == "Texte."
