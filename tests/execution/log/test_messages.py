"""Messages as a log: what one asks for, who answers it, what is cited and not taken twice."""

from decimal import Decimal
from email.message import EmailMessage

import pytest

from contract_checker.execution.log import LogSettings, read_log
from contract_checker.execution.request import AnswerKind, RequestDirection, RequestLog, SizeUnit
from tests.readers.compound_file import compound_file

from .logs import document, only

CLIENT = "Achats <achats@client.example>"
CENTRE = "Plateau <plateau@centre.example>"
ASKS = "Bonjour,\n\nMerci de prévoir une baisse de 15 % des effectifs à compter du 1er avril 2026.\n\nCordialement\n"


def mail(
    body: str = ASKS,
    sender: str = CLIENT,
    subject: str = "Évolution de charge",
    date: str = "Mon, 02 Mar 2026 17:05:00 +0100",
    identity: str = "<1@client.example>",
    reply: str | None = None,
    received: tuple[str, ...] = (),
) -> bytes:
    made = EmailMessage()
    for line in received:
        made["Received"] = line
    made["From"], made["To"], made["Date"], made["Subject"] = sender, "x@example.org", date, subject
    made["Message-ID"] = identity
    if reply is not None:
        made["In-Reply-To"] = made["References"] = reply
    made.set_content(body)
    return made.as_bytes()


def answer(body: str, sender: str = CENTRE, identity: str = "<2@centre.example>") -> bytes:
    date = "Tue, 03 Mar 2026 10:00:00 +0100"
    return mail(body, sender, "RE: Évolution de charge", date, identity, reply="<1@client.example>")


def exchanged(*messages: bytes, settings: LogSettings | None = None) -> RequestLog:
    documents = [document(content, f"m{number}.eml") for number, content in enumerate(messages, start=1)]
    return read_log(documents, {}, settings or LogSettings())


def test_a_message_that_asks_for_a_change_is_a_request() -> None:
    found = exchanged(mail())
    request = only(found)
    assert (request.id, str(request.sent), str(request.effective)) == (
        "<1@client.example>",
        "2026-03-02T17:05",
        "2026-04-01",
    )
    assert request.size is not None
    assert (request.direction, request.size.value, request.size.unit) == ("decrease", Decimal(15), "percent")
    passage = found.passage(request.row)
    assert passage is not None
    assert "baisse de 15 % des effectifs à compter du 1er avril 2026." in passage.quote
    assert found.columns is None


def test_the_hour_of_sending_is_brought_to_the_zone_of_the_log() -> None:
    request = only(exchanged(mail(date="Mon, 02 Mar 2026 23:30:00 -0500")))
    assert str(request.sent) == "2026-03-03T05:30"


def test_the_topmost_receipt_header_says_when_it_arrived() -> None:
    lines = ("from a by b; Mon, 2 Mar 2026 17:06:00 +0100", "from c by a; Mon, 2 Mar 2026 17:05:30 +0100")
    assert str(only(exchanged(mail(received=lines))).received) == "2026-03-02T17:06"


def test_without_a_receipt_header_the_receipt_is_not_known() -> None:
    assert only(exchanged(mail())).received is None


@pytest.mark.parametrize(
    ("words", "direction", "size", "unit", "day"),
    [
        ("Nous vous demandons une hausse de 12 ETP dès le 4 mai 2026.", "increase", 12, "fte", "2026-05-04"),
        ("Veuillez augmenter la charge de 300 heures pour le 04/05/2026.", "increase", 300, "hours", "2026-05-04"),
        ("Merci de réduire les volumes de 1 200 appels au 4 mai 2026.", "decrease", 1200, "calls", "2026-05-04"),
        ("Merci de prévoir un renfort de 5 positions à partir de mai 2026.", "increase", 5, "fte", "2026-05-01"),
        ("Please increase staffing by 12 FTE as of 4 May 2026.", "increase", 12, "fte", "2026-05-04"),
        ("We request a reduction of 20% in volume, effective from May 4, 2026.", "decrease", 20, "percent", "2026-05-04"),
    ],
)  # fmt: skip
def test_what_is_asked_is_read_in_both_languages(
    words: str, direction: RequestDirection, size: int, unit: SizeUnit, day: str
) -> None:
    request = only(exchanged(mail(f"{words}\n")))
    assert request.size is not None
    assert (request.direction, request.size.value, request.size.unit) == (direction, Decimal(size), unit)
    assert str(request.effective) == day


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Nous acceptons cette baisse.", "accepted"),
        ("D'accord pour le 1er avril.", "accepted"),
        ("Bon pour accord.", "accepted"),
        ("Nous acceptons cette baisse sans attendre la fin du préavis.", "accepted_early"),
        ("Nous ne pouvons pas donner suite à cette demande.", "refused"),
        ("Nous n'acceptons pas cette baisse.", "refused"),
        ("We accept the reduction.", "accepted"),
        ("We cannot accept this.", "refused"),
    ],
)
def test_the_other_side_answers_with_its_date_and_its_message_as_proof(words: str, kind: AnswerKind) -> None:
    request = only(exchanged(mail(), answer(f"Bonjour,\n\n{words}\n")))
    assert request.answer is not None
    assert (request.answer.kind, str(request.answer.at), request.answer.proof) == (
        kind,
        "2026-03-03T10:00",
        "m2.eml",
    )


@pytest.mark.parametrize(
    "cited",
    [
        "> Merci de prévoir une baisse de 15 % des effectifs à compter du 1er avril 2026.",
        "De : Achats\nEnvoyé : lundi 2 mars 2026 17:05\nÀ : Plateau\n\nMerci de prévoir une baisse de 15 % au 1er avril 2026.",
        "Le lun. 2 mars 2026 à 17:05, Achats a écrit :\n\nMerci de prévoir une baisse de 15 % au 1er avril 2026.",
        "-----Message d'origine-----\nMerci de prévoir une baisse de 15 % des effectifs au 1er avril 2026.",
        "On Mon, 2 Mar 2026 at 17:05, Achats wrote:\nMerci de prévoir une baisse de 15 % au 1er avril 2026.",
        "From: Achats\nSent: Monday, March 2, 2026\n\nMerci de prévoir une baisse de 15 % au 1er avril 2026.",
    ],
)  # fmt: skip
def test_a_cited_message_is_not_taken_twice(cited: str) -> None:
    found = exchanged(mail(), answer(f"Bonjour,\n\nNous acceptons.\n\n{cited}\n"))
    assert [one.id for one in found.requests] == ["<1@client.example>"]
    assert found.refused == ()


def test_a_reply_that_settles_nothing_is_refused_with_its_reason() -> None:
    found = exchanged(mail(), answer("Nous acceptons sous réserve de votre confirmation.\n"))
    assert found.requests[0].answer is None
    assert [(one.row.document, "sans réserve" in one.reason.fr) for one in found.refused] == [
        ("m2.eml", True)
    ]


def test_an_acknowledgement_proves_the_receipt_and_is_no_answer() -> None:
    request = only(exchanged(mail(), answer("Nous accusons réception de votre demande.\n")))
    assert (request.answer, request.receipt_proof) == (None, "m2.eml")


def test_a_follow_up_of_the_same_side_is_no_answer() -> None:
    found = exchanged(mail(), answer("D'accord pour en parler demain ?\n", sender=CLIENT))
    assert found.requests[0].answer is None
    assert "même partie" in found.refused[0].reason.fr


def test_the_same_side_may_withdraw_its_request() -> None:
    request = only(exchanged(mail(), answer("Nous retirons notre demande.\n", sender=CLIENT)))
    assert str(request.withdrawn) == "2026-03-03T10:00"


def test_the_last_of_two_answers_is_kept_and_said() -> None:
    later = mail(
        "Nous acceptons finalement.\n", CENTRE, "RE: Évolution de charge",
        "Wed, 04 Mar 2026 10:00:00 +0100", "<3@centre.example>", "<2@centre.example>",
    )  # fmt: skip
    request = only(exchanged(later, mail(), answer("Nous ne pouvons pas.\n")))
    assert request.answer is not None
    assert (request.answer.kind, request.answer.proof) == ("accepted", "m1.eml")
    assert "la dernière est retenue" in request.notes[0].fr


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Pouvons-nous nous voir mardi ?", "aucune demande d'évolution de charge"),
        ("Les volumes de mars ont été conformes.", "aucune demande d'évolution de charge"),
        ("Merci de prévoir une hausse de 5 % au 4 mai 2026 puis une hausse de 5 % au 1er juin 2026.", "plusieurs dates d'effet"),
        ("Merci de prévoir une hausse des appels de 5 % et une baisse des courriels au 4 mai 2026.", "à la fois une hausse et une baisse"),
        ("Please increase the volume by 20% from 04/05/2026.", "peut être le 4 mai 2026 ou le 5 avril 2026"),
    ],
)  # fmt: skip
def test_a_message_that_gives_no_request_is_refused_with_its_reason(body: str, told: str) -> None:
    found = exchanged(mail(f"{body}\n", subject="Bonjour"))
    assert found.requests == ()
    assert told in found.refused[0].reason.fr


def test_a_reply_to_a_message_that_is_not_there_is_refused_as_such() -> None:
    found = exchanged(answer("Nous acceptons.\n"))
    assert "n'est pas dans le journal" in found.refused[0].reason.fr


def test_the_same_message_twice_is_a_copy() -> None:
    found = exchanged(mail(), mail())
    assert [one.row.document for one in found.requests] == ["m1.eml"]
    assert "copie" in found.refused[0].reason.fr


def test_who_handed_the_messages_in_is_said_of_each() -> None:
    assert only(exchanged(mail(), settings=LogSettings(supplied_by="provider"))).supplied_by == "provider"


def test_an_outlook_message_is_read_alike() -> None:
    headers = (
        "From: achats@client.example\r\nDate: Mon, 02 Mar 2026 17:05:00 +0100\r\n"
        "Message-ID: <9@client.example>\r\nSubject: =?utf-8?q?=C3=89volution?=\r\n\r\n"
    )
    texts = {"1000": ASKS, "0037": "Évolution", "007D": headers}
    streams = {f"__substg1.0_{name}001F": text.encode("utf-16-le") for name, text in texts.items()}
    content = compound_file({"__properties_version1.0": bytes(32), **streams})
    request = only(read_log([document(content, "m.msg")]))
    assert (request.id, str(request.sent)) == ("<9@client.example>", "2026-03-02T17:05")


def test_messages_and_a_table_make_one_log() -> None:
    table = document("N°;Envoi;Effet\nT-1;2026-03-02;2026-04-01\n", "journal.csv")
    found = read_log([table, document(mail(), "m1.eml")])
    assert {one.id for one in found.requests} == {"T-1", "<1@client.example>"}
