"""English wording of volume notices: what stands around a delay that is one."""

from contract_checker.extraction.language.en_numbers import NUMBER
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.en_volume import VOLUME
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern

_NOTICE = one_of(
    r"notice|notification|lead[- ]time|warning|heads?-? ?up",
    # "That period is fifteen calendar days."
    r"^(?:that|this|such|the said|said) period",
)
_LEADS_TO = r"(?:\bof|\bis|\bbe|:|\bto|\bleast|\bthan|\bor|\band)"
_AT_LEAST = r"(?:at least|no(?:t)? (?:less|fewer) than|a minimum of|minimum(?: of)?|of)"
# "a notice period of 30 days", "prior notice of not less than sixty days"
NOTICE_BEFORE = Pattern(
    # "ramp-up request to first agent live: minimum 6 weeks"
    r"(?::|=) ?(?:minimum|min\.?|at least) $|"
    rf"{_NOTICE}(?: periods?)?(?:[^.;|]{{0,90}}?{_LEADS_TO})?[ (:,]*{_AT_LEAST}?[ (]*$"
)
_IN_ADVANCE = one_of(
    r"(?:notice|notification|lead[- ]time|advance(?! payment)|warning|heads?-? ?up)",
    # "on three working days' request"
    r"request(?= ?(?:[.,;]|$)| (?:by|from|in writing|and)(?![a-z]))",
    # "forty-five days" as the notice
    r"\"? as (?:the|its|a) (?:[a-z]+ )?notice",
    r"in advance|prior(?: to)?|before(?:hand)?|ahead|preceding",
    # "ninety days must pass between the request and any cut"
    r"(?:must|shall|will|have|has) (?:pass(?:ed)?|elapsed?|separate)",
    # "no change within ten days of the start of the week"
    r"of the (?:start|beginning|effective date|change|applicable|relevant)",
)
# "sixty (60) days' prior written notice", "30 days in advance"
LEAD_AFTER = Pattern(
    r"[ ,)']*(?:s )?(?:(?:or more|at least|minimum|at a minimum) )?(?:'|of )?"
    rf"(?:(?:prior|advance|previous|written|formal|advanced|planning|minimum) )*{_IN_ADVANCE}(?![a-z])"
)
# "no later than the end of M-2", "by the 15th of the preceding month"
DEADLINE_BEFORE = Pattern(
    r"(?:no later than|not later than|by|before|at|on|until|as of|from|in|:|\||\()"
    r"[ ,(]{0,4}(?:the |end of ){0,4}$"
)
_TAKES_EFFECT = one_of(
    r"takes? effect|becom\w+ effective|effective|appl(?:y|ies)|implement\w+|enter\w* into force|binding",
    r"commenc\w+|start\w*|made|introduced|activated|operative",
)
# "the change takes effect after thirty days"
EFFECT_BEFORE = Pattern(
    rf"{_TAKES_EFFECT}[^.;|]{{0,60}}?(?:after|until|once|within|following|(?:sooner|earlier) than)"
    r"[^.;|]{0,30}$"
)
# "30 days after receipt of the request"
EFFECT_AFTER = Pattern(
    r"[ ,]*(?:after|following|from)(?: the| its| such| this)?(?: date (?:of|on which))?(?: the| its)? ?"
    rf"(?:(?:{PARTIES.client}|{PARTIES.provider})(?:'s)? ?)?(?:has |have )?"
    r"(?:receipt|request|notice|notification|sending|dispatch|order|instruction|written|receiv\w+|sends?"
    r"|acknowledg\w+|accept\w+|being (?:asked|told|notified)|demand|call-off|go-ahead|e-?mail|message"
    r"|announcement"
    r"|sent|issues?|(?:it|they) (?:is|are|was|were|has been|have been) (?:sent|receiv|notifi|advis"
    r"|told|warn|inform|ask|request|order"
    r"|given|communicat|announc|instruct)\w*)"
)
# "upon the expiry of sixty days", "after at least 30 days", "a reduction requires fourteen days"
ELAPSED_BEFORE = Pattern(
    r"(?:after|until|upon the expir(?:y|ation) of|the expir(?:y|ation) of|elapse\w*"
    r"|(?<!the )following|until the"
    r" passing of) (?:at least |a period of |a further |another )?$"
    # "a reduction of ten per cent requires fourteen days", "gets a lead of"
    r"|(?<![a-z])(?:requires?|gets?|calls? for|wants?|is due|is owed|attracts?"
    r"|is subject to) (?:at least |a |an |no less than |not less than |a full |some )*$"
    # "the Supplier is owed", "we want", "give us"
    r"|(?<![a-z])(?:give|allow|grant|leave|owes?|owed) (?:us|the (?:[a-z]+ ){1,2}|it"
    r"|them) (?:at least |a |an )*$"
)
# "Provider is allowed 30 days to adapt"
ADAPTATION_BEFORE = Pattern(
    r"(?:shall have|is given|is granted|is allowed|allow\w*|requires?|grants?|gives?)[^.;|]{0,50}$"
)
# "Such notice is given in writing", "In both cases the period is thirty days"
GOES_ON = Pattern(
    one_of(
        r"(?<![a-z])(?:such|this|that|these|those|said|the|any such) (?:volume |prior |written |change "
        r"|minimum )*"
        r"(?:changes?|increases?|decreases?|reductions?|additions?|adjustments?|variations?|notices?"
        r"|requests?|orders?|periods?"
        r"|lead times?|forecasts?|ramps?|instructions?|warning)(?![a-z])",
        r"^(?:it|they|this|both|either|for (?:an? )?(?:increases?|decreases?|reductions?)|in (?:both"
        r"|either) cases?)(?![a-z])",
        r"(?<![a-z])(?:otherwise|beyond that|likewise|thereof|the same|in each case|so (?:notif|inform"
        r"|advis))",
        # "Client shall give thirty days' written notice."
        r"(?:giv\w+|provid\w+|upon|on|with|requires?) [^.;|]{0,70}?(?:notice|warning"
        r"|lead[- ]time)(?: to (?:the )?[a-z]+)?(?= ?(?:[.,;]|$))",
        r"(?:notice|warning|lead[- ]time)(?: periods?)? (?:is|shall be|will be|of)(?![a-z])",
        # "The Authority will tell the Contractor at least four weeks ahead."
        r"(?<![a-z])(?:tell|told|inform|notif|advis|warn|alert)\w* (?:the |its )?[^.;|]{0,60}?(?:ahead"
        r"|beforehand"
        r"|in advance|before)(?= ?(?:[.,;]|$))",
    )
)
# the second half of such a sentence: "… to adapt"
PURPOSE_AFTER = Pattern(r"[ ,(]{0,4}(?:to |in order|before|between|for )")
# "suspended for a maximum period of three months": how long, not how soon
LASTING_BEFORE = Pattern(
    r"(?<![a-z])(?:for (?:a|the|up to)|during|lasting|throughout|over)(?: [a-z]+){0,4} $"
)
# "for the line to open one hour earlier"
SIZE_BEFORE = Pattern(
    r"(?<![a-z])(?:open|clos|start|begin|finish|end|extend|lengthen|shorten|prolong|mov)\w*"
    r"(?: (?:the )?[a-z]+)? (?:by |for )?$"
)
# "may move the closing time of the line by up to two hours"
SIZED_UP_TO = Pattern(
    r"(?<![a-z])(?:extend|lengthen|shorten|prolong|mov)\w*(?: [a-z'-]+){0,8} by (?:up to |at most "
    r"|no more than )$"
)
# "two months ahead, so that the works council can be consulted", "three weeks to sort the rota"
TIME_FOR = Pattern(
    r",? ?(?<![a-z])(?:so (?:that|as to)|in order (?:to|that)|to (?:allow|let|give|leave|sort|redo|rework"
    r"|rebuild|rearrange|consult|re-?roster|reshuffle))(?![a-z])[^.;|]*"
)
# "told the day before": a delay that says by itself that it comes before
LEAD_ITSELF = Pattern(r"the (?:day before|previous day)")
# "Within less than 30 days, Provider may refuse"
REFUSED_BEFORE = Pattern(r"(?:less than|fewer than|under|below|short of) $")
REFUSED_AFTER = Pattern(
    rf"[^.;|]{{0,30}}?(?:{PARTIES.provider})[^.;|]{{0,20}}?"
    r"(?:may (?:refuse|decline|reject)|(?:is|shall) not (?:be )?(?:required|obliged|bound))"
)
# "Headcount changes: 30 days"
LABELLED_CHANGE = Pattern(
    whole_words(
        r"(?:change|increase|decrease|reduction|addition|variation|adjustment|removal|withdrawal)s?",
        # "More seats: 3 weeks. Fewer seats: 7 weeks."
        r"ramp(?:ing)?[- ]?(?:up|down|off)s?",
        r"(?:more|fewer|adding|removing|opening|closing|dropping)",
    )
)
# "…; beyond that, two months": the same delay for the other case
_ASKING = one_of(
    r"request|order|notice|notification|instruction|direction|call-off|demand|decision|e-?mail|message|call|yes"
    r"|go-ahead|announcement",
)
_DOING = one_of(
    r"opening|closing|closure|start|addition|removal|reduction|increase|change|effect|first|last|new|omission|day|date"
    r"|extra|cut|moment",
)
# "eight weeks lie between the request and the opening of any additional seat"
BETWEEN_AFTER = Pattern(
    rf"[^.;|,]{{0,40}}? between (?:the |its |any )?(?:[a-z']+ ){{0,2}}?{_ASKING}(?![a-z])[^.;|]{{0,40}}?"
    rf" and (?:the |its |any )?(?:[a-z]+ )?{_DOING}(?![a-z])"
)
BETWEEN_BEFORE = Pattern(
    rf"(?<![a-z])(?:between|from) (?:the |its |any )?(?:[a-z']+ ){{0,2}}?{_ASKING}(?![a-z])[^.;|]{{0,40}}?"
    rf" (?:and|to) (?:the |its |any )?(?:[a-z]+ )?{_DOING}(?![a-z])[^.;|,]{{0,50}}?,? (?:[a-z]+ ){{0,4}}$"
)
# "7 days (change below 10 %); 21 days (change of 10 % or more)"
ASIDE_AFTER = Pattern(r" \([^()]{3,80}\)")
OTHERWISE = Pattern(
    r"(?:above|below|beyond|over|under)(?: (?:that|this|it)(?: [a-z]+)?)?,? (?:it is |of )?$|otherwise,? $"
)
# "six weeks for an increase and ten for a decrease"
# and "twenty-one days, reduced to seven in a health crisis"
ELIDED = Pattern(
    r"(?:[;,]|,? and|,? (?P<moved>reduced|shortened|cut|lowered|brought down|extended|raised|lengthened) to) "
    rf"(?P<value>{NUMBER})(?= (?:for|in|before|ahead of|to|during|where|when|if|over) )"
    # "added on ten days' notice and removed on thirty", "six weeks; a decrease needs twelve"
    r"|(?:[;,]|,? and|,? but) (?:an? |any |the )?(?:[a-z-]+ ){1,4}?(?:on|upon|needs?|requires?|takes?|with) "
    rf"(?P<bare>{NUMBER})(?= ?(?:[.;,]|$))"
)
# "30 business days or six weeks before": what stands between two ways to say one delay
# "four weeks, and decreases eight weeks, before"
OR_ELSE = Pattern(rf",? ?or |,? and(?: in| for)? (?:{VOLUME.increase}|{VOLUME.decrease})(?: by| at)? ")
# "the first three weeks are binding"
FIRM_AFTER = Pattern(r" ?(?:[a-z']+ ){0,4}?(?:binding|firm|locked|frozen)(?![a-z])")
# "the headcount is firm for the next four weeks"
FIRM_BEFORE = Pattern(
    r"(?<![a-z])(?:firm|binding|locked|frozen|fixed) (?:for|during|over)(?: a (?:period|term) of)?"
    r"(?: the)?(?: next| first| following)? $"
)
# "Q: What lead time applies? A: Twenty-five days."
ANSWER = Pattern(r"(?:answer|a)(?: \d{1,3})? ?: ")
# a heading or a sentence that speaks of notice at all: "8. Notice of changes", "lock at T-30"
NOTICE_WORD = Pattern(
    whole_words(
        r"notice|notif\w+|lead[- ]times?|in advance|prior to|before|advance|lock\w*|t ?- ?\d+|d ?- ?\d+",
    )
)
