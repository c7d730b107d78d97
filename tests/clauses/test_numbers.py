"""Numbers and headings that open a clause, and numbers that do not."""

import pytest

from contract_checker.clauses import Clause, segment
from contract_checker.document import (
    Block,
    CellAddress,
    Document,
    LineLocation,
    NormalText,
    TextSpan,
)
from contract_checker.readers import text
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


def words(clause: Clause, contract: str) -> str:
    return contract[clause.span.start : clause.span.end]


@pytest.mark.parametrize(
    ("opening", "number", "heading"),
    [
        ("Article 12 – Durée", "12", "Durée"),
        ("Article 12 - Durée", "12", "Durée"),
        ("Article 12 : Durée", "12", "Durée"),
        ("Article 12. Durée", "12", "Durée"),
        ("Article 12 Durée", "12", "Durée"),
        ("Article n° 12 – Durée", "12", "Durée"),
        ("ARTICLE B – DURÉE", "B", "DURÉE"),
        ("12° – Durée", "12", "Durée"),
        ("CHAPITRE 1ER : PRIX", "CHAPITRE 1ER", "PRIX"),
        ("ARTICLE XII – DURÉE", "XII", "DURÉE"),
        ("ARTICLE 12 – DURÉE", "12", "DURÉE"),
        ("Article premier – Objet", "premier", "Objet"),
        ("Article 1er – Objet", "1er", "Objet"),
        ("Article 1er : Objet", "1er", "Objet"),
        ("ARTICLE UNIQUE – OBJET", "UNIQUE", "OBJET"),
        ("Article 12 bis – Durée", "12 bis", "Durée"),
        ("Article 12.1 – Durée", "12.1", "Durée"),
        ("Art. 12 – Durée", "12", "Durée"),
        ("ARTICLE12 – DURÉE", "12", "DURÉE"),
        ("CLAUSES DIVERSES", None, "CLAUSES DIVERSES"),
        ("Clause 5 – Durée", "5", "Durée"),
        ("§ 4 Durée", "4", "Durée"),
        ("§4 – Durée", "4", "Durée"),
        ("12. Durée", "12", "Durée"),
        ("12.1 Durée", "12.1", "Durée"),
        ("12.1. Durée", "12.1", "Durée"),
        ("12.1.3. Durée", "12.1.3", "Durée"),
        ("12-1 Durée", "12-1", "Durée"),
        ("12-1-Durée", "12-1", "Durée"),
        ("12 – Durée", "12", "Durée"),
        ("12) Durée", "12", "Durée"),
        ("01.02 Durée", "01.02", "Durée"),
        ("I. Durée", "I", "Durée"),
        ("I – Durée", "I", "Durée"),
        ("I DURÉE DU MARCHÉ", "I", "DURÉE DU MARCHÉ"),
        ("IV.2 Durée", "IV.2", "Durée"),
        ("A.1 Durée", "A.1", "Durée"),
        ("Annexe 3 – Prix", "Annexe 3", "Prix"),
        ("ANNEXE A – PRIX", "ANNEXE A", "PRIX"),
        ("Annexe III : Prix", "Annexe III", "Prix"),
        ("Chapitre 2 – Prix", "Chapitre 2", "Prix"),
        ("Titre III – Prix", "Titre III", "Prix"),
        ("Section 2 – Prix", "Section 2", "Prix"),
        ("Schedule 2 – Charges", "Schedule 2", "Charges"),
        ("Section 5.2 Term", "5.2", "Term"),
        ("ARTICLE IV. Term", "IV", "Term"),
        ("Exhibit B – Territory", "Exhibit B", "Territory"),
    ],
)
def test_a_number_with_its_heading_opens_a_clause(opening: str, number: str | None, heading: str) -> None:
    (clause,) = cut(f"{opening}\nLe marché est conclu pour un an.")
    assert (clause.number, clause.heading) == (number, heading)


@pytest.mark.parametrize(
    ("contract", "number", "heading"),
    [
        ("12.1 Durée. Le marché est conclu pour un an.", "12.1", "Durée"),
        ("12.1 Durée : un an à compter de la notification.", "12.1", "Durée"),
        ("12.1 Durée – Le marché est conclu pour un an.", "12.1", "Durée"),
        (
            "Article 8 – Évolution des charges\nLe donneur d'ordre notifie ses demandes.",
            "8",
            "Évolution des charges",
        ),
        ("5.2 Notice. The Client shall give ten days' notice.", "5.2", "Notice"),
        (
            "Article 8 – Évolution des charges et des\nvolumes confiés au prestataire",
            "8",
            "Évolution des charges et des volumes confiés au prestataire",
        ),
    ],
)
def test_a_heading_in_the_same_block_does_not_swallow_the_text(
    contract: str, number: str, heading: str
) -> None:
    (clause,) = cut(contract)
    assert (clause.number, clause.heading, words(clause, contract)) == (number, heading, contract)


def test_a_numbered_sentence_has_no_heading() -> None:
    (clause,) = cut("8.1 Le titulaire s'engage à respecter les\ndélais fixés au bordereau.")
    assert (clause.number, clause.heading) == ("8.1", None)


def test_a_heading_on_the_line_below_its_number_is_its_heading() -> None:
    first, second = cut("ARTICLE 5\n\nDURÉE\n\nUn an.\n\nARTICLE 6\n\nPRIX\n\nLe prix est ferme.")
    assert [(first.number, first.heading), (second.number, second.heading)] == [("5", "DURÉE"), ("6", "PRIX")]


def test_a_plain_title_below_a_number_is_its_heading() -> None:
    assert [clause.heading for clause in cut("Article 5\n\nDurée du marché\n\nUn an.")] == ["Durée du marché"]


@pytest.mark.parametrize("below", ["Néant.", "Le titulaire doit confirmer la demande"])
def test_a_sentence_below_a_number_is_no_heading(below: str) -> None:
    assert [clause.heading for clause in cut(f"Article 5\n\n{below}\n\nUn an.")] == [None]


def test_a_cell_below_a_number_is_no_heading() -> None:
    cell = {"words": "Prestation", "kind": "cell", "cell": CellAddress(table=1, row=1, column=1)}
    assert [clause.heading for clause in clauses_of(make({"words": "Annexe 1"}, cell))] == [None]


@pytest.mark.parametrize(
    "line",
    [
        "12 mois à compter de la notification.",
        "3 000 appels par jour.",
        "12 janvier 2026.",
        "1er janvier 2026.",
        "12,50 € par appel.",
        "12.50 € par appel.",
        "100 % des appels.",
        "01 23 45 67 89",
        "01.23.45.67.89",
        "12/01/2026",
        "Article 12 du CCAG-FCS.",
        "Article L. 2113-10 du code de la commande publique.",
        "Article R. 2191-3 du code de la commande publique.",
        "M. Dupont, directeur.",
        "A. Martin, directrice.",
        "L'acheteur peut résilier.",
        "À compter de la notification.",
    ],
)
def test_a_number_of_running_text_opens_nothing(line: str) -> None:
    assert numbers(f"Article 3 – Durée\n\nLe marché dure un an.\n\n{line}\n\nIl est reconductible.") == ["3"]


def test_numbers_out_of_sequence_open_nothing() -> None:
    assert numbers(
        "2. Durée\n\nUn an.\n\n2.1 Reconduction\n\nUne fois.\n\n57.3 Appels traités par jour\n\nEn 2025."
    ) == [
        "2",
        "2.1",
    ]


@pytest.mark.parametrize(
    "items",
    [
        "1. des appels ;\n2. des courriels.",
        "1. Appels entrants ;\n2. Courriels.",
        "1) Appels entrants\n2) Courriels\n3) Tchat",
        "a) Appels entrants\nb) Courriels",
        "- Appels entrants\n- Courriels",
        "i) Appels entrants\nii) Courriels",
    ],
)
def test_items_are_inside_their_clause(items: str) -> None:
    contract = f"4. Prestations\n\nLe titulaire fournit :\n{items}\n\n5. Durée\n\nUn an."
    assert numbers(contract) == ["4", "5"]


def test_a_list_of_short_numbered_items_is_inside_its_clause() -> None:
    contract = (
        "Article 4 – Prestations\n\nSont confiés au titulaire\n\n1. Appels entrants\n\n"
        "2. Courriels\n\n3. Tchat\n\nUn an."
    )
    assert numbers(contract) == ["4"]
