"""Registers of forecasts: which version counts, what is compared, what settles nothing."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook

from contract_checker.facts import MOST_QUOTED, ForecastRecord

from .dossier import AS_OF, forecast, read, write

FROZEN = (
    "Contrat\n\nArticle 4. Les prévisions mensuelles d'activité sont figées quatre semaines avant le début "
    "du mois concerné.\n"
)


def of(tmp_path: Path, register: str, contract: str | None = None) -> ForecastRecord:
    write(tmp_path, previsions__csv=register)
    if contract is not None:
        write(tmp_path, contrat__txt=contract)
    return forecast(read(tmp_path))


def compared(record: ForecastRecord) -> list[tuple[str, int, int]]:
    return [(period.name, int(period.foreseen), int(period.actual)) for period in record.periods]


def doubts(record: ForecastRecord) -> list[tuple[int, str]]:
    return [(one.row, one.reason) for one in record.undecided]


def test_forecasts_are_held_against_real_volumes(tmp_path: Path) -> None:
    record = of(
        tmp_path,
        "Période;Prévu (appels);Réel (appels);Écart\n"
        "01/2026;10 000;12 500;25 %\n02/2026;10 000;9 000;-10 %\nmars 2026;10 000;10 300;3 %\n"
        "Total;30 000;31 800;\n",
    )
    assert compared(record) == [
        ("01/2026", 10000, 12500),
        ("02/2026", 10000, 9000),
        ("mars 2026", 10000, 10300),
    ]
    # +25, -10, +3: mean 38/3 = 12.67 without signs, 18/3 = 6 with them.
    assert (record.mean_error_percent, record.bias_percent) == (Decimal("12.67"), Decimal("6.00"))
    assert (record.largest_error_percent, record.largest_error_period) == (Decimal("25.00"), "01/2026")
    assert (record.unit, record.set_aside, record.freeze) == ("appels", (5,), None)


def test_rows_that_settle_nothing_are_counted_with_their_reasons(tmp_path: Path) -> None:
    record = of(
        tmp_path,
        "Mois;Prévu;Réel\n01/2026;10 000;10 000\n02/2026;0;120\n03/2026;dix mille;120\n"
        "04/2026;;120\n05/2026;10 000;\n06/2026;10 000;n.c.\n;10 000;120\n",
    )
    assert compared(record) == [("01/2026", 10000, 10000)]
    assert doubts(record) == [
        (8, "no_period"),
        (3, "nothing_foreseen"),
        (4, "unreadable"),
        (5, "no_foreseen"),
        (6, "no_actual"),
        (7, "no_actual"),
    ]
    assert record.undecided[2].shown == "dix mille"


def test_a_period_to_come_waits_for_its_real_volume(tmp_path: Path) -> None:
    record = of(tmp_path, "Mois;Prévu;Réel\n10/2026;900;900\n11/2026;900;\n12/2026;900;\n")
    assert (record.awaiting, doubts(record)) == (2, [])  # the report is of 23 November


def test_weeks_in_english_are_read(tmp_path: Path) -> None:
    record = of(tmp_path, 'Week,Forecast,Actual\nW12 2026,"1,000",1250\nW13 2026,800,810\n')
    assert compared(record) == [("W12 2026", 1000, 1250), ("W13 2026", 800, 810)]


def test_each_activity_and_lot_has_its_record(tmp_path: Path) -> None:
    write(
        tmp_path,
        previsions__csv="Lot;Activité;Mois;Prévu;Réel\n1;Voix;01/2026;100;110\n2;Mail;01/2026;100;80\n",
    )
    found = read(tmp_path).facts
    assert [(fact.scope.lot, fact.scope.activity) for fact in found] == [("1", "Voix"), ("2", "Mail")]
    assert len({fact.id for fact in found}) == 2


def test_the_last_version_before_the_freeze_is_the_one_compared(tmp_path: Path) -> None:
    record = of(
        tmp_path,
        "Mois;Version du;Gel le;Prévu;Réel\n"
        "04/2026;01/02/2026;15/03/2026;9 000;12 000\n"
        "04/2026;01/03/2026;15/03/2026;10 000;12 000\n"
        "04/2026;25/03/2026;15/03/2026;12 000;12 000\n",
    )
    assert compared(record) == [("04/2026", 10000, 12000)]
    assert (record.freeze, record.freeze_told_by) == ("changed", "register")
    assert record.changed_after_freeze == ("04/2026",)


@pytest.mark.parametrize(
    ("issued", "value", "freeze"),
    [
        ("15/03/2026", "12 000", "kept"),  # on the day of the freeze
        ("16/03/2026", "12 000", "changed"),
        ("16/03/2026", "10 000", "kept"),  # said again, not changed
        ("", "12 000", "unknown"),
    ],
)
def test_freeze(tmp_path: Path, issued: str, value: str, freeze: str) -> None:
    register = (
        "Mois;Version du;Gel le;Prévu;Réel\n04/2026;01/03/2026;15/03/2026;10 000;12 000\n"
        f"04/2026;{issued};15/03/2026;{value};12 000\n"
    )
    assert of(tmp_path, register).freeze == freeze


@pytest.mark.parametrize(
    ("issued", "freeze"),
    [
        ("04/03/2026", "kept"),  # four weeks before 1 April 2026 is 4 March
        ("05/03/2026", "changed"),
    ],
)
def test_the_contract_tells_the_freeze_where_the_register_does_not(
    tmp_path: Path, issued: str, freeze: str
) -> None:
    register = f"Mois;Version du;Prévu;Réel\n04/2026;01/02/2026;9 000;9 500\n04/2026;{issued};10 000;9 500\n"
    record = of(tmp_path, register, FROZEN)
    assert (record.freeze, record.freeze_told_by) == (freeze, "contract")


def test_without_a_freeze_the_last_version_before_the_period_counts(tmp_path: Path) -> None:
    record = of(
        tmp_path,
        "Mois;Version du;Prévu;Réel\n04/2026;01/02/2026;9 000;9 500\n04/2026;30/03/2026;9 400;9 500\n"
        "04/2026;20/04/2026;9 500;9 500\n",
    )
    assert compared(record) == [("04/2026", 9400, 9500)]
    assert (record.freeze, record.freeze_told_by) == ("unknown", "nothing")


def test_a_forecast_made_only_after_its_freeze_settles_no_freeze(tmp_path: Path) -> None:
    record = of(tmp_path, "Mois;Version du;Gel le;Prévu;Réel\n04/2026;20/03/2026;15/03/2026;10 000;12 000\n")
    assert (compared(record), record.freeze) == ([("04/2026", 10000, 12000)], "unknown")


@pytest.mark.parametrize(
    "rows",
    [
        "04/2026;9 000;9 500\n04/2026;10 000;9 500\n",  # two forecasts
        "04/2026;9 000;9 500\n04/2026;9 000;9 900\n",  # two real volumes
    ],
)
def test_two_values_for_one_period_settle_nothing(tmp_path: Path, rows: str) -> None:
    record = of(tmp_path, f"Mois;Prévu;Réel\n{rows}")
    assert (compared(record), doubts(record)) == ([], [(2, "versions_differ")])


def test_the_worst_rows_are_quoted_up_to_a_limit(tmp_path: Path) -> None:
    # Week n is foreseen as 100 and brings 100 + n: the ten worst are weeks 21 to 30.
    rows = "".join(f"S{week:02} 2026;100;{100 + week}\n" for week in range(1, 31))
    record = of(tmp_path, f"Semaine;Prévu;Réel\n{rows}")
    quotes = [passage.quote for passage in record.evidence.passages]
    assert len(quotes) == MOST_QUOTED
    assert (quotes[0], quotes[-1]) == ("S21 2026;100;121", "S30 2026;100;130")
    assert len(record.periods) == 30


def test_a_workbook_is_read_with_its_dates_and_titles_above(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "Voix"
    sheet.append(["Suivi des prévisions 2026"])
    sheet.append([])
    sheet.append(["Mois", "Prévision", "Réalisé"])
    for month, foreseen, actual in ((1, 8000, 8800), (2, 8000, 7600)):
        sheet.append([date(2026, month, 1), foreseen, actual])
    book.save(tmp_path / "suivi.xlsx")
    record = forecast(read(tmp_path))
    assert [(one.row, int(one.foreseen), int(one.actual)) for one in record.periods] == [
        (4, 8000, 8800),
        (5, 8000, 7600),
    ]
    assert record.largest_error_percent == Decimal("10.00")
    assert record.clause.heading == "Voix"
    assert all(passage.quote for passage in record.evidence.passages)


def test_the_same_register_gives_the_same_record(tmp_path: Path) -> None:
    write(tmp_path, previsions__csv="Mois;Prévu;Réel\n01/2026;100;120\n")
    assert read(tmp_path) == read(tmp_path)
    assert read(tmp_path, AS_OF).kinds == {"previsions.csv": ("forecast_register",)}


def test_calls_that_came_count_before_those_that_the_provider_answered(tmp_path: Path) -> None:
    record = of(tmp_path, "Date;Appels prévus;Appels traités;Appels présentés\n02/03/2026;300;280;350\n")
    assert compared(record) == [("02/03/2026", 300, 350)]


def test_two_columns_of_forecasts_settle_what_both_do(tmp_path: Path) -> None:
    record = of(tmp_path, "Mois;Prévision M-2;Prévision M-1;Réel\n01/2026;90;100;120\n02/2026;100;100;120\n")
    assert (compared(record), doubts(record)) == ([("02/2026", 100, 120)], [(2, "versions_differ")])
