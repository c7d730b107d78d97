"""The files of a dossier read in their order; one that cannot be read leaves its reason."""

from pathlib import Path

import pytest

from contract_checker.document import Document
from contract_checker.dossier import collect
from contract_checker.dossier.reading import read_files
from contract_checker.readers.sandbox import shared
from contract_checker.settings import Limits

TEXT = "Le préavis est de trente jours."


def outcomes(folder: Path, *names: str, gone: str = "", at_once: int = 4) -> list[tuple[str, str]]:
    """The path of each file with its text, or with the reason why there is none."""
    for name in names:
        (folder / name).write_text(TEXT if name.endswith(".txt") else "no such format", encoding="utf-8")
    files = collect([folder], 20).files
    if gone:
        (folder / gone).unlink()
    found = read_files(files, shared(), Limits(parallel_files=at_once))
    return [(one.path, one.text if isinstance(one, Document) else one.reason) for one in found]


@pytest.mark.parametrize("at_once", [1, 2, 4])
def test_files_come_in_their_order_however_many_are_read_at_once(tmp_path: Path, at_once: int) -> None:
    names = [f"{place}.txt" for place in range(1, 7)]
    assert outcomes(tmp_path, *names, at_once=at_once) == [(name, TEXT) for name in names]


def test_one_file_alone_is_read(tmp_path: Path) -> None:
    assert outcomes(tmp_path, "contrat.txt") == [("contrat.txt", TEXT)]


@pytest.mark.parametrize("at_once", [1, 4])
def test_what_cannot_be_read_stands_in_its_place_with_its_reason(tmp_path: Path, at_once: int) -> None:
    found = outcomes(tmp_path, "a.txt", "b.pdf", "c.txt", "d.txt", gone="c.txt", at_once=at_once)
    assert found == [("a.txt", TEXT), ("b.pdf", "wrong_type"), ("c.txt", "unreadable"), ("d.txt", TEXT)]


def test_a_file_that_is_gone_is_told_with_what_to_check(tmp_path: Path) -> None:
    (tmp_path / "contrat.txt").write_text(TEXT, encoding="utf-8")
    files = collect([tmp_path], 20).files
    (tmp_path / "contrat.txt").unlink()
    (skipped,) = read_files(files, shared(), Limits())
    assert not isinstance(skipped, Document)
    assert skipped.message == (
        "contrat.txt : lecture impossible (No such file or directory) ; vérifier les droits d'accès."
    )
