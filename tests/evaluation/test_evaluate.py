"""Scores on a small folder whose right and wrong answers are known beforehand."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from contract_checker.checker import read_clause
from contract_checker.errors import GoldError, UsageError
from contract_checker.evaluation import Evaluation, evaluate, load
from contract_checker.evaluation.floor import below, load_floor
from contract_checker.evaluation.render import as_markdown, as_text

PAID = """# agreement
Le Client [[paie à 30 jours de réception]]{payment_term debtor=client term="30 day" start=invoice_receipt}
toutes les factures.

# agreement · nothing is read here
Les [[factures sont payées]]{payment_term} quand le Client le peut.

# collective agreement · salaries
Le salaire est versé le cinq du mois suivant.
"""
TAKEN = """# note · a look-alike that the program takes
Les factures sont payées à quarante jours par le Client.
"""


def write(folder: Path, part: str, text: str, name: str = "payment_term") -> None:
    place = folder / part / "fr"
    place.mkdir(parents=True, exist_ok=True)
    (place / f"{name}.txt").write_text(text, encoding="utf-8")


def measured(folder: Path) -> Evaluation:
    return evaluate(load(folder))


def test_right_wrong_and_missed_are_counted(tmp_path: Path) -> None:
    write(tmp_path, "test", PAID + "\n" + TAKEN)
    (family,) = measured(tmp_path).families
    assert (family.detection.right, family.detection.wrong, family.detection.missed) == (1, 1, 1)
    assert (family.detection.precision, family.detection.recall, family.detection.f1) == (0.5, 0.5, 0.5)
    assert (family.taken, family.look_alikes) == (1, 2)


def test_fields_are_counted_where_a_fact_was_found(tmp_path: Path) -> None:
    write(tmp_path, "test", PAID.replace('term="30 day"', 'term="31 day"'))
    (family,) = measured(tmp_path).families
    assert family.fields["debtor"].right == 1
    assert (family.fields["term"].right, family.fields["term"].wrong, family.fields["term"].missed) == (
        0,
        1,
        1,
    )


def test_wrong_answers_are_listed_with_place_and_quote(tmp_path: Path) -> None:
    write(tmp_path, "test", PAID + "\n" + TAKEN)
    text = as_text(measured(tmp_path))
    assert "payment_term.txt:5: payment_term, missed\n    « factures sont payées »" in text
    assert "payment_term.txt:11: payment_term, wrongly found" in text


def test_lead_times_for_both_directions_equal_one_for_each(tmp_path: Path) -> None:
    write(
        tmp_path,
        "test",
        "# agreement\n[[Le Client notifie toute variation de volume trente jours calendaires à l'avance]]"
        "{volume_notice quantified=true debtor=client"
        " / value=30 unit=day day_kind=calendar direction=increase"
        " / value=30 unit=day day_kind=calendar direction=decrease}.\n",
        "volume_notice",
    )
    (family,) = measured(tmp_path).families
    assert (family.fields["terms"].right, family.fields["terms"].wrong) == (2, 0)


def test_parts_that_repeat_a_sentence_with_other_figures_are_said(tmp_path: Path) -> None:
    write(tmp_path, "development", PAID)
    write(tmp_path, "test", PAID.replace("30 jours de", "90 jours de"))
    pairs = measured(tmp_path).near_duplicates
    assert [(one.rsplit(":")[-1], other.rsplit(":")[-1]) for one, other in pairs][1:] == [
        ("5", "5"),
        ("8", "8"),
    ]


def test_one_row_for_each_kind(tmp_path: Path) -> None:
    write(tmp_path, "test", PAID)
    assert "| `payment_term` | fr | 1.000 | 0.500 | 0.667 | 2 | 1.000 | 0 of 1 |" in as_markdown(
        measured(tmp_path)
    )


@pytest.mark.parametrize(
    ("floor", "sentences"),
    [
        ("fr: {payment_term: {detection: 0.6, taken: 0}}", []),
        (
            "fr: {payment_term: {detection: 0.7}}",
            ["payment_term (fr), detection: F1 0.6667, the floor is 0.7"],
        ),
        ("en: {payment_term: {detection: 0.7}}", ["payment_term (en) was not measured"]),
    ],
)
def test_scores_under_the_floor_are_said(tmp_path: Path, floor: str, sentences: Sequence[str]) -> None:
    write(tmp_path, "test", PAID)
    path = tmp_path / "floor.yaml"
    path.write_text(floor, encoding="utf-8")
    assert list(below(measured(tmp_path), load_floor(path))) == sentences


def test_a_folder_without_clauses_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="No annotated clause"):
        load(tmp_path)


@pytest.mark.parametrize(
    ("name", "text", "what"),
    [
        ("auction", PAID, "'auction' is no kind of fact"),
        ("audit", "Une clause sans titre.\n", "audit.txt:1: a clause begins with a title"),
        ("audit", "# note\n[[x]]{audit", "audit.txt:1: a '\\[\\['|not closed|closes"),
    ],
)
def test_a_file_that_cannot_be_understood_is_named(tmp_path: Path, name: str, text: str, what: str) -> None:
    write(tmp_path, "test", text, name)
    with pytest.raises(GoldError, match=what):
        load(tmp_path)


def test_another_reader_can_be_measured(tmp_path: Path) -> None:
    write(tmp_path, "test", PAID)
    empty: Any = lambda text, language: read_clause("Rien.", language)  # noqa: E731
    (family,) = evaluate(load(tmp_path), empty).families
    assert family.detection.missed == 2
