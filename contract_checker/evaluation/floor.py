"""The least that scores must reach, so that a change cannot make reading worse unseen."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

from pydantic import Field

from contract_checker import yaml
from contract_checker.evaluation.scores import Evaluation
from contract_checker.frozen import Frozen


class Least(Frozen):
    """Floors of one kind of fact in one language."""

    detection: float = Field(ge=0, le=1, description="F1 of detection")
    fields: Mapping[str, float] = Field({}, description="F1 of a field's values")
    taken: int | None = Field(None, ge=0, description="most look-alikes that may be taken")


class Floor(Frozen):
    """Recorded floors, by language and kind."""

    fr: Mapping[str, Least] = {}
    en: Mapping[str, Least] = {}

    def of(self, language: Literal["fr", "en"]) -> Mapping[str, Least]:
        """The floors of one language."""
        return self.fr if language == "fr" else self.en


def load_floor(path: Path) -> Floor:
    """Read a file of floors.

    Raises:
        ConfigurationError: with file and line, if it cannot be used.
    """
    return yaml.load_model(path, Floor)


def below(evaluation: Evaluation, floor: Floor) -> Iterator[str]:
    """One sentence for each score that is under its floor, or that was not measured."""
    measured = {(family.language, family.kind): family for family in evaluation.families}
    for language in ("fr", "en"):
        for kind, least in floor.of("fr" if language == "fr" else "en").items():
            family = measured.get((language, kind))
            if family is None:
                yield f"{kind} ({language}) was not measured"
                continue
            scores = {"detection": family.detection.f1} | {
                name: family.fields[name].f1 if name in family.fields else None for name in least.fields
            }
            for name, wanted in {"detection": least.detection, **least.fields}.items():
                if (scores[name] or 0) < wanted:
                    yield f"{kind} ({language}), {name}: F1 {scores[name]}, the floor is {wanted}"
            if least.taken is not None and family.taken > least.taken:
                yield f"{kind} ({language}): {family.taken} look-alikes taken, at most {least.taken} allowed"
