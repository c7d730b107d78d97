"""English wording of what the client decides about the provider's people, practice by practice."""

from typing import Final

from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.en_staff import DETERMINERS, STAFF
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.practices import Practice

# a company agreement is one with the unions
_CLIENT = rf"(?:(?!company agreement)(?:{PARTIES.client}))"
_PROVIDER = rf"(?:{PARTIES.provider})"
_CONSENT = r"(?:approvals?|consent|acceptance|agreement|validation|sign-off|veto)"
_CHOICE = r"(?:candidates?|hiring|recruitment|appointment|selection|assignment|resumes?|cvs?)"
_ASKED = one_of(
    rf"(?:at|upon|on) (?:the )?(?:written |first |reasonable )*(?:request|demand|direction) of "
    rf"(?:the )?{_CLIENT}",
    rf"(?:at|upon|on) (?:the )?{_CLIENT}(?:'s)? (?:written |first |sole |reasonable )*(?:request|demand"
    rf"|direction)",
    rf"(?:of|after|following|on receipt of) (?:the )?{_CLIENT}(?:'s)? (?:written |first )*(?:request|demand"
    rf"|notice)",
    rf"(?:requested|demanded|required|directed) by (?:the )?{_CLIENT}",
    rf"(?:upon|on|after|following) (?:written )?(?:notification|notice) (?:by|from) (?:the )?{_CLIENT}",
    rf"if (?:the )?{_CLIENT} (?:so )?(?:requests|demands|requires|objects|is (?:dissatisfied"
    rf"|not satisfied))",
)
_DECIDES = (
    rf"\b{_CLIENT}\b[^.;]{{0,60}}?\b(?:set|approve|determine|decide|fix|dictate|validate|impose"
    rf"|authori[sz]e)"
    rf"\w{{0,2}} {DETERMINERS}"
)
# "your agents' holidays have to be approved by us"
_BY_THEM = rf"by (?:the )?(?:{_CLIENT}|us(?! (?:only )?(?:where|if)))"
_DECIDED = (
    rf"(?:set|approved|determined|decided|fixed|dictated|validated|imposed|authori[sz]ed|drawn up|prepared"
    rf"|laid down|drafted|established) (?:{_BY_THEM}|jointly (?:by|with) (?:the )?{_CLIENT})"
    rf"|{_CONSENT} (?:of|by|from) (?:the )?{_CLIENT}|{_CLIENT}(?:'s)? (?:prior |written )*{_CONSENT}"
    rf"|(?:submitted|sent|presented|put) to (?:the )?{_CLIENT} for (?:its |prior |written )*{_CONSENT}"
)
_PAY = (
    r"(?:wages?|salar(?:y|ies)|salary increases|pay rises?|bonus(?:es)?|incentives?|pay scales?|compensation"
    r"|pay rates?)"
)
_ROTA = r"(?:shifts?|schedules|rosters?|working hours|breaks?|overtime|rotas?|shift patterns?)"
_LEAVE = r"(?:leave|vacations?|time off|holidays?|absences?)"

PRACTICES: Final = (
    Practice(
        "approval",
        Pattern(
            any_of(
                # "Client shall approve each supervisor"
                rf"\b{_CLIENT}\b[^.;]{{0,60}}?\b(?:approve|interview|select|choose|pick|vet|accept|reject|veto"
                rf"|refuse|decline|oppose|pre-approve)\w{{0,3}} "
                rf"{DETERMINERS}(?:{STAFF}|{_CHOICE})\b",
                # "no agent shall be assigned until the Client has interviewed that agent"
                rf"\bno {STAFF}\b[^.;]{{0,80}}?\b(?:until|unless|before"
                rf"|without)\b[^.;]{{0,20}}?\b{_CLIENT}\b[^.;]{{0,30}}?"
                rf"\b(?:approv|interview|accept|vett|select|agree|met)\w{{0,4}}",
                # "You may not assign a supervisor until we have approved that person"
                rf"\b(?:may|shall|will|must) not (?:assign|appoint|place|deploy|hire"
                rf"|recruit) {DETERMINERS}{STAFF}\b"
                r"[^.;]{0,60}?\b(?:until|unless|without|before)\b[^.;]{0,40}?\b(?:approv|interview|accept"
                r"|consent|vett)",
                # "the Client's consent is needed for any change of team leader"
                rf"\b{_CLIENT}(?:'s)? (?:prior |written |express )*{_CONSENT} (?:is|shall be"
                rf"|must be) (?:needed"
                r"|required|obtained|sought|asked) (?:for|before|to) [^.;]{0,20}?\b(?:changes?|replacement"
                rf"|appointment|assignment|choice|recruitment) (?:of|in) {DETERMINERS}{STAFF}\b",
                # "no agent is assigned without Client's prior approval"
                rf"\b(?:{STAFF}|{_CHOICE})\b(?:(?!schedul|shift|leave|script"
                rf"|subcontract)[^.;]){{0,80}}?\b(?:approved|interviewed|vetted|selected|accepted) by "
                rf"(?:the )?{_CLIENT}\b",
                rf"\b(?:{STAFF}|{_CHOICE})\b(?:(?!schedul|shift|leave|script|subcontract|bonus|wage"
                rf"|salar|relocat|transfer|obtain|seek|refund|gesture)[^.;]){{0,80}}?\b(?:{_CLIENT}(?:'s)? "
                rf"(?:prior |written "
                rf"|express )*{_CONSENT}"
                rf"|{_CONSENT} (?:of|by|from) (?:the )?{_CLIENT})\b",
            )
        ),
        unless=Pattern(
            rf"\bsubcontractors?\b|\bboard\b|\bagent for service\b|\b{_ROTA} (?:of"
            rf"|for) {DETERMINERS}{STAFF}\b"
            rf"|\b(?:customer|caller)'s consent\b|\b(?:{_LEAVE}|{_PAY}|holiday|leave) (?:requests? )?(?:of"
            rf"|for|from|by) {DETERMINERS}{STAFF}\b"
        ),
    ),
    Practice(
        "removal",
        Pattern(
            any_of(
                # "Client may remove any CSR", "require the removal of"
                rf"\b{_CLIENT}\b[^.;]{{0,80}}?\b(?:remove|replace|reassign|exclude"
                rf"|dismiss)\w{{0,2}} {DETERMINERS}{STAFF}\b",
                rf"\b{_CLIENT}\b[^.;]{{0,80}}?\bhave {DETERMINERS}{STAFF} (?:removed|replaced|reassigned"
                rf"|dismissed)\b",
                # "Northmoor may require Calltrust to remove any agent"
                rf"\b(?:may|can|entitled to|right to) (?:require|request|ask|demand"
                rf"|direct)(?: [\w']{{1,16}}){{1,3}}? to "
                rf"(?:remove|replace|reassign|withdraw|dismiss) {DETERMINERS}{STAFF}\b",
                # "at the Client's request, take the adviser off the account"
                rf"\b(?:{_ASKED}|{_CLIENT}\b[^.;]{{0,40}}?\b(?:require|request|demand|ask"
                rf"|want)\w{{0,3}})\b[^.;]{{0,60}}?\b(?:tak|pull|mov|stand)"
                rf"\w{{0,3}} {DETERMINERS}{STAFF} (?:off|from|down)\b",
                rf"\b{_CLIENT}\b[^.;]{{0,90}}?\b(?:removal|replacement|reassignment"
                rf"|dismissal) of {DETERMINERS}{STAFF}\b",
                rf"\b{_CLIENT}\b[^.;]{{0,60}}?\b(?:require|request"
                rf"|demand)\w{{0,3}} that [^.;]{{0,60}}?{STAFF}[^.;]{{0,40}}?\b(?:remov|replac"
                rf"|reassign)\w{{2,3}}",
                rf"\b{STAFF}\b[^.;]{{0,90}}?\b(?:removed|replaced|reassigned)\b[^.;]{{0,80}}?\b{_ASKED}",
                rf"\b(?:remove|replace|reassign) {DETERMINERS}{STAFF}\b[^.;]{{0,80}}?\b{_ASKED}",
                rf"\b{_ASKED}[^.;]{{0,80}}?\b(?:remove|replace|reassign) {DETERMINERS}{STAFF}\b",
            )
        ),
    ),
    Practice(
        "pay",
        Pattern(
            any_of(
                rf"\b{_PAY}\b[^.;]{{0,80}}?\b(?:{_DECIDED})\b",
                rf"{_DECIDES}(?:(?:level|amount|criteria) of )?{DETERMINERS}(?:(?:agent|staff"
                rf"|csr)s?'? )?{_PAY}\b",
            )
        ),
        unless=Pattern(
            r"\bservice credits?\b|\bbonus (?:payable|due) to (?:the )?(?:supplier|provider"
            r"|vendor)"
        ),
    ),
    Practice(
        "orders",
        Pattern(
            any_of(
                rf"\b{_CLIENT}\b[^.;]{{0,50}}?\b(?:instruct|direct|give|issue"
                rf"|summon)\w{{0,2}} [^.;]{{0,30}}?(?:instructions?|orders?|directions?) "
                rf"(?:directly )?to {DETERMINERS}{STAFF}\b",
                rf"\b{_CLIENT}\b[^.;]{{0,40}}?\b(?:instruct|summon)s? {DETERMINERS}{STAFF}\b",
                rf"\b{STAFF}\b[^.;]{{0,40}}?\b(?:take|follow|obey|receive)s? (?:direct )?(?:instructions"
                rf"|orders|directions) (?:directly )?from (?:the )?{_CLIENT}\b",
            )
        ),
        ruled_out=Pattern(
            # "its employees, who take no orders from the Client"
            rf"\b{STAFF}\b[^.;]{{0,40}}?\b(?:take|follow|obey|receive"
            rf"|accept)s? no (?:direct )?(?:instructions?"
            rf"|orders?|directions?)\b[^.;]{{0,20}}?\bfrom (?:the )?{_CLIENT}\b|"
            rf"\b(?:no|not|never)\b[^.;]{{0,20}}?\b(?:instruct|direct|command)(?:s|ed"
            rf"|ing)? {DETERMINERS}{STAFF}\b|"
            rf"\b(?:no|not|never|refrains?|abstains?)\b[^.;]{{0,50}}?\b(?:instructions?|orders?"
            rf"|directions?)\b[^.;]{{0,40}}?\bto {DETERMINERS}{STAFF}\b"
            r"|\b(?:instructions?|orders?|directions?)\b[^.;]{0,60}?\b(?:only|solely"
            r"|exclusively)\b[^.;]{0,50}?\b(?:managers?|management|supervisors?)\b"
        ),
    ),
    Practice(
        "schedules",
        Pattern(
            any_of(
                rf"\b{_ROTA}\b[^.;]{{0,80}}?\b(?:{_DECIDED})\b",
                rf"{_DECIDES}(?:[a-z-]+ ){{0,2}}?(?:{STAFF}(?:'s?)? )?{_ROTA}\b",
                # "The Client may alter the advisers' schedules"
                rf"\b{_CLIENT}\b[^.;]{{0,40}}?\b(?:alter|chang|modif|amend|rearrang|draw"
                rf"|rewrit)\w{{0,3}} (?:up )?"
                rf"{DETERMINERS}(?:{STAFF}(?:'s?)? )?{_ROTA}(?: of {DETERMINERS}{STAFF})?\b",
            )
        ),
        unless=Pattern(r"\bproject schedule|\bschedules? [0-9a-f]\b|\bholiday schedule"),
    ),
    Practice(
        "leave",
        Pattern(
            any_of(
                rf"\b{_LEAVE}\b[^.;]{{0,80}}?\b(?:{_DECIDED})\b",
                rf"{_DECIDES}(?:{STAFF}(?:'s?)? )?{_LEAVE}\b",
            )
        ),
        unless=Pattern(r"\bleave to\b|\bpublic holidays\b"),
    ),
    Practice(
        "presence",
        Pattern(
            rf"\b{_CLIENT}\b[^.;]{{0,60}}?\b(?:station|place|maintain|locate|embed"
            rf"|second)\w{{0,2}} [^.;]{{0,50}}?"
            r"\b(?:representatives?|supervisors?|employees?|managers?|staff)\b[^.;]{0,50}?\b(?:floor|site"
            r"|premises|cent(?:er|re))\b"
            rf"|\b(?:representatives?|supervisors?|managers?|employees?|coordinators?) (?:of|employed by"
            rf"|from) (?:the )?{_CLIENT}\b[^.;]{{0,40}}?\b(?:present|stationed"
            r"|located|on the floor|embedded|(?:sits?|works?|based|seated) (?:permanently"
            r"|full[- ]time|daily|every day"
            r"|(?:on|at|in) (?:the )?[^.;]{0,30}?(?:floor|site|premises|cent(?:er|re))))\b"
            rf"|\b{_CLIENT}(?:'s)? (?:[a-z]{{2,14}} )?(?:representatives?|supervisors?|employees?"
            rf"|managers?)\b[^.;]{{0,60}}?\b(?:present|stationed|located|on the floor|embedded)\b"
        ),
        unless=Pattern(r"\baudit|\bvisit|\bmeeting"),
    ),
    Practice(
        "profile",
        Pattern(
            rf"\b{STAFF}\b[^.;]{{0,60}}?\b(?:hold|have|possess|with)\w{{0,3}} [^.;]{{0,40}}?"
            r"\b(?:degree|high school diploma|diploma|\w+ (?:\(\d+\) )?(?:years?|months?)'? (?:of )?"
            r"(?:\w+ ){0,3}experience|native)\b"
        ),
    ),
    Practice(
        "dedication",
        Pattern(
            any_of(
                rf"\bdedicated (?:team of )?{STAFF}\b|\b{STAFF} [^.;]{{0,30}}?\b(?:exclusively|solely) "
                rf"(?:dedicated|assigned)",
                rf"\b{STAFF}\b[^.;]{{0,50}}?(?:\b(?:are|is|be|fully|100 ?%)|\||,) dedicated\b",
                # "may work for no other customer of the Provider"
                rf"\b{STAFF}\b[^.;]{{0,60}}?\b(?:work|handle calls|take calls|answer) (?:for"
                rf"|on behalf of|on) no other\b",
                # "agents who work exclusively on the Client's account"
                rf"\b{STAFF}\b[^.;]{{0,30}}?\b(?:work\w{{0,3}}|answer\w{{0,3}}|tak\w{{1,3}}"
                rf"|handl\w{{1,3}}) (?:exclusively|solely|only)"
                rf" (?:on|for) (?:the )?{_CLIENT}",
                rf"\b{STAFF}\b[^.;]{{0,50}}?\b(?:shall not|may not|will not|must not|never) "
                rf"(?:be assigned|work|handle|take)[^.;]{{0,60}}?\b(?:other|another|competing)\b",
            )
        ),
        ruled_out=Pattern(
            rf"\b{STAFF}\b[^.;]{{0,40}}?\b(?:shared(?! (?:with|drive|in\b|mailbox))|non-dedicated"
            rf"|not (?:be )?dedicated"
            rf"|need not be dedicated)\b"
        ),
        unless=Pattern(r"\bdedicated account\b|^(?:annex|exhibit|schedule|appendix)\b[^.|]{0,60}$"),
    ),
    Practice(
        "turnover",
        Pattern(
            r"\b(?:attrition|turnover)\b[^.;]{0,80}?(?:\d ?%|\bpercent|\bexceed|\bmaximum|\bcap|\bbelow)"
            r"|(?:\d ?%|\bpercent|\bmaximum)[^.;]{0,40}?\b(?:attrition|staff turnover|turnover of)\b"
        ),
        unless=Pattern(
            rf"\b(?:annual|net|company) turnover\b(?! (?:of|among|amongst) {DETERMINERS}{STAFF}\b)|"
            r"\b(?:attrition|turnover)\b[^.;]{0,30}?\b(?:reached|was|were|stood at|rose|fell"
            r"|is, sadly,)\b|\bnormal for\b"
            r"|\bturnover (?:of|exceeding|below|above|under|over) (?:eur|usd|gbp|£"
            r"|€|\$)"
        ),
    ),
    Practice(
        "sanction",
        Pattern(
            rf"\b{_CLIENT}\b[^.;]{{0,80}}?\b(?:disciplinary (?:action|measures?|sanctions?)|reprimand"
            rf"|written warning)\b"
            rf"|\bdisciplinary (?:action|measures?|sanctions?)\b[^.;]{{0,60}}?\b{_ASKED}"
        ),
    ),
    Practice(
        "management",
        Pattern(
            rf"\b{STAFF}\b[^.;]{{0,60}}?\bunder the (?:\w+ ){{0,2}}?(?:control|direction|supervision"
            rf"|authority)(?: [a-z]+){{0,2}}? of (?:the )?{_CLIENT}\b"
            rf"|\b{_CLIENT}\b[^.;]{{0,30}}?\b(?:manage|supervise|direct)s? {DETERMINERS}{STAFF}\b"
        ),
        ruled_out=Pattern(
            any_of(
                # "The advisers report exclusively to the Provider's line management"
                rf"\b{STAFF}\b[^.;]{{0,20}}?\breports? (?:exclusively|solely"
                rf"|only) to (?:the )?(?:{_PROVIDER}\b"
                r"|(?:their|its) own (?:[a-z]{2,12} )?(?:managers?|management|supervisors?|employer)\b)",
                # "Voxline alone directs, supervises and disciplines its personnel"
                rf"\b(?:alone|solely|exclusively) (?:shall |will |may )?(?:direct|manag|supervis|control"
                rf"|command)\w{{0,4}}"
                rf"[^.;]{{0,40}}? its (?:own )?{STAFF}\b",
                # "Supplier retains sole control over its personnel"
                rf"\b{_PROVIDER}\b[^.;]{{0,70}}?\b(?:sole|solely|exclusive|exclusively|alone"
                rf"|full)\b[^.;]{{0,60}}?\b(?:control|management|supervis\w{{2,4}}|direction|authority"
                rf"|responsib\w{{3,5}}|manag\w{{1,3}}|direct)\b[^.;]{{0,60}}?\b(?:{STAFF})\b",
                rf"\b{STAFF}\b[^.;]{{0,80}}?\bunder the (?:\w+ ){{0,3}}?(?:control|direction|supervision"
                rf"|authority)(?: [a-z]+){{0,3}}? of (?:the )?{_PROVIDER}\b",
                rf"\b(?:control|management|supervision|direction"
                rf"|authority)\b[^.;]{{0,60}}?\b{STAFF}\b[^.;]{{0,50}}?\b(?:solely|exclusively"
                rf"|sole)\b[^.;]{{0,40}}?\b{_PROVIDER}\b",
                rf"\bnothing\b[^.;]{{0,60}}?\b{_CLIENT}\b[^.;]{{0,30}}?\b(?:authority|control|right"
                rf"|power)\b[^.;]{{0,40}}?\b{STAFF}\b",
                rf"\b{_CLIENT}\b[^.;]{{0,30}}?\b(?:not|never|no)\b[^.;]{{0,40}}?\b(?:control|supervise"
                rf"|manage|authority|interfere)\b[^.;]{{0,60}}?\b{STAFF}\b",
            )
        ),
    ),
)
