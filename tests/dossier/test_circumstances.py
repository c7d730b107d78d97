"""Buyer, procedure, dates, lots: only what is plainly stated."""

from collections.abc import Callable
from datetime import date

import pytest

from contract_checker.dossier import NamedPiece, circumstances

DAY = date(2026, 1, 31)
CONTRACT = "CONTRAT DE PRESTATIONS\n\n"
RC = "RÈGLEMENT DE LA CONSULTATION\n\n"
MakePiece = Callable[..., NamedPiece]


@pytest.mark.parametrize(
    ("text", "buyer"),
    [
        (RC + "Le pouvoir adjudicateur applique le code de la commande publique.", "public"),
        (CONTRACT + "La société Voltalie, SAS, RCS Lyon, ci-après dénommée « le Client ».", "private"),
        (
            CONTRACT
            + "La société Voltalie, SAS, ci-après « le Client », qui n'est pas un pouvoir adjudicateur"
            " et ne relève pas du code de la commande publique.",
            "private",
        ),
        # The holder of a public contract is a company too.
        (
            CONTRACT
            + "Le pouvoir adjudicateur et la société Centralis, SAS, ci-après « le Titulaire ». CCAG.",
            "public",
        ),
        (CONTRACT + "Le Client et le Prestataire conviennent de ce qui suit.", "unknown"),
    ],
)
def test_the_buyer_is_public_private_or_unknown(piece: MakePiece, text: str, buyer: str) -> None:
    assert circumstances([piece(text)], (), DAY).buyer == buyer


@pytest.mark.parametrize(
    ("text", "procedure"),
    [
        (RC + "La consultation est passée en appel d'offres ouvert.", "formal"),
        (RC + "Marché passé selon une procédure adaptée (MAPA).", "adapted"),
        (RC + "La procédure adaptée remplace l'appel d'offres ouvert déclaré sans suite.", "unknown"),
        (CONTRACT + "Après appel d'offres ouvert.", "unknown"),
    ],
)
def test_the_procedure_is_that_of_the_tender(piece: MakePiece, text: str, procedure: str) -> None:
    assert circumstances([piece(text)], (), DAY).procedure == procedure


@pytest.mark.parametrize(
    ("texts", "day"),
    [
        ([CONTRACT + "Fait à Lyon, le 12 mars 2024, en deux exemplaires."], date(2024, 3, 12)),
        ([CONTRACT + "Fait à Lyon, le 1er mars 2024."], date(2024, 3, 1)),
        ([CONTRACT + "Signé le 12/03/2024."], date(2024, 3, 12)),
        ([CONTRACT + "Fait à Lyon, le 12 mars 2024. Fait à Nice, le 14 mars 2024."], None),
        (
            ["AVENANT N° 1\n\nau contrat signé le 3 mai 2021\n\nFait à Lyon, le 2 juin 2025."],
            date(2021, 5, 3),
        ),
        (
            ["AVENANT N° 1\n\nLes parties ont conclu le 2 mars 2026 un contrat de prestations."],
            date(2026, 3, 2),
        ),
        ([CONTRACT + "Date de signature : 12 octobre 2026"], date(2026, 10, 12)),
        ([CONTRACT + "Fait à Lyon, le 31 avril 2024."], None),
        ([CONTRACT + "Fait à Lyon, le … 2024."], None),
    ],
)
def test_the_date_of_the_contract_is_that_of_its_signature(
    piece: MakePiece, texts: list[str], day: date | None
) -> None:
    assert circumstances([piece(text) for text in texts], (), DAY).contract_date == day


def test_the_date_of_the_consultation_is_that_of_its_notice(piece: MakePiece) -> None:
    notice = piece(RC + "Date d'envoi de l'avis à la publication : lundi 16 novembre 2026")
    assert circumstances([notice], (), DAY).consultation_date == date(2026, 11, 16)


def test_lots_are_numbered_without_a_gap(piece: MakePiece) -> None:
    assert circumstances([piece(RC + "Lots 1, 2 et 3. Le lot n° 7 a été retiré.")], (), DAY).lots == (
        "1",
        "2",
        "3",
    )
    assert circumstances([piece(RC + "Le lot 1 est unique.")], (), DAY).lots == ()


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        (CONTRACT + "Le Prestataire exploite un centre de relation client à Lille.", True),
        (CONTRACT + "Les téléconseillers portent un badge.", True),
        (CONTRACT + "Le titulaire tient une permanence téléphonique pour ses agents de sécurité.", False),
        (CONTRACT + "L'accueil téléphonique des usagers est confié au titulaire. " * 10, True),
        (CONTRACT + "Le titulaire répond à l'appel d'offres et garde les bâtiments.", False),
        ("SERVICES AGREEMENT\n\nThe Provider operates a contact center.", True),
    ],
)
def test_a_dossier_speaks_of_calls_or_does_not(piece: MakePiece, text: str, speaks: bool) -> None:
    assert circumstances([piece(text)], (), DAY).speaks_of_calls is speaks


def test_nothing_read_says_nothing_about_calls() -> None:
    assert circumstances([], (), DAY).speaks_of_calls
