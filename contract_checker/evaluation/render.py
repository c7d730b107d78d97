"""Scores as text for a terminal, and as a Markdown table for a README."""

from collections.abc import Iterator

from contract_checker.evaluation.by_line import LineEvaluation, LineScores, Mistake
from contract_checker.evaluation.scores import Confusion, Counts, Evaluation, FamilyScores

_NONE = "–"


def as_text(evaluation: Evaluation | LineEvaluation) -> str:
    """Scores of each kind, and of each of its fields, then every wrong answer with its quote."""
    if isinstance(evaluation, LineEvaluation):
        return "\n".join([*_line_table(evaluation), "", *map(_mistake, evaluation.mistakes)]) + "\n"
    lines = [f"{evaluation.clauses} clauses", ""]
    for family in evaluation.families:
        lines.append(f"{family.kind} ({family.language})")
        lines.append(_line("detection", family.detection))
        lines += [_line(name, counts) for name, counts in sorted(family.fields.items())]
        if family.look_alikes:
            lines.append(f"    {'look-alikes taken':32} {family.taken} of {family.look_alikes}")
    lines += ["", *_confusions(evaluation.confusions)]
    lines += [f"near duplicates: {one} and {other}" for one, other in evaluation.near_duplicates]
    lines += list(_base_rates(evaluation))
    return "\n".join(lines) + "\n"


def as_markdown(evaluation: Evaluation | LineEvaluation) -> str:
    """One row for each kind of fact and language."""
    if isinstance(evaluation, LineEvaluation):
        return "\n".join(_line_table(evaluation)) + "\n"
    lines = [
        "| fact | language | precision | recall | F1 | facts | values right | look-alikes taken |",
        "|---|---|---|---|---|---|---|---|",
    ]
    lines += [_row(family) for family in evaluation.families]
    return "\n".join([*lines, *_base_rate_table(evaluation)]) + "\n"


def _line(name: str, counts: Counts) -> str:
    shares = "  ".join(
        f"{label} {_share(share)}"
        for label, share in (("P", counts.precision), ("R", counts.recall), ("F1", counts.f1))
    )
    return f"    {name:32} {shares}  ({counts.right} right, {counts.wrong} wrong, {counts.missed} missed)"


def _confusions(confusions: list[Confusion]) -> Iterator[str]:
    for confusion in confusions:
        yield f"{confusion.place}: {confusion.kind}, {confusion.problem}"
        if confusion.expected is not None:
            yield f"    expected {confusion.expected}, found {confusion.found}"
        yield f"    « {confusion.quote} »"


def _base_rates(evaluation: Evaluation) -> Iterator[str]:
    for rate in evaluation.base_rates:
        outcomes = ", ".join(f"{outcome} {count}" for outcome, count in rate.outcomes.items())
        yield f"base rate of {rate.rule} on {rate.documents} documents: {outcomes or 'no answer'}"


def _base_rate_table(evaluation: Evaluation) -> Iterator[str]:
    if evaluation.base_rates:
        yield from ("", "| rule | documents | outcomes |", "|---|---|---|")
    for rate in evaluation.base_rates:
        outcomes = ", ".join(f"{outcome} {count}" for outcome, count in rate.outcomes.items())
        yield f"| `{rate.rule}` | {rate.documents} | {outcomes or _NONE} |"


def _line_table(evaluation: LineEvaluation) -> Iterator[str]:
    yield f"{evaluation.documents} documents, {evaluation.lines} lines"
    yield ""
    yield "| fact | language | lines | read | shown | missed | recall | seen | precision | of what is shown |"
    yield "|---|---|---|---|---|---|---|---|---|---|"
    yield from map(_line_row, evaluation.families)


def _line_row(scores: LineScores) -> str:
    counts = (scores.read + scores.shown + scores.missed, scores.read, scores.shown, scores.missed)
    shares = (scores.recall, scores.seen, scores.precision, scores.precision_shown)
    cells = (f"`{scores.family}`", scores.language, *map(str, counts), *map(_share, shares))
    return f"| {' | '.join(cells)} |"


def _mistake(mistake: Mistake) -> str:
    return (
        f"{mistake.document}: {mistake.family}, {mistake.problem.replace('_', ' ')}\n    « {mistake.quote} »"
    )


def _row(family: FamilyScores) -> str:
    found = family.detection
    values = Counts()
    for name, counts in family.fields.items():
        if "." not in name:
            values.right += counts.right
            values.wrong += counts.wrong
            values.missed += counts.missed
    cells = (
        f"`{family.kind}`",
        family.language,
        _share(found.precision),
        _share(found.recall),
        _share(found.f1),
        str(found.right + found.missed),
        _share(values.f1),
        f"{family.taken} of {family.look_alikes}" if family.look_alikes else _NONE,
    )
    return f"| {' | '.join(cells)} |"


def _share(share: float | None) -> str:
    return _NONE if share is None else f"{share:.3f}"
