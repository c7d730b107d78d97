"""What each piece is: its title first, its name second."""

from collections.abc import Callable

import pytest

from contract_checker.document import Document
from contract_checker.dossier import name_piece, piece_kind_of_name


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ville d'Ostrelle\n\nRÈGLEMENT DE LA CONSULTATION (RC)\n\nAccord-cadre de services", "rc"),
        ("CAHIER DES CLAUSES\n\nADMINISTRATIVES PARTICULIÈRES\n\nC.C.A.P.", "ccap"),
        ("Cahier des clauses techniques particulières (CCTP)", "cctp"),
        ("ACTE D’ENGAGEMENT\n\nMarché public de services", "ae"),
        ("Annexe 1 à l'acte d'engagement : bordereau des prix unitaires", "bpu"),
        ("Détail quantitatif estimatif", "dqe"),
        ("Avis de marché", "aapc"),
        ("AVENANT N° 1\n\nau contrat de prestations de services du 3 mai 2021", "amendment"),
        ("Contrat de prestations de services\n\nAvenant n° 2", "amendment"),
        ("Projet de contrat de prestations de relation client", "contract"),
        ("CONTRAT-CADRE DE PRESTATIONS", "framework"),
        ("Contrat d'application n° 3", "application_contract"),
        ("Conditions générales d'achat", "general_terms"),
        ("Annexe 2 – Volumes historiques", "annexe"),
        # Both parties sign an annex, whoever forecasts in it.
        ("ANNEXE A\n\nPrévisions et volumes\n\nAnnexe au contrat-cadre CC-12", "annexe"),
        ("Compte rendu du comité de pilotage", "minutes"),
        ("Framework agreement", "framework"),
        ("Call centre services agreement", "contract"),
        # A sentence that names a piece is not a title.
        ("Nous vous transmettons le règlement de la consultation en pièce jointe.", "other"),
    ],
)
def test_a_title_names_the_piece(document: Callable[..., Document], text: str, kind: str) -> None:
    assert name_piece(document(text)).kind == kind


def test_the_contents_of_the_dossier_are_not_its_title(document: Callable[..., Document]) -> None:
    text = "RÈGLEMENT DE LA CONSULTATION\n\nSommaire\n\nAvenant\n\nActe d'engagement"
    assert name_piece(document(text)).kind == "rc"


def test_a_mute_title_leaves_it_to_the_name(document: Callable[..., Document]) -> None:
    assert name_piece(document("Relation client.", "pieces/2026-S-041_CCAP_v2.txt")).kind == "ccap"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("RC.pdf", "rc"),
        ("03_Acte_ATTRI1.pdf", "ae"),
        ("contrat-energie-avenant-2.docx", "amendment"),
        ("annexe 4.xlsx", "annexe"),
        ("annexe-A-previsions.pdf", "annexe"),
        ("photo.jpg", "other"),
    ],
)
def test_a_name_names_the_piece(path: str, kind: str) -> None:
    assert piece_kind_of_name(path) == kind
