"""Precision and recall on English contracts annotated by others: CUAD, in the form of its own annotations.

    python tests/bench/cuad.py FOLDER

`FOLDER` holds the contracts as text and ``annotations.jsonl``, one line for each: ``{"file", "annotations":
[{"category", "text", "start", "end"}]}``; a passage in several pieces has no offsets, and its pieces, parted
by ``<omitted>``, are looked for in the contract. A passage counts as found when a fact of the family quotes
part of it.
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

Passage = list[tuple[int, int]]
"""The spans of its pieces."""

OMITTED: Final = "<omitted>"
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
        "termination for convenience asserted",
        lambda fact: (
            isinstance(fact, Termination) and fact.ground == "convenience" and fact.stance == "asserted"
        ),
    ),
    "Liquidated Damages": ("penalty", lambda fact: fact.kind == "penalty"),
    "Audit Rights": ("audit", lambda fact: fact.kind == "audit"),
}


def count(expected: Sequence[Passage], found: Sequence[Passage]) -> Counts:
    """How many passages were found, and how many facts quote none of them."""
    right = sum(any(touch(passage, quoted) for quoted in found) for passage in expected)
    wrong = sum(not any(touch(quoted, passage) for passage in expected) for quoted in found)
    return Counts(right=right, wrong=wrong, missed=len(expected) - right)


def touch(one: Passage, other: Passage) -> bool:
    """Whether two passages share a character."""
    return any(first[0] < second[1] and second[0] < first[1] for first in one for second in other)


def passage(annotation: dict[str, Any], text: str) -> Passage:
    """Where the pieces of an annotated passage stand."""
    if annotation["start"] is not None:
        return [(annotation["start"], annotation["end"])]
    pieces = annotation["text"].split(OMITTED)
    return [(start, start + len(piece)) for piece in pieces if (start := text.find(piece)) >= 0]


def spans_of(fact: Fact) -> Passage:
    """Where the fact is quoted."""
    return [(each.span.start, each.span.end) for each in fact.evidence.passages]


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
            expected = [passage(a, text) for a in annotations if a["category"] == category]
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
