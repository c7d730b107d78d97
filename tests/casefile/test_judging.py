"""A case is judged with its logs, each request by what the contract said on its day."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from contract_checker.casefile import CaseFolder, add, record_judgement, view_on
from contract_checker.errors import UsageError

from .conftest import CASE, CONTRACT, make_case, supplied

NOTICE = CONTRACT.replace(
    "Le Client peut modifier les volumes à la hausse comme à la baisse à tout moment, sans préavis.",
    "Toute baisse des volumes est notifiée au Prestataire avec un préavis de trente jours calendaires.",
)
SIX_CUTS = "Demande;Date d'envoi;Date d'effet;Sens;Volume\n" + "".join(
    f"{number};02/0{number + 2}/2026;06/0{number + 2}/2026;baisse;10 %\n" for number in range(1, 7)
)


def respect(folder: CaseFolder) -> Any:
    return json.loads(record_judgement(folder, "2026-10-05").json)["respect"]


@pytest.fixture
def case(tmp_path: Path) -> CaseFolder:
    return make_case(tmp_path / "R1", contract=NOTICE)


def test_six_cuts_with_four_days_notice_are_six_breaches(case: CaseFolder, tmp_path: Path) -> None:
    add(case, [supplied(tmp_path / "remis", "journal.csv", SIX_CUTS)], "provider", "log", "2026-10-02")
    requests = respect(case)["requests"]
    assert Counter(one["outcome"] for one in requests) == {"breached": 6}
    assert {one["supplied_by"] for one in requests} == {"provider"}
    assert requests[0]["row"]["document"] == "logs/journal.csv"


def test_what_both_sides_hand_in_is_judged_once_and_names_both(case: CaseFolder, tmp_path: Path) -> None:
    add(case, [supplied(tmp_path / "remis", "a.csv", SIX_CUTS)], "provider", "log", "2026-10-02")
    add(case, [supplied(tmp_path / "remis", "b.csv", SIX_CUTS)], "client", "log", "2026-10-02")
    requests = respect(case)["requests"]
    assert Counter(one["outcome"] for one in requests) == {"breached": 6}
    sides = {(one["supplied_by"], *(other["supplied_by"] for other in one["also"])) for one in requests}
    assert sides == {("provider", "client")}


def test_each_log_comes_from_the_side_that_handed_it_in(case: CaseFolder, tmp_path: Path) -> None:
    add(case, [supplied(tmp_path / "remis", "a.csv", SIX_CUTS)], "provider", "log", "2026-10-02")
    other = "Demande;Date d'envoi;Date d'effet;Sens;Volume\n9;02/09/2026;06/09/2026;baisse;10 %\n"
    add(case, [supplied(tmp_path / "remis", "b.csv", other)], "client", "log", "2026-10-02")
    sides = Counter((one["row"]["document"], one["supplied_by"]) for one in respect(case)["requests"])
    assert sides == {("logs/a.csv", "provider"): 6, ("logs/b.csv", "client"): 1}


def test_a_row_that_says_who_supplied_it_is_believed(case: CaseFolder, tmp_path: Path) -> None:
    head = "Demande;Date d'envoi;Date d'effet;Sens;Volume;Fournie par"
    log = f"{head}\n9;02/09/2026;06/09/2026;baisse;10 %;client\n"
    add(case, [supplied(tmp_path / "remis", "a.csv", log)], "provider", "log", "2026-10-02")
    assert [one["supplied_by"] for one in respect(case)["requests"]] == ["client"]


def test_a_column_that_is_not_understood_is_named_in_the_case(case: CaseFolder, tmp_path: Path) -> None:
    log = SIX_CUTS.replace("Date d'effet", "Rubrique K")
    add(case, [supplied(tmp_path / "remis", "journal.csv", log)], "provider", "log", "2026-10-02")
    (case.root / "case.yaml").write_text(CASE + "columns: {effective_on: Rubrique K}\n", encoding="utf-8")
    assert Counter(one["outcome"] for one in respect(case)["requests"]) == {"breached": 6}


def test_without_a_log_no_request_is_judged(case: CaseFolder) -> None:
    assert respect(case) is None


def test_a_piece_cannot_take_the_place_of_a_log(case: CaseFolder, tmp_path: Path) -> None:
    add(case, [supplied(tmp_path / "remis", "journal.csv", SIX_CUTS)], "provider", "log", "2026-10-02")
    (case.root / "dossier" / "logs").mkdir()
    (case.root / "dossier" / "logs" / "journal.csv").write_text(SIX_CUTS, encoding="utf-8")
    with pytest.raises(UsageError, match=r"dossier/logs/journal\.csv has the path of a log"):
        record_judgement(case, "2026-10-05")


def test_a_request_that_both_sides_logged_names_both(case: CaseFolder, tmp_path: Path) -> None:
    add(case, [supplied(tmp_path / "remis", "a.csv", SIX_CUTS)], "provider", "log", "2026-10-02")
    add(case, [supplied(tmp_path / "remis", "b.csv", SIX_CUTS)], "client", "log", "2026-10-02")
    record_judgement(case, "2026-10-05")
    view = view_on(case, case.case(), case.events(), date(2026, 10, 5))
    assert [one.supplied_by for one in view.requests] == [("provider", "client")] * 6
