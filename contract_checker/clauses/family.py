"""Clause families: what a clause is about, told cheaply and with high recall from its titles and words."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from pydantic import Field

from contract_checker import yaml
from contract_checker.clauses.clause import Clause
from contract_checker.document import NormalText, fold
from contract_checker.frozen import Frozen


class Family(Frozen):
    """One file of `clauses/families/`, with the examples that are its tests."""

    name: str
    titles: tuple[str, ...] = Field(description="beginnings of words that a heading about it has")
    cues: tuple[str, ...] = Field(description="beginnings of words, each of which is enough in the text")
    together: tuple[tuple[str, ...], ...] = Field(
        (), description="beginnings of words that are enough together"
    )
    examples: tuple[str, ...] = Field(min_length=1, description="clauses that belong to the family")
    others: tuple[str, ...] = Field(min_length=1, description="clauses that do not, though they look like it")


@cache
def families() -> tuple[Family, ...]:
    """All clause families, by name."""
    folder = files("contract_checker.clauses") / "families"
    sources = sorted(
        (entry for entry in folder.iterdir() if entry.name.endswith(".yaml")), key=lambda entry: entry.name
    )
    return tuple(yaml.load_model(source, Family) for source in sources)


def tag(clauses: Sequence[Clause], normal: NormalText) -> tuple[Clause, ...]:
    """The same clauses with the families whose titles or cues they show.

    Facts do not depend on it, so that a check does not pay for it.
    """
    starts = [normal.starts[clause.first_block] for clause in clauses]
    found: list[set[str]] = [set() for _ in clauses]
    for name, titles, cues, together in _folded():
        for index, clause in enumerate(clauses):
            if _titled(clause, titles):
                found[index].add(name)
        for cue in cues:
            for index in _clauses_with(cue, normal.text, starts):
                found[index].add(name)
        for words in together:
            for index in set.intersection(*(set(_clauses_with(word, normal.text, starts)) for word in words)):
                found[index].add(name)
    return tuple(
        clause.model_copy(update={"families": tuple(sorted(names))}) if names else clause
        for clause, names in zip(clauses, found, strict=True)
    )


_FoldedFamily = tuple[str, tuple[str, ...], tuple[str, ...], tuple[tuple[str, ...], ...]]


@cache
def _folded() -> tuple[_FoldedFamily, ...]:
    return tuple(
        (
            family.name,
            tuple(map(fold, family.titles)),
            tuple(map(fold, family.cues)),
            tuple(tuple(map(fold, words)) for words in family.together),
        )
        for family in families()
    )


def _titled(clause: Clause, titles: Sequence[str]) -> bool:
    headings = fold(" \n ".join((*clause.headings, clause.heading or "")))
    return any(True for title in titles for _ in _places(title, headings))


def _clauses_with(words: str, text: str, starts: Sequence[int]) -> Iterator[int]:
    """Indexes of the clauses that have `words` at the beginning of a word."""
    for place in _places(words, text):
        yield bisect_right(starts, place) - 1


def _places(words: str, text: str) -> Iterator[int]:
    place = text.find(words)
    while place >= 0:
        if place == 0 or not text[place - 1].isalnum():
            yield place
        place = text.find(words, place + len(words))
