from collections.abc import Mapping

import pytest

from contract_checker.extraction.audit.component import read
from contract_checker.extraction.language.wording import Language

from .sure import sure_of
from .windows import whole

_DEFAULTS = {
    "by": "unstated",
    "notice": "unstated",
    "notice_period": None,
    "per_year": None,
    "cost": "unstated",
    "stance": "asserted",
}


def audits(text: str, language: Language = "fr") -> list[Mapping[str, object]]:
    return [reading.fields for reading in read(whole(text, language=language))]


def days(count: int, day_kind: str = "unstated") -> dict[str, object]:
    return {"value": count, "unit": "day", "day_kind": day_kind}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "L'acheteur peut, à ses frais, visiter le plateau deux fois par an après en avoir avisé le titulaire "
            "sept jours ouvrés à l'avance.",
            {
                "by": "client",
                "notice": "stated",
                "notice_period": days(7, "ouvre"),
                "per_year": 2,
                "cost": "client",
            },
        ),
        (
            "Le Prestataire accepte les contrôles sur place inopinés du Donneur d'ordre.",
            {"by": "client", "notice": "none"},
        ),
        (
            "Le Client fait réaliser tous les ans un audit social du centre par un cabinet indépendant.",
            {"by": "third_party", "per_year": 1},
        ),
        (
            "Le Client, par lui-même ou par un tiers qu'il mandate, peut auditer le site.",
            {"by": "both"},
        ),
        (
            "Audit semestriel par le Client, frais au perdant.",
            {"by": "client", "per_year": 2, "cost": "loser"},
        ),
        (
            "Le pouvoir adjudicateur audite le titulaire sous réserve d'un préavis raisonnable.",
            {"by": "client", "notice": "stated"},  # no figure is said
        ),
        ("Le Client ne peut auditer le Centre.", {"by": "client", "stance": "excluded"}),
        ("Aucune visite inopinée n'est admise.", {"notice": "none", "stance": "excluded"}),
    ],
)
def test_an_audit_is_read(text: str, said: Mapping[str, object]) -> None:
    assert audits(text) == [{**_DEFAULTS, **said}]


def test_the_sentences_that_go_on_are_gathered() -> None:
    text = (
        "Le Client peut auditer le Prestataire. Il l'en informe quinze jours à l'avance. "
        "Les frais de l'audit sont supportés par le Client."
    )
    said = {"by": "client", "notice": "stated", "notice_period": days(15), "cost": "client"}
    assert audits(text) == [{**_DEFAULTS, **said}]


def test_another_notice_is_another_audit() -> None:
    text = (
        "Le Client peut auditer le site moyennant un préavis de 10 jours. "
        "En cas de fraude, l'audit du Client est réalisé sans préavis."
    )
    assert [audit["notice"] for audit in audits(text)] == ["stated", "none"]


def test_a_row_is_read_with_the_heads_of_its_columns() -> None:
    text = "Contrôle | Délai de prévenance\nVisite de site par le client | 3 jours ouvrés"
    said = {"by": "client", "notice": "stated", "notice_period": days(3, "ouvre")}
    assert audits(text) == [{**_DEFAULTS, **said}]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Buyer or an independent auditor it appoints may audit Vendor twice a year on five days' notice.",
            {"by": "both", "notice": "stated", "notice_period": days(5), "per_year": 2},
        ),
        (
            "The Council may inspect the contact centre without prior notice at the Supplier's expense.",
            {"by": "client", "notice": "none", "cost": "provider"},
        ),
        (
            "Westerby or its authorised agents may inspect Callsure's records twice a year.",
            {"by": "both", "per_year": 2},
        ),
    ],
)
def test_an_audit_is_read_in_english(text: str, said: Mapping[str, object]) -> None:
    assert audits(text, "en") == [{**_DEFAULTS, **said}]


@pytest.mark.parametrize(
    "text",
    [
        "Les candidats peuvent visiter le site avant la remise des offres.",
        "Le journal d'audit des accès est conservé six mois.",
        "Le Prestataire réalise un audit interne annuel de ses processus.",
        "L'audit de certification est annuel.",
        "La visite médicale a lieu tous les deux ans.",
        "L'inspection du travail peut visiter le plateau sans préavis.",
    ],
)
def test_what_is_no_audit_by_the_client_is_left(text: str) -> None:
    assert audits(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Bidders may visit the site on 4 May.",
        "The audit trail is kept for a year.",
        "Each party reports any claim, assessment, audit or judgment to the other at once.",
        "The Supplier sends the Client its audited yearly accounts.",
        "The Provider tells the Client of a request of a government agency to examine its records.",
    ],
)
def test_what_is_no_audit_by_the_client_is_left_in_english(text: str) -> None:
    assert audits(text, "en") == []


def test_what_was_underpaid_is_not_the_cost_of_the_audit() -> None:
    text = "If the audit shows that fees were underpaid, Callsure shall reimburse the amount underpaid."
    assert audits(text, "en") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Le contrôleur financier de Cartano fait deux apparitions à Orange, annoncées une semaine avant.",
            {"notice": "stated", "notice_period": {"value": 1, "unit": "week", "day_kind": "unstated"}},
        ),
        ("La Mutuelle dépêche ses reviseurs à Orange sans prévenir.", {"by": "client", "notice": "none"}),
        (
            "Le Client ou un cabinet mandaté par lui compulse les cahiers de bord deux fois par semestre. "
            "Leurs honoraires sont à la charge du Client.",
            {"by": "both", "per_year": 4, "cost": "client"},
        ),
    ],
)
def test_what_surely_speaks_of_an_audit_is_read_by_what_it_says(text: str, said: dict[str, object]) -> None:
    (reading,) = read(sure_of("audit", text))
    assert (reading.found_by, reading.fields) == ("audit/sure", _DEFAULTS | said)
    assert audits(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Le Client ne mettra pas les pieds chez le prestataire.",
        "Qui, de la Mutuelle ou d'un tiers, passera compulser les cahiers ?",
        "La Mutuelle compulse une fois par an les pièces suivantes :",
        "Leurs honoraires sont à la charge du Client.",
    ],
)
def test_a_denial_or_a_question_or_a_cost_alone_is_no_sure_audit(text: str) -> None:
    assert read(sure_of("audit", text)) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Le Client visite le plateau quand il veut, en prévenant la veille.",
            {"by": "client", "notice": "stated", "notice_period": days(1)},
        ),
        (
            "Les auditeurs du Client se rendent sur le plateau deux fois par semestre.",
            {"by": "client", "per_year": 4},
        ),
        (
            "Le Client ou son commissaire aux comptes audite le centre une fois par exercice.",
            {"by": "both", "per_year": 1},
        ),
    ],
)
def test_notice_and_frequency_of_an_audit(text: str, said: dict[str, object]) -> None:
    assert audits(text) == [_DEFAULTS | said]
