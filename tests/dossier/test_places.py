"""What is about one site or one activity alone, and what holds for the whole dossier."""

from collections.abc import Callable

import pytest

from contract_checker.clauses import clauses_of
from contract_checker.dossier import NamedPiece, place_sections, with_scopes
from contract_checker.extraction import extract
from contract_checker.facts import Scope

MakePiece = Callable[..., NamedPiece]

NOTICE = "le Client notifie toute hausse de volume au Prestataire avec un préavis de {} jours."
WHOLE = Scope()


@pytest.fixture
def scopes(piece: MakePiece) -> "Scopes":
    def read(text: str, path: str = "piece.txt") -> list[Scope]:
        made = piece(text, path)
        clauses = clauses_of(made.normal)
        placed = made.model_copy(update={"places": place_sections(clauses)})
        facts = [fact for fact in extract(made.normal, clauses) if fact.kind == "volume_notice"]
        return [fact.scope for fact in with_scopes(facts, [placed], ())]

    return read


Scopes = Callable[..., list[Scope]]


@pytest.mark.parametrize(
    ("first", "other", "expected"),
    [
        ("Pour le site de Nantes, ", "Pour le site de Lyon, ", ("Nantes", "Lyon")),
        ("S’agissant du plateau de Saint-Brieuc, ", "Sur le site d’Arles, ", ("Saint-Brieuc", "Arles")),
        ("Site de Bourg-en-Bresse : ", "Site de Dole : ", ("Bourg-en-Bresse", "Dole")),
    ],
)
def test_a_sentence_that_opens_with_a_site_is_about_it(
    scopes: Scopes, first: str, other: str, expected: tuple[str, str]
) -> None:
    text = f"{first}{NOTICE.format(20)}\n\n{other}{NOTICE.format(40)}"
    assert scopes(text) == [Scope(site=name) for name in expected]


def test_a_heading_holds_for_what_stands_under_it(scopes: Scopes) -> None:
    text = (
        f"Article 6 – Volumes\n\n6.1 Site de Nantes\n\n{NOTICE.format(20).capitalize()}\n\n"
        f"6.2 Site de Lyon\n\n{NOTICE.format(40).capitalize()}\n\n"
        f"Article 7 – Autres\n\n{NOTICE.format(50).capitalize()}"
    )
    assert scopes(text) == [Scope(site="Nantes"), Scope(site="Lyon"), WHOLE]


def test_an_activity_is_named_in_quotation_marks_or_with_a_capital(scopes: Scopes) -> None:
    text = (
        f"Pour l’activité « Recouvrement amiable », {NOTICE.format(20)}\n\n"
        f"Pour l’activité Accueil, {NOTICE.format(40)}"
    )
    assert scopes(text) == [Scope(activity="Recouvrement amiable"), Scope(activity="Accueil")]


def test_an_english_site(scopes: Scopes) -> None:
    text = (
        "For the Leeds site, the Client shall give the Provider 20 days' notice of any volume increase.\n\n"
        "For the Hull site, the Client shall give the Provider 40 days' notice of any volume increase."
    )
    assert scopes(text) == [Scope(site="Leeds"), Scope(site="Hull")]


def test_one_site_alone_is_no_division(scopes: Scopes) -> None:
    assert scopes(f"Pour le site de Nantes, {NOTICE.format(20)}") == [WHOLE]


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("Pour le site du Client, ", "Pour le site du Prestataire, "),
        ("Pour le site Internet, ", "Pour le site de secours, "),
        ("Pour toute ligne nouvelle, ", "Pour toute activité saisonnière, "),
        ("Comme sur le site de Nantes et le site de Lyon, ", "Comme sur le site de Dole et celui d’Arles, "),
    ],
)
def test_what_is_no_place_of_its_own(scopes: Scopes, first: str, other: str) -> None:
    assert scopes(f"{first}{NOTICE.format(20)}\n\n{other}{NOTICE.format(40)}") == [WHOLE, WHOLE]


def test_a_sentence_about_two_sites_is_about_all(scopes: Scopes) -> None:
    text = (
        f"Pour le site de Nantes et le site de Lyon, {NOTICE.format(20)}\n\n"
        f"Pour le site de Nantes, {NOTICE.format(30)}\n\nPour le site de Lyon, {NOTICE.format(40)}"
    )
    assert scopes(text) == [WHOLE, Scope(site="Nantes"), Scope(site="Lyon")]


def test_one_site_is_itself_however_it_is_written(scopes: Scopes) -> None:
    text = (
        f"Pour le site de Nantes, {NOTICE.format(20)}\n\nPour le site de NANTES, {NOTICE.format(30)}\n\n"
        f"Pour le site de Lyon, {NOTICE.format(40)}"
    )
    assert scopes(text) == [Scope(site="Nantes"), Scope(site="Nantes"), Scope(site="Lyon")]


def test_a_row_may_say_that_it_is_of_a_site(scopes: Scopes) -> None:
    rows = (
        "| Plateau | Préavis de hausse des volumes |\n|---|---|\n"
        "| Site de Nantes | 20 jours ouvrés |\n| Site de Lyon | 40 jours ouvrés |\n"
    )
    intro = "Préavis dû par le Client au Prestataire pour toute hausse des volumes\n\n"
    assert scopes(intro + rows, "piece.md") == [Scope(site="Nantes"), Scope(site="Lyon")]


def test_rows_are_about_the_site_that_heads_them(scopes: Scopes) -> None:
    text = (
        "Préavis dû par le Client au Prestataire pour toute hausse des volumes\n\n"
        "| Site | Préavis de hausse des volumes |\n|---|---|\n"
        "| Nantes | 20 jours ouvrés |\n| Lyon | 40 jours ouvrés |\n"
    )
    assert scopes(text, "piece.md") == [Scope(site="Nantes"), Scope(site="Lyon")]
