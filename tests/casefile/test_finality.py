"""A finding or a request is final once both sides were told of it, and answered or let their time pass."""

from datetime import date

import pytest

from contract_checker.casefile.events import Event, FindingTold, RequestTold
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


TOLD = notice("provider")


@pytest.mark.parametrize(
    ("events", "day", "final"),
    [
        ((), "2026-12-31", False),
        ((TOLD, notice()), "2026-10-20", False),  # the last day on which it may answer
        ((TOLD, notice()), "2026-10-21", True),
        ((TOLD, notice(), answer()), "2026-10-10", False),  # the side that complains may still answer
        ((TOLD, notice(), answer(), answer("provider")), "2026-10-10", True),
        ((TOLD, notice(), answer(), answer("provider")), "2026-10-09", False),  # still to come
        ((TOLD,), "2026-12-31", False),  # the side that complains was told, not the other
        (
            (notice(), answer()),
            "2026-12-31",
            False,
        ),  # the other answered, the side that complains knows nothing
        ((TOLD, notice(told=DOUBT)), "2026-12-31", False),  # told of a doubt, not of a breach
        ((TOLD, notice(), notice(at="2026-10-08")), "2026-10-21", True),
    ],
)
def test_when_a_finding_is_final(events: tuple[Event, ...], day: str, final: bool) -> None:
    assert finality(FINDING, events, date.fromisoformat(day)).final is final


def test_a_later_notice_gives_the_time_that_it_says() -> None:
    longer = notice(at="2026-10-19").model_copy(update={"deadline": date(2026, 11, 5)})
    found = finality(FINDING, (notice(), longer, notice("provider")), date(2026, 10, 25))
    assert found.said == (
        "le donneur d'ordre a reçu notification le 19 octobre 2026 et peut répondre jusqu'au 5 novembre 2026"
        " ; le prestataire, à qui notification a été faite le 6 octobre 2026, n'a pas répondu dans le délai"
        " échu le 20 octobre 2026"
    )


def test_a_request_is_final_by_itself() -> None:
    request = RequestTold(request="D-07", outcome="breached")
    events = [
        Event(at="2026-10-06", kind="notified", to=side, deadline=date(2026, 10, 20), requests=(request,))
        for side in ("client", "provider")
    ]
    assert finality(request, events, date(2026, 10, 21)).final
    assert not finality(FINDING, events, date(2026, 10, 21)).final
    other = request.model_copy(update={"outcome": "indeterminate"})
    assert not finality(other, events, date(2026, 10, 21)).final
