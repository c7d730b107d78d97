"""Annexes that are surely absent."""

from collections.abc import Callable
from datetime import date

import pytest

from contract_checker.document import Skipped
from contract_checker.dossier import NamedPiece, circumstances

MakePiece = Callable[..., NamedPiece]


def _missing(pieces: list[NamedPiece], *skipped: Skipped) -> tuple[str, ...]:
    return circumstances(pieces, skipped, date(2026, 1, 31)).missing_annexes


def test_an_annexe_that_nobody_supplied_is_missing(piece: MakePiece) -> None:
    assert _missing([piece("Les volumes figurent en annexe 3 et les prix en annexe n° II.")]) == (
        "Annexe 3",
        "Annexe II",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Les volumes figurent en annexe 3.\n\nAnnexe 3 – Volumes",
        "L'annexe 3 de la directive 2014/24/UE s'applique.",
        "L'annexe 3 du code de la commande publique s'applique.",
        "Le bordereau, annexé à l'acte d'engagement, et annexe A LA CONVENTION.",
    ],
)
def test_supplied_annexes_and_those_of_a_law_are_not(piece: MakePiece, text: str) -> None:
    assert _missing([piece(text)]) == ()


@pytest.mark.parametrize("path", ["annexe_3.txt", "Annexe n°03 prix.txt", "volumes-historiques.txt"])
def test_a_file_that_bears_its_number_or_its_name_supplies_it(piece: MakePiece, path: str) -> None:
    pointing = piece("Voir l'annexe 3 « Volumes historiques ».")
    assert _missing([pointing, piece("2025 : 10 000 appels.", path)]) == ()


def test_one_unread_file_makes_every_absence_uncertain(piece: MakePiece) -> None:
    unread = Skipped(path="scan.pdf", reason="no_text", message="")
    assert _missing([piece("Voir l'annexe 3.")], unread) == ()
