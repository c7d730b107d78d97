"""Values of the facts on people, places and their paper that are easily taken for others."""

import pytest

from .conftest import Extract
from .said import days, said

SAID = [
    (
        "training",
        "Pour tout nouvel outil, le Client avise le Prestataire dix jours à l'avance"
        " et forme les superviseurs à ses frais.",
        {
            "subject": "product_change",
            "given_by": "client",
            "cost": "client",
            "announced": days(10),
        },
    ),
    (
        "training",
        "Le Prestataire transmet chaque trimestre au Client la liste nominative des téléconseillers formés.",
        {"records": "named"},
    ),
    (
        "training",
        "Le plan de formation est remis au Client, qui n'a pas à l'approuver.",
        {"subject": "plan", "plan_communicated": True},
    ),
    (
        "training",
        "La formation initiale dure dix jours : cinq sont assurés par le Client, cinq par le Prestataire.",
        {"subject": "initial", "given_by": "both", "duration": days(10)},
    ),
    (
        "training",
        "La formation initiale est assurée par le Client, les frais étant supportés par le Prestataire.",
        {"subject": "initial", "given_by": "client", "cost": "provider"},
    ),
    (
        "service_place",
        "Les appels ne peuvent être traités qu'en France.",
        {"area": "france", "control": "required"},
    ),
    (
        "monitoring",
        "L'enregistrement des conversations n'est pas autorisé.",
        {"practice": "recording", "stance": "excluded"},
    ),
    (
        "monitoring",
        "Une agence extérieure passe chaque trimestre trente appels mystères.",
        {"practice": "mystery_calls", "by": "third_party", "extent": "part"},
    ),
    (
        "staff_interference",
        "Sur demande motivée du Client, le Prestataire remplace sous 48 heures tout conseiller.",
        {"practice": "removal", "reasoned": True, "notice_period": days(48, "hour")},
    ),
    (
        "staff_transfer",
        "Bien que la loi ne l'impose pas, le nouveau titulaire reprend les contrats de travail des conseillers.",
        {"basis": "contract", "at": "end"},
    ),
    (
        "staff_transfer",
        "Le personnel du Prestataire n'est pas repris lorsque le contrat prend fin.",
        {"stance": "excluded", "at": "end"},
    ),
    (
        "subcontracting",
        "Le sous-traitant n'aura contre le Client ni action ni droit au paiement direct.",
        {"waives_claim": True},
    ),
    (
        "subcontracting",
        "Le sous-traitant reçoit directement du Client le paiement des prestations qu'il a exécutées.",
        {"direct_payment": True},
    ),
    (
        "exclusivity",
        "L'exclusivité consentie par le Client prend fin au bout de neuf mois.",
        {"bound": "client", "duration": days(9, "month")},
    ),
    (
        "data_protection",
        "Il appartient au Client d'informer les usagers du traitement de leurs données.",
        {"subject": "rights", "debtor": "client"},
    ),
    (
        "precedence",
        "En cas de contradiction, le présent contrat prévaut sur tout autre document.",
        {"order": ["présent contrat"], "over_all": True},
    ),
    (
        "amendment",
        "Les articles 4 et 6 du contrat demeurent inchangés.",
        {"action": "unchanged", "articles": ["4", "6"], "document": "contrat"},
    ),
    (
        "amendment",
        "Sont abrogés, avec effet au 1er mars 2027, les articles 5 et 7.",
        {"action": "deleted", "articles": ["5", "7"], "effect": "dated", "effective": "2027-03-01"},
    ),
    (
        "service_place",
        "Le Client peut décider que tout ou partie des appels sera traité depuis Rabat, au Maroc.",
        {"area": "offshore", "control": "client_choice"},
    ),
    (
        "monitoring",
        "Le Client peut écouter les conversations en direct, sans que le conseiller le sache.",
        {"practice": "listening", "by": "client", "secrecy": "secret"},
    ),
    (
        "monitoring",
        "L'écran du conseiller est filmé pendant l'appel et l'image est jointe à l'enregistrement.",
        {"practice": "screen_capture"},
    ),
]
NOT_SAID = [
    ("exclusivity", "L'exclusivité de l'offre promotionnelle est réservée aux abonnés pendant quinze jours."),
    ("staff_interference", "L'équipe dédiée au projet chez le Client compte quatre personnes."),
    ("staff_interference", "Le turnover du secteur, estimé à 30 %, est rappelé dans le rapport."),
    ("amendment", "Le présent article complète l'article 4 sans s'y substituer."),
    ("social_clause", "Les salariés handicapés du Client bénéficient d'un accès prioritaire à la ligne."),
    ("subcontracting", "Le candidat indique la part qu'il a l'intention de sous-traiter."),
    (
        "service_place",
        "L'implantation des prises et de leurs commandes est précisée par le prestataire sur site.",
    ),
    (
        "training",
        "Le personnel d'accueil suit chaque année une formation aux premiers secours de sept heures.",
    ),
]


@pytest.mark.parametrize(("kind", "text", "expected"), SAID)
def test_reads_the_values(kind: str, text: str, expected: dict[str, object], extract_facts: Extract) -> None:
    assert [said(fact) for fact in extract_facts(text, kind)] == [expected]


@pytest.mark.parametrize(("kind", "text"), NOT_SAID)
def test_leaves_what_is_about_something_else(kind: str, text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, kind) == ()


def test_a_table_says_what_becomes_of_each_article(extract_facts: Extract) -> None:
    found = extract_facts("Article | Sort\n8.1 | Supprimé\n9 | Inchangé", "amendment")
    assert [said(fact) for fact in found] == [
        {"action": "deleted", "articles": ["8.1"]},
        {"action": "unchanged", "articles": ["9"]},
    ]


def test_what_is_said_alike_of_a_second_practice_is_ruled_out_too(extract_facts: Extract) -> None:
    text = "La capture des écrans est interdite. Il en va de même de l'enregistrement des frappes au clavier."
    assert {said(fact)["stance"] for fact in extract_facts(text, "monitoring")} == {"excluded"}


@pytest.mark.parametrize(
    "text",
    [
        "L'article 37 de la loi du 6 janvier 1978 est abrogé à compter du 25 mai 2018.",
        "L'indice Syntec remplace l'indice ICHT à compter du 1er janvier 2026.",
    ],
)
def test_no_amendment_of_a_law_or_of_an_index(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "amendment") == ()
