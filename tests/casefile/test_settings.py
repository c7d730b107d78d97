"""Two machines' worth of settings: one case gives one archive, which the second replays."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple

import pytest

PROGRAM: Final = [sys.executable, "-c", "from contract_checker.cli import main; main()", "case"]


class Machine(NamedTuple):
    """What differs from one machine to another and must not matter."""

    folder: str
    zone: str
    locale: str
    seed: str
    umask: int
    mode: int
    mtime: int

    def run(self, *arguments: object) -> subprocess.CompletedProcess[str]:
        settings = {"TZ": self.zone, "LC_ALL": self.locale, "LANG": self.locale, "PYTHONHASHSEED": self.seed}
        return subprocess.run(
            [*PROGRAM, *map(str, arguments)],
            env={**os.environ, **settings},
            umask=self.umask,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def settle(self, case: Path, parent: Path) -> Path:
        """A copy of a case as this machine would hold it."""
        root = parent / self.folder
        shutil.copytree(case, root)
        for path in sorted(root.rglob("*"), reverse=self.seed == "2"):
            if path.is_file():
                path.chmod(self.mode)
            os.utime(path, (self.mtime, self.mtime))
        return root


MACHINES: Final = (
    Machine("R1", "Pacific/Auckland", "C", "1", 0o022, 0o644, 1_000_000_000),
    Machine("réclamations/été 2026", "America/Cayenne", "fr_FR.UTF-8", "2", 0o077, 0o600, 1_700_000_000),
)


@pytest.fixture(scope="module")
def sealed(decided: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """What each machine makes of the same case."""
    archives = []
    for machine in MACHINES:
        parent = tmp_path_factory.mktemp("machine")
        archives.append(parent / "scelle.zip")
        root = machine.settle(decided, parent)
        ended = machine.run("seal", root, "--output", archives[-1], "--on", "2026-10-22")
        assert (ended.returncode, ended.stderr) == (0, "")
    return archives


def test_both_seal_the_same_bytes(sealed: list[Path], archive: bytes) -> None:
    assert [path.read_bytes() == archive for path in sealed] == [True, True]


def test_what_one_sealed_the_other_replays(sealed: list[Path]) -> None:
    """Both archives are the same bytes, see above; a replay verifies first."""
    replayed = MACHINES[1].run("replay", sealed[0])
    assert (replayed.returncode, replayed.stdout) == (0, "Rejoué : les mêmes octets.\n")
