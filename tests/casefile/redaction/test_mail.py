"""Copies of messages, with attachments made by the tests."""

import email
import io
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import default

import docx
import pytest

from contract_checker.casefile.redaction import Masker, Redacted, redact
from contract_checker.document import fold
from contract_checker.readers import read
from contract_checker.settings import Limits
from tests.readers.compound_file import Tree, compound_file

VALUES = ("Martin", "Lesage", "12 500", "01 23 45 67 89", "exemple.fr")


def attached() -> bytes:
    word = docx.Document()
    word.add_paragraph("Annexe de Claire Martin à 12 500 €")
    target = io.BytesIO()
    word.save(target)
    return target.getvalue()


@pytest.fixture(scope="module")
def message() -> bytes:
    sent = EmailMessage()
    sent["From"] = "Claire Martin <claire.martin@exemple.fr>"
    sent["To"] = "Paul Lesage <paul.lesage@exemple.fr>, achats@exemple.fr"
    sent["Subject"] = "Prévenance : réponse de Claire Martin"
    sent["Date"] = "Mon, 08 Jan 2024 10:00:00 +0100"
    sent["Message-ID"] = "<123.claire.martin@exemple.fr>"
    sent["X-Originating-User"] = "claire.martin@exemple.fr"
    sent.set_content("Bonjour,\n\nLe prix est de 12 500 €.\n\nClaire Martin\n01 23 45 67 89\n")
    sent.add_alternative("<p>Le prix est de <b>12 500 €</b>. Claire Martin</p>", subtype="html")
    word = "vnd.openxmlformats-officedocument.wordprocessingml.document"
    sent.add_attachment(attached(), maintype="application", subtype=word, filename="Annexe Martin.docx")
    sent.add_attachment(
        b"{\\rtf1 Claire Martin}", maintype="application", subtype="rtf", filename="Paul Lesage.rtf"
    )
    inner = EmailMessage()
    inner["From"] = "Paul Lesage <paul.lesage@exemple.fr>"
    inner["Subject"] = "Transfert"
    inner.set_content("Vu avec Claire Martin.")
    sent.add_attachment(inner)
    return sent.as_bytes()


@pytest.fixture(scope="module")
def copied(message: bytes, masker: Callable[..., Masker]) -> Redacted:
    return redact(message, "Réponse Martin.eml", masker())


def parts(content: bytes) -> list[tuple[str, bytes]]:
    return [
        (
            part.get_filename() or "",
            payload if isinstance(payload := part.get_payload(decode=True), bytes) else b"",
        )
        for part in email.message_from_bytes(content, policy=default).walk()
    ]


@pytest.mark.parametrize("value", VALUES)
def test_no_header_and_no_text_holds_a_value(copied: Redacted, value: str) -> None:
    whole = email.message_from_bytes(copied.content, policy=default)
    headers = [str(item) for part in whole.walk() for item in part.items()]
    texts = [content.decode("utf-8", "replace") for _, content in parts(copied.content)]
    assert fold(value) not in fold(
        "\n".join([*headers, *texts, read(copied.content, "a.eml", Limits()).text])
    )


def test_headers_are_masked_and_the_others_gone(copied: Redacted) -> None:
    whole = email.message_from_bytes(copied.content, policy=default)
    assert whole["Subject"] == "Prévenance : réponse de ███ [personne 1]"
    assert whole["Date"] == "Mon, 08 Jan 2024 10:00:00 +0100"
    assert (whole["Message-ID"], whole["X-Originating-User"]) == (None, None)
    text = read(copied.content, "a.eml", Limits()).text
    assert "To: ███ [superviseur] <███ [courriel 2]>, ███ [courriel 3]" in text


def test_attachments_are_masked_by_their_formats(copied: Redacted) -> None:
    (word,) = [content for name, content in parts(copied.content) if name == "Annexe [personne 1].docx"]
    assert (
        docx.Document(io.BytesIO(word)).paragraphs[0].text == "Annexe de ███ [personne 1] à ███ [montant 1]"
    )
    (inner,) = [content for name, content in parts(copied.content) if name == "Transfert.eml"]
    assert "Vu avec ███ [personne 1]." in read(inner, "a.eml", Limits()).text


def test_an_attachment_that_cannot_be_masked_is_left_out_and_named_by_its_label(copied: Redacted) -> None:
    assert "[pièce jointe retirée : [superviseur].rtf]" in read(copied.content, "a.eml", Limits()).text
    assert any("[superviseur].rtf » retirée" in note and "DOCX" in note for note in copied.notes)
    assert [note for note in copied.notes if "Lesage" in note] == []


def test_the_list_says_in_which_attachment(copied: Redacted) -> None:
    assert ("amount", "montant 1", "pièce jointe Annexe [personne 1].docx, paragraphe 1") in copied.masked


def outlook(number: int, value: str) -> Tree:
    return {f"__substg1.0_{number:04X}001F": value.encode("utf-16-le")}


def test_a_message_of_outlook_becomes_one_of_the_internet(masker: Callable[..., Masker]) -> None:
    fields: Tree = {"__properties_version1.0": bytes(32)}
    for number, value in (
        (0x001A, "IPM.Note"),
        (0x0037, "Avis à Martin"),
        (0x1000, "Claire Martin : 12 500 €."),
    ):
        fields |= outlook(number, value)
    copy = redact(compound_file(fields), "envoi.msg", masker())
    assert copy.name == "envoi.eml"
    document = read(copy.content, "envoi.eml", Limits())
    assert document.text == "Subject: Avis à ███ [personne 1]\n███ [personne 1] : ███ [montant 1]."
