"""English wording of quantities: durations, relative dates, percentages, bounds on them."""

from decimal import Decimal

from contract_checker.calendars import TimeUnit
from contract_checker.extraction.language.en_money import MONEY
from contract_checker.extraction.language.en_numbers import NUMBER, WORD
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording

_UNIT = r"days?|weeks?|months?|quarters?|years?|hours?|hrs?\b|wks?\b|mths?\b|minutes?|mins?\b|fortnights?"
_KIND = r"calendar|business|working|clear|consecutive|bank|work"
# "[***] days", "xx days": a figure blacked out or left to be filled in
_REDACTED = r"(?:\[[*•●. ]+\]|\*{2,}|[▇█]{2,}|\bx{2,}\b|_{3,})"

DURATIONS = Pattern(
    # "thirty (30)", "six to eight", "90-day"
    rf"(?P<first>{NUMBER})(?: ?\( ?(?P<second>{NUMBER}) ?\))?"
    rf"(?:(?: to | or |-)(?P<upper>{NUMBER})(?: ?\( ?{NUMBER} ?\))?)?"
    # "full weeks", "calendar days", "month and a half (1.5)"
    r"(?:[ -](?:full |complete |whole |prior |written )?)?"
    rf"(?:(?P<kind>{_KIND}|[wbc](?=ds?\b))(?:[- ]|(?=ds?\b)))?(?P<unit>{_UNIT}"
    rf"|(?<=[wbc])ds?)(?![a-z])(?:')?"
    rf"(?P<half> and a half\b)?(?: ?\( ?(?P<third>{NUMBER})(?: (?:{_UNIT}))? ?\))?"
)
# "[*] ([*]) business days"
_REDACTED_DURATIONS = Pattern(
    rf"{_REDACTED} ?\(? ?(?:\[?[*]*\]?\)? ?)?(?:(?P<kind>{_KIND}) )?(?P<unit>{_UNIT})(?![a-z])"
)
# "a fortnight"
_FIXED_DURATIONS = Pattern(r"\b(?:a fortnight|fortnightly notice|half a month)\b")

UNITS: dict[str, tuple[Decimal, TimeUnit]] = {
    "day": (Decimal(1), "day"),
    "d": (Decimal(1), "day"),
    "week": (Decimal(1), "week"),
    "month": (Decimal(1), "month"),
    "quarter": (Decimal(1), "quarter"),
    "year": (Decimal(1), "year"),
    "hour": (Decimal(1), "hour"),
    "wk": (Decimal(1), "week"),
    "mth": (Decimal(1), "month"),
    "hr": (Decimal(1), "hour"),
    "minute": (Decimal(1), "minute"),
    "min": (Decimal(1), "minute"),
    "fortnight": (Decimal(2), "week"),
}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{WORD}|first)"
_EDGE = r"(?P<edge>end|start|(?:first|last) (?:(?P<worked>business|working) )?day)"
_ORDINAL = r"(?P<ordinal>second|third|penultimate)"

# "the 15th day of month M-1", "end of M-2"
_IN_NUMBERED_MONTH = Pattern(
    rf"\b(?:(?:the )?(?:{_DAY}|{_EDGE})(?: day)?(?: of)?(?: the)?(?: month)? )?"
    r"m ?- ?(?P<months>\d{1,2})\b"
)
# "the 15th of the preceding month", "the last business day of the second preceding month"
_IN_MONTH_BEFORE = Pattern(
    rf"\b(?:the )?(?:{_DAY}|{_EDGE})(?: day)? of (?:the |each )?(?:{_ORDINAL} )?"
    r"(?:calendar )?(?:preceding|previous|prior) (?:calendar )?month"
)
# "the 20th of each month for the following month"
_FOR_NEXT_MONTH = Pattern(
    rf"\b(?:the )?{_DAY}(?: day)? of (?:each|every|the) (?:calendar )?month,? (?:[\w'-]+ ){{0,12}}?"
    r"for the (?P<following>following|next|coming)(?: calendar)? month"
)
# "T-30", "D-30 business days"
_DAYS_MINUS = Pattern(
    rf"\b(?P<count>[dth]) ?- ?(?P<days>\d{{1,3}})\b(?: (?P<kind>{_KIND})(?: days?)?(?![a-z]))?"
)
# "Friday of W-2"
_IN_NUMBERED_WEEK = Pattern(
    rf"\b(?:(?P<weekday>{'|'.join(_WEEKDAYS)}) (?:of )?)?w ?- ?(?P<weeks>\d{{1,2}})\b"
)
# "every Thursday for the following week"
_FOR_NEXT_WEEK = Pattern(
    rf"\b(?P<weekday>{'|'.join(_WEEKDAYS)})s?,?(?: [a-z']+){{0,6}}? for the (?:following|next"
    rf"|coming) week\b"
)
# "the first day of the second month following the request"
_START_OF_MONTH_AFTER = Pattern(
    r"\bfirst (?:business )?day of the (?:(?P<ordinal>second|third) )?(?:calendar )?month"
    r" (?P<after>following|after)"
)

QUANTITIES = QuantityWording(
    language="en",
    durations=DURATIONS,
    redacted=_REDACTED_DURATIONS,
    redaction_signs=("[", "**", "▇", "█", "xx", "___"),
    fixed=_FIXED_DURATIONS,
    units=UNITS,
    day_kinds={
        "calendar": "calendar",
        "consecutive": "calendar",
        "business": "ouvre",
        "working": "ouvre",
        "bank": "ouvre",
        "work": "ouvre",
        "clear": "franc",
        "w": "ouvre",
        "b": "ouvre",
        "c": "calendar",
    },
    fixed_durations={"fortnight": (Decimal(2), "week"), "half a month": (Decimal("0.5"), "month")},
    percentages=Pattern(
        rf"(?P<first>{NUMBER})(?: ?\( ?(?P<second>{NUMBER}) ?%? ?\))? ?(?:%|per ?cent\b|pct\b)"
    ),
    money=MONEY,
    relative_dates=(
        _IN_NUMBERED_MONTH,
        _IN_MONTH_BEFORE,
        _FOR_NEXT_MONTH,
        _DAYS_MINUS,
        _IN_NUMBERED_WEEK,
        _FOR_NEXT_WEEK,
        _START_OF_MONTH_AFTER,
    ),
    ordinals={"second": 2, "penultimate": 2, "third": 3},
    weekdays=_WEEKDAYS,
    # "the day before at 17 hours"
    time_of_day=Pattern(r"(?:before|(?:day|latest) at) $"),
    # "the notice is extended from 15 to 21 days"
    moves_before=Pattern(r"(?:mov|rais|extend|reduc|shorten|increas|chang)\w+(?: [^.;|]{0,60})? from $"),
    # "two months, i.e. sixty days"
    equates=Pattern(r",? ?\(? ?(?:i\.e\.|being|that is|=),? "),
    # "not less than thirty days", "upon 30 days' notice"
    floor_before=Pattern(
        one_of(
            r"at least|no(?:t)? (?:less|fewer|later) than|a minimum of|minimum(?: of)?|not under",
            r"more than|up to|upon|on",
            # "no change will be accepted within ten days of"
            r"\bno(?:t)?\b[^.;:]{0,80}?\b(?:within|less than)",
        )
        + r"\W*(?:a |an )?$"
    ),
    # "30 days or more"
    floor_after=Pattern(r"^\W*(?:or more|at least|at a minimum|minimum)\b"),
    # "shall not be longer than a 30-day period"
    cap_negated=Pattern(
        r"(?:no(?:t)?|never)\b[^.;:]{0,30}?"
        r"(?:more than|exceed(?:ing)?|longer than|greater than)\W*(?:a |an )?$"
    ),
    # "within 48 hours"
    cap_before=Pattern(
        one_of(
            r"less than|fewer than|no(?:t)? more than|at most|a maximum of|maximum(?: of)?",
            r"not exceed(?:ing)?|not to exceed|within|under",
        )
        + r"\W*(?:a |an )?$"
    ),
    # "48 hours at most"
    cap_after=Pattern(r"^\W*(?:or less|or fewer|at most|maximum)\b"),
)
