"""Large attachments never reach the parser of messages, and come out as they were sent."""

import base64
import io
import random
from email.message import EmailMessage

import pytest

from contract_checker.readers.eml import open_container, read
from contract_checker.readers.mail_runs import without_runs
from contract_checker.settings import Limits

SIZES = [70_000, 70_001, 70_002, 3_000_000]


def content_of(size: int) -> bytes:
    return random.Random(size).randbytes(size)


def mail_with(content: bytes, text: str = "Ci-joint.") -> EmailMessage:
    made = EmailMessage()
    made["From"], made["Subject"] = "client@example.org", "Avenant"
    made.set_content(text)
    made.add_attachment(content, "application", "pdf", filename="a.pdf")
    return made


def attachments(raw: bytes, name: str = "envoi.eml") -> dict[str, bytes]:
    opened = open_container(io.BytesIO(raw), name, Limits())
    return {member.name: b"".join(opened.pieces(member, member.name)) for member in opened.members}


def taken_out(raw: bytes) -> int:
    return len(without_runs(raw)[1].encoded)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("ends", [b"\n", b"\r\n"])
def test_a_large_attachment_comes_out_as_it_was_sent(size: int, ends: bytes) -> None:
    content = content_of(size)
    raw = mail_with(content).as_bytes().replace(b"\n", ends)
    assert taken_out(raw) == 1
    assert attachments(raw) == {"a.pdf": content}
    assert "Ci-joint." in read(raw, "envoi.eml", Limits()).text


def test_several_come_out_each_in_its_place() -> None:
    made = mail_with(content_of(70_000))
    made.add_attachment(b"petit", "text", "plain", filename="b.txt")
    made.add_attachment(content_of(80_000), "application", "pdf", filename="c.pdf")
    raw = made.as_bytes()
    assert taken_out(raw) == 2
    assert attachments(raw) == {"a.pdf": content_of(70_000), "b.txt": b"petit", "c.pdf": content_of(80_000)}


def test_a_message_in_a_message_is_handed_on_with_its_attachments() -> None:
    outer = EmailMessage()
    outer["Subject"] = "TR: Avenant"
    outer.set_content("Voir ci-dessous.")
    outer.add_attachment(mail_with(content_of(70_001)))
    raw = outer.as_bytes()
    assert taken_out(raw) == 1
    ((name, nested),) = attachments(raw).items()
    assert name == "Avenant.eml"
    assert attachments(nested) == {"a.pdf": content_of(70_001)}


def test_a_message_that_is_one_file_is_opened_too() -> None:
    encoded = base64.encodebytes("Le préavis est de trente jours.\n".encode() * 3_000)
    head = b"Subject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    assert taken_out(head + encoded) == 1
    text = read(head + encoded, "envoi.eml", Limits()).text
    assert text.count("Le préavis est de trente jours.") == 3_000


def test_padding_that_lacks_and_lines_of_any_length_are_read() -> None:
    content = content_of(70_000)
    encoded = base64.b64encode(content).rstrip(b"=")
    lines = b"\n".join(encoded[at : at + 999] for at in range(0, len(encoded), 999))
    raw = mail_with(b"#").as_bytes().replace(base64.b64encode(b"#"), lines)
    assert taken_out(raw) == 1
    assert attachments(raw) == {"a.pdf": content}


@pytest.mark.parametrize("odd", [b"=\n", b"====\n", b"-\n", b"\xe9\n", b"~0~0~\n"])
def test_what_is_not_base64_alone_is_left_to_the_parser(odd: bytes) -> None:
    encoded = base64.encodebytes(content_of(70_000))
    raw = mail_with(b"#").as_bytes().replace(base64.b64encode(b"#"), encoded + odd + encoded)
    assert taken_out(raw) == 0
    assert attachments(raw)["a.pdf"].startswith(content_of(70_000)[:50_000])


def test_headers_that_only_name_base64_decide_nothing() -> None:
    raw = mail_with(content_of(70_000)).as_bytes()
    plain = raw.replace(b"Transfer-Encoding: base64", b"Transfer-Encoding: 7bit\nX-Was: base64")
    assert taken_out(plain) == 1
    (shown,) = attachments(plain).values()
    assert base64.b64decode(shown) == content_of(70_000)


def test_a_text_that_looks_like_the_sign_of_a_file_stays_a_text() -> None:
    raw = mail_with(content_of(70_000), "~0~0~").as_bytes()
    assert taken_out(raw) == 1
    assert "~0~0~" in read(raw, "envoi.eml", Limits()).text
    assert attachments(raw) == {"a.pdf": content_of(70_000)}
