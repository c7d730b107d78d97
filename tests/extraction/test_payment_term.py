from decimal import Decimal

import pytest

from contract_checker.extraction.payment_term.component import read

from .conftest import Extract
from .said import all_said
from .windows import english, whole


def term(
    value: int,
    unit: str = "day",
    *,
    debtor: str = "unstated",
    start: str = "unstated",
    end_of_month: bool = False,
    day_of_month: int | None = None,
    periodic: bool = False,
) -> dict[str, object]:
    return {
        "debtor": debtor,
        "term": {"value": Decimal(value), "unit": unit, "day_kind": "unstated"},
        "start": start,
        "end_of_month": end_of_month,
        "day_of_month": day_of_month,
        "periodic": periodic,
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "L'Acheteur paie les factures à vingt-cinq jours de leur réception.",
            term(25, debtor="client", start="invoice_receipt"),
        ),
        (
            "Les honoraires sont réglés à 60 jours date d'émission de la facture.",
            term(60, start="invoice_issue"),
        ),
        ("Factures payables à 45 jours fin de mois.", term(45, end_of_month=True)),
        (
            "Règlement par virement à 60 jours fin de mois le 10.",
            term(60, end_of_month=True, day_of_month=10),
        ),
        (
            "Le paiement intervient sous 30 jours après validation du décompte.",
            term(30, start="acceptance"),
        ),
        (
            "Le mandatement des mémoires a lieu dans les 50 jours suivant le service fait.",
            term(50, start="service_done"),
        ),
        (
            "Le prestataire paie son sous-traitant sous 30 jours.",
            term(30, debtor="provider"),
        ),
        (
            "Le sous-traitant est payé par l'acheteur dans les trente jours.",
            term(30, debtor="client"),
        ),
        ("Factures : 45 j FDM", term(45, end_of_month=True)),
        (
            "Une facture récapitulative mensuelle est adressée, payable à 60 jours date d'émission.",
            term(60, start="invoice_issue", periodic=True),
        ),
        ("Délai de paiement | 2 mois", term(2, "month")),
        ("Conditions de règlement : 30 FDM le 15.", term(30, end_of_month=True, day_of_month=15)),
        ("Vous serez payés sous vingt jours.", term(20, debtor="client")),
        (
            "Le groupement est rémunéré trente jours après que le service a été reconnu conforme.",
            term(30, start="acceptance"),
        ),
    ],
)
def test_the_term_its_start_and_its_debtor_are_read(text: str, expected: dict[str, object]) -> None:
    (reading,) = read(whole(text))
    assert reading.fields == expected


@pytest.mark.parametrize(
    "text",
    [
        "Les salaires sont payés avant le 5 du mois, soit sous cinq jours.",
        "Toute facture est contestée dans les quinze jours, avant son paiement.",
        "Les factures réglées sont conservées dix ans.",
        "Le Prestataire établit sa facture dans les huit jours et en attend le paiement.",
        "Un escompte de 2 % est consenti en cas de paiement à 10 jours.",
        "L'abonné paie sa facture sous 20 jours.",
        "Un paiement sous dix jours donne droit à un escompte de 1 %.",
        "Les familles règlent la facture dans les quinze jours.",
        "Le règlement de la consultation est envoyé dans les six jours.",
        "Les vacations annulées moins de 6 jours avant leur date sont facturées, sans autre paiement.",
        "Le récapitulatif des paiements est remis sous 5 jours.",
        "Trois (2) jours après la facture, le paiement est dû sous deux (3) jours.",
    ],
)
def test_other_delays_are_no_payment_term(text: str) -> None:
    assert read(whole(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Client shall pay each invoice within thirty (30) days of receipt.",
            term(30, debtor="client", start="invoice_receipt"),
        ),
        ("Invoices are payable 45 days end of month.", term(45, end_of_month=True)),
        (
            "Consolidated invoices are payable within 60 days from the invoice date.",
            term(60, start="invoice_issue", periodic=True),
        ),
        (
            "Supplier shall pay its subcontractors within 30 days.",
            term(30, debtor="provider"),
        ),
    ],
)
def test_english_terms_are_read(text: str, expected: dict[str, object]) -> None:
    (reading,) = read(english(text))
    assert reading.fields == expected


@pytest.mark.parametrize(
    "text",
    [
        "Client may dispute an invoice within ten days before payment is due.",
        "Supplier shall issue invoices within five days of month end; payment follows.",
        "Wages are paid within five days.",
    ],
)
def test_english_look_alikes_are_left(text: str) -> None:
    assert read(english(text)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Les factures du service aux patients sont réglées par l'hôpital à trente jours.", 1),
        ("L'office règle à quarante jours les factures de la ligne des locataires.", 1),
        ("Les familles règlent la cantine à trente jours de la facture.", 0),
        ("La facture d'eau des locataires est payable à quinze jours.", 0),
    ],
)
def test_those_who_are_answered_are_not_those_who_pay(text: str, found: int) -> None:
    assert len(read(whole(text))) == found


@pytest.mark.parametrize(
    "text",
    [
        "Si le volume réel d'un mois est inférieur à 80 % de la prévision, le Client verse au Prestataire 60 % "
        "du prix des appels manquants.",
        "Le Client paie les prestations d'un mois au prix du bordereau.",
        "Toute contestation d'une facture par le Client, qui la motive et en suspend le paiement, est faite "
        "sous quinze jours.",
        "Le Client paie vingt journées de formation, facturées au prix de l'annexe.",
        "Durant les trois mois qui suivent la fin du contrat, le Client paie les prestations facturées.",
    ],
)
def test_a_length_of_time_that_is_no_delay_of_payment(text: str) -> None:
    assert read(whole(text)) == []


def test_english_work_after_termination_is_no_delay_of_payment() -> None:
    text = (
        "For three months after termination, the Provider gives the assistance invoiced, which the Client "
        "shall pay for."
    )
    assert read(english(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Le délai de paiement des factures est d'un mois.",
        "Les factures sont réglées dans un délai contractuel maximal d'un mois.",
        "Le Client règle les factures sous un mois.",
    ],
)
def test_a_month_that_is_a_delay_of_payment(text: str) -> None:
    (reading,) = read(whole(text))
    assert reading.fields["term"] == {"value": Decimal(1), "unit": "month", "day_kind": "unstated"}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Elles sont honorées à quarante jours de leur arrivée dans notre portail.",
            {"term": {"value": 40, "unit": "day"}, "start": "invoice_receipt"},
        ),
        (
            "Le reste part par lot bancaire à vingt-cinq jours de l'envoi.",
            {"term": {"value": 25, "unit": "day"}},
        ),
        (
            "Au 12.2, « soixante jours » cède la place à « trente jours après sa réception ».",
            {"term": {"value": 30, "unit": "day"}, "start": "invoice_receipt"},
        ),
        (
            "Elle part le 15 du mois d'après.",
            {"term": {"value": 0, "unit": "day"}, "end_of_month": True, "day_of_month": 15},
        ),
    ],
)
def test_what_the_words_surely_state_is_read(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "payment_term")
    assert (all_said([fact]), fact.found_by) == ([fields], "payment_term/sure")


@pytest.mark.parametrize(
    "text",
    [
        "Au 12.2, « soixante jours » et « trente jours après sa réception » sont rapprochés.",
        "Les trois jours de formation de vos équipes vous sont remboursés.",
        "Elle part le 30, ou le 15 suivant.",
    ],
)
def test_sure_words_that_tell_no_field_are_not_read(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "payment_term") == ()
