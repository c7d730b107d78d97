"""The engine's own words in the two languages of a report, and how they are put together."""

from collections.abc import Iterable
from string import Template

from contract_checker.engine.finding import Localised

from . import en, fr

__all__ = ["en", "fill", "fr", "join", "percent", "piece_name", "say"]


def say(key: str, **parts: Localised | str) -> Localised:
    """The engine's sentence `key`, with its variables filled in for each language."""
    return fill(Localised(fr=fr.SENTENCES[key], en=en.SENTENCES[key]), parts)


def fill(template: Localised, parts: dict[str, Localised | str]) -> Localised:
    """Fill the variables of `template`; a plain text stands for both languages."""
    french = {name: part if isinstance(part, str) else part.fr for name, part in parts.items()}
    english = {name: part if isinstance(part, str) else part.en for name, part in parts.items()}
    return Localised(
        fr=Template(template.fr).substitute(french), en=Template(template.en).substitute(english)
    )


def join(texts: Iterable[Localised]) -> Localised:
    """Several texts as one enumeration, each of them once."""
    distinct = tuple(dict.fromkeys(texts))
    return Localised(
        fr=fr.LIST_END.join(text.fr for text in distinct), en=en.LIST_END.join(text.en for text in distinct)
    )


def piece_name(kind: str) -> Localised:
    """What the two languages call a kind of piece."""
    return Localised(fr=fr.PIECES[kind], en=en.PIECES[kind])


def percent(number: object) -> Localised:
    """A number of per cent, with the decimal mark and the spacing of each language."""
    written = str(number)
    return Localised(fr=f"{written.replace('.', fr.DECIMAL_MARK)} %", en=f"{written}%")
