"""English wording of the volume of work, shared by the components."""

from contract_checker.extraction.language.en_work import (
    ALIEN_COMPLEMENT,
    BACKGROUND,
    CONTACTS,
    COUNTED,
    FOREIGN,
    GENERIC,
    NATIVE,
    OTHER_OBJECT,
    OUTSIDER,
    PEOPLE,
    PLACES,
)
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import VolumeWording, words

# "Client may release ten agents", "seats may be released", not a press release
_RELEASED = one_of(PEOPLE, PLACES, r"hours")
_RELEASE = one_of(
    rf"(?:releas|pull)(?:e|es|ed|ing)? (?:of )?(?:[a-z0-9]+ ){{0,3}}?{_RELEASED}",
    rf"{_RELEASED} (?:(?:may|shall|will|can|must|to|are|is) )?(?:only )?(?:be )?released",
)
_FORECAST_KIND = one_of(
    r"(?:rolling|binding|locked|frozen|final|firm|updated|revised|staffing|monthly|weekly|daily|quarterly"
    r"|interval)[- ]",
    r"(?:volume|call|contact|headcount|workload|capacity|\d+[- ](?:month|week|day)) ",
)
_FURTHER = r"additional|extra|more|fewer|further|new|surplus|ordered|booked|committed"
_HOURS_KIND = one_of(
    r"firm|additional|extra|agent|billable|production|productive|service|staffed|scheduled|ordered|committed"
    r"|contracted|booked",
    r"telephone|phone|log-?in|logged|paid|weekend|evening|sunday|saturday|night|holiday|line|overtime",
)
_NOT_OF_WORK = (
    r"(?<!such )(?<!legal )(?<!storage )(?<!manufacturing )(?<!electrical )(?<!network )(?<!data )(?<!web"
    r" )(?<!sales )"
    r"(?<!parking )(?<!banner )(?<!server )(?<!sound )(?<!air )(?<!road )(?<!trading )(?<!visit )"
)
_DAYS = r"(?:saturdays?|sundays?|evenings?|nights?|weekends?|bank holidays?)"
_OTHER_VENDOR = (
    r"(?:(?:another|(?:any |some )?other|a second|a different|its other|an alternative) (?:[a-z]+ )?"
    r"(?:vendor|provider|supplier|site|cent(?:er|re)|outsourcer|partner)s?"
    r"|an affiliate|a third party|third parties|its own (?:[a-z]+ )?(?:staff|team|cent(?:er|re)))"
)

# "the notice is reduced to two days", "efforts to increase such notice": a delay moves, no volume
_NOT_TO_A_TIME = (
    r"(?! to [a-z0-9-]{1,20} (?:\([0-9a-z-]{1,20}\) )?(?:business |working |calendar )?"
    r"(?:hours?|days?|weeks?|months?)(?![a-z]))"
)
_NOT_A_NOTICE = r"(?! (?:it|the|this|that|such) (?:prior |advance )?(?:notice|period|lead))"

VOLUME = VolumeWording(
    language="en",
    # "the number of FTEs", "the hours of operation", "call load"
    volume=words(
        rf"{_NOT_OF_WORK}volumes?|(?:call|contact|chat|ticket|e-?mail) volumes?|workload",
        r"headcounts?|staffing(?: levels?| requirements?| plans?)?|ftes?|full[- ]time equivalents?",
        rf"(?<!user )(?<!named )(?:seats?|workstations?)|{_NOT_OF_WORK}positions|hours of (?:operation"
        rf"|service|coverage|work)",
        r"(?:operating|opening|service|coverage) (?:hours|times|days)|(?:calling|web-?chat|answering"
        r"|helpline) hours",
        rf"{_HOURS_KIND} hours|hours (?:ordered|booked|committed|contracted|scheduled|required"
        rf"|per (?:week|month))",
        rf"{_NOT_OF_WORK}(?:capacity(?! as\b)|traffic)|(?:call )traffic|quantit(?:y|ies)",
        r"(?:reduction|increase|decrease|addition|change)s? (?:of|in|to) (?:the )?(?:weekly "
        r"|monthly )?hours|required hours|your hours",
        # not a demand for payment, nor the requirements of the law
        r"(?:call|contact|customer|peak|expected|in|the) demand",
        r"(?:volume|staffing|capacity|resource|headcount|seat) (?:requirements|needs)",
        rf"number of (?:[a-z]+ ){{0,2}}?{COUNTED}(?! (?:monitored|recorded|sampled|evaluated|reviewed))"
        rf"|forecasts?|(?:seat|agent|line|shift) numbers",
        # not the « officers or agents » who sign
        r"call load|(?<!electrical )load|(?<!or )(?<!and )(?<!authorized )(?<!authorised )(?<!its"
        r" )agents(?! (?:or|and|of|in writing|rely)\b)|csrs",
        rf"(?:\d+|{_FURTHER}|bilingual|[a-z]+-speaking) {PEOPLE}",
        rf"{CONTACTS}(?! (?:and|or) [a-z]*address| monitored| recorded| sampled| evaluated)(?! (?:is|are"
        rf"|shall be|will be|must be"
        rf"|handled) (?:answered|recorded|handled))",
        r"(?:any|each|the|a|new|existing|language|support|night|day|second|extra) (?:queue|line"
        r"|help-?line|hot-?line|production site|delivery site)s?",
        # "complaint handling", "the chat service", "telesales"
        r"(?:complaints?|claims|e-?mail|case|order|enquiry|inquiry|contact|mail|ticket|back-?office"
        r"|call) (?:handling"
        r"|processing)|telesales|telemarketing|back-?office(?: work)?|(?:first|second|third)[- ](?:tier"
        r"|line)|tier \d",
        r"(?:chat|call-?back|survey|booking|support|answering|switchboard|mailroom|crisis"
        r"|overflow) (?:services?|desks?|work"
        r"|teams?|cells?)|switchboards?|(?:morning|afternoon|early|late) shifts?|(?:third|half"
        r"|quarter) of the (?:volume"
        r"|seats|agents|calls|hours|cases)",
        r"hours of (?:the )?(?:contact|call|help|cover)|scope of (?:the )?services(?! (?:agreement"
        r"|contract))",
        r"(?:[a-z]+ )(?:queue|help-?line|hot-?line)s?|(?:spanish|english|french|german|italian|dutch"
        r"|polish|language|night|weekend|new) (?:[a-z]+ )?lines?",
        r"(?:monthly|weekly|daily|contracted|billed|talk) minutes|(?:the |this )?(?:share|split|portion"
        r"|percentage|proportion|part) of (?:the |its )?(?:services|work|business|traffic|calls|contacts"
        r"|volumes?)",
        r"(?:any|each|the|a|an|new|extra|additional|another|second|given) (?:language|channel|shift|skill"
        r"|queue)s?|a language",
        r"(?:night|weekend|evening|day|dedicated|core|saturday|sunday|late|early|telephone) (?:team|session"
        r"|cover"
        r"|crew|shift|coverage|desk)s?",
        r"(?:bank[- ]holiday|public[- ]holiday|overnight|out-of-hours|24/7|weekday|extended|phone"
        r"|telephone) (?:cover"
        r"|coverage|opening|working|service|shifts?|hours)|workplaces|(?:number"
        r"|quantity) of operators|shift patterns?"
        r"|(?:outbound |inbound |any |each |a |the )campaigns?(?! (?:manager|brief|material|report"
        r"|of))|desks(?! research)"
        r"|heads(?= (?:on|for|in|at|from|to|\||,|\.))|time on the phones|the phones|service windows?"
        r"|(?:the |its |your |our |whole |smaller |larger )(?:team|crew|floor)(?! (?:leader|lead"
        r"|manager|meeting))",
        rf"(?:{_FURTHER}|two|three|four|five|six|ten) (?:help-?|hot-?|telephone )?(?:lines|queues"
        rf"|channels|languages"
        r"|shifts|teams|desks)",
        r"the team|call (?:numbers|arrivals|handling capacity)|how many (?:[a-z]+ )?(?:agents|advis[eo]rs"
        r"|seats|hours|people)",
        r"(?:seat|agent|call|contact|line|shift) numbers",
        r"(?:call|contact|work) types?|lines? of business|seat counts?|(?:inbound|outbound) (?:dialling"
        r"|calling|activity|work|campaigns?|contact|dialing)",
        r"(?:part|all|some|portion) of (?:the |its )?(?:contact |call |customer )?(?:work|handling)",
        r"(?:overnight|out-of-hours|emergency|claims|sales|booking|complaints|support|service|customer"
        r"|night) (?:queue|line|desk)s?",
        r"(?:routing|sending) (?:of )?(?:any )?(?:calls|contacts|work)|services? levels required"
        r"|baseline(?! of)|shifts(?! of)|agents off",
        r"(?<!product )(?<!credit )(?<!bus )(?<!assembly )(?<!production )lines"
        r"(?= (?:from|to) the (?:program|scope|service|contract))",
    ),
    # "any increase in the forecast", "Client may ramp down"
    change=words(
        r"changes?|variations?|variances?|increases?|decreases?|reductions?|adjustments?|modifications?"
        r"|movements?",
        r"ramp(?:s|ed|ing)?(?:-| )?(?:up|down)s?|fluctuations?|revisions?|additions?|cuts?|cutbacks?"
        r"|shortfalls?",
        r"reinforc\w+|strengthen\w*|bolster\w*|augment\w*|diminish\w*|diminutions?|prolong\w*"
        r"|stretch\w*|staff\w* up"
        r"|thicken\w*|swell\w*|slim\w*|tripl\w+|restor\w+|reinstat\w+|resum\w+|paus(?:e|es|ed|ing)"
        r"|bring\w* forward",
        r"scale-? ?(?:up|down|back)s?|expansions?|enlarg\w+|widen\w*|flex(?:es|ed|ing|ible|ibility)?|swings?"
        r"|uplifts?"
        r"|withdrawals?|deviations?",
        r"growth|removals?|resizing|chang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|modif(?:y|ies|ied|ying)",
        r"revis(?:e|es|ed|ing)|revisited|adjust(?:s|ed|ing)?|alter(?:s|ed|ing|ations?)?|review(?:ed|s)?"
        r"|re-?set",
        rf"new (?:additional )?{COUNTED}|additional|extra|surges?|spikes?|peaks?|extensions?|extend\w*"
        rf"|differ(?:s|ed)?",
        r"increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|add(?:s|ed|ing)?|expand(?:s|ed|ing)?|upsiz\w+"
        r"|doubl(?:e|es|ed|ing)",
        rf"(?:mov|transfer|shift|rout|direct|divert|re-?direct|re-?rout|giv|send|award"
        rf"|plac)\w* [^.;|]{{0,60}}?(?:to|with) {_OTHER_VENDOR}",
        r"(?:rout|send|mov|direct|plac)\w* [^.;|]{0,60}? elsewhere|in-?sourc\w+|(?:tak|bring|mov|handl"
        r"|pull)\w* [^.;|]{0,50}?(?:back )?in[- ]?house|divert\w*"
        r"|re-?direct\w*|re-?rout\w*",
        r"re-?allocat\w+|re-?assign\w*|re-?deploy\w*|(?:mov|shift|transfer)(?:e|es|ed|ing|s)?|repatriat\w+"
        r"|switch\w* [^.;|]{0,40}?off|to its own staff|shut\w* down",
        r"decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|shrink\w*"
        r"|lessen\w*|drops?|dropp\w+",
        rf"remov(?:e|es|ed|ing)|{_RELEASE}|downsiz\w+|trim(?:s|med|ming)?|ceas(?:e|es|ed|ing)|stop(?:s"
        rf"|ped|ping)?|fall(?:s|ing)?|stand\w* down|curtail\w*|shorten\w*|lengthen\w*|clos(?:e|es|ed"
        rf"|ing|ure|ures)|open(?:s|ed)?",
        r"withdraw(?:s|n|ing)?|suspen[ds]\w*|cancel\w*|halv(?:e|es|ed|ing)|fewer|wind(?:ing)? down"
        r"|step(?:ping)? (?:up|down)",
        r"trim(?:s|med|ming)?|thin(?:s|ned)? out|ceas(?:e|es|ed|ing)|stop(?:s|ped|ping)?|fall(?:s|ing)?"
        r"|rise(?:s)?|rising|push\w*",
        r"switch\w*|return(?:s|ed|ing)?|adapt(?:s|ed|ing)?|look(?:s|ed)? at|shut\w*|activat\w+"
        r"|deactivat\w+|slow(?:s|ed|ing)?|freed?|stand(?:ing)? down|lay\w* off|scal(?:e|es|ed|ing)"
        r"|driv\w+ up|fix(?:ed"
        r"|es)|requisition\w*|boosts?|back-?up|top-?ups?"
        r"|re-?siz\w+|upward\w*|downward\w*",
    ),
    # "any reduction above 10%"
    bare_change=words(
        r"increases?|decreases?|reductions?|ramp-? ?(?:up|down)s?|surges?|spikes?|uplifts?|swings?",
    ),
    # "ramp-down", "the binding monthly forecast", "the forecast lock"
    standing=words(
        # "doubling its staff", "suspension of the service"
        r"(?:doubl|tripl|increas|reduc|cut|expand|strengthen|reinforc|halv|trim|shrink|enlarg"
        r"|boost)\w* (?:the size of )?"
        r"(?:its|the|their|your|our) (?:own )?(?:staff|workforce|teams?|crew|complement|bench)",
        r"(?:suspen\w+|interrupt\w*|paus\w+|stoppage|resum\w+) (?:of )?(?:the |any |all |a |part of the "
        r"|each )?(?:whole )?(?:services?|programmes?|activity|campaigns?|lines?|queues?|channels?)",
        r"ramps?(?= (?:requests?|orders?|plans?|notices?|instructions?))|ramp(?:ing|ed)?(?:-| )?(?:up|down)s?"
        r"|volume (?:changes?|variations?|swings?|commitments?)"
        r"|workload changes?|overflow|surges?",
        rf"(?:{_FORECAST_KIND})+forecasts?|volume forecasts?|uplifts?|upsurges?",
        r"forecasts? of (?:the |its |their )?(?:call |contact |expected |monthly |weekly )*(?:volumes?"
        r"|calls|contacts|demand|traffic)",
        r"(?:shift|staffing|capacity|resource|volume|workforce) plans?",
        r"staff(?:ing)?[- ]to[- ]lock|lock(?:ed)? (?:forecast|schedule|volume|date)s?|forecast lock",
        rf"{_DAYS[:-1]}|weekend|saturday|sunday) (?:closures?|openings?)",
        # ordering it is changing it: "confirms the number of agents required"
        r"(?:confirm|order|fix|notif|communicat|submit|requisition)\w* (?:the |its |their )?(?:required )?"
        rf"(?:number of {COUNTED}|headcount|staffing (?:levels?|requirements?))|staffing requirements?",
        r"(?:capacity|headcount|seat|staffing) (?:orders?|requests?|requisitions?|changes?|adjustments?)",
        r"orders? (?:for|of) (?:[a-z]+ ){0,2}?(?:hours|agents|seats|ftes?|csrs?)|headcount for|(?:extra"
        r"|additional|more|fewer) (?:calls|contacts)",
        rf"(?:{_FURTHER}) (?:[a-z]+ ){{0,1}}?(?:{PEOPLE}|seats|shifts|hours)(?= (?:\||at|are|is|must|on"
        rf"|for|requested|needed|required|to be|:))",
        rf"(?:open|clos)(?:e|es|ed|ing)? (?:on |the )?{_DAYS}|(?:additional|extra|fewer) (?:agents|seats"
        rf"|advisers|advisors|csrs|ftes)",
    ),
    # "increase", "add seats"
    increase=words(
        rf"increas\w+{_NOT_A_NOTICE}",
        r"reinforc\w+|strengthen\w*|bolster\w*|augment\w*|prolong\w*|stretch\w*|staff\w* up|swell\w*|tripl\w+"
        r"|restor\w+|reinstat\w+",
        r"ramp\w*[- ]?up\w*|scal\w+ up|upward\w*|uplifts?|upsiz\w+|rais\w+|lengthen\w*"
        r"|overflow|boosts?",
        r"growth|surges?|upsurges?|spikes?|peaks?|exten(?:d|sion)\w*|doubl(?:e|es|ed|ing)|driv\w+ up"
        r"|step\w* up",
        r"additional(?! c(?:harge|ost))|add(?:s|ed|ing|itions?)?|extra(?! c(?:harge|ost)| fee)|expan\w+"
        r"|enlarg\w+|widen\w*"
        r"|up(?= by |$|,|\.|:| and\b| or\b| \|)|top-?ups?"
        r"|new(?! (?:closing|opening|times?|hours|schedule|levels?|volumes?|timetable|figures?|plan))"
        r"|(?:higher|larger|greater) (?:volumes?|numbers?|workload|headcount)",
        rf"more(?= (?:[a-z]+ )?(?:{PEOPLE}|{PLACES}|hours))|push\w*|ris(?:e|es|ing)|generat\w+",
        rf"open(?:s|ed|ing)? (?:of )?(?:a|an|the|up|on|new|{_DAYS})(?! hours)",
    ),
    # "decrease", "release agents"
    decrease=words(
        r"switch\w* (?!on or )(?:(?! on )[^.;|]){0,40}?off|shut\w* down|to its own staff",
        rf"decreas\w+|reduc\w+{_NOT_TO_A_TIME}",
        r"diminish\w*|diminutions?|slim\w*|paus(?:e|es|ed|ing)",
        r"ramp\w*[- ]?down\w*|scal\w+ (?:down|back)|downward\w*|downsiz\w+|shrink\w*"
        r"|lessen\w*",
        rf"{_RELEASE}|(?:to|with) {_OTHER_VENDOR}|away from|elsewhere|in-?sourc\w+|in[- ]?house|divert\w*"
        rf"|shortfalls?"
        rf"|drops?",
        r"cut(?:s|ting|backs?)?|lower\w*|remov\w+|withdraw\w*|fewer(?! than)|down(?= (?:by|to) |$|,|\.|:"
        r"| and\b| or\b| \|)",
        r"clos(?:e|es|ed|ing|ure|ures)(?! (?:of business|date))|curtail\w*|shorten\w*|cancel\w*|halv\w+"
        r"|wind\w* down|step\w* down|suspen\w+|repatriat\w+",
        r"tak(?:e|en|ing) (?:off|out)(?! of)|(?:smaller|reduced) (?:volumes?|numbers?|workload|headcount)",
        r"trim(?:s|med|ming)?|ceas(?:e|es|ed|ing)|stop(?:s|ped|ping)?|fall(?:s|ing)?|stand\w* down"
        r"|third part(?:y|ies)",
    ),
    # "from 20 to 30 agents"
    from_to=Pattern(
        r"(?<![a-z])from (?P<from>\d{1,6}) to (?P<to>\d{1,6})"
        r"(?!\d| ?%|:| (?:days|weeks|months|hours|[ap]\.?m))"
    ),
    generic=GENERIC,
    alien_complement=ALIEN_COMPLEMENT,
    other_object=OTHER_OBJECT,
    background=BACKGROUND,
    instance=Pattern(r"\b(?:for example|such as|in particular|including|notably)\b[^.;|]*"),
    # a clause ends between the two words: ", which", "and may"
    apart=Pattern(
        r"[;:|]|,? (?:and|or|but) (?:the (?:client|customer|vendor|provider|supplier)|it|they|shall|may"
        r"|will|must)(?![a-z])"
        r"|(?<![a-z])(?:which|who|whose|because|although|provided that|unless|rely)(?![a-z])|, (?:that|if"
        r"|where|when|but) "
    ),
    foreign=FOREIGN,
    outsider=OUTSIDER,
    native=NATIVE,
)
