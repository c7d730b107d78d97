"""A linear categoriser: how surely a passage states a fact of each family, from the words that it shows."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

AKIN: Final = (
    frozenset({"volume_notice", "volume_change", "volume_forecast", "minimum_commitment"}),
    frozenset({"activity_nature", "contract_term"}),
    frozenset({"volume_change", "termination"}),  # « peut suspendre la campagne »
)
"""Kinds that one sentence often states together, so that none tells against another of the same group."""
WORDS: Final = "words.txt"
WEIGHTS: Final = "weights.npy"
FAMILIES: Final = "families.json"
LEVELS: Final = ("foreign", "outdone", "shown", "sure")
"""Below the first a passage hardly ever states a family, below the second not beside one that surely is;
from the third it is shown, from the fourth read."""


def akin(family: str) -> frozenset[str]:
    """The family itself and those of its group."""
    return frozenset({family}).union(*(group for group in AKIN if family in group))


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

    @cached_property
    def rivals(self) -> NDArray[np.int32]:
        """Rows and columns for families: 1 where the one, if it is surely stated, tells against the other."""
        rows = [[other not in akin(one) for other in self.families] for one in self.families]
        return np.array(rows, np.int32).reshape(len(self.families), len(self.families))

    def scores(self, passages: Sequence[Collection[str]]) -> NDArray[np.int32]:
        """The score of each passage, given by its features, for each family: a row for a passage."""
        found = np.tile(self.bias, (len(passages), 1))
        for index, features in enumerate(passages):
            rows = [row for row in map(self.rows.get, features) if row is not None]
            found[index] += self.weights[rows].sum(axis=0, dtype=np.int32)
        return found
