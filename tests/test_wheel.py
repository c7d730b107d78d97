"""What a user installs: the wheel, built from the source archive and run without the repository."""

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from contract_checker.casefile.versions import engine_digest

ROOT: Final = Path(__file__).resolve().parents[1]
SHIPPED: Final = {
    "contract_checker": "contract_checker",
    "api": "contract_checker/api",
    "rules": "contract_checker/_rules",
}
PIECE: Final = ROOT / "corpora" / "dossiers" / "tender-agglomeration" / "CCAP.pdf"


class Built(NamedTuple):
    """The two files that one would publish, and the wheel installed in a folder of its own."""

    archive: Path
    wheel: Path
    tree: Path

    def run(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Run Python on the installed tree, away from the repository.

        Without ``site`` no .pth file is read: the editable install of the repository is out of reach, and
        a package that the wheel lacks cannot come from there.
        """
        libraries = dict.fromkeys(sysconfig.get_paths()[name] for name in ("purelib", "platlib"))
        return subprocess.run(
            [sys.executable, "-S", *arguments],
            cwd=self.archive.parent,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(self.tree), *libraries])},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("wheel")
    source, published, tree = folder / "source", folder / "published", folder / "tree"
    # A copy, as setuptools leaves `build/lib` beside its sources and would ship what is stale there.
    unwanted = shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "build", "dist", "out")
    shutil.copytree(ROOT, source, ignore=unwanted)
    subprocess.run([sys.executable, "-m", "build", "-q", "-o", published, source], check=True, cwd=folder)
    (archive,), (wheel,) = published.glob("*.tar.gz"), published.glob("*.whl")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*pip, "--target", tree, wheel], check=True, cwd=folder)
    return Built(archive, wheel, tree)


def members(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as opened:
        return set(opened.namelist())


def test_only_one_name_lands_in_site_packages(built: Built) -> None:
    tops = {member.partition("/")[0] for member in members(built.wheel)}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"contract_checker"}


def test_the_wheel_holds_the_sources_and_nothing_else(built: Built) -> None:
    sources = {
        f"{target}/{path.relative_to(ROOT / folder).as_posix()}"
        for folder, target in SHIPPED.items()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {member for member in members(built.wheel) if ".dist-info/" not in member} == sources


@pytest.mark.parametrize("suffix", [".yaml", ".j2", ".css", ".typ", ".typed"])
def test_files_that_are_not_code_are_in_the_wheel(built: Built, suffix: str) -> None:
    assert [member for member in members(built.wheel) if member.endswith(suffix)]


@pytest.mark.parametrize("name", ["Makefile", "constraints.txt", "tests/test_wheel.py", "corpora/README.md"])
def test_the_source_archive_can_be_tested(built: Built, name: str) -> None:
    with tarfile.open(built.archive) as opened:
        assert name in {member.partition("/")[2] for member in opened.getnames()}


def test_the_installed_package_is_the_one_that_runs(built: Built) -> None:
    outcome = built.run("-c", "import contract_checker; print(contract_checker.__file__)")
    assert Path(outcome.stdout.strip()).is_relative_to(built.tree), outcome.stderr


@pytest.mark.parametrize(
    ("name", "expected"), [("json", '"rule": "d3-notice-increase"'), ("html", "<!doctype html>")]
)
def test_the_command_checks_a_document(built: Built, name: str, expected: str) -> None:
    command = built.tree / "bin" / "contract-checker"
    outcome = built.run(command, "check", PIECE, "--as-of", "2026-11-23", "--format", name)
    assert (outcome.returncode, outcome.stderr) == (1, "")  # volumes change without notice
    assert expected in outcome.stdout


def test_an_installed_program_replays_what_a_clone_of_it_sealed(built: Built) -> None:
    told = "from contract_checker.casefile.versions import engine_digest; print(engine_digest())"
    outcome = built.run("-c", told)
    assert outcome.stdout.strip() == engine_digest(), outcome.stderr


def test_the_service_starts(built: Built) -> None:
    outcome = built.run("-c", "from contract_checker.api import create_app; print(create_app().title)")
    assert outcome.returncode == 0, outcome.stderr
