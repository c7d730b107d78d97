"""What a seal refuses to close on, and what it holds."""

import json
from datetime import date
from pathlib import Path

import pytest

from contract_checker.casefile import (
    CaseFolder,
    add,
    record_decision,
    record_judgement,
    record_notice,
    seal,
    verify,
)
from contract_checker.casefile.layout import unpacked
from contract_checker.casefile.manifest import parse_manifest
from contract_checker.errors import UsageError

from .conftest import CASE, DECISION, LOG, ON_A_REQUEST, finding_on_decreases, make_case, supplied


def changed(folder: CaseFolder, path: str, before: str, after: str) -> None:
    file = folder.root / path
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def test_a_seal_holds_all_that_the_judgement_rests_on(archive: bytes) -> None:
    (members,) = unpacked(archive)
    for name in (
        "case.yaml",
        "events.jsonl",
        "dossier/contrat.txt",
        "dossier/dossier.yaml",
        "logs/journal.csv",
        "packs/label/pack.yaml",
        "packs/label/volume_notice/d3-notice-decrease.yaml",
        "report/report.json",
        "report/report.html",
        "report/case.json",
        "report/case.txt",
    ):
        assert name in members
    manifest = parse_manifest(members["manifest.json"])
    assert manifest.versions.keys() >= {"contract_checker", "python", "spacy", "pdfplumber", "holidays"}
    assert {member.name for member in manifest.members} == members.keys() - {"manifest.json"}
    report = json.loads(members["report/report.json"])
    assert manifest.packs[0].digest == report["packs"][0]["digest"]
    assert verify(archive).differences == ()


@pytest.mark.parametrize(
    ("path", "before", "after", "complaint"),
    [
        ("dossier/contrat.txt", "sans préavis", "avec préavis", "modifié depuis son ajout"),
        ("logs/journal.csv", "06/03/2026", "06/04/2026", "modifié depuis son ajout"),
        ("case.yaml", "upheld", "rejected", "not the one recorded"),
        ("case.yaml", "until: 2026-09-30", "until: 2029-01-01", "no longer answer as when"),
        ("case.yaml", "as_of: 2026-10-01", "as_of: 2029-10-01", "another report than the one recorded"),
        (
            "dossier/dossier.yaml",
            "2025-01-01}\nlabel",
            "2024-01-01}\nlabel",
            "no longer answer as when",
        ),
    ],
)
def test_a_case_that_was_changed_is_not_sealed(
    folder: CaseFolder, path: str, before: str, after: str, complaint: str
) -> None:
    changed(folder, path, before, after)
    with pytest.raises(UsageError, match=complaint):
        seal(folder, "2026-10-22")


def test_a_seal_comes_last(folder: CaseFolder) -> None:
    with pytest.raises(UsageError, match=r"\(decided\) is dated 2026-10-21, after the seal"):
        seal(folder, "2026-10-20")


def test_a_case_without_judgement_is_not_sealed(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not judged yet"):
        seal(make_case(tmp_path / "R1"), "2026-10-22")


def test_a_file_that_nobody_added_is_not_sealed(folder: CaseFolder) -> None:
    (folder.root / "dossier" / "note.txt").write_text("?", encoding="utf-8")
    with pytest.raises(UsageError, match=r"dossier/note\.txt : aucun acte ne dit qui l'a fourni"):
        seal(folder, "2026-10-22")


def test_hidden_files_are_neither_judged_nor_sealed(folder: CaseFolder, archive: bytes) -> None:
    (folder.root / "dossier" / ".DS_Store").write_text("?", encoding="utf-8")
    assert seal(folder, "2026-10-22").archive == archive


@pytest.mark.parametrize("name", ["/etc/comite.yaml", "../comite.yaml"])
def test_an_overlay_from_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    folder = make_case(tmp_path / "R1", case=CASE + f"overlays: ['{name}']\n")
    with pytest.raises(UsageError, match="leads out of the case"):
        record_judgement(folder, "2026-10-05")


# Decisions


@pytest.fixture
def judged(tmp_path: Path) -> CaseFolder:
    """Judged and told to the client, not admitted."""
    folder = make_case(tmp_path / "R1")
    record_judgement(folder, "2026-10-05")
    record_notice(folder, "client", date(2026, 10, 20), "2026-10-06")
    record_notice(folder, "provider", date(2026, 10, 20), "2026-10-06")
    return folder


def decide(folder: CaseFolder, finding: str, **words: str) -> None:
    text = DECISION.format(finding=finding, requests="")
    for before, after in words.items():
        text = text.replace(before, after)
    with (folder.root / "case.yaml").open("a", encoding="utf-8") as stream:
        stream.write(text)
    record_decision(folder, "2026-10-21")


def test_nothing_is_upheld_in_a_complaint_that_was_not_admitted(judged: CaseFolder) -> None:
    with pytest.raises(UsageError, match="not admissible as it stands"):
        decide(judged, finding_on_decreases(judged))


def test_a_provisional_finding_is_not_decided(judged: CaseFolder) -> None:
    finding = finding_on_decreases(judged)
    with pytest.raises(UsageError, match=f"Le constat {finding[:16]} est provisoire au 20 octobre 2026 : "):
        decide(judged, finding, **{"2026-10-21": "2026-10-20", "upheld": "rejected"})


def test_a_decision_names_findings_of_the_report(judged: CaseFolder) -> None:
    with pytest.raises(UsageError, match="names no finding of the report"):
        decide(judged, "0" * 64, upheld="rejected")


def test_a_notice_leaves_time_to_answer(judged: CaseFolder) -> None:
    with pytest.raises(UsageError, match="leaves no day to answer"):
        record_notice(judged, "client", date(2026, 10, 6), "2026-10-06")


def test_a_provisional_request_is_not_decided(tmp_path: Path) -> None:
    folder = make_case(tmp_path / "R1")
    add(folder, [supplied(tmp_path / "remis", "journal.csv", LOG)], "provider", "log", "2026-10-02")
    record_judgement(folder, "2026-10-05")
    record_notice(folder, "client", date(2026, 10, 20), "2026-10-06")
    finding = finding_on_decreases(folder)
    with pytest.raises(
        UsageError, match=r"La demande 2 est provisoire au 21 octobre 2026 : .* ; le prestataire n'en a"
    ):
        decide(folder, finding, **{"upheld": "no_decision", "  findings": ON_A_REQUEST + "  findings"})
