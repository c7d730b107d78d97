"""English wording of what a provider of customer contact is paid to do, and of what other trades do."""

from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# those who answer
PEOPLE = one_of(
    r"(?:call |phone |telephone |live |chat |contact )?(?:agents?|advis[eo]rs?|csrs?|tsrs?"
    r"|representatives?|reps)",
    r"ftes?|operators|associates|full[- ]time equivalents?|resources|staff|team members|heads|team leaders",
    r"operatives|personnel|specialists|handlers|call[- ]takers|telephonists|headsets|colleagues|consultants",
)
# what they answer
CONTACTS = one_of(
    r"(?:phone |telephone |inbound |outbound |customer |incoming |offered )?(?:calls|contacts|chats"
    r"|e-?mails|enquiries|inquiries)",
    r"tickets|cases|interactions|(?:text|chat|e-?mail) messages|call[- ]backs",
)
# where and when
PLACES = one_of(
    r"seats|workstations|positions|lines|queues|sites|shifts|sessions|stations|desks|channels|languages"
)
COUNTED = one_of(PEOPLE, CONTACTS, PLACES, r"hours|minutes|transactions")

# "the volume of calls", "hours of operation", "the capacity of the centre"
_WORK = one_of(
    COUNTED,
    r"diall?ing|calling|routing|handling|work|workload|services?|operation|coverage|(?:the |a )?(?:call "
    r"|contact )?cent(?:er|re)|traffic"
    r"|headcount|back-?office|complaints?|claims|telesales|tier|chat|switchboard|mailroom|crisis|surveys?"
    r"|bookings?",
    r"staffing|capacity|volumes?|contact|each queue|demand|the line|production|opening|the (?:lines"
    r"|queues|helpline|hotline)",
)
_ARTICLE = (
    r"(?:the |its |any |such |all |each |their |your |our |a |an |more |other |additional |extra |new )?"
)
_MODIFIER = (
    r"(?:(?!of |its |the |their |your |our |that |which |who |by |shall |will |may |must |upon |on |takes? "
    r"|is |are |becomes? "
    r"|ha(?:s|ve) |requires? |needs |applies )"
    r"[a-z0-9%'()-]+ )"
)
GENERIC = Pattern(
    r"(?:volumes?|capacity|hours|traffic|quantit(?:y|ies)|positions|agents|load|lines?|sites?|requirements"
    r"|demand|number|forecasts?|resources|staff)$"
)
ALIEN_COMPLEMENT = Pattern(
    rf" (?:of|for) (?!{_ARTICLE}{_MODIFIER}{{0,3}}?{_WORK}(?![a-z]))(?!more|over|less|at least|up to|not "
    rf"|no |\d)"
    rf"(?!(?:the |that |each |any |a |such )?(?:[a-z]+ ){{0,2}}?(?:day|week|month|quarter|year|period"
    rf"|interval|client|buyer|customer|company)s?)"
    rf"(?:{_ARTICLE})[a-z]{{3,}}"
)
# "an increase in fees", "may change the FAQs": what is changed is no work
_KNOWN = one_of(
    _WORK,
    r"mix|share|split|percentage|portion|proportion|level|number|amount|size|allocation|hours|team|plan"
    r"|order|forecasts?",
    r"requirements|needs|schedule|seat|fte|call|line|queue|site|channel|language|times?|days?"
    r"|saturdays?|sundays?",
    r"load|overflow|scale|coverage|cover|programme|program|scope|baseline|commitment|quantit(?:y|ies)"
    r"|part|minimum|campaigns?|desks?|opening|closing|operators?|services?|work|crew|window",
)
# "volume reports", "call scripts" are no volume
_NO_COMPOUND = (
    r"(?! (?:reports?|reporting|scripts?|software|data|recordings?|rates?|charges?|prices?|formats?"
    r"|records?|templates?))"
)
_NO_COMPLEMENT = one_of(
    r"be |take |apply |more |less |over |up |greater |at |\d|this|that |such (?:change|increase)|it\b"
    r"|them\b|which|another",
    rf"{PARTIES.provider}",
    r"one |two |three |four |five |six |seven |eight |nine |ten |twelve |fifteen |twenty |thirty |forty "
    r"|fifty |any kind|meet|reflect",
)
OTHER_OBJECT = Pattern(
    rf" (?:(?:of|in|to) |(?=(?:the|its|their|any|our|your|these|a|all) ))"
    rf"(?!{_ARTICLE}{_NO_COMPLEMENT})(?!{_ARTICLE}{_MODIFIER}{{0,5}}?{_KNOWN}(?![a-z]){_NO_COMPOUND})(?:{_ARTICLE})[a-z]{{3,}}"
)

# Words that only an agreement about answering customers has.
NATIVE = Pattern(
    whole_words(
        r"calls?(?! (?:option|for tenders))|call[- ]?(?:cent(?:er|re)|volumes?|handling)"
        r"|contact[- ]?cent(?:er|re)",
        r"contacts|contact volumes?|csrs?|tsrs?|ftes?|headcount|help-?lines?|hot-?lines?|help-?desk"
        r"|queues?|chats?(?! (?:servers?|platforms?|software|capacity))",
        r"dial\w+|telephone|phones?|ivr|aht|agent hours|workstations|staffed|call-?backs?"
        r"|overflow|staffing",
        r"(?:the )?services?(?= (?:may|shall|hours))|insourc\w+|advis[eo]rs|(?:staffed|phone"
        r"|telephone) hours",
        r"ramp(?:s|-? ?up|-? ?down|-? ?ups|-? ?downs)?(?= (?:requests?|orders?|notices?|of)|[ ,.])",
    )
)
# those who act in an agreement about volume, and what can stand for them
_ACTORS = one_of(
    PARTIES.client,
    PARTIES.provider,
    r"authority|centre|center|it|we|you|they|this|that|these|such|both|either|neither|each|part(?:y|ies)"
    r"|who|which|nothing|in|on|if|when|where",
    r"(?:volume|change|increase|decrease|reduction|request|notice|order|forecast|requirement|instruction"
    r"|quantit|shift|seat)\w*",
    r"(?:ramp|hour|adjustment|variation|addition|withdrawal|modification|agent|line|headcount|staffing"
    r"|service|programme)\w*",
)
# Words of other trades: there volume, capacity, seats and hours are none of a call centre's.
FOREIGN = Pattern(
    whole_words(
        any_of(
            r"goods|merchandise|inventory|stocks?|shipments?|shipp(?:er|ing)s?|pallets?|parcels?"
            r"|trailers?|freight|cargo",
            r"crude|petroleum|natural gas|gas|electric(?:al|ity)?|pipeline|consignee|haul(?:age|ier)"
            r"|trucks?|lorr(?:y|ies)",
            r"licen[sc]e(?:e|es|r|rs|d|s)?|licen[sc]ors?|franchis\w+|restaurants?|tenants?|landlord"
            r"|lessees?|lessors?|lease",
            r"guards?|cleaning|cleaners|(?<!telephone )operatives|patients?|clinical|stud(?:y|ies)"
            r"|protocol|investigators?|drugs?",
            r"manufactur\w+|raw materials?|distribut(?:or|ors|ion)|resellers?|territor(?:y|ies)"
            r"|wholesal\w+|retail stores",
            r"source code|software|(?:trade|service )?marks|mfn|royalt(?:y|ies)|endors\w+|publishers?"
            r"|banners?|storage|bandwidth",
            r"servers?|hosting|beds|rooms|meals|pupils|students?|school|bus(?:es)?|vehicles?|fleet"
            r"|drivers?|nurses?|locum|crew",
            r"warehous\w+|tonn?es|kwh|megawatts?|met(?:er|re)s|acres|shareholders?|stockholders?"
            r"|underwriters?|securities|bonds",
            r"board of directors|the board|research|indemnitees?|indemnif\w+|arbitrat\w+|hearing|polic(?:y"
            r"|ies)|insur(?:ed|ance)",
            r"products?|instances|words|covers|print runs?|impressions|the grid|linguists?|translat\w+"
            r"|cater(?:er|ing)|hirer",
            r"construction|the works|car park|directors|purchase volumes|order quantit(?:y|ies)"
            r"|print quantities|spectators",
            r"flights?|passengers|tour|match|members|courses?|officers?|pallets?|subscribers?"
            r"|demand response|press date",
            r"parking|premises|(?:users?|named) seats?|apparel|websites?|books and records|data subjects"
            r"|style guides?|escrow",
            r"broadband|download|upload|loans?|milk|dashboard|branches|shops?|stores?|building|catalogs?"
            r"|sponsored|commercialization|nominat\w+"
            r"|units",
        )
    )
)
# somebody who is no party of such an agreement may or shall do something: "the club may alter"; a name
# alone may be that of a party: "Lumora may"
OUTSIDER = Pattern(
    rf"^(?:the |each |any |an? |(?=[a-z]+s ))(?!{_ACTORS}(?![a-z]))[a-z]+ "
    rf"(?:may|shall|must|will|can) (?:not )?(?!be |have )(?![^.;"
    rf"|]{{0,60}}?(?<![a-z])(?:{PARTIES.provider})(?![a-z]))"
    r"[a-z]+"
)
# what only gives the circumstances: "regardless of volume", "so that staffing can be adjusted"
BACKGROUND = Pattern(
    r"(?<![a-z])(?:regardless of|irrespective of|notwithstanding|because of|due to|so that|(?<=, )whatever"
    r"|in order to (?:absorb|meet|avoid))[^,;:|)]{0,200}"
)
