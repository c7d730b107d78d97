"""Sizes and choices as cells write them."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from contract_checker.document import fold
from contract_checker.engine.circumstances import Supplier
from contract_checker.execution.request import AnswerKind, Ground, RequestDirection, SizeUnit
from contract_checker.facts import Nature

from .faults import Fault, fault
from .wording import (
    ANSWERS,
    DIRECTIONS,
    GROUNDS,
    NATURES,
    SUPPLIERS,
    UNITS,
    Language,
    first_of,
)

Sign = Literal["+", "-"]

_LONGEST: Final = 60
_AMOUNT: Final = re.compile(
    r"(?P<open>\()?(?P<sign>[+-]|plus |moins |minus )? ?(?P<number>\d[\d ]*(?:[.,'][\d]{1,12})*) ?"
    r"(?P<unit>[a-z%][a-z. -]{0,40})?(?P<close>\))?"
)
# « baisse de 15 % »
_PHRASE: Final = re.compile(r"(?P<words>[a-z][a-z' -]{2,40}?) ?(?:de |d'|of |by |: ?)(?P<rest>[+-]?\d.*)")
_PLAIN: Final = re.compile(r"\d{1,15}(?P<point>[.,])\d{1,12}|\d{1,15}")
_GROUPED: Final = re.compile(r"\d{1,3}(?: \d{3})+(?:[.,]\d{1,12})?")
_BOTH_MARKS: Final = re.compile(r"\d{1,3}(?:\.\d{3})+,\d{1,12}|\d{1,3}(?:,\d{3})+\.\d{1,12}")
_MANY_GROUPS: Final = re.compile(r"\d{1,3}(?:\.\d{3}){2,5}|\d{1,3}(?:,\d{3}){2,5}|\d{1,3}(?:'\d{3}){1,5}")
_THREE: Final = re.compile(r"[1-9]\d{0,2}(?P<mark>[.,])\d{3}")
# « de 12 000 à 9 000 appels », « 40 -> 32 ETP », « passage de 40 à 32 »; a share in per cent is no volume.
_VOLUME: Final = r"\d[\d ]{0,12}(?:[.,']\d{1,6}){0,4}"
_PASSAGE: Final = re.compile(
    r"(?:(?P<lead>passage|passe|passer|passant|going|goes|change) "
    r"|(?P<words>(?!from )[a-z][a-z' -]{2,30}?) )?"
    rf"(?P<from>de|from)? ?(?P<before>{_VOLUME}) ?(?P<before_unit>[a-z][a-z.]{{0,20}}?)? ?"
    rf"(?:(?P<arrow>-{{1,3}} ?>|={{1,2}}>|→|>)|\b(?:a"
    rf"|to)\b) ?(?P<after>{_VOLUME}) ?(?P<after_unit>[a-z][a-z. -]{{0,30}})?"
)
_UP: Final = ("+", "plus", "↑", "↗", "▲", "h", "u")
_DOWN: Final = ("-", "moins", "minus", "↓", "↘", "▼", "b", "d")


class Amount(NamedTuple):
    """A number with its sign and its unit, where they are written."""

    value: Decimal
    sign: Sign | None = None
    unit: SizeUnit | None = None
    shown: str = ""

    @property
    def signed(self) -> Decimal:
        """The number with its sign."""
        return -self.value if self.sign == "-" else self.value


class Passage(NamedTuple):
    """Two volumes in the words of a cell, and the language that they are told in, where it shows."""

    before: str
    after: str
    language: Language | None = None


@lru_cache(maxsize=16_384)
def amount(text: str, language: Language | None) -> Amount | Fault:
    """The size that a cell gives; `language` tells what a comma or a point before three digits is."""
    if len(text) > _LONGEST:
        return fault("unreadable_size")
    words = fold(text)
    phrase = _PHRASE.fullmatch(words)
    if phrase is None:
        return _amount(words, text, language)
    way = direction(phrase["words"])
    found = _amount(phrase["rest"], text, language)
    if isinstance(way, Fault) or isinstance(found, Fault) or found.sign is not None:
        return fault("unreadable_size")
    return found._replace(sign="+" if way == "increase" else "-")


def _amount(words: str, text: str, language: Language | None) -> Amount | Fault:
    match = _AMOUNT.fullmatch(words)
    if match is None or bool(match["open"]) != bool(match["close"]):
        return fault("unreadable_size")
    number = _number(match["number"].strip(), language)
    if isinstance(number, Fault):
        return number
    unit = first_of(UNITS, match["unit"]) if match["unit"] else None
    if match["unit"] and unit is None:
        return fault("unreadable_size")
    sign: Sign | None = None
    if match["sign"] or match["open"]:
        sign = "+" if (match["sign"] or "").strip() in ("+", "plus") else "-"
    return Amount(number, sign, unit, text.strip())


def _number(digits: str, language: Language | None) -> Decimal | Fault:
    three = _THREE.fullmatch(digits)
    if three is not None:
        decimal, whole = Decimal(digits.replace(",", ".")), Decimal(re.sub(r"[.,]", "", digits))
        # « 1,500 » is 1.5 in French and 1500 in English; « 1.500 » is 1.5 in English, and either in French.
        if language is None or (language == "fr" and three["mark"] == "."):
            return fault("ambiguous_number", one=_figure(decimal), other=str(whole))
        return whole if language == "en" and three["mark"] == "," else decimal
    if _PLAIN.fullmatch(digits) or _GROUPED.fullmatch(digits):
        return Decimal(digits.replace(" ", "").replace(",", "."))
    if _BOTH_MARKS.fullmatch(digits):
        last = max(digits.rfind("."), digits.rfind(","))
        return Decimal(f"{re.sub(r'[.,]', '', digits[:last])}.{digits[last + 1 :]}")
    if _MANY_GROUPS.fullmatch(digits):
        return Decimal(re.sub(r"[.,']", "", digits))
    return fault("unreadable_size")


def _figure(value: Decimal) -> str:
    return format(value.normalize(), "f").replace(".", ",")


def fraction(given: Amount) -> Fault:
    """The refusal of « 0,15 » in a column of per cent: a spreadsheet may have meant 15."""
    return fault("fraction", one=_figure(given.value), other=_figure(given.value * 100))


@lru_cache(maxsize=4096)
def passage(text: str) -> Passage | None:
    """The volumes before and after that one cell gives: « de 12 000 à 9 000 appels », « 40 -> 32 ETP »."""
    match = _PASSAGE.fullmatch(fold(text)) if len(text) <= _LONGEST else None
    if match is None or not (match["from"] or match["arrow"] or match["lead"]):
        return None
    # « hausse de 10 à 15 ETP » may be by 10 or by 15; no decrease is by 40 to 32.
    if match["words"] is not None and direction(match["words"]) != "decrease":
        return None
    after_unit = match["after_unit"] or ""
    before = f"{match['before'].strip()} {match['before_unit'] or ''}".strip()
    after = f"{match['after'].strip()} {after_unit}".strip()
    return Passage(before, after, "en" if match["from"] == "from" else None)


@lru_cache(maxsize=1024)
def direction(text: str) -> RequestDirection | Fault:
    """Hausse or baisse."""
    words = fold(text[:_LONGEST])
    if words in _UP or words in _DOWN:
        return "increase" if words in _UP else "decrease"
    found = {value for value, pattern in DIRECTIONS if pattern.search(words)}
    return found.pop() if len(found) == 1 else fault("unreadable_direction")


@lru_cache(maxsize=1024)
def unit(text: str) -> SizeUnit | Fault:
    """Of what a number is."""
    return first_of(UNITS, fold(text[:_LONGEST])) or fault("unreadable_unit")


@lru_cache(maxsize=1024)
def answer(text: str) -> AnswerKind | Fault:
    """What was answered."""
    return first_of(ANSWERS, fold(text[:200])) or fault("unreadable_answer")


@lru_cache(maxsize=1024)
def supplier(text: str) -> Supplier | Fault:
    """Who supplied a row."""
    return first_of(SUPPLIERS, fold(text[:_LONGEST])) or fault("unreadable_supplier")


@lru_cache(maxsize=1024)
def nature(text: str) -> Nature | Fault:
    """What kind of activity a request is about."""
    return first_of(NATURES, fold(text[:_LONGEST])) or fault("unreadable_nature")


@lru_cache(maxsize=4096)
def ground(text: str) -> Ground:
    """Why the notice would not be owed, as the log says."""
    return first_of(GROUNDS, fold(text[:400])) or "other"
