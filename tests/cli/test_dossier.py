"""``dossier draft`` and the dossier.yaml that ``check`` reads."""

import json
import zipfile
from pathlib import Path

import pytest

from .conftest import Run

AMENDMENT = "AVENANT N° 1\n\nFait à Lyon, le 3 mai 2026.\n\nL'article 2 est supprimé.\n"


@pytest.fixture
def folder(contract: Path) -> Path:
    """The folder of a contract with its amendment."""
    (contract.parent / "avenant-1.txt").write_text(AMENDMENT, encoding="utf-8")
    return contract.parent


def report_of(cli: Run, *paths: Path) -> dict[str, object]:
    answer = cli("check", *paths, "--format", "json", "--as-of", "2026-11-23")
    report: dict[str, object] = json.loads(answer.out)
    return report


def test_a_draft_that_nobody_changed_changes_nothing(cli: Run, folder: Path) -> None:
    before = report_of(cli, folder)
    assert cli("dossier", "draft", folder, "--output", folder / "dossier.yaml").code == 0
    after = report_of(cli, folder)
    assert after.pop("dossier_file") is not None
    assert after == {key: value for key, value in before.items() if key != "dossier_file"}


def test_a_draft_of_a_stated_dossier_says_the_same_again(cli: Run, folder: Path) -> None:
    stated = folder / "dossier.yaml"
    stated.write_text(
        "undertaking: {client: Méridelle, since: 2026-01-01}\n"
        'label: {entity: "Novarelle: Contacts", sites: [Lille, "#2"], until: 2028-09-30}\n'
        "lots: [{number: 1, nature: lasting}, {number: 2, title: Relances, nature: campaign}]\n"
        "pieces: [{path: avenant-1.txt, amends: contrat.txt, supplied_by: provider, supplier: Me Roux}]\n",
        encoding="utf-8",
    )
    once = cli("dossier", "draft", folder).out
    stated.write_text(once, encoding="utf-8")
    assert cli("dossier", "draft", folder).out == once
    assert 'entity: "Novarelle: Contacts"' in once


def test_a_draft_quotes_what_it_read(cli: Run, folder: Path) -> None:
    drafted = cli("dossier", "draft", folder).out
    assert "# d'après son titre : « AVENANT N° 1 »" in drafted
    assert "    signed: 2026-05-03" in drafted
    assert "# undertaking:\n#   client: nom\n#   since: AAAA-MM-JJ" in drafted


def test_a_draft_proposes_the_only_contract_as_the_one_amended(cli: Run, folder: Path) -> None:
    assert '#     amends: "contrat.txt"' in cli("dossier", "draft", folder).out


def test_a_draft_speaks_english_too(cli: Run, folder: Path) -> None:
    assert (
        "# undertaking:\n#   client: name\n#   since: YYYY-MM-DD"
        in cli("dossier", "draft", folder, "--lang", "en").out
    )


def test_a_draft_overwrites_nothing(cli: Run, folder: Path) -> None:
    (folder / "dossier.yaml").write_text("client: Méridelle\n", encoding="utf-8")
    answer = cli("dossier", "draft", folder, "-o", folder / "dossier.yaml")
    assert answer.code == 2
    assert "exists already" in answer.err
    assert (folder / "dossier.yaml").read_text(encoding="utf-8") == "client: Méridelle\n"


def test_a_draft_with_a_piece_that_cannot_be_read_says_so(cli: Run, folder: Path) -> None:
    (folder / "plan.xyz").write_bytes(b"\x00\x01")
    answer = cli("dossier", "draft", folder)
    assert answer.code == 2
    assert "plan.xyz" in answer.err
    assert '- path: "plan.xyz"' in answer.out


@pytest.mark.parametrize("given", ["folder", "file"])
def test_check_reads_the_file_in_the_folder_or_beside_the_pieces(cli: Run, folder: Path, given: str) -> None:
    (folder / "dossier.yaml").write_text(
        "undertaking: {client: Méridelle, since: 2026-01-01}\n"
        "pieces: [{path: contrat.txt, kind: framework, supplied_by: client, supplier: Méridelle}]\n",
        encoding="utf-8",
    )
    paths = [folder] if given == "folder" else sorted(folder.iterdir())
    report = json.loads(cli("check", *paths, "--format", "json", "--as-of", "2026-11-23").out)
    assert report["undertaking"] == {"client": "Méridelle", "since": "2026-01-01"}
    assert report["dossier_file"]["path"] == "dossier.yaml"
    contract = report["inputs"][1]
    assert (contract["piece"], contract["told_by"]) == ("framework", "dossier_file")
    assert (contract["supplied_by"], contract["supplier"]) == ("client", "Méridelle")
    assert report["coverage"]["skipped"] == []


def test_a_wrong_file_is_refused_in_one_sentence(cli: Run, folder: Path) -> None:
    (folder / "dossier.yaml").write_text("client: Méridelle\nlabels: {}\n", encoding="utf-8")
    answer = cli("check", folder)
    assert answer.code == 2
    assert answer.err == ("contract-checker: dossier.yaml:2: unknown key 'labels'. Did you mean 'label'?\n")


def test_a_file_from_an_archive_states_nothing(cli: Run, folder: Path) -> None:
    with zipfile.ZipFile(folder / "envoi.zip", "w") as archive:
        archive.writestr("dossier.yaml", "undertaking: {client: Méridelle}\n")
        archive.writestr("annexe.txt", "Annexe 1\n\nVolumes.\n")
    report = json.loads(cli("check", folder, "--format", "json").out)
    assert report["undertaking"] is None
    assert [item["path"] for item in report["coverage"]["skipped"]] == ["envoi.zip/dossier.yaml"]


def test_two_files_are_one_too_many(cli: Run, folder: Path) -> None:
    for place in (folder, folder / "annexes"):
        place.mkdir(exist_ok=True)
        (place / "dossier.yaml").write_text("client: Méridelle\n", encoding="utf-8")
    answer = cli("check", folder)
    assert answer.code == 2
    assert "annexes/dossier.yaml and dossier.yaml: keep one of them" in answer.err


def test_a_file_alone_is_no_dossier(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "dossier.yaml").write_text("client: Méridelle\n", encoding="utf-8")
    answer = cli("check", tmp_path)
    assert answer.code == 2
    assert "No document beside dossier.yaml" in answer.err


@pytest.mark.parametrize("content", [b"\xff\xfe", b"#" * 1_000_001])
def test_a_file_that_is_no_text_or_endless_is_refused(cli: Run, folder: Path, content: bytes) -> None:
    (folder / "dossier.yaml").write_bytes(content)
    answer = cli("check", folder)
    assert answer.code == 2
    assert answer.err.startswith("contract-checker: dossier.yaml: ")
