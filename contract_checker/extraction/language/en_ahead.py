"""English wording of days that are counted from a request: "T+30", "from the fortieth day after"."""

from contract_checker.extraction.language.en_dates import DATES
from contract_checker.extraction.language.en_numbers import NUMBER, WORD
from contract_checker.extraction.language.en_units import KIND, WEEKDAYS
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import AheadWording

_NTH = one_of(
    r"second|third|fifth|eighth|ninth|twelfth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|ninetieth",
    r"(?:four|six|seven|ten|eleven|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th",
    r"(?:twenty|thirty|forty)[- ]first|hundredth",
)
_ORDINAL = rf"(?:(?:{WORD}[- ])?{_NTH}|\d{{1,3}}(?:st|nd|rd|th))"
_UNIT = r"days?|weeks?|months?|quarters?"
_WEEKDAY = "|".join(WEEKDAYS)
_ACT = one_of(
    r"requests?|notices?|orders?|receipt|instructions?|dispatch|call-offs?|demands?|e-?mails?|messages?|directions?",
    r"notification|announcement|go-ahead|(?:(?:change|variation|order) )?(?:slips?|tickets?)",
)
_AFTER = (
    rf" (?:after|following|that follows|which follows|from|of)"
    rf" (?:(?:the|its|that|such|our|your|any|date of|[a-z]+'s) ){{0,4}}{_ACT}(?![a-z])"
)
_MONTHS = rf"(?:(?P<months>{_ORDINAL}) )?(?:full |whole |calendar )?month"
_NEXT_MONTH = (
    rf"(?:(?:the )?{_MONTHS} (?:after|following|that follows|which follows|to follow)(?! next)"
    r"|(?:the )?(?:next|following)(?: calendar)? month)"
)
_COMES = one_of(
    r"for|effect\w*|with effect|from|as (?:of|from)|starting|start|begin\w*|serv(?:e|ed)|live|operative",
    r"in (?:place|force|post)|appl(?:y|ies)|seated|ready",
)


def _pair(date: str) -> Pattern:
    """A date that is no part of a period or of a list, and that of what comes of it."""
    asked, due = (
        date.replace("DAY", rf"(?P<{which}_day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?").replace(
            "MONTH", rf"(?P<{which}_month>{one_of(*DATES.months)})"
        )
        for which in ("asked", "due")
    )
    return Pattern(
        rf"(?<!from )(?<!since )(?<!and )(?<!or )(?<!to )(?<!until )(?<![a-z0-9]){asked}(?![a-z0-9])"
        rf"(?!,? (?:and|or|to|until) )[^.;|]{{0,60}}?(?<![a-z]){_COMES} (?:[a-z']+ ){{0,4}}?{due}(?![a-z0-9])"
    )


AHEAD = AheadWording(
    # "T+30", "effective D + 10 business days"
    plus=Pattern(
        rf"(?<![a-z0-9+-])(?P<count>[dth]) ?\+ ?(?P<days>\d{{1,3}})(?![\d,.]\d|\d)"
        rf"(?: (?P<kind>{KIND})(?: days?)?(?![a-z]))?"
    ),
    # "no sooner than the thirty-first (31st) day after the request"
    ordinals=Pattern(
        r"(?<!end of the )(?<!day of the )"  # no end of a month
        rf"(?<![a-z0-9])(?P<ordinal>{_ORDINAL})(?: ?\( ?(?:{NUMBER}) ?(?:st|nd|rd|th)? ?\))?"
        rf"(?: (?P<kind>{KIND}))? (?P<unit>{_UNIT})(?![a-z])(?=(?P<anchor>{_AFTER})?)"
    ),
    # "the Monday of the third week after", "the third Monday after the request", "the Monday after next"
    mondays=Pattern(
        rf"(?<![a-z])(?:monday of the (?P<ordinal>{_ORDINAL}) (?:calendar )?week"
        rf"|(?P<nth>{_ORDINAL}) monday(?={_AFTER})|monday (?P<after_next>after next))(?![a-z])"
        rf"(?=(?P<anchor>{_AFTER}| (?:that follows|which follows|following|after|thereafter)(?![a-z]))?)"
    ),
    spelled={
        "twenty-first": "twenty-one",
        "thirty-first": "thirty-one",
        "forty-first": "forty-one",
        "twenty first": "twenty-one",
        "thirty first": "thirty-one",
        "forty first": "forty-one",
        "second": "two",
        "third": "three",
        "fifth": "five",
        "eighth": "eight",
        "ninth": "nine",
        "twelfth": "twelve",
        "twentieth": "twenty",
        "thirtieth": "thirty",
        "fortieth": "forty",
        "fiftieth": "fifty",
        "sixtieth": "sixty",
        "ninetieth": "ninety",
    },
    ending=Pattern(r"(?:st|nd|rd|th)$"),
    effect_before=Pattern(
        r"(?<![a-z])(?:effect|effective|operative|operational|applies|apply|binds?|binding|bites?"
        r"|live|in force"
        r"|in place|implemented)(?![a-z])[^.;|]{0,30}$"
    ),
    other_before=Pattern(
        r"(?<![a-z])(?:acknowledg\w+|respon\w+|repl(?:y|ies)|confirm\w*|reports?|invoic\w+|train\w+|recruit\w+|quot\w+"
        r"|propos\w+)(?![a-z])[^.;|]{0,120}$"
    ),
    at_most_before=Pattern(
        r"(?:no later than|not later than|at the latest|by|before|within|until|maximum|at most"
        r"|up to) ?(?:the |on |at )*$"
    ),
    at_most_after=Pattern(r" ?\(?(?:at the latest|at most|maximum|or sooner|or earlier)"),
    month_starts=Pattern(
        rf"(?<![a-z])(?:first|1st|start|beginning)(?: (?:business |working )?day)? of (?:{_NEXT_MONTH}"
        r"|m ?\+ ?(?P<number>\d)(?!\d))"
    ),
    # "by Monday for the following Monday"
    weekdays=Pattern(
        rf"(?<!from )(?<!to )(?<![a-z])(?P<asked>{_WEEKDAY})(?: (?:noon|morning|evening|night))?,?"
        rf" (?:(?!(?:and|to|or) )[a-z']+ ){{0,2}}?for (?:the )?"
        rf"(?P<later>following|next|coming)? ?(?P<due>{_WEEKDAY})"
    ),
    weekday_names=WEEKDAYS,
    weeks_later=(),
    # "reinforcements pick up within the hour", "within the week after the call"
    within=Pattern(
        r"(?<![a-z])(?:within|inside) (?:the|a|an) (?:same )?"
        r"(?P<unit>(?:hour|day|week)(?=,? ?(?:[.;)|]|$)|, )"
        rf"|(?:hour|day|week|month|quarter)(?={_AFTER}))"
    ),
    # "orders received by 31 August are served from 1 October"
    date_pairs=(_pair("DAY MONTH"), _pair("MONTH DAY")),
    months=DATES.months,
)
