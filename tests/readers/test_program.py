"""Programs of the system run as children that can harm nothing else."""

import sys
import time
from pathlib import Path

import pytest

from contract_checker.readers.program import (
    Budget,
    Ended,
    Job,
    find,
    run,
    run_together,
    without_network,
    work_folder,
)

FOLDERS = "/usr/local/bin:/usr/bin:/bin"
ENOUGH = Budget(seconds=20, memory=500_000_000, output=1_000_000)
BLOCK = 200_000_000


def shell(script: str, work: Path, budget: Budget = ENOUGH, given: bytes = b"") -> Ended:
    return run(["/bin/sh", "-c", script], work, FOLDERS, budget, given)


def test_a_program_reads_what_it_is_given_and_says_what_it_prints(tmp_path: Path) -> None:
    assert shell("cat; exit 3", tmp_path, given=b"trente jours") == Ended(3, b"trente jours")


def test_a_program_sees_nothing_of_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET", "mot de passe")
    names = {line.partition(b"=")[0] for line in shell("env", tmp_path).output.split()}
    assert names <= {b"PATH", b"LANG", b"OMP_THREAD_LIMIT", b"HOME", b"TMPDIR", b"PWD", b"_"}


def test_a_program_works_in_a_folder_of_its_own_that_is_removed() -> None:
    with work_folder() as work:
        places = shell("pwd; echo $HOME; echo $TMPDIR; touch left-behind", work).output.decode().split()
        assert (work / "left-behind").exists()
    assert places == [str(work)] * 3
    assert not work.exists()


def test_a_program_that_takes_too_long_is_killed_with_its_children(tmp_path: Path) -> None:
    started = time.monotonic()
    ended = shell("sleep 60 & wait", tmp_path, ENOUGH._replace(seconds=1))
    assert (ended.status, time.monotonic() - started < 10) == (None, True)
    assert is_left(tmp_path)


def is_left(folder: Path) -> bool:
    """Whether no process works in `folder` any more; the system takes a moment to end them."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if not any(works_in(process, folder) for process in Path("/proc").glob("[0-9]*")):
            return True
        time.sleep(0.05)
    return False


def works_in(process: Path, folder: Path) -> bool:
    try:
        return (process / "cwd").resolve() == folder
    except OSError:
        return False


def test_the_limit_on_memory_bites_on_one_allocation(tmp_path: Path) -> None:
    command = [sys.executable, "-c", f"bytearray({BLOCK}); print('done')"]
    low, high = ENOUGH._replace(memory=BLOCK), ENOUGH._replace(memory=10 * BLOCK)
    assert run(command, tmp_path, FOLDERS, high) == Ended(0, b"done\n")
    assert run(command, tmp_path, FOLDERS, low).status == 1


def test_the_limit_on_time_holds_for_the_processor_too(tmp_path: Path) -> None:
    limits = shell("cat /proc/self/limits", tmp_path, ENOUGH._replace(seconds=7)).output.decode()
    (line,) = [line for line in limits.split("\n") if line.startswith("Max cpu time")]
    assert line.split()[3:5] == ["7", "7"]


def test_a_program_that_says_more_than_the_limit_is_ended(tmp_path: Path) -> None:
    ended = shell("head -c 5000000 /dev/zero", tmp_path)
    assert ended.status != 0
    assert len(ended.output) == 1_000_001  # one more than is allowed, so that the limit is known to be passed


def test_a_program_writes_no_file_beyond_the_limit(tmp_path: Path) -> None:
    assert shell("head -c 5000000 /dev/zero > file", tmp_path).status != 0
    assert (tmp_path / "file").stat().st_size == 1_000_000


def test_programs_run_at_the_same_time(tmp_path: Path) -> None:
    # Each waits for the other: one after the other, they would not end.
    command = [
        "/bin/sh",
        "-c",
        "read name; touch $name; until [ -e a ] && [ -e b ]; do sleep 0.05; done; echo $name",
    ]
    ended = run_together([Job(command, b"a\n"), Job(command, b"b\n")], tmp_path, FOLDERS, ENOUGH)
    assert ended == (Ended(0, b"a\n"), Ended(0, b"b\n"))


def test_what_a_program_leaves_behind_holds_nobody_up(tmp_path: Path) -> None:
    started = time.monotonic()
    assert shell("echo done; sleep 60 &", tmp_path) == Ended(0, b"done\n")
    assert time.monotonic() - started < 10


def test_a_program_has_no_network_where_the_system_allows_that(tmp_path: Path) -> None:
    if not without_network(FOLDERS):
        pytest.skip("this system does not let the network be taken from a program")
    devices = shell("cat /proc/self/net/dev", tmp_path).output.decode().split("\n")[2:]
    assert [line.split(":")[0].strip() for line in devices if line] == ["lo"]


def test_a_program_is_found_only_in_the_folders_given(tmp_path: Path) -> None:
    assert find("sh", FOLDERS) == "/usr/bin/sh"
    assert find("sh", str(tmp_path)) is None
    assert find("no-such-program", FOLDERS) is None
