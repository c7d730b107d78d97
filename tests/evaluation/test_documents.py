"""Whole documents labelled by line, and scores on a small one whose right and wrong answers are known."""

from collections.abc import Callable
from pathlib import Path

import pytest

from contract_checker.cli.main import run
from contract_checker.document import Evidence, LineLocation, Passage, TextSpan
from contract_checker.errors import GoldError, UsageError
from contract_checker.evaluation import LabelledDocument, LineScores, evaluate_lines, load_documents
from contract_checker.evaluation.render import as_markdown, as_text
from contract_checker.facts import ClauseRef, Fact, Unread

DOCUMENT = """# contract, plain
- :: Article 1 – Paiement
payment_term :: Le Client paie les factures à trente jours de leur réception.
- :: Le salaire des conseillers est versé le cinq du mois suivant.

exclusivity :: Le Prestataire travaille pour qui il veut, sauf pour nos amis d'en face.
penalty? :: Le Client paie les factures à quarante jours de leur réception.
"""


def write(folder: Path, text: str = DOCUMENT) -> Path:
    place = folder / "test" / "fr"
    place.mkdir(parents=True, exist_ok=True)
    (place / "contrat.txt").write_text(text, encoding="utf-8")
    return folder


def loaded(folder: Path) -> LabelledDocument:
    (document,) = load_documents(write(folder))
    return document


def scores(folder: Path, family: str) -> LineScores:
    return next(found for found in evaluate_lines([loaded(folder)]).families if found.family == family)


def test_a_document_is_its_lines_without_their_labels(tmp_path: Path) -> None:
    document = loaded(tmp_path)
    assert document.title == "contract, plain"
    assert document.text.split("\n")[1] == "Le Client paie les factures à trente jours de leur réception."
    assert "\n\n" in document.text


def test_the_paragraphs_of_a_sheet_do_not_belong_together(tmp_path: Path) -> None:
    sheet = DOCUMENT.replace("# contract, plain", "# clause sheet, plain")
    first, second = load_documents(write(tmp_path, sheet))
    assert [len(part.lines) for part in (first, second)] == [3, 2]
    assert second.text.startswith("Le Prestataire travaille pour qui il veut")
    assert second.lines[0].start == 0


def test_each_line_has_its_place_and_its_families(tmp_path: Path) -> None:
    document = loaded(tmp_path)
    paid, *_, doubtful = document.lines[1:]
    assert document.text[paid.start : paid.end].startswith("Le Client paie les factures à trente")
    assert paid.families == frozenset({"payment_term"})
    assert (doubtful.families, doubtful.doubtful) == (frozenset(), frozenset({"penalty"}))


def test_a_line_that_a_fact_quotes_is_read(tmp_path: Path) -> None:
    assert scores(tmp_path, "payment_term").read == 1


def test_a_fact_on_a_line_of_another_family_is_wrong(tmp_path: Path) -> None:
    found = scores(tmp_path, "payment_term")
    assert (found.wrong, found.precision) == (1, 0.5)


def shows(words: str, family: str) -> Callable[..., tuple[Fact, ...]]:
    """A reader that reads nothing and shows one passage."""

    def read(text: str, language: str) -> tuple[Fact, ...]:
        start = text.index(words)
        span = TextSpan(start=start, end=start + len(words))
        place = Passage(document="a.txt", span=span, quote=words, location=LineLocation(line=1))
        return (
            Unread(
                family=family,
                id="unread-1",
                clause=ClauseRef(document="a.txt"),
                found_by="test",
                evidence=Evidence(passages=(place,)),
            ),
        )

    return read


def test_a_line_that_is_only_shown_is_seen_and_not_read(tmp_path: Path) -> None:
    found = evaluate_lines([loaded(tmp_path)], shows("travaille pour qui il veut", "exclusivity")).families
    line = next(scores for scores in found if scores.family == "exclusivity")
    assert (line.read, line.shown, line.missed, line.seen, line.precision_shown) == (0, 1, 0, 1.0, 1.0)


def test_what_is_shown_on_a_line_of_another_family_is_wrongly_shown(tmp_path: Path) -> None:
    found = evaluate_lines([loaded(tmp_path)], shows("Le salaire des conseillers", "payment_term")).families
    line = next(scores for scores in found if scores.family == "payment_term")
    assert (line.missed, line.shown, line.wrongly_shown, line.precision_shown) == (1, 0, 1, 0.0)


def test_a_line_that_nothing_quotes_is_missed(tmp_path: Path) -> None:
    nothing = evaluate_lines([loaded(tmp_path)], lambda text, language: ()).families
    assert {(line.family, line.missed) for line in nothing} == {
        ("payment_term", 1),
        ("exclusivity", 1),
        ("all", 2),
    }


def test_a_family_that_is_in_doubt_counts_for_nothing(tmp_path: Path) -> None:
    assert "penalty" not in {found.family for found in evaluate_lines([loaded(tmp_path)]).families}


def test_the_last_row_is_of_all_families(tmp_path: Path) -> None:
    *families, every = evaluate_lines([loaded(tmp_path)]).families
    assert every.family == "all"
    assert (every.read, every.wrong) == (sum(f.read for f in families), sum(f.wrong for f in families))


def test_mistakes_are_listed_with_their_quote(tmp_path: Path) -> None:
    told = as_text(evaluate_lines([loaded(tmp_path)]))
    assert "contrat.txt: payment_term, wrong\n    « Le Client paie les factures à quarante" in told


def test_the_command_gives_one_row_for_each_family(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["evaluate", str(write(tmp_path)), "--by-line", "--format", "markdown"]) == 0
    assert capsys.readouterr().out == as_markdown(evaluate_lines([loaded(tmp_path)]))


def test_by_line_has_no_floor(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    floor = tmp_path / "floor.yaml"
    floor.write_text("fr: {}\n", encoding="utf-8")
    assert run(["evaluate", str(write(tmp_path)), "--by-line", "--floor", str(floor)]) == 2
    assert "--by-line goes with neither" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Le Client paie.\n", r"contrat\.txt:1: a document begins with a title"),
        ("# voice\nLe Client paie.\n", r"contrat\.txt:2: there is no text"),
        ("# voice\n- :: Article 1\nauction :: Le prix.\n", r"contrat\.txt:3: 'auction' is no kind of fact"),
        ("# voice\npenalty ::  \n", r"contrat\.txt:2: there is no text"),
    ],
)
def test_a_file_that_cannot_be_understood_is_named(tmp_path: Path, text: str, what: str) -> None:
    with pytest.raises(GoldError, match=what):
        load_documents(write(tmp_path, text))


def test_a_folder_without_documents_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="No labelled document"):
        load_documents(tmp_path)
