"""The same versions give the same bytes; others are refused, or each difference is stated."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from contract_checker.casefile import record_judgement, replay, seal, verify
from contract_checker.casefile.layout import unpacked
from contract_checker.casefile.manifest import Manifest, members_of, parse_manifest
from contract_checker.errors import UnreadableSeal

from .conftest import CASE, make_case

REPORT: Final = "report/report.json"


@pytest.fixture(scope="module")
def members(archive: bytes) -> dict[str, bytes]:
    (found,) = unpacked(archive)
    return found


@pytest.fixture(scope="module")
def manifest(members: dict[str, bytes]) -> Manifest:
    return parse_manifest(members["manifest.json"])


def with_version(manifest: Manifest, **versions: str) -> Manifest:
    return manifest.model_copy(update={"versions": {**manifest.versions, **versions}})


def with_report(members: Mapping[str, bytes], change: Any) -> dict[str, bytes]:
    report = json.loads(members[REPORT])
    change(report)
    return {**members, REPORT: json.dumps(report).encode()}


def test_the_same_versions_give_the_same_bytes(members: dict[str, bytes], manifest: Manifest) -> None:
    assert replay(members, manifest, anyway=False) == ((), ())


def test_other_versions_are_refused_with_each_difference(
    members: dict[str, bytes], manifest: Manifest
) -> None:
    other = with_version(manifest, holidays="0.1", tesseract="tesseract 4.0")
    found = replay(members, other, anyway=False)
    assert found.differences is None
    assert [line.partition(" → ")[0] for line in found.versions] == [
        "holidays 0.1",
        "tesseract tesseract 4.0",
    ]
    assert found.versions[1].endswith("→ absent")


def test_other_versions_that_find_the_same_say_so(members: dict[str, bytes], manifest: Manifest) -> None:
    found = replay(members, with_version(manifest, holidays="0.1"), anyway=True)
    assert (len(found.versions), found.differences) == (1, ())


def test_each_finding_that_differs_is_named(members: dict[str, bytes], manifest: Manifest) -> None:
    def change(report: dict[str, Any]) -> None:
        first, second, third = report["findings"][:3]
        first["outcome"] = "met"
        second["message"]["fr"] = "Autre."
        third["fingerprint"] = "0" * 64

    before = json.loads(members[REPORT])["findings"][:3]
    found = replay(with_report(members, change), manifest, anyway=True).differences
    assert found is not None
    said = {one.where: one.said for one in found}
    assert said[f"constat {before[0]['fingerprint'][:16]} ({before[0]['rule']})"] == (
        f"met au scellement, {before[0]['outcome']} ici"
    )
    assert said[f"constat {before[1]['fingerprint'][:16]} ({before[1]['rule']})"] == (
        "même résultat, mais autre contenu : message"
    )
    assert (
        said[f"constat {'0' * 16} ({before[2]['rule']})"]
        == f"{before[2]['outcome']} au scellement, absent ici"
    )
    assert said[f"constat {before[2]['fingerprint'][:16]} ({before[2]['rule']})"].startswith(
        "absent au scellement"
    )


def test_the_sealed_pack_judges_and_not_the_one_at_hand(
    members: dict[str, bytes], manifest: Manifest
) -> None:
    rule = "packs/label/volume_notice/d3-notice-decrease.yaml"
    text = members[rule].decode().replace("Délai de prévenance défini", "Délai DE PRÉVENANCE défini")
    found = replay({**members, rule: text.encode()}, manifest, anyway=False).differences
    assert found is not None
    assert any("d3-notice-decrease" in one.where and "title" in one.said for one in found)


def test_an_overlay_and_a_value_of_the_case_are_replayed(tmp_path: Path) -> None:
    folder = make_case(
        tmp_path / "R1", case=CASE + 'overlays: [comite.yaml]\nvalues: ["price_weight_ceiling=40 %"]\n'
    )
    (folder.root / "comite.yaml").write_text(
        "title: {fr: Comité, en: Committee}\nparameters:\n  minimum_notice:\n"
        '    - {value: "30 jours calendaires", from: 2026-01-01, decision: comité 4}\n',
        encoding="utf-8",
    )
    record_judgement(folder, "2026-10-05")
    found = verify(seal(folder, "2026-10-22").archive)
    assert found.manifest is not None
    assert [(one.name, one.place) for one in found.manifest.overlays] == [
        ("comite.yaml", "overlays/1-comite.yaml")
    ]
    report = json.loads(found.members[REPORT])
    assert [one["layer"] for one in report["overlays"]] == ["comite.yaml", "--set"]
    assert replay(found.members, found.manifest, anyway=False) == ((), ())


@pytest.mark.parametrize("place", ["../../etc", "packs/autre", "/etc"])
def test_rules_that_are_not_in_the_archive_are_refused(
    members: dict[str, bytes], manifest: Manifest, place: str
) -> None:
    pack = manifest.packs[0].model_copy(update={"place": place})
    with pytest.raises(UnreadableSeal, match="does not hold 'label'"):
        replay(members, manifest.model_copy(update={"packs": (pack,)}), anyway=True)


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"[" * 100_000, b'{"coverage": {"read": [1]}}'])
def test_a_report_that_is_none_is_refused(
    members: dict[str, bytes], manifest: Manifest, content: bytes
) -> None:
    with pytest.raises(UnreadableSeal, match="is no report"):
        replay({**members, REPORT: content}, manifest, anyway=True)


def test_a_file_that_is_also_a_folder_is_refused(members: dict[str, bytes], manifest: Manifest) -> None:
    hostile = {**members, "dossier/contrat.txt/a.txt": b"x"}
    assert len(members_of(hostile)) == len(hostile)
    with pytest.raises(UnreadableSeal, match="cannot be unpacked here"):
        replay(hostile, manifest, anyway=True)
