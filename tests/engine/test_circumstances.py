"""What somebody said of a dossier: since when the commitments bind, when the label is held."""

from datetime import date

import pytest

from contract_checker.engine.circumstances import LabelHeld, Undertaking


def test_an_undertaking_binds_from_its_first_day() -> None:
    undertaking = Undertaking(since=date(2026, 3, 1))
    assert undertaking.holds_on(date(2026, 2, 28)) is False
    assert undertaking.holds_on(date(2026, 3, 1)) is True
    assert Undertaking().holds_on(date(2026, 3, 1)) is None


@pytest.mark.parametrize(
    ("fields", "day", "held"),
    [
        ({"held_from": date(2025, 1, 1), "held_until": date(2026, 12, 31)}, date(2026, 12, 31), True),
        ({"held_from": date(2025, 1, 1), "held_until": date(2026, 12, 31)}, date(2027, 1, 1), False),
        ({"held_from": date(2025, 1, 1)}, date(2024, 12, 31), False),
        ({"held_from": date(2025, 1, 1)}, date(2026, 1, 1), None),  # until when is not said
        ({"held_until": date(2026, 12, 31)}, date(2026, 12, 31), None),  # nor since when
        ({"held_until": date(2026, 12, 31)}, date(2027, 1, 1), False),
        ({"held_from": date(2025, 1, 1), "held_until": date(2026, 12, 31)}, date(2025, 1, 1), True),
        ({}, date(2026, 1, 1), None),
        ({"held": False}, date(2026, 1, 1), False),
    ],
)
def test_the_label_is_held_or_not_on_a_day(fields: dict[str, date], day: date, held: bool | None) -> None:
    assert LabelHeld.model_validate(fields).held_on(day) is held


def test_the_label_is_held_throughout_a_term_or_not() -> None:
    label = LabelHeld(held_from=date(2025, 1, 1), held_until=date(2026, 12, 31))
    assert label.held_throughout(date(2025, 1, 1), date(2026, 12, 31)) is True
    assert label.held_throughout(date(2025, 1, 1), date(2027, 3, 1)) is False
    assert LabelHeld(held_from=date(2025, 1, 1)).held_throughout(date(2025, 2, 1), date(2026, 1, 1)) is None
