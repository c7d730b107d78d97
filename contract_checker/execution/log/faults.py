"""What a cell holds and cannot be understood."""

from typing import NamedTuple

from contract_checker.engine.finding import Localised


class Fault(NamedTuple):
    """Why a value cannot be read: a key of `wording.reasons.REASONS` and what its sentence names."""

    key: str
    parts: tuple[tuple[str, Localised | str], ...] = ()


def fault(key: str, **parts: Localised | str) -> Fault:
    """A fault with the words that its sentence needs."""
    return Fault(key, tuple(parts.items()))
