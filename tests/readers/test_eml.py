"""Messages as sent over the Internet: headers, body, attachments, and what is broken in them."""

import io
import subprocess
import sys
import time
from contextlib import suppress
from email.message import EmailMessage

import pytest

from contract_checker.document import Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.eml import open_container, read
from contract_checker.settings import Limits


def mail(content: bytes | EmailMessage, limits: Limits | None = None) -> Document:
    raw = content if isinstance(content, bytes) else content.as_bytes()
    return read(raw, "envoi.eml", limits or Limits())


def attachments(content: bytes | EmailMessage, limits: Limits | None = None) -> dict[str, bytes]:
    raw = content if isinstance(content, bytes) else content.as_bytes()
    opened = open_container(io.BytesIO(raw), "envoi.eml", limits or Limits())
    return {
        member.name: b"".join(opened.pieces(member, f"envoi.eml/{member.name}")) for member in opened.members
    }


def blocks(document: Document) -> list[tuple[str, int, str]]:
    """Part, paragraph and words of each block."""
    found: list[tuple[str, int, str]] = []
    for block in document.blocks:
        assert block.location.kind == "paragraph"
        words = document.text[block.span.start : block.span.end]
        found.append((block.location.part, block.location.paragraph, words))
    return found


def message(body: str = "Bonjour,\n\nLe préavis est de trente jours.\n") -> EmailMessage:
    made = EmailMessage()
    made["Received"] = "from mx.example.org"
    made["Subject"] = "Évolution des volumes – lot n° 2"
    made["From"] = "Client É. <client@example.org>"
    made["To"] = "a@example.org, b@example.org"
    made["Date"] = "Thu, 26 Nov 2026 10:00:00 +0100"
    made.set_content(body)
    return made


def test_headers_that_matter_come_first_as_lines_of_their_own() -> None:
    assert blocks(mail(message())) == [
        ("mail_headers", 1, "From: Client É. <client@example.org>"),
        ("mail_headers", 2, "To: a@example.org, b@example.org"),
        ("mail_headers", 3, "Date: Thu, 26 Nov 2026 10:00:00 +0100"),
        ("mail_headers", 4, "Subject: Évolution des volumes – lot n° 2"),
        ("body", 1, "Bonjour,"),
        ("body", 2, "Le préavis est de trente jours."),
    ]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (b"=?iso-8859-1?Q?R=E9union_du_lot?= =?utf-8?b?IG7CsCAy?=", "Réunion du lot n° 2"),
        (b"=?utf-8?B?w6l0?=\r\n =?utf-8?B?w6k=?= suite", "été suite"),
        (b"=?utf-8?Q?=C3?= =?utf-8?Q?=A9?=", "é"),  # one letter over two words
        ("d\u00e9lai".encode(), "délai"),
        ("d\u00e9lai".encode("cp1252"), "délai"),
        (b"=?inconnu?Q?d=E9lai?=", "délai"),
        (b"=?utf-8?B?!?=", "!"),
        (b"plain\r\n\tfolded", "plain folded"),
    ],
)
def test_headers_are_decoded_whatever_wrote_them(written: bytes, shown: str) -> None:
    document = mail(b"Subject: " + written + b"\r\n\r\nx")
    assert blocks(document)[0] == ("mail_headers", 1, f"Subject: {shown}")


def test_an_earlier_message_that_is_quoted_stays_text() -> None:
    body = "D'accord.\n\nDe : Client\nEnvoyé : lundi\n\n> Sans préavis.\n> Merci\n"
    shown = [words for part, _, words in blocks(mail(message(body))) if part == "body"]
    assert shown == ["D'accord.", "De : Client\nEnvoyé : lundi", "> Sans préavis.\n> Merci"]


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1"])
def test_bodies_are_decoded(encoding: str, charset: str) -> None:
    made = message()
    made.set_content("Délai de préavis : trente jours", charset=charset, cte=encoding)
    assert blocks(mail(made))[-1] == ("body", 1, "Délai de préavis : trente jours")


@pytest.mark.parametrize("charset", ["utf-8", "inconnu", "idna", "us-ascii"])
def test_a_wrong_encoding_is_remarked(charset: str) -> None:
    content = f"Subject: x\nContent-Type: text/plain; charset={charset}\n\nd".encode() + b"\xe9lai \x81"
    document = mail(content)
    assert blocks(document)[-1][2] == "délai \ufffd"
    assert document.notes == ("characters_replaced",)


def test_what_windows_calls_latin_is_read_as_windows_means_it() -> None:
    document = mail(b"Subject: x\nContent-Type: text/plain; charset=iso-8859-1\n\n30 \x80 l\x92an")
    assert blocks(document)[-1][2] == "30 € l’an"
    assert document.notes == ()


def test_the_plain_version_is_read_and_the_page_is_no_attachment() -> None:
    made = message("texte")
    made.add_alternative("<p>page</p>", subtype="html")
    assert blocks(mail(made))[-1] == ("body", 1, "texte")
    assert attachments(made) == {}


@pytest.mark.parametrize(
    ("page", "notes"),
    [
        ("<p>Préavis : <b>30</b>&nbsp;jours</p><p hidden>suivi</p>", ()),
        ("<p>Préavis : 15 jours</p>", ("page_says_more",)),
        ("<b>" * 5_000, ("page_says_more",)),
    ],
)
def test_a_page_that_says_more_than_the_plain_text_is_remarked(page: str, notes: tuple[str, ...]) -> None:
    made = message("Préavis : 30 jours")
    made.add_alternative(page, subtype="html")
    assert mail(made).notes == notes


@pytest.mark.parametrize(
    ("body", "notes"),
    [
        ("D'accord.\n\nLe 3 mai, A écrit :\n> Préavis : 30 jours\n", ("quoted_reply",)),
        ("D'accord.\n\n >> Préavis : 30 jours\n", ("quoted_reply",)),
        ("Préavis : > 30 jours\n\n>From the start.\n", ()),
    ],
)
def test_an_earlier_message_quoted_in_the_text_is_remarked(body: str, notes: tuple[str, ...]) -> None:
    document = mail(message(body))
    assert document.notes == notes
    assert {block.source for block in document.blocks} == {"live"}


@pytest.mark.parametrize("plain", [None, " \n"])
def test_the_page_is_read_where_there_is_no_plain_text(plain: str | None) -> None:
    made = message()
    page = "<table><tr><th>Bande<th>Délai<tr><td>10 %<td>15 jours</table><p hidden>caché</p>"
    if plain is None:
        made.set_content(page, subtype="html")
    else:
        made.set_content(plain)
        made.add_alternative(page, subtype="html")
    document = mail(made)
    body = [block for block in document.blocks if block.location.kind == "paragraph"][4:]
    assert [(block.kind, block.cell and block.cell.column, block.source) for block in body] == [
        ("cell", 1, "live"),
        ("cell", 2, "live"),
        ("cell", 1, "live"),
        ("cell", 2, "live"),
        ("paragraph", None, "hidden"),
    ]


def test_attachments_are_taken_out_with_their_names() -> None:
    made = message()
    made.add_attachment(b"%PDF-1.7", "application", "pdf", filename="Avenant n° 2 – prix.pdf")
    made.add_attachment(b"sans nom", "text", "plain", disposition="attachment")
    assert attachments(made) == {"Avenant n° 2 – prix.pdf": b"%PDF-1.7", "partie 2.txt": b"sans nom"}


@pytest.mark.parametrize(
    "disposition",
    [
        b'attachment; filename="=?utf-8?Q?pr=C3=A9avis.txt?="',
        b"attachment; filename*=utf-8''pr%C3%A9avis.txt",
        b"attachment; filename*0*=utf-8''pr%C3%A9; filename*1=avis.txt",
        b'attachment; filename="pr\xc3\xa9avis.txt"',
        b'attachment; filename="pr\xe9avis.txt"',
    ],
)
def test_names_of_attachments_are_decoded_whatever_wrote_them(disposition: bytes) -> None:
    content = b"Subject: x\nContent-Type: text/plain\nContent-Disposition: " + disposition + b"\n\nx"
    assert attachments(content) == {"préavis.txt": b"x"}


def test_a_second_text_is_not_lost() -> None:
    content = (
        b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nun\n"
        b"--b\nContent-Type: application/pdf; name=a.pdf\n\n%PDF\n--b\n\ndeux\n--b--\n"
    )
    assert blocks(mail(content))[-1][2] == "un"
    assert attachments(content) == {"a.pdf": b"%PDF", "partie 2.txt": b"deux"}


def test_a_message_that_is_attached_is_a_message() -> None:
    outer, inner = message(), message("Sans préavis.")
    inner.add_attachment(b"x", "application", "pdf", filename="a.pdf")
    outer.add_attachment(inner)
    ((name, content),) = attachments(outer).items()
    assert name == "Évolution des volumes – lot n° 2.eml"
    assert blocks(mail(content))[-1] == ("body", 1, "Sans préavis.")
    assert attachments(content) == {"a.pdf": b"x"}
    assert attachments(outer)[name] == content


def test_a_message_attached_in_base64_is_a_message_all_the_same() -> None:
    headers = b"Subject: x\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n"
    content = headers + b"\nU3ViamVjdDogeQoKeg==\n"
    assert list(attachments(content).values()) == [b"Subject: y\n\nz"]


def test_a_signature_is_remarked_and_no_piece() -> None:
    content = (
        b"Subject: x\nContent-Type: multipart/signed; boundary=b\n\n--b\n\nBonjour\n"
        b"--b\nContent-Type: application/pkcs7-signature; name=smime.p7s\n\nx\n--b--\n"
    )
    assert mail(content).notes == ("signature_not_checked",)
    assert attachments(content) == {}


def test_what_is_only_referred_to_is_not_fetched() -> None:
    content = b"Subject: x\nContent-Type: message/external-body; access-type=URL; URL=http://127.0.0.1:9\n\nx"
    with pytest.raises(UnreadableDocument, match="seulement désignée") as caught:
        attachments(content)
    assert caught.value.reason == "unsupported"


@pytest.mark.parametrize(
    "content",
    [
        b"Subject: x\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nx",
        b"Subject: x\nContent-Type: multipart/encrypted; boundary=b\n\n--b\n\nx\n--b--\n",
        b"Subject: x\n\n-----BEGIN PGP MESSAGE-----\nx",
    ],
)
def test_an_encrypted_message_is_named_as_such(content: bytes) -> None:
    with pytest.raises(UnreadableDocument, match="chiffré") as caught:
        mail(content)
    assert caught.value.reason == "encrypted"


# Broken and hostile


@pytest.mark.parametrize(
    "content",
    [
        b"Subject: x\nContent-Type: multipart/mixed\n\nno boundary",
        b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\ncut",
        b'Subject: x\nContent-Type: text/plain; charset="a\nContent-Transfer-Encoding: base64\n\n!!!',
        b"Subject: x\nContent-Type: ;;;\nContent-Disposition: ==\n\nx",
        b"Subject: x\nContent-Type: text/plain\nContent-Transfer-Encoding: uuencode\n\nbegin\nx",
        b"Subject: x\n\n\x00\xff",
    ],
)
def test_a_broken_message_shows_what_it_has(content: bytes) -> None:
    assert blocks(mail(content))[0] == ("mail_headers", 1, "Subject: x")
    attachments(content)


@pytest.mark.parametrize(
    "content",
    [
        b"Subject: " + b"=?utf-8?q?=C3=A9?= " * 20_000 + b"\n\nx",
        b"To: " + b"(" * 300_000 + b"\n\nx",
        b"Subject: x\nContent-Type: text/plain; " + b"a=b; " * 100_000 + b"\n\nx",
        b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 3_000,
        b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n" * 300,
        b"Content-Type: message/rfc822\n\n" * 2_000 + b"Subject: x\n\ny",
    ],
)
def test_a_hostile_message_costs_little(content: bytes) -> None:
    begun = time.process_time()
    with suppress(UnreadableDocument):
        mail(content)
    with suppress(UnreadableDocument):
        attachments(content)
    assert time.process_time() - begun < 4


def test_lines_and_boundaries_have_a_limit_together() -> None:
    content = b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n"
    with pytest.raises(UnreadableDocument, match=r"limits\.mail_lines = 15") as caught:
        mail(content, Limits(mail_lines=15))
    assert caught.value.reason == "too_large"
    assert mail(content, Limits(mail_lines=16)).blocks


COST = """
import io, time
from pathlib import Path
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.eml import open_container
from contract_checker.settings import Limits
content = {content}
begun = time.process_time()
try:
    open_container(io.BytesIO(content), "envoi.eml", Limits())
except UnreadableDocument as refusal:
    print(refusal.reason, "limits." in str(refusal))
print(time.process_time() - begun)
print(next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of memory is read from /proc")
@pytest.mark.parametrize(
    "content",
    [
        'b"Subject: x\\n\\n" + b"a\\n" * 4_900_000',
        'b"Subject: x\\n\\n" + b"a\\r" * 4_900_000',
        'b"Subject: x\\nContent-Type: multipart/mixed; boundary=b\\n\\n" + b"--b\\n\\nx\\n" * 400_000',
        'b"X-Received-By: a.example\\n" * 3_000_000 + b"\\nx"',
    ],
)
def test_a_message_of_too_many_lines_is_refused_before_it_is_parsed(content: str) -> None:
    command = [sys.executable, "-c", COST.format(content=content)]
    ended = subprocess.run(command, capture_output=True, check=True, text=True)
    refusal, seconds, peak = ended.stdout.splitlines()
    assert refusal == "too_large True"
    assert float(seconds) <= 2
    assert int(peak.split()[1]) * 1024 <= 256_000_000


def test_a_large_attachment_in_nested_versions_is_no_message_of_too_many_lines() -> None:
    made = message("Ci-joint.")
    made.add_alternative("<p>Ci-joint.</p>", subtype="html")
    made.add_attachment(b"x" * 20_000_000, "application", "pdf", filename="a.pdf")
    assert list(attachments(made)) == ["a.pdf"]


def test_boundary_lines_have_a_limit_before_the_message_is_parsed() -> None:
    content = b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 5
    with pytest.raises(UnreadableDocument, match=r"limits\.archive_entries = 2"):
        mail(content, Limits(archive_entries=2))


def test_parts_have_a_limit() -> None:
    content = b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 3
    with pytest.raises(UnreadableDocument, match=r"limits\.archive_entries = 2"):
        attachments(content, Limits(archive_entries=2))


def test_an_attachment_has_the_limit_of_a_file() -> None:
    made = message("x")
    made.add_attachment(b"x" * 101, "application", "pdf", filename="a.pdf")
    with pytest.raises(UnreadableDocument, match=r"^envoi\.eml/a\.pdf : .*limits\.file_bytes = 100"):
        attachments(made, Limits(file_bytes=100))
