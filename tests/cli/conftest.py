"""Runs the command line in this process, and writes small dossiers."""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from contract_checker.cli.main import run

BREACH = "Le client peut modifier les volumes à la hausse comme à la baisse à tout moment, sans préavis."


class Outcome(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def cli(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    def call(*arguments: object, stdin: str = "") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        code = run([str(argument) for argument in arguments])
        sys.stdout.flush()
        captured = capfdbinary.readouterr()
        return Outcome(code, captured.out.decode(), captured.err.decode())

    return call


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    """A contract that lets the client change volumes without notice."""
    path = tmp_path / "contrat.txt"
    path.write_text(
        f"Contrat de prestations de services\n\nArticle 1 – Volumes\n\n{BREACH}\n", encoding="utf-8"
    )
    return path
