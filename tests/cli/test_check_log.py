"""``contract-checker check --log``: the requests of a log within the check of a whole dossier."""

import json
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Final

import docx
import openpyxl
import pytest

Run = Callable[..., Any]

HEAD: Final = ("Réf.", "Reçue le", "Effet le", "Sens", "Variation")
# Thirty calendar days are owed: twenty are left, then thirty-one.
ROWS: Final = (
    ("A-1", "02/03/2026", "22/03/2026", "baisse", "-10 %"),
    ("A-2", "02/03/2026", "02/04/2026", "hausse", "+5 %"),
)


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A contract in Word with a notice of thirty days."""
    folder = tmp_path / "dossier"
    folder.mkdir()
    word = docx.Document()
    word.add_paragraph("Contrat de prestations de centre d'appels")
    word.add_paragraph("Article 3 – Variations")
    word.add_paragraph(
        "Toute demande d'évolution de la charge est adressée au Prestataire trente (30) jours calendaires "
        "au moins avant sa prise d'effet. Le délai court de la réception de la demande."
    )
    word.save(str(folder / "contrat.docx"))
    return folder


def as_csv(folder: Path, rows: tuple[tuple[str, ...], ...] = ROWS) -> Path:
    path = folder / "journal.csv"
    path.write_text("\n".join(";".join(row) for row in (HEAD, *rows)) + "\n", encoding="utf-8")
    return path


def as_workbook(folder: Path) -> Path:
    book = openpyxl.Workbook()
    for row in (HEAD, *ROWS):
        book.active.append(row)
    book.save(folder / "journal.xlsx")
    return folder / "journal.xlsx"


def as_message(folder: Path) -> Path:
    made = EmailMessage()
    made["From"], made["To"] = "Achats <achats@client.example>", "plateau@centre.example"
    made["Date"], made["Subject"] = "Mon, 02 Mar 2026 17:05:00 +0100", "Évolution de charge"
    made["Message-ID"] = "<1@client.example>"
    made.set_content(
        "Bonjour,\n\nMerci de prévoir une baisse de 15 % des effectifs à compter du 20 mars 2026.\n"
    )
    path = folder / "demande.eml"
    path.write_bytes(made.as_bytes())
    return path


def test_the_report_holds_the_requests_and_all_other_commitments(
    cli: Run, dossier: Path, tmp_path: Path
) -> None:
    outcome = cli("check", dossier, "--log", as_csv(tmp_path), "--as-of", "2026-11-23")
    report = json.loads(outcome.out)
    assert outcome.code == 1
    assert [(one["id"], one["outcome"]) for one in report["respect"]["requests"]] == [
        ("A-1", "breached"),
        ("A-2", "respected"),
    ]
    assert {"D1", "D2", "D3"} <= {finding["commitment"] for finding in report["findings"]}


def test_without_a_log_nothing_is_judged(cli: Run, dossier: Path) -> None:
    assert json.loads(cli("check", dossier, "--as-of", "2026-11-23").out)["respect"] is None


@pytest.mark.parametrize(
    ("language", "title"), [("fr", "définis / respectés"), ("en", "defined / respected")]
)
def test_the_page_has_the_section(cli: Run, dossier: Path, tmp_path: Path, language: str, title: str) -> None:
    page = cli("check", dossier, "--log", as_csv(tmp_path), "--format", "html", "--lang", language).out
    assert f"{title}</h2>" in page
    assert page.count("<svg") == 2


def test_a_row_that_was_not_understood_gives_two_where_nothing_else_gives_one(
    cli: Run, dossier: Path, tmp_path: Path
) -> None:
    asked = ("check", dossier, "--as-of", "2026-11-23", "--fail-on", "none", "--log")
    assert cli(*asked, as_csv(tmp_path)).code == 0
    assert cli(*asked, as_csv(tmp_path, (*ROWS, ("A-3", "jadis", "", "baisse", "")))).code == 2


def test_lines_of_json_take_no_log(cli: Run, tmp_path: Path) -> None:
    outcome = cli("check", "--jsonl", "--log", as_csv(tmp_path))
    assert outcome.code == 2
    assert "leave --jsonl out" in outcome.err


def test_a_log_alone_is_no_dossier(cli: Run, tmp_path: Path) -> None:
    outcome = cli("check", "--log", as_csv(tmp_path))
    assert outcome.code == 2
    assert "No PATH given" in outcome.err


@pytest.mark.parametrize("log_of", [as_csv, as_workbook, as_message])
def test_word_and_the_sheet_say_what_is_quoted_in_a_log(
    cli: Run, dossier: Path, tmp_path: Path, log_of: Callable[[Path], Path]
) -> None:
    log, letter, gate = log_of(tmp_path), tmp_path / "rapport.docx", tmp_path / "fiche.html"
    asked = ("check", dossier, "--log", log, "--as-of", "2026-11-23", "--annotate", tmp_path / "copies")
    assert cli(*asked, "--output", letter).code == 1
    told = "\n".join(paragraph.text for paragraph in docx.Document(str(letter)).paragraphs)
    assert "d3-notice-respected" in told
    assert log.name in told
    assert (tmp_path / "copies" / "contrat.docx").exists()
    assert cli(*asked[:-2], "--gate", "binding", "--output", gate).code == 1
    assert log.name in gate.read_text(encoding="utf-8")
