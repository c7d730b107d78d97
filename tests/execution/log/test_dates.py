"""Days and times: every way of writing them, their order, what is refused."""

import pytest

from contract_checker.execution.log import LogSettings

from .logs import log, only, reasons, table

FRENCH = "N°;Date d'envoi;Date d'effet;Sens;Observations"
ENGLISH = "No;Sent on;Effective date;Direction;Comment"


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("02/03/2026", "2026-03-02"),
        ("2/3/2026", "2026-03-02"),
        ("02.03.2026", "2026-03-02"),
        ("02-03-2026", "2026-03-02"),
        ("02/03/26", "2026-03-02"),
        ("2 mars 2026", "2026-03-02"),
        ("1er mars 2026", "2026-03-01"),
        ("2 févr. 2026", "2026-02-02"),
        ("2-mars-26", "2026-03-02"),
        ("lundi 2 mars 2026 à 17h05", "2026-03-02T17:05"),
        ("lun. 2 mars 2026", "2026-03-02"),
        ("lundi 02/03/2026, 17:05", "2026-03-02T17:05"),
        ("le 2 mars 2026 à 17 h 05", "2026-03-02T17:05"),
        ("2 mars 2026 midi", "2026-03-02T12:00"),
        ("02/03/2026 9h", "2026-03-02T09:00"),
        ("02/03/2026 17:05:33", "2026-03-02T17:05"),
        ("02/03/2026 matin", "2026-03-02"),
        ("2026-03-02", "2026-03-02"),
        ("2026/03/02", "2026-03-02"),
        ("20260302", "2026-03-02"),
        ("2026-03-02T17:05", "2026-03-02T17:05"),
        ("2026-03-02T16:05:00Z", "2026-03-02T17:05"),
        ("2026-03-02T17:05:00+01:00", "2026-03-02T17:05"),
        ("2026-07-02 15:05 UTC", "2026-07-02T17:05"),
        ("2026-03-02T23:30:00-05:00", "2026-03-03T05:30"),
        ("March 2, 2026", "2026-03-02"),
        ("2 March 2026 5:05 pm", "2026-03-02T17:05"),
        ("02-Mar-2026", "2026-03-02"),
        ("Monday 2 March 2026 at noon", "2026-03-02T12:00"),
    ],
)
def test_a_moment_is_read(words: str, moment: str) -> None:
    assert str(only(table(FRENCH, f"1;{words};;;")).sent) == moment


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("mars 2026", "2026-03-01"),
        ("03/2026", "2026-03-01"),
        ("2026-03", "2026-03-01"),
        ("March 2026", "2026-03-01"),
        ("semaine 14 2026", "2026-03-30"),
        ("S14-2026", "2026-03-30"),
        ("2026-W14", "2026-03-30"),
    ],
)
def test_a_month_or_a_week_is_read_as_its_first_day_and_said(words: str, day: str) -> None:
    request = only(table(FRENCH, f"1;2026-02-02;{words};;"))
    assert str(request.effective) == day
    assert words in request.notes[0].fr


def test_a_period_is_read_as_its_first_day() -> None:
    assert str(only(table(FRENCH, "1;2026-02-02;du 02/03/2026 au 31/03/2026;;")).effective) == "2026-03-02"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("31/02/2026", "n'est pas un jour du calendrier"),
        ("2026-02-30", "n'est pas un jour du calendrier"),
        ("31 avril 2026", "n'est pas un jour du calendrier"),
        ("mardi 2 mars 2026", "nomme un jour de la semaine qui n'est pas celui de cette date (lundi)"),
        ("02/03/1926", "hors des limites (2000 à 2099)"),
        ("courant mars", "ne se lit pas comme une date"),
        ("2 mars", "ne se lit pas comme une date"),
        ("dès que possible", "ne se lit pas comme une date"),
        ("46083", "ne se lit pas comme une date"),
        ("02/03/2026 25h10", "ne se lit pas comme une date"),
    ],
)
def test_what_is_no_date_is_refused_with_its_words(words: str, told: str) -> None:
    found = table(FRENCH, f"1;{words};;;", "2;13/03/2026;;;")
    (refused,) = found.refused
    assert (refused.row.number, refused.field, refused.shown) == (2, "sent_at", words)
    assert told in refused.reason.fr


def test_numbers_are_days_of_excel_where_the_whole_column_is_of_them() -> None:
    found = table(FRENCH, "1;46083;;;", "2;46084,5;;;")
    assert [str(one.sent) for one in found.requests] == ["2026-03-02", "2026-03-03T12:00"]
    assert "lus comme des dates d'Excel" in found.notes[0].fr


def test_french_titles_put_the_day_first() -> None:
    assert str(only(table(FRENCH, "1;02/03/2026;;;")).sent) == "2026-03-02"


def test_english_titles_leave_the_order_open_and_each_row_is_refused_with_both_readings() -> None:
    found = table(ENGLISH, "1;02/03/2026;;;", "2;05/05/2026;;;")
    assert [one.id for one in found.requests] == ["2"]
    assert reasons(found) == [
        "Ligne 2, date d'envoi : « 02/03/2026 » peut être le 2 mars 2026 ou le 3 février 2026, et l'ordre du jour "
        "et du mois n'est pas établi dans cette colonne ; l'écrire année d'abord (2026-03-02 / 2026-02-03)."
    ]


def test_one_clear_day_settles_the_order_of_its_column() -> None:
    found = table(ENGLISH, "1;02/03/2026;;;", "2;13/03/2026;;;")
    assert [str(one.sent) for one in found.requests] == ["2026-03-02", "2026-03-13"]


def test_a_column_that_shows_the_month_first_is_read_so_even_under_french_titles_and_said() -> None:
    found = table(FRENCH, "1;02/03/2026;;;", "2;03/25/2026;;;")
    assert [str(one.sent) for one in found.requests] == ["2026-02-03", "2026-03-25"]
    assert "ligne 3 (« 03/25/2026 »)" in found.notes[0].fr


def test_the_order_is_settled_for_each_column_apart() -> None:
    found = table(ENGLISH, "1;13/03/2026;02/04/2026;;")
    assert [one.field for one in found.refused] == ["effective_on"]


def test_both_orders_in_one_column_refuse_the_doubtful_rows_alone() -> None:
    found = table(FRENCH, "1;13/03/2026;;;", "2;03/25/2026;;;", "3;02/03/2026;;;", "4;4 mars 2026;;;")
    assert [one.id for one in found.requests] == ["1", "2", "4"]
    assert "les deux ordres se rencontrent" in found.refused[0].reason.fr


def test_a_day_of_the_week_settles_its_own_row() -> None:
    found = table(ENGLISH, "1;Monday 02/03/2026;;;")
    assert str(only(found).sent) == "2026-03-02"


def test_a_caller_may_state_the_order() -> None:
    settings = LogSettings(date_order="month_first")
    found = log(f"{ENGLISH}\n1;02/03/2026;;;\n", settings=settings)
    assert str(only(found).sent) == "2026-02-03"


def test_midnight_everywhere_is_no_time() -> None:
    found = table(FRENCH, "1;02/03/2026 00:00;;;", "2;03/03/2026 00:00:00;;;")
    assert [str(one.sent) for one in found.requests] == ["2026-03-02", "2026-03-03"]


def test_midnight_among_other_times_is_one() -> None:
    found = table(FRENCH, "1;02/03/2026 00:00;;;", "2;03/03/2026 10:00;;;")
    assert str(found.requests[0].sent) == "2026-03-02T00:00"


def test_the_zone_of_the_log_is_a_setting() -> None:
    settings = LogSettings(time_zone="Indian/Mauritius")
    assert (
        str(only(log(f"{FRENCH}\n1;2026-03-02T16:05:00Z;;;\n", settings=settings)).sent) == "2026-03-02T20:05"
    )


@pytest.mark.parametrize(
    ("date", "hour", "told"),
    [
        ("2026-03-02", "tôt", "ne se lit pas comme une heure"),
        ("2026-03-02 10:00", "11:00", "la date donne « 10:00 »"),
        ("", "11:00", "est une heure sans date"),
    ],
)
def test_an_hour_that_cannot_be_used_is_refused(date: str, hour: str, told: str) -> None:
    found = table("N°;Date d'envoi;Heure d'envoi;Effet", f"D-1;{date};{hour};2026-04-01")
    assert told in found.refused[0].reason.fr
