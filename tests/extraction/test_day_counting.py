import pytest

from contract_checker.extraction.day_counting.component import read

from .conftest import Extract
from .said import all_said, days
from .sure import sure_of
from .windows import whole

REQUEST = {"about": "request"}
NOTICE = {"about": "any_notice"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Toute demande reçue après 17 heures est réputée reçue le lendemain.",
            {"cut_off": "17:00", "after_cut_off": "next_day"},
        ),
        (
            "Toute demande reçue au-delà de 16h30 est réputée reçue le premier jour ouvré suivant.",
            {"cut_off": "16:30", "after_cut_off": "next_worked_day"},
        ),
        (
            "Passé midi, la demande prend date au premier jour ouvrable suivant.",
            {"cut_off": "12:00", "after_cut_off": "next_ouvrable_day"},
        ),
        (
            "Les demandes sont reçues jusqu'à dix-sept heures. Au-delà, elles sont réputées reçues le lendemain.",
            {"cut_off": "17:00", "after_cut_off": "next_day"},
        ),
        ("L'heure limite de réception des demandes est fixée à 16 h 30.", {"cut_off": "16:30"}),
        (
            "Une demande parvenue en dehors des heures ouvrées est réputée reçue le jour ouvré suivant.",
            {"after_cut_off": "next_worked_day"},
        ),
        (
            "Les demandes reçues un samedi ou un jour férié sont réputées reçues le premier jour ouvré suivant.",
            {"unworked_receipt": "next_worked_day"},
        ),
        (
            # each condition has the day that is said for it
            "Une commande reçue après 17 h est réputée reçue le lendemain ; reçue un dimanche, le premier jour ouvrable"
            " suivant.",
            {"cut_off": "17:00", "after_cut_off": "next_day", "unworked_receipt": "next_ouvrable_day"},
        ),
        (
            "La demande reçue après 17 h, heure de Paris, est réputée reçue le lendemain.",
            {"cut_off": "17:00", "after_cut_off": "next_day", "time_zone": "heure de Paris"},
        ),
    ],
)
def test_the_day_on_which_a_request_is_received_is_read(
    text: str, said: dict[str, object], extract_facts: Extract
) -> None:
    assert all_said(extract_facts(text, "day_counting")) == [{**REQUEST, **said}]


def test_an_hour_for_one_day_of_the_week_is_no_cut_off(extract_facts: Extract) -> None:
    text = "Si la demande arrive un vendredi après 15 h, elle est réputée reçue le lundi suivant."
    assert extract_facts(text, "day_counting") == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Toute notification est réputée reçue le troisième jour ouvré suivant son envoi.",
            {"deemed_received_after": days(3, day_kind="ouvre")},
        ),
        (
            "Le courriel est réputé reçu 24 heures après son envoi.",
            {"deemed_received_after": days(24, "hour"), "sent_by": "electronic"},
        ),
        (
            "La lettre est réputée reçue deux jours ouvrables après son expédition.",
            {"deemed_received_after": days(2, day_kind="ouvrable"), "sent_by": "post"},
        ),
    ],
)
def test_a_delay_after_the_sending_is_read_with_the_way_of_sending(
    text: str, said: dict[str, object], extract_facts: Extract
) -> None:
    assert all_said(extract_facts(text, "day_counting")) == [{**NOTICE, **said}]


def test_two_delays_for_two_ways_of_sending_give_none(extract_facts: Extract) -> None:
    text = (
        "La notification est réputée reçue un jour ouvré après l'envoi du courriel ou trois jours ouvrés après l'envoi de la"
        " lettre."
    )
    assert extract_facts(text, "day_counting") == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Si le dernier jour du délai est un dimanche, le délai est prolongé jusqu'au premier jour ouvrable suivant.",
            {"last_day": "rolls_to_ouvrable_day"},
        ),
        (
            "Un délai qui expire un samedi est reporté au jour ouvré suivant.",
            {"last_day": "rolls_to_worked_day"},
        ),
        (
            "Si le dernier jour est férié, le délai n'est pas prorogé pour un jour férié.",
            {"last_day": "stays"},
        ),
        ("Le jour de la notification ne compte pas dans le délai.", {"first_day": "excluded"}),
        ("Le délai de prévenance court à compter du lendemain de la demande.", {"first_day": "excluded"}),
        ("Tout délai se calcule jour de l'envoi compris.", {"first_day": "included"}),
        ("Les délais du contrat courent à compter de la réception.", {"clock": "receipt"}),
        ("Tous les délais courent à compter de l'envoi.", {"clock": "sending"}),
        ("Sauf mention contraire, les jours s'entendent en jours ouvrés.", {"days": "ouvre"}),
        ("Sauf stipulation contraire, les délais sont exprimés en jours calendaires.", {"days": "calendar"}),
        (
            "Par jours ouvrés, on entend les jours du lundi au samedi.",
            {"worked_weekdays": [0, 1, 2, 3, 4, 5]},
        ),
        (
            "Les jours ouvrés sont tous les jours, à l'exception du dimanche et des jours fériés.",
            {"worked_weekdays": [0, 1, 2, 3, 4, 5]},
        ),
        ("Les jours fériés retenus sont ceux de la Martinique.", {"holidays_of": "martinique"}),
        (
            "Les délais en jours ouvrés tiennent compte des jours fériés d'Alsace et de Moselle.",
            {"holidays_of": "alsace_moselle"},
        ),
        (
            "Les heures du contrat s'entendent heure de Fort-de-France.",
            {"time_zone": "heure de Fort-de-France"},
        ),
    ],
)
def test_the_counting_of_delays_is_read(text: str, said: dict[str, object], extract_facts: Extract) -> None:
    assert all_said(extract_facts(text, "day_counting")) == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Les demandes formulées au cours d'une même semaine se cumulent pour l'appréciation du seuil.",
            {"requests_add_up": True, "add_up_over": "week"},
        ),
        (
            "Les demandes émises le même jour sont considérées comme une seule demande.",
            {"requests_add_up": True, "add_up_over": "day"},
        ),
        ("Chaque demande s'apprécie isolément au regard du seuil.", {"requests_add_up": False}),
        (
            "Les variations d'un même mois ne se cumulent pas.",
            {"requests_add_up": False, "add_up_over": "month"},
        ),
    ],
)
def test_whether_requests_add_up_is_read(text: str, said: dict[str, object], extract_facts: Extract) -> None:
    assert all_said(extract_facts(text, "day_counting")) == [{**REQUEST, **said}]


@pytest.mark.parametrize(
    "text",
    [
        # who is answered at which hour
        "Les appels reçus après 18 heures sont dirigés vers le serveur vocal.",
        "Tout message laissé sur le répondeur après 18 heures est traité le jour ouvré suivant.",
        "Les demandes des abonnés reçues après 20 heures sont réputées reçues le lendemain.",
        # tenders, invoices, goods, staff
        "Les plis reçus après la date et l'heure limites sont réputés n'avoir jamais été déposés.",
        "Les factures reçues après le 25 sont réputées reçues le premier jour ouvré du mois suivant.",
        "Toute commande passée sur le site après 14 heures est expédiée le lendemain.",
        "Le salarié est prévenu sept jours ouvrés à l'avance, jour de l'annonce non compris.",
        "Les pénalités d'un même mois se cumulent.",
        "Le délai de paiement court à compter du lendemain de la réception de la facture.",
        "Le service est ouvert du lundi au samedi, heure de Paris, sauf les jours fériés de la Martinique.",
        # what one notice is counted from and in is said by that notice
        "Le préavis est de trente jours ouvrés à compter de la réception de la demande.",
        "Toute demande reçue après 17 heures est-elle réputée reçue le lendemain ?",
    ],
)
def test_other_hours_and_delays_count_no_time(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "day_counting") == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Any request received after 5 p.m. is deemed received on the next Business Day.",
            {**REQUEST, "cut_off": "17:00", "after_cut_off": "next_worked_day"},
        ),
        (
            "Requests received on a Saturday are deemed received on the next working day.",
            {**REQUEST, "unworked_receipt": "next_worked_day"},
        ),
        (
            "A notice is deemed received 48 hours after dispatch.",
            {**NOTICE, "deemed_received_after": days(48, "hour")},
        ),
        ("Unless otherwise stated, days are calendar days.", {"days": "calendar"}),
        (
            '"Business Day" means any day other than a Saturday, Sunday or public holiday in France.',
            {"worked_weekdays": [0, 1, 2, 3, 4], "holidays_of": "metropole"},
        ),
        (
            "Where the last day of a period falls on a Sunday, the period is extended to the next Business Day.",
            {"last_day": "rolls_to_worked_day"},
        ),
        ("The day of receipt is excluded when a notice period is counted.", {"first_day": "excluded"}),
        ("All notice periods run from receipt.", {"clock": "receipt"}),
        (
            "Requests made in the same month are aggregated against the threshold.",
            {**REQUEST, "requests_add_up": True, "add_up_over": "month"},
        ),
    ],
)
def test_english_counting_is_read(text: str, said: dict[str, object], extract_facts: Extract) -> None:
    assert all_said(extract_facts(text, "day_counting", "en")) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Calls received after 6 p.m. are routed to voicemail until the next business day.",
        "Tenders received after noon are deemed not to have been received.",
        "Invoices received after noon are treated as received on the next Business Day.",
        "Claims are aggregated for the purposes of the annual limit.",
        "The payment period runs from the day after receipt of the invoice.",
    ],
)
def test_other_english_hours_count_no_time(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "day_counting", "en") == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ce qui arrive après 17 heures est réputé reçu le lendemain.",
            {"about": "any_notice", "cut_off": "17:00", "after_cut_off": "next_day"},
        ),
        ("Le jour de la demande n'est pas compté.", {"about": "delay", "first_day": "excluded"}),
        (
            "Si la fin tombe un samedi ou un jour férié, elle glisse au premier jour ouvré qui suit.",
            {"about": "delay", "last_day": "rolls_to_worked_day"},
        ),
    ],
)
def test_what_surely_counts_time_need_not_name_a_delay(text: str, said: dict[str, object]) -> None:
    (reading,) = read(sure_of("day_counting", text))
    assert (reading.found_by, reading.fields) == ("day_counting/sure", {"strength": "firm", **said})
    assert read(whole(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Tout va de date à date, quantième par quantième.",
        "Le jour de la demande est-il compté ?",
        "Ce qui arrive après 17 heures compte pour le lendemain du pointage des salariés.",
    ],
)
def test_what_no_field_can_tell_is_left(text: str) -> None:
    assert read(sure_of("day_counting", text)) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Un courriel arrivé après 18 h compte pour le lendemain.",
            {**NOTICE, "cut_off": "18:00", "after_cut_off": "next_day", "sent_by": "electronic"},
        ),
        (
            "La lettre remise après midi est censée l'avoir été le lendemain.",
            {**NOTICE, "cut_off": "12:00", "after_cut_off": "next_day", "sent_by": "post"},
        ),
        ("Les délais de la convention sont francs.", {"days": "franc"}),
        (
            "Quand nous écrivons « jours ouvrés », c'est du lundi au vendredi.",
            {"worked_weekdays": [0, 1, 2, 3, 4]},
        ),
        (
            "Tout envoi postérieur à 16 h, du lundi au samedi, fériés exclus, est réputé fait le lendemain.",
            {**NOTICE, "cut_off": "16:00", "after_cut_off": "next_day"},
        ),
    ],
)
def test_days_are_told_in_other_words(text: str, said: dict[str, object], extract_facts: Extract) -> None:
    assert all_said(extract_facts(text, "day_counting")) == [said]
