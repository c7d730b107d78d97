"""Four questions before a complaint is examined; what nobody said is unknown, and unknown never holds."""

from pathlib import Path

import pytest

from contract_checker.casefile import Answer, CaseFolder, is_admissible
from contract_checker.casefile.admission import admit

from .conftest import CASE, CONTRACT, STATED, make_case

HELD = "label: {entity: Novarelle, sites: [Lille], from: 2025-01-01, until: 2027-12-31}\n"
UNDERTAKEN = "undertaking: {client: Méridelle, since: 2025-01-01}\n"
TWO_LOTS = "lots: [{number: 1}, {number: 2}]\n"


def answers(folder: CaseFolder) -> dict[str, Answer]:
    return {answer.question: answer for answer in admit(folder, folder.case())}


def test_a_complaint_of_which_all_is_said_is_admissible(tmp_path: Path) -> None:
    found = answers(make_case(tmp_path / "R1"))
    assert {answer.state for answer in found.values()} == {"holds"}
    assert is_admissible(list(found.values()))
    assert found["contract"].quote == "contrat prend effet le 1er janvier 2026"
    assert found["scope"].quote == "réception des appels"
    assert found["contract"].place == found["scope"].place == "contrat.txt"


@pytest.mark.parametrize(
    ("stated", "question", "state", "tells"),
    [
        (HELD, "undertaking", "unknown", "dossier/dossier.yaml: undertaking"),
        (HELD + "undertaking: {client: Méridelle}\n", "undertaking", "unknown", "undertaking.since"),
        (
            HELD + "undertaking: {client: Boréal, since: 2025-01-01}\n",
            "undertaking",
            "unknown",
            "undertaking.client",
        ),
        (
            HELD + "undertaking: {client: Méridelle, since: 2026-03-02}\n",
            "undertaking",
            "fails",
            "2 mars 2026",
        ),
        (UNDERTAKEN, "label", "unknown", "dossier/dossier.yaml: label"),
        (UNDERTAKEN + "label: {held: false}\n", "label", "fails", "n'est pas labellisé"),
        (
            UNDERTAKEN + HELD.replace("2027-12-31", "2026-09-29"),
            "label",
            "fails",
            "jusqu'au 29 septembre 2026",
        ),
        (UNDERTAKEN + HELD.replace("2025-01-01", "2026-03-02"), "label", "fails", "depuis le 2 mars 2026"),
        (UNDERTAKEN + HELD.replace(", until: 2027-12-31", ""), "label", "unknown", "label.until"),
        (UNDERTAKEN + HELD.replace("from: 2025-01-01, ", ""), "label", "unknown", "label.from"),
        (UNDERTAKEN + HELD.replace("entity: Novarelle, ", ""), "label", "unknown", "label.entity"),
        (UNDERTAKEN + HELD.replace("Novarelle", "Autre centre"), "label", "unknown", "label.entity"),
        (UNDERTAKEN + HELD.replace("sites: [Lille], ", ""), "label", "unknown", "label.sites"),
        (UNDERTAKEN + HELD.replace("Lille", "Lens"), "label", "fails", "non labellisés : Lille"),
        (STATED + TWO_LOTS, "scope", "unknown", "case.yaml: scope.lots"),
    ],
)
def test_what_is_stated_of_the_dossier_answers(
    tmp_path: Path, stated: str, question: str, state: str, tells: str
) -> None:
    found = answers(make_case(tmp_path / "R1", stated=stated))
    answer = found[question]
    assert answer.state == state
    assert tells in (answer.missing or answer.said)
    assert not is_admissible(list(found.values()))


@pytest.mark.parametrize(
    ("before", "after", "question", "state", "tells"),
    [
        ("sites: [Lille]", "sites: []", "label", "unknown", "case.yaml: scope.sites"),
        ("activity: réception des appels, ", "", "scope", "unknown", "case.yaml: scope.activity"),
        ("réception des appels", "télévente", "scope", "unknown", "case.yaml: scope.activity"),
        ("sites: [Lille]", "sites: [Lille], lots: [3]", "scope", "unknown", "dossier/dossier.yaml: lots"),
        ("from: 2026-03-01", "from: 2025-12-31", "contract", "fails", "prend effet le 1er janvier 2026"),
        ("until: 2026-09-30", "until: 2029-01-01", "contract", "fails", "prend fin le 31 décembre 2028"),
    ],
)
def test_what_the_complaint_says_answers(
    tmp_path: Path, before: str, after: str, question: str, state: str, tells: str
) -> None:
    answer = answers(make_case(tmp_path / "R1", case=CASE.replace(before, after)))[question]
    assert answer.state == state
    assert tells in (answer.missing or answer.said)


def test_a_lot_that_the_dossier_does_not_have_is_out_of_scope(tmp_path: Path) -> None:
    case = CASE.replace("sites: [Lille]", "sites: [Lille], lots: [3]")
    answer = answers(make_case(tmp_path / "R1", case=case, stated=STATED + TWO_LOTS))["scope"]
    assert (answer.state, answer.said) == (
        "fails",
        "Lots visés et absents du dossier : 3 (lots du dossier : 1, 2).",
    )


@pytest.mark.parametrize(
    ("before", "after", "state", "tells"),
    [
        (
            "prend effet le 1er janvier 2026 pour une durée",
            "est conclu pour une durée",
            "unknown",
            "dates.effective",
        ),
        (" pour une durée de trois ans", "", "unknown", "case.yaml: contract.until"),
        ("pour une durée de trois ans", "pour une durée indéterminée", "holds", "sans terme fixé"),
    ],
)
def test_the_contract_answers_as_it_is_written(
    tmp_path: Path, before: str, after: str, state: str, tells: str
) -> None:
    answer = answers(make_case(tmp_path / "R1", contract=CONTRACT.replace(before, after)))["contract"]
    assert answer.state == state
    assert tells in (answer.missing or answer.said)


def test_the_committee_may_state_when_the_contract_was_in_force(tmp_path: Path) -> None:
    contract = CONTRACT.replace("prend effet le 1er janvier 2026 pour une durée de trois ans", "est conclu")
    stated = "contract: {from: 2026-02-01, until: 2027-01-31, source: lettre du 3 janvier 2026}\n"
    answer = answers(make_case(tmp_path / "R1", contract=contract, case=CASE + stated))["contract"]
    assert answer.state == "holds"
    assert "lettre du 3 janvier 2026" in answer.said
    assert answer.quote is None
