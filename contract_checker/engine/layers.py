"""Which value holds: the pack's, then each overlay's in order; the last entry valid at the date wins."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from pydantic import Field

from contract_checker.frozen import Frozen

from .finding import Localised, Severity, UsedValue
from .parameters import Entry, Parameter, Policy
from .values import Unit, Value, parse_value, show
from .wording import say

PACK_LAYER = "pack"
SETTING_LAYER = "--set"


class Overlay(Frozen):
    """What one file, or one `--set`, lays over the packs: values, severities and rules switched on or off."""

    layer: str = Field(description="path of the file, or '--set'")
    digest: str = Field(description="SHA-256 of what was given")
    parameters: dict[str, tuple[Entry, ...]] = Field(default_factory=dict)
    policies: dict[str, tuple[Entry, ...]] = Field(default_factory=dict)
    severity: dict[str, tuple[Entry, ...]] = Field(default_factory=dict)
    rules: dict[str, tuple[Entry, ...]] = Field(default_factory=dict)


class Threshold(NamedTuple):
    """A parameter at a date; `value` is None when it is unset."""

    value: Value | None
    used: UsedValue
    shown: Localised
    unit: Unit


class Layers:
    """The values of a pack under its overlays, at one date."""

    def __init__(
        self,
        parameters: Mapping[str, Parameter],
        policies: Mapping[str, Policy],
        overlays: Sequence[Overlay],
        as_of: date,
    ) -> None:
        self._parameters = parameters
        self._policies = policies
        self._overlays = overlays
        self._as_of = as_of

    def parameter(self, name: str, day: date | None = None) -> Threshold:
        """The threshold `name`, with the layer that set it; a figure of law is taken at `day`."""
        parameter = self._parameters[name]
        when = self._as_of if parameter.dated_by == "as_of" else day
        valid = [one for one in self._entries(name) if when is not None and one[1].holds_at(when)]
        layer, entry = valid[-1] if valid else (PACK_LAYER, Entry(value=None))
        used = UsedValue(
            parameter=name,
            value=entry.value,
            layer=layer,
            decision=entry.decision,
            title=parameter.title,
        )
        if entry.value is None:
            return Threshold(None, used, say("nothing"), parameter.unit)
        value = parse_value(entry.value, parameter.unit)
        decided = entry.decision is not None or layer == PACK_LAYER
        shown = show(value, parameter.unit)
        return Threshold(value, used, shown if decided else say("trial", value=shown), parameter.unit)

    def eras(self, name: str) -> tuple[Entry, ...]:
        """The dated entries of a figure of law; none for a threshold taken at the date of the report."""
        if self._parameters[name].dated_by == "as_of":
            return ()
        return tuple(entry for _, entry in self._entries(name))

    def _entries(self, name: str) -> list[tuple[str, Entry]]:
        own = [(PACK_LAYER, entry) for entry in self._parameters[name].entries]
        return own + [
            (overlay.layer, entry) for overlay in self._overlays for entry in overlay.parameters.get(name, ())
        ]

    def policy(self, name: str) -> UsedValue:
        """The choice taken for the reading convention `name`, with the layer that took it."""
        policy = self._policies[name]
        own = [(PACK_LAYER, Entry(value=policy.default, decision=policy.decision))]
        laid = [
            (overlay.layer, entry) for overlay in self._overlays for entry in overlay.policies.get(name, ())
        ]
        layer, entry = self._last(own + laid) or own[0]
        return UsedValue(
            parameter=name,
            value=entry.value,
            layer=layer,
            decision=entry.decision,
            title=policy.title,
            choice=policy.choices.get(entry.value or ""),
        )

    def chooses(self, policy: str, choice: str) -> bool:
        """Whether the convention `policy`, if the pack has it, is set to `choice`."""
        return policy in self._policies and self.policy(policy).value == choice

    def policies(self, *names: str) -> tuple[UsedValue, ...]:
        """Those of the conventions named that the pack has."""
        return tuple(self.policy(name) for name in names if name in self._policies)

    def severity(self, rule: str, default: Severity) -> Severity:
        """How much a departure from `rule` weighs."""
        found = self._last(
            (overlay.layer, e) for overlay in self._overlays for e in overlay.severity.get(rule, ())
        )
        return default if found is None else _SEVERITIES.get(found[1].value or "", default)

    def switched_off(self, rule: str) -> UsedValue | None:
        """The layer that switched `rule` off, if one did and none switched it on again."""
        found = self._last(
            (overlay.layer, e) for overlay in self._overlays for e in overlay.rules.get(rule, ())
        )
        if found is None or found[1].value != "off":
            return None
        return UsedValue(parameter=rule, value="off", layer=found[0], decision=found[1].decision)

    def _last(self, entries: Iterable[tuple[str, Entry]]) -> tuple[str, Entry] | None:
        valid = [(layer, entry) for layer, entry in entries if entry.holds_at(self._as_of)]
        return valid[-1] if valid else None


_SEVERITIES: Mapping[str, Severity] = {
    "info": "info",
    "minor": "minor",
    "major": "major",
    "critical": "critical",
}
