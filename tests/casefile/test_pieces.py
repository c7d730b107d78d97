"""Files enter a case once, with their digest and their side, and ``dossier.yaml`` keeps what stands in it."""

import hashlib
from pathlib import Path

import pytest

from contract_checker import yaml
from contract_checker.casefile import CaseFolder, Use, add, new_case, unrecorded
from contract_checker.engine.circumstances import Supplier
from contract_checker.errors import ContractCheckerError

from .conftest import supplied


@pytest.fixture
def case(tmp_path: Path) -> CaseFolder:
    return new_case(tmp_path / "R1", "2026-10-01")


def stated(case: CaseFolder) -> Path:
    return case.root / "dossier" / "dossier.yaml"


@pytest.mark.parametrize(
    ("use", "side", "path"),
    [
        ("piece", "client", "dossier/a.txt"),
        ("log", "provider", "logs/a.txt"),
        ("reply", "third", "replies/third/a.txt"),
    ],
)
def test_a_file_goes_to_its_place_with_its_digest(
    case: CaseFolder, tmp_path: Path, use: Use, side: Supplier, path: str
) -> None:
    handed = supplied(tmp_path / "remis", "a.txt", "Préavis")
    assert add(case, [handed], side, use, "2026-10-02") == (path,)
    event = case.events()[-1]
    assert (event.path, event.supplied_by) == (path, side)
    assert event.sha256 == hashlib.sha256((case.root / path).read_bytes()).hexdigest()
    assert stated(case).exists() is (use != "reply")


@pytest.mark.parametrize(
    "before",
    [
        "",
        "# Écrit par le comité.\nclient: Méridelle # le groupe\n",
        "pieces:\n",
        "pieces:\n- path: z.txt\n  kind: contract\nclient: Méridelle\n",
        "pieces:\n    - path: z.txt # reçue le 3\n      lot: 1\n\n# Fin\n",
    ],
)
def test_what_stands_in_the_dossier_file_stays(case: CaseFolder, tmp_path: Path, before: str) -> None:
    stated(case).write_text(before, encoding="utf-8")
    add(case, [supplied(tmp_path / "remis", "été.txt", "x")], "client", "piece", "2026-10-02")
    add(case, [supplied(tmp_path / "remis", "b.txt", "x")], "provider", "piece", "2026-10-02")
    after = stated(case).read_text(encoding="utf-8")
    kept = iter(after.splitlines())
    assert all(line in kept for line in before.splitlines())
    old, new = (yaml.parse(text, "dossier.yaml")[0] or {} for text in (before, after))
    assert isinstance(old, dict)
    assert isinstance(new, dict)
    assert new == {
        **old,
        "pieces": [
            *(old.get("pieces") or []),
            {"path": "été.txt", "supplied_by": "client"},
            {"path": "b.txt", "supplied_by": "provider"},
        ],
    }


@pytest.mark.parametrize(
    ("before", "complaint"),
    [
        ("pieces: [{path: z.txt}]\n", "cannot be completed without rewriting it"),
        ("pieces:\n  - path: a.txt\n    lot: 1\n", "is described before it is there"),
        ("pieces:\n  - path: [\n", "not valid YAML"),
    ],
)
def test_a_dossier_file_that_cannot_be_completed_is_left_as_it_is(
    case: CaseFolder, tmp_path: Path, before: str, complaint: str
) -> None:
    stated(case).write_text(before, encoding="utf-8")
    with pytest.raises(ContractCheckerError, match=complaint):
        add(case, [supplied(tmp_path / "remis", "a.txt", "x")], "client", "piece", "2026-10-02")
    assert stated(case).read_text(encoding="utf-8") == before
    assert not (case.root / "dossier" / "a.txt").exists()
    assert len(case.events()) == 1


def test_nothing_is_replaced(case: CaseFolder, tmp_path: Path) -> None:
    add(case, [supplied(tmp_path / "remis", "a.txt", "un")], "client", "piece", "2026-10-02")
    with pytest.raises(ContractCheckerError, match="is in the case already"):
        add(case, [supplied(tmp_path / "remis", "a.txt", "deux")], "provider", "piece", "2026-10-03")
    assert (case.root / "dossier" / "a.txt").read_text(encoding="utf-8") == "un"


def test_a_file_that_cannot_be_read_adds_nothing(case: CaseFolder, tmp_path: Path) -> None:
    there = supplied(tmp_path / "remis", "a.txt", "x")
    with pytest.raises(ContractCheckerError, match="Cannot read"):
        add(case, [there, tmp_path / "absent.txt"], "client", "piece", "2026-10-02")
    assert list((case.root / "dossier").iterdir()) == []


def test_the_file_of_the_committee_is_no_piece(case: CaseFolder, tmp_path: Path) -> None:
    with pytest.raises(ContractCheckerError, match="states and is no piece"):
        add(case, [supplied(tmp_path / "remis", "dossier.yaml", "")], "client", "piece", "2026-10-02")


def test_a_changed_a_strange_and_a_lost_file_are_told(case: CaseFolder, tmp_path: Path) -> None:
    handed = [supplied(tmp_path / "remis", f"{name}.txt", "x") for name in "abc"]
    add(case, handed, "client", "piece", "2026-10-02")
    dossier = case.root / "dossier"
    (dossier / "a.txt").write_text("y", encoding="utf-8")
    (dossier / "b.txt").unlink()
    (dossier / "d.txt").write_text("z", encoding="utf-8")
    (dossier / ".DS_Store").write_text("", encoding="utf-8")
    assert [problem.partition(" : ")[::2] for problem in unrecorded(case, case.events())] == [
        ("dossier/a.txt", "modifié depuis son ajout ; remettre le fichier qui a été fourni."),
        ("dossier/d.txt", "aucun acte ne dit qui l'a fourni ; le sortir et passer par « case add »."),
        ("dossier/b.txt", "absent, alors qu'il a été ajouté ; le remettre."),
    ]


def test_a_link_in_a_case_is_refused(case: CaseFolder) -> None:
    (case.root / "dossier" / "lien.txt").symlink_to("/etc/hostname")
    with pytest.raises(ContractCheckerError, match=r"lien\.txt is a link"):
        case.files("dossier")
