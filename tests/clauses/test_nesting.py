"""What holds a clause, and which number may follow which."""

from contract_checker.clauses import Clause, segment
from contract_checker.document import (
    Block,
    Document,
    LineLocation,
    NormalText,
    TextSpan,
)
from contract_checker.readers import markdown, text
from contract_checker.settings import Limits


def clauses_of(document: Document) -> tuple[Clause, ...]:
    return segment(NormalText(document, document.body))


def cut(contract: str) -> tuple[Clause, ...]:
    return clauses_of(text.read(contract.encode(), "contrat.txt", Limits()))


def numbers(contract: str) -> list[str | None]:
    return [clause.number for clause in cut(contract)]


def make(*blocks: dict[str, object]) -> Document:
    """A document of blocks given as their `words` and what the format says of them."""
    made, position = [], 0
    for number, given in enumerate(blocks, start=1):
        words = str(given["words"])
        span = TextSpan(start=position, end=position + len(words))
        fields = {"kind": "paragraph", "location": LineLocation(line=number)} | given
        made.append(
            Block.model_validate(
                {key: value for key, value in fields.items() if key != "words"} | {"span": span}
            )
        )
        position += len(words) + 1
    joined = "\n".join(str(given["words"]) for given in blocks)
    return Document(path="contrat.docx", sha256="", format="docx", text=joined, blocks=tuple(made))


def test_numbered_paragraphs_of_an_article_are_clauses() -> None:
    contract = (
        "Article 4 – Charges\n\n1. Le client notifie toute évolution de charge trente jours avant.\n\n"
        "2. Le prestataire confirme la demande sous trois jours ouvrés."
    )
    assert [(clause.number, clause.path) for clause in cut(contract)] == [
        ("4", ()),
        ("1", ("4",)),
        ("2", ("4",)),
    ]


def test_missing_numbers_do_not_stop_the_sequence() -> None:
    assert numbers("1. Objet\n\nTexte.\n\n3. Durée\n\nTexte.\n\n3.1 Fin\n\nTexte.\n\n5. Prix\n\nTexte.") == [
        "1",
        "3",
        "3.1",
        "5",
    ]


def test_clauses_know_what_holds_them() -> None:
    contract = (
        "Chapitre 2 – Exécution\n\nArticle 8 – Charges\n\nTexte.\n\n8.1 Hausse\n\nTexte.\n\n"
        "8.1.2 Délai\n\nTexte.\n\n"
        "8.2 Baisse\n\nTexte.\n\nArticle 9 – Prix\n\nTexte.\n\nChapitre 3 – Fin\n\n"
        "Article 10 – Terme\n\nTexte."
    )
    assert [(clause.number, clause.path) for clause in cut(contract)] == [
        ("Chapitre 2", ()),
        ("8", ("Chapitre 2",)),
        ("8.1", ("Chapitre 2", "8")),
        ("8.1.2", ("Chapitre 2", "8", "8.1")),
        ("8.2", ("Chapitre 2", "8")),
        ("9", ("Chapitre 2",)),
        ("Chapitre 3", ()),
        ("10", ("Chapitre 3",)),
    ]


def test_clauses_know_the_headings_above_them() -> None:
    clause = cut("Article 8 – Charges\n\nTexte.\n\n8.1 Hausse\n\nTexte.")[1]
    assert clause.headings == ("Charges",)


def test_titles_hold_chapters_and_articles_go_on_through_them() -> None:
    contract = (
        "TITRE I : OBJET\n\nCHAPITRE I : OBJET\n\nArticle 1 – Objet\n\nTexte.\n\nCHAPITRE II : DURÉE\n\n"
        "Article 2 – Durée\n\nTexte.\n\nTITRE II : PRIX\n\nArticle 3 – Prix\n\nTexte."
    )
    assert [(clause.number, clause.path) for clause in cut(contract)] == [
        ("TITRE I", ()),
        ("CHAPITRE I", ("TITRE I",)),
        ("1", ("TITRE I", "CHAPITRE I")),
        ("CHAPITRE II", ("TITRE I",)),
        ("2", ("TITRE I", "CHAPITRE II")),
        ("TITRE II", ()),
        ("3", ("TITRE II",)),
    ]


def test_articles_stand_inside_french_sections() -> None:
    contract = (
        "Section 1 – Objet\n\nArticle 1 – But\n\nTexte.\n\nSection 2 – Prix\n\nArticle 2 – Forme\n\nTexte."
    )
    assert [(clause.number, clause.path) for clause in cut(contract)] == [
        ("Section 1", ()),
        ("1", ("Section 1",)),
        ("Section 2", ()),
        ("2", ("Section 2",)),
    ]


def test_recitals_do_not_hold_the_articles() -> None:
    contract = (
        "1. Le client recherche un prestataire de relation avec ses usagers.\n\n"
        "2. Le prestataire dispose d'un centre de relation client.\n\nArticle 1 – Objet\n\nTexte."
    )
    assert [(clause.number, clause.path) for clause in cut(contract)] == [("1", ()), ("2", ()), ("1", ())]


def test_an_article_out_of_order_is_still_a_clause() -> None:
    assert numbers("Article 7 – Prix\n\nTexte.\n\nArticle 3 – Durée\n\nTexte.") == ["7", "3"]


def test_numbers_that_start_again_under_a_heading_stand_in_it() -> None:
    contract = (
        "CONDITIONS PARTICULIÈRES\n\n1. Objet\n\nTexte.\n\n2. Prix\n\nTexte.\n\n"
        "CONDITIONS GÉNÉRALES\n\n1. Objet\n\nTexte.\n\n2. Fin\n\nTexte."
    )
    assert [(clause.number, clause.headings) for clause in cut(contract)][4:] == [
        ("1", ("CONDITIONS GÉNÉRALES",)),
        ("2", ("CONDITIONS GÉNÉRALES",)),
    ]


def test_an_annex_without_number_is_held_by_nothing() -> None:
    clause = cut("Article 1 – Objet\n\nTexte.\n\nANNEXE FINANCIÈRE\n\nTexte.")[1]
    assert (clause.number, clause.heading, clause.headings) == (None, "ANNEXE FINANCIÈRE", ())


def test_a_chapter_without_level_holds_headings_with_one() -> None:
    document = make({"words": "CHAPITRE 2 – VOLUMES"}, {"words": "Prévisions", "kind": "heading", "level": 2})
    assert [clause.path for clause in clauses_of(document)] == [(), ("CHAPITRE 2",)]


def test_an_annex_starts_the_numbers_again() -> None:
    contract = (
        "1. Objet\n\nTexte.\n\n2. Prix\n\nTexte.\n\nAnnexe 1 – Plan\n\n1. Volumes\n\n"
        "Texte.\n\n2. Plages\n\nTexte."
    )
    assert [(clause.number, clause.path) for clause in cut(contract)][2:] == [
        ("Annexe 1", ()),
        ("1", ("Annexe 1",)),
        ("2", ("Annexe 1",)),
    ]


def test_roman_numbers_hold_letters_and_figures() -> None:
    contract = (
        "I. Prestations\n\nA. Appels\n\nTexte.\n\n1. Entrants\n\nTexte.\n\n2. Sortants\n\n"
        "Texte.\n\nB. Courriels\n\n"
        "Texte.\n\nII. Prix\n\nTexte."
    )
    assert [(clause.number, clause.path) for clause in cut(contract)] == [
        ("I", ()),
        ("A", ("I",)),
        ("1", ("I", "A")),
        ("2", ("I", "A")),
        ("B", ("I",)),
        ("II", ()),
    ]


def test_the_letter_i_after_h_is_a_letter() -> None:
    letters = "ABCDEFGHI"
    contract = "\n\n".join(f"{letter}. Partie {letter.lower()}\n\nTexte." for letter in letters)
    assert numbers(contract) == list(letters)


def test_sections_stand_inside_english_articles() -> None:
    contract = (
        "ARTICLE I\n\nDEFINITIONS\n\nSection 1.1 Terms. Words.\n\nARTICLE II\n\nSERVICES\n\n"
        "Section 2.1 Scope. Words."
    )
    assert [(clause.number, clause.path) for clause in cut(contract)] == [
        ("I", ()),
        ("1.1", ("I",)),
        ("II", ()),
        ("2.1", ("II",)),
    ]


def test_clauses_quoted_by_an_amendment_stand_in_its_article() -> None:
    contract = (
        "Article 2 – Volumes\n\nL'article 6 est remplacé par ce qui suit :\n\n« 6.1 Hausse. Dix jours.\n\n"
        "6.2 Baisse. Un mois. »\n\nArticle 3 – Effet\n\nTexte."
    )
    assert [(clause.number, clause.path) for clause in cut(contract)] == [
        ("2", ()),
        ("6.1", ("2",)),
        ("6.2", ("2",)),
        ("3", ()),
    ]


def test_a_quoted_article_does_not_go_on_with_the_articles_of_the_amendment() -> None:
    contract = "Article 2 – Volumes\n\n« Article 3 – Charges\n\nDix jours. »\n\nArticle 3 – Effet\n\nTexte."
    assert [(clause.number, clause.path) for clause in cut(contract)] == [("2", ()), ("3", ("2",)), ("3", ())]


def test_levels_of_headings_nest() -> None:
    document = markdown.read(
        "# Contrat\n\n## Durée\n\nUn an.\n\n## Prix\n\nFerme.".encode(), "contrat.md", Limits()
    )
    assert [(clause.heading, clause.headings) for clause in clauses_of(document)] == [
        ("Contrat", ()),
        ("Durée", ("Contrat",)),
        ("Prix", ("Contrat",)),
    ]


def test_articles_of_an_annex_may_bear_its_letter() -> None:
    annex = (
        "ANNEXE A\n\nPrévisions\n\nA1. Calendrier\n\nA1.1 Les prévisions sont données le 5.\n\n"
        "A1.2 Elles sont fermes.\n\nA2. Délais\n\nA2.1 Une hausse se demande six semaines avant."
    )
    assert numbers(annex) == ["ANNEXE A", "A1", "A1.1", "A1.2", "A2", "A2.1"]


def test_a_size_of_paper_is_no_number() -> None:
    contract = (
        "1. Remise\n\nLe rapport est remis sur papier\n\nA4 recto verso, chaque mois.\n\n"
        "2. Envoi\n\nIl est envoyé."
    )
    assert numbers(contract) == ["1", "2"]
