"""Train the recall net on the development parts of the corpora, and put it where it is shipped.

    python corpora/gold/recall/train.py

Learnt from are clauses (`corpora/gold`), and the lines of whole documents (`corpora/documents`), most of
which speak of nothing that is sought. One clause and one document in five are kept apart: the clauses choose
the best of the rounds, the documents the score from which a passage is shown to the reader. Nothing of the
test parts is used.
"""

import json
import re
import shutil
import sys
import tempfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import spacy
from spacy.cli.train import train
from spacy.tokens import DocBin

from contract_checker.checker import read_clause
from contract_checker.document import fold
from contract_checker.evaluation import LabelledDocument, Unit, load, load_documents, quoted_lines
from contract_checker.extraction.recall import features, says_enough

HERE: Final = Path(__file__).resolve().parent
GOLD: Final = HERE.parent
DOCUMENTS: Final = GOLD.parent / "documents"
MODEL: Final = GOLD.parents[1] / "contract_checker" / "extraction" / "recall" / "model"
LEAST_PRECISION: Final = 0.9  # of the families that lines are given, patterns apart
TIMES: Final = 3  # that a line of a document and a look-alike are learnt for once that a clause is
KEPT: Final = 5  # one in so many is kept apart
ITEM: Final = re.compile(r"[-–•]|[a-z0-9]{1,2}[.)°]|\d+°")

Example = tuple[str, frozenset[str]]


def examples(units: Sequence[Unit]) -> Iterator[Example]:
    """Each clause with the families of its facts, and each annotated passage with its own."""
    for unit in units:
        yield features(fold(unit.text)), frozenset(fact.kind for fact in unit.facts)
        if unit.is_look_alike:
            yield from (TIMES - 1) * [
                (features(fold(unit.text)), frozenset(fact.kind for fact in unit.facts))
            ]
        for fact in unit.facts:
            quote = " ".join(unit.text[start:end] for start, end in fact.spans)
            touching = (other.kind for other in unit.facts if set(other.spans) & set(fact.spans))
            yield features(fold(quote)), frozenset(touching)


def lines_of(document: LabelledDocument) -> Iterator[Example]:
    """Each line with its families, an item after the words that announce it."""
    announcing = ""
    for line in document.lines:
        words = document.text[line.start : line.end]
        is_item = ITEM.match(words) is not None
        lead = f"{announcing} " if is_item else ""
        yield features(fold(lead + words)), line.families | line.doubtful
        if not is_item:
            announcing = words if words.rstrip().endswith(":") else ""


def kept_apart(words: str) -> bool:
    """One in five, told from its words: the same ones each time."""
    return zlib.crc32(words.encode()) % KEPT == 0


def write(path: Path, found: Sequence[Example], kinds: Sequence[str]) -> None:
    """The examples in the form that ``spacy train`` reads."""
    nlp = spacy.blank("xx")
    docs = DocBin()
    for text, families in found:
        doc = nlp(text)
        doc.cats = {kind: float(kind in families) for kind in kinds}
        docs.add(doc)
    docs.to_disk(path)


def least_score(model: Path, documents: Sequence[LabelledDocument]) -> float:
    """The lowest score from which `LEAST_PRECISION` of the lines shown, which no fact quotes, are right."""
    nlp = spacy.load(model)
    scored = []
    for document in documents:
        read = quoted_lines(document, read_clause(document.text, document.language))
        for (text, families), quoted in zip(lines_of(document), read, strict=True):
            if says_enough(text):
                scores = nlp(text).cats.items()
                scored += [(score, kind in families) for kind, score in scores if kind not in quoted]
    scored.sort(reverse=True)
    right, least = 0, 1.0
    for count, (score, is_right) in enumerate(scored, start=1):
        right += is_right
        if right >= LEAST_PRECISION * count:
            least = score
    return round(least, 4)


def _forget(config: Path, paths: Mapping[str, str]) -> None:
    """Take out of the settings where the examples lay: what is shipped names no folder of this machine."""
    text = config.read_text(encoding="utf-8")
    for path in paths.values():
        text = text.replace(json.dumps(path), "null")
    config.write_text(text, encoding="utf-8")


def main() -> int:
    """Train, choose the score, install."""
    units = load(GOLD, ["development"])
    documents = load_documents(DOCUMENTS, ["development"])
    kinds = sorted({fact.kind for unit in units for fact in unit.facts})
    kept_documents = [document for document in documents if kept_apart(document.title)]
    learnt = list(examples([unit for unit in units if not kept_apart(unit.text)]))
    for document in documents:
        learnt += TIMES * list(lines_of(document)) if document not in kept_documents else []
    kept = list(examples([unit for unit in units if kept_apart(unit.text)]))
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write(folder / "train.spacy", learnt, kinds)
        write(folder / "dev.spacy", kept, kinds)
        paths = {f"paths.{name}": str(folder / f"{name}.spacy") for name in ("train", "dev")}
        train(HERE / "config.cfg", folder, overrides=paths)
        best = folder / "model-best"
        _forget(best / "config.cfg", paths)
        score = least_score(best, kept_documents)
        meta = json.loads((best / "meta.json").read_text(encoding="utf-8"))
        meta |= {"name": "recall", "least_score": score, "performance": {}}
        (best / "meta.json").write_text(json.dumps(meta, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        shutil.rmtree(MODEL, ignore_errors=True)
        shutil.copytree(best, MODEL)
    apart = f"{len(kept)} and {len(kept_documents)} documents kept apart"
    print(f"{len(learnt)} examples learnt, {apart}; least score {score}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
