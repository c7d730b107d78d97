"""OpenDocument files that are refused, and what is only remarked."""

import pytest

from contract_checker.errors import UnreadableDocument
from contract_checker.readers import read
from contract_checker.settings import Limits

from .odt_files import MIME, content_xml, odt, package

BODY = "<text:p>Texte.</text:p>"


def refusal(content: bytes, path: str = "contrat.odt", limits: Limits | None = None) -> tuple[str, str]:
    with pytest.raises(UnreadableDocument) as caught:
        read(content, path, limits or Limits())
    return caught.value.reason, str(caught.value)


def test_a_template_is_read_too() -> None:
    template = package({"content.xml": content_xml(BODY)}, f"{MIME}-template")
    assert read(template, "contrat.ott", Limits()).text == "Texte."


def test_an_encrypted_file_is_named_as_such() -> None:
    manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    parts: dict[str, str | bytes] = {"content.xml": b"\x93\x01", "META-INF/manifest.xml": manifest}
    reason, message = refusal(package(parts))
    assert (reason, "mot de passe" in message) == ("encrypted", True)


def test_an_old_manifest_may_declare_its_type() -> None:
    manifest = '<!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd">'
    content = package({"content.xml": content_xml(BODY), "META-INF/manifest.xml": manifest})
    assert read(content, "contrat.odt", Limits()).text == "Texte."


@pytest.mark.parametrize("part", ["content.xml", "styles.xml"])
def test_a_doctype_is_refused(part: str) -> None:
    parts: dict[str, str | bytes] = {"content.xml": content_xml(BODY)}
    reason, message = refusal(package({**parts, part: "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>"}))
    assert (reason, part in message, "LibreOffice" in message) == ("doctype", True, True)


@pytest.mark.parametrize(
    "content",
    [package({"styles.xml": "<a/>"}), package({"content.xml": "<a/>"}), package({"content.xml": "<a"})],
    ids=["no content", "no body", "no XML"],
)
def test_a_damaged_file_is_malformed(content: bytes) -> None:
    assert refusal(content)[0] == "malformed"


def test_a_file_without_text_is_empty() -> None:
    assert refusal(odt("<text:p/>"))[0] == "empty"


def test_a_bomb_is_refused_by_its_ratio() -> None:
    reason, message = refusal(odt(f"<text:p>{' ' * 3_000_000}</text:p>"))
    assert (reason, "limits.inflation_ratio = 200" in message) == ("too_large", True)


def test_a_text_under_the_name_of_a_word_file_is_named() -> None:
    reason, message = refusal(odt(BODY), "contrat.docx")
    assert (reason, "un document OpenDocument (.odt)" in message) == ("wrong_type", True)


def test_a_spreadsheet_under_the_name_of_a_text_is_no_text() -> None:
    sheet = odt(BODY).replace(b"opendocument.text", b"opendocument.oops")
    assert refusal(sheet)[0] == "wrong_type"


def test_a_flat_file_is_refused_with_advice() -> None:
    reason, message = refusal(content_xml(BODY).encode(), "contrat.fodt")
    assert (reason, "OpenDocument (.odt, .ods)" in message) == ("unsupported", True)


@pytest.mark.parametrize(
    ("name", "remarked"),
    [
        ("Basic/Standard/Module1.xml", ("macros",)),
        ("Basic/Standard/script-lb.xml", ()),
        ("Scripts/python/a.py", ("macros",)),
    ],
)
def test_macros_are_remarked(name: str, remarked: tuple[str, ...]) -> None:
    assert read(odt(BODY, **{name: "x"}), "contrat.odt", Limits()).notes == remarked


@pytest.mark.parametrize(
    ("element", "remarked"),
    [
        ("<draw:image xlink:href='https://example.org/a.png'/>", ("external_links:1",)),
        ("<draw:image xlink:href='Pictures/a.png'/>", ()),
        ("<draw:object xlink:href='./Object 1'/>", ("embedded_files:1",)),
        ("<draw:object xlink:href='../autre.odt'/>", ("embedded_files:1", "external_links:1")),
    ],
)
def test_what_is_embedded_or_outside_is_remarked(element: str, remarked: tuple[str, ...]) -> None:
    content = odt(f"{BODY}<draw:frame>{element}</draw:frame>")
    assert read(content, "contrat.odt", Limits()).notes == remarked
