"""English wording of volume notices: who announces, and who is told."""

from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.en_volume import VOLUME
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_CLIENT = rf"(?:{PARTIES.client})"
_PROVIDER = rf"(?:{PARTIES.provider})"

# a table cell that names a party: "the Client", "either party"
CLIENT = Pattern(rf"(?:the )?{_CLIENT}")
PROVIDER = Pattern(rf"(?:the |either )?(?:{PARTIES.provider}|party)")

_IS_TOLD_OR_BEARS = one_of(
    r"be (?:given|inform|notif|advis)|receive|have|given|entitled|accept|accommodate",
)
# "Provider shall deliver its roster", not "Provider shall be given 30 days"
PROVIDER_OPENS = Pattern(
    rf"(?:[-*•] ?|[a-z0-9]{{1,3}}[.)] ?)?(?:the |each )?{_PROVIDER}(?![a-z])"
    rf"(?! ?(?:(?:shall|will|must|is|are) (?:not |only )?{_IS_TOLD_OR_BEARS}"
    r"|receives|accepts|waives|acknowledges|may not))"
)

_ACTS = one_of(
    r"(?:shall|will|must|may|agrees? to|undertakes? to|can|is (?:required|entitled) to|reserves)"
    r"[^.;|]{0,40}?",
    r"gives?|provides?|delivers?|notif\w+|informs?|submits?|issues?|sends?|advis\w+|communicat\w+",
    r"confirm\w*|requests?|orders?|locks?|places?|tells?|warns?|let(?:s)? [^.;|]{0,30}? know|books?"
    r"|announces?",
    r"(?:fails?|failed|neglect\w*|omit\w*|elects?|wish\w*|decid\w*|intend\w*|desires?|wants?) to",
)
_ACT_OF = one_of(
    r"request(?:ed)?|notif\w+|order(?:ed)?|notice|forecast(?:ed)?|issued|given|provided",
    r"direct(?:ed|ion)|decision|discretion|instruct\w+|cancel\w*|reduced|increased|released|varied|made"
    r"|placed|locked",
    r"booked|fixed|demanded|changed|announced|sent|confirmed",
)
CLIENT_ACTS = Pattern(
    any_of(
        # "Client shall give Provider notice"
        rf"(?<![a-z]){_CLIENT}(?![a-z])(?! (?:shall|will|must) be (?:inform|notif|advis))"
        rf"[^.;|]{{0,70}}?(?<![a-z]){_ACTS}",
        # "upon written notice from the Client"
        rf"{_ACT_OF} (?:[a-z]+ ){{0,2}}?(?:by|from|of) (?:the |its )?{_CLIENT}(?![a-z])",
        # "the Buyer's contact forecast", "the client's written request"
        rf"{_CLIENT}'s (?:[a-z]+ ){{0,3}}?(?:forecasts?|orders?|requests?|instructions?|requisitions?"
        rf"|notices?|decisions?)(?![a-z])",
        # an e-mail of the client to its provider: "we'll send you any change"
        r"(?<![a-z])we(?:'ll| shall| will| must| undertake to| agree to)? (?:always |also )?"
        r"(?:send|tell|give|let|notify|warn|inform|advise|confirm to|place|order)(?: you)?(?![a-z])",
        # the provider writes: "let us know ten days ahead"
        r"(?<![a-z])(?:let us know|tell us|give us|warn us|notify us)(?![a-z])",
    )
)

# those who ask for no volume: people at work, callers, papers and things
_NOT_A_BUYER = one_of(
    rf"{PARTIES.provider}|employ|agents?\b|staff|advis[eo]r|supervisor|manager|team|caller|user|subscriber"
    rf"|patient",
    r"sub|partner|consultant|either|both|part(?:y|ies)|neither|each|any|such|no\b|all\b|it\b|they|this|that"
    r"|these",
    r"agreement|contract|schedule|report|annex|notice|plan\b|system|volume|number|headcount|seats?\b|hours",
    r"change|increase|decrease|reduction|request|order|forecast|court|committee|there|which|who",
)
_SOMEBODY = rf"(?:the |(?!the |an? ))(?!{_NOT_A_BUYER})[a-z][a-z-]{{2,}}(?: [a-z-]{{3,}})?"
# "Acme may reduce …", "requested by the Publisher": whoever changes the volume buys it
UNNAMED_CLIENT = Pattern(
    any_of(
        rf"(?:^|, |; |(?:^|, )if |(?:^|, )where ){_SOMEBODY} (?:may|shall|will|must|can|wishes|intends"
        rf"|reserves"
        r"|gives|notifies|informs|tells|submits|sends|issues|requests|confirms|agrees|undertakes)(?![a-z])",
        rf"(?:requested|notified|ordered|announced|decided|instructed|confirmed|given|sent) by {_SOMEBODY}",
    )
)

_PROVIDER_TELLS = one_of(
    r"notif\w+|inform\w*|giv(?:e|es)|provid(?:e|es)|submit\w*|advis\w+|send\w*|deliver\w*",
    r"request\w*|propos\w+|report\w*",
)
# "The party that wishes to change the number of seats shall notify the other"
RECIPROCAL = Pattern(
    r"(?<![a-z])(?:the|any|each|either|a) party (?:that|which|who|wishing|intending|may|shall)(?![a-z])"
    r"[^.;|]{0,160}?(?<![a-z])the other(?: party)?(?![a-z])"
)
PROVIDER_ACTS = Pattern(
    any_of(
        # "Provider shall notify the client"
        rf"(?<![a-z]){_PROVIDER}(?![a-z])(?!'s)"
        r"(?! (?:shall|will|must) (?:be|receive|have|accept|accommodate))"
        rf"[^.;|,]{{0,40}}?(?<![a-z])(?<!been )(?<!be )(?<!is )(?<!are ){_PROVIDER_TELLS}(?![a-z])",
        # "notice given by the Provider"
        r"(?:notice|notification|given|submitted|request\w*) (?:[a-z]+ ){0,2}?(?:by|from) "
        rf"(?:the )?{_PROVIDER}(?![a-z])",
    )
)

# "If the Provider intends to reduce the number of seats that it makes available"
PROVIDER_INTENDS = Pattern(
    rf"(?<![a-z])(?:if|where|when|whenever) (?:the )?{_PROVIDER} (?:intends?|wish(?:es)?|wants?|plans?"
    rf"|proposes?) to "
    rf"(?:{VOLUME.change})(?![a-z])"
)

_ANNOUNCED = one_of(
    r"notif\w+|inform\w*|advis\w+|giv\w+|provid\w+|send\w*|submit\w*|deliver\w*|issu\w+|notice",
    r"communicat\w+",
)
TO_PROVIDER = Pattern(
    any_of(
        # "shall be notified to the Provider"
        rf"{_ANNOUNCED}[^.;|]{{0,50}}?(?:\bto )?(?:the )?(?<!another )(?<!other ){_PROVIDER}(?![a-z])"
        r"(?! (?:shall|will|must|may) (?:notif|inform|giv|provid|submit))",
        # "Provider shall receive"
        rf"(?<![a-z]){_PROVIDER}(?![a-z]) (?:shall|will|must|is|are|has|have)?[^.;|]{{0,20}}?"
        r"(?:been? (?:inform|notif|given|advis|told|warn)|receive|have at least"
        r"|ha(?:s|ve|d) had|is given|(?:is|be) entitled to)",
        # "Unless told ten days beforehand, Provider is not bound"
        r"(?<![a-z])(?:unless|if|where|when|once)(?: (?:it|so|is|has|been|not)){0,4} "
        rf"(?:told|notified|informed|warned|advised)(?![a-z])[^.;|,]{{0,60}}?, (?:the )?{_PROVIDER}(?![a-z])",
        # "must reach the Vendor", "after its receipt by the Supplier"
        rf"(?<![a-z])(?:reach\w*|receipt by|received by|booked with|ordered (?:from|with)|placed with|let"
        rf"|tell|warn) (?:the |its )?{_PROVIDER}(?![a-z])",
    )
)
# "inform the Client"
TO_CLIENT = Pattern(
    r"(?<![a-z])(?:notif(?:y|ies)|inform|advise|give|provide|submit to"
    r"|send)s?(?![a-z])[^.;|]{0,25}? (?:to )?(?:the )?"
    rf"{_CLIENT}(?![a-z])(?! (?:shall|will|must|may))"
    rf"|(?<![a-z])(?:reach\w*|received by) (?:the )?{_CLIENT}(?![a-z])"
)

# a notice owed to staff: "shift schedules are given to employees two weeks in advance"
LABOUR = Pattern(
    whole_words(
        r"employees?|employer\w*|employment|collective (?:bargaining )?agreement|labou?r (?:law|code)"
        r"|union",
        r"shift (?:pattern|schedule|roster|swap|change)s?"
        r"|(?<!off the )(?<!from the )(?<!to the )rosters?(?! (?:month|period|week))|resign\w*"
        r"|layoffs?|laid off|dismiss\w*|working time|work schedules?",
        r"schedules? (?:of|to|for) (?:its|each|the|his) (?:employees?|agents?|staff)",
        r"(?<!number of )(?:agents?|staff|csrs?|representatives?) (?:shall|will|must|are to) (?:be )?"
        r"(?:inform\w+|receiv\w+|notif\w+|giv\w+)",
        # "agents get their schedules", "tells its temps their shifts"
        r"(?:tells?|told|gives?|given|sends?|receiv\w+|gets?|shows?|shown|publish\w+)(?: [a-z]+){0,4}? "
        r"(?:their|his|her) (?:own )?(?:shifts?|schedules?|rosters?)(?! (?:requirement|need|pattern|change))",
        r"(?:agents?|advis[eo]rs|staff|csrs?) (?:[a-z]+ )?(?:arrives?|report for)",
        r"(?:agents?|advis[eo]rs|staff|csrs?) (?:request|book|ask for|apply for) (?:holidays?|leave"
        r"|time off)",
        r"team leaders?|(?:his|her|their) (?:line )?(?:manager|supervisor)|(?:mr|mrs|ms)\.? [a-z]+",
        r"rotas?|holiday calendars?|required of you|your (?:hours of work|shifts?|contract of employment"
        r"|line manager)|redundanc\w+",
    )
)
