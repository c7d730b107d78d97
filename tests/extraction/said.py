"""What facts say, apart from where they were read."""

from collections.abc import Iterable

from contract_checker.facts import Fact

_WHERE = {"id", "kind", "clause", "scope", "source", "found_by", "evidence"}


def said(facts: Iterable[Fact]) -> list[dict[str, object]]:
    """The fields of each fact that are not the default ones, as in JSON."""
    return [fact.model_dump(mode="json", exclude_defaults=True, exclude=_WHERE) for fact in facts]
