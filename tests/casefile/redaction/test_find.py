"""What is found in a text as a value to be masked, and what is not."""

import pytest

from contract_checker.casefile.redaction import Kinds, Person, find
from contract_checker.readers import read
from contract_checker.settings import Limits

PERSONS = (Person(name="Claire Martin"), Person(name="Zoé Lefèvre", also=("Lefèvre",)), Person(name="Roy"))
EVERY = Kinds(sirets=True)


def found(text: str, kind: str, kinds: Kinds = EVERY, path: str = "a.txt") -> list[str]:
    document = read(text.encode(), path, Limits())
    return [mask.value for mask in find(document, PERSONS, kinds) if mask.kind == kind]


@pytest.mark.parametrize(
    "text",
    [
        "Madame Claire Martin",
        "CLAIRE MARTIN",
        "Martin Claire",
        "Claire\u00a0Martin",
        "claire-martin",
        "fichier claire_martin.pdf",
        "Claire\nMartin",
        "Mme Claire Mar-\ntin",
        "Claire MAR-\nTIN",
        "Claire Mar\u00adtin",
        "Cl\u200baire Martin",
        "C l a i r e M a r t i n",
        "ClaireMartin",
    ],
)
def test_a_name_is_found_however_it_is_written(text: str) -> None:
    assert len(found(f"Vu par {text}, chef de projet.", "name")) == 1


@pytest.mark.parametrize("text", ["ZOE LEFEVRE", "Zoe\u0301 Lefe\u0300vre", "Lefèvre", "Mme LEFEVRE"])
def test_accents_and_other_forms_of_a_name_do_not_matter(text: str) -> None:
    assert len(found(f"Vu par {text}.", "name")) == 1


@pytest.mark.parametrize("text", ["royal", "le corroyage", "Claire", "Martinique", "une claire martingale"])
def test_a_part_of_a_word_is_no_name(text: str) -> None:
    assert found(f"Vu : {text}.", "name") == []


def test_a_name_in_two_cells_is_found() -> None:
    assert found("| Prénom | Nom |\n|---|---|\n| Claire | Martin |\n", "name", path="a.md") == [
        "Claire | Martin"
    ]


def test_an_address_is_masked_whole() -> None:
    assert found("Écrire à claire.martin@exemple.fr.", "email") == ["claire.martin@exemple.fr"]


@pytest.mark.parametrize("address", ["claire.martin@exemple.fr", "cmartin@exemple.fr", "roy@exemple.fr"])
def test_an_address_that_holds_a_name_is_masked_even_where_addresses_are_not(address: str) -> None:
    assert found(f"{address}, accueil@exemple.fr", "email", Kinds(emails=False)) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "01 23 45 67 89",
        "01.23.45.67.89",
        "01\u00a023\u00a045\u00a067\u00a089",
        "0123456789",
        "01-23-45-67-89",
        "+33 1 23 45 67 89",
        "+33 (0)1 23 45 67 89",
        "0033123456789",
        "+33612345678",
        "0 800 123 456",
        "+32 2 555 12 12",
        "+1 (415) 555-0100",
        "+44 20 7946 0958",
    ],
)
def test_telephones_are_found(text: str) -> None:
    assert found(f"Tél. {text} (standard)", "phone") == [text]


@pytest.mark.parametrize("text", ["01/02/2024 10:30", "2024-01-02", "lot 01 02 03", "12 345 678"])
def test_days_and_counts_are_no_telephones(text: str) -> None:
    assert found(f"Vu le {text}.", "phone") == []


@pytest.mark.parametrize(
    "text",
    [
        "12 500 € HT",
        "0,42 euro",
        "EUR 3,000",
        "EUR 3 000",
        "douze mille euros",
        "12 500,00 €",
        "12\u202f500 €",
        "1.234.567,89 €",
        "$2.10",
        "3 millions d’euros",
        "12 k€",
        "£200",
    ],
)
def test_amounts_are_found(text: str) -> None:
    assert found(f"Le prix est de {text} pour un an.", "amount") == [text]


def test_both_ends_of_a_range_are_amounts() -> None:
    assert found("entre 10 et 12 € par appel", "amount") == ["10", "12 €"]


def test_two_writings_that_differ_are_both_masked() -> None:
    assert found("dix euros (12 €)", "amount") == ["dix euros", "12 €"]


@pytest.mark.parametrize(
    "text",
    ["30 jours", "95 % des appels", "article 12", "en 2024", "lot 2, 30 appels", "auteur 1", "valeur 12"],
)
def test_other_figures_are_no_amounts(text: str) -> None:
    assert found(f"Pour {text}.", "amount") == []


def test_the_end_of_a_sentence_is_no_part_of_an_amount() -> None:
    assert found("Le prix est de 12 500 € HT.", "amount") == ["12 500 € HT"]


def test_figures_below_a_currency_are_amounts() -> None:
    table = "| Lot | Prix (€ HT) | Appels |\n|---|---|---|\n| 1 | 0,42 | 1 200 |\n| 2 | 0,57 | 900 |\n"
    assert found(table, "amount", path="a.md") == ["0,42", "0,57"]


def test_an_account_and_a_company_are_found() -> None:
    text = "IBAN FR76 3000 6000 0112 3456 7890 189, SIRET 732 829 320 00074, RCS Lyon 732 829 320"
    assert found(text, "iban") == ["FR76 3000 6000 0112 3456 7890 189"]
    assert found(text, "siret") == ["732 829 320 00074", "732 829 320"]


@pytest.mark.parametrize("kind", ["phone", "amount", "iban", "siret"])
def test_a_kind_that_is_off_is_left(kind: str) -> None:
    text = "01 23 45 67 89, 12 €, FR76 3000 6000 0112 3456 7890 189, SIRET 732 829 320 00074"
    assert found(text, kind) != []
    assert found(text, kind, EVERY.model_copy(update={f"{kind}s": False})) == []


def test_a_name_over_the_foot_of_a_page_has_two_masks() -> None:
    assert found("Vu par Claire\n\n\nMartin hier", "name") == ["Claire\n\n\nMartin"]
