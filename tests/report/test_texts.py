"""The section on the texts that apply, from real files to what a reader sees."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from contract_checker.checker import check
from contract_checker.report import RENDERERS, CheckResult
from contract_checker.report.catalogue import catalogue
from contract_checker.report.texts import texts
from tests.rendered import seen

DOSSIERS: Final = Path(__file__).resolve().parents[2] / "corpora" / "dossiers"


@cache
def checked(dossier: str) -> CheckResult:
    files = sorted([*(DOSSIERS / dossier).glob("*.pdf"), *(DOSSIERS / dossier).glob("*.docx")])
    return check(files, as_of=date(2026, 11, 23))


def test_each_change_has_its_clause_its_period_and_its_sentence() -> None:
    found = texts(checked("contract-energy"), catalogue("fr"))
    assert found is not None
    assert [(row.act, row.clause, row.days) for row in found.changes] == [
        (act, f"contrat-de-prestations.docx, {clause}", "en vigueur depuis le 1er novembre 2026")
        for act, clause in (
            ("remplacé", "article 6"),
            ("complété", "article 7"),
            ("mots changés", "article 10.1"),
        )
    ]
    assert [row.quotes[0].place for row in found.changes] == [
        "avenant-1.pdf, page 2, article B",
        "avenant-1.pdf, page 2, article C.1",
        "avenant-1.pdf, page 3, article D.1",
    ]


def test_the_order_of_the_pieces_is_quoted() -> None:
    found = texts(checked("contract-energy"), catalogue("fr"))
    assert found is not None
    (line,) = found.order
    assert line.text == (
        "avenant-1.pdf l'emporte sur contrat-de-prestations.docx\u00a0: ordre de priorité stipulé par "
        "«\u00a0contrat-de-prestations.docx\u00a0»."
    )
    assert [quote.place for quote in line.quotes] == ["contrat-de-prestations.docx, paragraphe 74, article 3"]


def test_a_default_of_the_general_terms_says_that_it_is_not_from_the_document() -> None:
    found = texts(checked("tender-agglomeration"), catalogue("en"))
    assert found is not None
    applied = [line.text for line in found.defaults if "Not retained" not in line.text]
    assert applied
    assert all("This stipulation is from the CCAG, not from your document." in text for text in applied)


def test_every_renderer_shows_the_texts_that_apply() -> None:
    result = checked("contract-energy")
    shown = {name: seen(name, result, "fr") for name in RENDERERS}
    assert "Ce que chaque avenant change" in shown["terminal"]
    assert "Ce que chaque avenant change" in shown["html"]
    assert "Ce que chaque avenant change" in shown["pdf"]
    assert '"changes": [' in shown["json"]
