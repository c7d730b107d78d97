"""English wording of levels of service."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_numbers import NUMBER
from contract_checker.extraction.language.en_regardless import REGARDLESS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.service_level.en_by_word import ENGLISH
from contract_checker.extraction.service_level.en_measurers import MEASURERS
from contract_checker.extraction.service_level.wording import ServiceLevelWording

_WRITTEN = (
    r"(?:e-?mails?|chats?|letters?|written (?:requests?|inquiries|enquiries|contacts?|correspondence)"
    r"|tickets?|messages?|web forms?"
    r"|complaints?)"
)
_CUES: Final = (
    (
        "answer", "abandon", "aht", "handl",
        "talk", "resolution", "repeat", "satisf", "nps", "csat", "quality",
        "pick", "call", "happy", "mark", "solved", "settled", "fixed", "sorted",
        "chat", "mail", "hang", "lost",
        "reach", "through", "error", "line", "platform", "poll", "survey", "back",
        "availab", "uptime", "repl", "respon", "service level", "wait", "asa",
        "service credit",
    ),
    (
        "%", "percent", "per cent", "per thousand", "second", "sec", "minute",
        "hour", "day", "/20", "/30", "in ten", "out of", "min", "in every",
        "measur", "report", "record", "statistics", "whatever", "regardless", "irrespective",
    ),
)  # fmt: skip
SERVICE_LEVEL: Final = ServiceLevelWording(
    cues=_CUES,
    quantities=QUANTITIES,
    indicators=(
        Choice(
            "abandon_rate",
            Pattern(
                r"\babandon(?:ed|ment|s)?\b|\blost calls?\b|\bcalls? lost\b|\b(?:hang|hung"
                r"|hanging) up\b|\bdrop\w{0,4} off\b|\bunanswered\b"
            ),
        ),
        Choice(
            "handling_time",
            Pattern(
                r"\baht\b|\b(?:average |mean )?(?:handl(?:e|ing)|talk) times?\b|\bcalls?\b[^.;|%]{0,50}?"
                r"\bon average\b|\b(?:average|mean) (?:call|conversation|contact)\b(?! (?:rate|volume))"
            ),
        ),
        Choice(
            "first_contact_resolution",
            Pattern(
                r"\bfirst[- ](?:call|contact|time) resolution\b|\bfcr\b|\bresolved (?:on|at"
                r"|in) (?:the |a )?first (?:call|contact)|\b(?:solved|settled|fixed|sorted|answered"
                r"|resolution|solutions?)\b"
                r"[^.;|]{0,30}?\b(?:first|one|single) (?:call|contact|time|go|touch)\b"
                # "closed without a second call"
                r"|\b(?:closed|solved|resolved|settled|answered|dealt with)\b[^.;"
                r"|]{0,20}?\bwithout (?:a |any )?"
                r"(?:second|further|repeat|follow-?up) (?:call|contact)"
            ),
        ),
        Choice(
            "repeat_rate",
            Pattern(
                r"\brepeat (?:call|contact|caller)?s? ?(?:rate)?\b|\bcall-?back rate\b|\b(?:have|having"
                r"|need|forced|obliged)\w{0,3} to (?:ring|call|phone) (?:again|back)\b"
            ),
        ),
        Choice(
            "satisfaction",
            Pattern(
                r"\bsatisf\w{3,7}\b|\bnps\b|\bcsat\b|\bnet promoter|\bhappy\b"
                r"|\b(?:polls?|surveys?) (?:the )?(?:customers|callers|members|residents"
                r"|passengers)\b|\bcontent with\b"
            ),
        ),
        Choice(
            "quality_score",
            Pattern(
                r"\b(?:marks?|scores?|grades?)\b[^.;|]{0,30}?\b(?:monitor\w{2,4}|listening|audits?|checks?"
                r"|evaluat\w{2,4})"
                r"|\b(?:average|mean|overall) (?:score|mark)\b"
                r"|\bquality (?:monitoring |assurance |audit )?(?:scores?|rating|index)\b|\bqa scores?\b"
                r"|\bmystery (?:calls?|shopp\w{2,4})|\bcompliance (?:score|rate)"
            ),
        ),
        Choice(
            "availability",
            Pattern(
                r"\bavailabilit(?:y|ies)\b|\buptime\b|\b(?:lines?|platform|systems?|tools?|service)\b[^.;|]{0,25}?"
                r"\b(?:up|running|reachable|working)\b"
            ),
        ),
        Choice(
            "other",
            Pattern(
                r"\b(?:conversion|occupancy|escalation|transfer|error) rate\b"
                r"|\b(?:entry|keying|typing) errors?\b"
            ),
        ),
        Choice(
            "reply_time",
            Pattern(
                rf"\bcall-?backs\b|\bcall-?back (?:is|within|in|made)\b|\b{_WRITTEN}\b[^.;"
                rf"|]{{0,60}}?\b(?:repl|respon|answer"
                rf"|handl)\w{{1,4}}|\b(?:repl|respon"
                rf"|answer)\w{{0,4}}\b[^.;|]{{0,50}}?\b{_WRITTEN}"
                rf"|\b{_WRITTEN}\b[^.;|]{{0,40}}?\b(?:settled|closed|resolved)\b"
                rf"|^\W{{0,3}}{_WRITTEN} ?[:|](?=[^;]{{0,80}}?(?:%|\bper ?cent))"
                rf"|\bresponse time\b"
            ),
        ),
        Choice(
            "answered_in_time",
            Pattern(
                r"\bservice level (?:of|is|:)|\bservice level\b(?= \|)|\b(?:average )?speed (?:of"
                r"|to) answer\b|\basa\b|\b(?:average |maximum )?wait(?:ing)? times?\b"
            ),
        ),
        Choice(
            "answer_rate",
            Pattern(
                r"^\W{0,3}(?:inbound )?(?:voice|telephone|phone|calls) ?[:|](?=[^;]{0,80}?(?:%|\bper ?cent))"
                r"(?=[^;]{0,80}?(?:\b(?:in|within|under)\b|[<≤]))|"
                r"\bcalls?\b[^.;|]{0,40}?\b(?:picked up|taken|up before|up within|up in|reach\w{0,3}"
                r"|get through|through to)\b"
                r"|\b(?:people|callers?|residents?|members?|customers?)\b[^.;|]{0,40}?\b(?:reach"
                r"|get through|get (?:a"
                r"|an|some)|speak to|talk to|connected)\w{0,3}\b|\bpick(?:ed|s)?[- ]up\b"
                r"|\banswer(?:ed)? rate\b|\bcalls?\b[^.;|]{0,40}?\b(?:answered|handled)\b"
                r"|\banswer\w{0,3}\b[^.;|]{0,60}?\b(?:calls?|contacts?)\b"
            ),
        ),
    ),
    ceilings=frozenset({"abandon_rate", "handling_time", "repeat_rate"}),
    written=Pattern(rf"\b{_WRITTEN}\b"),
    answering=Pattern(r"\b(?:calls?|callers?|voice|answer(?:s|ed)?|pick(?:ed)? up)\b"),
    waiting=Pattern(r"\bwait\w{0,3}\b|\bspeed\b|\basa\b"),
    rivals=Pattern(
        any_of(
            r"\b(?:last|previous|prior) (?:year|month|quarter)\b|\bhistorical\w{0,2}\b|\bin (?:19"
            r"|20)\d\d\b|\b(?:was|(?<!they )were"
            r"|has been"
            r"|have been)\b",
            r"\b(?:forecast\w{0,3}|projected|variance)\b|\b(?:billed|invoices?|invoiced|payable|priced?"
            r"|fees?)\b|[$€£]",
            r"\b(?:exam|silence|chairs?|survey of staff|tests?|training|quiz|attrition|absenteeism"
            r"|weight\w{0,3}|criteri\w{1,2}|bidders?"
            r"|tenderers?)\b",
            r"\b(?:taken|handled|answered|processed|dealt with) (?:at|from) (?:its |the |a |any )?(?:\w+ )?"
            r"(?:sites?|premises)\b(?! within)",
            r"\b(?:means|defined as|ratio of|divided by)\b|\bretain\w{0,3}\b|\bincrease of\b"
            r"|\bdecrease of\b",
        )
    ),
    conditional=Pattern(
        r"(?:^|[,:] )(?:if|when|where|should|in the event|for each|for every)\b|\b(?:credits?|penalt\w{1,3}"
        r"|bonus\w{0,2}|terminat\w{1,4})\b"
    ),
    aimed=Pattern(
        any_of(
            r"(?:%|\bper ?cent) of the (?:time|hours?|opening)\b|\b(?:shall|must|will|should|targets?"
            r"|goals?|objectives?|at least|at most|no (?:more|less) than|fewer than"
            r"|minimum"
            r"|maximum)\b",
            r"\b(?:achiev\w{1,4}|maintain\w{0,3}|meet|exceed\w{0,3}|below|above|under|over|promis\w{1,3}"
            r"|wants?|guarantee\w{0,2}|owe\w{0,2}|can't|cannot|pledge\w{0,2}"
            r"|expect\w{0,3}|(?:is|are) to be|or (?:more|less|better))\b|[<>≤≥]|\bout of (?:ten|100"
            r"|10|a hundred)\b"
            r"|\bin ten\b",
            rf"^\W{{0,3}}[^.;:|,\d]{{3,60}} ?[:=] ?[≥≤<>]? ?{NUMBER}",
        )
    ),
    share=Pattern(r"(?:%|\bper ?cent)\)? of |\b(?:in|out of) (?:every )?(?:ten|a hundred|10|100)\b"),
    within=Pattern(
        r"(?:\b(?:within|inside|before|in|under|less than|at most|maximum|no more than)\b[^.;,]{0,15}"
        r"|[<≤:|] ?)$"
    ),
    ratio=Pattern(
        r"(?<![\d/])(?P<percent>[5-9]\d|100) ?%? ?/ ?(?P<seconds>[1-9]\d)(?: ?s(?:ec)?\b)?(?![\d/%])"
    ),
    seconds=Pattern(rf"(?P<number>{NUMBER})(?: ?\( ?{NUMBER} ?\))? ?-?(?:seconds?\b|secs?\b|s\b(?!'))"),
    # "nine in ten calls", "seven problems out of ten", "82 out of 100"
    shares=Pattern(
        rf"(?P<over>{NUMBER})(?: (?!out\b|in\b)[\w'-]{{1,16}}){{0,3}} (?:out of"
        rf"|in|per(?= thousand))(?: every)? (?P<under>ten|thousand|a hundred"
        rf"|hundred|twenty|five|four|100|10|20)\b(?! ?(?:%|seconds?|minutes?|hours?|days?|weeks?|months?))"
        rf"|\bof every (?P<whole>ten|hundred|100|10) [^.;\d]{{3,40}}?, (?P<part>{NUMBER})"
    ),
    replaced=Pattern(r"^ ?%? to $|\b(?:replaced|raised|lowered|increased|changed) (?:by|to|with)\b"),
    of_which=Pattern(r"\bof which\b|\bincluding\b|\bof whom\b"),
    score=Pattern(r"\b(?:nps|net promoter score)\b[^.;%\d]{0,40}\d{1,2}(?! ?%|\d)"),
    nth_second=Pattern(
        r"(?P<nth>tenth|fifteenth|twentieth|thirtieth|fortieth|sixtieth|10th|15th|20th|30th|40th"
        r"|60th) second\b"
    ),
    nth={
        "tenth": 10,
        "fifteenth": 15,
        "twentieth": 20,
        "thirtieth": 30,
        "fortieth": 40,
        "sixtieth": 60,
        "10th": 10,
        "15th": 15,
        "20th": 20,
        "30th": 30,
        "40th": 40,
        "60th": 60,
    },
    rest_of_minute=Pattern(rf"(?: and)? (?P<number>\d\d(?=\b)|{NUMBER}(?= seconds?))(?: seconds?)?\b(?! ?%)"),
    at_least=Pattern(
        r"(?:\b(?:at least|not? (?:be )?(?:less|lower|fewer) than|minimum(?: of)?|above|more than"
        r"|not (?:fall )?below)|[>≥] ?=?)[^\w%]{0,2}$"
    ),
    at_most=Pattern(
        r"(?:\b(?:at most|not? (?:be )?(?:more|higher|greater|longer) than|maximum(?: of)?|below|under"
        r"|less than|within|not (?:to )?exceed)|[<≤] ?=?)[^\w%]{0,2}$"
    ),
    at_least_after=Pattern(r"^ ?\W{0,2}(?:at least|minimum|or (?:more|higher|better|above))"),
    at_most_after=Pattern(r"^ ?\W{0,2}(?:at most|maximum|or (?:less|lower|fewer|below))"),
    best_efforts=Pattern(
        r"\b(?:reasonable|best) (?:commercial )?(?:efforts|endeavours)|\bcommercially reasonable\b"
    ),
    regardless=REGARDLESS,
    # "This level is owed whatever the volume", "The results are measured jointly"
    same_level=Pattern(
        r"\W{0,3}(?:(?:this|that|these|those|the said) (?:levels?|targets?|rates?|commitments?|standards?"
        r"|figures?"
        r"|service levels?)\b|(?:the )?(?:measurements?|results?|figures?|levels?) (?:is|are|shall|will)\b"
        r"|(?:it|they) (?:is|are|remains?|shall be) (?:owed|due|payable|measured|recorded|maintained)\b)"
    ),
    another_column=Pattern(
        r"\b(?:penalt\w{1,3}|service credits?|credits?|malus|bonus|deductions?|weight\w{0,4})\b"
    ),
    # "£300 per point"
    sum_due=Pattern(
        r"^(?:[£$€] ?\d[\d ,.]*|\d[\d ,.]* ?(?:%|[£$€]|pounds?|euros?|usd|gbp|eur\b)[^|]{0,40}?) ?"
        r"(?:per|for each|for every|/) ?(?:\w{1,10} )?(?:points?|months?|days?|hours?|breach|occurrence)\b"
    ),
    # "the service levels must be met"
    owed=Pattern(
        r"\b(?:service levels?|quality of service|kpis?|(?:service |quality )?targets?)\b[^.;]{0,30}?"
        r"\b(?:must|shall|will|are to|is to|remains?|is|are) (?:\w{2,10} )?(?:be )?(?:met|owed|achieved"
        r"|maintained"
        r"|kept|binding|apply)\b"
    ),
    # "service levels are measured by the Client's tool alone"
    measured=Pattern(
        # "the Buyer's records alone establish the answer rate"
        r"\b(?:records|reports|figures|statistics|data|switch|logs?)\b[^.;|]{0,30}?\b(?:establish|determin|decid|prov|settl)"
        r"\w{0,3}\b[^.;|]{0,40}?\b(?:rates?|service levels?|results?|scores?)\b|"
        r"\b(?:service levels?|quality of service|kpis?|indicators?)\b[^.;,|]{0,40}?\b(?:is|are|will be"
        r"|shall be) (?:\w{4,14} ){0,2}?(?:measured|calculated|recorded|assessed|tracked)\b"
        r"|\b(?:service levels?|kpis?|service credits?)\b[^.;]{0,80}?\b(?:as |are |is "
        r"|shall be )?(?:measured"
        r"|calculated|recorded|reported|determined)\b[^.;]{0,30}?\b(?:by|from|using|on the basis of)\b"
    ),
    measurers=MEASURERS,
    by_word=ENGLISH,
)
