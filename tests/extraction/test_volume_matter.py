"""The object of a notice is told by the grammar of its clause, not by words that stand near."""

import pytest

from .conftest import Extract
from .lead_times import brief, notices, the_term


@pytest.mark.parametrize(
    "text",
    [
        # the volume only gives the circumstances
        "Quelle que soit la variation de charge, le Client remet ses consignes de tri huit jours avant.",
        "Le Client annonce un mois à l'avance toute évolution de son outil, afin que les effectifs soient formés.",
        # a word of volume whose complement is another matter
        "L'effectif des convives est confirmé au centre la veille.",
        "Le volume des plis est confirmé quatre jours ouvrés avant le dépôt.",
        "Les vacations d'agents de sécurité supplémentaires sont commandées trois jours à l'avance.",
        "Le Client ajuste le nombre de licences à la baisse avec un préavis de trente jours.",
        # a change of something else
        "Le Client peut relever les seuils de qualité du plateau, à condition d'en aviser le Centre un mois avant.",
        "La grille d'évaluation des appels est révisable par le Client, qui en avise le Centre trois semaines avant.",
        # told to somebody who takes no calls
        "La fermeture de la ligne est annoncée aux appelants huit jours avant.",
        "Le Client informe les usagers, dix jours à l'avance, des modifications d'horaires de la ligne.",
        "Les heures supplémentaires dues à un surcroît d'appels sont demandées aux volontaires deux jours avant.",
        # told by the provider
        "Dès que l'effectif ne suffit plus au trafic attendu, le Titulaire en informe l'acheteur deux jours avant.",
        # another act
        "Les conversations par tchat sont effacées trente jours après leur clôture.",
        "Le recrutement de téléconseillers débute deux mois avant l'ouverture de la ligne.",
        # the work stays with the provider, in another of its places
        "L'Enseigne peut, un mois après l'avoir annoncé, faire basculer le tiers des appels vers le plateau que le Titulaire exploite à Rabat.",
        "Sous préavis de deux mois, le Client peut faire traiter la moitié des appels dans un autre site du Prestataire.",
        # what happened
        "Le trafic a varié de 12 % et connu trois pics, annoncés en moyenne neuf jours avant.",
    ],
)  # fmt: skip
def test_another_matter_is_no_notice(extract_facts: Extract, text: str) -> None:
    assert notices(extract_facts, text) == []


@pytest.mark.parametrize(
    ("text", "lead_time"),
    [
        (
            "Une hausse du nombre d'appels ne peut être exigée du titulaire que si elle lui a été annoncée six semaines avant.",
            "6 week increase",
        ),
        (
            "Si la Banque confie une partie des appels à un second prestataire, elle en prévient le Titulaire quatre mois avant.",
            "4 month decrease",
        ),
        (
            "Quatre semaines sont laissées au Prestataire pour toute création de poste.",
            "4 week increase",
        ),
        (
            "Le Client avise la centrale d'appels de tout accroissement d'effectif dix jours avant l'arrivée des renforts.",
            "10 day increase",
        ),
        (
            "Pour les opérations qui majorent le flux, l'Enseigne prévient le Centre 30 jours avant le lancement.",
            "30 day increase",
        ),
    ],
)  # fmt: skip
def test_the_client_owes_what_reaches_the_provider(extract_facts: Extract, text: str, lead_time: str) -> None:
    (notice,) = notices(extract_facts, text)
    assert ([brief(term) for term in notice.terms], notice.debtor) == ([lead_time], "client")


def test_what_falls_short_of_a_notice_and_has_a_price_is_no_maximum(extract_facts: Extract) -> None:
    term = the_term(
        extract_facts, "Les heures commandées moins de dix jours ouvrés avant sont majorées de 25 %."
    )
    assert (term.cap, term.guaranteed_days) == (None, 12)


def test_a_figure_may_leave_its_unit_out(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts,
        "Six semaines de préavis sont requises pour accroître l'équipe ; pour la réduire, dix.",
    )
    assert [brief(term) for term in notice.terms] == ["6 week increase", "10 week decrease"]


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("Toute demande de baisse du volume doit parvenir au Titulaire dix jours avant.", "unstated"),
        ("Le Client envoie ses besoins en ETP dix jours avant.", "unstated"),
        ("La baisse du volume prend effet dix jours après l'envoi de la demande du Client.", "sending"),
        ("À réception de la demande de baisse du volume, le Prestataire dispose de dix jours pour s'adapter.", "receipt"),
    ],
)  # fmt: skip
def test_the_clock_is_where_the_delay_starts(extract_facts: Extract, text: str, clock: str) -> None:
    assert the_term(extract_facts, text).clock == clock


@pytest.mark.parametrize(
    ("text", "lead_time"),
    [
        # what is handed over to be worked on, by name
        ("Le Client retire des dossiers de la campagne dix jours après en avoir averti le Centre.", "10 day decrease"),
        ("Le surplus d'appels généré par une promotion est annoncé au Titulaire douze jours avant.", "12 day increase"),
        ("Le quota de conseillers est fixé par l'acheteur, qui le communique un mois avant.", "1 month both"),
        ("Le planning confirmé par le Client est adressé au Centre quinze jours avant.", "15 day both"),
        # taken back, and a team closed
        ("L'assureur ne pourra reprendre une partie des appels en interne sans en aviser le titulaire six mois plus tôt.", "6 month decrease"),
        ("La fermeture d'une équipe est annoncée au prestataire quatre mois à l'avance.", "4 month decrease"),
        # waived by the one who would have had it
        ("Le Titulaire renonce au bénéfice de tout préavis lorsque le Client réduit le nombre de positions.", "0 day decrease"),
        ("Le Client peut réduire le nombre de positions sans prévenir le Prestataire.", "0 day decrease"),
        # the subject is far from its verb
        ("La Banque, qui confie au Centre les appels de ses guichets et dont l'activité dépend des saisons, l'avertira de toute diminution du nombre de vacations trente jours avant.", "30 day decrease"),
    ],
)  # fmt: skip
def test_the_client_may_name_the_work_in_other_words(
    extract_facts: Extract, text: str, lead_time: str
) -> None:
    (notice,) = notices(extract_facts, text)
    assert (notice.debtor, [brief(term) for term in notice.terms]) == ("client", [lead_time])


@pytest.mark.parametrize(
    "text",
    [
        "L'école ferme une équipe de football un mois avant la rentrée.",
        "Le planning des congés est figé trois semaines avant.",
        "Les tickets de repas supplémentaires se demandent au gestionnaire quatre jours avant.",
        "Le retrait d'un poste téléphonique en panne se demande à l'installateur deux jours avant.",
        "Les nouveaux dossiers d'aide sociale sont déposés trente jours avant la commission.",
        "Mardi, la plage de midi a été fermée deux heures avant l'heure prévue.",
        "Le locataire renonce à se prévaloir d'un préavis en cas de vente du logement.",
    ],
)
def test_the_same_words_of_another_trade_are_no_notice(extract_facts: Extract, text: str) -> None:
    assert notices(extract_facts, text) == []


def test_a_notice_is_fixed_in_another_document(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts, "Les délais de prévenance applicables aux variations de volume figurent à l'annexe 4."
    )
    assert notice.strength == "by_reference"


def test_the_title_of_a_table_may_name_who_asks(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts,
        "| Mouvement demandé par le Client | Délai minimal |\n|---|---|\n| Retrait de positions | 20 jours |\n",
    )
    assert notice.debtor == "client"


@pytest.mark.parametrize(
    "activity",
    [
        "le traitement des réclamations",
        "la gestion des sinistres",
        "la hotline",
        "le numéro vert",
        "la cellule de crise",
        "la prospection",
        "la moitié des positions",
        "une équipe de nuit",
    ],
)  # fmt: skip
def test_activities_of_a_centre_are_its_load(extract_facts: Extract, activity: str) -> None:
    term = the_term(extract_facts, f"Le Client informe le Prestataire un mois avant de retirer {activity}.")
    assert brief(term) == "1 month decrease"


@pytest.mark.parametrize(
    "thing",
    ["le logo", "une agence bancaire", "le contrat de maintenance", "une ligne de bus", "un magasin", "la cantine"],
)  # fmt: skip
def test_other_things_that_are_withdrawn_are_not(extract_facts: Extract, thing: str) -> None:
    assert notices(extract_facts, f"Le Client informe le Prestataire un mois avant de retirer {thing}.") == []


@pytest.mark.parametrize(
    "buyer", ["La Société", "Le Croisiériste", "La Librairie", "L'Armateur", "Nordlys", "Le Consulat"]
)
def test_whoever_changes_the_volume_is_the_client(extract_facts: Extract, buyer: str) -> None:
    text = f"{buyer} peut réduire le nombre de positions moyennant un préavis de trente jours."
    assert [notice.debtor for notice in notices(extract_facts, text)] == ["client"]


@pytest.mark.parametrize(
    "text",
    [
        # a notice for the end of it, whose volume only gives the reason
        "L'Acheteur peut résilier une activité dont le volume est tombé sous 300 appels, avec un préavis de deux mois.",
        # how long, not how soon
        "Le Client peut suspendre une partie des prestations pendant une durée maximale de deux mois.",
        # told, not owed
        "En juin, le client nous a demandé huit positions de plus, avec deux semaines de préavis.",
        # seen on the spot
        "Le Client peut vérifier le nombre de positions ouvertes, en avisant le Centre trois jours ouvrés à l'avance.",
        # rented
        "Le Client peut réduire le nombre de postes téléphoniques loués avec un préavis d'un mois.",
    ],
)  # fmt: skip
def test_delay_beside_a_volume_is_for_something_else(extract_facts: Extract, text: str) -> None:
    assert notices(extract_facts, text) == []
