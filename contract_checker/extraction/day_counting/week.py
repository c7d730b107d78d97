"""What the days of a contract are, which of them are worked, whose public holidays count."""

from typing import Final

from contract_checker.extraction.day_counting.wording import WeekWording
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Pattern, Phrase

_DAYS: Final = 7
_SATURDAY: Final = 5
_SATURDAYS: Final = {"worked": (0, 1, 2, 3, 4, 5), "free": (0, 1, 2, 3, 4)}
_FEWEST_NAMED: Final = 3  # a day or two are examples, three are a list


def week(text: Phrase, heading: Phrase, wording: WeekWording, titles: Pattern) -> dict[str, object]:
    """The kind of the days, the worked days of the week, the territory of the public holidays."""
    if wording.service.search(text):
        return {}
    said: dict[str, object] = {}
    days = wording.days.search(text)
    if days is None and titles.search(heading):
        days = wording.titled_days.search(text)
    if days:
        said["days"] = chosen(days["kind"], wording.kinds, "")
    elif counted := chosen(text, wording.counted, ""):
        said["days"] = counted
    named = wording.feasts.sub(" ", wording.weekend.sub(wording.both, text))
    defining = wording.defining.search(named)
    if defining:
        said["worked_weekdays"] = _worked(named[defining.end() :], wording)
    if not said.get("worked_weekdays"):
        said["worked_weekdays"] = _SATURDAYS.get(chosen(text, wording.saturdays, ""), ())
    said["holidays_of"] = _territory(text, wording)
    return {name: value for name, value in said.items() if value}


def _worked(text: str, wording: WeekWording) -> tuple[int, ...]:
    """The worked days of a definition, from Monday; none if it does not name them."""
    from_to = wording.range.search(text)
    if from_to:
        first, last = _number(from_to["first"], wording), _number(from_to["last"], wording)
        return tuple(day for day in range(_DAYS) if first <= day <= last)
    but = wording.but.search(text)
    if but:
        left = {_number(name.group(), wording) for name in wording.weekday.finditer(but.group())}
        if _SATURDAY in left:
            left.add(_SATURDAY + 1)  # « samedi exclu » leaves no Sunday
        return tuple(day for day in range(_DAYS) if day not in left) if left else ()
    if wording.all_days.search(text):
        return tuple(range(_DAYS))
    named = {_number(name.group(), wording) for name in wording.weekday.finditer(text)}
    return tuple(sorted(named)) if len(named) >= _FEWEST_NAMED else ()


def _number(name: str, wording: WeekWording) -> int:
    return next(number for number, day in enumerate(wording.weekdays) if name.startswith(day))


def _territory(text: Phrase, wording: WeekWording) -> str | None:
    """The territory that is named first after the public holidays."""
    if not wording.holidays.search(text):
        return None
    found = [(match, choice.value) for choice in wording.territories if (match := choice.said.search(text))]
    if not found:
        return None
    match, value = min(found, key=lambda each: each[0].end())
    return None if wording.not_counted.match(text[match.end() :]) else value
