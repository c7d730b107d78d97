"""What is taken for a register, and what is not."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from .dossier import read, write


@pytest.mark.parametrize(
    "table",
    [
        "Désignation;Unité;Prix unitaire HT\nAppel traité;appel;2,10\n",
        "Prestation;Quantité estimée;Prix unitaire;Montant\nAppel;1 000;2,10;2 100\n",
        "Mois;Appels reçus\n01/2026;1 000\n",
        "Mois;Appels prévus\n01/2026;1 000\n",
        "Échéance;Date de paiement;Montant\n1;01/03/2026;500\n",
        "N°;Envoyée le;Reçue le;Date d'effet;Sens\nD-1;02/03/2026;02/03/2026;01/04/2026;Hausse\n",
        "Centre;Date;Note\nLille;01/03/2026;12\n",
        "Nom;Prénom\nDurand;Anne\n",
        "",
    ],
)
def test_a_table_that_lacks_a_column_is_no_register(tmp_path: Path, table: str) -> None:
    write(tmp_path, tableau__csv=table or "\n")
    assert read(tmp_path).facts == ()


FACTURES = "N° facture;Émise le;Payée le\nF-1;02/02/2026;16/04/2026\n"


def test_a_table_of_a_piece_that_stipulates_is_no_register(tmp_path: Path) -> None:
    write(tmp_path, factures__csv=FACTURES, dossier__yaml="pieces:\n- {path: factures.csv, kind: contract}\n")
    assert read(tmp_path).kinds == {}


def test_the_words_of_a_letter_are_no_register(tmp_path: Path) -> None:
    write(tmp_path, lettre__txt="Madame,\n\nVos factures émises le 2 février ont été payées le 16 avril.\n")
    assert read(tmp_path).kinds == {}


def test_each_sheet_of_a_workbook_is_a_register_of_its_own(tmp_path: Path) -> None:
    book = Workbook()
    book.active.title = "Prévisions"
    book.active.append(["Mois", "Prévu", "Réel"])
    book.active.append(["01/2026", 100, 120])
    invoices = book.create_sheet("Factures")
    invoices.append(["N° facture", "Émise le", "Payée le"])
    invoices.append(["F-1", "02/02/2026", "16/04/2026"])
    book.create_sheet("Notes").append(["Rien à signaler"])
    book.save(tmp_path / "suivi.xlsx")
    found = read(tmp_path)
    assert [(fact.kind, fact.clause.heading) for fact in found.facts] == [
        ("forecast_record", "Prévisions"),
        ("payment_record", "Factures"),
    ]
    assert set(found.kinds) == {"suivi.xlsx"}


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_any_usual_sign_parts_the_columns(tmp_path: Path, sign: str) -> None:
    write(tmp_path, factures__csv=FACTURES.replace(";", sign))
    assert [fact.kind for fact in read(tmp_path).facts] == ["payment_record"]


def test_every_row_is_judged_waiting_left_open_or_set_aside(tmp_path: Path) -> None:
    rows = [
        "01/2026;100;120",
        "02/2026;0;1",
        "Sous-total;100;121",
        "12/2026;100;",
        "03/2026;x;1",
        "Mois;Prévu;Réel",
    ]
    write(tmp_path, p__csv="\n".join(["Mois;Prévu;Réel", *rows]) + "\n")
    (fact,) = read(tmp_path).facts
    told = fact.model_dump()
    counts = [len(told["periods"]), told["awaiting"], len(told["undecided"]), len(told["set_aside"])]
    assert counts == [1, 1, 2, 2]
    assert sum(counts) == len(rows)


@pytest.mark.parametrize(
    ("titles", "kind"),
    [
        ("Semaine ISO;Charge annoncée par le client (h);Charge réalisée (h);Delta %", "forecast_record"),
        ("Date;File;Appels prévus J-7;Appels présentés;Appels traités", "forecast_record"),
        ("Month;Client forecast v3;Handled volume;Variance", "forecast_record"),
        ("Période de référence;Volume prévisionnel;Volume constaté", "forecast_record"),
        ("Réf. facture;Date d'émission;Date de dépôt Chorus;Date de mise en paiement", "payment_record"),
        ("Facture n°;Date facture;Échéance;Réglée le;Jours de retard", "payment_record"),
        ("Invoice number;Invoice date;Due date;Payment method;Payment date", "payment_record"),
        ("Pièce;Date pièce;Mode de paiement;Montant payé;Date règlement", "payment_record"),
        ("N° mandat;N° facture;Date de réception facture;Date de virement", "payment_record"),
        (
            "Objet du marché;Prestataire retenu;Date de notification;Type d'activité;Label RS (O/N)",
            "award_record",
        ),
        ("Consultation;Attributaire;Date de décision;Nature;Justification si non labellisé", "award_record"),
        ("Contract;Provider;Award date;Lasting;Yearly calls;Labelled;Reason date", "award_record"),
    ],
)
def test_titles_of_other_hands_are_known(tmp_path: Path, titles: str, kind: str) -> None:
    width = titles.count(";") + 1
    write(tmp_path, registre__csv=f"{titles}\n{';'.join(['02/03/2026'] * width)}\n")
    assert [fact.kind for fact in read(tmp_path).facts] == [kind]
