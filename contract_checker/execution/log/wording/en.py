"""English words of request logs: titles of columns, values of cells; folded, without punctuation."""

from collections.abc import Mapping, Sequence
from typing import Final

from contract_checker.engine.circumstances import Supplier
from contract_checker.execution.request import AnswerKind, Field, Ground, RequestDirection, SizeUnit
from contract_checker.facts import Nature

_MEASURED: Final = r"(?:volumes?|workload|fte|headcount|hours|calls|contacts|level|capacity|staffing)"
# The first that a title shows: "Response date" is no sending, "Lot no." no number of a request.
HEADERS: Final[Sequence[tuple[Field, str]]] = (
    ("replaces", r"\breplac|\bsupersed|\bcorrects\b|\bamends\b"),
    (
        "answer_proof",
        r"\b(?:proof|evidence|document|email|ref|channel|medium)\b.*\b(?:answer|response|reply|acceptance)",
    ),
    (
        "answered_time",
        r"\b(?:answer|respon|repl|accept|approv)\w* (?:time|hour)\b|\btime\b.*\b(?:answer|respon|reply)",
    ),
    (
        "answered_at",
        r"\b(?:date|day|timestamp)\b.*\b(?:answer|respon|repl|accept|approv|decision|refus|reject)"
        r"|\b(?:answer|respon|repl|accept|approv|decision|decided|refus|reject)\w* (?:date|day|on|at)\b"
        r"|\b(?:answered|responded|replied)\b",
    ),
    ("withdrawn_at", r"\bwithdraw|\bcancel|\bretract"),
    (
        "received_time",
        r"\b(?:received|receipt|arrival) (?:time|hour)\b|\btime\b.*\b(?:received|receipt|arriv)",
    ),
    ("receipt_proof", r"\backnowledg|^ack\b|\bproof\b|\breceipt (?:ref|no|number|id)"),
    ("received_at", r"\breceived|\breceipt\b|\barriv|\brec d\b|\brcvd\b|\brecd\b"),
    (
        "sent_time",
        r"\b(?:sent|sending|request|issue|submission) (?:time|hour)\b|\btime\b.*\b(?:sent|request|sending)",
    ),
    ("channel", r"\bchannel|\bmedium\b|\bsent (?:by|via)|\bmethod\b|\bvia\b"),
    ("supplied_by", r"\bsupplied|\bprovided by|\bsource\b|\bfurnished"),
    ("lot", r"\blot\b"),
    ("effective_time", r"\beffective (?:time|hour)\b|\bstart time\b"),
    (
        "effective_on",
        r"\beffective|\beff (?:date|from|on)\b|\bstart|\bgo live|\bappl(?:y|ies|icable) (?:from|on|as)"
        r"|\bin force|\btakes? effect"
        r"|\bimplement|\bwith effect|\bfrom date|\bas of\b|\bvalid from\b|\bneeded by|\btarget (?:date|month"
        r"|week)|^(?:month|week|period)$",
    ),
    (
        "sent_at",
        r"\b(?:date|day|timestamp|created|sent|submitted|issued|raised|requested|notified|logged)\b.*"
        r"\b(?:sent|request\w*|sending|issue\w*|submi\w+|creat\w+|rais\w+|notif\w+|notice|on|at|date)\b"
        r"|\b(?:request|sending|dispatch|notification) (?:date|day|timestamp)|\b(?:notice|order"
        r"|opened|opening) date|\bsent\b|\bsubmitted\b|\braised\b|\bopened\b|\blogged\b"
        r"|\bissue date|\breq date\b|\b(?:e ?mail|letter|message|notice)(?: [a-z]+){0,2} (?:of|dated)$"
        r"|\bcreated\b|\bsubmission date",
    ),
    (
        "direction",
        r"\bdirection\b|\bup down\b|\bincrease\b|\bdecrease\b|\b(?:change|request|movement) type"
        r"|\btype of (?:change|request)",
    ),
    ("size_unit", r"\bunits?\b|\buo ?m\b|\bmeasure\b"),
    (
        "id",
        r"^(?:id|no|nr|number|ref|reference|ticket|case|key|request)$|\bid$|\b(?:request|change|ticket|case)"
        r" (?:no|nr|number|ref|reference|key|code)\b|.#$|\bref(?:erence)?(?: no| number)?$|^#$",
    ),
    (
        "new_value",
        rf"\b(?:new|target|requested|revised|final) {_MEASURED}\b|\b{_MEASURED}\b.*\b(?:after"
        rf"|target|requested|new|revised)\b"
        r"|\bafter\b|^(?:new|to)$",
    ),
    (
        "base_value",
        rf"\b(?:current|initial|base|baseline|old|previous|contracted|original|prior) {_MEASURED}\b"
        rf"|\b{_MEASURED}\b.*\b(?:before|current|baseline|initial|contracted|prior)\b|\bbefore\b"
        rf"|\bbaseline (?:value|volume)",
    ),
    ("base", r"\bbase(?:line)?\b|\bpercent(?:age)? of\b|% of\b"),
    (
        "size",
        r"\bsize\b|\bimpact\b|\badjustment|\bchange\b|\bchg\b|\bvariation|\bdelta\b|\bamount\b"
        r"|\bvolumes?\b|%|\bpercent|\bpct\b"
        r"|\bftes?\b|\bhours\b|\bcalls\b"
        r"|\bheadcount\b|\bquantity\b|\bqty\b|\bmagnitude\b",
    ),
    (
        "answer",
        r"\banswer|\bans\b|\bresp\b|\brespon|\breply|\bdecision|\bstatus\b|\boutcome\b|\baccept|\bapprov",
    ),
    ("ground", r"\bground|\breason|\bcause|\bjustification|\brationale"),
    ("nature", r"\bnature\b"),
    ("note", r"\bnotes?\b|\bcmts?\b|\brmks?\b|\bcomment|\bremark|\bobservation"),
    ("sent_at", r"^(?:date|day|timestamp)$"),
)
# What a title names only for want of a better one: "Created on" beside "Sent on".
WEAK: Final = (
    r"\bcreat|\bopen|\blogged\b|\braised\b|^(?:date|day)$|\bmonth\b|\bweek\b|\bperiod\b"
    r"|\bneeded\b|\btarget\b|\border\b"
)
HOUR: Final = r"^(?:time|hour|hh mm)$"
UNITS: Final[Sequence[tuple[SizeUnit, str]]] = (
    ("percent", r"%|\bper ?cent\w*|\bpct\b"),
    ("fte", r"\bftes?\b|\bheadcount\b|\bfull[- ]time equivalents?|\bpositions?\b|\bseats?\b|\bagents?\b"),
    ("hours", r"\bhours?\b|\bhrs?\b|\bh\b"),
    ("calls", r"\bcalls?\b|\bcontacts?\b|\binteractions?\b|\btickets?\b"),
)
DIRECTIONS: Final[Mapping[RequestDirection, str]] = {
    "increase": (
        r"\bincreas\w*|\bup\b|\bupward\w*|\brais\w+|\bramp[- ]?up\b|\badd(?:ition|itional|ed)?\b"
        r"|\bmore\b|\bhigher\b|\bgrowth\b"
    ),
    "decrease": (
        r"\bdecreas\w*|\bdown\b|\bdownward\w*|\breduc\w+|\bramp[- ]?down\b|\bless\b|\blower\w*"
        r"|\bcut\b|\bremov\w+"
    ),
}
# The first that fits: "accepted early", "not accepted" hold the words of others.
ANSWERS: Final[Sequence[tuple[AnswerKind, str]]] = (
    (
        "none",
        r"\bno (?:answer|response|reply)|\bunanswered|\bpending\b|^none\b|^open$|\bawaiting\b|^in progress\b",
    ),
    ("refused", r"\brefus|\breject|\bdeclin|^no\b|\bnot (?:accept|approv|agreed)|\bcannot\b|\bdenied\b"),
    ("accepted_early", r"\bearly\b|\bin advance\b|\bwaiv|\bahead of\b"),
    ("accepted", r"\baccept|\bapprov|\bagree|^yes\b|^ok\b|\bconfirm"),
)
SUPPLIERS: Final[Mapping[Supplier, str]] = {
    "client": r"\bclient|\bcustomer|\bbuyer|\bprincipal",
    "provider": r"\bprovider|\bvendor|\bsupplier|\bcontractor|\bcall cent(?:re|er)|\bbpo\b",
    "third": r"\bthird|\bexpert|\bcommittee",
}
GROUNDS: Final[Sequence[tuple[Ground, str]]] = (
    ("force_majeure", r"\bforce majeure|\bact of god"),
    ("urgency", r"\burgen|\bemergenc|\bincident|\boutage"),
    ("agreement", r"\bagree|\bamendment\b|\bmutual"),
    ("campaign", r"\bcampaign|\blaunch|\bpromotion"),
    ("season", r"\bseason|\bchristmas\b|\bsummer\b|\bpeak\b|\bblack friday"),
)
NATURES: Final[Sequence[tuple[Nature, str]]] = (
    ("campaign", r"\bcampaign"),
    ("one_off", r"\bone[- ]off|\bad hoc|\btemporary"),
    ("lasting", r"\blasting|\bongoing|\bpermanent|\brecurring"),
)
BLANK: Final = r"none|null|nil|unknown|not (?:known|available|applicable|provided)|tbd|tbc"
NO: Final = r"no|none|missing"
LATER: Final = (
    r"(?:(?:the )?(?:date|effect|time|size|value) )?(?:still )?(?:to be (?:defined|confirmed|determined"
    r"|agreed"
    r"|specified|advised)|not (?:yet )?(?:known|defined|fixed|specified|dated)|tb[acd]|pending|awaiting"
    r"|unknown)"
    r"(?: \?+)?"
)
TOTAL: Final = r"(?:sub|grand )?[- ]?totals?\b|averages?\b|sum\b|count\b"
COUNTED: Final = (
    r"of which\b|(?:number|no\.?|nr\.?) of\b"
    r"|(?:increases|decreases|requests|rows|accepted|refused|withdrawn)\b[ :=]{0,5}\d{0,6}$"
)
EXAMPLE: Final = r"examples?\b|sample\b"
MONTHS: Final[Mapping[str, int]] = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sep": 9, "sept": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
}  # fmt: skip
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
FIELDS: Final[Mapping[Field, str]] = {
    "id": "reference", "sent_at": "sending date", "sent_time": "sending time",
    "received_at": "receipt date", "received_time": "receipt time",
    "receipt_proof": "proof of receipt", "effective_on": "effective date",
    "effective_time": "effective time", "direction": "direction", "size": "change",
    "size_unit": "unit", "base": "base", "base_value": "base volume", "new_value": "new volume",
    "channel": "channel", "answer": "answer", "answered_at": "answer date",
    "answered_time": "answer time", "answer_proof": "proof of the answer",
    "supplied_by": "supplied by", "withdrawn_at": "withdrawal date", "replaces": "replaces",
    "ground": "ground", "nature": "nature", "lot": "lot", "note": "notes",
}  # fmt: skip
