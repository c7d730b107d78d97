"""The files of a dossier: found in a stable order, named relative to it."""

import os
from pathlib import Path

import pytest

from contract_checker.dossier import Dossier, collect
from contract_checker.errors import UsageError
from contract_checker.readers import read
from contract_checker.settings import Limits


def _write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)


def _paths(*given: Path) -> list[str]:
    return [file.path for file in collect(given, 100).files]


def test_a_folder_is_walked_in_alphabetical_order(tmp_path: Path) -> None:
    _write(tmp_path, "b.txt", "annexes/z.txt", "a.txt")
    assert _paths(tmp_path) == ["a.txt", "annexes/z.txt", "b.txt"]
    assert collect([tmp_path], 100).name == tmp_path.name


def test_files_and_folders_are_one_dossier(tmp_path: Path) -> None:
    _write(tmp_path, "tender/rc.txt", "contrat.txt")
    assert _paths(tmp_path / "tender", tmp_path / "contrat.txt") == ["contrat.txt", "tender/rc.txt"]


def test_equal_names_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    _write(tmp_path, "v1/contrat.txt", "v2/contrat.txt")
    assert _paths(tmp_path / "v1/contrat.txt", tmp_path / "v2/contrat.txt") == [
        "v1/contrat.txt",
        "v2/contrat.txt",
    ]


def test_a_file_given_twice_is_read_once(tmp_path: Path) -> None:
    _write(tmp_path, "contrat.txt")
    assert _paths(tmp_path / "contrat.txt", tmp_path / "contrat.txt") == ["contrat.txt"]


def test_hidden_files_and_links_are_listed_and_left_out(tmp_path: Path) -> None:
    _write(tmp_path, "dossier/a.txt", "dossier/.cache/x.txt", "dossier/~$a.docx", "outside.txt")
    (tmp_path / "dossier/link.txt").symlink_to(tmp_path / "outside.txt")
    dossier = collect([tmp_path / "dossier"], 100)
    assert [file.path for file in dossier.files] == ["a.txt"]
    assert [(item.path, item.reason) for item in dossier.skipped] == [
        (".cache", "hidden"),
        ("link.txt", "not_a_file"),
        ("~$a.docx", "hidden"),
    ]


def test_a_missing_file_beside_others_is_skipped(tmp_path: Path) -> None:
    _write(tmp_path, "contrat.txt")
    dossier = collect([tmp_path / "contrat.txt", tmp_path / "avenant.pdf"], 100)
    assert [file.path for file in dossier.files] == ["contrat.txt"]
    assert [(item.path, item.reason) for item in dossier.skipped] == [("avenant.pdf", "missing")]


def test_a_name_that_is_no_unicode_is_spelt_out(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/contrat\xe9.txt")).write_text("x")
    assert _paths(tmp_path) == [r"contrat\xe9.txt"]


@pytest.mark.parametrize("names", [(), ("nowhere",), ("nowhere", "neither")])
def test_nothing_at_all_is_refused_in_one_sentence(tmp_path: Path, names: tuple[str, ...]) -> None:
    with pytest.raises(
        UsageError, match=r"^Nothing to check at .*: give at least one file or folder that exists\.$"
    ):
        collect([tmp_path / name for name in names], 100)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="No file below"):
        collect([tmp_path], 100)


def test_too_many_files_are_refused_with_the_setting_to_raise(tmp_path: Path) -> None:
    _write(tmp_path, "a.txt", "b.txt")
    with pytest.raises(UsageError, match=r"limits\.files"):
        collect([tmp_path], 1)


def test_a_log_changes_the_name_of_no_piece(tmp_path: Path) -> None:
    dossier, log = tmp_path / "dossier", tmp_path / "contrat.txt"
    dossier.mkdir()
    (dossier / "contrat.txt").write_text("Contrat", encoding="utf-8")
    log.write_text("N°;Reçue le", encoding="utf-8")
    found = collect([dossier], 10, [log])
    assert [file.path for file in found.files] == ["contrat (2).txt", "contrat.txt"]
    assert found.is_log("contrat (2).txt")
    assert not found.is_log("contrat.txt")


def test_a_log_among_the_pieces_is_one_of_them_no_longer(tmp_path: Path) -> None:
    (tmp_path / "contrat.txt").write_text("Contrat", encoding="utf-8")
    (tmp_path / "journal.csv").write_text("N°;Reçue le", encoding="utf-8")
    found = collect([tmp_path], 10, [tmp_path / "journal.csv"])
    assert [(file.path, found.is_log(file.path)) for file in found.files] == [
        ("contrat.txt", False),
        ("journal.csv", True),
    ]


def test_one_file_states_what_the_dossier_is_and_is_no_piece(tmp_path: Path) -> None:
    _write(tmp_path, "contrat.txt", "dossier.yaml")
    dossier = collect([tmp_path], 10)
    assert [file.path for file in dossier.files] == ["contrat.txt"]
    assert dossier.stated is not None
    assert dossier.stated.path == "dossier.yaml"


def test_two_files_that_state_what_the_dossier_is_are_refused(tmp_path: Path) -> None:
    _write(tmp_path, "contrat.txt", "dossier.yaml", "lot 1/dossier.yaml")
    with pytest.raises(
        UsageError,
        match=r"^Two files state what the dossier is, dossier\.yaml and lot 1/dossier\.yaml: keep one",
    ):
        collect([tmp_path], 10)


def test_a_statement_without_a_document_is_refused(tmp_path: Path) -> None:
    _write(tmp_path, "dossier.yaml")
    with pytest.raises(UsageError, match=r"^No document beside dossier\.yaml: give the documents that"):
        collect([tmp_path], 10)


@pytest.fixture
def dossier(tmp_path: Path) -> Dossier:
    _write(tmp_path, "contrat.txt", "avenant.txt")
    return collect([tmp_path], 10)


def test_the_bytes_of_a_document_are_those_that_it_was_read_from(dossier: Dossier, tmp_path: Path) -> None:
    document = read(b"contrat.txt", "contrat.txt", Limits())
    assert dossier.content(document, Limits()) == b"contrat.txt"
    (tmp_path / "contrat.txt").write_text("Contrat", encoding="utf-8")
    assert dossier.content(document, Limits()) is None


def test_a_document_that_is_gone_or_of_another_dossier_has_no_bytes(dossier: Dossier, tmp_path: Path) -> None:
    (tmp_path / "contrat.txt").unlink()
    assert dossier.content(read(b"contrat.txt", "contrat.txt", Limits()), Limits()) is None
    assert dossier.content(read(b"avenant.txt", "CCAP.txt", Limits()), Limits()) is None
