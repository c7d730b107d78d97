"""What each fact states that no other fact of the dossier may state otherwise."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

from contract_checker.document import fold
from contract_checker.facts import (
    AwardCriteria,
    ContractTerm,
    Duration,
    Fact,
    FactBase,
    LeadTime,
    PaymentTerm,
    ServiceLevel,
    VolumeNotice,
)
from contract_checker.facts.quantities import plain

from .wording import CONDITION

_CONDITION: Final = re.compile(CONDITION)


class Statement(NamedTuple):
    """One value: `subject` is what it is a value of; two statements of one subject must be equal."""

    subject: tuple[str, ...]
    value: str


def statements(fact: Fact) -> Iterator[Statement]:
    """The values that `fact` states without condition, band or exception.

    A quantity of the whole service is none of them: it is stated for each lot, order and year.
    """
    read = _READERS.get(fact.kind)
    if read is None or fact.stance != "asserted" or fact.strength != "firm":
        return
    if not any(_CONDITION.search(fold(passage.quote)) for passage in fact.evidence.passages):
        yield from read(fact)


def _payment_term(fact: FactBase) -> Iterator[Statement]:
    if isinstance(fact, PaymentTerm) and fact.term and fact.debtor != "provider" and fact.start != "unstated":
        month = " fin de mois" if fact.end_of_month else ""
        yield Statement(("payment",), f"{_duration(fact.term)}{month}")


def _contract_term(fact: FactBase) -> Iterator[Statement]:
    if isinstance(fact, ContractTerm) and fact.duration is not None:
        yield Statement(("duration",), _duration(fact.duration))


def _volume_notice(fact: FactBase) -> Iterator[Statement]:
    """A notice for one band, or with an exception, may well stand beside another one."""
    if not isinstance(fact, VolumeNotice) or fact.exceptions:
        return
    directions = [term.direction for term in fact.terms]
    for term in fact.terms:
        if term.band is None and directions.count(term.direction) == 1 and (term.value or term.relative):
            each = ("increase", "decrease") if term.direction == "both" else (term.direction,)
            yield from (Statement((fact.trigger, direction), _lead_time(term)) for direction in each)


def _award_criteria(fact: FactBase) -> Iterator[Statement]:
    if isinstance(fact, AwardCriteria) and fact.weights_stated and fact.price_share is not None:
        yield Statement(("price",), f"{plain(fact.price_share)} %")


def _service_level(fact: FactBase) -> Iterator[Statement]:
    if isinstance(fact, ServiceLevel) and fact.target_percent is not None and fact.indicator != "other":
        within = "" if fact.within_seconds is None else plain(fact.within_seconds)
        yield Statement((fact.indicator, within), f"{plain(fact.target_percent)} %")


_READERS: Final[Mapping[str, Callable[[FactBase], Iterator[Statement]]]] = {
    "payment_term": _payment_term,
    "contract_term": _contract_term,
    "volume_notice": _volume_notice,
    "award_criteria": _award_criteria,
    "service_level": _service_level,
}
KINDS: Final = frozenset(_READERS)
"""The kinds of facts whose values are held against each other."""


def _duration(value: Duration) -> str:
    """« 24 mois » and « 2 ans » are one length."""
    if value.unit == "year":
        return f"{plain(value.value * 12)} month"
    if value.unit == "week" and value.day_kind in ("unstated", "calendar"):
        return f"{plain(value.value * 7)} day"
    kind = "" if value.day_kind in ("unstated", "calendar") else f" {value.day_kind}"
    return f"{plain(value.value)} {value.unit}{kind}"


def _lead_time(term: LeadTime) -> str:
    if term.value is None or term.unit is None:
        return term.relative or ""
    return _duration(Duration(value=term.value, unit=term.unit, day_kind=term.day_kind))
