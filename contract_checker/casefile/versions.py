"""The program and the libraries that a judgement depends on: a seal records them, a replay compares them."""

import hashlib
import os
import platform
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final
from zoneinfo import TZPATH

from contract_checker import __version__
from contract_checker.readers.program import find
from contract_checker.report import Coverage
from contract_checker.settings import Limits

ENGINE: Final = "contract_checker"
# Those that read documents, find facts, count days or write reports.
_LIBRARIES: Final = (
    "holidays",
    "Jinja2",
    "lxml",
    "numpy",
    "pdfminer.six",
    "pdfplumber",
    "pillow",
    "pydantic",
    "pydantic_core",
    "pypdfium2",
    "python-docx",
    "python-oxmsg",
    "PyYAML",
    "spacy",
    "text2num",
    "thinc",
)
# Rules are sealed themselves; the others have no part in a judgement.
_APART: Final = ("_rules", "api", "cli", "evaluation", "__pycache__")


def versions(coverage: Coverage, *, with_log: bool) -> dict[str, str]:
    """Each part that the report depends on, with its version; programs and time zones only where used.

    The sources of the engine have a digest beside their version: two states of one version are not the same.
    """
    return {
        ENGINE: __version__,
        f"{ENGINE} (sources)": engine_digest(),
        "python": platform.python_version(),
        **{name: version(name) for name in _LIBRARIES},
        **dict(_programs(coverage)),
        **({"time zones": _time_zones()} if with_log else {}),
        **{
            f"isolation ({name})": "yes" if held else "no"
            for name, held in coverage.isolation.model_dump().items()
        },
    }


@cache
def engine_digest() -> str:
    """SHA-256 over the name and the content of every file of the program that a judgement may depend on."""
    digest = hashlib.sha256()
    for name, file in sorted(_walk(files(ENGINE), ""), key=lambda found: found[0]):
        content = file.read_bytes()
        digest.update(f"{name}\n{len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def differences(sealed: dict[str, str], here: dict[str, str]) -> tuple[str, ...]:
    """What is not the same, one line each: « holidays 0.85 → 0.90 »."""
    return tuple(
        f"{name} {sealed.get(name, 'absent')} → {here.get(name, 'absent')}"
        for name in sorted({*sealed, *here})
        if sealed.get(name) != here.get(name)
    )


def _walk(folder: Traversable, prefix: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        name = prefix + entry.name
        if entry.is_dir():
            if entry.name not in _APART:
                yield from _walk(entry, f"{name}/")
        elif not entry.name.startswith(".") and not entry.name.endswith(".pyc"):
            yield name, entry


def _programs(coverage: Coverage) -> Iterable[tuple[str, str]]:
    """Programs of the system that read a piece, by what they say of themselves."""
    if any(entry.ocr_pages for entry in coverage.read):
        yield "tesseract", _told("tesseract")
    if any(entry.format in ("doc", "rtf") for entry in coverage.read):
        yield "libreoffice", _told("soffice")


@cache
def _time_zones() -> str:
    """The version of the time zones: of those of the system, which come first, else of those installed."""
    for folder in TZPATH:
        table = Path(folder, "tzdata.zi")
        if table.is_file():
            with table.open(encoding="ascii", errors="replace") as stream:
                return stream.readline().removeprefix("# version ").strip()
    return "unknown" if any(map(os.path.isdir, TZPATH)) else version("tzdata")


@cache
def _told(program: str) -> str:
    place = find(program, Limits().program_folders)
    if place is None:
        return "absent"
    try:
        ended = subprocess.run(
            [place, "--version"],
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
            env={"LC_ALL": "C", "PATH": Limits().program_folders},
        )
    except (OSError, subprocess.TimeoutExpired):
        return "unknown"
    return next(iter(ended.stdout.splitlines()), "unknown").strip()
