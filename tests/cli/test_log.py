"""``contract-checker log`` on real files: what is judged, shown, refused, and with which exit code."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

Run = Callable[..., Any]
DAY: Final = ("--as-of", "2026-12-31")
TITLES: Final = (
    "Référence;Date d'envoi;Date de réception;Date d'effet;Sens;Variation (%);Réponse;Date de réponse;"
    "Preuve de la réponse"
)
# Thirty calendar days from 2 March 2026 end on 1 April.
ROWS: Final = (
    "D-1;02/03/2026;02/03/2026;01/04/2026;hausse;12;;;",
    "D-2;02/03/2026;02/03/2026;20/03/2026;baisse;20;;;",
    "D-3;03/03/2026;03/03/2026;20/03/2026;hausse;20;acceptée;10/03/2026;courriel du 10 mars",
    "D-4;04/03/2026;04/03/2026;;hausse;20;;;",
)
CONTRACT: Final = """# Contrat de prestations de relation client

Entre la société Alba, ci-après le « Client », et la société Boréa, ci-après le « Prestataire ».

Article 5 – Durée

Le Contrat prend effet le 1er janvier 2026 pour une durée de trois ans.

Article 6 – Évolution des volumes

6.1 Préavis

Toute hausse ou baisse des volumes d'appels est notifiée par le Client au Prestataire trente jours \
calendaires avant sa prise d'effet, délai courant à compter de la réception de la demande.

Fait à Lyon, le 15 décembre 2025.
"""


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    """A contract that gives thirty calendar days from the receipt."""
    path = tmp_path / "contrat.md"
    path.write_text(CONTRACT, encoding="utf-8")
    return path


def journal(folder: Path, *rows: str, titles: str = TITLES) -> Path:
    path = folder / "journal.csv"
    path.write_text("\n".join([titles, *rows]) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Four requests: in time, short, waived, without its date of effect."""
    return journal(tmp_path, *ROWS)


def test_the_judgement_is_json(cli: Run, contract: Path, log: Path) -> None:
    outcome = cli("log", "judge", log, "--dossier", contract, *DAY, "--format", "json")
    judged = json.loads(outcome.out)
    assert list(judged)[:2] == ["requests", "totals"]
    told = [(one["id"], one["outcome"], one["margin_days"]) for one in judged["requests"]]
    assert told == [
        ("D-1", "respected", 0),
        ("D-2", "breached", -12),
        ("D-3", "waived", -13),
        ("D-4", "indeterminate", None),
    ]
    first = judged["requests"][0]
    assert {"id", "outcome", "required", "given", "margin_days", "controlling", "reason"} <= set(first)
    assert (first["required"]["value"], first["required"]["unit"], first["given"]["value"]) == (30, "day", 30)
    assert (first["controlling"]["document"], first["controlling"]["clause"]) == ("contrat.md", "6.1")
    assert judged["requests"][3]["missing"] == ["effective_on"]
    totals = judged["totals"]
    assert (totals["requests"], totals["respected"], totals["breached"], totals["waived"]) == (4, 1, 1, 1)
    assert totals["worst_margin_days"] == -12


def test_a_breach_gives_one(cli: Run, contract: Path, log: Path) -> None:
    assert cli("log", "judge", log, "--dossier", contract, *DAY).code == 1


def test_a_row_that_is_not_understood_is_told(cli: Run, contract: Path, tmp_path: Path) -> None:
    log = journal(tmp_path, ROWS[0], "D-9;32/13/2026;02/03/2026;01/04/2026;hausse;12;;;")
    outcome = cli("log", "judge", log, "--dossier", contract, *DAY, "--format", "json")
    judged = json.loads(outcome.out)
    assert [one["id"] for one in judged["requests"]] == ["D-1"]
    assert [one["row"]["row"] for one in judged["refused"]] == [3]
    assert judged["totals"]["refused_rows"] == 1
    assert outcome.code == 2


def test_a_judgement_is_written_as_json_by_its_suffix(
    cli: Run, contract: Path, log: Path, tmp_path: Path
) -> None:
    cli("log", "judge", log, "--dossier", contract, *DAY, "-o", tmp_path / "out.json")
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["totals"]["requests"] == 4


def test_a_convention_is_set(cli: Run, contract: Path, tmp_path: Path) -> None:
    log = journal(
        tmp_path,
        "D-1;02/03/2026;02/03/2026;20/03/2026;hausse;12;campagne",
        titles=TITLES.split(";Rép")[0] + ";Nature",
    )
    judge = ("log", "judge", log, "--dossier", contract, *DAY, "--format", "json")
    outcomes = [
        json.loads(cli(*judge, *more).out)["requests"][0]["outcome"]
        for more in ((), ("--set", "campaigns=outside"))
    ]
    assert outcomes == ["breached", "not_covered"]


def test_a_request_is_explained_day_by_day(cli: Run, contract: Path, log: Path) -> None:
    outcome = cli("log", "explain", "D-1", log, "--dossier", contract, *DAY)
    assert outcome.code == 0
    assert "6.1" in outcome.out
    lines = [line.split() for line in outcome.out.splitlines()]
    assert ["30/03/2026", "28", "29", "30"] in lines


def test_an_unknown_request_is_refused_with_a_hint(cli: Run, contract: Path, log: Path) -> None:
    outcome = cli("log", "explain", "D-11", log, "--dossier", contract, *DAY)
    assert outcome.code == 2
    assert "No request 'D-11'" in outcome.err
    assert "D-1" in outcome.err


def test_a_request_whose_row_was_refused_is_told_with_its_reason(
    cli: Run, contract: Path, tmp_path: Path
) -> None:
    log = journal(tmp_path, ROWS[0], "D-9;32/13/2026;02/03/2026;01/04/2026;hausse;12;;;")
    outcome = cli("log", "explain", "D-9", log, "--dossier", contract, *DAY, "--lang", "en")
    assert outcome.code == 2
    assert "row 3 was refused: Row 3, sending date: “32/13/2026” is no day" in outcome.err
    assert "did you mean" not in outcome.err.lower()


def test_an_unknown_field_is_answered_with_all_fields(cli: Run, log: Path) -> None:
    outcome = cli("log", "columns", log, "--column", "sent_att=A")
    assert "Did you mean 'sent_at'?" in outcome.err
    assert "withdrawn_at" in outcome.err


def test_who_handed_in_the_log_is_shown_wherever_a_report_names_it(
    cli: Run, contract: Path, log: Path, tmp_path: Path
) -> None:
    page = tmp_path / "out.html"
    cli(
        "log",
        "judge",
        log,
        "--dossier",
        contract,
        *DAY,
        "--supplied-by",
        "provider",
        "-o",
        page,
        "--lang",
        "fr",
    )
    html = page.read_text(encoding="utf-8")
    row = next(line for line in html.splitlines() if log.name in line and "Fournie par" not in line)
    assert row
    after = html.partition(f">{log.name}<")[2]
    assert "Fournie par</span>prestataire" in after.replace("\n", "")
    assert html.count("Fournie par</span>non précisé") == 1  # the contract alone


def test_the_logs_of_two_sides_are_judged_together(cli: Run, contract: Path, tmp_path: Path) -> None:
    folder = tmp_path / "journaux"
    folder.mkdir()
    for name, effect in (("client.csv", "01/04/2026"), ("centre.csv", "20/03/2026")):
        row = f"D-1;02/03/2026;02/03/2026;{effect};hausse;12;;;"
        (folder / name).write_text(f"{TITLES}\n{row}\n", encoding="utf-8")
    outcome = cli("log", "judge", folder, "--dossier", contract, *DAY, "--format", "json")
    judged = json.loads(outcome.out)
    (request,) = judged["requests"]
    assert (request["outcome"], request["missing"]) == ("indeterminate", ["effective_on"])
    places = [request["row"]["document"], *(one["row"]["document"] for one in request["also"])]
    assert sorted(Path(place).name for place in places) == ["centre.csv", "client.csv"]
    assert judged["refused"] == []


def test_the_columns_are_shown(cli: Run, log: Path) -> None:
    outcome = cli("log", "columns", log)
    assert outcome.code == 0
    assert "Date d'envoi" in outcome.out


@pytest.mark.parametrize(
    ("column", "said"),
    [
        ("sent_at=Jour de l'an", "Jour de l'an"),
        ("sent_att=Date d'envoi", "sent_at"),
        ("sent_at", "FIELD=HEADER"),
    ],
)
def test_a_column_that_is_not_there_is_refused(
    cli: Run, contract: Path, log: Path, column: str, said: str
) -> None:
    outcome = cli("log", "judge", log, "--dossier", contract, *DAY, "--column", column)
    assert outcome.code == 2
    assert said in outcome.err


def test_a_column_is_corrected(cli: Run, contract: Path, tmp_path: Path) -> None:
    titles = TITLES.replace("Date d'effet", "Zeta")
    log = journal(tmp_path, ROWS[0], titles=titles)
    outcome = cli(
        "log", "judge", log, "--dossier", contract, *DAY, "--format", "json", "--column", "effective_on=Zeta"
    )
    assert [one["outcome"] for one in json.loads(outcome.out)["requests"]] == ["respected"]


def test_a_log_that_is_not_there(cli: Run, contract: Path, tmp_path: Path) -> None:
    outcome = cli("log", "judge", tmp_path / "absent.csv", "--dossier", contract, *DAY)
    assert outcome.code == 2
    assert "absent.csv" in outcome.err


def test_a_dossier_that_is_not_there(cli: Run, log: Path, tmp_path: Path) -> None:
    outcome = cli("log", "judge", log, "--dossier", tmp_path / "absent", *DAY)
    assert outcome.code == 2
    assert "absent" in outcome.err


def test_a_log_without_a_dossier(cli: Run, log: Path) -> None:
    outcome = cli("log", "judge", log)
    assert outcome.code == 2
    assert "--dossier" in outcome.err


def test_the_same_log_gives_the_same_bytes(contract: Path, log: Path) -> None:
    program = str(Path(sys.executable).with_name("contract-checker"))
    command = [program, "log", "judge", log.name, "--dossier", contract.name]
    command += [*DAY, "--format", "json"]
    written = [
        subprocess.run(
            command,
            cwd=log.parent,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=False,
        ).stdout
        for seed, zone in (("1", "Europe/Paris"), ("2", "Pacific/Noumea"))
    ]
    assert written[0] == written[1]
    assert json.loads(written[0])["totals"]["requests"] == 4
