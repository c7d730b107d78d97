"""Logs as workbooks: sheets, merged and hidden cells, date cells, formulas; Excel and OpenDocument."""

import io
import zipfile
from datetime import datetime, time

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from contract_checker.execution.log import read_log

from .logs import document, log, only

HEADER = ["Réf.", "Envoyée le", "Date d'effet", "Variation", "Réponse"]


def book() -> tuple[openpyxl.Workbook, Worksheet]:
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "Suivi"
    return made, sheet


def saved(made: openpyxl.Workbook) -> bytes:
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def formatted(sheet: Worksheet, cell: str, value: object, number_format: str) -> None:
    sheet[cell] = value
    sheet[cell].number_format = number_format


def test_a_sheet_is_read_with_the_place_of_each_row() -> None:
    made, sheet = book()
    sheet.append(HEADER)
    sheet.append(["D-1", datetime(2026, 3, 2, 17, 5), datetime(2026, 4, 1), "-15 %", "Acceptée"])
    found = log(saved(made), "journal.xlsx")
    request = only(found)
    assert (str(request.sent), str(request.effective)) == ("2026-03-02T17:05", "2026-04-01")
    assert (request.row.sheet, request.row.number) == ("Suivi", 2)
    passage = found.passage(request.row)
    assert passage is not None
    assert passage.quote.startswith("D-1\n")
    assert passage.location.model_dump()["cell"] == "A2"


@pytest.mark.parametrize(
    "number_format", ["mm/dd/yyyy", "dd/mm/yyyy", "m/d/yy", "d mmm yyyy", "[$-409]mmm d, yyyy"]
)
def test_a_date_cell_is_the_day_that_it_holds_whatever_order_it_shows(number_format: str) -> None:
    made, sheet = book()
    sheet.append(["Ref", "Sent on", "Effective date"])
    sheet.append(["D-1"])
    formatted(sheet, "B2", datetime(2026, 3, 2), number_format)
    assert str(only(log(saved(made), "log.xlsx")).sent) == "2026-03-02"


def test_a_time_that_a_date_cell_does_not_show_is_not_read() -> None:
    made, sheet = book()
    sheet.append(HEADER)
    sheet.append(["D-1"])
    formatted(sheet, "B2", datetime(2026, 3, 2, 17, 5), "dd/mm/yyyy")
    assert str(only(log(saved(made), "journal.xlsx")).sent) == "2026-03-02"


def test_a_date_cell_that_shows_a_month_is_read_as_one_and_said() -> None:
    made, sheet = book()
    sheet.append(HEADER)
    sheet.append(["D-1"])
    formatted(sheet, "C2", datetime(2026, 4, 15), "mmm yyyy")
    request = only(log(saved(made), "journal.xlsx"))
    assert str(request.effective) == "2026-04-01"
    assert "nomme un mois" in request.notes[0].fr


def test_a_share_is_read_as_the_cell_displays_it() -> None:
    made, sheet = book()
    sheet.append(HEADER)
    sheet.append(["D-1"])
    formatted(sheet, "D2", -0.15, "0%")
    request = only(log(saved(made), "journal.xlsx"))
    assert request.size is not None
    assert (request.size.value, request.size.unit, request.direction) == (15, "percent", "decrease")


def test_titles_merged_over_two_lines_are_joined() -> None:
    made, sheet = book()
    sheet.append(["Suivi des demandes du lot 2"])
    sheet.append(["N°", "Demande", None, "Effet", "Réponse", None])
    sheet.append([None, "Date", "Heure", None, "Sens", "Date"])
    sheet.append(
        ["1", datetime(2026, 3, 2), time(17, 5), datetime(2026, 4, 1), "Acceptée", datetime(2026, 3, 4)]
    )
    for area in ("A1:F1", "A2:A3", "B2:C2", "D2:D3", "E2:F2"):
        sheet.merge_cells(area)
    request = only(log(saved(made), "journal.xlsx"))
    assert (request.id, str(request.sent), str(request.effective)) == ("1", "2026-03-02T17:05", "2026-04-01")
    assert request.answer is not None
    assert (request.answer.kind, str(request.answer.at)) == ("accepted", "2026-03-04")


def test_a_cell_merged_over_rows_holds_for_each_of_them() -> None:
    made, sheet = book()
    sheet.append(["Réf.", "Envoyée le", "Lot"])
    sheet.append(["A", "2026-03-02", "lot 2"])
    sheet.append(["B", "2026-03-03", None])
    sheet.merge_cells("C2:C3")
    found = log(saved(made), "journal.xlsx")
    assert [one.lot for one in found.requests] == ["lot 2", "lot 2"]


def test_every_sheet_with_a_header_is_read_and_the_others_are_named() -> None:
    made, sheet = book()
    sheet.append(HEADER)
    sheet.append(["A", "2026-03-02"])
    second = made.create_sheet("Avril")
    second.append(HEADER)
    second.append(["B", "2026-04-02"])
    made.create_sheet("Notice").append(["Ce classeur est tenu par le client."])
    found = log(saved(made), "journal.xlsx")
    assert [(one.id, one.row.sheet) for one in found.requests] == [("A", "Suivi"), ("B", "Avril")]
    assert ["Notice" in note.fr for note in found.notes] == [True]


def test_hidden_rows_and_columns_are_read_and_said() -> None:
    made, sheet = book()
    sheet.append(HEADER)
    sheet.append(["A", "2026-03-02", "2026-04-01"])
    sheet.append(["B", "2026-03-03", "2026-04-01"])
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["C"].hidden = True
    found = log(saved(made), "journal.xlsx")
    assert [str(one.effective) for one in found.requests] == ["2026-04-01", "2026-04-01"]
    assert [note.fr for note in found.requests[1].notes] == ["Ligne masquée dans le classeur."]
    said = " ".join(note.fr for note in found.notes)
    assert "des lignes masquées ont été lues" in said
    assert "des colonnes masquées ont été lues" in said


def test_rows_after_an_empty_one_are_still_of_the_log() -> None:
    made, sheet = book()
    sheet.append(HEADER)
    sheet.append(["A", "2026-03-02"])
    sheet.append([])
    sheet.append(["B", "2026-03-03"])
    assert [one.row.number for one in log(saved(made), "journal.xlsx").requests] == [2, 4]


def with_formula(value: str) -> bytes:
    """A workbook whose cell B2 is a formula with a saved result."""
    made, sheet = book()
    sheet.append(HEADER)
    sheet.append(["D-1", "=TODAY()"])
    source = io.BytesIO(saved(made))
    target = io.BytesIO()
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                content = content.replace(b"<f>TODAY()</f><v></v>", value.encode())
                content = content.replace(b"<f>TODAY()</f><v />", value.encode())
            new.writestr(name, content)
    return target.getvalue()


def test_a_formula_gives_the_result_that_was_saved_with_it() -> None:
    assert str(only(log(with_formula("<f>TODAY()</f><v>46083</v>"), "journal.xlsx")).sent) == "2026-03-02"


def test_a_formula_without_a_result_is_said() -> None:
    found = log(with_formula("<f>TODAY()</f>"), "journal.xlsx")
    assert only(found).sent is None
    assert "formules n'ont pas de résultat" in found.notes[0].fr


def test_an_opendocument_log_keeps_the_day_of_its_date_cells() -> None:
    urn = "urn:oasis:names:tc:opendocument:xmlns"
    names = " ".join(f"xmlns:{name}='{urn}:{name}:1.0'" for name in ("office", "table", "text"))
    titles = "".join(
        f"<table:table-cell><text:p>{title}</text:p></table:table-cell>"
        for title in ("Ref", "Sent on", "Lot")
    )
    cells = (
        "<table:table-cell><text:p>D-1</text:p></table:table-cell>"
        "<table:table-cell office:value-type='date' office:date-value='2026-03-02T17:05:00'>"
        "<text:p>03/02/26 17:05</text:p></table:table-cell>"
    )
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            f"<office:document-content {names}><office:body><office:spreadsheet><table:table table:name='Log'>"
            f"<table:table-row>{titles}</table:table-row><table:table-row>{cells}</table:table-row>"
            "</table:table></office:spreadsheet></office:body></office:document-content>",
        )
    assert str(only(log(target.getvalue(), "log.ods")).sent) == "2026-03-02T17:05"


def test_several_files_make_one_log() -> None:
    first, second = (document(f"N°;Envoi;Effet\n{one};2026-03-02;2026-04-01\n", f"{one}.csv") for one in "AB")
    found = read_log([first, second])
    assert [(one.id, one.row.document) for one in found.requests] == [("A", "A.csv"), ("B", "B.csv")]
