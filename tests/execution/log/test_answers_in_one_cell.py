"""An answer told in one cell: its kind, its day, the writing that shows it; a withdrawal told in words."""

from datetime import date

import pytest

from contract_checker.execution.request import AnswerKind, VolumeRequest

from .logs import log, only, table


def answered(words: str) -> VolumeRequest:
    return only(table("N°;Envoi;Effet;Réponse", f'1;11/05/2026;10/06/2026;"{words}"'))


def remarked(words: str) -> VolumeRequest:
    return only(table("N°;Envoi;Effet;Observations", f'1;11/05/2026;10/06/2026;"{words}"'))


@pytest.mark.parametrize(
    ("words", "kind", "day", "proof"),
    [
        ("OK par mail du 13/05/2026", "accepted", "2026-05-13", "mail du 13/05/2026"),
        ("OK par mail du 13/05/2026 (J. Roux)", "accepted", "2026-05-13", "mail du 13/05/2026"),
        ("acceptée par courriel", "accepted", None, "courriel"),
        ("acceptée le 13 mai 2026 par lettre", "accepted", "2026-05-13", "lettre"),
        ("acceptée le 13/05/2026 à 14h30", "accepted", "2026-05-13", None),
        ("refus par lettre du 3 juin", "refused", "2026-06-03", "lettre du 3 juin"),
        ("accord signé", "accepted", None, "signé"),
        ("accord par avenant du 20 mai 2026", "accepted", "2026-05-20", "avenant du 20 mai 2026"),
        # Two days: the one of the writing is that of the answer.
        ("OK par mail du 13/05/2026, relance du 12/05/2026", "accepted", "2026-05-13", "mail du 13/05/2026"),
        # Two days and no writing: neither is taken.
        ("OK (vu le 12/05/2026 et le 13/05/2026)", "accepted", None, None),
        ("pas d'accord", "refused", None, None),
    ],
)
def test_an_answer_is_read_from_one_cell(
    words: str, kind: AnswerKind, day: str | None, proof: str | None
) -> None:
    answer = answered(words).answer
    assert answer is not None
    assert (answer.kind, answer.at.day.isoformat() if answer.at else None, answer.proof) == (kind, day, proof)


def test_a_day_without_a_year_is_the_first_since_the_request_and_says_so() -> None:
    before, after = answered("OK par mail du 20 mai"), answered("OK par mail du 3 mars")
    assert before.answer is not None
    assert after.answer is not None
    assert [one.answer.at.day for one in (before, after) if one.answer and one.answer.at] == [
        date(2026, 5, 20),
        date(2027, 3, 3),
    ]
    assert [note.fr for note in before.notes] == [
        "date de réponse : « 20 mai » n'a pas d'année ; 2026 est retenu, d'après la date de la demande."
    ]


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("accord verbal", False),
        ("oui (tél.)", False),
        ("OK de vive voix le 13/05/2026", False),
        ("accepté par téléphone", False),
        ("accord verbal confirmé par mail du 13/05/2026", True),
        ("accord verbal, mail à suivre", None),
        ("OK sans écrit", None),
        ("acceptée", None),
        ("acceptée par courriel", True),
    ],
)
def test_an_answer_by_word_of_mouth_is_told_from_a_written_one(words: str, written: bool | None) -> None:
    answer = answered(words).answer
    assert answer is not None
    assert answer.written is written
    assert (answer.proof is not None) is (written is True)


def test_the_channel_of_an_answer_is_its_proof_unless_it_is_oral() -> None:
    header = "N°;Envoi;Effet;Réponse;Canal de la réponse"
    written = only(table(header, "1;11/05/2026;10/06/2026;acceptée;courriel")).answer
    oral = only(table(header, "1;11/05/2026;10/06/2026;acceptée;téléphone")).answer
    assert written is not None
    assert oral is not None
    assert [(one.proof, one.written) for one in (written, oral)] == [("courriel", True), (None, False)]


@pytest.mark.parametrize(
    "words", ["accord sous réserve", "accord de principe", "à confirmer", "refus partiel"]
)
def test_an_answer_with_a_reserve_is_neither(words: str) -> None:
    request = answered(words)
    assert request.answer is None
    assert "avec réserve" in request.notes[0].fr


@pytest.mark.parametrize(
    "words",
    [
        "demande retirée par Mme Roux le 26/05/2026",
        "annulée le 26/05/2026",
        "vu ; demande finalement retirée le 26 mai",
        "le client a retiré sa demande le 26/05/2026",
        "request withdrawn by Ms Roux on 26/05/2026",
        "cancelled on 26 May 2026",
        "retrait le 26/05/2026",
    ],
)
def test_a_withdrawal_told_in_the_remarks_is_read_and_says_where(words: str) -> None:
    request = remarked(words)
    assert request.withdrawn is not None
    assert (request.withdrawn.day, request.withdrawn_undated) == (date(2026, 5, 26), False)
    assert request.notes[0].fr == f"Retrait lu dans la colonne « observations » : « {words} »."


@pytest.mark.parametrize(
    "words",
    ["demande retirée", "annulée", "demande sans doute annulée", "annulée avec effet le 01/06/2026"],
)
def test_a_withdrawal_without_its_date_is_told_as_such(words: str) -> None:
    request = remarked(words)
    assert (request.withdrawn, request.withdrawn_undated) == (None, True)


@pytest.mark.parametrize(
    "words",
    [
        "campagne annulée le 26/05/2026",
        "annule et remplace la demande 4",
        "demande non retirée",
        "la demande n'a pas été annulée",
        "retrait de 3 conseillers le 26/05/2026",
        "réunion du 26/05/2026 annulée",
    ],
)
def test_what_is_no_withdrawal_of_the_request_is_none(words: str) -> None:
    request = remarked(words)
    assert (request.withdrawn, request.withdrawn_undated) == (None, False)


def test_a_withdrawal_told_as_the_answer_is_no_unreadable_answer() -> None:
    request = answered("retirée le 26/05/2026")
    assert request.answer is None
    assert request.withdrawn is not None
    assert answered("annulée").withdrawn_undated


def test_a_column_of_withdrawals_that_only_says_yes_gives_no_date() -> None:
    found = log("N°;Envoi;Effet;Retirée\n1;11/05/2026;10/06/2026;oui\n2;11/05/2026;10/06/2026;non\n")
    assert [one.withdrawn_undated for one in found.requests] == [True, False]
