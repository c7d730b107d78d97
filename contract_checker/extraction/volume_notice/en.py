"""English wording of volume notices."""

import re

from contract_checker.extraction.language.en import PARTIES, QUANTITIES, VOLUME
from contract_checker.extraction.volume.objects import BandWording
from contract_checker.extraction.volume_notice.wording import NoticeWording

_PERCENT = r"\d{1,3}(?:\.\d+)?"
_CLIENT = rf"(?<![a-z])(?:{PARTIES.client})"
_PROVIDER = rf"(?<![a-z])(?:{PARTIES.provider})"
_ACT = (
    r"(?:shall|will|must|may|agrees? to|undertakes? to|can|is (?:required|entitled) to|reserves)[^.;|]{0,40}?"
    r"|gives?|provides?|delivers?|notif\w+|informs?|submits?|issues?|sends?|advis\w+"
    r"|communicat\w+|confirm\w*|requests?|orders?|locks?|places?"
)

BANDS = BandWording(
    over=re.compile(
        r"(?:more than|greater than|in excess of|exceed(?:s|ing)?|over|above|> ?=?|at least|beyond"
        r"|outside (?:of )?(?:a|the) (?:band|range) of|by)"
        r" ?(?:or equal to )?(?:\+/-|±|plus or minus)? ?$"
    ),
    up_to=re.compile(
        r"(?:up to|less than|not (?:exceeding|more than)|no more than|within(?: a band of)?|< ?=?"
        r"|±|\+/-|plus or minus|under|below|at most|a maximum of) ?(?:\+/-|±)? ?$"
    ),
    between=re.compile(
        rf"(?:between |from )?(?P<lower>{_PERCENT}) ?%? ?(?:to|and|-) (?P<upper>{_PERCENT}) ?%"
    ),
    over_after=re.compile(r" ?(?:or more|or greater|and above|and over)\b"),
    up_to_after=re.compile(r" ?(?:or less|at most|maximum)\b"),
    base=re.compile(
        r" ?(?:of|from|against|versus|over|above|below|compared (?:to|with)) (?:the |its "
        r"|that )?(?P<base>[a-z'-]+(?: (?!shall|will|must|is|are|by|in|on)[a-z'-]+){0,4})"
    ),
)

NOTICE = NoticeWording(
    quantities=QUANTITIES,
    volume=VOLUME,
    bands=BANDS,
    client=re.compile(rf"(?:the )?(?:{PARTIES.client})"),
    provider=re.compile(rf"(?:the |either )?(?:{PARTIES.provider}|party)"),
    provider_opens=re.compile(
        rf"(?:[-*•] ?|[a-z0-9]{{1,3}}[.)] ?)?(?:the "
        rf"|each )?(?:{PARTIES.provider})(?![a-z])(?! ?(?:(?:shall|will|must|is|are) (?:not "
        rf"|only )?(?:be (?:given|inform|notif|advis)|receive|have|given|entitled|accept"
        rf"|accommodate)|receives|accepts|waives|acknowledges|may not))"
    ),
    purpose_after=re.compile(r"[ ,(]*(?:to |in order|before|between|for )"),
    zero_cell_in_row=re.compile(r" \| (?:none|nil|immediate|immediately|-|n/a)\.?(?: \| |$)"),
    bare_cell=re.compile(r" \| \d{1,3}(?: \| |$)"),
    zero_cell=re.compile(r"(?:none|nil|immediate|immediately|-|0|no notice|n/a)\.?"),
    # "upon not less than sixty (60) days' prior written notice", "a notice period of 30 days"
    notice_before=re.compile(
        r"(?:notice|notification|lead[- ]time|warning|advance warning|planning lead time"
        r"|prior warning)(?: periods?)?(?:[^.;|]{0,60}?(?:\bof|\bis|\bbe|:|\bto|\bleast|\bthan"
        r"|\bor|\band))?"
        r"[ (:,]*(?:at least|no(?:t)? (?:less|fewer) than|a minimum of|minimum(?: of)?|of)?[ (]*$"
    ),
    lead_after=re.compile(
        r"[ ,)']*(?:s )?(?:(?:or more|at least|minimum|at a minimum) )?(?:'|of )?(?:prior "
        r"|advance |previous |written |formal |advanced )*"
        r"(?:(?:notice|notification|lead[- ]time|advance(?! payment)|warning)|in advance"
        r"|prior(?: to)?|before|ahead|beforehand|preceding)(?![a-z])"
    ),
    deadline_before=re.compile(
        r"(?:no later than|not later than|by|before|at|on|until|as of|from|:|\||\("
        r"|in)[ ,(]*(?:the |end of )*$"
    ),
    effect_before=re.compile(
        r"(?:takes? effect|becom\w+ effective|effective|appl(?:y|ies)|implement\w+"
        r"|enter\w* into force|binding)[^.;|]{0,60}?(?:after|until|within|following|(?:sooner"
        r"|earlier) than)[^.;|]{0,30}$"
    ),
    effect_after=re.compile(
        r"[ ,]*(?:after|following|from)(?: the| its| such"
        r"| this)?(?: date of)?(?: the)? ?(?:receipt|request|notice|notification|sending|dispatch"
        r"|order|written)"
    ),
    elapsed_before=re.compile(
        r"(?:after|until|upon the expiry of|elapse\w*|following) (?:at least |a period of )?$"
    ),
    adaptation_before=re.compile(
        r"(?:shall have|is given|is granted|is allowed|allow\w*|requires?|grants?|gives?)[^.;|]{0,50}$"
    ),
    notice_word=re.compile(
        r"(?<![a-z])(?:notice|notif\w+|lead[- ]times?|in advance|prior to|before|advance|t ?- ?\d+"
        r"|d ?- ?\d+|lock\w*)(?![a-z])"
    ),
    zero=re.compile(
        r"(?<![a-z])(?:without (?:any |prior |advance |further |giving |previous "
        r"|written )*(?:notice|notification|warning)|with immediate effect|effective immediately"
        r"|no (?:prior |advance )?notice (?:is |shall be |being )?(?:required|due|owed|needed"
        r"|necessary)?"
        r"|(?:takes?|taking) effect (?:immediately|forthwith|at once|on receipt)"
        r"|immediately (?:effective|binding|applicable)|on no notice|overnight)(?![a-z])"
    ),
    zero_act=re.compile(r"(?<![a-z])(?:immediately|forthwith|at once|on demand)(?![a-z])"),
    vague=re.compile(
        r"(?<![a-z])(?:(?:reasonable|sufficient|adequate|appropriate|ample|due)(?: prior| advance"
        r"| written)* (?:notice|notification|lead[- ]time|time|warning)"
        r"|as soon as (?:reasonably )?(?:possible|practicable)|in (?:good|due) time|timely notice"
        r"|well in advance|sufficiently in advance)"
    ),
    best_efforts=re.compile(
        r"(?:(?:reasonable|best|commercially reasonable|good faith) (?:efforts|endeavou?rs)"
        r"|endeavou?rs?|where(?:ver)? possible|if possible|to the extent (?:possible|practicable)"
        r"|as far as possible|strives?|aims? to|tries|try to|seeks? to|attempts? to)"
    ),
    indicative=re.compile(
        r"(?:non-?binding|not (?:be )?binding|for (?:information|planning) purposes(?: only)?"
        r"|indicative|not (?:be |constitute )?(?:a |any )?commitment|estimates? only"
        r"|good faith estimate|without commitment)"
    ),
    by_reference=re.compile(
        r"(?:notice|notification|lead[- ]time)[^.;|]{0,60}?(?:set out|specified|stated|provided"
        r"|described|defined|agreed|laid down|contained)[^.;|]{0,15}? in (?:the )?(?:annex"
        r"|appendix|schedule|exhibit|section|sow|statement of work|article|order form)"
    ),
    agreed=re.compile(
        r"(?:mutual(?:ly)? agree\w*|parties (?:have )?agree\w*|agreed (?:between|by) the parties"
        r"|by mutual (?:agreement|consent)|jointly|both parties)"
    ),
    competitors=re.compile(
        r"(?<![a-z])(?:terminat\w+|non-?renew\w*|renew\w*|expir\w+|end of the (?:term|agreement)"
        r"|cancel(?:s|led|lation)? (?:this|the) (?:agreement|contract)|price\w*|pricing|fees?"
        r"|rates?|tariffs?|invoic\w+|pay(?:s|ment|ments|able)?|credits?"
        r"|train(?:ing|ed|s)?|curriculum|leave|vacation|absen\w+|replac\w+|strikes?"
        r"|industrial action|audits?|visits?|inspections?|meetings?|scripts?|software|systems?"
        r"|releases? of|upgrades?|maintenance|outages?|downtime|platform|tools?|applications?"
        r"|network|telephony"
        r"|incidents?|breach\w*|complaints?|personal data|retention|records?|recordings?|destr\w+"
        r"|offers?|bids?|proposals?|tenders?|deliver(?:y|ies) (?:of|date)|reports?|reporting"
        r"|subcontract\w*|assign(?:s|ment)?|change of control|relocat\w+|address|insurance"
        r"|dispute\w*|mediation|confidential\w*|cure|remed(?:y|ies)|default|warranty|liabilit\w*"
        r"|purchase orders? for|products?|shipments?|inventory|raw materials|manufactur\w+|launch"
        r"|go-live|transition|hiring|recruit\w*|background check\w*)(?![a-z])"
    ),
    labour=re.compile(
        r"(?<![a-z])(?:employees?|employer\w*|employment|collective (?:bargaining )?agreement"
        r"|labou?r (?:law|code)|union|shift (?:pattern|schedule|roster|swap|change)s?|rosters?"
        r"|working time|work schedules?|schedules? (?:of|to|for) (?:its|each|the"
        r"|his) (?:employees?|agents?|staff)|(?:agents?|staff|csrs?|representatives?) (?:shall"
        r"|will|must|are to) (?:be )?(?:inform\w+|receiv\w+|notif\w+|giv\w+))(?![a-z])"
    ),
    client_acts=re.compile(
        rf"{_CLIENT}(?![a-z])(?! (?:shall|will|must) be (?:inform|notif|advis))[^.;"
        rf"|]{{0,70}}?(?<![a-z])(?:{_ACT})"
        rf"|(?:request(?:ed)?|notif\w+|order(?:ed)?|notice|forecast(?:ed)?|issued|given|provided"
        rf"|direct(?:ed|ion)|decision|discretion|instruct\w+) (?:[a-z]+ ){{0,2}}?(?:by|from"
        rf"|of) (?:the |its )?(?:{PARTIES.client})(?![a-z])"
    ),
    provider_acts=re.compile(
        rf"{_PROVIDER}(?![a-z])(?!'s)(?! (?:shall|will|must) (?:be|receive|have|accept"
        rf"|accommodate))[^.;|,]{{0,40}}?(?<![a-z])(?:notif\w+|inform\w*|giv(?:e|es)|provid(?:e"
        rf"|es)|submit\w*|advis\w+|send\w*|deliver\w*|request\w*|propos\w+|report\w*)(?![a-z])"
        rf"|(?:notice|notification|given|submitted|request\w*) (?:[a-z]+ ){{0,2}}?(?:by"
        rf"|from) (?:the )?(?:{PARTIES.provider})(?![a-z])"
    ),
    to_provider=re.compile(
        rf"(?:notif\w+|inform\w*|advis\w+|giv\w+|provid\w+|send\w*|submit\w*|deliver\w*|issu\w+"
        rf"|notice|communicat\w+)[^.;"
        rf"|]{{0,50}}?(?:\bto )?(?:the )?(?:{PARTIES.provider})(?![a-z])(?! (?:shall|will|must"
        rf"|may) (?:notif|inform|giv|provid|submit))"
        rf"|{_PROVIDER}(?![a-z]) (?:shall|will|must|is|are|has|have)?[^.;"
        rf"|]{{0,20}}?(?:be (?:inform|notif|given|advis)|receive|have at least|is given"
        rf"|is entitled to)"
    ),
    to_client=re.compile(
        rf"(?:notif(?:y|ies)|inform|advise|give|provide|submit to|send)[^.;"
        rf"|]{{0,25}}? (?:to )?(?:the )?(?:{PARTIES.client})(?![a-z])(?! (?:shall|will|must|may))"
    ),
    receipt=re.compile(r"(?<![a-z])(?:receipt|received?|receives)(?![a-z])"),
    sending=re.compile(
        r"(?<![a-z])(?:sending|sent|dispatch\w*|date of issue|issued|sends?|transmission)(?![a-z])"
    ),
    clock_sentence=re.compile(
        r"(?:period|notice|days?|it|time)[^.;|]{0,50}?(?:runs?|commences?|starts?|begins?"
        r"|is counted|are counted|counts?)"
    ),
    period_start=re.compile(
        r"^[^.;|]{0,25}?(?:before|prior to|in advance of|preceding|ahead of) (?:the )?(?:start"
        r"|beginning|first day|commencement)? ?(?:of )?(?:the |each |any |that |such "
        r"|a )*(?:calendar |fiscal |relevant |applicable )*(?:month|quarter|week|period"
        r"|year)(?![a-z])"
    ),
    triggers=(
        ("freeze", re.compile(r"(?<![a-z])(?:lock\w*|frozen|freez\w+|binding forecast|may no longer)")),
        ("order", re.compile(r"(?<![a-z])(?:orders?|ordered)(?![a-z])")),
        ("forecast", re.compile(r"(?<![a-z])forecast\w*")),
        ("schedule", re.compile(r"(?<![a-z])schedul\w+")),
    ),
    exceptions=(
        ("urgency", re.compile(r"emergenc\w+|urgen\w+|unforeseen|exceptional")),
        ("force_majeure", re.compile(r"force majeure")),
        ("agreement", re.compile(r"agree\w*|consent\w*|accept\w*")),
        ("season", re.compile(r"season\w*|holiday|peak|july|august|december|christmas")),
        ("campaign", re.compile(r"campaigns?|promotions?|events?")),
    ),
    start_up=re.compile(r"(?<![a-z])(?:initial|go-live|launch|start-?up|pilot|onboarding)(?![a-z])"),
    same_notice=re.compile(r"(?<![a-z])(?:the same (?:notice|period|lead time)|likewise)(?![a-z])"),
    notice_title=re.compile(
        r"(?<![a-z])(?:notice|notification|lead[- ]time|in advance|warning|deadline)(?![a-z])"
    ),
    unit_in_header=re.compile(
        r"(?:in |\(|number of )(?:(?P<kind>business|calendar|working|clear) )?(?P<unit>days?"
        r"|weeks?|months?|hours?)(?![a-z])"
    ),
    firm_after=re.compile(r" ?(?:[a-z']+ ){0,4}?(?:binding|firm|locked|frozen)(?![a-z])"),
    supply=re.compile(r"(?<![a-z])(?:provide|supply|additional|extra|deploy\w*|absorb\w*)(?![a-z])"),
    left_open=re.compile(
        r"(?:indicat|propos|specif|state)\w*[^.;|]{0,60}?(?:notice period|lead time)(?![a-z])"
    ),
    exception_lead=re.compile(
        r"(?<![a-z])(?:except|unless|save|other than|provided that|however|does not apply"
        r"|excluding)(?![a-z])[^.;|]{0,90}"
    ),
    back_reference=re.compile(
        r"(?<![a-z])(?:such|this|that|the) (?:notice|request|change|period|notification)"
        r"|(?<![a-z])it(?![a-z])"
    ),
    day_kind_sentence=re.compile(
        r"(?:days?|periods?|notices?)[^.;|]{0,60}?(?:are|means?|shall be|is|refer)[^.;"
        r"|]{0,30}?(?P<kind>business|working|calendar|clear) days"
    ),
    day_kinds={"business": "ouvre", "working": "ouvre", "calendar": "calendar", "clear": "franc"},
)

# A passage is read if it speaks of time or of notice, and of volume.
TIME_CUES = (
    "notice", "advance", "prior to", "before", "lead time", "lead-time", "days", "week", "month",
    "hours", "t-", "d-", "w-", "m-", "immediate", "lock", "after", "until", "warning", "quarter",
    "overnight", "year",
)  # fmt: skip
VOLUME_CUES = (
    "volume", "headcount", "fte", "staff", "ramp", "forecast", "seats", "workload", "capacity", "hours",
    "agents", "traffic", "calls", "csrs", "spike", "surge", "load", "requirements", "number of",
    "interactions", "demand", "positions", "opening times", "quantit",
)  # fmt: skip
CUES = (TIME_CUES, VOLUME_CUES)
