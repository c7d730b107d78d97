"""What a member reads: both answers and the decision beside each finding, and no price for a competitor."""

from datetime import date
from pathlib import Path

import pytest

from contract_checker.casefile import (
    CaseFolder,
    CaseView,
    add,
    price_rules,
    record_judgement,
    reply,
    rules_of,
    shown_to,
    sources_of,
    status_of,
    text_of,
    view_on,
)
from contract_checker.casefile.prices import WITHHELD, names_an_amount

from .conftest import finding_on_decreases, supplied

PRICE = "0,90 €"


def view(folder: CaseFolder, day: date = date(2026, 10, 22)) -> CaseView:
    return view_on(folder, folder.case(), folder.events(), day)


def view_for(folder: CaseFolder, name: str) -> CaseView:
    case = folder.case()
    packs = rules_of(case, sources_of(case, folder.root)).packs
    return shown_to(view(folder), case.member(name), price_rules(packs))


def test_each_finding_carries_both_answers_and_its_decision(folder: CaseFolder) -> None:
    fingerprint = finding_on_decreases(folder)
    finding = next(one for one in view(folder).findings if one.fingerprint == fingerprint)
    assert finding.answers == {
        "client": ("La baisse était prévue au plan.",),
        "provider": ("Aucun plan n'a été transmis.",),
    }
    assert (finding.final, finding.decision) == (True, "upheld")
    assert finding.finality == (
        "le donneur d'ordre a répondu le 10 octobre 2026 ; le prestataire a répondu le 11 octobre 2026"
    )


def test_each_request_carries_its_own_answers_and_decision(folder: CaseFolder) -> None:
    one, other = view(folder).requests
    assert (one.id, one.supplied_by, one.answers["client"]) == (
        "1",
        ("provider",),
        ("Demande convenue par téléphone.",),
    )
    assert (one.final, one.decision) == (True, None)
    assert (other.id, other.answers["client"]) == ("2", ())
    assert (other.final, other.decision, other.reasons) == (True, "rejected", "Le journal ne suffit pas.")
    shown = text_of(view(folder)).replace("\u00a0", " ")
    assert "Demandes du journal : 2, dont définitives : 2" in shown
    assert "Réponse, le donneur d'ordre :\n      Demande convenue par téléphone." in shown
    assert "Décision : écarté. Le journal ne suffit pas." in shown


def test_rows_that_gave_no_request_are_shown_and_counted(folder: CaseFolder, tmp_path: Path) -> None:
    rows = ["8;02/03/2026;31 juin 2026;baisse;10 %", "TOTAL;;;;10 %"]
    log = "\n".join(["Demande;Date d'envoi;Date d'effet;Sens;Volume", *rows, ""])
    add(folder, [supplied(tmp_path / "remis", "suite.csv", log)], "client", "log", "2026-10-13")
    record_judgement(folder, "2026-10-14")
    shown = text_of(view(folder)).replace("\u00a0", " ")
    assert "Lignes du journal dont aucune demande n'est tirée : 2" in shown
    assert "  logs/suite.csv : Ligne 2, date d'effet : « 31 juin 2026 »" in shown
    lines, _ = status_of(folder, date(2026, 10, 22))
    counted = "Demandes comprises : 2, dont définitives : 2 ; lignes du journal refusées : 1"
    assert any(line.startswith(counted) for line in lines)


def test_what_is_not_complained_of_is_counted_and_not_shown(folder: CaseFolder) -> None:
    case, events = folder.case(), folder.events()
    every = view_on(folder, case, events, date(2026, 10, 22))
    first = case.model_copy(update={"commitments": ("D3",)})
    concerned = view_on(folder, first, events, date(2026, 10, 22))
    assert 0 < len(concerned.findings) < len(every.findings)
    assert concerned.findings == every.findings[: len(concerned.findings)]  # with a log, D3 comes first
    assert all(one.rule.startswith("d3-") for one in concerned.findings)
    assert concerned.other_findings == len(every.findings) - len(concerned.findings)
    assert len(concerned.requests) == 2
    other = case.model_copy(update={"commitments": ("D2",)})
    assert view_on(folder, other, events, date(2026, 10, 22)).requests == ()


def test_a_day_before_shows_what_was_known_then(folder: CaseFolder) -> None:
    earlier = view(folder, date(2026, 10, 5))
    assert not any(finding.final or any(finding.answers.values()) for finding in earlier.findings)
    assert earlier.decided_on is None


def test_a_decision_that_was_changed_since_is_not_shown(folder: CaseFolder) -> None:
    path = folder.root / "case.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("upheld", "rejected"), encoding="utf-8")
    assert view(folder).decided_on is None


def test_a_competing_member_is_recused_with_the_reason(folder: CaseFolder) -> None:
    assert [(one.member, one.reason) for one in view(folder).recused] == [
        ("Paul Duval", "concurrent de Novarelle")
    ]
    assert "Paul Duval : concurrent de Novarelle" in text_of(view(folder)).replace("\u00a0", " ")
    assert [event.member for event in folder.events() if event.kind == "recused"] == ["Paul Duval"]


def test_prices_are_hidden_from_a_member_who_competes(folder: CaseFolder) -> None:
    hidden = view_for(folder, "Paul Duval")
    assert PRICE in text_of(view(folder))
    assert "€" not in text_of(hidden)
    assert hidden.withheld == sum(finding.withheld for finding in hidden.findings) > 0
    assert WITHHELD in text_of(hidden).replace("\u00a0", " ")
    assert f"touchent aux prix : {hidden.withheld}" in text_of(hidden).replace("\u00a0", " ")


def test_what_is_no_price_stays_readable_to_a_competitor(folder: CaseFolder) -> None:
    fingerprint = finding_on_decreases(folder)
    (finding,) = [one for one in view_for(folder, "Paul Duval").findings if one.fingerprint == fingerprint]
    assert finding.quotes == (
        "Le Client peut modifier les volumes à la hausse comme à la baisse à tout moment, sans préavis.",
    )


def test_an_answer_that_names_a_price_is_hidden_too(folder: CaseFolder) -> None:
    reply(folder, finding_on_decreases(folder), "client", b"Nous payons 2 EUR de plus.", "2026-10-12")
    text = text_of(view_for(folder, "Paul Duval"))
    assert "2 EUR" not in text
    assert "prévue au plan" not in text


def test_other_members_read_all(folder: CaseFolder) -> None:
    assert view_for(folder, "Anne Martin") == view(folder)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("0,90 € HT", True),
        ("EUR 12", True),
        ("douze euros", True),
        ("3 k€ par an", True),
        ("quatre-vingts centimes", True),
        ("un préavis de 30 jours", False),
        ("l'Europe", False),
    ],
)
def test_an_amount_is_seen(text: str, named: bool) -> None:
    assert names_an_amount(text) is named
