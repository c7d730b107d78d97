"""The thresholds and conventions that a report rests on: each once, with the rules that used it."""

from collections.abc import Iterable
from typing import NamedTuple

from contract_checker.engine.finding import Finding, UsedValue

from . import words
from .catalogue import Catalogue


class Used(NamedTuple):
    """One value in words, who set it by which decision, and the rules that looked at it."""

    parameter: str
    name: str
    value: str
    layer: str
    decision: str
    rules: tuple[str, ...]


def used_values(findings: Iterable[Finding], t: Catalogue) -> tuple[Used, ...]:
    """Every value that a finding rests on, by parameter."""
    rules: dict[UsedValue, dict[str, None]] = {}
    for finding in findings:
        for value in finding.values:
            rules.setdefault(value, {})[finding.rule] = None
    ordered = sorted(rules, key=lambda value: (value.parameter, value.layer, value.value or ""))
    return tuple(_used(value, tuple(rules[value]), t) for value in ordered)


def _used(value: UsedValue, rules: tuple[str, ...], t: Catalogue) -> Used:
    return Used(
        parameter=value.parameter,
        name=words.settled(value, t),
        value=words.setting(value, t)[1],
        layer=words.layer(value, t),
        decision=words.decision(value, t),
        rules=rules,
    )
