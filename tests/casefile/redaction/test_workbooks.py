"""Copies of workbooks made by openpyxl, with values wherever Excel keeps them."""

import io
import re
import zipfile
from collections.abc import Callable

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName

from contract_checker.casefile.redaction import Masker, Redacted, redact
from contract_checker.document import fold

VALUES = ("Martin", "Lesage", "12 500", "12500", "01 23 45 67 89", "exemple.fr", "0,42", "0.42")


@pytest.fixture(scope="module")
def prices() -> bytes:
    book = openpyxl.Workbook()
    book.properties.creator = book.properties.lastModifiedBy = "Claire Martin"
    book.properties.title = "Prix de Claire Martin"
    sheet = book.active
    assert sheet is not None
    sheet.title = "Prix Martin"
    sheet.append(["Lot", "Prix (€ HT)", "Appels", "Suivi par"])
    sheet.append([1, 0.42, 1200, "Claire Martin"])
    sheet.append([2, "=B2*2", 900, "claire.martin@exemple.fr"])
    sheet["F2"] = 12500
    sheet["F2"].number_format = '#,##0.00 "€"'
    sheet["F3"] = "01 23 45 67 89"
    sheet["A6"] = "Total pour Paul Lesage"
    sheet.merge_cells("A6:C6")
    sheet["D2"].comment = Comment("Appeler Paul Lesage", "Claire Martin")
    sheet["D3"].hyperlink = "mailto:claire.martin@exemple.fr"
    sheet.oddHeader.center.text = "Dossier de Claire Martin"
    book.defined_names["Martin"] = DefinedName("Martin", attr_text="'Prix Martin'!$F$2")
    hidden = book.create_sheet("Masquée")
    hidden["A1"] = "Paul Lesage"
    hidden.sheet_state = "hidden"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


@pytest.fixture
def copied(prices: bytes, masker: Callable[..., Masker]) -> Redacted:
    return redact(prices, "Prix Martin.xlsx", masker())


@pytest.mark.parametrize("value", VALUES)
def test_no_part_holds_a_value(copied: Redacted, value: str) -> None:
    with zipfile.ZipFile(io.BytesIO(copied.content)) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    whole = {name: fold(text + re.sub(r"<[^>]*>", "", text)) for name, text in texts.items()}
    assert [name for name, text in whole.items() if fold(value) in text] == []


def test_cells_keep_their_places(copied: Redacted) -> None:
    book = openpyxl.load_workbook(io.BytesIO(copied.content))
    sheet = book.worksheets[0]
    assert book.sheetnames == ["Prix personne 1", "Commentaires et en-têtes"]
    assert [cell.value for cell in sheet[2]] == [
        "1", "███ [montant 1]", "1200", "███ [personne 1]", None, "███ [montant 2]",
    ]  # fmt: skip
    assert sheet["A6"].value == "Total pour ███ [superviseur]"
    assert [str(area) for area in sheet.merged_cells.ranges] == ["A6:C6"]


def test_comments_and_headers_stand_in_a_sheet_of_their_own(copied: Redacted) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(copied.content)).worksheets[1]
    texts = [row[1].value for row in sheet.iter_rows()]
    assert "Appeler ███ [superviseur]" in " ".join(map(str, texts))
    assert "Dossier de ███ [personne 1]" in texts


def test_hidden_cells_are_left_out_and_this_is_said(copied: Redacted) -> None:
    assert "Masquée" not in openpyxl.load_workbook(io.BytesIO(copied.content)).sheetnames
    assert "cellules ou feuilles masquées retirées" in copied.notes


def test_the_list_names_the_cell(copied: Redacted) -> None:
    assert ("amount", "montant 1", "feuille Prix [personne 1], B2") in copied.masked
