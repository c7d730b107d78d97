"""The parts of the corpora that are labelled by line."""

from pathlib import Path

import pytest

from contract_checker.document import fold
from contract_checker.evaluation import evaluate_lines, load, load_documents

CORPORA = Path(__file__).parents[2] / "corpora"
FEWEST_WORDS = 8  # « Le marché est conclu à prix ferme » is everybody's sentence


def sentences(part: str) -> set[str]:
    """The longer lines of a part, of documents and of sheets, and the clauses of the gold corpus, folded."""
    return {fold(unit.text) for unit in load(CORPORA / "gold", [part])} | {
        fold(document.text[line.start : line.end])
        for corpus in ("documents", "sheets")
        for document in load_documents(CORPORA / corpus, [part])
        for line in document.lines
        if len(document.text[line.start : line.end].split()) >= FEWEST_WORDS
    }


def test_no_line_of_a_test_part_is_learnt() -> None:
    assert sentences("development") & sentences("test") == set()


@pytest.mark.parametrize("corpus", ["documents", "sheets"])
@pytest.mark.parametrize("part", ["development", "test"])
def test_most_families_stand_in_each_part(corpus: str, part: str) -> None:
    found = load_documents(CORPORA / corpus, [part])
    families = {family for document in found for line in document.lines for family in line.families}
    assert len(families) >= 35


LEAST_READ = {"documents": 0.73, "sheets": 0.66}
LEAST_SEEN = {"documents": 0.84, "sheets": 0.78}
LEAST_PRECISION = {"documents": 0.89, "sheets": 0.88}


@pytest.mark.parametrize("corpus", ["documents", "sheets"])
def test_the_test_part_is_read_at_least_as_well_as_recorded(corpus: str) -> None:
    together = evaluate_lines(load_documents(CORPORA / corpus, ["test"])).families[-1]
    assert together.recall is not None
    assert together.seen is not None
    assert together.precision is not None
    assert together.recall >= LEAST_READ[corpus]
    assert together.seen >= LEAST_SEEN[corpus]
    assert together.precision >= LEAST_PRECISION[corpus]
