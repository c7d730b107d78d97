import pytest

from contract_checker.extraction.activity_nature.component import read
from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Reading
from contract_checker.facts import Duration

from .conftest import Extract
from .said import all_said
from .windows import whole


def readings(text: str, heading: str = "", language: Language = "fr") -> list[Reading]:
    return read(whole(text, heading, language))


@pytest.mark.parametrize(
    ("text", "term", "renewals"),
    [
        ("Le présent marché est conclu pour une durée de quatre ans.", Duration(value=4, unit="year"), None),
        (
            "L'accord-cadre est passé pour une première période de 12 mois. Il est reconductible "
            "tacitement trois fois.",
            Duration(value=12, unit="month"),
            3,
        ),
        ("Durée : 2 ans fermes + 2 reconductions d'un an.", Duration(value=2, unit="year"), 2),
        ("Le marché n'est pas reconductible. Sa durée est de 18 mois.", Duration(value=18, unit="month"), 0),
        ("Durée du marché | 36 mois\nNombre de reconductions | 1", Duration(value=36, unit="month"), 1),
        ("Durée d'exécution | 30 mois, sans faculté de prolongation", Duration(value=30, unit="month"), 0),
        ("Nous vous confions cette permanence pour six ans.", Duration(value=6, unit="year"), None),
        ("Sa durée est d'un an ; il est renouvelable trois fois.", Duration(value=1, unit="year"), 3),
        ("DUREE : 3 ANS + 1 AN + 1 AN", Duration(value=3, unit="year"), 2),
        (
            "Il n'est pas envisagé de renouveler le contrat, conclu pour trois ans.",
            Duration(value=3, unit="year"),
            0,
        ),
        (
            "Nous cherchons un prestataire pour notre standard, sur quatre ans.",
            Duration(value=4, unit="year"),
            None,
        ),
        ("Accord-cadre à bons, 24 mois, reconductible 2 fois.", Duration(value=24, unit="month"), 2),
        ("Convention de trois ans ferme.", Duration(value=3, unit="year"), None),
        (
            "Il peut être reconduit deux fois un an, le contrat initial étant de deux ans.",
            Duration(value=2, unit="year"),
            2,
        ),
        ("Engagement de trois ans, prorogeable deux fois.", Duration(value=3, unit="year"), 2),
        (
            "Les cocontractants s'engagent pour quatre années. Le contrat s'achève ensuite sans "
            "renouvellement possible.",
            Duration(value=4, unit="year"),
            0,
        ),
        (
            "La convention entre en vigueur le jour de sa signature et reste valable cinq années.",
            Duration(value=5, unit="year"),
            None,
        ),
        ("Marché annuel, reconductible trois fois sur décision expresse.", Duration(value=1, unit="year"), 3),
        (
            "Durée initiale : 2 ans. Reconductions : par périodes annuelles, dans la limite de 2.",
            Duration(value=2, unit="year"),
            2,
        ),
        (
            "Le marché est renouvelable une fois pour deux ans, sa durée initiale étant de trois ans.",
            Duration(value=3, unit="year"),
            1,
        ),
    ],
)
def test_a_lasting_contract_is_read_with_its_term(text: str, term: Duration, renewals: int | None) -> None:
    (reading,) = readings(text)
    assert reading.fields == {"nature": "lasting", "term": term, "renewals": renewals}


@pytest.mark.parametrize(
    "text",
    [
        "Le contrat prend effet le 1er janvier pour une durée indéterminée.",
        "Ce service permanent est assuré toute l'année, jours fériés compris.",
        "La convention couvre la période du 1er mai 2024 au 30 avril 2027.",
        "Validité de l'accord-cadre : du 01/04/2025 au 31/03/2029.",
        "Le contrat a débuté le 1er février 2023 ; il expire le 31 janvier 2026.",
        "Activité continue : accueil des adhérents, 52 semaines par an.",
        "Cette activité récurrente s'inscrit dans la durée.",
        "Les prestations se répartissent en prestations permanentes et en prestations occasionnelles.",
    ],
)
def test_words_of_permanence_make_it_lasting(text: str) -> None:
    (reading,) = readings(text)
    assert reading.fields == {"nature": "lasting", "term": None, "renewals": None}


def test_a_total_that_counts_renewals_is_not_the_term() -> None:
    (reading,) = readings("La durée totale du marché ne peut excéder quatre ans, reconductions comprises.")
    assert reading.fields["term"] is None


@pytest.mark.parametrize(
    ("text", "nature"),
    [
        ("Le lot 3 a pour objet une campagne d'enquêtes prévue du 3 mars au 18 avril.", "campaign"),
        ("Cette opération commerciale, limitée au mois de décembre, ne sera pas reconduite.", "campaign"),
        ("Le présent bon couvre un débord ponctuel lié à la tempête, du 4 au 12 février.", "one_off"),
        ("Besoin : campagne d'appels de remerciement, de mars à mai.", "campaign"),
        ("La consultation porte sur une campagne de parrainage menée en juin et juillet.", "campaign"),
        ("Le centre nous épaule à titre exceptionnel du 3 au 17 mars.", "one_off"),
        ("Commande de 2 000 appels pour une campagne de parrainage.", "campaign"),
        ("Vague de relances unique auprès de 900 foyers.", "one_off"),
        ("Le lot 4 vise un sondage ponctuel auprès de 800 locataires.", "one_off"),
        ("Ce recours est exceptionnel et ne se reproduira pas.", "one_off"),
        ("Mission ponctuelle : appeler 3 000 adhérents avant l'assemblée générale.", "one_off"),
    ],
)
def test_a_passing_need_is_read(text: str, nature: str) -> None:
    (reading,) = readings(text)
    assert reading.fields["nature"] == nature


def test_a_limited_operation_is_a_campaign_with_its_term() -> None:
    (reading,) = readings("Objet : appels de prospection, opération limitée à 20 jours.")
    assert (reading.fields["nature"], reading.fields["term"]) == ("campaign", Duration(value=20, unit="day"))


def test_a_passing_need_keeps_its_term() -> None:
    (reading,) = readings(
        "Il s'agit d'une opération ponctuelle de rappel des abonnés, d'une durée de six semaines."
    )
    assert reading.fields["term"] == Duration(value=6, unit="week")


@pytest.mark.parametrize(
    "text",
    [
        "Le conseiller est recruté en contrat à durée indéterminée.",
        "La formation initiale a une durée de trois semaines.",
        "Le délai de validité des offres est de 120 jours.",
        "La garantie du matériel est de deux ans, renouvelable une fois.",
        "Le marché peut être résilié moyennant un préavis de trois mois.",
        "La licence du logiciel est concédée pour 36 mois.",
        "Le titulaire garde secrètes les informations du contrat pendant sa durée et cinq ans "
        "après son terme.",
        "Le contrat d'abonnement du client final est conclu pour 24 mois.",
        "Les usagers souscrivent un forfait pour 24 mois, reconductible une fois.",
        "La Région pourra faire appel au titulaire pour une mission ponctuelle.",
        "Un appel transféré est compté une seule fois, pour le lot qui le traite.",
        "Le contrat du 3 mai 2025 prend fin le 9 juin 2025.",
        "En cas de campagne promotionnelle, les flux croissent d'un quart en mai et juin.",
        "Le prestataire s'engage à ne pas débaucher les agents pendant deux ans.",
        "Le Client privilégie les centres labellisés pour ses activités pérennes.",
        "Le contrat de l'abonné se renouvelle tacitement deux fois.",
        "Les tarifs du marché sont fermes pour une durée de douze mois.",
        "La convention collective du 1er mars 2001 au 28 février 2011 est citée.",
        "Toute campagne est notifiée au prestataire au moins 15 jours à l'avance.",
        "Un ajustement ponctuel du planning peut être demandé la veille.",
        "La réduction est renouvelée à l'identique l'année suivante.",
        "Une opération exceptionnelle de maintenance est programmée dimanche.",
    ],
)
def test_a_look_alike_says_nothing_of_the_activity(text: str) -> None:
    assert readings(text) == []


def test_a_notice_of_non_renewal_does_not_make_the_contract_unrenewable() -> None:
    text = "Le contrat est conclu pour un an. L'avis de non-reconduction est donné deux mois avant."
    (reading,) = readings(text)
    assert reading.fields["renewals"] is None


@pytest.mark.parametrize(
    ("text", "nature", "term", "renewals"),
    [
        (
            "The contract is concluded for an initial term of one year, renewable three times.",
            "lasting",
            Duration(value=1, unit="year"),
            3,
        ),
        (
            "This agreement runs for 18 months and is not renewable.",
            "lasting",
            Duration(value=18, unit="month"),
            0,
        ),
        ("This order covers the spring campaign from 2 to 20 April.", "campaign", None, None),
        ("This is a one-time project.", "one_off", None, None),
        ("The contract is for ongoing services.", "lasting", None, None),
    ],
)
def test_the_nature_is_read_in_english(
    text: str, nature: str, term: Duration | None, renewals: int | None
) -> None:
    (reading,) = readings(text, language="en")
    assert reading.fields == {"nature": nature, "term": term, "renewals": renewals}


@pytest.mark.parametrize(
    "text",
    [
        "The probation of an agent lasts three months.",
        "The warranty is for two years.",
        "A report is issued after each campaign.",
        "Prices are fixed for twelve months.",
    ],
)
def test_other_lengths_are_left_in_english(text: str) -> None:
    assert readings(text, language="en") == []


@pytest.mark.parametrize(
    "text",
    [
        "Les rappels naissent d'une demande restée sans suite.",
        "La procédure peut être déclarée sans suite.",
        "Les conseillers bénéficient de contrats à durée indéterminée.",
    ],
)
def test_what_leads_to_nothing_or_binds_staff_is_left(text: str) -> None:
    assert readings(text) == []


def test_a_campaign_that_is_ruled_out_makes_no_campaign() -> None:
    found = readings("Le présent contrat, conclu pour trois ans, ne comprend aucune campagne ponctuelle.")
    assert [reading.fields["nature"] for reading in found] == ["lasting"]


@pytest.mark.parametrize(
    ("text", "nature"),
    [
        ("Le Prestataire réalise une campagne d'appels sortants pour vérifier les adresses.", "campaign"),
        ("Cette activité est temporaire.", "one_off"),
    ],
)
def test_a_passing_activity_is_told_by_its_verb(text: str, nature: str) -> None:
    assert [reading.fields["nature"] for reading in readings(text)] == [nature]


@pytest.mark.parametrize(
    ("text", "nature"),
    [
        ("Ce n'est pas un coup de main pour l'hiver, on parle d'un accueil qui va durer.", "lasting"),
        (
            "La relance des dormants n'aura lieu qu'une fois, avant la clôture de mai, et rien d'autre.",
            "one_off",
        ),
        (
            "Le besoin n'a rien de saisonnier : nos adhérents appelleront encore dans vingt ans.",
            "lasting",
        ),
    ],
)
def test_what_surely_tells_the_nature_is_read_in_any_words(
    text: str, nature: str, extract_sure: Extract
) -> None:
    facts = extract_sure(text, "activity_nature")
    assert all_said(facts) == [{"nature": nature}]
    assert [fact.found_by for fact in facts] == ["activity_nature/sure"]


@pytest.mark.parametrize(
    "text",
    [
        # two kinds of work in one sentence
        "À ce service de fond, que nous n'entendons pas arrêter, se joint une campagne de rappel bornée dans le temps.",
        "S'y ajoute, de novembre à janvier uniquement, une opération d'appels sortants.",
        "Lorsque la Ville décide d'une campagne, elle en remet la cible, les dates et le message au centre.",
        "Le besoin est-il permanent, ou s'agit-il d'une opération de rentrée ?",
        "La salle de pause a été repeinte avant l'hiver, et rien d'autre.",
    ],
)
def test_both_natures_at_once_and_what_is_not_sure_tell_none(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "activity_nature") == ()
