"""How much a request changes and which way, from all cells of its row that speak of it."""

from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from contract_checker.engine.finding import Localised
from contract_checker.execution.request import Field, RequestDirection, Size, SizeUnit

from . import values
from .faults import Fault, fault
from .values import Amount
from .wording import Language, field_name, note, shortened

_REMEMBERED: Final = 4_096


class Refusal(Exception):
    """A cell of the row cannot be understood, or two contradict each other: the row gives no request."""

    def __init__(self, field: Field | None, shown: str, fault: Fault) -> None:
        super().__init__(fault.key)
        self.field = field
        self.shown = shown
        self.fault = fault


class Measure(NamedTuple):
    """A cell that gives a size or a volume, and the unit that its title names."""

    text: str
    unit: SizeUnit | None = None
    way: RequestDirection | None = None
    """The direction that its title names, such as « Baisse (%) »."""


class Measures(NamedTuple):
    """The cells of one row that speak of its size."""

    sizes: tuple[Measure, ...] = ()
    unit: str = ""
    base: str = ""
    before: Measure | None = None
    after: Measure | None = None
    direction: str = ""
    signed: bool = False
    """Whether decreases have a sign in this column."""


class Change(NamedTuple):
    """What a row changes."""

    size: Size | None = None
    direction: RequestDirection | None = None
    notes: tuple[Localised, ...] = ()


@lru_cache(maxsize=_REMEMBERED)  # many rows of a log ask for the same
def change_of(given: Measures, language: Language | None) -> Change:
    """The change that a row asks for.

    Raises:
        Refusal: if its cells cannot be understood, or contradict one another.
    """
    given, language = _with_passage(given, language)
    amounts = [_amount("size", measure, given.unit, language) for measure in given.sizes]
    signed = [amount for amount in amounts if amount.sign is not None]
    if any(amount.sign != signed[0].sign for amount in signed):
        raise Refusal("size", given.sizes[0].text, fault("two_sizes", one=shortened(given.sizes[1].text)))
    amounts.sort(key=lambda amount: (amount.unit is None, amount.unit != "percent"))
    notes = [note("other_size", field=field_name("size"), shown=other.shown) for other in amounts[1:]]
    way = _direction(given, signed[0] if signed else None) or _titled(given)
    passed = _passage(given, language)
    if passed is not None:
        _compare(given, passed, way)
        if not amounts:
            amounts = [passed]
            notes.append(_computed(given))
        way = way or _way(passed)
    if not amounts:
        return Change(None, way, tuple(notes))
    first = amounts[0]
    if way is None and given.signed and first.value:
        way = "increase"
        notes.append(note("unsigned", field=field_name("size"), shown=first.shown))
    share = _share(given, language) if first.unit is None and passed is not None else None
    if share is not None:
        return Change(share, way, tuple(notes))
    if first.unit is None:
        notes.append(note("no_unit", field=field_name("size"), shown=first.shown))
        return Change(None, way, tuple(notes))
    return Change(_size(first, first.unit, given, language), way, tuple(notes))


def _with_passage(given: Measures, language: Language | None) -> tuple[Measures, Language | None]:
    """The volumes before and after where the only size of the row is told by them."""
    if len(given.sizes) != 1 or given.before is not None or given.after is not None:
        return given, language
    (size,) = given.sizes
    found = values.passage(size.text)
    if found is None:
        return given, language
    unit = None if size.unit == "percent" else size.unit
    before, after = Measure(found.before, unit, size.way), Measure(found.after, unit, size.way)
    return given._replace(sizes=(), before=before, after=after), found.language or language


def _amount(field: Field, measure: Measure, unit: str, language: Language | None) -> Amount:
    """The number of a cell, with the unit of the cell, else of the unit column, else of the title."""
    found = values.amount(measure.text, language)
    if isinstance(found, Fault):
        raise Refusal(field, measure.text, found)
    if unit:
        stated = values.unit(unit)
        if isinstance(stated, Fault):
            raise Refusal("size_unit", unit, stated)
        if found.unit not in (None, stated):
            raise Refusal(field, measure.text, fault("two_units"))
        found = found._replace(unit=stated)
    elif found.unit is None:
        if measure.unit == "percent" and 0 < found.value < 1:
            raise Refusal(field, measure.text, values.fraction(found))
        found = found._replace(unit=measure.unit)
    return found


def _direction(given: Measures, signed: Amount | None) -> RequestDirection | None:
    """The direction stated, which the sign of a size must not contradict."""
    told = None if signed is None else _way(signed)
    if not given.direction:
        return told
    stated = values.direction(given.direction)
    if isinstance(stated, Fault):
        raise Refusal("direction", given.direction, stated)
    if signed is not None and told not in (None, stated):
        raise Refusal("size", signed.shown, fault("contradictory_sign", one=shortened(given.direction)))
    return stated


def _titled(given: Measures) -> RequestDirection | None:
    ways = {measure.way for measure in given.sizes}
    return ways.pop() if len(ways) == 1 else None


def _way(amount: Amount) -> RequestDirection | None:
    if not amount.value:
        return None
    return "decrease" if amount.sign == "-" else "increase"


def _passage(given: Measures, language: Language | None) -> Amount | None:
    """From the volume before to the volume after, where a row gives both in one unit."""
    if given.before is None or given.after is None:
        return None
    before = values.amount(given.before.text, language)
    if isinstance(before, Fault):
        raise Refusal("base_value", given.before.text, before)
    after = _amount("new_value", given.after, given.unit, language)
    unit = before.unit or given.before.unit
    if unit is not None and after.unit not in (None, unit):
        raise Refusal("new_value", given.after.text, fault("two_units"))
    passed = after.value - before.value
    return Amount(abs(passed), "-" if passed < 0 else "+", unit or after.unit, str(abs(passed)))


def _compare(given: Measures, passed: Amount, way: RequestDirection | None) -> None:
    """Do nothing if the two volumes go the way that the row states."""
    if way is not None and _way(passed) != way and given.before is not None and given.after is not None:
        one = shortened(given.before.text)
        raise Refusal("new_value", given.after.text, fault("contradictory_volumes", one=one))


def _share(given: Measures, language: Language | None) -> Size | None:
    """The change between two volumes of which nobody says what they count, in per cent of the first."""
    passed = _passage(given, language)
    before = None if given.before is None else values.amount(given.before.text, language)
    if passed is None or before is None or isinstance(before, Fault) or not before.value:
        return None
    return Size(passed.value * 100 / before.value, "percent")


def _computed(given: Measures) -> Localised:
    before, after = given.before, given.after
    if before is None or after is None:
        raise TypeError("a change is computed from two volumes")
    return note("computed", one=shortened(before.text), other=shortened(after.text))


def _size(amount: Amount, unit: SizeUnit, given: Measures, language: Language | None) -> Size:
    """The size with what it is of; a base in another unit, or in words, is kept as words."""
    before = None if given.before is None else given.before.text
    base: Decimal | None = None
    if given.before is not None and unit != "percent":
        found = values.amount(given.before.text, language)
        if not isinstance(found, Fault) and (found.unit or given.before.unit or unit) == unit:
            base, before = found.value, None
    return Size(amount.value, unit, given.base or before, base)
