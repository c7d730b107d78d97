"""What facts say beside where they were read."""

from collections.abc import Iterable

from contract_checker.facts import Fact
from contract_checker.facts.base import FactBase

_OF_EVERY_FACT = set(FactBase.model_fields) - {"stance", "strength"} | {"kind"}


def said(fact: Fact) -> dict[str, object]:
    """The fields of `fact` that differ from their defaults, as in JSON."""
    return fact.model_dump(mode="json", exclude=_OF_EVERY_FACT, exclude_defaults=True)


def all_said(facts: Iterable[Fact]) -> list[dict[str, object]]:
    """The same of each fact."""
    return list(map(said, facts))


def days(value: float, unit: str = "day", day_kind: str = "unstated") -> dict[str, object]:
    """A duration as in JSON, without its default."""
    kind = {} if day_kind == "unstated" else {"day_kind": day_kind}
    return {"value": value, "unit": unit, **kind}
