"""Reads every file below a folder as one dossier, and prints how each ended and what it took.

``python tests/bench/robustness.py FOLDER [TABLE.tsv]``. Odd, broken and hostile files are collections of
others and do not belong into this repository; any folder will do.
"""

import sys
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Final, NamedTuple

from contract_checker.checker import Options, check
from contract_checker.readers.sandbox import Cost, Sandbox
from contract_checker.report import Coverage

DAY: Final = date(2026, 11, 23)
MEGABYTE: Final = 1_000_000
HEAD: Final = ("file", "outcome", "reason", "seconds", "CPU seconds", "peak MB")


class Row(NamedTuple):
    """How one file ended."""

    path: str
    outcome: str
    reason: str
    seconds: str = ""
    cpu: str = ""
    peak: str = ""


def rows(coverage: Coverage, costs: dict[str, Cost]) -> list[Row]:
    """One row for each file, the costs beside the outcome."""
    ended = [Row(entry.path, "read", " ".join(entry.notes)) for entry in coverage.read]
    ended += [Row(item.path, "skipped", item.reason) for item in coverage.skipped]
    return [_costed(row, costs.get(row.path)) for row in sorted(ended)]


def _costed(row: Row, cost: Cost | None) -> Row:
    if cost is None:
        return row
    peak = "" if cost.peak_bytes is None else f"{cost.peak_bytes / MEGABYTE:.0f}"
    cpu = "" if cost.cpu_seconds is None else f"{cost.cpu_seconds:.2f}"
    return row._replace(seconds=f"{cost.seconds:.2f}", cpu=cpu, peak=peak)


def _by_path(spent: list[Cost]) -> dict[str, Cost]:
    """What each file took in all: a message is opened and read, a PDF shows its quotes."""
    costs: dict[str, Cost] = {}
    for cost in spent:
        so_far = costs.get(cost.path, Cost(cost.path, 0, 0, 0))
        costs[cost.path] = Cost(
            cost.path,
            so_far.seconds + cost.seconds,
            (so_far.cpu_seconds or 0) + (cost.cpu_seconds or 0),
            max(so_far.peak_bytes or 0, cost.peak_bytes or 0),
        )
    return costs


def main(folder: Path, table: Path | None = None) -> None:
    """Check the folder, and print or write the table and its sums."""
    spent: list[Cost] = []
    sandbox = Sandbox(observe=spent.append)
    begun = perf_counter()
    coverage = check([folder], as_of=DAY, options=Options(sandbox=sandbox)).report.coverage
    took = perf_counter() - begun
    sandbox.close()
    costs = _by_path(spent)
    ended = rows(coverage, costs)
    lines = "\n".join("\t".join(row) for row in (HEAD, *ended)) + "\n"
    if table is None:
        print(lines)
    else:
        table.write_text(lines, encoding="utf-8")
    slowest = max(costs.values(), key=lambda cost: cost.seconds)
    largest = max(costs.values(), key=lambda cost: cost.peak_bytes or 0)
    failed = [row.path for row in ended if row.reason == "reader_failed"]
    print(f"{len(ended)} files, {len(coverage.read)} read, {len(coverage.skipped)} skipped, in {took:.1f} s")
    print(f"isolation: {coverage.isolation.model_dump()}")
    print(f"slowest: {slowest.path}, {slowest.seconds:.2f} s")
    print(f"largest: {largest.path}, {(largest.peak_bytes or 0) / MEGABYTE:.0f} MB")
    print(f"readers that failed: {', '.join(failed) or 'none'}")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
