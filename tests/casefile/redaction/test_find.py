"""What is found in a text as a value to be masked, and what is not."""

import pytest

from contract_checker.casefile.redaction import Kinds, Person, find
from contract_checker.casefile.redaction.find import Finder
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


NAMED_WHOLE = (Person(name="Sophie Le Goff"), Person(name="LE BRAS Luc"), Person(name="Jean-Pierre Petit"))


def named(text: str, *persons: Person) -> list[str]:
    document = read(text.encode(), "a.txt", Limits())
    return [mask.value for mask in find(document, persons or NAMED_WHOLE, Kinds()) if mask.kind == "name"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Vu par S. Le Goff.", ["S. Le Goff"]),
        ("Vu par Mme Le Goff.", ["Le Goff"]),
        ("LE GOFF a signé.", ["LE GOFF"]),
        ("Signé Le Goff S.", ["Le Goff S"]),
        ("M. Le Bras et L. Le Bras", ["Le Bras", "L. Le Bras"]),
        ("Mme Petit, J.-P. Petit, J. Petit", ["Petit", "J.-P. Petit", "J. Petit"]),
        ("un petit volume, Petit à petit", []),  # an ordinary word alone names nobody
        ("Sophie a vu le goffrage", []),
    ],
)
def test_a_whole_name_hides_its_shorter_forms(text: str, names: list[str]) -> None:
    assert named(text) == names


def test_a_surname_is_left_alone_where_the_plan_says_so() -> None:
    person = Person(name="Anne Lecontrat", alone=False)
    assert named("Lecontrat, Mme Lecontrat", person) == ["Lecontrat"]
    assert named("Lecontrat, Mme Lecontrat", Person(name="Anne Lecontrat")) == ["Lecontrat", "Lecontrat"]


@pytest.mark.parametrize("name", ["Brévanne Assurances", "Société Tellora Conseil", "Tellora SAS"])
def test_the_name_of_a_company_has_no_surname(name: str) -> None:
    assert named("Les assurances, le conseil, la SAS.", Person(name=name)) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("sise 14 rue des Tanneurs, 35000 Rennes, France", "14 rue des Tanneurs, 35000 Rennes"),
        ("sise 3 quai du Halage et représentée", "3 quai du Halage"),
        ("sise 12 bis, avenue du Général de Gaulle à Lyon", "12 bis, avenue du Général de Gaulle"),
        ("sise 14, rue des Tanneurs\n35000 Rennes", "14, rue des Tanneurs\n35000 Rennes"),
        ("sise ZA des Landes, 35000 Rennes.", "ZA des Landes, 35000 Rennes"),
        ("sise 5 place Bellecour, 69002 LYON CEDEX 02.", "5 place Bellecour, 69002 LYON CEDEX 02"),
        ("courrier à BP 1234, 35000 Rennes", "BP 1234, 35000 Rennes"),
    ],
)
def test_postal_addresses_are_found(text: str, address: str) -> None:
    assert found(text, "postal_address") == [address]


@pytest.mark.parametrize(
    "text",
    ["2 cours du soir", "1 place de marché", "la rue de Rennes", "lot 3, voie de recours", "12 000 appels"],
)
def test_what_is_no_address_is_left(text: str) -> None:
    assert found(f"Pour {text}.", "postal_address") == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Prix : 27,40 ; tarif horaire (28).", ["27,40", "28"]),
        ("Le tarif est de 28,10 par heure.", ["28,10"]),
        ("Prix révisé tous les 12 mois, au 1er janvier 2026.", []),
        ("Prix : 40 % de la note, montant de 3 factures.", []),
    ],
)
def test_a_figure_that_the_sentence_makes_a_price_is_an_amount(text: str, figures: list[str]) -> None:
    assert found(text, "amount") == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("par heure (27,40 ; révisable)", ["27,40"]),
        ("soit 27,4 en 2026", ["27,4"]),
        ("un forfait de 30 000, pour 30 000 appels", ["30 000"]),
        ("article 12, un prix convenu de 12", ["12"]),
        ("article 27.40.1, lot 127,40", []),
    ],
)
def test_an_amount_of_another_file_is_found_without_its_currency(text: str, figures: list[str]) -> None:
    document = read(text.encode(), "a.txt", Limits())
    finder = Finder((), Kinds(), frozenset({"27.4", "30000", "12", "2026"}))
    assert [mask.value for mask in finder.masks(document)] == figures


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


@pytest.mark.parametrize(
    "text",
    [
        "01/02/2024 10:30",
        "2024-01-02",
        "lot 01 02 03",
        "12 345 678",
        "D-02 20/03/2026 17h32",
        "D-04 2026-04-10",
        "09/11/26 09/11",
        "réf. ABC-0123456789",
        "+12 500 000 €",
        "732 829 320 00174 2026-04-10",
    ],
)
def test_days_counts_and_references_are_no_telephones(text: str) -> None:
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
