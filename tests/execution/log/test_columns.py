"""Which column gives what: by its title, by what it holds, by the word of the caller."""

from decimal import Decimal

import pytest

from contract_checker.errors import UsageError
from contract_checker.execution.log.wording import title_of
from contract_checker.execution.request import Field

from .logs import log, only, table


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("N°", "id"), ("Réf. demande", "id"), ("Date d'envoi", "sent_at"), ("Envoyée le", "sent_at"),
        ("Heure d'envoi", "sent_time"), ("Reçue le", "received_at"), ("Date de réception", "received_at"),
        ("AR", "receipt_proof"), ("Accusé de réception", "receipt_proof"), ("Date d'effet", "effective_on"),
        ("Effective à compter du", "effective_on"), ("Sens", "direction"), ("Hausse/Baisse", "direction"),
        ("Variation", "size"), ("%", "size"), ("ETP", "size"), ("Heures", "size"), ("Appels", "size"),
        ("Base", "base"), ("Volume de base", "base_value"), ("Nouveau volume", "new_value"), ("Unité", "size_unit"),
        ("Canal d'envoi", "channel"), ("Réponse", "answer"), ("Date de réponse", "answered_at"),
        ("Heure de réponse", "answered_time"), ("Preuve de la réponse", "answer_proof"),
        ("Fournie par", "supplied_by"), ("Motif", "ground"), ("Observations", "note"), ("Retirée le", "withdrawn_at"),
        ("Annule et remplace", "replaces"), ("Lot", "lot"), ("Nature de l'activité", "nature"),
        ("Sent on", "sent_at"), ("Received on", "received_at"), ("Effective date", "effective_on"),
        ("Response date", "answered_at"), ("Change (%)", "size"), ("Current volume", "base_value"),
        ("sentAt", "sent_at"), ("answered_at", "answered_at"),
        ("Var.", "size"), ("Évol.", "size"), ("Qté", "size"), ("Mail client du", "sent_at"), ("Dem. du", "sent_at"),
        ("Courrier du client le", "sent_at"), ("Env. le", "sent_at"), ("Arrivé chez nous le", "received_at"),
        ("Rec. le", "received_at"), ("Date eff.", "effective_on"), ("Eff. au", "effective_on"),
        ("Rép.", "answer"), ("Rép. du", "answered_at"), ("Accord du", "answered_at"), ("Refus client le", "answered_at"),
        ("Obs.", "note"), ("Rem.", "note"), ("Ann. le", "withdrawn_at"), ("Canal de la réponse", "answer_proof"),
        ("Chg.", "size"), ("Eff. date", "effective_on"), ("Rec'd", "received_at"), ("Email dated", "sent_at"),
    ],
)  # fmt: skip
def test_a_title_names_a_field(title: str, field: Field) -> None:
    found = title_of(title)
    assert found is not None
    assert found.field == field


@pytest.mark.parametrize("title", ["Couleur", "Région", "Ville", "Owner"])
def test_a_title_that_names_no_field_is_not_used(title: str) -> None:
    assert title_of(title) is None


def test_how_each_column_was_understood_is_shown() -> None:
    found = table("N°;Date d'envoi;Couleur;Action", "1;2026-03-02;bleu;hausse", "2;2026-03-03;vert;baisse")
    assert found.columns is not None
    assert [(use.column, use.field, use.told_by) for use in found.columns["journal.csv"]] == [
        ("N°", "id", "header"),
        ("Date d'envoi", "sent_at", "header"),
        ("Couleur", None, "nothing"),
        ("Action", "direction", "content"),
    ]


def test_a_column_of_dates_under_receipt_proof_gives_the_receipt() -> None:
    assert str(only(table("N°;Envoi;AR", "1;2026-03-02;2026-03-04")).received) == "2026-03-04"


def test_a_column_of_words_under_receipt_proof_gives_the_proof() -> None:
    assert only(table("N°;Envoi;AR", "1;2026-03-02;LRAR 2C 154")).receipt_proof == "LRAR 2C 154"


def test_a_column_of_numbers_under_base_gives_a_volume() -> None:
    request = only(table("N°;Envoi;Variation (ETP);Base", "1;2026-03-02;-4;40"))
    assert request.size is not None
    assert (request.size.base, request.size.percent) == (Decimal(40), Decimal(10))


def test_a_caller_may_name_a_column_by_its_title() -> None:
    found = log("N°;Jour J;Effet\n1;2026-03-02;2026-04-01\n", correction={"sent_at": "jour j"})
    assert str(only(found).sent) == "2026-03-02"
    assert found.columns is not None
    assert found.columns["journal.csv"][1].told_by == "user"


def test_a_caller_may_name_a_column_by_its_letter() -> None:
    found = log("N°;Envoi;Effet\n1;2026-03-02;2026-04-01\n", correction={"sent_at": "C", "effective_on": "B"})
    assert (str(only(found).sent), str(only(found).effective)) == ("2026-04-01", "2026-03-02")


def test_a_log_without_titles_is_read_by_letters() -> None:
    found = log(
        "D-1;2026-03-02;2026-04-01;hausse\n", correction={"id": "A", "sent_at": "B", "effective_on": "C"}
    )
    request = only(found)
    assert (request.id, str(request.sent), request.direction) == ("D-1", "2026-03-02", "increase")


def test_a_correction_that_names_no_column_is_an_error_that_lists_them() -> None:
    with pytest.raises(UsageError, match="N°, Envoi, Effet"):
        log("N°;Envoi;Effet\n1;2026-03-02;2026-04-01\n", correction={"lot": "Marché"})


def test_an_hour_beside_a_date_is_the_hour_of_that_date() -> None:
    request = only(table("N°;Envoyée le;Heure;Reçue le;Heure", "1;2026-03-02;17h05;2026-03-03;8h"))
    assert (str(request.sent), str(request.received)) == ("2026-03-02T17:05", "2026-03-03T08:00")


def test_of_two_sizes_the_share_is_kept_and_the_other_said() -> None:
    request = only(table("N°;Envoi;ETP;Variation (%)", "1;2026-03-02;-4;-10"))
    assert request.size is not None
    assert (request.size.value, request.size.unit) == (Decimal(10), "percent")
    assert "« -4 » est aussi donné" in request.notes[0].fr


def test_a_column_whose_title_is_a_direction_gives_it() -> None:
    found = table("N°;Envoi;Hausse (%);Baisse (%)", "1;2026-03-02;5;", "2;2026-03-02;;8")
    assert [one.direction for one in found.requests] == ["increase", "decrease"]


@pytest.mark.parametrize(
    "titles",
    ["Créée le;Envoyée le;Date d'effet", "Envoyée le;Créée le;Date d'effet", "Envoyée le;Date;Date d'effet"],
)
def test_the_more_telling_of_two_titles_is_taken_and_the_other_said(titles: str) -> None:
    days = ("2026-03-02" if title == "Envoyée le" else "2026-02-20" for title in titles.split(";"))
    found = table(f"N°;{titles}", f"1;{';'.join(days)}")
    assert str(only(found).sent) == "2026-03-02"
    assert "disent toutes deux date d'envoi" in found.notes[0].fr


def test_the_hour_beside_a_date_that_is_not_taken_is_not_taken_either() -> None:
    request = only(table("N°;Créée le;Heure;Envoyée le;Effet", "1;2026-02-20;09:00;2026-03-02;2026-04-01"))
    assert str(request.sent) == "2026-03-02"


def test_a_title_may_explain_itself_with_an_example() -> None:
    request = only(
        table("N°;Date d'envoi (jj/mm/aaaa, par exemple 02/03/2026);Date d'effet", "1;2026-03-02;2026-04-01")
    )
    assert str(request.sent) == "2026-03-02"
