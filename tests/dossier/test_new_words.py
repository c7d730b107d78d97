"""What becomes of a clause of which an amendment changes words, a paragraph, a sentence, or all."""

from datetime import date
from pathlib import Path

import pytest

from contract_checker.dossier import Control

from .control_cases import CONTRACT, MARCH, amendment, changed
from .controlled import controlled, sentences

JUNE = date(2026, 6, 1)
PAID = "Les factures sont payées par le Client à trente jours de leur réception."
CREDIT = "Les avoirs sont établis sous dix jours. Ils sont imputés sur la facture suivante."
DOWN = (
    "Toute baisse des volumes d'appels est notifiée par le Client au Prestataire trente jours avant sa "
    "prise d'effet."
)


def new_text(result: Control) -> list[str]:
    """The clauses that an amendment changed, without their headings."""
    changed_ones = [clause for clause in result.clauses if clause.changed_by is not None]
    return ["\n".join(passage.quote for passage in clause.passages) for clause in changed_ones]


def test_words_that_change_leave_the_others_to_their_document(tmp_path: Path) -> None:
    words = (
        "Article 1 – À l'article 6.2 du Contrat, les mots « quarante-cinq jours » sont remplacés par les "
        "mots « trente jours »."
    )
    result = controlled(tmp_path, changed(amendment(1, words, MARCH)), JUNE)
    (clause,) = [clause for clause in result.clauses if clause.changed_by is not None]
    assert [(passage.document, passage.quote) for passage in clause.passages] == [
        ("contrat.md", "6.2 Baisse"),
        ("contrat.md", "Toute baisse des volumes d'appels est notifiée par le Client au Prestataire "),
        ("avenant-1.md", "trente jours"),
        ("contrat.md", " avant sa prise d'effet."),
    ]


def test_new_text_between_straight_quotation_marks_ends_at_the_second(tmp_path: Path) -> None:
    text = (
        "Toute baisse des volumes d'appels, hors cas de l\"annexe 2, est notifiée par le Client au "
        "Prestataire trente jours avant sa prise d'effet."
    )
    acts = (
        "Article 1 – L'article 6.2 du Contrat est remplacé par les dispositions suivantes :\n\n"
        f'"{text}"\n\nLes parties ont constaté que leurs échanges se font par courriel.'
    )
    result = controlled(tmp_path, changed(amendment(1, acts, MARCH)), JUNE)
    (new,) = (clause for clause in result.clauses if clause.changed_by is not None)
    assert [(passage.document, passage.quote) for passage in new.passages] == [("avenant-1.md", text)]


def paid(acts: str, clause: str, folder: Path) -> Control:
    """The contract with `clause` on payment, and an amendment of it."""
    contract = CONTRACT.replace(PAID, clause)
    return controlled(folder, changed(amendment(1, f"Article 1 – {acts}", MARCH), contract=contract), JUNE)


@pytest.mark.parametrize(
    ("clause", "words", "new"),
    [
        (PAID, "le délai de trente jours est porté à soixante jours.", PAID.replace("trente", "soixante")),
        (PAID, "le délai de 30 jours est ramené à 20 jours.", PAID.replace("trente jours", "20 jours")),
        (
            "Les pénalités de retard sont plafonnées à 8 % du montant dû sous 30 jours.",
            "le plafond de 8 % est porté à 12 %.",
            "Les pénalités de retard sont plafonnées à 12 % du montant dû sous 30 jours.",
        ),
        (
            "Le forfait est de 100 euros par poste, facturé sous 30 jours.",
            "le montant de 100 euros est porté à 150 euros.",
            "Le forfait est de 150 euros par poste, facturé sous 30 jours.",
        ),
    ],
)
def test_a_quantity_gives_way_to_the_one_that_is_said_to_come_in_its_place(
    clause: str, words: str, new: str, tmp_path: Path
) -> None:
    (text,) = new_text(paid(f"À l'article 9 du Contrat, {words}", clause, tmp_path))
    assert new in text.replace("\n", "")


def test_a_quantity_that_stands_twice_is_not_changed_and_it_is_said(tmp_path: Path) -> None:
    twice = f"{PAID} Les avoirs sont dus sous trente jours."
    result = paid(
        "À l'article 9 du Contrat, le délai de trente jours est porté à soixante jours.", twice, tmp_path
    )
    assert new_text(result) == []
    assert "change des mots de l'article 9 qui n'y figurent pas, ou plusieurs fois" in sentences(result)


def test_quoted_words_are_changed_wherever_they_stand(tmp_path: Path) -> None:
    twice = f"{PAID} Les avoirs sont dus sous trente jours."
    acts = (
        "À l'article 9 du Contrat, les mots « trente jours » sont remplacés par les mots « soixante jours »."
    )
    (text,) = new_text(paid(acts, twice, tmp_path))
    assert twice.replace("trente", "soixante") in text.replace("\n", "")


@pytest.mark.parametrize(
    ("part", "left"),
    [
        ("Le premier alinéa de l'article 9 du Contrat est supprimé.", [CREDIT]),
        ("Le second alinéa de l'article 9 du Contrat est supprimé.", [PAID]),
        ("L'avant-dernier alinéa de l'article 9 du Contrat est supprimé.", [CREDIT]),
        ("Le dernier alinéa de l'article 9 du Contrat est supprimé.", [PAID]),
        ("La première phrase de l'article 9 du Contrat est supprimée.", [CREDIT]),
        (
            "La deuxième phrase de l'article 9 du Contrat est supprimée.",
            [PAID, "Ils sont imputés sur la facture suivante."],
        ),
        (
            "L'avant-dernière phrase de l'article 9 du Contrat est supprimée.",
            [PAID, "Ils sont imputés sur la facture suivante."],
        ),
        (
            "La dernière phrase de l'article 9 du Contrat est supprimée.",
            [PAID, "Les avoirs sont établis sous dix jours."],
        ),
    ],
)
def test_a_paragraph_or_a_sentence_is_deleted_alone(part: str, left: list[str], tmp_path: Path) -> None:
    (text,) = new_text(paid(part, f"{PAID}\n\n{CREDIT}", tmp_path))
    assert [line.strip() for line in text.splitlines()] == ["Article 9 – Paiement", *left]


@pytest.mark.parametrize(
    "part",
    [
        "Le troisième alinéa",
        "Le septième alinéa",
        "Le douzième alinéa",
        "Le vingt-deuxième alinéa",
        "Le 3e tiret",
        "La quatrième phrase",
    ],
)
def test_a_part_that_the_clause_has_not_is_deleted_nowhere_and_it_is_said(part: str, tmp_path: Path) -> None:
    agreed = "supprimée" if part.startswith("La") else "supprimé"
    result = paid(f"{part} de l'article 9 du Contrat est {agreed}.", f"{PAID}\n\n{CREDIT}", tmp_path)
    assert new_text(result) == []
    assert "change des mots de l'article 9 qui n'y figurent pas, ou plusieurs fois" in sentences(result)


@pytest.mark.parametrize(
    ("behind", "texts"),
    [
        (f"« {DOWN} »", [DOWN]),
        (f"« {DOWN}", [f"« {DOWN}"]),  # the mark that ends it was forgotten
        (DOWN, [DOWN]),  # up to the signature
        (
            f"6.2 Baisse\n\n{DOWN}\n\n6.2.1 Urgence\n\nAucune baisse n'est urgente.\n\nArticle 2 – Divers",
            [f"6.2 Baisse\n{DOWN}", "6.2.1 Urgence\nAucune baisse n'est urgente."],
        ),
    ],
)
def test_the_new_text_of_an_article_ends_where_it_ends(behind: str, texts: list[str], tmp_path: Path) -> None:
    acts = f"Article 1 – L'article 6.2 du Contrat est remplacé par les dispositions suivantes :\n\n{behind}"
    assert new_text(controlled(tmp_path, changed(amendment(1, acts)), JUNE)) == texts


def test_an_article_that_is_replaced_by_nothing_stays_and_it_is_said(tmp_path: Path) -> None:
    acts = "Article 1 – L'article 6.2 du Contrat est remplacé."
    result = controlled(tmp_path, changed(amendment(1, acts, MARCH)), JUNE)
    assert new_text(result) == []
    assert "remplace ou complète l'article 6.2 sans que le nouveau texte ait été lu" in sentences(result)


NEW_ARTICLE = (
    "Article 1 – Un article 15 bis est inséré{}, rédigé comme suit : « Les factures de formation sont payées "
    "par le Client à dix jours de leur réception. »"
)


@pytest.mark.parametrize(
    ("where", "others", "target"),
    [
        ("", {}, "contrat.md"),
        ("", {"CCAP.md": "# Cahier des clauses administratives particulières\n\n1 Objet\n"}, None),
        (
            " au Contrat",
            {"CCAP.md": "# Cahier des clauses administratives particulières\n\n1 Objet\n"},
            "contrat.md",
        ),
    ],
)
def test_a_new_article_goes_into_the_piece_that_is_named_or_the_only_one(
    where: str, others: dict[str, str], target: str | None, tmp_path: Path
) -> None:
    documents = changed(amendment(1, NEW_ARTICLE.format(where), MARCH)) | others
    (row,) = controlled(tmp_path, documents, JUNE).changes
    assert (row.action, row.clause, row.target, row.applied) == (
        "added",
        "15 bis",
        target,
        target is not None,
    )


def test_an_article_of_an_amendment_is_deleted_by_the_next(tmp_path: Path) -> None:
    forty = (
        "Article 1 – Les factures de formation sont payées par le Client à quarante jours de leur réception."
    )
    documents = changed(
        amendment(1, forty), amendment(2, "Article 1 – L'article 1 de l'avenant n° 1 est supprimé.")
    )
    (row,) = controlled(tmp_path, documents, JUNE).changes
    assert (row.action, row.target, row.clause, row.applied) == ("deleted", "avenant-1.md", "1", True)
