"""The template of a log: the reader takes it back as it is."""

import io

import openpyxl
import pytest

from contract_checker.execution.log import TemplateFormat, template
from contract_checker.execution.log.wording import Language
from contract_checker.execution.log.wording.template import COLUMNS

from .logs import log

every_template = pytest.mark.parametrize("format_", ["csv", "xlsx"])
every_language = pytest.mark.parametrize("language", ["fr", "en"])


@every_template
@every_language
def test_each_column_of_the_template_is_read_as_its_field(
    format_: TemplateFormat, language: Language
) -> None:
    found = log(template(format_, language), f"modèle.{format_}")
    assert found.columns is not None
    (uses,) = found.columns.values()
    assert [use.field for use in uses] == list(COLUMNS[language])


@every_template
@every_language
def test_its_examples_are_refused_as_such(format_: TemplateFormat, language: Language) -> None:
    found = log(template(format_, language), f"modèle.{format_}")
    assert found.requests == ()
    assert [one.row.number for one in found.refused] == [2, 3]
    assert all("ligne d'exemple" in one.reason.fr for one in found.refused)


@every_language
def test_its_examples_would_be_requests_under_another_reference(language: Language) -> None:
    words = template("csv", language).decode("utf-8-sig").replace("EXEMPLE", "D").replace("EXAMPLE", "D")
    found = log(words)
    assert found.refused == ()
    assert [one.direction for one in found.requests] == ["decrease", "increase"]


def test_a_row_added_below_the_examples_is_read() -> None:
    content = template("csv", "fr").decode("utf-8-sig") + "D-1;2026-03-02\r\n"
    assert [one.id for one in log(content).requests] == ["D-1"]


def test_the_workbook_explains_each_column() -> None:
    made = openpyxl.load_workbook(io.BytesIO(template("xlsx", "fr")))
    assert made.sheetnames == ["Demandes", "Explications"]
    told = [row[0].value for row in made["Explications"].iter_rows()]
    assert "Sens : hausse ou baisse" in told
    assert len(told) == len(COLUMNS["fr"]) + 2


@every_template
def test_it_is_the_same_each_time(format_: TemplateFormat) -> None:
    assert template(format_, "fr") == template(format_, "fr")


def test_a_filled_workbook_is_read() -> None:
    made = openpyxl.load_workbook(io.BytesIO(template("xlsx", "en")))
    made["Requests"].append(["D-1", "2026-03-02", "17:05"])
    target = io.BytesIO()
    made.save(target)
    found = log(target.getvalue(), "log.xlsx")
    assert [(one.id, str(one.sent)) for one in found.requests] == [("D-1", "2026-03-02T17:05")]
