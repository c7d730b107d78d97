"""Containers opened in a process of their own: what comes out, and what is left when that process dies."""

import io
import signal
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from contract_checker.dossier import Dossier, collect, expand
from contract_checker.readers.sandbox import Cost, Sandbox, shared
from contract_checker.settings import Limits

# An archive whose members are what the process that opens them is to do before it gives their bytes.
PLANTED = """
from contract_checker.readers import archive
from contract_checker.readers.sandbox.server import main

pieces = archive.Archive.pieces

def obey(self, member, path):
    content = b"".join(pieces(self, member, path))
    if member.name.endswith(".py"):
        exec(content)
    yield content

archive.Archive.pieces = obey
"""
NO_SERVER = "raise SystemExit"

linux = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="what Linux alone offers")


@pytest.fixture(scope="module")
def planted() -> Iterator[Sandbox]:
    sandbox = Sandbox(PLANTED)
    yield sandbox
    sandbox.close()


def archive(files: dict[str, str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as written:
        for name, content in files.items():
            written.writestr(name, content)
    return target.getvalue()


def expanded(
    folder: Path, files: dict[str, bytes], sandbox: Sandbox, limits: Limits | None = None
) -> Dossier:
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return expand(collect([folder], 500), sandbox, limits or Limits())


def paths(dossier: Dossier) -> list[str]:
    return [file.path for file in dossier.files]


def skipped(dossier: Dossier) -> list[tuple[str, str]]:
    return [(item.path, item.reason) for item in dossier.skipped]


@pytest.mark.parametrize(
    ("code", "limits", "reason", "how"),
    [
        ("import os; os._exit(3)", Limits(), "reader_failed", "code 3"),
        ("import ctypes; ctypes.string_at(0)", Limits(), "reader_failed", "SIGSEGV"),
        ("while True: pass", Limits(cpu_seconds=1), "time", "limits.cpu_seconds = 1"),
        ("import time; time.sleep(60)", Limits(wall_seconds=1), "time", "limits.wall_seconds = 1"),
    ],
)
def test_a_container_whose_process_dies_costs_what_was_still_to_come(
    code: str, limits: Limits, reason: str, how: str, planted: Sandbox, tmp_path: Path
) -> None:
    files = {"a.zip": archive({"1.txt": "a", "2.py": code, "3.txt": "c"}), "b.zip": archive({"1.txt": "b"})}
    dossier = expanded(tmp_path, files, planted, limits)
    assert paths(dossier) == ["a.zip/1.txt", "b.zip/1.txt"]
    assert skipped(dossier) == [("a.zip/2.py", reason), ("a.zip/3.txt", reason)]
    assert dossier.skipped[1].message.startswith("a.zip/3.txt : n'a pas été extrait ; a.zip : ")
    assert how in dossier.skipped[1].message


@linux
def test_a_member_that_asks_for_too_much_memory_costs_itself(planted: Sandbox, tmp_path: Path) -> None:
    files = {"a.zip": archive({"1.py": "bytearray(30_000_000)", "2.txt": "b"})}
    assert paths(expanded(tmp_path, files, planted)) == ["a.zip/1.py", "a.zip/2.txt"]
    dossier = expanded(tmp_path, files, planted, Limits(memory_archive=20_000_000))
    assert (paths(dossier), skipped(dossier)) == (["a.zip/2.txt"], [("a.zip/1.py", "memory")])
    assert "memory_archive" in dossier.skipped[0].message


@linux
def test_a_message_is_opened_within_the_memory_of_a_message(tmp_path: Path) -> None:
    lines = b"Le titulaire respecte un preavis de trente jours.\n" * 50_000
    limits = Limits(memory_office=1_000_000, memory_per_byte=0)
    dossier = expanded(tmp_path, {"envoi.eml": b"Subject: Avenant\n\n" + lines}, shared(), limits)
    assert skipped(dossier) == [("envoi.eml", "memory")]


def test_what_opens_a_container_writes_no_file_and_has_no_hold_on_what_it_gave(
    planted: Sandbox, tmp_path: Path
) -> None:
    target = tmp_path / "written"
    code = f"open({str(target)!r}, 'wb', 0).write(b'x')"
    (tmp_path / "dossier").mkdir()
    dossier = expanded(tmp_path / "dossier", {"a.zip": archive({"1.py": code})}, planted)
    assert skipped(dossier) == [("a.zip/1.py", "reader_failed")]
    assert not target.exists() or target.stat().st_size == 0


def test_a_server_that_is_killed_costs_one_container(planted: Sandbox, tmp_path: Path) -> None:
    code = f"import os, time; os.kill(os.getppid(), {int(signal.SIGKILL)}); time.sleep(9)"
    files = {"a.zip": archive({"1.py": code}), "b.zip": archive({"1.txt": "b"})}
    dossier = expanded(tmp_path, files, planted)
    assert paths(dossier) == ["b.zip/1.txt"]
    assert skipped(dossier) == [("a.zip/1.py", "reader_failed")]


def test_an_archive_larger_than_any_file_is_opened(tmp_path: Path) -> None:
    files = {"a.zip": archive({"1.txt": "a" * 900, "2.txt": "b" * 900, "3.txt": "c" * 1_001})}
    dossier = expanded(tmp_path, files, shared(), Limits(file_bytes=1_000))
    assert (paths(dossier), skipped(dossier)) == (
        ["a.zip/1.txt", "a.zip/2.txt"],
        [("a.zip/3.txt", "too_large")],
    )


def test_without_processes_it_is_opened_here(tmp_path: Path) -> None:
    files = {"a.zip": archive({"1.txt": "a", "2.txt": "b"}), "b.zip": b"PK\x03\x04" + bytes(99)}
    dossier = expanded(tmp_path, files, Sandbox(NO_SERVER))
    assert [file.content(Limits()) for file in dossier.files] == [b"a", b"b"]
    assert skipped(dossier) == [("b.zip", "malformed")]


def test_what_was_taken_out_is_gone_with_the_dossier(tmp_path: Path) -> None:
    dossier = expanded(tmp_path, {"a.zip": archive({"1.txt": "a"})}, shared())
    folder = dossier.files[0].disk.parent
    assert folder.stat().st_mode & 0o077 == 0
    assert folder != tmp_path
    del dossier
    assert not folder.exists()


def test_a_temporary_folder_that_takes_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "missing"))
    dossier = expanded(tmp_path, {"a.zip": archive({"1.txt": "a"}), "b.txt": b"b"}, shared())
    assert paths(dossier) == ["b.txt"]
    assert skipped(dossier) == [("a.zip/1.txt", "no_room")]
    assert "TMPDIR" in dossier.skipped[0].message


def test_what_opening_took_is_told(tmp_path: Path) -> None:
    costs: list[Cost] = []
    sandbox = Sandbox(observe=costs.append)
    expanded(tmp_path, {"a.zip": archive({"1.txt": "a"}), "b.zip": b"PK\x03\x04" + bytes(99)}, sandbox)
    sandbox.close()
    assert [cost.path for cost in costs] == ["a.zip", "b.zip"]
    assert all(2**20 < (cost.peak_bytes or 0) < 2**28 for cost in costs)
