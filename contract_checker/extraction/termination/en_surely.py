"""English wording of an end or a pause, in sentences that surely speak of one."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern

_PARTY = rf"(?:the |our |your )?(?:{PARTIES.client}|{PARTIES.provider})"
# whose business something is: "by the Client", "entitles the Client", "open to the Insurer alone"
_ALLOWS = one_of(
    r"entitl\w+|allow\w*|permit\w*|lets?|enabl\w+|free[sd]?|releas\w+|gives?|leaves?|authori[sz]\w+",
    r"(?:open|available|competent|lawful|reserved) to|reason enough for|right of|option of",
)
_ACTS = one_of(
    r"may|can|could|might|exits?|quits?|leaves?|terminates?|ends?|walks?|pulls?|stops?|cancels?|goes early",
    r"(?:is|are|be) (?:entitled|free|allowed|permitted) to|(?:has|have|retains?|reserves?)[^.;,]{0,30}? "
    r"(?:right|option|power)|(?:to|will|shall) (?:be )?(?:exit|quit|leave|walk|free)",
)
_NOTICE = one_of(
    r"notice|warning|word|letter|paper|writing|grace|notification|announcement|lead|e-?mail",
)

GONE: Final = Pattern(
    whole_words(
        # "put an end to", "brings the whole thing to a close", "call it off"
        r"(?:put|brings?|brought|puts) [^.;|]{0,60}?(?:an end|to (?:an end|a close|an early close)|end to)",
        r"terminat\w{1,4}|determine[sd]?|cancel\w{0,6}|rescind\w{0,2}|rescission|resiliat\w+|dissolv\w+"
        r"|denounc\w+",
        r"(?:be |right to )resolved?|call (?:\w+ ){1,3}off|pulls? the plug|breaks? (?:the|this|our"
        r"|any) (?:contract|agreement|deal)|part (?:from|ways|company)",
        r"withdraw\w{0,3}|leav(?:e|es|ing)|quit\w{0,4}|exit(?:s|ed|ing)?(?! (?:interviews?|doors?|plans?))",
        # "walk away", "get out", "be gone", "free to go", "lets us out"
        r"(?:walk|back|opt|get|pull)s? (?:\w+ )?(?:away|out)|may walk|be gone|(?:to|can|may) go"
        r"(?! on| ahead)|goes? early",
        r"lets? (?:us|them|you|it|either|both|[a-z]+) (?:out|go)|throw \w[^.;|]{0,30}? out"
        r"|out (?:the )?(?:same|that) day",
        r"(?:take|takes|taken) \w?[^.;|]{0,40}?(?:away|out for good)|out of scope|breaks? (?:clause|fee"
        r"|option)",
        # "ends the SOW", "to end all or a queue", "ending it for breach"
        r"end(?:s|ing)? (?:it|this|the|our|for|all|any|either|a|an)|at an end|close the account"
        r"|stop (?:at|straight)"
        r"|early end",
        r"drop (?:an?|one|the|us|any|all)|(?:lapses?|falls?|dies) (?:at once|forthwith|there and then)",
    )
)
PAUSES: Final = Pattern(
    whole_words(
        r"suspen(?:d\w{0,3}|sion)|pause[sd]?|put [^.;]{0,20}? on hold|freeze[sn]?|frozen|down tools",
        # "stop answering", "halt the order", "hold back the agents"
        r"(?:stop|halt|cease)s? (?:answering|working?|taking|handling|serving|production|the (?:order|line"
        r"|work))|hold(?:s)? back|halt(?:s|ed)? (?:the|all|any|a|our)",
    )
)
# "may not, save for breach, walk away", "has no right to end it"
REFUSED: Final = Pattern(
    r"\b(?:can't|cannot|neither|nobody|no one|no (?:right|party|side)|waives?|(?:may|shall|can|will|must|does"
    r"|do) (?:not|never))\b[^.;]{0,70}?\b(?:terminat|determin|cancel|end|leav|quit|exit|walk|withdraw|stop"
    r"|suspen|pause|halt|get out|pull|resolv|rescind|bring|put)\w*"
)
# something of a refusal is left: "cannot leave before the second year"
CONCEDED: Final = Pattern(
    r"\b(?:except|unless|other than|save|only|but|before|until|while|without|if|during|within|more than"
    r"|less than|earlier|sooner|later)\b"
)
GRANTED: Final = Pattern(rf"\b(?:{_ALLOWS}|{_ACTS})\b")
IN_A_CASE: Final = Pattern(
    r"\b(?:if|should|where|when|once|unless|after (?:a|an|any|two|three|four)|failure|loss|losing"
    r"|(?<!is )(?<!are )(?<!be )entitl\w+"
    r"|enough|reason (?:to|for)|and (?:we|they|you|the \w+|either) (?:may|can)|grounds?)\b"
)
GROUNDS: Final[Choices] = (
    Choice(
        "label_loss",
        Pattern(r"\b(?:los\w+|stripped|withdr\w+|lapse\w*|without|expir\w+)\b[^.;]{0,50}?\b(?:label|seal"
                r"|certificat\w+|certified)\b|\b(?:label|seal|certificat\w+)\b[^.;]{0,30}?\b(?:lost|goes|gone"
                r"|lapses?|withdrawn|expires)"),
    ),
    Choice(
        "change_of_control",
        Pattern(r"\b(?:takeovers?|taken over by|bought (?:up |out )?by|change of (?:owner\w*|hands)|acqui\w+"
                r"|chang\w+ hands|new owners?|sold to|sells? (?:its|the) (?:business|company|activity)"
                r"|merge[sd]?|falls? under the control)\b"),
    ),
    Choice(
        "insolvency",
        Pattern(r"\b(?:wound up|winding[- ]up|insolv\w+|bankrupt\w*|receiver\w*|administrat(?:or|ion)"
                r"|composition with (?:its )?creditors|liquidat\w+|goes? bust|unable to pay its debts)\b"),
    ),
    Choice("force_majeure", Pattern(r"\b(?:act of god|beyond (?:its|their|our) control|flood|epidemic)\b")),
    Choice("general_interest", Pattern(r"\b(?:general|public)[- ]interest\b|\bin the public good\b")),
    Choice(
        "service_level",
        # "two bad quarters", "three months below target", "four missed service levels"
        Pattern(r"\b(?:bad|poor|failing|failed|missed|blown|substandard) (?:months?|quarters?|weeks?|targets?"
                r"|service|scores?)\b|\b(?:below|under|short of|missed?|misses) (?:the |our |its |their )?"
                r"(?:target|threshold|mark|service|standard)s?\b|\bpersistent failures?\b"
                r"|\bpoor performance\b"
                r"|\b(?:below|under) \d{2}(?:\.\d)? ?(?:%|per ?cent)"),
    ),
    Choice(
        "price",
        Pattern(r"\b(?:price|rate|tariff|fee)s?\b[^.;]{0,30}?\b(?:increase|rise|go(?:es)? up|exceed|revis)"
                r"|\b(?:no|not) agree\w*[^.;]{0,30}?\b(?:price|rate|tariff)s?"),
    ),
    Choice(
        "volume",
        Pattern(r"\b(?:volumes?|calls|traffic)\b[^.;]{0,40}?\b(?:falls?|drops?|dwindl\w+|below|dry|shrink)"),
    ),
    Choice(
        "fault",
        Pattern(r"\b(?:breach\w*|default\w*|unpaid|overdue|late|arrears|what (?:it|they|we) owes?|misconduct"
                r"|wrong(?:doing)?"
                r"|rigged|brib\w+|corrupt\w*|fraud\w*|gratification|convict\w+|violat\w+|leak\w*|misus\w+"
                r"|falsif\w+|insult\w*|lie[sd]?|pays? (?:us )?late|not paid|(?:don't|doesn't|do not) pay"
                r"|put at risk|exclusion|debarred|undisputed|grave fault|theft)\b"),
    ),
    Choice(
        "convenience",
        Pattern(r"\b(?:just because|at will|no (?:given )?(?:reason|cause)|without (?:a )?(?:cause|reason)"
                r"|for (?:its|their|our|any) own (?:reasons|purposes)|as (?:it|they|we|you) "
                r"(?:please|wish|like)\w*|having to (?:state|give|explain))\b"),
    ),
)  # fmt: skip
PARTIES_ACTING: Final[Choices] = (
    Choice(
        "both",
        Pattern(r"\b(?:either|each|both|any) (?:of us|of the parties|part(?:y|ies)|sides?|one)\b|\bboth may\b"
                r"|\bthe other (?:party |side )?(?:may|can|is|has)\b|\bto the other party\b"),
    ),
    Choice(
        "client",
        Pattern(rf"\b{_ALLOWS} (?:to )?(?:the |our |your )?(?:{PARTIES.client})\b|"
                rf"\b(?:the |our |your )(?:{PARTIES.client})\b(?:,[^.;,]{{0,60}}?,)?[^.;,]{{0,20}}? {_ACTS}\b"
                rf"|(?:^|\| |: )(?:{PARTIES.client})(?:\b[^.;,]{{0,20}}? {_ACTS}\b| only\b|,? at will\b)"
                rf"|\b(?:exit|termination) (?:by|for) (?:the )?(?:{PARTIES.client})\b"
                rf"|\b(?:{PARTIES.client}) (?:only|alone)\b"),
    ),
    Choice(
        "provider",
        Pattern(rf"\b{_ALLOWS} (?:to )?(?:the |our |your )?(?:{PARTIES.provider})\b|"
                rf"\b(?:the |our "
                rf"|your )(?:{PARTIES.provider})\b(?:,[^.;,]{{0,60}}?,)?[^.;,]{{0,20}}? {_ACTS}\b"
                rf"|(?:^|\| |: )(?:{PARTIES.provider})(?:\b[^.;,]{{0,20}}? {_ACTS}\b| only\b|,)"
                rf"|\b(?:exit|termination) by (?:the )?(?:{PARTIES.provider})\b"
                # only who is owed money stops the work
                r"|\bdown tools\b|\bstop (?:answering|work\w*|production)\b|\b(?:don't|doesn't) pay\b"),
    ),
)  # fmt: skip
# "sixty days' paper", "30 days' formal notice", "15 days to cure"
NOTICE: Final = Pattern(
    rf"^'? ?(?:[\w-]{{2,12}} ){{0,2}}?{_NOTICE}\b|^ (?:to (?:cure|put|mend|remedy|make good)"
    r"|to the end of|of (?:notice|warning|grace))|^\)? ?(?:\||;)"
)
# "over twenty-four months", "sixty days late", "for two months"
NOT_NOTICE: Final = Pattern(
    r"(?:\b(?:over|for|during|any|of|first|last|opening|initial|than|every|until|past|beyond|are|is|been"
    r"|up to|(?:agree|agreement|negotiat\w+)\b[^.;]{0,50}? within|exceeds?|exceeding|lasts?|lasting"
    r"|months out|unpaid|overdue) (?:an? |the )?|> ?|^)$"
)
# "within ninety days of hearing about it"
NOT_NOTICE_AFTER: Final = Pattern(
    r"^'? (?:of (?:hearing|learning|becoming|knowing|discover\w+|the (?:event|change))|overdue|late|or more"
    r"|in a row|running|of age|on a straight line)\b"
)
