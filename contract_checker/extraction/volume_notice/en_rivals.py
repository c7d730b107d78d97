"""English wording of volume notices: other matters that have delays of their own, and exceptions."""

from contract_checker.extraction.language.patterns import whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# "terminate this Agreement upon 90 days' notice"
_END_OF_CONTRACT = any_of(
    r"terminat\w+|non-?renew\w*|renew\w*|expir\w+(?! of (?:a |an |the |such |that |said )?(?:[a-z-]+ "
    r"|[0-9]+ ){0,3}?(?:days?|weeks?|months?|period|notice))|end of the (?:term|agreement)",
    r"cancel(?:s|led|lation)? (?:this|the) (?:agreement|contract)",
)
# "invoices are payable within 30 days"
_MONEY = any_of(
    r"price\w*|pricing|budgets?|fees?|rates?|tariffs?|invoic\w+|pay(?:s|ment|ments|able)?|credits?",
)
# "agents are trained for ten days"
_STAFF = any_of(
    r"train(?:ing|ed|s)?|curriculum|leave(?! (?:you|us|it|them|the))|vacation|absen\w+"
    r"|replac\w+(?! by| with)|strikes?"
    r"|industrial action",
)
# "an audit upon ten days' notice"
_MEETINGS = any_of(
    r"audits?|visits?|inspections?|meetings?|meet|convene\w*|agendas?|workshops?|committee",
    r"(?:bring\w*|receiv\w+|escort\w*) (?:any )?visitors|visitors (?:to|must|shall|are)(?= )",
    r"between (?:any )?two (?:[a-z]+ )?(?:calls|attempts|contacts|surveys|visits|gifts|donations|mailings)",
    r"access codes?|passwords?|user (?:profiles?|accounts?)|log-?ins?",
)
# "scheduled maintenance is announced a week ahead"
_TOOLS = any_of(
    r"scripts?|software|systems?|releases? of|upgrades?|maintenance|outages?|downtime|platform|tools?",
    r"applications?|network|telephony|servers?|bandwidth|storage|hosting",
)
# "report any incident within 24 hours"
_INCIDENTS_AND_DATA = any_of(
    r"monitor\w*|incidents?|breach\w*|complaints?|personal data|retention|records?|recordings?|destr\w+",
)
# "bids are due in 30 days", "monthly reports"
_PAPERS = any_of(
    r"offers?|bids?|proposals?|tenders?|questions?|queries|clarifications?|closing date|deliver(?:y"
    r"|ies) (?:of|date)|reports?|reporting",
)
# "a change of control", "cure the default within 30 days"
_LEGAL = any_of(
    r"subcontract\w*|assign(?:s|ment)?|change of control|relocat\w+|address|insurance",
    r"dispute\w*|mediation|confidential\w*|cure|remed(?:y|ies)|default|warranty"
    r"|(?<!without )(?<!without any )liabilit\w*",
)
# "purchase orders for raw materials"
_GOODS = r"purchase orders? for|products?|shipments?|inventory|raw materials|manufactur\w+"
# "ninety days before the go-live"
_SERVICE_START = r"launch|go-live|transition|hiring|recruit\w*|background check\w*"
# "may terminate a queue …, on 90 days' notice": the notice is for the end of it
ENDS = Pattern(r"(?<![a-z])(?:terminat\w+|renew\w*|non-?renew\w*)")
COMPETITORS = Pattern(
    whole_words(
        _END_OF_CONTRACT,
        _MONEY,
        _STAFF,
        _MEETINGS,
        _TOOLS,
        _INCIDENTS_AND_DATA,
        _PAPERS,
        _LEGAL,
        _GOODS,
        _SERVICE_START,
    )
)

# "The response time is 48 hours; in a surge it is 72 hours."
OTHER_DELAY = Pattern(
    r"(?:the |any )?(?:response|answer|handling|processing|resolution|payment|delivery|warranty|retention)"
    r" (?:time|period|delay)"
)
# "the initial order is placed before the pilot"
START_UP = Pattern(whole_words(r"initial|go-live|launch|start-?up|pilot|onboarding"))

# "failing payment, the Provider may reduce the staff on eight days' notice"
UNPAID = Pattern(
    r"(?<![a-z])(?:failing|failure of|default (?:in|of)|late|overdue|non-?|absence of|lack of) ?payment"
    r"(?![a-z])|(?<![a-z])(?:unpaid|overdue|in arrears|not (?:been )?paid|fails? to pay"
    r"|failure to pay)(?![a-z])"
)

# "the price of hours ordered less than three days ahead is increased by 30%"
PRICED_BEFORE = Pattern(
    r"(?<![a-z])(?:prices?|rates?|fees?|charged?|billed|surcharges?|premium)(?![a-z])[^.;|]{0,90}$"
)

# "entered in the planning tool", "through the portal"
FILED_IN = Pattern(
    r"(?<![a-z])(?:in|through|via|on|by|using|into) (?:the |its |our |your |a )?(?:[a-z-]+ )?"
    r"(?:tools?|software|systems?|applications?|portal|platform)(?![a-z])"
)

# "except in an emergency", "unless otherwise agreed"
EXCEPTION_LEAD = Pattern(
    whole_words(
        # "unless told ten days before" asks for the notice
        r"except|unless(?! (?:[a-z]+ ){0,6}?(?:told|notified|informed|warned|advised|notice"
        r"|requested|asked|ordered|announced|given|received|reached))",
        r"save|other than|however|does not apply|excluding",
        r"by way of (?:exception|derogation)|by derogation|as an exception",
    )
    + r"[^.;|]{0,90}"
)
# what the exception is for: "except during the holiday season"
EXCEPTIONS = (
    ("urgency", Pattern(r"emergenc\w+|urgen\w+|unforeseen|exceptional")),
    ("force_majeure", Pattern(r"force majeure")),
    ("agreement", Pattern(r"agree\w*|consent\w*|accept\w*")),
    ("season", Pattern(r"season\w*|holiday|peak|july|august|december|christmas")),
    ("campaign", Pattern(r"campaigns?|promotions?|(?<!in the )(?<!in any )events?")),
)
