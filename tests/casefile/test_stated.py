"""What a user states in a dossier.yaml of his own joins that of the case, word for word."""

from pathlib import Path

import pytest

from contract_checker.casefile import CaseFolder, add, merge, new_case
from contract_checker.errors import DossierFileError

from .conftest import CONTRACT, supplied

OWN = """\
# Ce que nous savons.
undertaking: {client: Méridelle, since: 2025-01-01}  # courrier du 3 janvier
pieces:
  - path: a.pdf
    kind: contract
label:
  entity: Novarelle
  sites: [Lille]
"""


@pytest.fixture
def case(tmp_path: Path) -> CaseFolder:
    folder = new_case(tmp_path / "R1", "2026-10-01")
    add(folder, [supplied(tmp_path / "remis", "contrat.txt", CONTRACT)], "provider", "piece", "2026-10-02")
    return folder


def test_its_statements_are_taken_over_and_not_its_pieces(case: CaseFolder, tmp_path: Path) -> None:
    merged = merge(case, supplied(tmp_path / "remis", "dossier.yaml", OWN))
    assert (merged.taken, merged.left) == (("undertaking", "label"), ("pieces",))
    assert "repris de ce fichier : undertaking, label ; laissé de côté" in merged.said
    assert (case.root / "dossier" / "dossier.yaml").read_text(encoding="utf-8") == (
        'pieces:\n  - path: "contrat.txt"\n    supplied_by: provider\n'
        "undertaking: {client: Méridelle, since: 2025-01-01}  # courrier du 3 janvier\n"
        "label:\n  entity: Novarelle\n  sites: [Lille]\n"
    )


def test_pieces_are_still_added_behind(case: CaseFolder, tmp_path: Path) -> None:
    merge(case, supplied(tmp_path / "remis", "dossier.yaml", OWN))
    add(case, [supplied(tmp_path / "remis", "avenant.txt", CONTRACT)], "client", "piece", "2026-10-03")
    text = (case.root / "dossier" / "dossier.yaml").read_text(encoding="utf-8")
    assert '  - path: "avenant.txt"\n    supplied_by: client\nundertaking:' in text


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (OWN, "states undertaking, label already"),
        (
            "{undertaking: {client: A, since: 2025-01-01},\n label: {entity: B}}",
            "already|cannot be taken over",
        ),
        ("a: [", "dossier.yaml:"),
    ],
)
def test_what_would_be_replaced_or_cannot_be_copied_is_refused(
    case: CaseFolder, tmp_path: Path, text: str, complaint: str
) -> None:
    merge(case, supplied(tmp_path / "remis", "dossier.yaml", OWN))
    before = (case.root / "dossier" / "dossier.yaml").read_bytes()
    with pytest.raises(DossierFileError, match=complaint):
        merge(case, supplied(tmp_path / "remis", "dossier.yaml", text))
    assert (case.root / "dossier" / "dossier.yaml").read_bytes() == before


def test_statements_in_braces_are_refused(case: CaseFolder, tmp_path: Path) -> None:
    text = "{undertaking: {client: A, since: 2025-01-01}, label: {entity: B}}"
    with pytest.raises(DossierFileError, match="at the start of a line"):
        merge(case, supplied(tmp_path / "remis", "dossier.yaml", text))
