"""What is said of requests and of the time that they left, in the two languages of a report."""

from datetime import date
from decimal import Decimal
from functools import cache, lru_cache

from contract_checker.calendars import DayKind, TimeUnit
from contract_checker.dossier.control.wording import day_in_words as _day_in_words
from contract_checker.engine.finding import Localised
from contract_checker.engine.values import duration
from contract_checker.engine.wording import fill

from . import en, fr


def say(key: str, **parts: Localised | str) -> Localised:
    """The sentence `key`, with its variables filled in for each language."""
    return fill(_template(key), parts)


@cache
def _template(key: str) -> Localised:
    return Localised(fr=fr.SENTENCES[key], en=en.SENTENCES[key])


@cache
def said(key: str) -> Localised:
    """The sentence `key`, which has no variables."""
    return say(key)


@lru_cache(maxsize=20_000)
def day_in_words(day: date) -> Localised:
    """A day as each language writes it."""
    return _day_in_words(day)


@lru_cache(maxsize=20_000)
def length(value: Decimal, unit: TimeUnit, day_kind: DayKind) -> Localised:
    """« 30 jours ouvrés » and "30 working days"."""
    return duration(value, unit, day_kind)
