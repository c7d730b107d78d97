import pytest

from contract_checker.facts import StaffInterference

from .conftest import Extract
from .said import days, said

SAID = [
    ("La Mutuelle agrée chacun des téléacteurs avant sa prise de poste.", {"practice": "approval"}),
    ("Aucun superviseur n'est nommé sans l'accord écrit du donneur d'ordre.", {"practice": "approval"}),
    (
        "L'Acheteur peut, par demande motivée, obtenir le remplacement d'un agent sous huit jours ouvrés.",
        {"practice": "removal", "reasoned": True, "notice_period": days(8, day_kind="ouvre")},
    ),
    (
        "Le Client écarte tout conseiller à sa seule discrétion.",
        {"practice": "removal", "reasoned": False},
    ),
    ("Le barème des primes des opérateurs est arrêté par l'annonceur.", {"practice": "pay"}),
    ("La banque réunit les conseillers chaque lundi et leur passe ses ordres.", {"practice": "orders"}),
    ("Les horaires de travail sont fixés par le mandant.", {"practice": "schedules"}),
    ("Toute prise de congés des agents est autorisée par le Client.", {"practice": "leave"}),
    ("Un référent de la marque siège en permanence dans la salle de production.", {"practice": "presence"}),
    ("Les conseillers sont titulaires d'un diplôme de niveau bac + 2.", {"practice": "profile"}),
    ("Les agents sont exclusivement affectés aux appels de l'Office.", {"practice": "dedication"}),
    ("Le turnover des équipes est plafonné à 12 % par semestre.", {"practice": "turnover"}),
    ("Le Client peut exiger le licenciement d'un conseiller.", {"practice": "sanction"}),
    (
        "Les agents ne reçoivent d'ordres que de leur employeur.",
        {"practice": "orders", "stance": "excluded"},
    ),
    # an agency that the words alone could take for a client
    (
        "L'Agence emploie, forme et encadre les conseillers.",
        {"practice": "management", "stance": "excluded"},
    ),
    (
        "Le Prestataire exerce seul le pouvoir disciplinaire sur ses salariés.",
        {"practice": "management", "stance": "excluded"},
    ),
    (
        "Le Centre recrute et encadre ses téléconseillers.",
        {"practice": "management", "stance": "excluded"},
    ),
    (
        "Les agents prennent leurs consignes de leur employeur.",
        {"practice": "orders", "stance": "excluded"},
    ),
    (
        "La Région n'intervient pas dans le recrutement des agents du prestataire.",
        {"practice": "approval", "stance": "excluded"},
    ),
    ("Le Client ne peut exiger le retrait d'un conseiller.", {"practice": "removal", "stance": "excluded"}),
]
NOT_SAID = [
    "L'Acheteur agrée les sous-traitants présentés par le titulaire.",
    "Le Client valide les argumentaires lus par les conseillers.",
    "Le Client désigne un chef de projet.",
    "Les appels reçus pendant la panne de l'opérateur sont exclus du calcul.",
    "Le Titulaire remplace l'agent absent avant l'ouverture du service.",
    "Le casque défectueux d'un conseiller est remplacé sous 48 heures.",
    "Le planning du déploiement est arrêté par l'Acheteur.",
    "Le Prestataire met en place une ligne dédiée aux réclamations.",
    "La rotation des stocks ne dépasse pas 10 % par mois.",
    "Les conseillers proposent un rendez-vous après validation du dossier par la banque.",
    "Chaque partie renonce à embaucher le personnel de l'autre.",
]
ENGLISH = [
    ("Client may interview any candidate.", {"practice": "approval"}),
    (
        "Upon Client's request, Supplier shall replace any advisor within five business days.",
        {"practice": "removal", "notice_period": days(5, day_kind="ouvre")},
    ),
    ("Agents shall not be assigned to any competing program.", {"practice": "dedication"}),
    (
        "The agents remain under the exclusive authority of the Supplier.",
        {"practice": "management", "stance": "excluded"},
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_says_what_the_client_decides(
    sentence: str, expected: dict[str, object], extract_facts: Extract
) -> None:
    assert [said(fact) for fact in extract_facts(sentence, "staff_interference")] == [expected]


@pytest.mark.parametrize("sentence", NOT_SAID)
def test_leaves_look_alikes(sentence: str, extract_facts: Extract) -> None:
    assert extract_facts(sentence, "staff_interference") == ()


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH)
def test_reads_english(sentence: str, expected: dict[str, object], extract_facts: Extract) -> None:
    assert [said(fact) for fact in extract_facts(sentence, "staff_interference", "en")] == [expected]


def test_reads_the_items_of_a_list_with_what_announces_them(extract_facts: Extract) -> None:
    text = (
        "Le Client se réserve le droit :\n\n- d'agréer tout nouveau superviseur ;\n- de modifier les scripts."
    )
    (fact,) = extract_facts(text, "staff_interference")
    assert said(fact) == {"practice": "approval"}
    assert fact.evidence.passages[0].quote.startswith("d'agréer")


@pytest.mark.parametrize(
    ("sentence", "practice"),
    [
        ("Un opérateur dont la Mutuelle ne veut plus quitte la ligne.", "removal"),
        ("Le bailleur exige qu'un agent ne prenne plus ses appels.", "removal"),
        ("Le représentant de l'acheteur demande au titulaire le remplacement d'un agent.", "removal"),
        ("Chaque superviseur est présenté à la Banque, qui l'accepte ou le refuse.", "approval"),
        ("Les agents sont agréés par l'énergéticien.", "approval"),
    ],
)
def test_the_client_and_the_one_concerned_stand_in_any_order(
    sentence: str, practice: str, extract_facts: Extract
) -> None:
    assert [said(fact) for fact in extract_facts(sentence, "staff_interference")] == [{"practice": practice}]


@pytest.mark.parametrize(
    ("text", "practice", "stance"),
    [
        ("Westerby may require Callsure to replace any adviser on its account.", "removal", "asserted"),
        (
            "The centre may not appoint a supervisor before Westerby has interviewed the person.",
            "approval",
            "asserted",
        ),
        ("Callsure alone manages and disciplines its personnel.", "management", "excluded"),
    ],
)
def test_english_parties_may_stand_by_their_names(
    text: str, practice: str, stance: str, extract_facts: Extract
) -> None:
    (fact,) = extract_facts(text, "staff_interference", "en")
    assert isinstance(fact, StaffInterference)
    assert (fact.practice, fact.stance) == (practice, stance)


def test_agents_who_ask_for_approval_of_a_refund_are_left(extract_facts: Extract) -> None:
    text = "Agents seek the Client's approval before they promise a refund."
    assert extract_facts(text, "staff_interference", "en") == ()


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Le Client peut demander, sans avoir à se justifier, le remplacement sous cinq jours de tout "
            "téléconseiller qui ne lui donnerait pas satisfaction ; le Prestataire y procède.",
            {"practice": "removal", "reasoned": False, "notice_period": days(5)},
        ),
        (
            "Le Client exige, à tout moment, le retrait de tout conseiller.",
            {"practice": "removal"},
        ),
        (
            "Le Client valide, avant leur prise de poste, les candidatures des téléconseillers.",
            {"practice": "approval"},
        ),
        (
            "Le Client détermine, chaque trimestre, le montant des primes des conseillers.",
            {"practice": "pay"},
        ),
        ("Le Client exige, sans délai, le licenciement d'un conseiller.", {"practice": "sanction"}),
    ],
)
def test_an_incise_leaves_what_the_client_decides(
    text: str, fields: dict[str, object], extract_facts: Extract
) -> None:
    (fact,) = extract_facts(text, "staff_interference")
    assert said(fact) == fields


@pytest.mark.parametrize(
    "text",
    [
        "Le Client peut demander, sans avoir à se justifier, le remplacement de tout matériel défectueux.",
        "Le Client fixe, en accord avec le Prestataire, le montant des primes des conseillers.",
    ],
)
def test_an_incise_makes_no_decision_of_the_client(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "staff_interference") == ()


SURE = [
    (
        "Horaires, pauses et paie sont l'affaire du seul gérant.",
        {"practice": "management", "stance": "excluded"},
    ),
    (
        "Nos référents n'adressent aux gens du plateau ni ordre ni remontrance.",
        {"practice": "orders", "stance": "excluded"},
    ),
    (
        "Nul ne prend place au plateau avant d'avoir été agréé par la Marque.",
        {"practice": "approval"},
    ),
    (
        "La Marque peut obtenir, en le motivant, que telle voix ne réponde plus pour elle.",
        {"practice": "removal", "reasoned": True},
    ),
]
LEFT_THOUGH_SURE = [
    "Chacun a été accepté par le préfet.",
    "Le plateau est calme.",
]


@pytest.mark.parametrize(("sentence", "expected"), SURE)
def test_reads_what_the_net_is_sure_of(
    sentence: str, expected: dict[str, object], extract_sure: Extract
) -> None:
    found = extract_sure(sentence, "staff_interference")
    assert [(fact.found_by, said(fact)) for fact in found] == [("staff_interference/sure", expected)]


@pytest.mark.parametrize("sentence", LEFT_THOUGH_SURE)
def test_leaves_what_tells_too_little(sentence: str, extract_sure: Extract) -> None:
    assert extract_sure(sentence, "staff_interference") == ()
