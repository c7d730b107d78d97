import pytest

from .conftest import Extract
from .said import all_said

EUR_60 = {"value": 60, "tax": "excluded"}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Le prestataire verse 60 € HT par heure d'interruption, à titre de pénalité, sans mise en demeure.",
            {"debtor": "provider", "amount": EUR_60, "per": "hour", "formal_notice": False},
        ),
        (
            "Par point manquant, une pénalité de 2 % de la facture du mois est déduite par le Client.",
            {"rate_percent": 2, "per": "point", "base": "invoice"},
        ),
        (
            "Pénalité P = V*R/1000, V étant la valeur de la prestation en retard.",
            {"formula": "P = V*R/1000", "base": "service"},
        ),
        (
            "Le titulaire encourt une pénalité de 1/500 du montant du marché par jour.",
            {"debtor": "provider", "rate_percent": 0.2, "per": "day", "base": "contract"},
        ),
        (
            "Le titulaire encourt une pénalité de 1/3000 du montant du marché par jour.",
            {"debtor": "provider", "formula": "1/3000", "per": "day", "base": "contract"},
        ),
        ("Les pénalités ne peuvent excéder 12 % du montant du lot.", {"capped": True, "cap_percent": 12}),
        ("Les pénalités sont dues sans limitation de montant.", {"capped": False}),
        (
            "Les pénalités, non libératoires, ne sont pas cumulables.",
            {"liberating": False, "cumulative": False},
        ),
        (
            "Le titulaire encourt les pénalités prévues à l'article 14 du CCAG.",
            {"debtor": "provider", "strength": "by_reference"},
        ),
        (
            "Le Client verse un bonus de 1,5 % du montant facturé.",
            {"nature": "bonus", "debtor": "client", "rate_percent": 1.5, "base": "invoice"},
        ),
        (
            "Au-delà de 110 % du volume prévu, les pénalités sont neutralisées.",
            {"neutralised": True},
        ),
        ("Le marché ne comporte aucune pénalité.", {"stance": "excluded"}),
        ("Les pénalités restent dues quelle que soit l'affluence.", {"neutralised": False}),
        (
            "Le titulaire ne peut invoquer un afflux d'appels pour se soustraire aux pénalités.",
            {"neutralised": False},
        ),
    ],
)
def test_a_penalty_is_read_with_its_amount_and_its_bounds(
    text: str, fields: dict[str, object], extract_facts: Extract
) -> None:
    assert all_said(extract_facts(text, "penalty")) == [fields]


def test_a_cap_a_month_and_a_cap_a_year_are_two(extract_facts: Extract) -> None:
    text = "Les pénalités d'un mois n'excèdent pas 6 % de la facture, celles d'une année 4 %."
    assert sorted(all_said(extract_facts(text, "penalty")), key=str) == [
        {"capped": True, "cap_percent": 4},
        {"capped": True, "cap_percent": 6},
    ]


def test_a_sentence_that_goes_on_adds_to_the_penalty_before(extract_facts: Extract) -> None:
    text = "La pénalité est de 80 € par jour. Elle n'est pas libératoire."
    assert all_said(extract_facts(text, "penalty")) == [
        {"amount": {"value": 80}, "per": "day", "liberating": False}
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Le montant cumulé des pénalités ne peut excéder 10 % du montant hors taxes de la facture mensuelle. "
        "Ce plafond ne s'applique pas aux pénalités de l'article 5.2.",
        "Les pénalités sont plafonnées à 8 % du montant annuel. Les pénalités de retard échappent à ce plafond.",
        "Les pénalités ne dépassent pas 6 % de la facture. Celles de l'annexe 3 ne sont pas comprises dans "
        "cette limite.",
        "Les pénalités, hors celles de l'article 9, sont plafonnées à 10 % de la facture.",
    ],
)
def test_a_cap_that_some_penalties_escape_is_no_plain_cap(text: str, extract_facts: Extract) -> None:
    assert all_said(extract_facts(text, "penalty")) == [{}]


def test_an_english_cap_that_some_penalties_escape(extract_facts: Extract) -> None:
    text = "Penalties shall not exceed 10% of the monthly invoice. This cap does not apply to clause 5.2."
    assert all_said(extract_facts(text, "penalty", "en")) == [{}]


@pytest.mark.parametrize(
    "then",
    [
        "Ce plafond s'applique à toutes les pénalités du contrat.",
        "Ce plafond ne s'applique pas au bonus.",
        "Ce plafond est révisé chaque année.",
    ],
)
def test_a_cap_that_no_penalty_escapes_stays_one(then: str, extract_facts: Extract) -> None:
    facts = extract_facts(f"Les pénalités ne peuvent excéder 10 % de la facture. {then}", "penalty")
    assert {"capped": True, "cap_percent": 10} in all_said(facts)


def test_each_row_of_a_table_of_penalties_is_one(extract_facts: Extract) -> None:
    text = "Pénalités\n\n| Fait | Montant |\n|---|---|\n| Retard | 90 € / jour |\n| Absence | 45 € |"
    assert all_said(extract_facts(text, "penalty")) == [
        {"amount": {"value": 90}, "per": "day"},
        {"amount": {"value": 45}},
    ]


def test_two_amounts_of_a_sentence_are_two(extract_facts: Extract) -> None:
    text = "La pénalité est de 100 € par jour de retard puis de 200 € par manquement."
    assert sorted(all_said(extract_facts(text, "penalty")), key=str) == [
        {"amount": {"value": 100}, "per": "day"},
        {"amount": {"value": 200}, "per": "occurrence"},
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Le retard de paiement fait courir une pénalité de 12 % par an, due par l'Acheteur.",
        "L'indemnité forfaitaire pour frais de recouvrement est de 40 €.",
        "La CNIL peut prononcer une amende de 2 % du chiffre d'affaires.",
        "Il est interdit d'infliger aux conseillers une retenue de 20 € par erreur.",
        "Les conseillers expliquent aux locataires la pénalité de 30 € de leur bail.",
        "Une prime de 100 € par mois est attribuée au meilleur conseiller.",
        "Une retenue de garantie de 5 % est constituée.",
        "Les offres incomplètes sont pénalisées de 2 points.",
        "Le décompte mentionne le montant des prestations, net des pénalités.",
    ],
)
def test_what_only_looks_like_a_penalty_is_left(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "penalty") == ()


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "For each full percentage point below target, Supplier shall pay a penalty of 1% of the monthly invoice.",
            {"debtor": "provider", "rate_percent": 1, "per": "point", "base": "invoice"},
        ),
        (
            "The total of service credits is capped at 15% and they are Client's sole remedy.",
            {"nature": "service_credit", "capped": True, "cap_percent": 15, "liberating": True},
        ),
    ],
)
def test_english_penalties_are_read(text: str, fields: dict[str, object], extract_facts: Extract) -> None:
    assert all_said(extract_facts(text, "penalty", "en")) == [fields]


def test_late_payment_in_english_is_left(extract_facts: Extract) -> None:
    assert extract_facts("Overdue amounts bear a penalty of 1% per month.", "penalty", "en") == ()


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Le cumul de ces retraits ne dépasse jamais 9 % du mois.",
            {"capped": True, "cap_percent": 9},
        ),
        (
            "Un trimestre sans réclamation vaut au Centre un supplément de 2 %.",
            {"nature": "bonus", "debtor": "client", "rate_percent": 2},
        ),
        (
            "Toute semaine de glissement du jalon vaut à Synoptik 900 euros de moins.",
            {"amount": {"value": 900}},
        ),
    ],
)
def test_what_the_words_surely_state_is_read(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "penalty")
    assert (all_said([fact]), fact.found_by) == ([fields], "penalty/sure")


@pytest.mark.parametrize(
    "text",
    [
        "Nulle somme n'est ôtée en deçà de mille euros.",
        "Selon la note, le mois est augmenté ou diminué de 300 euros.",
        "À combien s'élève l'abattement ?",
    ],
)
def test_sure_words_that_tell_no_field_are_not_read(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "penalty") == ()


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Pas de malus si l'orage a coupé la ligne.", {}),
        ("Le titulaire n'est pas exonéré des petites retenues.", {"debtor": "provider"}),
        ("Aucun abattement n'est pratiqué entre nous.", {"stance": "excluded"}),
        ("Si les appels dépassent l'annonce d'un quart, la retenue saute.", {"neutralised": True}),
        (
            "Retenues mensuelles : jamais plus du vingtième des honoraires.",
            {"capped": True, "cap_percent": 5},
        ),
        ("Au-delà de 9 % de la commande, les retenues cessent.", {"capped": True, "cap_percent": 9}),
        ("Chaque consigne oubliée coûte au plateau 40 euros.", {"amount": {"value": 40}}),
        (
            "Lorsque 70 % des usagers raccrochent, le forfait du mois est amputé de 4 %.",
            {"rate_percent": 4, "base": "invoice"},
        ),
        ("Un sondage au-dessus de 9 rapporte 600 euros.", {"nature": "bonus", "debtor": "client"}),
        ("La récidive double le malus.", {}),
        ("Les abattements vont de deux à cinq pour cent.", {}),
    ],
)
def test_looser_words_are_read_where_a_penalty_is_sure(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    assert fields.items() <= all_said(extract_sure(text, "penalty"))[-1].items()


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Nothing comes off the bill for the first month.", {}),
        ("There are no fines for missed targets.", {"stance": "excluded"}),
        ("No deduction is made where calls ran 12% over the plan.", {"neutralised": True}),
        ("Deductions stop once they reach 8 per cent of the account.", {"capped": True, "cap_percent": 8}),
        ("Miss it twice and 3% comes off that week's bill.", {"rate_percent": 3, "base": "invoice"}),
        ("Beat the score and the bill goes up by an uplift of 2%.", {"nature": "bonus", "rate_percent": 2}),
        ("Calls left unanswered | 90% | 2% of voice fees", {"rate_percent": 2, "base": "invoice"}),
    ],
)
def test_looser_english_words_are_read_where_a_penalty_is_sure(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    (said,) = all_said(extract_sure(text, "penalty", "en"))
    assert fields.items() <= said.items()


@pytest.mark.parametrize(
    "text",
    [
        "La Cnil a prononcé une amende de 3 %.",
        "Bonus et malus sont assis sur la même somme.",
        "La mention « 300 € » est remplacée par « 450 € ».",
    ],
)
def test_sure_words_of_no_penalty_are_left(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "penalty") == ()
