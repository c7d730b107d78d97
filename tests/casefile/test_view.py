"""What a member reads: both answers and the decision beside each finding, and no price for a competitor."""

from datetime import date

import pytest

from contract_checker.casefile import (
    CaseFolder,
    CaseView,
    price_rules,
    reply,
    rules_of,
    shown_to,
    sources_of,
    text_of,
    view_on,
)
from contract_checker.casefile.prices import WITHHELD, names_an_amount

from .conftest import finding_on_decreases

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
    assert finding.finality == "le donneur d'ordre a répondu le 10 octobre 2026"


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
