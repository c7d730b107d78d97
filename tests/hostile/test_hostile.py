"""No file hurts: each is refused in time and in little memory, and its neighbour is still checked."""

import io
import zipfile
from collections.abc import Iterator

import pytest

from .laboratory import NEIGHBOUR, Laboratory, laboratory
from .quine import quine
from .specimens import SPECIMENS

MOST_BYTES = 256 * 2**20


def test_the_quine_holds_itself() -> None:
    content = quine()
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        assert [opened.read(name) for name in opened.namelist()] == [content]


@pytest.fixture(scope="module")
def measuring() -> Iterator[Laboratory]:
    with laboratory() as made:
        yield made


@pytest.mark.parametrize("name", list(SPECIMENS))
def test_it_is_refused_in_time_and_memory_and_the_other_file_is_checked(
    name: str, measuring: Laboratory
) -> None:
    specimen = SPECIMENS[name]
    found = measuring.measured(specimen)
    assert sorted(found.read) == sorted((NEIGHBOUR, *specimen.read))
    assert bool(found.skipped) == bool(specimen.refused)
    assert {reason for _, reason, _ in found.skipped} <= set(specimen.refused), found.skipped
    for path, _, message in found.skipped:
        assert path.startswith(specimen.name)
        assert message.startswith(f"{path} : ")
    assert "breach" in found.outcomes
    # The time of a processor: the time of the clock is also that of whatever else the machine does.
    assert found.cpu_seconds <= specimen.seconds
    assert found.peak_bytes <= MOST_BYTES
    assert found.wall_seconds <= 60
