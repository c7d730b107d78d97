"""A linear categoriser: how surely a passage states a fact of each family, from the words that it shows."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
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
    frozenset({"contract_term", "termination"}),
    frozenset({"contract_term", "price_revision"}),
    frozenset({"penalty", "service_level"}),
    frozenset({"penalty", "volume_forecast"}),
    frozenset({"volume_notice", "day_counting"}),
    frozenset({"volume_change", "exclusivity"}),  # « confier une partie des appels à un autre centre »
    frozenset({"minimum_commitment", "exclusivity"}),  # « garantit l'exclusivité des appels du soir »
    frozenset({"volume_change", "service_place"}),  # « basculer les appels vers un centre à Madagascar »
    frozenset({"volume_change", "termination"}),  # « peut suspendre la campagne »
)
"""Kinds that one sentence often states together, so that none tells against another of the same group."""
IN_PASSING: Final = frozenset({"reference_terms", "amendment"})
"""Kinds that a sentence states by what it refers to or changes, whatever else it states."""
WORDS: Final = "words.txt"
WEIGHTS: Final = "weights.npy"
FAMILIES: Final = "families.json"
LEVELS: Final = ("foreign", "outdone", "shown", "sure")
"""Below the first a passage hardly ever states a family, below the second not beside one that surely is;
from the third it is shown, from the fourth read."""


def akin(family: str) -> frozenset[str]:
    """The families that tell nothing against one: itself, those of its groups, those stated in passing."""
    return IN_PASSING.union({family}, *(group for group in AKIN if family in group))


@dataclass(frozen=True, eq=False)
class Categoriser:
    """The weights of a trained model; whole numbers, so that a score is the same on every machine.

    Attributes:
        families: the kinds of facts, one for each column of the weights.
        rows: the row of each feature.
        weights: what each feature adds to the score of each family.
        bias: what the score of each family begins with.
        levels: the scores of `LEVELS` in a document, a row for each, a column for each family.
        alone: the same for a text by itself: most sentences of a document state nothing, few of those that
            somebody asks about.
    """

    families: tuple[str, ...]
    rows: Mapping[str, int]
    weights: NDArray[np.int8]
    bias: NDArray[np.int32]
    levels: NDArray[np.int32]
    alone: NDArray[np.int32]

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
            levels=_rows(told.values(), "document"),
            alone=_rows(told.values(), "alone"),
        )

    def save(self, folder: Path) -> None:
        """Write the model into `folder`."""
        folder.mkdir(parents=True, exist_ok=True)
        told = {
            family: {"bias": int(bias), "document": _named(levels), "alone": _named(alone)}
            for family, bias, levels, alone in zip(
                self.families, self.bias, self.levels.T, self.alone.T, strict=True
            )
        }
        (folder / FAMILIES).write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
        (folder / WORDS).write_text("\n".join(self.rows), encoding="utf-8")
        np.save(folder / WEIGHTS, self.weights, allow_pickle=False)

    @cached_property
    def rivals(self) -> NDArray[np.int32]:
        """Rows and columns for families: 1 where the one, if it is surely stated, tells against the other."""
        rows = [[one not in akin(other) for other in self.families] for one in self.families]
        return np.array(rows, np.int32).reshape(len(self.families), len(self.families))

    def scores(self, passages: Sequence[Collection[str]]) -> NDArray[np.int32]:
        """The score of each passage, given by its features, for each family: a row for a passage."""
        found = np.tile(self.bias, (len(passages), 1))
        for index, features in enumerate(passages):
            rows = [row for row in map(self.rows.get, features) if row is not None]
            found[index] += self.weights[rows].sum(axis=0, dtype=np.int32)
        return found


def _named(levels: Iterable[int]) -> dict[str, int]:
    return dict(zip(LEVELS, map(int, levels), strict=True))


def _rows(told: Collection[Mapping[str, Mapping[str, int]]], of: str) -> NDArray[np.int32]:
    return np.array([[family[of][level] for family in told] for level in LEVELS], np.int32)
