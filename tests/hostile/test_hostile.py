"""No file hurts: each is refused in time and in little memory, and its neighbour is still checked."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from contract_checker.checker import Options, check
from contract_checker.readers.sandbox import Cost, Sandbox
from contract_checker.settings import Limits

from .specimens import SPECIMENS, external_template

DAY = date(2026, 1, 31)
SENTENCE = "Le client peut modifier les volumes à tout moment, sans préavis."
MOST_SECONDS = 2.0
MOST_BYTES = 256 * 2**20


@pytest.fixture(scope="module")
def costs() -> list[Cost]:
    return []


@pytest.fixture(scope="module")
def sandbox(costs: list[Cost]) -> Iterator[Sandbox]:
    made = Sandbox(observe=costs.append)
    made.read(b"Contrat", "first.txt", Limits())  # its start is not what is measured
    yield made
    made.close()


@pytest.mark.parametrize("name", list(SPECIMENS))
def test_it_is_refused_in_time_and_memory_and_the_other_file_is_checked(
    name: str, sandbox: Sandbox, costs: list[Cost], tmp_path: Path
) -> None:
    specimen = SPECIMENS[name]
    (tmp_path / specimen.name).write_bytes(specimen.build())
    (tmp_path / "contrat.txt").write_text(SENTENCE, encoding="utf-8")
    costs.clear()
    report = check([tmp_path], as_of=DAY, options=Options(sandbox=sandbox)).report
    (skipped,) = report.coverage.skipped
    assert (skipped.path, skipped.reason in specimen.reasons) == (specimen.name, True), skipped
    assert skipped.message.startswith(f"{specimen.name} : ")
    assert "breach" in {finding.outcome for finding in report.findings}
    (cost,) = (cost for cost in costs if cost.path == specimen.name)
    # The time of a processor: the time of the clock is also that of whatever else the machine does.
    assert (cost.cpu_seconds or 0) <= MOST_SECONDS
    assert (cost.peak_bytes or 0) <= MOST_BYTES
    assert cost.seconds <= 10 * MOST_SECONDS


def test_a_template_from_elsewhere_is_not_fetched_and_the_text_is_read(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    (tmp_path / "a.docx").write_bytes(external_template())
    coverage = check([tmp_path], as_of=DAY, options=Options(sandbox=sandbox)).report.coverage
    assert [entry.path for entry in coverage.read] == ["a.docx"]
