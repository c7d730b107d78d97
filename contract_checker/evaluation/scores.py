"""Counts of right and wrong answers, and what follows from them."""

from pydantic import BaseModel, ConfigDict, computed_field

from contract_checker.frozen import Frozen


class Counts(BaseModel):
    """How often something was found rightly, found wrongly, missed."""

    model_config = ConfigDict(extra="ignore")  # the shares are written too, and follow from the counts

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @computed_field  # type: ignore[prop-decorator]
    @property
    def precision(self) -> float | None:
        """Share of what was found that is right; null when nothing was found."""
        return _share(self.right, self.right + self.wrong)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def recall(self) -> float | None:
        """Share of what was there that was found; null when nothing was there."""
        return _share(self.right, self.right + self.missed)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; null when there was nothing to find and nothing found."""
        return _share(2 * self.right, 2 * self.right + self.wrong + self.missed)


class FamilyScores(BaseModel):
    """Scores of one kind of fact in one language.

    Attributes:
        detection: facts found where they are, whatever their values.
        fields: values of the facts that were found; only those that are not the default, on either side.
        look_alikes: clauses of its file that state no such fact.
        taken: how many of these were taken for one.
    """

    model_config = ConfigDict(extra="forbid")

    kind: str
    language: str
    detection: Counts
    fields: dict[str, Counts]
    look_alikes: int = 0
    taken: int = 0

    @property
    def summary(self) -> str:
        """The scores in one line."""
        found = self.detection
        return (
            f"{self.language}: P {found.precision}, R {found.recall}, F1 {found.f1},"
            f" {found.right + found.missed} facts, {self.taken} of {self.look_alikes} look-alikes taken"
        )


class Confusion(Frozen):
    """One answer that is not the one expected, quoted."""

    place: str
    kind: str
    problem: str
    expected: str | None = None
    found: str | None = None
    quote: str


class BaseRate(Frozen):
    """How many documents of a neutral corpus a rule answers on, by outcome."""

    rule: str
    documents: int
    outcomes: dict[str, int]

    @property
    def summary(self) -> str:
        """How many of the documents were answered on, by outcome, in one line."""
        told = ", ".join(f"{outcome} {count}" for outcome, count in sorted(self.outcomes.items()))
        return f"{self.documents} neutral documents: {told}"


class Evaluation(BaseModel):
    """Everything that was measured on one folder."""

    model_config = ConfigDict(extra="forbid")

    clauses: int
    families: list[FamilyScores]
    confusions: list[Confusion]
    near_duplicates: list[tuple[str, str]] = []
    base_rates: list[BaseRate] = []


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
