"""Title pages and running headers, as purchasers and lawyers lay them out, and what only looks like one."""

from collections.abc import Callable

import pytest

from contract_checker.document import Document
from contract_checker.dossier import name_piece

MakeDocument = Callable[..., Document]


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        # titles over several lines, prefixed, abbreviated or misspelt
        ("Département de la Vère\n\nMARCHÉ PUBLIC DE SERVICES\n\nRÈGLEMENT DE\n\nCONSULTATION", "rc"),
        ("CONSULTATION N° 2027-14\n\nR.C.\n\nStandard téléphonique", "rc"),
        ("Pièce n° 1 – Règlement de la consultation", "rc"),
        ("Lettre de consultation\n\nObjet : réception des appels du service des eaux", "rc"),
        ("Invitation à soumissionner – relation client", "rc"),
        ("RÈGLEMENT PARTICULIER D’APPEL D’OFFRES (R.P.A.O.)", "rc"),
        ("CAHIER\n\nDES CLAUSES ADMINISTRATIVES\n\nPARTICULIÈRES", "ccap"),
        ("Accord-cadre de relation usagers\n\nC.C.A.P.", "ccap"),
        ("Pièce 3 : CCAP", "ccap"),
        ("Cahier des clauses administratives et financières particulières", "ccap"),
        ("CCAP n° 2026-031 relatif à l’accueil téléphonique", "ccap"),
        ("Cahier des clauses techniques particulières – Lot 2", "cctp"),
        ("DCE\n\n04 - CCTP\n\nExploitation d’un centre de contacts", "cctp"),
        ("PROGRAMME FONCTIONNEL\n\nPlate-forme d’appels", "cctp"),
        ("CAHIER DES CLAUSES ADMINISTRATIVES\n\nET TECHNIQUES PARTICULIÈRES", "ccp"),
        ("CCATP\n\nMarché à procédure adaptée", "ccp"),
        ("CAHIER DES CHARGES\n\nExternalisation du service client", "ccp"),
        ("C.C.P.\n\nAppels débordés de la mairie", "ccp"),
        ("ACTE D’ENGAGEMENT\n\nvalant engagement du candidat", "ae"),
        ("ATTRI1 – Acte d’engagement", "ae"),
        ("Cadre d’acte d’engagement", "ae"),
        ("Bordereau de prix unitaires (BPU)", "bpu"),
        ("Borderau de prix unitaire", "bpu"),  # as it is misspelt
        ("Grille tarifaire", "bpu"),
        ("Devis quantitatif estimatif – simulation de commandes", "dqe"),
        ("Décomposition du prix global et forfaitaire", "dpgf"),
        ("AVIS D’APPEL PUBLIC À LA CONCURRENCE", "aapc"),
        ("Avis rectificatif", "aapc"),
        ("Projet d’avenant de prolongation", "amendment"),
        ("Acte modificatif n° 1 au marché 2024-007", "amendment"),
        ("MARCHÉ N° 2024-007\n\nModification n° 3", "amendment"),
        ("Marché subséquent n° 2 – campagne de rappel", "application_contract"),
        ("Bon de commande n° 12", "application_contract"),
        ("Accord-cadre relatif à la relation avec les abonnés", "framework"),
        ("CONVENTION-CADRE", "framework"),
        ("Contrat n° SC-2026-11", "contract"),
        ("Convention de prestation de services", "contract"),
        ("Conditions générales d’achat de prestations intellectuelles", "general_terms"),
        ("CGV – version du 1er janvier 2026", "general_terms"),
        ("Cahier des clauses administratives générales", "general_terms"),
        ("Procès-verbal de la réunion du comité de suivi", "minutes"),
        ("Relevé de décisions – COPIL du 4 mars", "minutes"),
        ("Prévisions de volumes d’appels – semestre 1", "forecast"),
        ("Plan de charge prévisionnel", "forecast"),
        ("Annexe financière", "annexe"),
        ("Clauses techniques particulières", "cctp"),
        ("AE – lot 2", "ae"),
        ("CR COPIL 12 mars", "minutes"),
        ("Contrat type", "contract"),
        ("Conditions particulières", "contract"),
        ("Appel d’offres : externalisation du service client", "rc"),
        ("ANNEXE 3\n\nPlan de progrès", "annexe"),
        # English
        ("MASTER SERVICES AGREEMENT\n\nbetween Harrow Retail plc and Tellworth Ltd", "framework"),
        ("Framework Agreement for Contact Centre Services", "framework"),
        ("STATEMENT OF WORK NO. 4", "application_contract"),
        ("Call-Off Contract", "application_contract"),
        ("AMENDMENT NO. 2\n\nto the Master Services Agreement", "amendment"),
        ("First Amendment to the Outsourcing Agreement", "amendment"),
        ("Deed of Variation", "amendment"),
        ("INBOUND CALL HANDLING AND OUTSOURCING AGREEMENT", "contract"),
        ("AMENDED AND RESTATED SERVICES AGREEMENT", "contract"),
        ("Request for Proposal – Customer Care", "rc"),
        ("General Terms and Conditions of Purchase", "general_terms"),
        ("Standard Terms of Supply", "general_terms"),
        ("Schedule 2 – Charges", "annexe"),
        ("Rate card", "bpu"),
        ("Addendum No. 1 to the Services Agreement", "amendment"),
        ("Order Form No. 3", "application_contract"),
        ("Invitation to Negotiate", "rc"),
        ("Forecast W12-W16", "forecast"),
        ("Minutes of the service review meeting", "minutes"),
        ("Call volume forecast, January to June", "forecast"),
    ],
)
def test_a_title_page_names_its_piece(document: MakeDocument, page: str, kind: str) -> None:
    named = name_piece(document(page))
    assert (named.kind, named.told_by) == (kind, "title")


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        # another piece is named on the page, or in the first lines
        ("CCTP\n\nLe présent document complète le CCAP.\n\nCCAP : pièce n° 2", "cctp"),
        ("CAHIER DES CLAUSES TECHNIQUES PARTICULIÈRES\n\nDocuments associés : CCAP, RC", "cctp"),
        ("Pièces constitutives du marché\n\nActe d’engagement\n\nCCAP", "other"),
        ("CCAP\n\nAvenant\n\nSommaire", "ccap"),
        ("Annexe 2 à l’acte d’engagement\n\nCadre de réponse environnemental", "annexe"),
        ("Annexe 1 au CCAP", "annexe"),
        ("Annexe 1 à l’avenant n° 2", "annexe"),
        ("Annexe 4 au contrat de prestations\n\nBordereau des prix", "bpu"),
        ("CONTRAT DE PRESTATIONS\n\nAnnexe 1 : cahier des charges\n\nAnnexe 2 : BPU", "contract"),
        ("Acte d’engagement\n\nAnnexe 1 : BPU", "ae"),
        ("RESELLER AGREEMENT\n\nSchedule 1\n\nTerms and conditions of sale", "contract"),
        ("Exhibit 10.4\n\nCALL SUPPORT AGREEMENT", "contract"),
        ("Avenant\n\nau contrat-cadre du 3 mai 2024", "amendment"),
        ("Master Franchise Agreement", "contract"),
        # sentences
        ("Le CCAP est remis avec ce courrier.", "other"),
        ("Vous trouverez ci-joint l’avenant n° 3.", "other"),
        ("The agreement shall be signed in May.", "other"),
        ("Avis aux usagers : le standard ferme à 18 h", "other"),
        ("Note sur le marché du travail", "other"),
        ("Présentation de l’entreprise", "other"),
        ("Règlement intérieur", "other"),
        ("Mise en demeure", "other"),
        ("Mémoire technique du candidat", "other"),
        ("Additif n° 1 au dossier de consultation", "other"),
        ("APPEL D’OFFRES OUVERT\n\nCCTP", "cctp"),
    ],
)
def test_what_only_mentions_a_piece_is_not_it(document: MakeDocument, page: str, kind: str) -> None:
    assert name_piece(document(page)).kind == kind


@pytest.mark.parametrize(
    ("page", "kind", "also"),
    [
        ("Projet de contrat valant acte d’engagement", "contract", ("ae",)),
        ("ACTE D’ENGAGEMENT VALANT CCAP", "ae", ("ccap",)),
        (
            "RÈGLEMENT DE LA CONSULTATION\n\net cahier des clauses administratives particulières",
            "rc",
            ("ccap",),
        ),
        ("Lettre de consultation valant RC et CCP", "rc", ("ccp",)),
        ("BPU / DQE", "bpu", ("dqe",)),
        ("BPU - DQE", "bpu", ("dqe",)),
        ("CCAP et ses annexes", "ccap", ()),
        ("Cahier des clauses particulières valant règlement de la consultation", "ccp", ("rc",)),
        ("Document unique valant CCAP, CCTP et acte d’engagement", "ccap", ("cctp", "ae")),
    ],
)
def test_a_piece_may_serve_as_another(
    document: MakeDocument, page: str, kind: str, also: tuple[str, ...]
) -> None:
    named = name_piece(document(page))
    assert (named.kind, named.also) == (kind, also)


def test_a_title_stands_in_a_table_of_the_cover_page(document: MakeDocument) -> None:
    page = "| Ville d’Ostrelle | 2027-14 |\n|---|---|\n| Pièce n° 2 | CCAP |\n| Objet | Relation usagers |"
    assert name_piece(document(page, "couverture.md")).kind == "ccap"


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("Ville d’Ostrelle – CCTP 2027-14 page 2 sur 16", "cctp"),
        ("Voltalie / Centralis Avenant n° 2 au contrat SC-11", "amendment"),
        ("Annexe 2 au CCAP", "annexe"),
        ("Document confidentiel", "other"),
    ],
)
def test_a_running_header_names_a_piece_without_a_title(
    document: MakeDocument, header: str, kind: str
) -> None:
    plain = document(f"Relation client.\n\n{header}", "scan-0012.txt")
    page, head = plain.blocks
    headed = plain.model_copy(update={"blocks": (page, head.model_copy(update={"kind": "header"}))})
    assert name_piece(headed).kind == kind


def test_the_words_of_the_title_are_quoted_as_they_stand(document: MakeDocument) -> None:
    named = name_piece(document("Ville d’Ostrelle\n\nCAHIER DES CLAUSES\n\nTECHNIQUES  PARTICULIÈRES"))
    assert named.evidence is not None
    quotes = [passage.quote for passage in named.evidence.passages]
    assert quotes == ["CAHIER DES CLAUSES", "TECHNIQUES  PARTICULIÈRES"]


@pytest.mark.parametrize(
    "head",
    [
        "De : Marie Lenoir\nÀ : service achats\nObjet : avenant n° 1\n\nAVENANT N° 1",
        "From: ops@tellworth.example\nTo: b@harrow.example\nSubject: SOW\n\nSTATEMENT OF WORK",
        "De : a@exemple.fr\nEnvoyé : lundi 3 mars\nObjet : CCAP\n\nCCAP",
    ],
)
def test_a_message_that_carries_a_piece_is_a_message(document: MakeDocument, head: str) -> None:
    assert name_piece(document(head)).kind == "email"


def test_a_cover_page_with_a_subject_is_no_message(document: MakeDocument) -> None:
    assert name_piece(document("CCTP\n\nObjet : relation usagers\n\nDate : 3 mars 2027")).kind == "cctp"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Préambule\n\nLe présent avenant a pour objet de prolonger la durée.", "amendment"),
        ("Préambule\n\nLe présent CCTP décrit les prestations attendues.", "cctp"),
        ("Préambule\n\nLe présent contrat est conclu entre les parties.", "contract"),
        ('This Distributor Support Agreement ("Agreement") is entered into as of 3 May 2021.', "contract"),
        ("This Amendment No. 3 is made on 3 May 2021.", "amendment"),
    ],
)
def test_without_a_title_a_piece_may_say_what_it_is(document: MakeDocument, text: str, kind: str) -> None:
    named = name_piece(document(text, "scan-0012.txt"))
    assert (named.kind, named.told_by) == (kind, "sentence")


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("2027-14_CCTP_lot-2.txt", "cctp"),
        ("marche-2027-acte d'engagement.txt", "ae"),
        ("Annexe 2 - BPU.txt", "bpu"),
        ("conditions_generales_achat.txt", "general_terms"),
        ("contrat-annexe-3.txt", "annexe"),
        ("SOW-4.txt", "application_contract"),
        ("compte-rendu-copil.txt", "minutes"),
    ],
)
def test_a_mute_document_is_named_by_its_file(document: MakeDocument, path: str, kind: str) -> None:
    named = name_piece(document("Relation client.", path))
    assert (named.kind, named.told_by) == (kind, "file_name")


@pytest.mark.parametrize(
    ("text", "path", "lot"),
    [
        ("CCTP\n\nLot n° 2 : abonnés du service de l’eau", "CCTP.txt", "2"),
        ("CCTP\n\nLOT N°02", "CCTP.txt", "2"),
        ("CCTP\n\nLots 1, 2 et 3", "CCTP.txt", None),
        ("CCTP\n\nLots 1 à 3", "CCTP_lot 1.txt", None),  # the title outweighs the name
        ("CCTP\n\nLot n° 00 : généralités", "CCTP.txt", None),
        ("CCTP", "CCTP_LOT-3.txt", "3"),
        ("CCTP", "CCTP.txt", None),
    ],
)
def test_a_title_or_a_name_tells_the_only_lot_of_a_piece(
    document: MakeDocument, text: str, path: str, lot: str | None
) -> None:
    assert name_piece(document(text, path)).lot == lot
