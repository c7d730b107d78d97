"""The engine's own words in the two languages of a report, and how they are put together."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache
from string import Template
from typing import Final

from contract_checker.engine.finding import Localised

from . import en, fr

__all__ = ["en", "fill", "fr", "join", "listed", "money_per_hour", "percent", "piece_name", "say", "times"]

_REMEMBERED: Final = 2_000


def say(key: str, **parts: Localised | str) -> Localised:
    """The engine's sentence `key`, with its variables filled in for each language."""
    return fill(Localised(fr=fr.SENTENCES[key], en=en.SENTENCES[key]), parts)


def fill(template: Localised, parts: dict[str, Localised | str]) -> Localised:
    """Fill the variables of `template`; a plain text stands for both languages."""
    french = {name: part if isinstance(part, str) else part.fr for name, part in parts.items()}
    english = {name: part if isinstance(part, str) else part.en for name, part in parts.items()}
    return Localised(fr=_prepared(template.fr) % french, en=_prepared(template.en) % english)


class _Named(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return f"%({name})s"


@lru_cache(maxsize=_REMEMBERED)  # the sentences of a long log are a few, filled in many times
def _prepared(template: str) -> str:
    """A template whose variables are put in by `%`, which is much quicker than by `Template`."""
    return Template(template.replace("%", "%%")).substitute(_Named())


def join(texts: Iterable[Localised]) -> Localised:
    """Several texts as one enumeration, each of them once."""
    distinct = tuple(dict.fromkeys(texts))
    return Localised(
        fr=fr.LIST_END.join(text.fr for text in distinct), en=en.LIST_END.join(text.en for text in distinct)
    )


def listed(texts: Sequence[Localised]) -> Localised:
    """Several names inside a sentence, the last after « et »."""
    return Localised(
        fr=_listed([text.fr for text in texts], fr.AND), en=_listed([text.en for text in texts], en.AND)
    )


def _listed(names: Sequence[str], last: str) -> str:
    return last.join(filter(None, (", ".join(names[:-1]), names[-1])))


def piece_name(kind: str) -> Localised:
    """What the two languages call a kind of piece."""
    return Localised(fr=fr.PIECES[kind], en=en.PIECES[kind])


def percent(number: object) -> Localised:
    """A number of per cent, with the decimal mark and the spacing of each language."""
    written = str(number)
    return Localised(fr=f"{written.replace('.', fr.DECIMAL_MARK)} %", en=f"{written}%")


def times(number: str) -> Localised:
    """A ratio: « 1,5 fois », "1.5 times"."""
    return Localised(fr=f"{number.replace('.', fr.DECIMAL_MARK)} fois", en=f"{number} times")


def money_per_hour(value: Decimal) -> Localised:
    """An amount for one hour: « 21,50 € par heure », "EUR 21.50 per hour"."""
    written = f"{value:.2f}"
    return Localised(fr=f"{written.replace('.', fr.DECIMAL_MARK)} € par heure", en=f"EUR {written} per hour")
