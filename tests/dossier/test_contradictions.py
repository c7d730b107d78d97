"""Contradictions of real texts: which are seen, with both quotes, and which differences are none."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from contract_checker.checker import check, read_clause, read_facts
from contract_checker.facts import Contradiction


def found(text: str, language: str = "fr") -> list[tuple[str, tuple[str, ...]]]:
    facts = read_clause(text, "en" if language == "en" else "fr")
    return [(fact.form, fact.values) for fact in facts if isinstance(fact, Contradiction)]


def in_files(folder: Path, files: dict[str, str]) -> list[Contradiction]:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [fact for fact in read_facts([folder]).facts if isinstance(fact, Contradiction)]


def quotes(fact: Contradiction) -> list[tuple[str, str]]:
    return [(passage.document, passage.quote) for passage in fact.evidence.passages]


@pytest.mark.parametrize(
    ("text", "words", "figures"),
    [
        ("Le préavis est de deux (3) mois.", "deux", "3"),
        ("Un délai de quarante-cinq (30) jours ouvrés est observé.", "quarante-cinq", "30"),
        ("La remise est de dix pour cent (12 %) des factures.", "dix pour cent", "12"),
        ("Un volume de cinquante mille (5 000) appels est confié.", "cinquante mille", "5 000"),
        ("L'amende s'élève à cent euros (150 €) par jour.", "cent euros", "150"),
        ("QUATRE-VINGT (90) JOURS avant le terme.", "quatre-vingt", "90"),
    ],
)
def test_words_that_contradict_figures(text: str, words: str, figures: str) -> None:
    assert found(text) == [("words_and_figures", (words, figures))]


@pytest.mark.parametrize(
    "text",
    [
        "Le préavis est de trois (3) mois.",
        "Une durée de vingt-quatre (24) mois.",
        "La remise est de dix pour cent (10 %) des factures.",
        "Un volume de cinquante mille (50 000) appels est confié.",
        "Les deux (1) parties signent le procès-verbal.",
        "Les conseillers (12) sont formés en deux jours.",
        "L'article deux (2) du règlement s'applique.",
        "Le contrat dure un an (voir l'article 4).",
    ],
)
def test_words_that_agree_or_count_nothing(text: str) -> None:
    assert found(text) == []


def test_a_contract_that_lasts_two_different_times() -> None:
    text = (
        "Article 2 – Durée\n\nLe Contrat est conclu pour une durée de deux ans.\n\n"
        "Article 9 – Fin\n\nLe Contrat est conclu pour une durée de 36 mois."
    )
    (fact,) = (fact for fact in read_clause(text, "fr") if isinstance(fact, Contradiction))
    assert (fact.form, fact.about, fact.values) == ("twice", "contract_term", ("24 month", "36 month"))


def test_one_length_in_years_and_in_months_is_no_contradiction() -> None:
    text = (
        "Article 2 – Durée\n\nLe Contrat est conclu pour une durée de deux ans.\n\n"
        "Article 9 – Fin\n\nLe Contrat est conclu pour une durée de 24 mois."
    )
    assert found(text) == []


def test_english_words_and_figures() -> None:
    assert found("Invoices are payable within thirty (45) days.", "en") == [
        ("words_and_figures", ("thirty", "45"))
    ]
    assert found("Invoices are payable within thirty (30) days.", "en") == []


def test_a_notice_defined_twice_is_quoted_twice() -> None:
    text = (
        "Article 3 – Volumes\n\n"
        "Le Client notifie toute hausse des volumes au Prestataire 15 jours à l'avance.\n\n"
        "Article 8 – Prévenance\n\n"
        "Toute hausse des volumes est notifiée au Prestataire au moins 30 jours à l'avance."
    )
    (fact,) = (fact for fact in read_clause(text, "fr") if isinstance(fact, Contradiction))
    assert (fact.form, fact.about, fact.values) == ("twice", "volume_notice", ("15 day", "30 day"))
    assert [quote for _, quote in quotes(fact)] == [
        "Le Client notifie toute hausse des volumes au Prestataire 15 jours à l'avance.",
        "Toute hausse des volumes est notifiée au Prestataire au moins 30 jours à l'avance.",
    ]


@pytest.mark.parametrize(
    "sentences",
    [
        # one for each direction
        [
            "Le Client notifie toute hausse des volumes au Prestataire 15 jours à l'avance.",
            "Le Client notifie toute baisse des volumes au Prestataire 30 jours à l'avance.",
        ],
        # one for a case apart
        [
            "Le Client notifie toute hausse des volumes au Prestataire 15 jours à l'avance.",
            "En cas de grève des transports, le Client notifie toute hausse des volumes 3 jours à l'avance.",
        ],
        # the same length in other words
        [
            "Les factures sont payées à soixante jours à compter de leur réception.",
            "Le Client règle les factures dans les 60 jours de leur réception.",
        ],
    ],
)
def test_differences_that_are_none(sentences: Sequence[str]) -> None:
    text = "\n\n".join(f"Article {number}\n\n{said}" for number, said in enumerate(sentences, start=1))
    assert found(text) == []


def test_two_pieces_that_differ_are_both_quoted(tmp_path: Path) -> None:
    (fact,) = in_files(
        tmp_path,
        {
            "CCAP.txt": "CAHIER DES CLAUSES ADMINISTRATIVES PARTICULIÈRES\n\nArticle 9 – Paiement\n\n"
            "Les factures sont payées à trente jours à compter de leur réception.",
            "contrat.txt": "Contrat de prestations\n\nArticle 4 – Paiement\n\n"
            "Les factures sont payées à quarante-cinq jours à compter de leur réception.",
        },
    )
    assert fact.form == "pieces"
    assert quotes(fact) == [
        ("CCAP.txt", "Les factures sont payées à trente jours à compter de leur réception."),
        ("contrat.txt", "Les factures sont payées à quarante-cinq jours à compter de leur réception."),
    ]


def test_a_table_against_its_text(tmp_path: Path) -> None:
    (fact,) = in_files(
        tmp_path,
        {
            "contrat.md": "# Contrat de prestations\n\n## Article 5 – Niveaux de service\n\n"
            "Au moins 80 % des appels sont décrochés en moins de 20 secondes.\n\n"
            "| Indicateur | Objectif |\n|---|---|\n| Appels décrochés en moins de 20 secondes | 90 % |\n",
        },
    )
    assert (fact.form, fact.about) == ("table_and_text", "service_level")


def test_weights_that_miss_their_total() -> None:
    text = "Critères d'attribution :\n\n- Prix : 65 %\n\n- Valeur technique : 30 %"
    assert found(text) == [("weights", ("95", "100"))]


NUMBERED = "\n\n".join(
    f"Article {number} – Clause numéro {number}\n\nLe Prestataire exécute la prestation {number}."
    for number in range(1, 9)
)


@pytest.mark.parametrize(
    ("reference", "lost"),
    [
        ("à l'article 12.3 ci-dessus", ["12.3"]),
        ("à l'article 14 du présent contrat", ["14"]),
        ("à l'article 4 ci-dessus", []),
        ("à l'article 14 du CCAP", []),
        ("à l'article 1231-5 du Code civil", []),
        ("à l'article 14", []),  # of what, nobody says
    ],
)
def test_a_reference_that_leads_nowhere(reference: str, lost: list[str]) -> None:
    text = f"{NUMBERED}\n\nLes pénalités sont calculées conformément {reference}."
    assert [value for form, values in found(text) if form == "reference" for value in values] == lost


PARTS = f"{NUMBERED}\n\nArticle 9 – Prix\n\n9.1 Les prix sont fermes.\n\n9.2 Ils sont payés chaque mois."


@pytest.mark.parametrize(
    ("sentence", "lost"),
    [
        ("Le montant suit la formule de l'article 9.3.", ["9.3"]),
        ("La formule, à l'article 9.4, est celle de l'année.", ["9.4"]),
        ("L'article 9.3 s'applique aux prix.", ["9.3"]),
        ("Le montant suit la formule de l'article 9.2.", []),
        (
            "Le montant suit la formule de l'article 4.3.",
            [],
        ),  # article 4 has no parts: is its numbering known?
        ("Le montant suit la formule de l'article 9.3 du CCAP.", []),
        ("Le titulaire est exonéré au sens du CCAG, à l'article 9.3.", []),
        ("Le montant suit la formule de l'article L. 9.3.", []),
    ],
)
def test_a_number_alone_is_lost_where_its_neighbours_show_the_numbering(
    sentence: str, lost: list[str]
) -> None:
    told = [
        value for form, values in found(f"{PARTS}\n\n{sentence}") if form == "reference" for value in values
    ]
    assert told == lost


@pytest.mark.parametrize("title", ["Avenant n° 2", "Contrat d'application n° 1", "Annexe 3 – Prix"])
def test_a_number_alone_may_be_of_the_document_that_a_piece_goes_with(title: str) -> None:
    text = f"{title}\n\n{PARTS}\n\nLe montant suit la formule de l'article 9.3."
    assert [form for form, _ in found(text) if form == "reference"] == []


def test_a_number_alone_is_lost_in_english() -> None:
    parts = "\n\n".join(
        f"{n}. Part {n}\n\n{n}.1 The Provider does {n}.\n\n{n}.2 It reports on it." for n in range(1, 5)
    )
    text = f"Services Agreement\n\n{parts}\n\nThe fee follows the formula of clause 3.5."
    assert [values for form, values in found(text, "en") if form == "reference"] == [("3.5",)]


def test_a_document_whose_numbers_are_not_known_loses_no_reference() -> None:
    assert found("Les pénalités sont dues selon l'article 12 ci-dessus.") == []


AMENDED = (
    "# Contrat de prestations\n\nArticle 1 – Objet\n\nLe Prestataire prend les appels du Client.\n\n"
    "Article 2 – Paiement\n\nLes factures sont réglées à vingt (50) jours de leur réception.\n\n"
    "Fait à Nancy, le 4 mai 2025."
)
AMENDMENT = (
    "# Avenant n° 1 au contrat de prestations\n\nArticle 1 – L'article 2 du Contrat est remplacé par : "
    "« Les factures sont réglées à vingt jours de leur réception. »\n\n"
    "Article 2 – Le présent avenant prend effet le 1er janvier 2026.\n\nFait à Nancy, le 3 décembre 2025."
)


@pytest.mark.parametrize(("day", "words"), [(date(2025, 9, 1), ["vingt (50) jours"]), (date(2026, 9, 1), [])])
def test_words_contradict_figures_until_they_are_replaced(
    tmp_path: Path, day: date, words: list[str]
) -> None:
    (tmp_path / "contrat.md").write_text(AMENDED, encoding="utf-8")
    (tmp_path / "avenant-1.md").write_text(AMENDMENT, encoding="utf-8")
    facts = check([tmp_path], as_of=day).facts
    assert [quote for fact in facts if isinstance(fact, Contradiction) for _, quote in quotes(fact)] == words


def test_two_rows_of_tables_may_differ(tmp_path: Path) -> None:
    table = "| Indicateur | Objectif |\n|---|---|\n| Appels décrochés en moins de 20 secondes | {} % |\n"
    head = "# Contrat de prestations\n\n## Article 5 – Niveaux\n\n"
    text = f"{head}{table.format(80)}\n\nPoids :\n\n{table.format(40)}"
    assert in_files(tmp_path, {"contrat.md": text}) == []
