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
        # a name or a form tells, where the text does not
        ("CCTP\n\nMaître d’ouvrage : Commune de Terval", "public"),
        (CONTRACT + "Client : Voltalie, société anonyme", "private"),
        ('SERVICES AGREEMENT\n\nHarrow Retail plc (the "Customer")', "private"),
        ("SERVICES AGREEMENT\n\nThe Company bears the cost of customer data.", "unknown"),
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


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (CONTRACT + "Le contrat prend effet le 1er avril 2026.", date(2026, 4, 1)),
        (CONTRACT + "Date d’effet : 1er avril 2026", date(2026, 4, 1)),
        (CONTRACT + "La convention entre en vigueur à compter du 3 mai 2026.", date(2026, 5, 3)),
        (RC + "L’accord-cadre est conclu pour douze mois à compter du 1er juin 2027.", date(2027, 6, 1)),
        ("SERVICES AGREEMENT\n\nThis Agreement is effective as of March 1, 2026.", date(2026, 3, 1)),
        # other things take effect too
        (CONTRACT + "L’indice publié prend effet le 1er avril 2026.", None),
        (CONTRACT + "Les prix révisés s’appliquent à compter du 1er avril 2026.", None),
        ("SERVICES AGREEMENT\n\nthat certain agreement effective as of June 25, 2013", None),
    ],
)
def test_the_contract_applies_from_a_day_that_it_says(piece: MakePiece, text: str, day: date | None) -> None:
    assert circumstances([piece(text)], (), DAY).effective_date == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("This Agreement is made and entered into as of March 18, 2026.", date(2026, 3, 18)),
        ('This Call Handling Agreement (the "Agreement"), dated 18 March 2026', date(2026, 3, 18)),
        ("The invoice dated 18 March 2026 is attached.", None),
        ("The lease dated March 18, 2026 is attached.", None),
    ],
)
def test_the_date_of_an_english_contract_is_its_own(piece: MakePiece, text: str, day: date | None) -> None:
    assert circumstances([piece(f"SERVICES AGREEMENT\n\n{text}")], (), DAY).contract_date == day


def test_an_amendment_has_dates_of_its_own(piece: MakePiece) -> None:
    text = "AVENANT N° 1\n\nau contrat signé le 3 mai 2021\n\nL’avenant prend effet le 1er juin 2025.\n\n"
    (amendment,) = circumstances([piece(f"{text}Fait à Lyon, le 2 juin 2025.")], (), DAY).pieces
    assert (amendment.signed, amendment.effective) == (date(2025, 6, 2), date(2025, 6, 1))


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
