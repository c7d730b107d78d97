"""Who is the client and who the provider, by their names and defined words."""

from collections.abc import Callable

import pytest

from contract_checker.dossier import NamedPiece
from contract_checker.dossier.parties import parties

MakePiece = Callable[..., NamedPiece]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Entre les soussignés :\n\nLa société Voltalie Services, SAS au capital de 10 000 euros, "
            "dont le siège est à Lyon, ci-après dénommée « le Client »,\n\nd’une part,\n\net\n\n"
            "Centralis, société par actions simplifiée, ci-après désignée « le Prestataire », d’autre part,",
            [("client", "Voltalie Services"), ("provider", "Centralis")],
        ),
        (
            "Méridelle, ci-après le « Client », et Novarelle Contacts, ci-après le « Prestataire », ont "
            "conclu un contrat.",
            [("client", "Méridelle"), ("provider", "Novarelle Contacts")],
        ),
        (
            "Le présent cahier fixe les conditions d’exécution de l’accord-cadre d’Ostrelle Agglomération, "
            "ci-après « l’acheteur ».",
            [("client", "Ostrelle Agglomération")],
        ),
        (
            "ENTRE :\n\nLa société BELMONT ASSURANCES, Société Anonyme, dont le siège est à Nantes,\n\n"
            "Ci-après dénommée « BELMONT » ou « le Donneur d’Ordre »,\n\nD’UNE PART,\n\nET :\n\n"
            "Sillage Relation Client, SAS au capital de 100 000 €,\n\nCi-après le « Prestataire »",
            [("client", "BELMONT ASSURANCES"), ("provider", "Sillage Relation Client")],
        ),
        (
            "ACTE D’ENGAGEMENT\n\nNom du titulaire : TELIO SERVICES SARL",
            [("provider", "TELIO SERVICES")],
        ),
        ("Pouvoir adjudicateur : Ville d’Ostrelle-sur-Vère", [("client", "Ville d'Ostrelle-sur-Vère")]),
        ("MAÎTRE D’OUVRAGE\n\nMAIRIE DE TERVAL", [("client", "MAIRIE DE TERVAL")]),
        (
            "Contrat de prestations\n\nClient : Assurances Belmont, société d’assurance mutuelle\n\n"
            "Prestataire : Tellio (SARL)",
            [("client", "Assurances Belmont"), ("provider", "Tellio")],
        ),
        (
            "Groupement constitué de :\n\nAlpha Contacts, SAS, ci-après le « Titulaire »,\n\n"
            "Bêta Appels, SARL, ci-après le « Titulaire »",
            [("provider", "Alpha Contacts"), ("provider", "Bêta Appels")],
        ),
        (
            "This Agreement is made by and between Harrow Retail plc, a company registered in England "
            '(the "Customer"), and Tellworth Ltd (hereinafter referred to as the "Service Provider").',
            [("client", "Harrow Retail plc"), ("provider", "Tellworth Ltd")],
        ),
        (
            "ENTRE LES SOUSSIGNÉES\n\nLa société CRÉDIT DES LANDES, SA, ci-après dénommée la "
            "« Banque », d’une part,\n\nET la société OLTEA CONTACT, société par actions simplifiée, "
            "ci-après dénommée le « Prestataire », d’autre part,",
            [("client", "CRÉDIT DES LANDES"), ("provider", "OLTEA CONTACT")],
        ),
        (
            "Les parties\n\nMutuelle du Vercors, à Die (« la Mutuelle »), représentée par "
            "son directeur.\n\nHélianthe Appels SARL, à Crest (« le Centre »), représentée par sa gérante.",
            [("client", "Mutuelle du Vercors"), ("provider", "Hélianthe Appels")],
        ),
        # what only looks like a party
        ("Les appels des assurés (« la Clientèle ») sont confiés au plateau.", []),
        ("Le cocontractant de l’acheteur est dénommé « le titulaire ».", []),
        ("Identification du titulaire (à compléter)\n\nRubrique", []),
        ("Client : à compléter", []),
        ("Titulaire : ……………", []),
        ("Le Client\n\nLe Client transmet ses prévisions.", []),
        ("Les appels des clients sont ci-après dénommés « contacts ».", []),
    ],
)
def test_parties_are_named_where_their_role_is_defined(
    piece: MakePiece, text: str, expected: list[tuple[str, str]]
) -> None:
    found = [(item.subject, item.value) for item in parties([piece(text).normal])]
    assert found == expected


def test_a_party_is_quoted_with_its_form(piece: MakePiece) -> None:
    normal = piece("Novarelle, société par actions simplifiée, ci-après le « Prestataire »").normal
    (found,) = parties([normal])
    assert found.detail == "société par actions simplifiée"
    assert found.evidence is not None
    assert (
        found.evidence.passages[0].quote
        == "Novarelle, société par actions simplifiée, ci-après le « Prestataire »"
    )


def test_a_name_is_said_once_for_the_dossier(piece: MakePiece) -> None:
    contract = piece("Méridelle, société anonyme, ci-après le « Client »").normal
    amendment = piece("MÉRIDELLE, ci-après le « Client »").normal
    assert [item.value for item in parties([contract, amendment])] == ["Méridelle"]
