"""Messages saved by Outlook: headers, body, attachments, and what is broken in them."""

import io
import struct
from datetime import UTC, datetime

import pytest

from contract_checker.document import Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.eml import open_container as open_mail
from contract_checker.readers.eml import read as read_mail
from contract_checker.readers.msg import open_container, read
from contract_checker.settings import Limits

from .compound_file import Tree, compound_file

CLASS, SUBJECT, BODY, HTML, RTF = 0x001A, 0x0037, 0x1000, 0x1013, 0x1009
SENDER, SENDER_ADDRESS, TRANSPORT = 0x0C1A, 0x5D01, 0x007D
NAME, ADDRESS = 0x3001, 0x39FE
FILE_NAME, SHORT_NAME, FILE = 0x3707, 0x3704, 0x3701


def text(number: int, value: str) -> Tree:
    return {f"__substg1.0_{number:04X}001F": value.encode("utf-16-le")}


def narrow(number: int, value: bytes) -> Tree:
    return {f"__substg1.0_{number:04X}001E": value}


def binary(number: int, value: bytes) -> Tree:
    return {f"__substg1.0_{number:04X}0102": value}


def fixed(header: int, **values: int | bytes) -> Tree:
    """The stream of properties of fixed length; keys are their numbers in hexadecimal."""
    segments = (
        struct.pack("<HHL", 0x0040 if isinstance(value, bytes) else 0x0003, int(key[1:], 16), 6)
        + (value if isinstance(value, bytes) else struct.pack("<q", value))
        for key, value in values.items()
    )
    return {"__properties_version1.0": bytes(header) + b"".join(segments)}


def message(*properties: Tree, header: int = 32, **values: int | bytes) -> Tree:
    tree: Tree = fixed(header, **values)
    for each in properties:
        tree |= each
    return tree


def part(kind: str, number: int, *properties: Tree, **values: int | bytes) -> Tree:
    return {f"__{kind}_version1.0_#{number:08X}": message(*properties, header=8, **values)}


def read_msg(tree: Tree, limits: Limits | None = None) -> Document:
    return read(compound_file(tree), "envoi.msg", limits or Limits())


def attachments(tree: Tree, limits: Limits | None = None) -> dict[str, bytes]:
    opened = open_container(io.BytesIO(compound_file(tree)), "envoi.msg", limits or Limits())
    return {
        member.name: b"".join(opened.pieces(member, f"envoi.msg/{member.name}")) for member in opened.members
    }


def lines(document: Document) -> list[str]:
    return [document.text[block.span.start : block.span.end] for block in document.blocks]


BASIC = message(text(SUBJECT, "Avenant n° 2"), text(BODY, "Bonjour,\r\n\r\nSans préavis.\r\n"))


def test_a_message_that_never_travelled_shows_its_properties() -> None:
    moment = int(
        (datetime(2026, 11, 26, 9, 30, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()
    )
    tree = message(
        text(SENDER, "Client É."),
        text(SENDER_ADDRESS, "client@example.org"),
        text(SUBJECT, "Avenant n° 2"),
        text(BODY, "Bonjour,\r\n\r\nSans préavis.\r\n"),
        part("recip", 0, text(NAME, "Centre"), text(ADDRESS, "centre@example.org"), x0C15=1),
        part("recip", 1, text(NAME, "copie@example.org"), text(ADDRESS, "copie@example.org"), x0C15=2),
        part("recip", 2, text(NAME, "caché"), x0C15=3),
        x0039=struct.pack("<Q", moment * 10**7),
    )
    assert lines(read_msg(tree)) == [
        "From: Client É. <client@example.org>",
        "To: Centre <centre@example.org>",
        "Cc: copie@example.org",
        "Date: 2026-11-26 09:30:00 UTC",
        "Subject: Avenant n° 2",
        "Bonjour,",
        "Sans préavis.",
    ]


def test_headers_that_travelled_are_shown_as_written() -> None:
    sent = "Received: x\r\nSubject: =?utf-8?Q?=C3=89t=C3=A9?=\r\nFrom: a@example.org\r\nDate: 26 Nov 2026"
    tree = message(text(TRANSPORT, sent), text(SUBJECT, "autre"), text(BODY, "x"))
    assert lines(read_msg(tree)) == ["From: a@example.org", "Date: 26 Nov 2026", "Subject: Été", "x"]


def test_places_are_those_of_a_message() -> None:
    locations = [block.location for block in read_msg(BASIC).blocks]
    assert [
        (location.part, location.paragraph) for location in locations if location.kind == "paragraph"
    ] == [("mail_headers", 1), ("body", 1), ("body", 2)]


def test_narrow_text_is_read_in_its_code_page() -> None:
    tree = message(
        narrow(SUBJECT, "Délai 3 €".encode("cp1252")),
        narrow(BODY, "préavis".encode()),
        x3FFD=1252,
        x3FDE=65001,
    )
    assert lines(read_msg(tree)) == ["Subject: Délai 3 €", "préavis"]


def test_an_unknown_code_page_is_guessed() -> None:
    assert lines(read_msg(message(narrow(BODY, b"pr\xe9avis"), x3FDE=99_999))) == ["préavis"]


@pytest.mark.parametrize("blank", [{}, text(BODY, " \r\n")])
def test_the_page_is_read_where_there_is_no_plain_text(blank: Tree) -> None:
    page = "<meta charset=utf-8><p>délai</p><p hidden>caché</p>".encode()
    document = read_msg(message(blank, binary(HTML, page), x3FDE=65001))
    assert [(line, block.source) for line, block in zip(lines(document), document.blocks, strict=True)] == [
        ("délai", "live"),
        ("caché", "hidden"),
    ]


def test_a_text_kept_as_rtf_only_is_said_to_be_unread() -> None:
    with pytest.raises(UnreadableDocument, match=r"RTF, ce qui n'est pas lu") as caught:
        read_msg(message(text(SUBJECT, "x"), binary(RTF, b"LZFu")))
    assert caught.value.reason == "unsupported"


@pytest.mark.parametrize("kind", ["IPM.Note.SMIME", "IPM.Note.rpmsg"])
def test_an_encrypted_message_is_named_as_such(kind: str) -> None:
    tree = message(text(CLASS, kind), part("attach", 0, text(FILE_NAME, "smime.p7m"), binary(FILE, b"x")))
    with pytest.raises(UnreadableDocument, match="chiffré") as caught:
        read_msg(tree)
    assert caught.value.reason == "encrypted"
    assert attachments(tree) == {}


def test_attachments_are_taken_out_in_their_order() -> None:
    large = bytes(range(256)) * 20
    tree = BASIC | {
        **part("attach", 1, text(SHORT_NAME, "BPU~1.XLS"), binary(FILE, b"x")),
        **part(
            "attach", 0, text(FILE_NAME, "avenant n° 2.pdf"), text(SHORT_NAME, "A.PDF"), binary(FILE, large)
        ),
        **part("attach", 2, binary(FILE, b"y")),
    }
    found = attachments(tree)
    assert list(found) == ["avenant n° 2.pdf", "BPU~1.XLS", "pièce 3"]
    assert list(found.values()) == [large, b"x", b"y"]


def test_a_message_attached_as_an_item_is_a_message() -> None:
    file = part("attach", 0, text(FILE_NAME, "a.pdf"), binary(FILE, b"%PDF"))
    inner = message(text(SUBJECT, "Re: délai"), text(BODY, "Sans préavis."), file, header=24)
    tree = BASIC | part("attach", 0, {"__substg1.0_3701000D": inner})
    ((name, content),) = attachments(tree).items()
    assert name == "Re: délai.eml"
    assert lines(read_mail(content, name, Limits())) == ["Subject: Re: délai", "Sans préavis."]
    nested = open_mail(io.BytesIO(content), name, Limits())
    assert [(member.name, b"".join(nested.pieces(member, "x"))) for member in nested.members] == [
        ("a.pdf", b"%PDF")
    ]
    assert attachments(tree)[name] == content


def test_a_file_that_is_only_referred_to_is_not_fetched() -> None:
    with pytest.raises(UnreadableDocument, match="lien ou objet Outlook") as caught:
        attachments(BASIC | part("attach", 0, text(FILE_NAME, "a.pdf")))
    assert caught.value.reason == "unsupported"


def test_an_attachment_has_the_limit_of_a_file() -> None:
    tree = BASIC | part("attach", 0, text(FILE_NAME, "a.pdf"), binary(FILE, b"x" * 101))
    with pytest.raises(UnreadableDocument, match=r"^envoi\.msg/a\.pdf : .*limits\.file_bytes = 100"):
        attachments(tree, Limits(file_bytes=100))


def test_parts_have_a_limit() -> None:
    with pytest.raises(UnreadableDocument, match=r"limits\.archive_entries = 3") as caught:
        read_msg(BASIC, Limits(archive_entries=3))
    assert caught.value.reason == "too_large"
    assert read_msg(BASIC, Limits(archive_entries=4)).blocks


def test_streams_that_share_their_bytes_are_refused() -> None:
    content = compound_file(message(text(BODY, "x" * 3_000), *(binary(0x6000 + n, b"y") for n in range(50))))
    size, start = struct.pack("<Q", 6_000), content.index("__substg1.0_1000001F".encode("utf-16-le"))
    body = content[start + 116 : start + 128]
    assert body[4:] == size
    shared = content
    for number in range(50):
        at = content.index(f"__substg1.0_{0x6000 + number:04X}0102".encode("utf-16-le"))
        shared = shared[: at + 116] + body + shared[at + 128 :]
    with pytest.raises(UnreadableDocument, match="abîmé") as caught:
        read(shared, "envoi.msg", Limits())
    assert caught.value.reason == "malformed"


def test_a_stream_of_a_size_beyond_all_is_refused() -> None:
    content = compound_file(message(text(BODY, "x" * 3_000)))
    assert content.count(struct.pack("<Q", 6_000)) == 1
    with pytest.raises(UnreadableDocument) as caught:
        read(content.replace(struct.pack("<Q", 6_000), b"\xff" * 8), "envoi.msg", Limits())
    assert caught.value.reason == "malformed"


@pytest.mark.parametrize("cut", [100, 600, 1_100])
def test_a_damaged_message_is_refused(cut: int) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read(compound_file(BASIC)[:cut], "envoi.msg", Limits())
    assert caught.value.reason in ("malformed", "empty")
