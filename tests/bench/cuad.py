"""Precision and recall on English contracts annotated by others: CUAD, in the form of its own annotations.

    python tests/bench/cuad.py FOLDER

`FOLDER` holds the contracts as text and ``annotations.jsonl``, one line for each: ``{"file", "annotations":
[{"category", "start", "end"}]}``. A passage counts as found when a fact of the family quotes part of it.
CUAD's contracts are of all trades, none about a call centre: this measures how far the families carry.
"""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from contract_checker.checker import read_clause
from contract_checker.evaluation import Counts
from contract_checker.facts import ContractTerm, Fact, PriceDecrease, PriceRevision, Termination

Span = tuple[int, int]
FAMILIES: Final[dict[str, tuple[str, Callable[[Any], bool]]]] = {
    "Notice Period To Terminate Renewal": (
        "contract_term with a notice of non-renewal",
        lambda fact: isinstance(fact, ContractTerm) and fact.non_renewal_notice is not None,
    ),
    "Minimum Commitment": (
        "minimum_commitment asserted",
        lambda fact: fact.kind == "minimum_commitment" and fact.stance == "asserted",
    ),
    "Price Restrictions": (
        "price_revision, price_decrease",
        lambda fact: isinstance(fact, PriceRevision | PriceDecrease),
    ),
    "Most Favored Nation": (
        "price_decrease by the most favoured customer",
        lambda fact: isinstance(fact, PriceDecrease) and fact.mechanism == "most_favoured",
    ),
    "Termination For Convenience": (
        "termination for convenience",
        lambda fact: isinstance(fact, Termination) and fact.ground == "convenience",
    ),
    "Liquidated Damages": ("penalty", lambda fact: fact.kind == "penalty"),
    "Audit Rights": ("audit", lambda fact: fact.kind == "audit"),
}


def count(expected: Sequence[Span], found: Sequence[Sequence[Span]]) -> Counts:
    """How many passages were found, and how many facts quote none of them."""
    quoted = [span for spans in found for span in spans]
    right = sum(any(touch(span, other) for other in quoted) for span in expected)
    wrong = sum(not any(touch(span, other) for span in spans for other in expected) for spans in found)
    return Counts(right=right, wrong=wrong, missed=len(expected) - right)


def touch(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one[0] < other[1] and other[0] < one[1]


def spans_of(fact: Fact) -> list[Span]:
    """Where the fact is quoted."""
    return [(passage.span.start, passage.span.end) for passage in fact.evidence.passages]


def documents(folder: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Each contract's text with its annotations."""
    for line in (folder / "annotations.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        yield (folder / record["file"]).read_bytes().decode(), record["annotations"]


def main(folder: Path) -> int:
    """Print one line for each category."""
    totals = {category: Counts() for category in FAMILIES}
    quotes: list[str] = []
    for text, annotations in documents(folder):
        facts = read_clause(text, "en")
        for category, (_, wanted) in FAMILIES.items():
            expected = [(a["start"], a["end"]) for a in annotations if a["category"] == category]
            found = [spans_of(fact) for fact in facts if wanted(fact)]
            counts, total = count(expected, found), totals[category]
            total.right += counts.right
            total.wrong += counts.wrong
            total.missed += counts.missed
        quotes += [
            fact.evidence.passages[0].quote
            for fact in facts
            if fact.kind in ("volume_notice", "volume_change")
        ]
    for category, counts in totals.items():
        print(
            f"{category:36} {FAMILIES[category][0]:46} P {counts.precision}  R {counts.recall}  "
            f"({counts.right} found, {counts.missed} missed, {counts.wrong} facts elsewhere)"
        )
    print(f"volume notices and changes, none expected beside forecasts: {len(quotes)}")
    for quote in quotes:
        print(f"    {' '.join(quote.split())[:160]}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
