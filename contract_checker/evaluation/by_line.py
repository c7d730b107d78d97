"""How many lines of whole documents that state a family are read, shown as to be verified, or missed."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict, computed_field

from contract_checker.checker import read_clause
from contract_checker.evaluation.documents import LabelledDocument
from contract_checker.evaluation.gold import Language
from contract_checker.facts import Fact

Read = Callable[[str, Language], Sequence[Fact]]


class LineScores(BaseModel):
    """Lines of one family.

    Attributes:
        read: lines that state the family and that a fact quotes.
        shown: those that no fact quotes, and that are shown as a passage to be verified.
        missed: the others that state the family.
        wrong: facts that quote no line which states the family, or may.
        wrongly_shown: passages to be verified of which the same is true.
    """

    model_config = ConfigDict(extra="ignore")  # the shares are written too, and follow from the counts

    family: str
    language: str
    read: int = 0
    shown: int = 0
    missed: int = 0
    wrong: int = 0
    wrongly_shown: int = 0

    @computed_field  # type: ignore[prop-decorator]
    @property
    def recall(self) -> float | None:
        """Share of the lines that are read."""
        return _share(self.read, self.read + self.shown + self.missed)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def seen(self) -> float | None:
        """Share of the lines that are read or shown."""
        return _share(self.read + self.shown, self.read + self.shown + self.missed)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def precision(self) -> float | None:
        """Share of the quoted lines that state what was read; a fact on none of them counts for one line."""
        return _share(self.read, self.read + self.wrong)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def precision_shown(self) -> float | None:
        """The same share of the passages to be verified."""
        return _share(self.shown, self.shown + self.wrongly_shown)


class Mistake(BaseModel):
    """A line that was missed or only shown, or a quote that is wrong."""

    document: str
    family: str
    problem: str
    quote: str


class LineEvaluation(BaseModel):
    """Everything that was measured on whole documents; the last of `families` is of all together."""

    documents: int
    lines: int
    families: list[LineScores]
    mistakes: list[Mistake]


def evaluate_lines(documents: Sequence[LabelledDocument], read: Read = read_clause) -> LineEvaluation:
    """Scores of every family and language over `documents`, with each line that is not read rightly."""
    scores: dict[tuple[str, str], LineScores] = {}
    mistakes: list[Mistake] = []
    for document in documents:
        for family, count, problem, quote in _answers(document, read(document.text, document.language)):
            key = family, document.language
            counts = scores.setdefault(key, LineScores(family=family, language=document.language))
            setattr(counts, count, getattr(counts, count) + 1)
            if problem:
                name = document.path.name
                mistakes.append(Mistake(document=name, family=family, problem=problem, quote=quote))
    families = [scores[key] for key in sorted(scores, key=lambda key: (key[1] != "fr", key))]
    return LineEvaluation(
        documents=len(documents),
        lines=sum(len(document.lines) for document in documents),
        families=[*families, _together(families)],
        mistakes=mistakes,
    )


def _answers(document: LabelledDocument, facts: Sequence[Any]) -> Iterator[tuple[str, str, str, str]]:
    """Family, what is counted, what was wrong if anything was, and the words."""
    read, shown = defaultdict[int, set[str]](set), defaultdict[int, set[str]](set)
    for fact in facts:
        if fact.kind == "computed_figure":
            continue
        family, found = (fact.family, shown) if fact.kind == "unread" else (fact.kind, read)
        touched = _touched(document, fact)
        for index in touched:
            found[index].add(family)
        lines = [document.lines[index] for index in touched]
        if not any(family in line.families or family in line.doubtful for line in lines):
            count, problem = ("wrongly_shown", "shown") if found is shown else ("wrong", "read")
            quote = " […] ".join(passage.quote for passage in fact.evidence.passages)
            yield family, count, f"wrongly {problem}", quote
    for index, line in enumerate(document.lines):
        for family in sorted(line.families):
            words = document.text[line.start : line.end]
            if family in read[index]:
                yield family, "read", "", words
            elif family in shown[index]:
                yield family, "shown", "only shown", words
            else:
                yield family, "missed", "missed", words


def quoted_lines(document: LabelledDocument, facts: Sequence[Fact]) -> list[frozenset[str]]:
    """For each line, the kinds of the facts that quote it."""
    found = [set[str]() for _ in document.lines]
    for fact in facts:
        for index in _touched(document, fact):
            found[index].add(fact.kind)
    return list(map(frozenset, found))


def _touched(document: LabelledDocument, fact: Fact) -> list[int]:
    spans = [passage.span for passage in fact.evidence.passages]
    return [
        index
        for index, line in enumerate(document.lines)
        if any(span.start < line.end and span.end > line.start for span in spans)
    ]


def _together(families: Sequence[LineScores]) -> LineScores:
    counts = ("read", "shown", "missed", "wrong", "wrongly_shown")
    sums = {count: sum(getattr(scores, count) for scores in families) for count in counts}
    return LineScores(family="all", language="", **sums)


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
