"""Days and times as cells write them, in French and English, before the order of day and month is known."""

import re
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Final, NamedTuple

from contract_checker.document import fold

from .faults import Fault, fault
from .wording import MONTHS, WEEKDAYS, weekday_name

_LONGEST: Final = 80
_FIGURES: Final = re.compile(
    r"(?:(?P<y>\d{4})([/.-])(?P<m>\d{1,2})\2(?P<d>\d{1,2})"
    r"|(?P<one>\d{1,2})([/.-])(?P<two>\d{1,2})\6(?P<year>\d{4}|\d{2})(?!\d))"
)
_COMPACT: Final = re.compile(r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?!\d)")
_WORDS: Final = re.compile(
    r"(?:(?P<day>\d{1,2})(?:er|st|nd|rd|th)?[ -]+(?:of )?(?P<month>[a-z]{3,9})\.?|"
    r"(?P<first>[a-z]{3,9})\.? (?P<second>\d{1,2})(?:st|nd|rd|th)?),?[ -]+(?P<year>\d{4}|\d{2})(?!\d)"
)
_MONTH: Final = re.compile(
    r"(?:(?P<name>[a-z]{3,9})\.?[ -]+(?P<year>\d{4}|\d{2})|(?P<m>\d{1,2})[/.-](?P<y>\d{4})"
    r"|(?P<y2>\d{4})[/.-](?P<m2>\d{1,2}))"
)
_WEEK: Final = re.compile(
    r"(?:(?:semaine|sem\.?|s|week|wk|w|cw|kw)[ .-]?(?P<w>\d{1,2})[ /,.-]*(?P<y>\d{4})"
    r"|(?P<y2>\d{4})[ -]?(?:w|s)(?P<w2>\d{1,2}))"
)
_PERIOD: Final = re.compile(r"(?:du|from) (?P<from>.{6,40}?) (?:au|to|until) .{6,40}")
_LEAD: Final = re.compile(r"(?:(?:le|au|du|on|from|the|a compter du|a partir du|des le) )+")
_DAY_NAME: Final = re.compile(r"(?P<name>[a-z]{2,9})\.?,? +(?=[\da-z])")
_JOINT: Final = re.compile(r"(?:[ ,]*(?:a|at|vers)\b|t(?=\d)|[ ,-]+)? *")
_TIME: Final = re.compile(
    r"(?P<h>\d{1,2}) ?(?:[:h] ?(?P<m>\d{2})?(?::(?P<s>\d{2})(?:[.,]\d{1,9})?)?| heures?(?: (?P<m2>\d{2}))?)?"
    r"(?: ?min)? ?(?P<half>[ap]\.?m\.?)?(?: ?(?P<zone>z|utc|gmt|(?:utc|gmt)?[+-]\d{2}:?\d{2}|cest|cet))?"
    r"(?: \([a-z ]{2,40}\))?"
)
_SERIAL: Final = re.compile(r"(?P<days>[3-6]\d{4})(?:[.,](?P<part>\d{1,12}))?")
_PARTS_OF_DAY: Final = ("matin", "apres-midi", "soir", "en fin de journee", "morning", "afternoon", "evening")
_ZONES: Final = {"z": 0, "utc": 0, "gmt": 0, "cet": 60, "cest": 120}
_FIRST: Final = datetime(1899, 12, 30)


class Written(NamedTuple):
    """A moment as it is written; both days are the same where only one reading is possible."""

    day_first: date | None
    month_first: date | None
    at: time | None = None
    zone: timezone | None = None
    supposed: str | None = None
    """Key of the note on what was supposed: a month, a week."""

    @property
    def ambiguous(self) -> bool:
        """Whether the order of day and month makes it two days."""
        return self.day_first is not None and self.month_first not in (None, self.day_first)


def written(text: str) -> Written | Fault:
    """What a cell says of a day, and of its time where it gives one."""
    day, rest = day_in_figures(text)
    return _slow(text) if day is None else _with_time(day, rest)


def day_in_figures(text: str) -> tuple[Written | Fault | None, str]:
    """The day of by far the most usual form, ten characters, and what follows it; None for any other."""
    if len(text) == 10:
        return _day(text), ""
    if text[10:11] in (" ", "T"):
        return _day(text[:10]), text[11:]
    return None, ""


def serial_moment(text: str) -> Written | Fault:
    """The moment that a number of days since 1900 stands for, as Excel counts them."""
    match = _SERIAL.fullmatch(text.strip())
    if match is None:
        return fault("unreadable_date")
    seconds = round(float(f"0.{match['part'] or 0}") * 86_400)
    moment = _FIRST + timedelta(days=int(match["days"]), seconds=seconds)
    at = moment.time().replace(second=0) if seconds else None
    return Written(moment.date(), moment.date(), at)


def is_serial(text: str) -> bool:
    """Whether a cell may be a number of days since 1900."""
    return _SERIAL.fullmatch(text.strip()) is not None


@lru_cache(maxsize=4096)
def clock(text: str) -> tuple[time, timezone | None] | Fault:
    """The time of day that words give."""
    words = fold(text[:_LONGEST])
    if words in ("midi", "noon", "12 midi"):
        return time(12), None
    match = _TIME.fullmatch(words)
    if match is None or (match["h"] == words and len(words) > 2):
        return fault("unreadable_time")
    hour, half = int(match["h"]), match["half"]
    if half and not 1 <= hour <= 12:
        return fault("unreadable_time")
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    try:
        at = time(hour, int(match["m"] or match["m2"] or 0), int(match["s"] or 0))
    except ValueError:
        return fault("unreadable_time")
    return at, _zone(match["zone"])


def _zone(name: str | None) -> timezone | None:
    if name is None:
        return None
    if name in _ZONES:
        return timezone(timedelta(minutes=_ZONES[name]))
    sign, digits = (-1 if "-" in name else 1), re.sub(r"\D", "", name)
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    return timezone(timedelta(minutes=sign * minutes)) if minutes < 24 * 60 else None


@lru_cache(maxsize=16_384)
def _day(text: str) -> Written | Fault | None:
    match = _FIGURES.fullmatch(text)
    return None if match is None else _figures(match)


def _with_time(day: Written | Fault, text: str) -> Written | Fault:
    if isinstance(day, Fault) or not text:
        return day
    at = clock(text)
    if not isinstance(at, Fault):
        return Written(day.day_first, day.month_first, at[0], at[1], day.supposed)
    return day if fold(text) in _PARTS_OF_DAY else fault("unreadable_date")


@lru_cache(maxsize=16_384)
def _slow(text: str) -> Written | Fault:
    """The same for words, months and weeks, which take longer."""
    if len(text) > _LONGEST:
        return fault("unreadable_date")
    words = fold(text)
    period = _PERIOD.fullmatch(words)
    words = period["from"] if period else words
    words = _LEAD.sub("", words, count=1) if _LEAD.match(words) else words
    named = _DAY_NAME.match(words)
    weekday = _weekday(named["name"]) if named else None
    rest = words[named.end() :] if named and weekday is not None else words
    rest = _LEAD.sub("", rest, count=1) if _LEAD.match(rest) else rest
    for pattern in (_FIGURES, _COMPACT, _WORDS):
        match = pattern.match(rest)
        if match is not None:
            day = _in_words(match) if pattern is _WORDS else _figures(match)
            if isinstance(day, Fault) and day.key == "unreadable_date":
                continue  # « semaine 14 2026 »
            if isinstance(day, Fault):
                return day
            joint = _JOINT.match(rest, match.end())
            found = _with_time(day, rest[joint.end() if joint else match.end() :].strip())
            return found if isinstance(found, Fault) or weekday is None else _on(found, weekday)
    return _month_or_week(rest) or fault("unreadable_date")


def _figures(match: re.Match[str]) -> Written | Fault:
    groups = match.groupdict()
    if groups["y"]:
        day = _date(int(groups["y"]), int(groups["m"]), int(groups["d"]))
        return fault("impossible_date") if day is None else Written(day, day)
    year, one, two = _year(groups["year"]), int(groups["one"]), int(groups["two"])
    day_first, month_first = _date(year, two, one), _date(year, one, two)
    if day_first is None and month_first is None:
        return fault("impossible_date")
    return Written(day_first, month_first)


def _in_words(match: re.Match[str]) -> Written | Fault:
    month = MONTHS.get(match["month"] or match["first"])
    if month is None:
        return fault("unreadable_date")
    day = _date(_year(match["year"]), month, int(match["day"] or match["second"]))
    return fault("impossible_date") if day is None else Written(day, day)


def _month_or_week(words: str) -> Written | Fault | None:
    match = _MONTH.fullmatch(words)
    if match is not None:
        number = match["m"] or match["m2"]
        month = int(number) if number else MONTHS.get(match["name"], 0)
        day = _date(_year(match["year"] or match["y"] or match["y2"]), month, 1)
        return None if day is None else Written(day, day, supposed="month")
    match = _WEEK.fullmatch(words)
    if match is None:
        return None
    try:
        day = date.fromisocalendar(int(match["y"] or match["y2"]), int(match["w"] or match["w2"]), 1)
    except ValueError:
        return fault("impossible_date")
    return Written(day, day, supposed="week")


def _on(day: Written, weekday: int) -> Written | Fault:
    """The readings that fall on a named day of the week."""
    fitting = [
        one for one in (day.day_first, day.month_first) if one is not None and one.weekday() == weekday
    ]
    if not fitting:
        return fault(
            "wrong_weekday", right=weekday_name((day.day_first or day.month_first or date.min).weekday())
        )
    if len(fitting) == 2:
        return day
    return day._replace(day_first=fitting[0], month_first=fitting[0])


def _weekday(name: str) -> int | None:
    if name in WEEKDAYS:
        return WEEKDAYS[name]
    short = {number for full, number in WEEKDAYS.items() if len(name) in (2, 3, 4) and full.startswith(name)}
    return short.pop() if len(short) == 1 and name not in MONTHS else None


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
