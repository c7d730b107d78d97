"""Values that a committee or a user sets: read from French or English words, and shown again."""

import re
from decimal import Decimal
from types import ModuleType
from typing import Final, Literal

from contract_checker.calendars import DayKind, TimeUnit
from contract_checker.document import fold
from contract_checker.facts import Duration
from contract_checker.facts.quantities import plain

from .finding import Localised
from .wording import en, fr, money_per_hour, percent, times

Unit = Literal["lead_time", "percent", "months", "ratio", "money_per_hour"]
Value = Duration | Decimal

_NUMBER: Final = r"(?P<number>[0-9]{1,6}(?:[.,][0-9]{1,3})?)"
_LEAD_TIME: Final = re.compile(rf"{_NUMBER} ?(?P<words>[a-z][a-z -]{{0,40}})")
_PERCENT: Final = re.compile(rf"{_NUMBER} ?%?")
_RATIO: Final = re.compile(rf"{_NUMBER} ?(?:fois|times|x)?")
# « 21,50 € par heure », « 21,50 euros de l'heure », "EUR 21.50 per hour", « 21.5 »
_MONEY_PER_HOUR: Final = re.compile(
    rf"(?:(?:eur|€) ?)?{_NUMBER} ?(?:€|eur|euros?)?"
    r"(?: ?/ ?h(?:eure|our)?| (?:par|de l'|per|an) ?h(?:eure|our))?"
)
_MONTHS: Final = re.compile(rf"{_NUMBER} ?(?:mois|months?)?")


def parse_value(text: str, unit: Unit) -> Value:
    """Read « 30 jours calendaires », "2 months", « 12,5 % », « 1,5 fois » or « 21,50 € par heure ».

    Raises:
        ValueError: with a sentence that says what is expected.
    """
    if unit == "lead_time":
        return _lead_time(text)
    if unit == "percent":
        return _percentage(text)
    if unit == "ratio":
        return _number(text, _RATIO, "a ratio such as '1,5'")
    if unit == "money_per_hour":
        return _money_per_hour(text)
    return Duration(value=_number(text, _MONTHS, "a number of months such as '12 mois'"), unit="month")


def show(value: Value, unit: Unit) -> Localised:
    """The value in the words of each language."""
    if isinstance(value, Duration):
        return duration(value.value, value.unit, value.day_kind)
    number = plain(value)
    if unit == "money_per_hour":
        return money_per_hour(value)
    return times(number) if unit == "ratio" else percent(number)


def duration(value: Decimal, unit: TimeUnit, day_kind: DayKind) -> Localised:
    """« 30 jours ouvrés » and "30 working days"."""
    return Localised(fr=_written(value, unit, day_kind, fr), en=_written(value, unit, day_kind, en))


def _written(value: Decimal, unit: TimeUnit, day_kind: DayKind, words: ModuleType) -> str:
    plural = int(words.is_plural(value))
    number = plain(value).replace(".", words.DECIMAL_MARK)
    named = [words.UNITS[unit][plural]]
    if unit == "day" and day_kind in words.DAY_KINDS:
        named.insert(0 if words.DAY_KIND_FIRST else 1, words.DAY_KINDS[day_kind][plural])
    return " ".join((number, *named))


def _units() -> dict[str, TimeUnit]:
    words = {
        fold(word): unit for table in (fr.UNITS, en.UNITS) for unit, pair in table.items() for word in pair
    }
    return words | fr.UNIT_SYNONYMS | en.UNIT_SYNONYMS


def _day_kinds() -> dict[str, DayKind]:
    words = {
        fold(word): kind
        for table in (fr.DAY_KINDS, en.DAY_KINDS)
        for kind, pair in table.items()
        for word in pair
    }
    return words | fr.DAY_KIND_SYNONYMS | en.DAY_KIND_SYNONYMS


_UNIT_OF: Final = _units()
_DAY_KIND_OF: Final = _day_kinds()


def _lead_time(text: str) -> Duration:
    expected = "a lead time such as '30 jours calendaires', '2 mois' or '20 working days'"
    match = _LEAD_TIME.fullmatch(fold(text))
    words = match["words"].split() if match else []
    units = [_UNIT_OF[word] for word in words if word in _UNIT_OF]
    kinds = [_DAY_KIND_OF[word] for word in words if word in _DAY_KIND_OF]
    if match is None or len(units) != 1 or len(units) + len(kinds) != len(words) or len(kinds) > 1:
        raise ValueError(f"'{text}' is not {expected}.")
    if units[0] == "day" and not kinds:
        raise ValueError(
            f"'{text}' does not say which days: add 'calendaires', 'ouvrés', 'ouvrables' or 'francs'."
        )
    if units[0] != "day" and kinds:
        raise ValueError(f"'{text}' gives a kind of days to another unit: it is not {expected}.")
    return Duration(
        value=_decimal(match["number"]), unit=units[0], day_kind=kinds[0] if kinds else "unstated"
    )


def _percentage(text: str) -> Decimal:
    """A share of 1 to 100; « 0,6 » or « 1 » without the sign may mean 60 % or 0,6 %: it is refused."""
    value = _number(text, _PERCENT, "a percentage such as '60 %'")
    signed = "%" in text
    if not signed and 0 < value <= 1:
        meant = percent(plain(value * 100)).fr
        raise ValueError(f"'{text}' may be read in two ways: write the percentage with its sign, '{meant}'.")
    if not 1 <= value <= 100:
        raise ValueError(f"'{text}' is not between 1 % and 100 %: write a percentage such as '60 %'.")
    return value


def _money_per_hour(text: str) -> Decimal:
    value = _number(text, _MONEY_PER_HOUR, "an amount in euros per hour such as '21,50 € par heure'")
    if value <= 0:
        raise ValueError(f"'{text}' is not above zero: write an amount such as '21,50 € par heure'.")
    return value


def _number(text: str, pattern: re.Pattern[str], expected: str) -> Decimal:
    match = pattern.fullmatch(fold(text))
    if match is None:
        raise ValueError(f"'{text}' is not {expected}.")
    return _decimal(match["number"])


def _decimal(number: str) -> Decimal:
    return Decimal(number.replace(",", "."))
