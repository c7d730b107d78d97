"""Facts that another clause of the dossier completes, as rules are asked of one fact at a time."""

from collections.abc import Sequence
from typing import Final

from contract_checker.facts import Fact

from .counted import counted
from .firm_periods import with_firm_periods

COMPLETING_KINDS: Final = frozenset({"day_counting", "contract_term"})
"""Kinds of fact to be read for others to be completed."""


def completed(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts, lead times with how they are counted, and firm prices with how long they are."""
    return with_firm_periods(counted(facts))
