"""English wording of quantities: durations, relative dates, percentages, bounds on them."""

from decimal import Decimal

from contract_checker.calendars import TimeUnit
from contract_checker.extraction.language.en_ahead import AHEAD
from contract_checker.extraction.language.en_dates import DATES
from contract_checker.extraction.language.en_money import MONEY
from contract_checker.extraction.language.en_numbers import NUMBER, WORD
from contract_checker.extraction.language.en_units import KIND, WEEKDAYS
from contract_checker.extraction.language.misread import misread
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import QuantityWording, any_of

_UNIT = (
    r"days?|weeks?|wks?\b\.?|months?|mths?\b\.?|mos?\b\.?|quarters?|years?|yrs?\b\.?|fortnights?"
    r"|hours?|hrs?\b\.?|h\b|minutes?|mins?\b\.?|(?<=\d)d\b"
)
_FOOTNOTE = r"[¹²³⁰⁴-⁹]*"
# "[***] days", "xx days": a figure blacked out or left to be filled in
_REDACTED = r"(?:\[[*•●…. ]+\]|\*{2,}|[▇█]{2,}|\bx{2,}\b|_{3,})"

DURATIONS = Pattern(
    # "thirty (30)", "six to eight", "90-day"
    rf"(?P<first>{NUMBER})(?:{_FOOTNOTE}|(?:st|nd|rd|th)(?= (?:[a-z]+ )?day (?:before|preceding"
    rf"|prior)))(?: ?\( ?(?P<second>{NUMBER}) ?\))?"
    rf"(?:(?: to | or |-| and )(?P<upper>{NUMBER})(?: ?\( ?{NUMBER} ?\))?)?"
    # "full weeks", "calendar days", "month and a half (1.5)"
    r"(?:[ -](?:full |complete |whole |prior |written |more |further |clear (?=(?:working|business) ))?"
    r"(?:(?:scheduling|planning|payroll|billing|roster|rota) (?=weeks?|months?))?)?"
    rf"(?:(?P<kind>{KIND}|[wbc](?=ds?\b))(?:[- ]|(?=ds?\b)))?(?P<unit>{_UNIT}|(?<=[wbc])ds?)(?![a-z])(?:')?"
    r"(?P<part> and (?:a half|a quarter|three quarters)\b)?"
    rf"(?: ?\( ?(?P<third>{NUMBER})(?: (?P<third_unit>{_UNIT}))? ?\))?"
)
# "[*] ([*]) business days"
_REDACTED_DURATIONS = Pattern(
    rf"{_REDACTED} ?\(? ?(?:\[?[*]*\]?\)? ?)?(?:(?P<kind>{KIND}) )?(?P<unit>{_UNIT})(?![a-z])"
)
_NAMED: tuple[TimeUnit, ...] = ("day", "week", "month", "quarter", "year", "hour")
_AS_A_LENGTH = "".join(
    f"(?<={word} )|"
    for word in ("notice of", "warning of", "period of", "term of", "least", "than", "for", "exceed", "lasts")
).rstrip("|")
# "a fortnight", "half a day", "a month and a half", "for a year"
_FIXED_DURATIONS = Pattern(
    r"\b(?:a fortnight|fortnightly notice|half an? (?:day|month|year|hour)"
    rf"|an? (?:{'|'.join(_NAMED)}) and a half|(?:{_AS_A_LENGTH})an? (?:{'|'.join(_NAMED)}))\b"
    # "give us a month", "a month before", "within a week of the order"
    rf"|(?:(?<=us )|(?<=them )|(?<=you )|(?<=it )|(?<=within )|(?<=after )|(?<=takes )|(?<=needs ))an?"
    rf" (?:{'|'.join(_NAMED)})"
    rf"|\ban? (?:(?:full|clear|whole|good) )?(?:calendar )?(?:{'|'.join(_NAMED)})(?= (?:before|ahead"
    rf"|in advance"
    rf"|beforehand|earlier"
    r"|prior to|from (?:the |its |our |your )?(?:request|order|notice|receipt)|after (?:the |its "
    r"|our |your )?(?:request"
    r"|order|notice|receipt)))"
    # "once a full quarter has gone by", "until a clear month has passed"
    rf"|\ban? (?:full|clear|whole|entire|complete) (?:{'|'.join(_NAMED)})(?= (?:has|have|must|shall"
    rf"|will|is to"
    r"|had) (?:first )?(?:gone by|pass|elaps|expire|run))"
    # "a month's notice"
    rf"|\ban? (?:{'|'.join(_NAMED)})(?='?s?'? (?:prior |written |advance |clear |previous )*(?:notice"
    rf"|warning|lead))"
)
# "24 hours a day", "7 days a week", "open from 8 hours to 19 hours"
_NO_LENGTH = Pattern(
    any_of(
        rf"(?:{NUMBER}) (?:hours|days) (?:a|per|every|out of|in) (?:day|week|24|7|seven)",
        rf"(?:{NUMBER}) ?(?:h|hours|days) ?/ ?\d+",
        r"from one (?:hour|day|week|month) to the next",
        r"\b(?:lots?|clauses?|sections?|articles?|annex(?:es)?|schedules?|exhibits?) \d+\b",
    )
)
# "1 hour 30 minutes", "6 min 30"
_SPLIT = Pattern(
    r"(?<![\d.,])(?P<whole>\d{1,3}) ?(?P<unit>h(?:ours?|rs?)?|min(?:ute)?s?) ?(?P<sixtieths>[0-5]\d)"
    r"(?![\d.,]\d|\d| ?%)(?P<whole_unit> ?(?:min(?:ute)?s?|sec(?:ond)?s?|s)\b)?"
)

UNITS: dict[str, tuple[Decimal, TimeUnit]] = {
    "day": (Decimal(1), "day"),
    "week": (Decimal(1), "week"),
    "month": (Decimal(1), "month"),
    "quarter": (Decimal(1), "quarter"),
    "year": (Decimal(1), "year"),
    "hour": (Decimal(1), "hour"),
    "hr": (Decimal(1), "hour"),
    "h": (Decimal(1), "hour"),
    "d": (Decimal(1), "day"),
    "wk": (Decimal(1), "week"),
    "mth": (Decimal(1), "month"),
    "mo": (Decimal(1), "month"),
    "yr": (Decimal(1), "year"),
    "minute": (Decimal(1), "minute"),
    "min": (Decimal(1), "minute"),
    "fortnight": (Decimal(2), "week"),
}
_NTH = one_of(
    r"(?:twenty[- ]|thirty[- ])first|(?:twenty[- ])?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth)",
    r"(?:ten|eleven|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th",
    r"first|twelfth|twentieth|thirtieth",
)
_DAY = rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{_NTH}|{WORD})"
_EDGE = r"(?P<edge>end|start|(?:first|last) (?:(?P<worked>business|working) )?day)"
_ORDINAL = r"(?P<ordinal>second|third|penultimate)"

# "the 15th day of month M-1", "end of M-2"
_HOUR = (
    r"(?:\b(?P<hour>[01]?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d))?"
    r"(?: ?(?P<half>[ap]\.?m)\b\.?| ?o'clock|(?<=[:.h]\d\d)(?![\d.]))|(?P<noon>\b(?:noon|midday)\b))"
)
_IN_NUMBERED_MONTH = Pattern(
    rf"\b(?:(?:the )?(?:{_DAY}|{_EDGE})(?: day)?(?: of)?(?: the)?(?: month)? )?"
    r"m ?- ?(?P<months>\d{1,2})\b"
)
# "the 15th of the preceding month", "the last business day of the second preceding month"
_IN_MONTH_BEFORE = Pattern(
    rf"\b(?:the )?(?:{_DAY}|{_EDGE})(?: day)? of (?:the |each )?(?:{_ORDINAL} )?"
    r"(?:calendar )?(?:(?:preceding|previous|prior) (?:calendar )?month"
    r"|month (?:before|preceding|prior to)(?: (?:it|that|the one|the month)(?![a-z]))?)"
)
# "the 20th of each month for the following month"
_FOR_NEXT_MONTH = Pattern(
    rf"\b(?:the )?{_DAY}(?: day)? of (?:each|every|the) (?:calendar )?month,? (?:[\w'-]+ ){{0,12}}?"
    r"for (?:the (?P<following>following|next|coming)(?: calendar)? month"
    r"|the (?P<ordinal>second|third) (?:following (?:calendar )?month"
    r"|(?:calendar )?month (?:following|thereafter)))"
)
# "T-30", "D-30 business days"
_DAYS_MINUS = Pattern(
    rf"\b(?P<count>[dth]) ?- ?(?P<days>\d{{1,3}})\b(?: (?P<kind>{KIND})(?: days?)?(?![a-z]))?"
)
# "Friday of W-2"
_IN_NUMBERED_WEEK = Pattern(rf"\b(?:(?P<weekday>{'|'.join(WEEKDAYS)}) (?:of )?)?w ?- ?(?P<weeks>\d{{1,2}})\b")
# "every Thursday for the following week"
_FOR_NEXT_WEEK = Pattern(
    rf"\b(?P<weekday>{'|'.join(WEEKDAYS)})s?,?(?: [a-z']+){{0,6}}? for the (?:(?:following|next|coming) week"
    r"|week (?P<ordinal>after next))\b"
)
# "the second Wednesday preceding the week in question", "the Thursday of the week before"
_IN_WEEK_BEFORE = Pattern(
    rf"\b(?:the )?(?:(?P<ordinal>second|third) )?(?P<weekday>{'|'.join(WEEKDAYS)})"
    r"(?: (?:noon|morning|evening))? (?:preceding|before|prior to) "
    r"(?:the|that|each|any|such) (?:given |relevant |target |delivery )?week\b"
)
_OF_WEEK_BEFORE = Pattern(
    rf"\b(?:the )?(?P<weekday>{'|'.join(WEEKDAYS)}) of the (?:(?P<ordinal>second|third) )?"
    r"(?:week (?:before(?! last)|preceding)|(?:previous|preceding|prior) week)\b"
)
# "the first day of the second month following the request"
_START_OF_MONTH_AFTER = Pattern(
    r"\bfirst (?:business )?day of the (?:(?P<ordinal>second|third) )?(?:calendar )?month"
    r" (?P<after>following|after)"
)

QUANTITIES = QuantityWording(
    language="en",
    durations=DURATIONS,
    split=_SPLIT,
    misread=misread(
        NUMBER,
        ("days", "day", "weeks", "week", "months", "month", "hours", "minutes"),
        r"(?:hrs|yrs|wks)\b",
        KIND,
    ),
    no_length=_NO_LENGTH,
    redacted=_REDACTED_DURATIONS,
    redaction_signs=("[", "**", "▇", "█", "xx", "___"),
    fixed=_FIXED_DURATIONS,
    eve=NOTHING_MATCHES,
    units=UNITS,
    day_kinds={
        "calendar": "calendar",
        "consecutive": "calendar",
        "business": "ouvre",
        "working": "ouvre",
        "week": "ouvre",
        "bank": "ouvre",
        "work": "ouvre",
        "bus": "ouvre",
        "clear": "franc",
        "w": "ouvre",  # « 12 WD »
        "b": "ouvre",
        "c": "calendar",
    },
    fixed_durations={
        "fortnight": (Decimal(2), "week"),
        **{f"{unit} and a half": (Decimal("1.5"), unit) for unit in _NAMED},
        **{f"half a {unit}": (Decimal("0.5"), unit) for unit in _NAMED},
        "half an hour": (Decimal("0.5"), "hour"),
        **{f" {unit}": (Decimal(1), unit) for unit in _NAMED},
    },
    percentages=Pattern(
        rf"(?P<first>{NUMBER})(?: ?\( ?(?P<second>{NUMBER}) ?%? ?\))? ?(?:%|per ?cent\b|pct\b)"
    ),
    money=MONEY,
    dates=DATES,
    hour_in_date=Pattern(_HOUR),
    hour_after_date=Pattern(rf",? ?\(?(?:(?:by|before|at|no later than) )?{_HOUR}"),
    # "by 5 p.m. on the 15th of month M-1"
    hour_before_date=Pattern(rf"\b(?:by|before|at|no later than) {_HOUR},? ?(?:on |of )?(?:the )?$"),
    relative_dates=(
        _IN_NUMBERED_MONTH,
        _IN_MONTH_BEFORE,
        _FOR_NEXT_MONTH,
        _DAYS_MINUS,
        _IN_NUMBERED_WEEK,
        _FOR_NEXT_WEEK,
        _IN_WEEK_BEFORE,
        _OF_WEEK_BEFORE,
        _START_OF_MONTH_AFTER,
    ),
    ordinals={"second": 2, "after next": 2, "penultimate": 2, "third": 3},
    weekdays=WEEKDAYS,
    # "the day before at 17 hours"
    parts={"half": Decimal("0.5"), "three quarters": Decimal("0.75"), "quarter": Decimal("0.25")},
    time_of_day=Pattern(r"(?:before|\bat) $"),
    measured=Pattern(r"(?:set|fixed|capped|kept|stands?|estimated|limited|held|starts?|put) at $"),
    lasting=Pattern(r"(?:lasts?|lasting|(?:is|time|duration|length) of|takes?) $"),
    # "the notice is extended from 15 to 21 days"
    moves_before=Pattern(r"(?:mov|rais|extend|reduc|shorten|increas|chang)\w{1,9}(?: [^.;|]{0,60})? from $"),
    # "two months, i.e. sixty days"
    equates=Pattern(r",? ?\(? ?(?:i\.e\.|being|that is|=),? "),
    # "between two months and three months", "from 5 days to 10 days"
    ranges=Pattern(r" to |-"),
    between=Pattern(r"\bbetween $"),
    # "two years and three months", but not "two years and three months of notice"
    sums=Pattern(r",? and "),
    of_something=Pattern(r"'? (?:of |for |notice|prior|written)"),
    # "not less than thirty days", "upon 30 days' notice"
    floor_before=Pattern(
        one_of(
            r"at least|no(?:t)? (?:less|fewer|later) than|a minimum of|minimum(?: of)?|(?:not|never) under",
            r"never (?:less|fewer|sooner|shorter) than",
            r"more than|upon|on",
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
    # "up to 30 days" is a maximum, "up to 30 days before" a deadline
    until_before=Pattern(r"\bup to (?:an? )?$"),
    ahead_after=Pattern(r"[ ',]+(?:before|prior|ahead|in advance|preceding|earlier)\b"),
    ahead=AHEAD,
)
