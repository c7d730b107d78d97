"""Names that others gave: always inside the dossier, readable, and different from each other."""

import pytest

from contract_checker.dossier import distinct, inside
from contract_checker.dossier.names import hidden_place


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("RC.pdf", "RC.pdf"),
        ("dossier/annexes/RC.pdf", "dossier/annexes/RC.pdf"),
        ("../../etc/passwd", "etc/passwd"),
        ("a/../../b.pdf", "a/b.pdf"),
        ("/etc/passwd", "etc/passwd"),
        ("//serveur/partage/RC.pdf", "serveur/partage/RC.pdf"),
        (r"C:\Users\moi\RC.pdf", "Users/moi/RC.pdf"),
        (r"2-CCAP\CCAP.pdf", "2-CCAP/CCAP.pdf"),
        ("RC.pdf\x00.exe", "RC.pdf_.exe"),
        ("facture\u202efdp.exe", "facture_fdp.exe"),
        ("ligne\nsuivante\x1b[31m.pdf", "ligne_suivante_[31m.pdf"),
        ("E\u0301tude.pdf", "Étude.pdf"),  # as macOS writes accents
        ("\ud800.pdf", "_.pdf"),
        (" CCAP.pdf ", "CCAP.pdf"),
        ("", "document"),
        ("..", "document"),
    ],
)
def test_a_sent_name_stays_inside(sent: str, kept: str) -> None:
    assert inside(sent) == kept


def test_a_name_too_long_is_shortened_and_keeps_its_suffix() -> None:
    assert inside(f"dossier/{'a' * 50}.pdf", 20) == f"{'a' * 15}….pdf"
    assert inside("dossier/CCAP.pdf", 16) == "dossier/CCAP.pdf"
    assert len(inside("b/" * 40_000 + "x" * 40_000 + "." + "y" * 40_000)) <= 240


def test_equal_names_are_told_apart() -> None:
    used: set[str] = set()
    names = [distinct(name, used) for name in ("a/CCAP.pdf", "a/CCAP.pdf", "CCAP.pdf", "a/CCAP.pdf")]
    assert names == ["a/CCAP.pdf", "a/CCAP (2).pdf", "CCAP.pdf", "a/CCAP (3).pdf"]


@pytest.mark.parametrize(
    ("path", "hidden"),
    [
        ("__MACOSX/2-CCAP/._CCAP.pdf", "__MACOSX"),
        ("2-CCAP/.DS_Store", "2-CCAP/.DS_Store"),
        ("2-CCAP/Thumbs.db", "2-CCAP/Thumbs.db"),
        ("2-CCAP/~$CCAP.docx", "2-CCAP/~$CCAP.docx"),
        ("2-CCAP/CCAP.docx", None),
    ],
)
def test_what_systems_leave_behind_is_no_piece(path: str, hidden: str | None) -> None:
    assert hidden_place(path) == hidden
