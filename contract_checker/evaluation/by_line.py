"""How many lines of whole documents that state a family are read, shown as to be verified, or missed."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

from pydantic import ConfigDict, computed_field

from contract_checker.checker import read_clause
from contract_checker.evaluation.documents import LabelledDocument
from contract_checker.evaluation.gold import Language
from contract_checker.facts import Fact, Unread
from contract_checker.frozen import Frozen

Count = Literal["read", "shown", "missed", "wrong", "wrongly_shown"]
_COUNTS: Final[tuple[Count, ...]] = ("read", "shown", "missed", "wrong", "wrongly_shown")
Read = Callable[[str, Language], Sequence[Fact]]


class LineScores(Frozen):
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


class Mistake(Frozen):
    """A line that was missed or only shown, or a quote that is wrong."""

    document: str
    family: str
    problem: Count
    quote: str


class LineEvaluation(Frozen):
    """Everything that was measured on whole documents; the last of `families` is of all together."""

    documents: int
    lines: int
    families: list[LineScores]
    mistakes: list[Mistake]


class _Answer(NamedTuple):
    """What became of a line, or of a quote, for one family."""

    family: str
    became: Count
    quote: str


def evaluate_lines(documents: Sequence[LabelledDocument], read: Read = read_clause) -> LineEvaluation:
    """Scores of every family and language over `documents`, with each line that is not read rightly."""
    counts: defaultdict[tuple[str, str], Counter[Count]] = defaultdict(Counter)
    mistakes: list[Mistake] = []
    for document in documents:
        for family, became, quote in _answers(document, read(document.text, document.language)):
            counts[family, document.language][became] += 1
            if became != "read":
                name = document.path.name
                mistakes.append(Mistake(document=name, family=family, problem=became, quote=quote))
    ordered = sorted(counts, key=lambda key: (key[1] != "fr", key))
    return LineEvaluation(
        documents=len(documents),
        lines=sum(len(document.lines) for document in documents),
        families=[
            *(_scores(family, language, [counts[family, language]]) for family, language in ordered),
            _scores("all", "", counts.values()),
        ],
        mistakes=mistakes,
    )


def _scores(family: str, language: str, counts: Iterable[Counter[Count]]) -> LineScores:
    together = sum(counts, Counter[Count]())
    return LineScores(family=family, language=language, **{count: together[count] for count in _COUNTS})


def _answers(document: LabelledDocument, facts: Sequence[Fact]) -> Iterator[_Answer]:
    read, shown = defaultdict[int, set[str]](set), defaultdict[int, set[str]](set)
    for fact in facts:
        if fact.kind == "computed_figure":
            continue
        is_shown = isinstance(fact, Unread)
        family = fact.family if isinstance(fact, Unread) else fact.kind
        touched = _touched(document, fact)
        for index in touched:
            (shown if is_shown else read)[index].add(family)
        lines = [document.lines[index] for index in touched]
        if not any(family in line.families or family in line.doubtful for line in lines):
            quote = " […] ".join(passage.quote for passage in fact.evidence.passages)
            yield _Answer(family, "wrongly_shown" if is_shown else "wrong", quote)
    for index, line in enumerate(document.lines):
        words = document.text[line.start : line.end]
        for family in sorted(line.families):
            if family in read[index]:
                yield _Answer(family, "read", words)
            else:
                yield _Answer(family, "shown" if family in shown[index] else "missed", words)


def _touched(document: LabelledDocument, fact: Fact) -> list[int]:
    spans = [passage.span for passage in fact.evidence.passages]
    return [
        index
        for index, line in enumerate(document.lines)
        if any(span.start < line.end and span.end > line.start for span in spans)
    ]


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
