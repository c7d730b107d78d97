"""What is about one lot alone, and what holds for the whole dossier."""

from collections.abc import Callable

import pytest

from contract_checker.checker import read_clause
from contract_checker.clauses import segment
from contract_checker.dossier import NamedPiece, lot_sections, lots_of
from contract_checker.dossier.lot_numbers import first_mention, lots_named, numbers_of
from contract_checker.dossier.lots import with_lots
from contract_checker.extraction import extract
from contract_checker.facts import Fact

MakePiece = Callable[..., NamedPiece]

NOTICE = "Le Client notifie toute hausse de volume au Prestataire avec un préavis de 30 jours."
CUT = "Le Client peut réduire les volumes à tout moment, sans préavis."


def facts(*pieces: NamedPiece) -> list[Fact]:
    return [fact for piece in pieces for fact in extract(piece.normal, segment(piece.normal))]


def scopes(*pieces: NamedPiece, lots: tuple[str, ...] = ("1", "2")) -> list[str | None]:
    found = [fact for fact in facts(*pieces) if fact.kind in ("volume_notice", "volume_change")]
    return [fact.scope.lot for fact in with_lots(found, [piece.lotted for piece in pieces], lots)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("lots 1, 2 et 4", ("1", "2", "4")),
        ("lots n° 1 a 3", ("1", "2", "3")),
        ("lot n°05", ("5",)),
        ("lot 0 : generalites", ()),
        ("le lot 2 a 30 jours pour repondre", ("2",)),
        ("lot 1.5", ()),
        ("un lot de 3 postes", ()),
        ("le lot a (accueil) et le lot b - relances", ("A", "B")),
        ("lots a a c.", ("A", "B", "C")),
        ("lot ii : relances", ("II",)),
        ("lots i a iv", ("I", "II", "III", "IV")),
        ("lots a a ii", ("A", "II")),  # of two series, nothing lies between
        ("le lot a ete attribue", ()),
        ("un lot d'appels, des lots, un lot y compris", ()),
    ],
)
def test_lots_are_named_one_by_one(text: str, numbers: tuple[str, ...]) -> None:
    assert numbers_of(text) == numbers


def test_a_series_names_ninety_nine_lots_at_most() -> None:
    assert numbers_of("lots 1 a 99") == tuple(str(number) for number in range(1, 100))


def test_one_lot_alone_is_no_division() -> None:
    assert lots_named(["lot 1", "lot 2"]) == ("1", "2")
    assert lots_named(["lot 1"]) == ()
    assert lots_named(["lot 5 : electricite"]) == ()
    assert lots_named(["lot a : accueil"], ["A"]) == ()


def test_lots_with_headings_count_whatever_their_number() -> None:
    assert lots_named(["lot 3 et lot 8"], ["8", "3"]) == ("3", "8")
    assert lots_named(["lot 3 et lot 8"]) == ()
    assert lots_named([], ["B", "A"]) == ("A", "B")
    assert lots_named([], ["V", "IX", "II"]) == ("II", "V", "IX")


@pytest.mark.parametrize(("first", "second"), [("3", "8"), ("A", "B"), ("II", "IV")])
def test_the_lots_of_a_tender_are_those_of_its_headings(piece: MakePiece, first: str, second: str) -> None:
    ccap = piece(f"# CCAP\n\n## Lot {first}\n\n{NOTICE}\n\n## Lot {second} – Relances\n\n{CUT}", "CCAP.md")
    assert lots_of([ccap]) == (first, second)
    assert set(scopes(ccap, lots=lots_of([ccap]))) == {first, second}


def test_two_pieces_of_lots_without_a_first_divide_a_tender(piece: MakePiece) -> None:
    third = piece(f"CCTP\n\nArticle 1 – Volumes\n\n{NOTICE}", "CCTP lot 3.txt")
    ninth = piece(f"CCTP\n\nArticle 1 – Volumes\n\n{CUT}", "CCTP lot 9.txt")
    assert lots_of([third, ninth]) == ("3", "9")


def test_a_clause_under_the_heading_of_a_lot_is_about_it(piece: MakePiece) -> None:
    text = f"CCAP\n\nArticle 1 – Lot 1 : accueil\n\n{NOTICE}\n\nArticle 2 – Lot 2 : relances\n\n{CUT}"
    assert set(scopes(piece(text))) == {"1", "2"}


def test_a_clause_under_no_heading_of_a_lot_is_about_all(piece: MakePiece) -> None:
    assert set(scopes(piece(f"CCAP\n\nArticle 1 – Volumes des lots 1 et 2\n\n{NOTICE}"))) == {None}


def test_a_sentence_that_begins_with_its_lot_is_about_it(piece: MakePiece) -> None:
    cut = "Pour le lot 2, le Client peut réduire les volumes sans préavis."
    text = f"CCAP\n\nArticle 1 – Volumes\n\n{cut}\n\n{NOTICE}"
    assert sorted(set(scopes(piece(text))), key=str) == ["2", None]


def test_a_sentence_about_two_lots_is_about_all(piece: MakePiece) -> None:
    text = "CCAP\n\nPour les lots 1 et 2, le Client peut réduire les volumes sans préavis."
    assert set(scopes(piece(text))) == {None}


def test_a_lot_that_the_dossier_does_not_have_is_none(piece: MakePiece) -> None:
    assert set(scopes(piece(f"CCAP\n\nArticle 1 – Lot 7\n\n{NOTICE}"))) == {None}


def test_a_row_of_a_table_is_about_its_lot(piece: MakePiece) -> None:
    table = f"CCAP\n\n| Lot | Évolution des volumes |\n|---|---|\n| 1 | {NOTICE} |\n| 2 | {CUT} |\n"
    assert set(scopes(piece(table, "CCAP.md"))) == {"1", "2"}


def test_a_row_may_be_headed_by_a_lot_under_any_head(piece: MakePiece) -> None:
    table = (
        f"CCAP\n\n| | Évolution des volumes |\n|---|---|\n| Lot 1 – Accueil | {NOTICE} |\n| Lot 2 | {CUT} |\n"
    )
    assert set(scopes(piece(table, "CCAP.md"))) == {"1", "2"}


def test_a_row_of_two_lots_is_about_all(piece: MakePiece) -> None:
    table = f"CCAP\n\n| | Évolution des volumes |\n|---|---|\n| Lots 1 et 2 | {NOTICE} |\n"
    assert set(scopes(piece(table, "CCAP.md"))) == {None}


def test_a_row_over_the_columns_of_two_lots_is_about_all(piece: MakePiece) -> None:
    table = f"CCAP\n\n| Volumes | Lot 1 | Lot 2 |\n|---|---|---|\n| Règle | {NOTICE} | {CUT} |\n"
    assert set(scopes(piece(table, "CCAP.md"))) == {None}


def test_the_words_that_first_name_a_lot_are_quoted(piece: MakePiece) -> None:
    normals = [piece("CCAP\n\nLe marché comprend les lots 1 à 3.").normal, piece("CCTP du lot 2").normal]
    quotes = [found and found.passages[0].quote for found in (first_mention(normals, lot) for lot in "274")]
    assert quotes == ["lots 1 à 3", None, None]


def test_pieces_of_several_lots_are_about_them(piece: MakePiece) -> None:
    first = piece(f"CCTP\n\nLot 1\n\nArticle 1 – Volumes\n\n{NOTICE}", "a.txt")
    second = piece(f"CCTP\n\nLot 2\n\nArticle 1 – Volumes\n\n{CUT}", "b.txt")
    assert set(scopes(first, second)) == {"1", "2"}


def test_the_piece_of_one_lot_alone_is_a_dossier(piece: MakePiece) -> None:
    assert set(scopes(piece(f"CCTP\n\nLot 2\n\nArticle 1 – Volumes\n\n{CUT}"))) == {None}


def test_headings_outweigh_the_lot_of_the_piece(piece: MakePiece) -> None:
    text = f"CCAP\n\nArticle 1 – Lot 1\n\n{NOTICE}"
    assert lot_sections(segment(piece(text).normal))[0].lot == "1"


def test_a_clause_alone_has_no_lot() -> None:
    assert {fact.scope.lot for fact in read_clause(f"Pour le lot 2, {CUT[0].lower()}{CUT[1:]}")} <= {
        None,
        "2",
    }
