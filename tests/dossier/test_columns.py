"""Schedules of prices and forecasts, told by the heads of their columns and the names of their sheets."""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO

import openpyxl
import pytest

from contract_checker.document import Document
from contract_checker.dossier import Naming, name_piece
from contract_checker.readers import read
from contract_checker.settings import Limits

Rows = Sequence[Sequence[object]]

BPU: Rows = [
    ["Ostrelle – relation usagers", None, None],
    ["Code", "Désignation", "Prix unitaire HT"],
    ["A1", "Appel traité", 4.2],
]
DQE: Rows = [
    ["Désignation", "Prix unitaire", "Quantité annuelle", "Montant HT"],
    ["Appel traité", 4.2, 52000, 218400],
]
DPGF: Rows = [["Poste", "Montant forfaitaire"], ["Mise en service", 12000]]
FORECAST: Rows = [["Mois", "Volume prévu", "Nombre d'heures"], ["Janvier", 4000, 800]]
CONTACTS: Rows = [["Nom", "Fonction"], ["A. Lenoir", "Acheteuse"]]


def workbook(sheets: Mapping[str, Rows], path: str = "classeur.xlsx") -> Naming:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    content = BytesIO()
    book.save(content)
    return name_piece(read(content.getvalue(), path, Limits()))


@pytest.mark.parametrize(
    ("sheets", "kind"),
    [
        ({"Feuil1": BPU}, "bpu"),
        ({"Feuil1": DQE}, "dqe"),
        ({"Feuil1": DPGF}, "dpgf"),
        ({"Feuil1": FORECAST}, "forecast"),
        ({"Feuil1": [["Item", "Unit price", "Quantity", "Total"], ["Call", 4, 10, 40]]}, "dqe"),
        ({"Feuil1": [["Service", "Rate per hour"], ["Agent", 31]]}, "bpu"),
        ({"Feuil1": BPU[:2]}, "bpu"),  # still without a line
        ({"Feuil1": DQE[:1]}, "dqe"),
        ({"Feuil1": CONTACTS}, "other"),
    ],
)
def test_a_workbook_is_named_by_its_columns(sheets: Mapping[str, Rows], kind: str) -> None:
    assert workbook(sheets).kind == kind


def test_a_workbook_may_hold_several_schedules() -> None:
    named = workbook({"Prix": BPU, "Simulation": DQE})
    assert (named.kind, named.also, named.told_by) == ("bpu", ("dqe",), "columns")
    assert named.evidence is not None
    assert [passage.quote for passage in named.evidence.passages] == [
        "Prix unitaire HT",
        "Prix unitaire",
        "Quantité annuelle",
    ]


def test_the_name_of_a_sheet_is_a_title() -> None:
    assert workbook({"BPU": [["A1", 4.2]]}).kind == "bpu"


def test_columns_outweigh_the_name_of_the_file() -> None:
    assert workbook({"Feuil1": BPU}, "annexe 3.xlsx").kind == "bpu"


def test_a_table_inside_a_long_text_does_not_name_it(document: Callable[..., Document]) -> None:
    text = (
        "Présentation\n\n"
        + "Un paragraphe.\n\n" * 12
        + "| Poste | Prix unitaire |\n|---|---|\n| Appel | 4 |\n"
    )
    assert name_piece(document(text, "note.md")).kind == "other"


def test_a_workbook_with_a_title_serves_as_the_schedules_that_its_columns_tell() -> None:
    named = workbook({"Feuil1": [["Cadre de l'acte d'engagement"], ["Annexe financière"], *DQE]})
    assert (named.kind, named.also) == ("ae", ("dqe",))
