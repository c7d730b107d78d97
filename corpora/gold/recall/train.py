"""Train the recall net on the development part of the gold corpus, and put it where it is shipped.

    python corpora/gold/recall/train.py

The clauses are cut into those that are learnt from and, one in five, those that choose the score from which
a passage is shown to the reader; nothing of the test part is used.
"""

import json
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

from contract_checker.document import fold
from contract_checker.evaluation import Unit, load
from contract_checker.extraction.recall import features

HERE: Final = Path(__file__).resolve().parent
GOLD: Final = HERE.parent
MODEL: Final = GOLD.parents[1] / "contract_checker" / "extraction" / "recall" / "model"
# Whole documents hold many more passages about nothing of the kind than the corpus does.
LEAST_PRECISION: Final = 0.99

Example = tuple[str, frozenset[str]]


def examples(units: Sequence[Unit]) -> Iterator[Example]:
    """Each clause with the families of its facts, and each annotated passage with its own."""
    for unit in units:
        yield features(fold(unit.text)), frozenset(fact.kind for fact in unit.facts)
        for fact in unit.facts:
            quote = " ".join(unit.text[start:end] for start, end in fact.spans)
            touching = (other.kind for other in unit.facts if set(other.spans) & set(fact.spans))
            yield features(fold(quote)), frozenset(touching)


def held_out(unit: Unit) -> bool:
    """One clause in five, told from its words: the same ones each time."""
    return zlib.crc32(unit.text.encode()) % 5 == 0


def write(path: Path, found: Sequence[Example], kinds: Sequence[str]) -> None:
    """The examples in the form that ``spacy train`` reads."""
    nlp = spacy.blank("xx")
    docs = DocBin()
    for text, families in found:
        doc = nlp(text)
        doc.cats = {kind: float(kind in families) for kind in kinds}
        docs.add(doc)
    docs.to_disk(path)


def least_score(model: Path, found: Sequence[Example]) -> float:
    """The lowest score from which `LEAST_PRECISION` of the assignments to a family are right."""
    nlp = spacy.load(model)
    scored = [
        (score, kind in families)
        for doc, (_, families) in zip(nlp.pipe(text for text, _ in found), found, strict=True)
        for kind, score in doc.cats.items()
    ]
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
    kinds = sorted({fact.kind for unit in units for fact in unit.facts})
    learnt = list(examples([unit for unit in units if not held_out(unit)]))
    kept = list(examples([unit for unit in units if held_out(unit)]))
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write(folder / "train.spacy", learnt, kinds)
        write(folder / "dev.spacy", kept, kinds)
        paths = {f"paths.{name}": str(folder / f"{name}.spacy") for name in ("train", "dev")}
        train(HERE / "config.cfg", folder, overrides=paths)
        best = folder / "model-best"
        _forget(best / "config.cfg", paths)
        score = least_score(best, kept)
        meta = json.loads((best / "meta.json").read_text(encoding="utf-8"))
        meta |= {"name": "recall", "least_score": score, "performance": {}}
        (best / "meta.json").write_text(json.dumps(meta, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        shutil.rmtree(MODEL, ignore_errors=True)
        shutil.copytree(best, MODEL)
    print(f"{len(learnt)} examples learnt, {len(kept)} kept apart; least score {score}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
