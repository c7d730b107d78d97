import pytest

from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Reading
from contract_checker.extraction.reference_terms.component import read

from .conftest import Extract
from .said import all_said
from .windows import whole


def terms(text: str, language: Language = "fr") -> list[tuple[object, ...]]:
    return [_values(reading) for reading in read(whole(text, language=language))]


def _values(reading: Reading) -> tuple[object, ...]:
    fields = reading.fields
    return fields["terms"], fields["year"], fields["derogates"], fields["stance"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le présent marché se réfère au CCAG-TIC (2021).", ("ccag_tic", 2021, (), "asserted")),
        (
            "Sont applicables les clauses du cahier des clauses administratives générales des marchés publics de "
            "fournitures courantes et de services, arrêté du 30 mars 2021.",
            ("ccag_fcs", 2021, (), "asserted"),
        ),
        (
            "Par dérogation aux articles 14.1 et 28.3 du CCAG-FCS, le retard se compte en heures.",
            ("ccag_fcs", None, ("14.1", "28.3"), "asserted"),
        ),
        (
            "L'article 6 du CCAP déroge à l'article 12.2 du CCAG-PI.",  # article 6 is not one of the CCAG
            ("ccag_pi", None, ("12.2",), "asserted"),
        ),
        (
            "L'article 26 du CCAG-MOE est écarté pour la tranche optionnelle.",
            ("ccag_moe", None, ("26",), "asserted"),
        ),
        (
            "Le CCAG-FCS s'applique, hormis les articles 12 à 15.",
            ("ccag_fcs", None, ("12 à 15",), "asserted"),
        ),
        ("Le CCAG-MI ne s'applique pas.", ("ccag_mi", None, (), "excluded")),
        (
            "L'acceptation de la commande emporte acceptation des conditions générales d'achat du Donneur d'ordre.",
            ("general_terms", None, (), "asserted"),
        ),
        (
            "Le Titulaire ne peut se prévaloir de ses conditions générales de vente.",
            ("general_terms", None, (), "excluded"),
        ),
    ],
)
def test_a_reference_is_read(text: str, expected: tuple[object, ...]) -> None:
    assert terms(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "This order is subject to Buyer's standard terms and conditions of purchase.",
            ("general_terms", None, (), "asserted"),
        ),
        (
            "Any general terms of the Vendor are hereby rejected.",
            ("general_terms", None, (), "excluded"),
        ),
        (
            "Article 24 of the CCAG-FCS does not apply to the ramp-up period.",
            ("ccag_fcs", None, ("24",), "asserted"),
        ),
    ],
)
def test_a_reference_is_read_in_english(text: str, expected: tuple[object, ...]) -> None:
    assert terms(text, "en") == [expected]


def test_a_bare_ccag_is_the_one_that_the_clause_names() -> None:
    text = "Le marché est soumis au CCAG-TIC.\nPar dérogation à l'article 42 du CCAG, le préavis est de deux mois."
    assert terms(text) == [
        ("ccag_tic", None, (), "asserted"),
        ("ccag_tic", None, ("42",), "asserted"),
    ]


def test_a_bare_ccag_keeps_its_articles_and_leaves_open_which_it_is() -> None:
    text = "Par dérogation à l'article 42 du CCAG, le préavis est de deux mois."
    assert terms(text) == [("ccag", None, ("42",), "asserted")]


def test_a_bare_ccag_of_which_nothing_is_set_aside_is_left() -> None:
    assert terms("Les délais sont décomptés comme le prévoit le CCAG.") == []


def test_pieces_listed_behind_a_derogation_are_not_set_aside() -> None:
    text = (
        "Par dérogation à l'article 4.1 du CCAG-FCS, les pièces prévalent dans l'ordre suivant :\n"
        "a) l'acte d'engagement ;\nb) le CCTP et son annexe 1."
    )
    assert [articles for _, _, articles, _ in terms(text)] == [("4.1",)]


def test_rows_of_a_table_of_derogations_are_read() -> None:
    table = "Article du CCP | Article du CCAG-FCS auquel il est dérogé\n7.3 | 14.1.1\n9 | 30 et 31"
    assert [articles for _, _, articles, _ in terms(table)] == [("14.1.1",), ("30", "31")]


@pytest.mark.parametrize(
    "text",
    [
        "Les acheteurs ont été formés au CCAG-FCS.",
        "Le conseiller rappelle les conditions générales de vente à l'abonné.",
        "Par dérogation à l'article 7 du contrat, aucune pénalité n'est due en août.",
        "Le cahier des clauses techniques particulières décrit les flux.",
    ],
)
def test_what_only_looks_like_a_reference_is_left(text: str) -> None:
    assert terms(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The agent reads the general terms of the promotion to the caller.",
        "In general terms, satisfaction has improved and this applies to all sites.",
    ],
)
def test_what_only_looks_like_a_reference_is_left_in_english(text: str) -> None:
    assert terms(text, "en") == []


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Ni vos conditions d'achat ni nos conditions de vente ne s'ajoutent à ces pages.",
            {"terms": "general_terms", "stance": "excluded"},
        ),
        (
            "Les conditions générales du Relais, édition de mars, complètent le contrat pour tout ce qu'il ne règle"
            " pas.",
            {"terms": "general_terms"},
        ),
        (
            "Les conditions générales imprimées au verso des bons sont tenues pour non avenues.",
            {"terms": "general_terms", "stance": "excluded"},
        ),
    ],
)
def test_what_surely_refers_to_general_terms_is_read_in_any_words(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    assert all_said(extract_sure(text, "reference_terms")) == [fields]


@pytest.mark.parametrize(
    "text",
    [
        "L'article 4 de vos conditions de vente, imprimées au verso des bons, est réputé non écrit.",
        "Nos conditions d'achat sont bonnes : le papier et l'encre sont livrés en deux jours.",
    ],
)
def test_one_clause_refused_and_what_is_not_sure_give_no_terms(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "reference_terms") == ()


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Our T&Cs of purchase apply, not those on the back of your quote.", "asserted"),
        ("Small print on a quote counts for nothing.", "excluded"),
        ("The Trust's Terms for Services (2024) govern, save clause 9, which is struck out.", "asserted"),
    ],
)
def test_other_names_of_terms_are_known_in_a_sure_sentence(
    text: str, stance: str, extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "reference_terms", "en")
    assert fact.stance == stance


@pytest.mark.parametrize("text", ["Par exception aux CG, la reconduction tacite n'a pas cours."])
def test_one_clause_set_aside_refuses_no_terms(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "reference_terms") == ()
