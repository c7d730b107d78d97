"""English wording of the beginning and the end of periods, and of requests that add up."""

from typing import Final

from contract_checker.extraction.day_counting.en_receipt import RECEIPT
from contract_checker.extraction.day_counting.wording import AddingWording, DelayWording
from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_PERIOD = r"(?:periods?|time limits?|notice|deadlines?|time periods?|lead times?|delays?|time)"
GENERAL: Final = (
    r"(?:\b(?:all|any|every|each|the) (?:periods|time limits|notice periods|lead times|periods of time"
    r"|deadlines)\b"
    r"|\b(?:any|every|each|a) (?:period|time limit|notice period|lead time|period of time|deadline)\b"
    r"|\bperiods? (?:of time )?(?:stated|expressed|specified|set out|referred to|fixed|under|in) )"
)
_EVENT = (
    r"(?:notice|receipt|request|event|act|sending|dispatch|delivery|service|notification|transmission|date"
    r"|trigger\w{0,3})"
)


def _clocks(subject: str) -> Choices:
    """What the periods that `subject` names run from."""
    run = r"(?:run|runs|start|starts|begin|begins|commence|commences|counted|calculated|measured|reckoned)"
    return (
        # "All notice periods run from receipt."
        Choice(
            "receipt", Pattern(rf"{subject}[^.;]{{0,80}}?\b{run}\b[^.;]{{0,50}}?\b(?:receipt|received)\b")
        ),
        # "... run from dispatch"
        Choice(
            "sending",
            Pattern(
                rf"{subject}[^.;]{{0,80}}?\b{run}\b[^.;]{{0,50}}?\b(?:dispatch|despatch|sending|sent"
                rf"|posting|posted|transmission)\b"
            ),
        ),
    )


_RUNS = (
    r"(?:runs?|running|starts?|begins?|commences?|is (?:counted|calculated|measured|reckoned)"
    r"|counts?|starting point)"
)
_LEAD_TIME = r"\b(?:the|that|this|such|a) (?:minimum )?lead[- ]time\b"
_POINTED = (
    r"(?:\b(?:the|that|this|such) (?:notice period|period of notice|notice|period|time limit)\b(?! (?:of"
    r"|for) (?:term|pay))"
    r"|^(?:it|time)\b)"
)
_ASKED = r"(?:request|notice|notification|change|variation|order|message|e-?mail)"
_ARRIVES = r"(?:receipt|received|receives|receiving|reaches|reached)"
_LEAVES = r"(?:dispatch|despatch|sending|sent|sends|posting|posted|transmission)"


def _own_clock(event: str) -> Pattern:
    """What a lead time runs from: "The lead time runs from the day after receipt."."""
    return Pattern(
        any_of(
            rf"{_LEAD_TIME}[^.;]{{0,60}}?\b{_RUNS}\b[^.;]{{0,60}}?\b{event}\b",
            rf"\bstarting point of {_LEAD_TIME}[^.;]{{0,40}}?\b{event}\b",
        )
    )


def _pointed_clock(event: str) -> Pattern:
    """What the notice at hand runs from: "The notice period runs from receipt of the request."."""
    asked = rf"(?:\b{event}\b[^.;]{{0,40}}?\b{_ASKED}|\b{_ASKED}[^.;]{{0,40}}?\b{event}\b)"
    return Pattern(
        any_of(
            rf"{_POINTED}[^.;]{{0,40}}?\b{_RUNS}\b[^.;]{{0,50}}?{asked}",
            rf"\bstarting point of {_POINTED}[^.;]{{0,40}}?{asked}",
        )
    )


DELAY: Final = DelayWording(
    own_clocks=(Choice("receipt", _own_clock(_ARRIVES)), Choice("sending", _own_clock(_LEAVES))),
    pointed_clocks=(Choice("receipt", _pointed_clock(_ARRIVES)), Choice("sending", _pointed_clock(_LEAVES))),
    # "Either party may terminate … The notice period runs from …"
    other_delays=Pattern(
        r"\b(?:terminat\w+|renew\w+|non-renewal|dismiss\w+|employees?|invoices?|pay(?:ment|able|s)?|repl(?:y|ies)"
        r"|respon[ds]\w*|complaints?|incidents?|tickets?|tenders?|bids?|appeals?|disputes?|breach\w*|remed\w+|warrant\w+"
        r"|prices?|callers?)\b"
    ),
    delays=Pattern(rf"\b{_PERIOD}\b"),
    # "where the last day of a period falls on a Saturday"
    ending=Pattern(
        r"\b(?:last|final) day\b|\bexpir\w{1,4}\b|\bends?\b|\bending\b|\bfalls?\b|\bfalling\b"
        r"|\bdue date\b|\blapses?\b"
    ),
    any_day=Pattern(
        r"\b(?:whatever|regardless of) (?:the )?day\b|\beven (?:if|where|when) (?:it|that day"
        r"|the last day)\b"
    ),
    last_day=(
        # "shall not be extended"
        Choice(
            "stays",
            Pattern(
                r"\b(?:not|never) (?:be |thereby |therefore )?(?:extend\w{0,3}|postpone\w{0,1}"
                r"|roll\w{0,3}|move[ds]?|carried)\b"
                r"|\bwithout (?:any )?extension\b|\bno extension\b|\bends? on that day\b"
            ),
        ),
        Choice("rolls_to_ouvrable_day", RECEIPT.days[1].said),
        # "is extended to the next Business Day"
        Choice("rolls_to_worked_day", RECEIPT.days[0].said),
    ),
    first_day=(
        # "excluding the day of receipt", "runs from the day after"
        Choice(
            "excluded",
            Pattern(
                any_of(
                    rf"\b(?:exclud\w{{1,3}}|exclusive of|disregarding|not counting|without counting"
                    rf"|ignoring) (?:the )?"
                    rf"(?:first day|(?:calendar )?day (?:of|on which)[^.;]{{0,30}}?{_EVENT})",
                    r"\b(?:first day|day (?:of|on which) [^.;]{0,60}?)(?: |,)\b(?:(?:is|are|shall be"
                    r"|will be|being)(?: to be)? (?:excluded|disregarded|not (?:counted|included))"
                    r"|(?:does|shall|will|do|is) not (?:be )?(?:count\w{0,2}|included?))\b",
                    r"\b(?:run|runs|running|start|starts|begin|begins|commence|commences|counted"
                    r"|counting|calculated|reckoned)\b"
                    r"[^.;]{0,40}?\b(?:day (?:after|following)|following day|next day|next calendar day)\b",
                )
            ),
        ),
        # "including the day of dispatch"
        Choice(
            "included",
            Pattern(
                any_of(
                    rf"\b(?:includ\w{{1,3}}|inclusive of|counting) (?:the )?(?:first day"
                    rf"|(?:calendar )?day (?:of|on which)[^.;]{{0,30}}?{_EVENT})",
                    r"\bday (?:of|on which) [^.;]{0,40}? (?:(?:is|shall be|will be|being) (?:included"
                    r"|counted)|counts|inclusive|included)\b",
                )
            ),
        ),
    ),
    clocks=_clocks(GENERAL),
    titles=Pattern(
        r"\b(?:comput\w{1,6}|calculat\w{1,4}|counting|reckoning) of (?:time|periods?|days)\b"
        r"|\btime periods?\b|\bcounting days\b"
    ),
    titled_clocks=_clocks(r"\b(?:the|a|this) (?:period|notice period|time limit|lead time)\b"),
)

_REQUEST = r"(?:requests?|orders?|variations?|changes?|increases?|decreases?|reductions?|adjustments?)"
_TOGETHER = (
    r"(?:aggregat\w{1,4}|cumulat(?:ed?|es|ively|ing)|added (?:together|up)|adds? up|taken together"
    r"|combined|summed"
    r"|totall?ed"
    r"|as (?:one|a single)|counted together|considered together)"
)
_APART = (
    r"(?:in isolation|separately|individually|independently|on its own|case by case|one by one"
    r"|stands? alone)"
)

ADDING: Final = AddingWording(
    # "Requests made in the same week are aggregated for the threshold."
    together=Pattern(
        rf"\b{_REQUEST}\b[^.;]{{0,140}}?\b{_TOGETHER}\b|\b{_TOGETHER}\b[^.;]{{0,60}}?\b{_REQUEST}\b"
    ),
    # "Each request is assessed on its own."
    apart=Pattern(
        any_of(
            rf"\b{_REQUEST}\b[^.;]{{0,140}}?\b{_APART}\b|\b{_APART}\b[^.;]{{0,60}}?\b{_REQUEST}\b",
            rf"\b{_REQUEST}\b[^.;]{{0,140}}?\b(?:not|never) (?:be |to be )?{_TOGETHER}\b",
            rf"\b{_REQUEST}\b[^.;]{{0,140}}?\bwithout (?:being )?(?:aggregat|cumulat|add)\w{{1,4}}",
        )
    ),
    context=Pattern(
        r"\b(?:thresholds?|bands?|tolerances?|lead times?"
        r"|(?:within|in|during|over) (?:a|one|any)(?: single)? (?:day|week|month)|same (?:day|week"
        r"|month|calendar (?:day|week|month))|assessed)\b"
    ),
    periods=(
        Choice(
            "day",
            Pattern(
                r"\b(?:same|one|a|each|any) (?:calendar |business |single )?day\b"
                r"|\bdaily\b"
            ),
        ),
        Choice("week", Pattern(r"\b(?:same|one|a|each|any) (?:calendar |single )?week\b|\bweekly\b")),
        Choice("month", Pattern(r"\b(?:same|one|a|each|any) (?:calendar |single )?month\b|\bmonthly\b")),
    ),
    rivals=Pattern(
        r"\b(?:penalt(?:y|ies)|service credits?|liabilit(?:y|ies)|damages|discounts?|rebates?|leave"
        r"|invoices?|criteria"
        r"|purchase price|prices?|fees|rates?|shares?|subscribers?|claims?)\b"
    ),
)
