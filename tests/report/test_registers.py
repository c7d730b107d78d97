"""Registers of a dossier drawn in a report, each with its numbers."""

from datetime import date
from pathlib import Path

import pytest

from contract_checker.checker import check
from contract_checker.report import RENDERERS, CheckResult
from contract_checker.report.catalogue import catalogue
from contract_checker.report.registers import registered

FILES = {
    "contrat.txt": (
        "CONTRAT DE PRESTATIONS DE CENTRE D'APPELS\n\nArticle 1 - Prix\n\n"
        "Les factures sont payées par le Client à trente jours de la date d'émission de la facture.\n\n"
        "Fait à Lyon, le 5 janvier 2025\n"
    ),
    "previsions.csv": "Mois;Volume prévu;Volume réel\n01/2026;10000;9500\n02/2026;10000;13000\n",
    "factures.csv": (
        "N° facture;Date d'émission;Date de paiement\nF-1;02/01/2026;20/01/2026\nF-2;02/02/2026;16/04/2026\n"
    ),
    "attributions.csv": (
        "Marché;Nature;Titulaire;Label détenu;Volume annuel (heures);Date d'attribution\n"
        "Service client;pérenne;Novarelle;oui;12000;01/02/2026\n"
        "Aide;pérenne;Autre Centre;non;4000;01/03/2026\n"
    ),
}


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> CheckResult:
    folder = tmp_path_factory.mktemp("registers")
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return check([folder], as_of=date(2026, 11, 23))


def test_each_register_has_its_numbers(result: CheckResult) -> None:
    rows = {picture.title: picture.rows for picture in registered(result, catalogue("fr"))}
    assert rows["Prévisions et volumes réels"] == (
        ("01/2026", "10\u202f000", "9\u202f500", "\u22125"),
        ("02/2026", "10\u202f000", "13\u202f000", "30"),
    )
    # 2 February + 30 days = 4 March; paid on 16 April, 43 days later.
    assert rows["Factures au regard du délai de paiement du contrat"] == (
        ("F-2", "04/03/2026", "16/04/2026", "43"),
    )
    (awards,) = [rows[title] for title in rows if title.startswith("Volume pérenne")]
    assert awards == (
        ("Service client", "Novarelle", "détenu", "12\u202f000"),
        ("Aide", "Autre Centre", "non détenu", "4\u202f000"),
    )


def test_the_page_draws_them_and_says_them_in_words(result: CheckResult) -> None:
    page = RENDERERS["html"].render(result, "fr").decode()
    section = page.partition('<h2 id="registers">')[2].partition("<h2")[0]
    assert section.count("<svg") == 3
    assert "détenu : 12\u202f000 (75 %)" in section.replace("\u00a0", " ")


def test_a_dossier_without_registers_has_no_such_section(tmp_path: Path) -> None:
    (tmp_path / "contrat.txt").write_text(FILES["contrat.txt"], encoding="utf-8")
    page = RENDERERS["html"].render(check([tmp_path], as_of=date(2026, 11, 23)), "fr").decode()
    assert 'id="registers"' not in page
