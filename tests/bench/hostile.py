"""Prints what each hostile file costs: ``python tests/bench/hostile.py``.

Processor time and memory are those of the program and of all that it starts; `tests/hostile` holds them to
their bounds.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # the tests are no package that is installed

from tests.hostile.laboratory import NEIGHBOUR, Measured, laboratory
from tests.hostile.specimens import SPECIMENS


def row(name: str, found: Measured) -> str:
    """One line of the table."""
    reasons = sorted({reason for _, reason, _ in found.skipped})
    read = len(set(found.read) - {NEIGHBOUR})
    checked = "yes" if "breach" in found.outcomes else "no"
    costs = f"{found.wall_seconds:.2f} | {found.cpu_seconds:.2f} | {found.peak_bytes / 2**20:.0f}"
    return f"| {name} | {', '.join(reasons) or '-'} | {read} | {checked} | {costs} |"


def main() -> None:
    """Measure and print, specimen by specimen."""
    print("| file | refused for | files read | neighbour checked | seconds | CPU seconds | peak MiB |")
    print("|---|---|---|---|---|---|---|")
    with laboratory() as measuring:
        for name, specimen in SPECIMENS.items():
            print(row(name, measuring.measured(specimen)), flush=True)


if __name__ == "__main__":
    main()
