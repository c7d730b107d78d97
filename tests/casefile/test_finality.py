"""A finding is final once the other side was told of it as it stands, and answered or let its time pass."""

from datetime import date

import pytest

from contract_checker.casefile.events import Event, FindingTold
from contract_checker.casefile.finality import finality

FINDING = FindingTold(fingerprint="ab" * 32, outcome="breach")
DOUBT = FindingTold(fingerprint="ab" * 32, outcome="unclear")


def notice(to: str = "client", at: str = "2026-10-06", told: FindingTold = FINDING) -> Event:
    return Event.model_validate(
        {"at": at, "kind": "notified", "to": to, "deadline": "2026-10-20", "findings": (told,)}
    )


def answer(of: str = "client", at: str = "2026-10-10") -> Event:
    return Event.model_validate(
        {"at": at, "kind": "reply_received", "supplied_by": of, "findings": (FINDING,)}
    )


@pytest.mark.parametrize(
    ("events", "day", "final"),
    [
        ((), "2026-12-31", False),
        ((notice(),), "2026-10-20", False),  # the last day on which it may answer
        ((notice(),), "2026-10-21", True),
        ((notice(), answer()), "2026-10-10", True),
        ((notice(), answer()), "2026-10-09", False),  # the answer is still to come
        ((notice("provider"),), "2026-12-31", False),  # the side that complains was told, not the other
        ((answer("provider"),), "2026-12-31", False),
        ((notice(told=DOUBT),), "2026-12-31", False),  # told of a doubt, not of a breach
        ((notice(), notice(at="2026-10-08")), "2026-10-21", True),
    ],
)
def test_when_a_finding_is_final(events: tuple[Event, ...], day: str, final: bool) -> None:
    assert finality(FINDING, ("client",), events, date.fromisoformat(day)).final is final


def test_a_later_notice_gives_the_time_that_it_says() -> None:
    longer = notice(at="2026-10-19").model_copy(update={"deadline": date(2026, 11, 5)})
    found = finality(FINDING, ("client",), (notice(), longer), date(2026, 10, 25))
    assert found.said == (
        "le donneur d'ordre a reçu notification le 19 octobre 2026 et peut répondre jusqu'au 5 novembre 2026"
    )


@pytest.mark.parametrize(("events", "final"), [((notice(),), False), ((notice(), notice("provider")), True)])
def test_both_sides_are_heard_when_a_third_party_complains(events: tuple[Event, ...], final: bool) -> None:
    assert finality(FINDING, ("client", "provider"), events, date(2026, 10, 21)).final is final
