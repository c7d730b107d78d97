"""What changes from one pack to another: rules and values added, removed, changed, and for whom."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, Literal, TypeVar, get_args

from pydantic import Field, JsonValue

from contract_checker.frozen import Frozen

from .circumstances import PieceKind
from .finding import Localised
from .pack import RulePack
from .parameters import Parameter, Policy
from .rule import Rule

What = Literal["added", "removed", "changed"]
User = Literal["public", "private", "provider"]

USERS: Final[tuple[User, ...]] = get_args(User)
HANDED_TO_A_PROVIDER: Final[frozenset[PieceKind]] = frozenset(
    {"contract", "framework", "application_contract", "amendment", "general_terms", "ae", "ccap", "ccp"}
)
_APART: Final = {"id", "version"}

Named = TypeVar("Named", Rule, Parameter, Policy)


class Change(Frozen):
    """One value that is not the same, at its place in the file."""

    path: str = Field(description="keys that lead to it, with dots: 'messages.breach.fr'")
    before: JsonValue
    after: JsonValue


class Difference(Frozen):
    """One rule, parameter or policy that is not the same in the two packs."""

    name: str
    title: Localised
    what: What
    users: tuple[User, ...] = Field(description="whose answers it may change")
    changes: tuple[Change, ...] = Field((), description="empty for what was added or removed")


class PackVersion(Frozen):
    """A pack as it was compared."""

    id: str
    version: int
    digest: str


class PackDiff(Frozen):
    """All that is not the same in two packs; a change of a value concerns those whom its rules concern."""

    before: PackVersion
    after: PackVersion
    rules: tuple[Difference, ...]
    parameters: tuple[Difference, ...]
    policies: tuple[Difference, ...]


def compare_packs(before: RulePack, after: RulePack) -> PackDiff:
    """What changes for whom when `after` is used in the place of `before`; cases are not compared."""
    rules = (*before.rules, *after.rules)
    return PackDiff(
        before=_version(before),
        after=_version(after),
        rules=tuple(_differences(_by_id(before), _by_id(after), lambda name: _of_rules(rules, name))),
        parameters=tuple(
            _differences(before.parameters, after.parameters, lambda name: _of_parameter(rules, name))
        ),
        policies=tuple(_differences(before.policies, after.policies, lambda _: USERS)),
    )


def users_of(rule: Rule) -> tuple[User, ...]:
    """Whom the answers of `rule` concern: its buyers, and a provider if it looks in what one is handed."""
    buyers = {buyer for buyer in rule.applies.buyers or ("public", "private") if buyer != "unknown"}
    provider = {"provider"} if HANDED_TO_A_PROVIDER & set(rule.looks_in) else set[str]()
    return tuple(user for user in USERS if user in buyers | provider)


def _version(pack: RulePack) -> PackVersion:
    return PackVersion(id=pack.id, version=pack.version, digest=pack.digest)


def _by_id(pack: RulePack) -> dict[str, Rule]:
    return {rule.id: rule for rule in pack.rules}


def _of_rules(rules: Iterable[Rule], name: str) -> tuple[User, ...]:
    return _all_users(rule for rule in rules if rule.id == name)


def _of_parameter(rules: Iterable[Rule], name: str) -> tuple[User, ...]:
    return _all_users(rule for rule in rules if name in rule.check.thresholds)


def _all_users(rules: Iterable[Rule]) -> tuple[User, ...]:
    concerned = {user for rule in rules for user in users_of(rule)}
    return tuple(user for user in USERS if user in concerned)


def _differences(
    before: Mapping[str, Named], after: Mapping[str, Named], users: Callable[[str], tuple[User, ...]]
) -> Iterator[Difference]:
    for name in sorted({*before, *after}):
        old, new = before.get(name), after.get(name)
        changes = tuple(_changes(_dumped(old), _dumped(new))) if old and new else ()
        what: What = "added" if old is None else "removed" if new is None else "changed"
        if changes or what != "changed":
            title = (before if new is None else after)[name].title
            yield Difference(name=name, title=title, what=what, users=users(name), changes=changes)


def _dumped(one: Rule | Parameter | Policy) -> JsonValue:
    dumped: dict[str, JsonValue] = one.model_dump(mode="json", exclude_defaults=True)
    return {name: value for name, value in dumped.items() if name not in _APART}


def _changes(before: JsonValue, after: JsonValue, path: str = "") -> Iterator[Change]:
    """Each leaf that differs; a list is one leaf, since its order may matter."""
    if isinstance(before, dict) and isinstance(after, dict):
        for name in dict.fromkeys((*before, *after)):
            yield from _changes(before.get(name), after.get(name), f"{path}.{name}" if path else name)
    elif before != after:
        yield Change(path=path, before=before, after=after)
