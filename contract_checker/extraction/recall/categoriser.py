"""A linear categoriser: how surely a passage states a fact of each family, from the words that it shows."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

WORDS: Final = "words.txt"
WEIGHTS: Final = "weights.npy"
FAMILIES: Final = "families.json"
LEVELS: Final = ("foreign", "shown", "sure")
"""Below the first a passage hardly ever states a family; from the second it is shown, from the third read."""


@dataclass(frozen=True, eq=False)
class Categoriser:
    """The weights of a trained model; whole numbers, so that a score is the same on every machine.

    Attributes:
        families: the kinds of facts, one for each column of the weights.
        rows: the row of each feature.
        weights: what each feature adds to the score of each family.
        bias: what the score of each family begins with.
        levels: the scores of `LEVELS`, a row for each, a column for each family.
    """

    families: tuple[str, ...]
    rows: Mapping[str, int]
    weights: NDArray[np.int8]
    bias: NDArray[np.int32]
    levels: NDArray[np.int32]

    @classmethod
    def load(cls, folder: Traversable) -> "Categoriser":
        """The model that `save` wrote into `folder`."""
        told = json.loads((folder / FAMILIES).read_text(encoding="utf-8"))
        words = (folder / WORDS).read_text(encoding="utf-8").split("\n")
        with (folder / WEIGHTS).open("rb") as file:
            weights = np.load(file, allow_pickle=False)
        return cls(
            families=tuple(told),
            rows={word: row for row, word in enumerate(words)},
            weights=weights,
            bias=np.array([family["bias"] for family in told.values()], np.int32),
            levels=np.array([[family[level] for family in told.values()] for level in LEVELS], np.int32),
        )

    def save(self, folder: Path) -> None:
        """Write the model into `folder`."""
        folder.mkdir(parents=True, exist_ok=True)
        told = {
            family: {"bias": int(bias), **dict(zip(LEVELS, map(int, levels), strict=True))}
            for family, bias, levels in zip(self.families, self.bias, self.levels.T, strict=True)
        }
        (folder / FAMILIES).write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
        (folder / WORDS).write_text("\n".join(self.rows), encoding="utf-8")
        np.save(folder / WEIGHTS, self.weights, allow_pickle=False)

    def scores(self, passages: Sequence[Collection[str]]) -> NDArray[np.int32]:
        """The score of each passage, given by its features, for each family: a row for a passage."""
        found = np.tile(self.bias, (len(passages), 1))
        for index, features in enumerate(passages):
            rows = [row for row in map(self.rows.get, features) if row is not None]
            found[index] += self.weights[rows].sum(axis=0, dtype=np.int32)
        return found
