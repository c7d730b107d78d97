"""Train the recall net on the development parts of the corpora, and put it where it is shipped.

    python corpora/recall/train.py

Learnt from are clauses (`corpora/gold`), lines of every voice (`corpora/sheets`) and the sentences of whole
documents (`corpora/documents`), most of which speak of nothing that is sought. Each passage stands under its
headings and after the sentence before it, as it will when a document is read. The scores below which a family
is ruled out, and from which a passage is shown or read, are chosen on texts that a model has not seen, for
each in its turn: on documents, where most sentences state nothing, and on sheets, for a text that somebody
hands in by itself. Nothing of the test parts is used.
"""

import shutil
import sys
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from levels import Levels, Scored, levels_of
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.svm import LinearSVC

from contract_checker.checker import read_clause
from contract_checker.clauses import segment
from contract_checker.document import NormalText
from contract_checker.evaluation import Language, Unit, load, load_documents
from contract_checker.extraction import clause_texts
from contract_checker.extraction.recall import LEVELS, Categoriser, features, passages, says_all
from contract_checker.readers import read
from contract_checker.settings import Limits

CORPORA: Final = Path(__file__).resolve().parents[1]
MODEL: Final = CORPORA.parent / "contract_checker" / "extraction" / "recall" / "model"
MARGIN: Final = 0.05  # below what a passage without a known word scores
DOCUMENT_WEIGHT: Final = 4.0  # of a sentence of a document and of a look-alike, against a clause
COST: Final = 0.015  # of a mistake, against large weights (`LinearSVC`)
FEWEST: Final = 2  # passages that show a feature
STEPS: Final = 100  # of a whole number, to 1 of a weight
FOLDS: Final = 5
NOTHING_LEARNT: Final = Categoriser(
    families=(),
    rows={},
    weights=np.zeros((0, 0), np.int8),
    bias=np.zeros(0, np.int32),
    levels=np.zeros((len(LEVELS), 0), np.int32),
    alone=np.zeros((len(LEVELS), 0), np.int32),
)


class Example(NamedTuple):
    """A passage as the categoriser sees it.

    Attributes:
        group: what must not be parted: passages of one text are all learnt, or all scored.
        of_document: whether it stands in a document as it comes, or is a text by itself; None if its labels
            do not name every family, as those of a clause of the gold corpus.
        settled: the families that a pattern reads in it.
        says_all: whether it is long enough for a family to be ruled out by its words.
    """

    shown: frozenset[str]
    families: frozenset[str]
    doubtful: frozenset[str]
    weight: float
    group: str
    of_document: bool | None = False
    settled: frozenset[str] = frozenset()
    says_all: bool = False


class Labelled(NamedTuple):
    """A stretch of a text that states families of facts."""

    start: int
    end: int
    families: frozenset[str]
    doubtful: frozenset[str] = frozenset()


def examples_of(
    text: str,
    language: Language,
    labelled: Sequence[Labelled],
    weight: float,
    group: str,
    of_document: bool | None,
) -> Iterator[Example]:
    """The passages of a text, each with the families of the stretches that it touches."""
    document = read(text.encode(), "text.txt", Limits())
    normal = NormalText(document, document.body)
    facts = read_clause(text, language)
    quoted = [(fact.kind, passage.span) for fact in facts for passage in fact.evidence.passages]
    for clause in clause_texts(normal, segment(normal), language):
        for sentence, passage in passages(clause):
            spans = normal.source_spans(clause.offset + sentence.start, clause.offset + sentence.end)
            start, end = spans[0].start, spans[-1].end
            touched = [part for part in labelled if part.start < end and part.end > start]
            yield Example(
                shown=features(passage),
                families=frozenset().union(*(part.families for part in touched)),
                doubtful=frozenset().union(*(part.doubtful for part in touched)),
                weight=weight,
                group=group,
                of_document=of_document,
                settled=frozenset(kind for kind, span in quoted if span.start < end and span.end > start),
                says_all=says_all(passage.text),
            )


def of_unit(unit: Unit) -> Iterator[Example]:
    """The sentences of a clause of the gold corpus."""
    labelled = [
        Labelled(start, end, frozenset({fact.kind})) for fact in unit.facts for start, end in fact.spans
    ]
    weight = DOCUMENT_WEIGHT if unit.is_look_alike else 1.0
    yield from examples_of(unit.text, unit.language, labelled, weight, unit.text, None)


def learnt() -> list[Example]:
    """All that there is to learn from."""
    found = [example for unit in load(CORPORA / "gold", ["development"]) for example in of_unit(unit)]
    for folder, of_document in (("documents", True), ("sheets", False)):
        for document in load_documents(CORPORA / folder, ["development"]):
            labelled = [Labelled(*line) for line in document.lines]
            found += examples_of(
                document.text, document.language, labelled, DOCUMENT_WEIGHT, document.title, of_document
            )
    return found


class Trained(NamedTuple):
    """Weights in fractions: a row for each feature, a column for each family."""

    words: list[str]
    weights: NDArray[np.float64]
    bias: NDArray[np.float64]

    def scores(self, examples: Sequence[Example]) -> NDArray[np.float64]:
        """A row for each example, a column for each family."""
        rows = {word: row for row, word in enumerate(self.words)}
        known = [[rows[word] for word in example.shown if word in rows] for example in examples]
        return np.array([self.bias + self.weights[found].sum(axis=0) for found in known])


def fitted(examples: Sequence[Example], families: Sequence[str]) -> Trained:
    """A support vector machine for each family, without the passages that may or may not state it."""
    vectors = DictVectorizer(dtype=np.float32)
    shown: csr_matrix = vectors.fit_transform(dict.fromkeys(sorted(example.shown), 1) for example in examples)
    often = np.flatnonzero(np.asarray(shown.sum(axis=0)).ravel() >= FEWEST)
    names = vectors.get_feature_names_out()
    weight = np.array([example.weight for example in examples])
    columns, biases = [], []
    for family in families:
        states = np.array([family in example.families for example in examples])
        sure = np.array(
            [family not in example.doubtful or family in example.families for example in examples]
        )
        machine = LinearSVC(C=COST, random_state=0)
        machine.fit(shown[sure][:, often], states[sure], sample_weight=weight[sure])
        columns.append(machine.coef_[0])
        biases.append(machine.intercept_[0])
    return Trained([str(names[index]) for index in often], np.array(columns).T, np.array(biases))


def fold_of(group: str) -> int:
    """One of the parts, told from the words: the same one each time."""
    return zlib.crc32(group.encode()) % FOLDS


def scored_unseen(examples: Sequence[Example], families: Sequence[str]) -> dict[str, list[Scored]]:
    """For each family, the sentences, each scored by a model that has not seen it."""
    found: dict[str, list[Scored]] = {family: [] for family in families}
    for fold in range(FOLDS):
        model = fitted([example for example in examples if fold_of(example.group) != fold], families)
        unseen = [number for number, example in enumerate(examples) if fold_of(example.group) == fold]
        for number, scores in zip(unseen, model.scores([examples[each] for each in unseen]), strict=True):
            example = examples[number]
            for family, score in zip(families, scores, strict=True):
                if family not in example.doubtful:
                    states, settled = family in example.families, family in example.settled
                    of_passage = example.of_document, example.says_all
                    found[family].append(Scored(float(score), states, number, settled, *of_passage))
    return found


def in_whole_numbers(
    trained: Trained, families: Sequence[str], in_documents: Levels, alone: Levels
) -> Categoriser:
    """The model as it is shipped, without features that add nothing."""

    def whole(levels: Levels) -> NDArray[np.int32]:
        foreign, *others = ([scores[family] for family in families] for scores in levels)
        below = np.minimum(foreign, trained.bias - MARGIN)  # words that are not known rule nothing out
        levels_in_steps: NDArray[np.int32] = np.ceil(np.array([below, *others]) * STEPS).astype(np.int32)
        return levels_in_steps

    weights = np.clip(np.rint(trained.weights * STEPS), -127, 127).astype(np.int8)
    told = np.flatnonzero(weights.any(axis=1))
    return Categoriser(
        families=tuple(families),
        rows={trained.words[int(index)]: row for row, index in enumerate(told)},
        weights=weights[told],
        bias=np.rint(trained.bias * STEPS).astype(np.int32),
        levels=whole(in_documents),
        alone=whole(alone),
    )


@contextmanager
def put_back_on_failure() -> Iterator[None]:
    """The model that was shipped, if no better one is."""
    with tempfile.TemporaryDirectory() as scratch:
        before = Path(scratch) / "model"
        shutil.copytree(MODEL, before)
        try:
            yield
        except BaseException:
            shutil.copytree(before, MODEL, dirs_exist_ok=True)
            raise


def main() -> int:
    """Train, choose the scores, install."""
    with put_back_on_failure():
        NOTHING_LEARNT.save(MODEL)  # what patterns read does not depend on what was learnt before
        examples = learnt()
        families = sorted({family for example in examples for family in example.families})
        scored = scored_unseen(examples, families)
        in_documents, alone = (levels_of(scored, of_document=told) for told in (True, False))
        model = in_whole_numbers(fitted(examples, families), families, in_documents, alone)
        model.save(MODEL)
    print(f"{len(examples)} passages learnt, {len(model.rows)} features")
    return 0


if __name__ == "__main__":
    sys.exit(main())
