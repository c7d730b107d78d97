"""English wording of volume notices: what a delay is counted from and in, and cells that hold one."""

from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.volume.objects import BandWording

# "one week for swings of up to 5%, one month above that"
OTHER_SIZES = Pattern(
    r"(?<![a-z])(?:(?:above|beyond|over|below|under) (?:that|this|it)|otherwise|in (?:all )?other cases"
    r"|for (?:all )?(?:other|larger|bigger|greater|smaller) (?:ones|changes|swings|variations))(?![a-z])"
)
# "12 to 30 %, a month; beyond that, three": above both limits
LARGER = Pattern(
    r"(?<![a-z])(?:(?:above|beyond|over) (?:that|this|it|which)"
    r"|(?:larger|bigger|greater) (?:ones|changes|swings|variations))(?![a-z])"
)
# "30 days from receipt of the notice"
_FROM = r"(?<![a-z])(?:after|from|following|date of|date on which)(?: [a-z']+){0,6}? "
RECEIPT = Pattern(
    rf"(?:{_FROM}|(?<![a-z])(?:upon|on|of) (?:its |the )?)(?:receipt|receives?|received|receiving"
    rf"|acknowledg\w+)(?![a-z])"
)
# "30 days from the date of issue"
SENDING = Pattern(
    rf"{_FROM}(?:sending|sent|dispatch\w*|issue|issued|issues|sends?|transmission|posting)(?![a-z])"
)
# "The notice period runs from receipt."
CLOCK_SENTENCE = Pattern(
    r"(?:period|notice|days?|it|time)[^.;|]{0,50}?"
    r"(?:runs?|commences?|starts?|begins?|is counted|are counted|counts?)"
)
# "30 days before the start of the quarter"
PERIOD_START = Pattern(
    r"^[^.;|]{0,25}?(?:before|prior to|in advance of|preceding|ahead of) (?:the )?"
    r"(?:start|beginning|first day|first|1st|commencement)? ?(?:of )?(?:the |each |any |that |such |a )*"
    r"(?:calendar |fiscal |relevant |applicable )*(?:month|quarter|week|period|year)(?![a-z])"
)
# "Notice periods are expressed in business days."
DAY_KIND_SENTENCE = Pattern(
    r"(?:days?|periods?|notices?)[^.;|]{0,60}?(?:are|means?|shall be|is|refer)[^.;|]{0,30}?"
    r"(?P<kind>business|working|calendar|clear) days"
)
# "The same notice applies to decreases."
SAME_NOTICE = Pattern(whole_words(r"the same (?:notice|period|lead time)|likewise"))

# "This notice is extended to sixty days where …"
CONTINUES = Pattern(
    r"(?:\d{1,2}(?:\.\d{1,2}){1,3}\.? )?(?:(?:however|provided that),? )?(?:(?:in|where|if|when"
    r"|during|for) [^,;.:|]{2,120}, )?"
    r"(?:(?:this|that|the|such|said) (?:notice(?: period)?|period|delay|lead time)|it) "
    r"(?:(?:is|shall be|will be|shall|will) )?(?:then |however )?"
    r"(?:extended|reduced|shortened|increased|raised|doubled|cut|lengthened|becomes?|rises?|falls?|drops?)(?![a-z])"
)
# "eight weeks in July and August"
IN_SEASON = Pattern(
    r"(?<![a-z])(?:in|during|over|between) (?:the )?(?:month of )?"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:high |low |peak )?season|(?:school )?holidays?|christmas|summer|winter|spring|autumn"
    r"|sales)(?![a-z])"
)

# the act that the delay is counted from, a request if none of these is named
TRIGGERS = (
    # "the forecast is locked 30 days ahead"
    (
        "freeze",
        Pattern(
            r"(?<![a-z])(?:(?<!against the last )(?<!from the last )(?<!against the )lock\w*|frozen"
            r"|freez\w+|binding forecast|may no longer|(?:is|are"
            r"|becomes?) (?:then )?(?:binding|fixed|closed|final|firm))"
        ),
    ),
    # "headcount is ordered 30 days ahead"
    (
        "order",
        Pattern(
            whole_words(
                r"(?<!in )(?<!change )(?<!work )orders?(?! to)|(?<=hours )booked (?:less|with|at|on|within)"
                r"|bookings?|(?:is|are|be|been) ordered"
            )
        ),
    ),
    # "a rolling forecast"
    (
        "forecast",
        Pattern(
            r"(?<![a-z])(?<!above )(?<!over )(?<!below )(?<!against )(?<!of )(?<!from )(?<!exceed )"
            r"(?<!exceeds )forecast\w*"
        ),
    ),
    # "the scheduled hours"
    ("schedule", Pattern(r"(?<![a-z])(?<!in )(?<!of )schedules? (?!\d|[a-z] ?(?:\d|$)|attached|hereto)")),
)

_MOVES = (
    r"(?:chang\w+|var(?:y|ies|iations?)|increas\w+|decreas\w+|reduc\w+|adjust\w+|amend\w+|revis\w+|modif\w+"
    r"|deviat\w+|exceed\w*|uplifts?|uplift\w*|lower\w*|rais\w+)"
)
_OF_WHAT = (
    r"(?:of |in |to |from |against |on |with |above |below |over |than )?"
    r"(?:the |its |their |any |that |each |a )?"
)
# "any decrease in the forecast volume", "10% of forecast", "the forecast volume may be reduced"
FORECAST_CHANGED = Pattern(
    one_of(
        rf"(?<![a-z]){_MOVES} (?:[^.;|]{{0,60}}? )?(?:of|in|to|from|against|on) "
        r"(?:the |its |their |any |that |each |a )?(?:[a-z']+ ){0,3}?forecast\w*",
        r"(?<![a-z])(?:reduc\w+|increas\w+|decreas\w+|adjust\w+|amend\w+|revis\w+|chang\w+|var(?:y|ies)) "
        r"(?:the |its |their |any |that )(?:[a-z']+ ){0,2}?forecast\w*",
        rf"(?:%|percent|per cent) ?\)? ?{_OF_WHAT}(?:[a-z']+ ){{0,3}}?forecast\w*",
        r"(?<![a-z])forecast\w*(?: [a-z']+){0,2}? (?:may|can|shall|will|must|is|are)"
        rf"(?: (?:[a-z']+ ){{0,2}}?| )(?:be )?{_MOVES}",
    )
)

# titles of the column that holds the notice: "Notice", "Lead time", "Deadline"
NOTICE_TITLE = Pattern(
    whole_words(
        r"notice|notification|lead[- ]times?|in advance|warning|deadline|delays?",
        # "Supplier is ready after", "Time to comply"
        r"ready (?:after|in|within)|(?:effective|in place|takes effect) (?:after|in|within)"
        r"|time (?:needed |allowed |given )?(?:to (?:comply|adapt|react|staff|adjust|implement"
        r"|be ready|follow)"
        r"|for (?:adaptation|adjustment|implementation))",
    ),
)
# titles that give the unit: "Notice (business days)", "Lead time in weeks"
UNIT_IN_HEADER = Pattern(
    r"(?:in |\(|number of )(?:(?P<kind>business|calendar|working|clear) )?"
    r"(?P<unit>days?|weeks?|months?|hours?)(?![a-z])"
)
# cells that stand for no notice: "None", "Immediate", "n/a"
ZERO_CELL = Pattern(r"(?:none|nil|immediate|immediately|-|0|no notice|n/a)(?:, [^|]{1,40})?\.?")
# "Decrease | none | …"
ZERO_CELL_IN_ROW = Pattern(r" \| (?:none|nil|immediate|immediately|-|n/a)(?:, [^|]{1,40})?\.?(?: \| |$)")
# "Decrease | 15 | …"
BARE_CELL = Pattern(r" \| \d{1,3}(?: \| |$)")

# "10% of the monthly volume takes effect …": where the words of the base end
_NO_BASE = (
    r"shall|will|must|is|are|was|be|been|may|can|has|have|by|in|on|at|to|for|with|without|within|under|before|after"
    r"|upon|until|unless|if|when|once|where|which|that|and|or|but|not|no|needs?|requires?|takes?|comes?|become[s]?"
    r"|appl(?:y|ies)|enters?|requested|notified|announced|given|subject|call[s]?|follow[s]?"
)
_PERCENT = r"\d{1,3}(?:\.\d+)?"
BANDS = BandWording(
    # "in excess of 10%", "outside the band of +/- 5%"
    over=Pattern(
        one_of(
            r"(?<!no )(?<!not )more than|greater than|in excess of|(?<!not )exceed(?:s|ing)?|over"
            r"|above|> ?=?|at least|beyond|by",
            r"outside (?:of )?(?:a|the) (?:band|range) of",
        )
        + r" ?(?:or equal to )?(?:\+/-|±|plus or minus|\+)? ?$"
    ),
    apart=Pattern(r"\b(?:except(?:ing)?|excluding|other than|save|apart from)\b[^.;,%]{0,40}$"),
    # "up to 10%", "within +/- 5%"
    up_to=Pattern(
        one_of(
            r"up to|less than|not (?:exceed(?:ing)?|more than)|no more than|within(?: a band of)?|< ?=?",
            r"under|below|at most|a maximum of|±|\+/-|plus or minus",
        )
        + r" ?(?:\+/-|±|\+)? ?$"
    ),
    # "at least 10%", "greater than or equal to 10%"
    included=Pattern(r"(?:at least|or equal to|> ?=|≥) ?(?:\+/-|±|plus or minus)? ?$"),
    # "less than 10%"
    excluded=Pattern(r"(?:less than|under|below|<) ?(?:\+/-|±)? ?$"),
    # "between 10 and 25%"
    between=Pattern(
        rf"(?:between |from )?\+?(?<![-\d])(?<!- )(?P<lower>{_PERCENT}) ?%? ?(?:to|and|-) "
        rf"\+? ?(?P<upper>{_PERCENT}) ?%"
    ),
    # "10% or more"
    over_after=Pattern(r" ?(?:or more|or greater|and above|and over)\b"),
    # "10% at most"
    up_to_after=Pattern(r" ?(?:or less|at most|maximum)\b"),
    # "a difference of 5%", "vary the call volume by 15%"
    moved_by=Pattern(
        r"\b(?:var(?:y|ies|iations?)|differences?|deviations?|movements?|chang\w+|increas\w+|decreas\w+"
        r"|reduc\w+|adjust\w+|swings?|ris\w{1,3}|fall\w{0,3})\b[^.;|%]{0,50}? (?:of|by) (?:\+/-|±)? ?$"
    ),
    # "10% of the forecasted volume"
    base=Pattern(
        r"(?: ?\(\d{1,3}(?:\.\d{1,2})? ?%\)|\))? ?(?:of|from|against|versus|over|above|below"
        r"|compared (?:to|with)) (?:the |its |that )?"
        r"(?P<base>[a-z'-]+"
        rf"(?: (?!(?:{_NO_BASE})(?![a-z']))[a-z'-]+){{0,4}})"
    ),
)
# a first title that names a change and nothing that it changes: "Type of change"
CHANGE_TITLE = Pattern(
    r"(?:(?:type|size|direction|extent|scale|amount|kind|magnitude) of (?:the |any |a )?)?"
    r"(?:change|variation|variance|deviation|movement|adjustment|swing|increase|decrease|request|direction)s?"
    r"(?: (?:requested|ordered|sought|asked for))?"
    r"(?: \(%\)| (?:from|versus|against|vs\.?|to|on|over|compared (?:to|with)|relative to) (?:the )?"
    r"(?:[a-z-]+ ){0,3}(?:plan|forecast|baseline|month|week|quarter|lock|heads?|headcount|seats|hours"
    r"|volumes?|figures?|levels?))?"
)
