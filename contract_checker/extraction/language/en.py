"""English wording shared by the components."""

import re
from decimal import Decimal

from contract_checker.calendars import TimeUnit
from contract_checker.extraction.language.wording import PartyWording, QuantityWording, VolumeWording

_WORD = (
    r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)"
)
NUMBER_WORDS = rf"\b{_WORD}(?:(?: and)?[- ]{_WORD})*\b"
DIGITS = r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\d])|(?<![\w.,])\d+(?:\.\d+)?"
NUMBER = rf"(?:{DIGITS}|{NUMBER_WORDS})"
_UNIT = r"days?|weeks?|months?|quarters?|years?|hours?|hrs?\b|minutes?|mins?\b|fortnights?"
_KIND = r"calendar|business|working|clear|consecutive|bank|work"

# "thirty (30) calendar days", "two (2) full weeks", "90-day", "six to eight weeks", "[*] days"
DURATIONS = re.compile(
    rf"(?P<first>{NUMBER})(?: ?\( ?(?P<second>{NUMBER}) ?\))?"
    rf"(?:(?: to | or |-)(?P<upper>{NUMBER})(?: ?\( ?{NUMBER} ?\))?)?"
    rf"(?:[ -](?:full |complete |whole |prior "
    rf"|written )?)?(?:(?P<kind>{_KIND})[- ])?(?P<unit>{_UNIT})(?![a-z])(?:')?"
    rf"(?P<half> and a half\b)?(?: ?\( ?(?P<third>{NUMBER})(?: (?:{_UNIT}))? ?\))?"
    rf"|(?P<redacted>(?:\[[*•. ]+\]|\*{{2,}}|[▇█]{{2,}}|\bx{{2,}}\b"
    rf"|_{{3,}})) ?\(? ?(?:\[?[*]*\]?\)? ?)?(?:(?P<redacted_kind>{_KIND}) )?(?P<redacted_unit>"
    rf"{_UNIT})(?![a-z])"
    r"|\b(?P<fixed>a fortnight|fortnightly notice|half a month)\b"
)
UNITS: dict[str, tuple[Decimal, TimeUnit]] = {
    "day": (Decimal(1), "day"),
    "week": (Decimal(1), "week"),
    "month": (Decimal(1), "month"),
    "quarter": (Decimal(1), "quarter"),
    "year": (Decimal(1), "year"),
    "hour": (Decimal(1), "hour"),
    "hr": (Decimal(1), "hour"),
    "minute": (Decimal(1), "minute"),
    "min": (Decimal(1), "minute"),
    "fortnight": (Decimal(2), "week"),
}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{_WORD}|first)"
_ORDINAL = r"(?P<ordinal>second|third|penultimate)"

RELATIVE_DATES = (
    # "the 15th day of month M-1", "end of M-2"
    re.compile(
        rf"\b(?:(?:the )?(?:{_DAY}|(?P<edge>end|start|(?:first|last) (?:(?P<worked>business"
        rf"|working) )?day))(?: day)?(?: of)?(?: the)?(?: month)? )?m ?- ?(?P<months>\d{{1,2}})\b"
    ),
    # "the 15th of the preceding month", "the last business day of the second preceding month"
    re.compile(
        rf"\b(?:the )?(?:{_DAY}|(?P<edge>end|start|(?:first|last) (?:(?P<worked>business"
        rf"|working) )?day))(?: day)? of (?:the |each )?(?:{_ORDINAL} )?"
        r"(?:calendar )?(?:preceding|previous|prior) (?:calendar )?month"
    ),
    # "the 20th of each month for the following month"
    re.compile(
        rf"\b(?:the )?{_DAY}(?: day)? of (?:each|every"
        rf"|the) (?:calendar )?month,? (?:\w+ ){{0,4}}?for the (?P<following>following|next"
        rf"|coming)(?: calendar)? month"
    ),
    # "T-30", "D-30"
    re.compile(rf"\b(?P<count>[dth]) ?- ?(?P<days>\d{{1,3}})\b(?: (?P<kind>{_KIND})(?: days?)?(?![a-z]))?"),
    # "W-2"
    re.compile(rf"\b(?:(?P<weekday>{'|'.join(_WEEKDAYS)}) (?:of )?)?w ?- ?(?P<weeks>\d{{1,2}})\b"),
    # "the first day of the second month following the request"
    re.compile(
        r"\bfirst (?:business )?day of the (?:(?P<ordinal>second"
        r"|third) )?(?:calendar )?month (?P<after>following|after)"
    ),
)

QUANTITIES = QuantityWording(
    language="en",
    number_words=NUMBER_WORDS,
    # without one of these a sentence holds neither a duration nor a relative date
    any_time=re.compile(r"day|week|month|quarter|year|hour|minute|fortnight|hrs?\b|mins?\b|\b[mtdhw] ?- ?\d"),
    durations=DURATIONS,
    units=UNITS,
    day_kinds={
        "calendar": "calendar",
        "consecutive": "calendar",
        "business": "ouvre",
        "working": "ouvre",
        "bank": "ouvre",
        "work": "ouvre",
        "clear": "franc",
    },
    fixed_durations={"fortnight": (Decimal(2), "week"), "half a month": (Decimal("0.5"), "month")},
    percentages=re.compile(
        rf"(?P<first>{NUMBER})(?: ?\( ?(?P<second>{NUMBER}) ?%? ?\))? ?(?:%|per ?cent\b|pct\b)"
    ),
    relative_dates=RELATIVE_DATES,
    ordinals={"second": 2, "penultimate": 2, "third": 3},
    weekdays=_WEEKDAYS,
    equates=re.compile(r",? ?\(? ?(?:i\.e\.|being|that is|=),? "),
    floor_before=re.compile(
        r"(?:at least|no(?:t)? (?:less|fewer|later) than|a minimum of|minimum(?: of)?|not under"
        r"|more than|up to|upon|on)\W*(?:a |an )?$"
    ),
    floor_after=re.compile(r"^\W*(?:or more|at least|at a minimum|minimum)\b"),
    cap_negated=re.compile(
        r"(?:no(?:t)?|never)\b[^.;:]{0,30}?(?:more than|exceed(?:ing)?|longer than"
        r"|greater than)\W*(?:a |an )?$"
    ),
    cap_before=re.compile(
        r"(?:less than|fewer than|no(?:t)? more than|at most|a maximum of|maximum(?: of)?"
        r"|not exceed(?:ing)?|not to exceed|within|under)\W*(?:a |an )?$"
    ),
    cap_after=re.compile(r"^\W*(?:or less|or fewer|at most|maximum)\b"),
)

PARTIES = PartyWording(
    client=(
        r"clients?|customers?(?! (?:service|care|contact|call|support|experience|inquir|satisf"
        r"|data|record))|buyers?|purchasers?|principal|company"
        r"|contracting authority|the authority|council|agency|sponsor|carrier|bank"
    ),
    provider=r"service providers?|providers?|suppliers?|vendors?|contractors?|outsourcers?"
    r"|contact cent(?:er|re)|call cent(?:er|re)|operators?|agency partner",
    staff=r"employees?|agents?|representatives?|csrs?|staff|personnel|workers?|team members?"
    r"|advisors?|associates?",
)

VOLUME = VolumeWording(
    volume=(
        r"volumes?|call volumes?|contact volumes?|workload|headcount|staffing(?: levels?"
        r"| requirements?)?|ftes?|full[- ]time equivalents?|seats?|workstations?|positions"
        r"|hours of operation|operating hours|opening hours|opening times|billable hours"
        r"|production hours|service hours|staffed hours|scheduled hours|capacity|call traffic"
        r"|traffic|demand"
        r"|number of (?:calls|contacts|agents|csrs|hours|seats|ftes|representatives|positions)"
        r"|interactions?|quantit(?:y|ies)|requirements|services levels required|forecasts?"
        r"|call load|load|agents|csrs"
    ),
    change=(
        r"changes?|variations?|increases?|decreases?|reductions?|adjustments?|modifications?"
        r"|ramp-? ?(?:up|down)s?|fluctuations?|revisions?|additions?|cuts?|scale-? ?(?:up|down)s?"
        r"|expansions?|flex\w*|swings?"
        r"|uplifts?|withdrawals?|deviations?|growth|removals?|resizing"
        r"|chang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed"
        r"|ing)|reduc(?:e|es|ed|ing)|adjust(?:s|ed|ing)?|modif(?:y|ies|ied|ying)|revis(?:e|es|ed"
        r"|ing)|ramp(?:s|ed|ing)? (?:up|down)"
        r"|scal(?:e|es|ed|ing)|cut(?:s|ting)?|add(?:s|ed|ing)?|remov(?:e|es|ed|ing)|alter(?:s|ed"
        r"|ing)?|flex(?:es|ed|ing)?|lower(?:s|ed|ing)?|rais(?:e|es|ed|ing)|expand(?:s|ed|ing)?"
        r"|shrink|downsiz\w+|upsiz\w+|release[sd]?|surges?|spikes?|additional|review(?:ed|s)?"
        r"|reset|new|extensions?|extend\w*"
    ),
    bare_change=r"increases?|decreases?|reductions?|ramp-? ?(?:up|down)s?|surges?|uplifts?",
    standing=(
        r"ramp-? ?(?:up|down)s?|volume changes?|workload changes?|(?:rolling |binding |locked "
        r"|frozen |final |staffing |monthly |weekly |volume |call |updated |revised "
        r"|firm )+forecasts?|forecasts? of (?:the |its )?(?:call |contact |expected )*(?:volumes?"
        r"|calls|contacts|demand)"
        r"|staff(?:ing)?[- ]to[- ]lock|lock(?:ed)? (?:forecast|schedule|volume|date)s?"
        r"|forecast lock|volume commitments?|capacity orders?|headcount orders?|seat orders?"
        r"|volume forecasts?"
    ),
    increase=r"increas\w+|ramp\w*[- ]?up\w*|additional|add(?:s|ed|ing|itions?)?|upward\w*|scal\w+ up"
    r"|uplifts?|extra|expan\w+|rais\w+|growth|above|surges?|upsiz\w+",
    decrease=r"decreas\w+|reduc\w+|ramp\w*[- ]?down\w*|downward\w*|scal\w+ (?:down|back)|cut(?:s|ting)?"
    r"|lower\w*|remov\w+|withdraw\w*|downsiz\w+|shrink\w*|releas\w+|fewer",
)
