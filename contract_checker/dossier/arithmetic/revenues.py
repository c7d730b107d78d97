"""What a price pays for one paid hour of an agent, at the handling time and the occupancy that are stated."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final

from contract_checker.facts import (
    ClauseRef,
    ComputedFigure,
    Fact,
    FactBase,
    InputUnit,
    PriceStructure,
    ServiceLevel,
)

from .making import Given, Result, figure, money, only, plain
from .stated import Occupancy

_HUNDRED: Final = Decimal(100)
_SECONDS: Final = Decimal(3600)
_HANDLED: Final = ("call", "call_answered", "call_handled")
_SOME_HANDLED: Final = ("call_resolved", "useful_contact")  # the others are handled and not paid
_HOURS: Final = ("hour", "hour_paid", "hour_present", "hour_logged", "hour_production", "hour_talk")


def hourly_revenues(facts: Iterable[Fact], occupancies: Sequence[Occupancy]) -> Iterator[ComputedFigure]:
    """One revenue for each price before tax of an hour or a minute, or of a call whose length is stated.

    Of several prices of calls, or several handling times, those go together that stand alone in one clause.
    """
    stated = tuple(facts)
    times = [
        fact
        for fact in stated
        if isinstance(fact, ServiceLevel) and fact.indicator == "handling_time" and _holds(fact)
    ]
    prices = [fact for fact in stated if isinstance(fact, PriceStructure) and _is_price(fact)]
    for price in prices:
        if price.unit in _HOURS:
            yield _of_hour(price)
        elif price.unit == "minute":
            yield _of_minute(price, _occupancy(occupancies, price.scope.lot, [price.clause]))
        elif price.unit in (*_HANDLED, *_SOME_HANDLED):
            time = _time_of(price, prices, times)
            if time is not None and time.within_seconds:
                clauses = [price.clause, time.clause]
                yield _of_call(price, time, _occupancy(occupancies, price.scope.lot, clauses))


def _holds(fact: ServiceLevel) -> bool:
    """A handling time is a figure to plan with, even where it binds nobody."""
    return fact.stance == "asserted" and fact.strength in ("firm", "indicative", "best_efforts")


def _is_price(fact: PriceStructure) -> bool:
    amount = fact.amount
    return (
        (fact.stance, fact.strength, fact.share_percent, fact.tiers) == ("asserted", "firm", None, False)
        and amount is not None
        and amount.value > 0
        and (amount.currency == "EUR" and amount.tax != "included")
    )


def _time_of(
    price: PriceStructure, prices: Sequence[PriceStructure], times: Sequence[ServiceLevel]
) -> ServiceLevel | None:
    """The handling time that surely goes with `price`; None if there is none, or one could be another's."""
    paid = [fact for fact in prices if fact.unit in (*_HANDLED, *_SOME_HANDLED)]
    for near in (_same_scope, _same_clause):
        alone = only([fact for fact in paid if near(fact, price)], "unit", "amount")
        time = only([fact for fact in times if near(fact, price)], "within_seconds")
        if alone is not None and isinstance(time, ServiceLevel):
            return time
    return None


def _same_scope(fact: FactBase, price: FactBase) -> bool:
    return fact.scope == price.scope


def _same_clause(fact: FactBase, price: FactBase) -> bool:
    return fact.scope == price.scope and fact.clause.number is not None and fact.clause == price.clause


def _occupancy(
    stated: Sequence[Occupancy], lot: str | None, clauses: Sequence[ClauseRef]
) -> Occupancy | None:
    """The one occupancy that is stated; for a lot, only beside its own price or handling time."""
    near = [one for one in stated if lot is None or one.clause in clauses]
    return near[0] if len({one.value for one in near}) == 1 else None


def _of_hour(price: PriceStructure) -> ComputedFigure:
    """An hour of production or of presence is paid less often than the employer pays one."""
    given = _price(price, "eur_per_hour")
    bound = "exact" if price.unit == "hour_paid" else "at_most"
    return figure(
        "hourly_revenue", Result(_value(given), "eur_per_hour", money(_value(given)), bound), [given]
    )


def _of_minute(price: PriceStructure, occupancy: Occupancy | None) -> ComputedFigure:
    """Work after the call may be left unpaid: the figure is a bound in any case."""
    given, busy = _price(price, "eur_per_minute"), _busy(occupancy)
    value = _value(given) * 60 * _value(busy) / _HUNDRED
    formula = f"{money(_value(given))} × 60{_written(busy)}"
    return figure("hourly_revenue", Result(value, "eur_per_hour", formula, "at_most"), [given, busy])


def _of_call(price: PriceStructure, time: ServiceLevel, occupancy: Occupancy | None) -> ComputedFigure:
    given, busy = _price(price, "eur_per_call"), _busy(occupancy)
    lasting = Given("handling_time", time.within_seconds, "second", time)
    value = _value(given) * _SECONDS / _value(lasting) * _value(busy) / _HUNDRED
    formula = f"{money(_value(given))} × 3 600 ÷ {plain(_value(lasting))}{_written(busy)}"
    bound = "exact" if occupancy is not None and price.unit in _HANDLED else "at_most"
    return figure("hourly_revenue", Result(value, "eur_per_hour", formula, bound), [given, lasting, busy])


def _price(price: PriceStructure, unit: InputUnit) -> Given:
    return Given("price", price.amount.value if price.amount is not None else None, unit, price)


def _busy(occupancy: Occupancy | None) -> Given:
    """Without a word on it, agents are counted busy all the time that is paid: they cannot be more so."""
    if occupancy is None:
        return Given("occupancy", _HUNDRED, "percent")
    return Given("occupancy", occupancy.value, "percent", (occupancy.passage,))


def _written(busy: Given) -> str:
    return f" × {plain(_value(busy))} %"


def _value(given: Given) -> Decimal:
    return given.value if given.value is not None else Decimal(0)
