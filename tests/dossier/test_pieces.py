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
    ("sentence", "kind"),
    [
        ("Les parties conviennent que le présent avenant modifie le présent contrat-cadre.", "amendment"),
        ("Les parties rappellent que le présent accord-cadre précède le présent avenant.", "framework"),
        (
            "Il est entendu que le présent marché subséquent suit le présent accord-cadre.",
            "application_contract",
        ),
        (
            "The parties agree that this statement of work is under this master agreement.",
            "application_contract",
        ),
    ],
)
def test_of_two_pieces_that_a_sentence_calls_present_the_first_is_the_document(
    document: Callable[..., Document], sentence: str, kind: str
) -> None:
    naming = name_piece(document(sentence))
    assert (naming.kind, naming.told_by) == (kind, "sentence")


def test_what_a_document_calls_itself_is_quoted_with_a_few_words_around_it(
    document: Callable[..., Document],
) -> None:
    before = "Les volumes de la relation client ont doublé depuis la signature. " * 2
    behind = " Les pièces qui précèdent restent applicables dans toutes leurs stipulations." * 4
    text = f"{before}En conséquence, le présent avenant augmente le nombre de positions.{behind}"
    naming = name_piece(document(text))
    assert naming.evidence is not None
    (passage,) = naming.evidence.passages
    assert "En conséquence, le présent avenant augmente le nombre de positions." in passage.quote
    assert len(passage.quote) < 200


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("RC.pdf", "rc"),
        ("03_Acte_ATTRI1.pdf", "ae"),
        ("contrat-energie-avenant-2.docx", "amendment"),
        ("annexe 4.xlsx", "annexe"),
        ("annexe-A-previsions.pdf", "annexe"),
        ("annexe 2 - avenant.pdf", "amendment"),
        ("CCAP_avenant_1.pdf", "amendment"),
        ("annexe 2 BPU.xlsx", "bpu"),
        ("contrat RC.pdf", "rc"),
        ("contrat-cadre.pdf", "framework"),
        ("photo.jpg", "other"),
    ],
)
def test_a_name_names_the_piece(path: str, kind: str) -> None:
    assert piece_kind_of_name(path) == kind
