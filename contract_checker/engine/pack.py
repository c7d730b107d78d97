"""A rule pack: a dated, versioned folder of rules, parameters and policies."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path, PurePath
from typing import Final, NamedTuple, TypeVar

from pydantic import BaseModel

from contract_checker.errors import RulePackError
from contract_checker.frozen import Frozen
from contract_checker.yaml import line_of, load, load_model, validate

from .case_file import CaseFile
from .finding import Localised
from .parameters import Parameter, Policy
from .rule import Rule
from .rule_file import load_rule
from .selection import did_you_mean
from .values import parse_value

Model = TypeVar("Model", bound=BaseModel)

HEAD: Final = "pack.yaml"
CASES_SUFFIX: Final = ".cases.yaml"
_VALUE_FOLDERS: Final = ("parameters", "policies")


class Referential(Frozen):
    """The text that the pack puts into questions."""

    title: str
    date: date


class Head(Frozen):
    """What `pack.yaml` says of its pack as a whole."""

    version: int
    title: Localised
    disclaimer: Localised
    referential: Referential
    reviewed: date


class _Fault(NamedTuple):
    key: tuple[str | int, ...]
    message: str


class _RuleFiles(NamedTuple):
    file: Traversable
    cases: Traversable


class RulePack(Frozen):
    """Everything that one folder states; `reviewed` is the day a person last checked the law it cites."""

    id: str
    version: int
    title: Localised
    disclaimer: Localised
    referential: Referential
    reviewed: date
    digest: str
    parameters: dict[str, Parameter]
    policies: dict[str, Policy]
    rules: tuple[Rule, ...]
    cases: dict[str, CaseFile]


def rules_root() -> Traversable:
    """The folder of the packs shipped with the program."""
    return files("contract_checker._rules")


def pack_ids() -> tuple[str, ...]:
    """Names of the packs shipped with the program."""
    return tuple(sorted(entry.name for entry in rules_root().iterdir() if entry.joinpath(HEAD).is_file()))


def fact_kinds(packs: Iterable[RulePack]) -> frozenset[str]:
    """The kinds of facts that the rules of `packs` ask for; no other need be read to evaluate them."""
    return frozenset(kind for pack in packs for rule in pack.rules for kind in rule.fact_kinds)


def load_pack(id_or_path: str | Path) -> RulePack:
    """Read a shipped pack by its name, or any folder that holds a ``pack.yaml``.

    Raises:
        RulePackError: with ``file:line``, at the first thing that is not acceptable.
    """
    folder: Traversable = Path(id_or_path)
    if str(id_or_path) in pack_ids():
        return _shipped_pack(str(id_or_path))
    if not folder.joinpath(HEAD).is_file():
        raise RulePackError(f"no rule pack '{id_or_path}'. {did_you_mean(str(id_or_path), pack_ids())}")
    return _pack_in(folder)


def pack_files(id_or_path: str | Path) -> tuple[tuple[str, Traversable], ...]:
    """Every file that a pack consists of, by its path inside the pack, in the order of their names."""
    shipped = str(id_or_path) in pack_ids()
    folder: Traversable = rules_root().joinpath(str(id_or_path)) if shipped else Path(id_or_path)
    return tuple(sorted(_walk(folder, ""), key=lambda found: found[0]))


@cache  # a shipped pack is frozen and cannot change under a running program
def _shipped_pack(name: str) -> RulePack:
    return _pack_in(rules_root().joinpath(name))


def _pack_in(folder: Traversable) -> RulePack:
    head = load_model(folder.joinpath(HEAD), Head, RulePackError)
    parameters = _load_all(folder.joinpath("parameters"), Parameter, _fault_of_parameter)
    policies = _load_all(folder.joinpath("policies"), Policy, _fault_of_policy)
    rules = sorted(_rule_files(folder), key=lambda rule: rule.file.name)
    return RulePack(
        id=folder.name,
        **dict(head),
        digest=_digest(folder),
        parameters=parameters,
        policies=policies,
        rules=tuple(load_rule(rule.file, parameters, policies) for rule in rules),
        cases={
            PurePath(rule.file.name).stem: load_model(rule.cases, CaseFile, RulePackError) for rule in rules
        },
    )


def _load_all(
    folder: Traversable, model: type[Model], fault: Callable[[Model], _Fault | None]
) -> dict[str, Model]:
    """The models of one folder by the stem of their file, each of them without `fault`."""
    loaded: dict[str, Model] = {}
    for file in _yaml_in(folder) if folder.is_dir() else ():
        values, positions = load(file, RulePackError)
        one = validate(values, positions, model, str(file), RulePackError)
        found = fault(one)
        if found is not None:
            raise RulePackError(f"{file}:{line_of(positions, found.key)}: {found.message}")
        loaded[PurePath(file.name).stem] = one
    return loaded


def _fault_of_parameter(parameter: Parameter) -> _Fault | None:
    for index, entry in enumerate(parameter.entries):
        try:
            if entry.value is not None:
                parse_value(entry.value, parameter.unit)
        except ValueError as cause:
            return _Fault(("entries", index, "value"), str(cause))
    return None


def _fault_of_policy(policy: Policy) -> _Fault | None:
    if policy.default in policy.choices:
        return None
    hint = did_you_mean(policy.default, policy.choices)
    return _Fault(("default",), f"the default '{policy.default}' is not a choice. {hint}")


def _rule_files(folder: Traversable) -> Iterator[_RuleFiles]:
    """The rules of all families with their cases; two of the same name would be two rules with one id."""
    seen: dict[str, Traversable] = {}
    for family in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if not family.is_dir() or family.name in _VALUE_FOLDERS or family.name.startswith(("_", ".")):
            continue
        named = {file.name: file for file in _yaml_in(family)}
        for name, file in named.items():
            if name.endswith(CASES_SUFFIX):
                rule = name.removesuffix(CASES_SUFFIX) + ".yaml"
                if rule not in named:
                    raise RulePackError(f"{file}:1: these are cases of no rule. Write {rule} beside it.")
                continue
            cases = PurePath(name).stem + CASES_SUFFIX
            if cases not in named:
                raise RulePackError(f"{file}:1: the rule has no cases. Write {cases} beside it.")
            if name in seen:
                raise RulePackError(f"{file}:1: there is a rule of this name in {seen[name]}. Rename one.")
            seen[name] = file
            yield _RuleFiles(file, named[cases])


def _yaml_in(folder: Traversable) -> list[Traversable]:
    return sorted(
        (file for file in folder.iterdir() if file.name.endswith(".yaml")), key=lambda file: file.name
    )


def _digest(folder: Traversable) -> str:
    """SHA-256 over the name and the content of every YAML file, in the order of their names."""
    found = hashlib.sha256()
    for name, file in sorted(_walk(folder, "")):
        content = file.read_bytes()
        found.update(f"{name}\n{len(content)}\n".encode())
        found.update(content)
    return found.hexdigest()


def _walk(folder: Traversable, prefix: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _walk(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith(".yaml"):
            yield prefix + entry.name, entry
