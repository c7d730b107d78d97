import pytest

from contract_checker.extraction.language.wording import Language

from .conftest import Extract
from .said import all_said

YEAR = {"value": 1, "unit": "year"}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Le marché est passé pour une durée d'un an, reconductible deux fois tacitement.",
            {"duration": YEAR, "renewal": "tacit", "renewals": 2},
        ),
        (
            "La convention, conclue pour 18 mois, ne peut être renouvelée.",
            {"duration": {"value": 18, "unit": "month"}, "renewal": "none"},
        ),
        (
            "Durée : 3 ans + 1 an.",
            {"duration": {"value": 3, "unit": "year"}, "renewals": 1, "renewal_duration": YEAR},
        ),
        ("Le contrat est à durée indéterminée.", {"open_ended": True}),
        (
            "La durée totale du marché n'excède pas cinq ans.",
            {"maximum": {"value": 5, "unit": "year"}},
        ),
        (
            "Le Client peut s'opposer à la reconduction du contrat avec un préavis de 45 jours.",
            {"non_renewal_notice": {"value": 45, "unit": "day"}, "notice_debtor": "client"},
        ),
        ("Le contrat comporte une période d'essai de deux mois.", {"trial": {"value": 2, "unit": "month"}}),
        (
            "Le contrat est conclu pour un an. Il se renouvelle par tacite reconduction par périodes d'un an. "
            "Chacune des parties peut le dénoncer deux mois avant l'échéance.",
            {
                "duration": YEAR,
                "renewal": "tacit",
                "renewal_duration": YEAR,
                "non_renewal_notice": {"value": 2, "unit": "month"},
                "notice_debtor": "both",
            },
        ),
    ],
)
def test_the_term_is_read_with_its_renewals(
    text: str, fields: dict[str, object], extract_facts: Extract
) -> None:
    assert all_said(extract_facts(text, "contract_term")) == [fields]


def test_two_lots_of_different_lengths_are_two_terms(extract_facts: Extract) -> None:
    text = "Le lot 1 est conclu pour une durée de 12 mois. Le lot 2 est conclu pour une durée de 24 mois."
    assert all_said(extract_facts(text, "contract_term")) == [
        {"duration": {"value": 12, "unit": "month"}},
        {"duration": {"value": 24, "unit": "month"}},
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Le contrat de travail des conseillers prévoit une période d'essai de deux mois.",
        "Les prix du contrat sont fermes pendant un an.",
        "Le Client peut résilier le contrat avec un préavis de deux mois.",
        "L'abonnement des usagers est conclu pour une durée de douze mois.",
        "À l'expiration du marché, les données sont conservées deux ans.",
        "Le contrat d'assurance est renouvelé chaque année.",
    ],
)
def test_the_length_of_something_else_is_left(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "contract_term") == ()


def test_english_terms_are_read(extract_facts: Extract) -> None:
    text = "The initial term of this Agreement is two years. It renews automatically for periods of one year."
    assert all_said(extract_facts(text, "contract_term", "en")) == [
        {"duration": {"value": 2, "unit": "year"}, "renewal": "tacit", "renewal_duration": YEAR}
    ]


def test_contracts_of_staff_are_left(extract_facts: Extract) -> None:
    text = "Les conseillers affectés sont titulaires d'un contrat à durée indéterminée."
    assert extract_facts(text, "contract_term") == ()


def test_renewal_from_month_to_month_is_by_a_month(extract_facts: Extract) -> None:
    text = "À son échéance, le contrat se reconduit tacitement, mois après mois."
    assert all_said(extract_facts(text, "contract_term")) == [
        {"renewal": "tacit", "renewal_duration": {"value": 1, "unit": "month"}}
    ]


def test_first_months_may_be_a_trial(extract_facts: Extract) -> None:
    text = "Les trois premiers mois du contrat valent période d'essai."
    assert [fact["trial"] for fact in all_said(extract_facts(text, "contract_term"))] == [
        {"value": 3, "unit": "month"}
    ]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Le contrat se renouvelle tacitement d'année en année.",
            {"renewal": "tacit", "renewal_duration": YEAR},
        ),
        ("Durée du marché | 1 an ferme, non renouvelable", {"duration": YEAR, "renewal": "none"}),
        ("Les deux premiers mois sont une période d'essai.", {"trial": {"value": 2, "unit": "month"}}),
        ("Le contrat expire trois ans plus tard.", {"duration": {"value": 3, "unit": "year"}}),
    ],
)
def test_a_term_told_without_the_word(text: str, fields: dict[str, object], extract_facts: Extract) -> None:
    assert all_said(extract_facts(text, "contract_term")) == [fields]


def test_a_loan_is_no_contract_of_the_centre(extract_facts: Extract) -> None:
    assert extract_facts("Le crédit souscrit par le client court sur cinq ans.", "contract_term") == ()


def test_a_renewal_for_as_long_is_as_long_as_the_first_period(extract_facts: Extract) -> None:
    text = "Le marché dure un an. À défaut de décision contraire, il repart pour une durée identique."
    assert all_said(extract_facts(text, "contract_term")) == [
        {"duration": YEAR, "renewal": "tacit", "renewal_duration": YEAR}
    ]


@pytest.mark.parametrize(
    ("text", "length", "last_day"),
    [
        (
            "Le marché est conclu du 1er avril 2027 au 31 mars 2029.",
            {"value": 2, "unit": "year"},
            "2029-03-31",
        ),
        (
            "Durée : du 1er septembre 2026 au 31 mai 2027.",
            {"value": 9, "unit": "month"},
            "2027-05-31",
        ),
        # the first day borrows its year, which is the one before where its month comes later
        (
            "L'Office confie au Centre une mission d'accueil, du 15 décembre au 10 janvier 2027.",
            {"value": 27, "unit": "day", "day_kind": "calendar"},
            "2027-01-10",
        ),
        ("La convention s'achève le 30 juin 2029.", None, "2029-06-30"),
    ],
)
def test_days_tell_the_term(
    text: str, length: dict[str, object] | None, last_day: str, extract_facts: Extract
) -> None:
    expected = {"last_day": last_day} if length is None else {"duration": length, "last_day": last_day}
    assert all_said(extract_facts(text, "contract_term")) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Le centre est fermé du 24 décembre 2026 au 2 janvier 2027.",
        "Les prix du contrat s'appliquent du 1er janvier 2027 au 31 décembre 2027.",
        "Le précédent marché s'achève le 31 mars 2027.",
        "La campagne de déclaration a lieu du 10 avril au 8 juin 2027.",
        "Le contrat est prolongé jusqu'au 31 décembre 2027.",
    ],
)
def test_days_of_something_else_are_left(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "contract_term") == ()


def test_an_open_ended_contract_has_no_renewal_to_prevent(extract_facts: Extract) -> None:
    text = "Le contrat est à durée indéterminée. Chaque Partie peut le dénoncer avec un préavis d'un an."
    assert all_said(extract_facts(text, "contract_term")) == [{"open_ended": True}]
    (right,) = all_said(extract_facts(text, "termination"))
    assert (right["by"], right["ground"], right["notice_period"]) == ("both", "convenience", YEAR)


def test_a_renewed_contract_that_is_denounced_is_not_ended_early(extract_facts: Extract) -> None:
    text = "Le contrat est reconduit tacitement. Chaque Partie peut le dénoncer avec un préavis d'un an."
    assert all_said(extract_facts(text, "contract_term")) == [
        {"renewal": "tacit", "non_renewal_notice": YEAR, "notice_debtor": "both"}
    ]
    assert extract_facts(text, "termination") == ()


def test_how_long_an_amendment_lasts_is_not_the_term_of_the_contract(extract_facts: Extract) -> None:
    assert extract_facts("Le présent avenant est conclu pour trois mois.", "contract_term") == ()


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "On part pour dix-huit mois à compter du 1er mars, et on verra ensuite.",
            {"duration": {"value": 18, "unit": "month"}},
        ),
        (
            "Si la régie ne veut pas d'une année de plus, elle le fait savoir cinq mois avant l'échéance.",
            {"non_renewal_notice": {"value": 5, "unit": "month"}},
        ),
        (
            "Toute tacite reconduction est exclue ; le contrat dure deux ans.",
            {"duration": {"value": 2, "unit": "year"}, "renewal": "none"},
        ),
        (
            "Le contrat, à moins d'être résilié plus tôt, demeure en vigueur pour une période initiale de six ans.",
            {"duration": {"value": 6, "unit": "year"}},
        ),
    ],
)
def test_what_surely_states_the_term_is_read_in_any_words(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    assert all_said(extract_sure(text, "contract_term")) == [fields]


@pytest.mark.parametrize(
    "text",
    [
        "Pour combien de temps vous engagez-vous : deux ans, trois ans ?",
        "Nous nous connaissons depuis trois ans, parce que la confiance se bâtit lentement.",
        "Les nouveaux ont deux mois d'essai, comme le veut notre accord d'entreprise.",
    ],
)
def test_a_question_and_what_is_not_sure_give_no_term(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "contract_term") == ()


@pytest.mark.parametrize(
    ("text", "language", "fields"),
    [
        (
            "Thirty months from 1 April, with two options of a year each.",
            "en",
            {
                "duration": {"value": 30, "unit": "month"},
                "renewal": "express",
                "renewals": 2,
                "renewal_duration": {"value": 1, "unit": "year"},
            },
        ),
        ("It's a three-year deal.", "en", {"duration": {"value": 3, "unit": "year"}}),
        ("The first ninety days are a try-out.", "en", {"trial": {"value": 90, "unit": "day"}}),
        (
            "Unless one of us objects ninety days before the end, another year begins.",
            "en",
            {
                "renewal": "tacit",
                "renewal_duration": {"value": 1, "unit": "year"},
                "non_renewal_notice": {"value": 90, "unit": "day"},
                "notice_debtor": "both",
            },
        ),
        ("Its whole life shall not outrun sixty months.", "en", {"maximum": {"value": 60, "unit": "month"}}),
        (
            "Trente mois, puis des tranches d'un an tant que personne ne dit non.",
            "fr",
            {"duration": {"value": 30, "unit": "month"}, "renewal_duration": {"value": 1, "unit": "year"}},
        ),
        ("Pilote : 4 mois.", "fr", {"trial": {"value": 4, "unit": "month"}}),
        ("L'aventure prend fin le 30 septembre 2030.", "fr", {"last_day": "2030-09-30"}),
    ],
)
def test_a_sure_term_tells_options_trials_and_last_days(
    text: str, language: Language, fields: dict[str, object], extract_sure: Extract
) -> None:
    assert all_said(extract_sure(text, "contract_term", language)) == [fields]


def test_volunteers_have_no_term_of_the_contract(extract_facts: Extract) -> None:
    assert extract_facts("Les bénévoles s'engagent pour une année au minimum.", "contract_term") == ()
