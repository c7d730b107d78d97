"""What a cell displays for a date or a duration, which a sheet stores as a number of days."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final, Literal

Language = Literal["fr", "en"]

DATE_TOKEN: Final = r"AM/PM|A/P|y{1,4}|m{1,5}|d{1,4}|h{1,2}|s{1,2}(?:[.,]0{1,3})?"
ELAPSED: Final = re.compile(r"h{1,2}|m{1,2}|s{1,2}", re.IGNORECASE)

_NAMES: Final = {
    "month": {
        "fr": "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre",
        "en": "January,February,March,April,May,June,July,August,September,October,November,December",
    },
    "short_month": {
        "fr": "janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc.",
        "en": "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec",
    },
    "day": {
        "fr": "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche",
        "en": "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday",
    },
    "short_day": {
        "fr": "lun.,mar.,mer.,jeu.,ven.,sam.,dim.",
        "en": "Mon,Tue,Wed,Thu,Fri,Sat,Sun",
    },
}
_FIRST_1900: Final = datetime(1899, 12, 30)
_FIRST_1904: Final = datetime(1904, 1, 1)
# Day 60 is 29 February 1900, which never was: the days before it are shifted by one.
_FALSE_LEAP_DAY: Final = 60
_LAST: Final = 2_958_466  # 1 January 10000
_DAY: Final = 86_400
_SECONDS: Final = {"h": 3_600, "m": 60, "s": 1}


def moment_of(days: float, *, from_1904: bool) -> datetime | None:
    """The moment that a number of days stands for, to the second; None where a sheet shows no date."""
    if not 0 <= days < _LAST:
        return None
    whole, part = divmod(round(days * _DAY), _DAY)
    if from_1904:
        first = _FIRST_1904
    elif whole == _FALSE_LEAP_DAY:
        return None
    else:
        first = _FIRST_1900 + timedelta(days=1 if whole < _FALSE_LEAP_DAY else 0)
    try:
        return first + timedelta(days=whole, seconds=part)
    except OverflowError:
        return None


def days_of(moment: datetime, *, from_1904: bool) -> float:
    """The number of days that stands for a moment, the inverse of `moment_of` after February 1900."""
    passed = moment.replace(tzinfo=None) - (_FIRST_1904 if from_1904 else _FIRST_1900)
    return passed / timedelta(days=1)


def show_date(
    days: float, parts: Sequence[tuple[bool, str]], language: Language, *, from_1904: bool
) -> str | None:
    """The parts of a date format filled in; those marked False are literal. None if there is no such date."""
    elapsed = any(is_code and code.startswith("[") for is_code, code in parts)
    # A duration is no moment: from 1904 on, no day is missing in between.
    moment = moment_of(days, from_1904=from_1904 or elapsed)
    if moment is None:
        return None
    codes = list(_with_minutes(parts))
    twelve = any(code in ("am/pm", "a/p") for is_code, code in codes if is_code)
    total = round(days * _DAY)
    shown = [_shown(code, moment, total, language, twelve) if is_code else code for is_code, code in codes]
    return "".join(shown).strip()


def _with_minutes(parts: Sequence[tuple[bool, str]]) -> Iterator[tuple[bool, str]]:
    """The parts, « m » spelt « n » where it stands for minutes: after hours, or before seconds."""
    codes = [(index, code) for index, (is_code, code) in enumerate(parts) if is_code]
    minutes = set()
    for rank, (index, code) in enumerate(codes):
        before = codes[rank - 1][1] if rank else ""
        after = codes[rank + 1][1] if rank + 1 < len(codes) else ""
        if code in ("m", "mm") and (before.lstrip("[").startswith("h") or after.lstrip("[").startswith("s")):
            minutes.add(index)
    for index, (is_code, code) in enumerate(parts):
        yield is_code, code.replace("m", "n") if index in minutes else code


def _shown(code: str, moment: datetime, total: int, language: Language, twelve: bool) -> str:
    letter, width = code[0], len(code)
    if letter == "[":
        return str(total // _SECONDS[code[1]]).zfill(width - 2)
    if letter == "y":
        return moment.strftime("%Y").zfill(4) if width > 2 else f"{moment.year % 100:02}"
    if letter == "a":
        return "PM" if moment.hour >= 12 else "AM"
    if letter in "md" and width > 2:
        return _name(letter, width, moment, language)
    if letter == "s":
        return f"{moment.second:02}" if code.startswith("ss") else str(moment.second)
    hour = (moment.hour % 12 or 12) if twelve else moment.hour
    number = {"m": moment.month, "d": moment.day, "h": hour, "n": moment.minute}[letter]
    return str(number).zfill(width)


def _name(letter: str, width: int, moment: datetime, language: Language) -> str:
    kind, index = ("day", moment.weekday()) if letter == "d" else ("month", moment.month - 1)
    name = _NAMES[f"short_{kind}" if width == 3 else kind][language].split(",")[index]
    return name[0] if width == 5 else name
