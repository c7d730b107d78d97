"""Folders of annotated clauses, loaded."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, cast

from contract_checker.errors import GoldError, UsageError
from contract_checker.evaluation.annotation import parse
from contract_checker.evaluation.expected import Expected, expected, kinds

Language = Literal["fr", "en"]

LANGUAGES: Final[tuple[Language, ...]] = ("fr", "en")


@dataclass(frozen=True)
class Unit:
    """One annotated clause.

    Attributes:
        family: kind of fact that its file is about.
        title: the voice it is written in and, for a look-alike, what it is really about.
    """

    path: Path
    line: int
    part: str
    language: Language
    family: str
    title: str
    text: str
    facts: tuple[Expected, ...]

    @property
    def is_look_alike(self) -> bool:
        """Whether it states no fact of the kind of its file."""
        return all(fact.kind != self.family for fact in self.facts)

    @property
    def place(self) -> str:
        """File and line."""
        return f"{self.path}:{self.line}"


def load(folder: Path, parts: Sequence[str] = ()) -> tuple[Unit, ...]:
    """Every clause of `folder`, or of some of its parts, in the order of files and lines.

    Raises:
        UsageError: if there is no clause there.
        GoldError: with file and line, if one cannot be understood.
    """
    units = tuple(
        unit
        for part in parts or parts_of(folder)
        for language in LANGUAGES
        for path in sorted((folder / part / language).glob("*.txt"))
        for unit in _units(path, part, language)
    )
    if not units:
        raise UsageError(
            f"No annotated clause in {folder}: it needs files such as <part>/fr/volume_notice.txt; "
            "corpora/gold/README.md shows the format."
        )
    return units


def parts_of(folder: Path) -> list[str]:
    """Names of the folders in `folder`, one for each part.

    Raises:
        UsageError: if it is no folder.
    """
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder}: name one that holds annotated clauses.")
    return sorted(entry.name for entry in folder.iterdir() if entry.is_dir())


def _units(path: Path, part: str, language: str) -> Iterator[Unit]:
    if path.stem not in kinds():
        raise GoldError(f"{path}: '{path.stem}' is no kind of fact; the file's name must be one.")
    for line, block in _blocks(path):
        title, *rest = block
        if not title.startswith("# ") or not rest:
            raise GoldError(f"{path}:{line}: a clause begins with a title, '# voice', and a text below it.")
        try:
            text, annotations = parse("\n".join(rest))
            facts = tuple(map(expected, annotations))
        except GoldError as cause:
            raise GoldError(f"{path}:{line}: {cause}.") from cause
        yield Unit(path, line, part, cast(Language, language), path.stem, title[2:], text, facts)


def _blocks(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Lines between empty ones, with the number of the first."""
    block: list[str] = []
    number = 0
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []
    if block:
        yield number - len(block) + 1, block
