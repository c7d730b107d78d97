"""Reading what a committee or a user lays over the packs: an overlay file, or one `--set`."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.resources.abc import Traversable
from pathlib import Path, PurePath
from typing import Final, NamedTuple, get_args

from pydantic import Field

from contract_checker.errors import OverlayError
from contract_checker.frozen import Frozen
from contract_checker.yaml import Positions, line_of, load, validate

from .finding import Localised, Severity
from .layers import SETTING_LAYER, Overlay
from .pack import RulePack, rules_root
from .parameters import Entry
from .selection import did_you_mean
from .values import parse_value

OVERLAYS: Final = "overlays"
SWITCH: Final = ("on", "off")


class _Faults(NamedTuple):
    """What is wrong with a name in one section of an overlay, and with the value of a name that is right."""

    of_name: Callable[[str], str | None]
    of_value: Callable[[str, str | None], str | None]


class OverlayFile(Frozen):
    """What an overlay file may say: dated values, by the name of what they set."""

    title: Localised
    parameters: dict[str, tuple[Entry, ...]] = Field(default_factory=dict)
    policies: dict[str, tuple[Entry, ...]] = Field(default_factory=dict)
    severity: dict[str, tuple[Entry, ...]] = Field(default_factory=dict)
    rules: dict[str, tuple[Entry, ...]] = Field(default_factory=dict)


def load_overlay(id_or_path: str | Path, packs: Sequence[RulePack]) -> Overlay:
    """Read an overlay file, or a shipped one by its name, such as 'illustrative'.

    Raises:
        OverlayError: with ``file:line``, if it names what none of `packs` has, or a value that cannot be.
    """
    source = overlay_source(id_or_path)
    values, positions = load(source, OverlayError)
    content = validate(values, positions, OverlayFile, str(source), OverlayError)
    for section, faults in _faults(packs).items():
        _verify(section, getattr(content, section), faults, positions, str(source))
    return Overlay(
        layer=str(id_or_path),
        digest=hashlib.sha256(source.read_bytes()).hexdigest(),
        parameters=content.parameters,
        policies=content.policies,
        severity=content.severity,
        rules=content.rules,
    )


def parse_setting(text: str, packs: Sequence[RulePack]) -> Overlay:
    """Read ``name=value``, for a parameter or a policy, as the last layer.

    Raises:
        OverlayError: if the name is not known, or the value is not of its kind.
    """
    name, equals, value = (part.strip() for part in text.partition("="))
    faults = _faults(packs)
    if not equals:
        raise OverlayError(
            f"--set {text}: write it as name=value, such as minimum_notice='30 jours calendaires'."
        )
    section = "policies" if any(name in pack.policies for pack in packs) else "parameters"
    fault = faults[section].of_name(name) or faults[section].of_value(name, value)
    if fault is not None:
        raise OverlayError(f"--set {text}: {fault}")
    laid = {name: (Entry(value=value),)}
    digest = hashlib.sha256(f"{name}={value}".encode()).hexdigest()
    if section == "policies":
        return Overlay(layer=SETTING_LAYER, digest=digest, policies=laid)
    return Overlay(layer=SETTING_LAYER, digest=digest, parameters=laid)


def overlay_source(id_or_path: str | Path) -> Traversable:
    """The file of an overlay, given by its path or as a shipped one by its name.

    Raises:
        OverlayError: if there is none.
    """
    shipped = rules_root().joinpath(OVERLAYS)
    names = [PurePath(file.name).stem for file in shipped.iterdir()] if shipped.is_dir() else []
    if str(id_or_path) in names:
        return shipped.joinpath(f"{id_or_path}.yaml")
    path = Path(id_or_path)
    if not path.is_file():
        raise OverlayError(f"no overlay '{id_or_path}'. {did_you_mean(str(id_or_path), names)}")
    return path


def _verify(
    section: str, laid: Mapping[str, tuple[Entry, ...]], faults: _Faults, positions: Positions, source: str
) -> None:
    for name, entries in laid.items():
        found = faults.of_name(name)
        if found is not None:
            raise OverlayError(f"{source}:{line_of(positions, (section, name))}: {found}")
        for index, entry in enumerate(entries):
            found = faults.of_value(name, entry.value)
            if found is not None:
                line = line_of(positions, (section, name, index, "value"))
                raise OverlayError(f"{source}:{line}: {found}")


def _faults(packs: Sequence[RulePack]) -> dict[str, _Faults]:
    """For each section of an overlay, what is wrong with a name and with its value."""
    parameters = {name: found for pack in packs for name, found in pack.parameters.items()}
    policies = {name: tuple(found.choices) for pack in packs for name, found in pack.policies.items()}
    rules = {rule.id for pack in packs for rule in pack.rules}

    def of_parameter(name: str) -> str | None:
        if name in parameters:
            return None
        return f"unknown parameter '{name}'. {did_you_mean(name, {*parameters, *policies})}"

    def of_threshold(name: str, value: str | None) -> str | None:
        try:
            if value is not None:
                parse_value(value, parameters[name].unit)
        except ValueError as cause:
            return str(cause)
        return None

    def of_choice(name: str, value: str | None) -> str | None:
        return _not_among("choice", value, policies[name])

    return {
        "parameters": _Faults(of_parameter, of_threshold),
        "policies": _Faults(_among("policy", policies), of_choice),
        "severity": _Faults(_among("rule", rules), _value_among("severity", get_args(Severity))),
        "rules": _Faults(_among("rule", rules), _value_among("switch", SWITCH)),
    }


def _among(what: str, known: Iterable[str]) -> Callable[[str], str | None]:
    return lambda name: _not_among(what, name, known)


def _value_among(what: str, known: Iterable[str]) -> Callable[[str, str | None], str | None]:
    return lambda _, value: _not_among(what, value, known)


def _not_among(what: str, name: str | None, known: Iterable[str]) -> str | None:
    names = tuple(known)
    return None if name in names else f"unknown {what} '{name}'. {did_you_mean(str(name), names)}"
