"""Checks dossiers in a process of its own and measures it together with all that it starts.

``python -m tests.hostile.laboratory`` takes the path of a dossier on each line, and answers each with a line
of JSON. What belongs to the start of the program is paid before: the first check of a dossier loads the model
of the language, and is not that of a specimen.
"""

import json
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from subprocess import PIPE, Popen
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final, NamedTuple

from contract_checker.checker import Options, check
from contract_checker.readers.sandbox import Cost, Sandbox

from .specimens import Specimen

NEIGHBOUR: Final = "contrat.txt"
SENTENCE: Final = "Le client peut modifier les volumes à tout moment, sans préavis."
_ROOT: Final = Path(__file__).resolve().parents[2]
_DAY: Final = date(2026, 1, 31)
_KILOBYTE: Final = 1 if sys.platform == "darwin" else 1024


class Measured(NamedTuple):
    """What became of the files of one dossier, and what that took.

    Attributes:
        read: paths of the files that were read.
        skipped: paths of those that were not, with reason and message.
        outcomes: the outcomes of the findings.
        cpu_seconds: processor time of all processes, the program itself among them.
        wall_seconds: time of the clock.
        peak_bytes: the most that one process held, and what the program itself grew by.
    """

    read: tuple[str, ...]
    skipped: tuple[tuple[str, str, str], ...]
    outcomes: tuple[str, ...]
    cpu_seconds: float
    wall_seconds: float
    peak_bytes: int


class Laboratory:
    """A process that measures; `laboratory` starts it."""

    def __init__(self, process: Popen[str]) -> None:
        self._process = process

    def measured(self, specimen: Specimen) -> Measured:
        """What a dossier of the specimen and a sound neighbour comes to."""
        with TemporaryDirectory() as folder:
            Path(folder, specimen.name).write_bytes(specimen.build())
            return self._answer(folder)

    def _answer(self, folder: str) -> Measured:
        Path(folder, NEIGHBOUR).write_text(SENTENCE, encoding="utf-8")
        tasks, answers = self._process.stdin, self._process.stdout
        if tasks is None or answers is None:
            raise TypeError("a process without pipes")
        tasks.write(f"{folder}\n")
        tasks.flush()
        return Measured(*json.loads(answers.readline()))

    def warm(self) -> None:
        """Check a sound dossier, which pays for what is loaded once."""
        with TemporaryDirectory() as folder:
            self._answer(folder)


@contextmanager
def laboratory() -> Iterator[Laboratory]:
    """A laboratory, ready to measure."""
    command = [sys.executable, "-m", "tests.hostile.laboratory"]
    with Popen(command, cwd=_ROOT, stdin=PIPE, stdout=PIPE, text=True) as process:
        made = Laboratory(process)
        made.warm()
        yield made


def _measure(folder: Path, sandbox: Sandbox, costs: list[Cost]) -> Measured:
    costs.clear()
    _forget_peak()
    before, begun = resource.getrusage(resource.RUSAGE_SELF), perf_counter()
    report = check([folder], as_of=_DAY, options=Options(sandbox=sandbox)).report
    took, after = perf_counter() - begun, resource.getrusage(resource.RUSAGE_SELF)
    own = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Measured(
        read=tuple(entry.path for entry in report.coverage.read),
        skipped=tuple((item.path, item.reason, item.message) for item in report.coverage.skipped),
        outcomes=tuple(finding.outcome for finding in report.findings),
        cpu_seconds=own + sum(cost.cpu_seconds or 0 for cost in costs),
        wall_seconds=took,
        peak_bytes=max(cost.peak_bytes or 0 for cost in costs)
        + (after.ru_maxrss - before.ru_maxrss) * _KILOBYTE,
    )


def _forget_peak() -> None:
    """Begin a new peak of memory of this process, which Linux alone can."""
    place = Path("/proc/self/clear_refs")
    if place.exists():
        place.write_text("5", encoding="ascii")


def main() -> None:
    """Measure until there is nothing more to measure."""
    costs: list[Cost] = []
    sandbox = Sandbox(observe=costs.append)
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_measure(Path(line.rstrip("\n")), sandbox, costs)) + "\n")
        sys.stdout.flush()
    sandbox.close()


if __name__ == "__main__":
    main()
