"""English wording of forecasts of volume: the forecast itself, and what is only measured against one."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.volume_forecast.en_authors import FORECAST_WORD, FORESEEN

_WORK = one_of(
    r"volumes?|calls?|contacts?|workload|traffic|interactions?|transactions|demand|hours|headcount"
    r"|staffing",
    r"tickets?|e-?mails?|chats?",
)
# what a real volume is compared with
_AGAINST = (
    rf"\b(?:exceed\w{{0,3}}|against|above|below|over|under|past|beyond|more than|less than|outside|of|from"
    rf"|than"
    rf"|compared (?:to|with)) (?:by [^.;,]{{1,25}} )?(?:\d+ ?% (?:of|above|over"
    rf"|below) )?(?:[a-z'-]{{1,12}} ){{0,4}}?"
    rf"(?:{FORECAST_WORD}|forecasted|plan|projected|estimated|locked|frozen)\b"
)
_CALLS = r"(?:calls|contacts|call numbers|call volumes?|tickets|interactions|enquiries|chats|e-?mails)"
_SETTLED_ONE = (
    r"\b(?:locked|frozen|firm|binding) (?:figures?|views?|plans?|curves?|months?|weeks?|numbers?|lines?)\b"
)
_BY_SO_MUCH = (
    r"\d ?(?:%|per ?cent)|(?:ten|twelve|fifteen|twenty) per ?cent|by (?:more than )?a (?:tenth|fifth"
    r"|quarter|third)"
)
# "a view of the contacts awaited", "how many calls it foresees", "below 90% of the locked month"
_STATED = any_of(
    rf"\b(?:views?|(?:best )?guess(?:es)?|budgets?|estimates?|curves?) (?:of|at) (?:the "
    rf"|next month's |its |all )?(?:\w{{1,12}} ){{0,2}}?{_CALLS}\b",
    rf"\bhow many {_CALLS} (?:it|they|we|you|the [a-z]+) (?:\w{{1,8}} )?(?:foresees?|expects?"
    rf"|anticipates?)\b",
    rf"\b(?:number|quantity) of {_CALLS} (?:that )?(?:it|they|the [a-z]+) (?:foresees?|expects?"
    rf"|anticipates?)\b",
    r"\brolling (?:view|projection|plan|outlook)\b|\b[a-z0-9]+-(?:week|month) (?:view|outlook|projection)\b",
    rf"(?:{_BY_SO_MUCH})[^.;|]{{0,60}}?{_SETTLED_ONE}|{_SETTLED_ONE}[^.;|]{{0,80}}?(?:{_BY_SO_MUCH})",
)

FORECAST: Final = Pattern(
    any_of(
        # "forecast of call volumes", "estimate of the number of calls"
        rf"\b{FORECAST_WORD}\b (?:of|for) (?:\w{{1,14}} ){{0,5}}?{_WORK}\b",
        # "call volume forecast", "forecasted hours", "expected call volume"
        rf"\b{_WORK} (?:\w{{1,12}} ){{0,2}}?(?:{FORECAST_WORD}|outlook)\b",
        rf"\b(?:daily|weekly|monthly|quarterly|rolling|interval|staffing|[a-z0-9]+-(?:day|week"
        rf"|month)) (?:\w{{1,12}} )?forecasts?\b"
        rf"|\b{FORESEEN} (?:\w{{1,14}} ){{0,3}}?{_WORK}\b|\b{_WORK} (?:{FORESEEN}"
        rf"|announced (?=for))\b",
        _STATED,
    )
)
# "No credit is due where calls exceed the forecast", "changes above 10% of forecast need a notice"
MEASURE_OF: Final = Pattern(
    any_of(
        rf"\A(?=[^;]{{0,300}}?\b(?:penalt\w+|service credits?|credits?|malus|deductions?"
        rf"|liquidated damages|bonus)\b)"
        rf"[^;]{{0,300}}?{_AGAINST}",
        rf"\A(?=[^;]{{0,300}}?\b(?:rais|lower|increas|decreas|reduc|var|chang|add|cut|adjust"
        rf"|remov)\w{{0,4}}\b)"
        rf"(?=[^;]{{0,300}}?\b(?:notice|notif\w+)\b)[^;]{{0,300}}?{_AGAINST}",
    )
)
