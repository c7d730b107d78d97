"""English wording of units of price."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.price_structure.en_by_word import BY_WORD
from contract_checker.extraction.price_structure.wording import PriceStructureWording

_CALL = r"(?:inbound |outbound )?calls?"
_HOUR = r"hours?"
_PAID = (
    r"(?:billed|billing|bills?|invoiced|charged?|charges|paid|pays?|payable|pric(?:e|ed|ing)|fees?|rates?"
    r"|remunerated|compensated)"
)

PRICE_STRUCTURE: Final = PriceStructureWording(
    cues=(
        (
            "€",
            "$",
            "£",
            "euro",
            "dollar",
            "bill",
            "invoic",
            "charge",
            "paid",
            "pay",
            "price",
            "pricing",
            "fee",
            "rate",
            "open book",
            "open-book",
            "compensat",
            "nothing",
            "owe",
            "swallow",
            "remunerat",
            "absorb",
        ),
        (
            "call",
            "minute",
            "hour",
            "time spent",
            "fte",
            "seat",
            "position",
            "flat",
            "fixed",
            "subscription",
            "contact",
            "sale",
            "appointment",
            "open book",
            "open-book",
            "email",
            "e-mail",
            "chat",
            "case",
            "cost",
            "idle",
            "waiting",
            "plan",
            "agent",
            "license",
        ),
    ),
    quantities=QUANTITIES,
    units=(
        Choice(
            "call_presented",
            Pattern(
                rf"\b(?:presented|offered|received) {_CALL}\b|\b{_CALL} (?:presented|offered|received)\b"
            ),
        ),
        Choice("call_answered", Pattern(rf"\banswered {_CALL}\b|\b{_CALL} answered\b")),
        Choice("call_resolved", Pattern(rf"\bresolved {_CALL}\b|\b{_CALL} resolved\b")),
        Choice(
            "call_handled", Pattern(rf"\b(?:handled|completed) {_CALL}\b|\b{_CALL} (?:handled|completed)\b")
        ),
        Choice("useful_contact", Pattern(r"\b(?:useful|effective|qualified|right[- ]party) contacts?\b")),
        Choice("hour_production", Pattern(rf"\b(?:production|productive) {_HOUR}\b")),
        Choice(
            "hour_logged",
            Pattern(rf"\blogged(?:[- ]in)? {_HOUR}\b|\blog-?in {_HOUR}\b|\b{_HOUR} logged(?:[- ]in)?\b"),
        ),
        Choice("hour_paid", Pattern(rf"\bpaid {_HOUR}\b|\bpayroll {_HOUR}\b")),
        Choice("hour_present", Pattern(rf"\b(?:attendance|staffed|worked) {_HOUR}\b|\b{_HOUR} worked\b")),
        Choice("hour_talk", Pattern(rf"\btalk(?:[- ]time)? {_HOUR}\b")),
        Choice(
            "subscription", Pattern(r"\bsubscription\b|\b\w{3,10} plan\b(?= ?[.:|])|\blicen[cs]e fees?\b")
        ),
        Choice(
            "flat",
            Pattern(
                r"\b(?:flat|fixed|lump)[- ](?:\w{1,10} )?(?:fees?|sums?|charges?|rate|price)\b|\b(?:set-?up"
                r"|implementation|management) (?:fee|charge)\b"
            ),
        ),
        Choice(
            "fte",
            Pattern(
                r"\bftes?\b|\bfull[- ]time equivalents?|\bper (?:agent|csr|representative)\b"
                r"|\bfull[- ]time (?:agents?|advis[eo]rs?|csrs?)\b"
            ),
        ),
        Choice("position", Pattern(r"\bseats?\b|\bworkstations?\b|\bpositions?\b")),
        Choice("minute", Pattern(r"\bminutes?\b")),
        Choice("hour", Pattern(rf"\b{_HOUR}\b(?! (?:of training|notice))|\bhourly (?:rate|fee)\b")),
        Choice(
            "result",
            Pattern(
                r"\b(?:per|a|each|every) (?:closed |confirmed |completed )?(?:sale|appointment|lead"
                r"|booking|conversion|order)\b|\bcommissions?\b|\bsuccess fees?\b"
            ),
        ),
        Choice(
            "act",
            Pattern(
                r"\be-?mails?\b|\bchats?\b|\bcases?\b|\btickets?\b|\btransactions?\b|\bcontacts?\b"
                r"|\binteractions?\b"
            ),
        ),
        Choice("call", Pattern(rf"\b{_CALL}\b(?! cent)")),
    ),
    regardless=Pattern(
        r"\b(?:whatever|regardless of|irrespective of|no matter) (?:the )?(?:number|length|duration|volume)?"
        r"(?: of )?(?:the )?$"
    ),
    refined=(
        Choice("call_resolved", Pattern(r"\b(?:resolve[sd]?|solve[sd]?|first[- ]call resolution)\b")),
        Choice("call_answered", Pattern(r"\b(?:answer\w{0,3}|pick(?:ed|s)? up|taken)\b")),
        Choice("call_handled", Pattern(r"\b(?:handle[sd]?|deals? with|dealt with|completed)\b")),
        Choice("call_presented", Pattern(r"\b(?:rings?|rang|presented|offered|answered or not)\b")),
        Choice("hour_talk", Pattern(r"\b(?:talk time|talking|on the phone|in conversation)\b")),
        Choice("hour_logged", Pattern(r"\blogged\b|\blog(?:s|ging)?[- ]?in\b|\bsigned in\b")),
        Choice(
            "hour_production",
            Pattern(r"\bproducti\w{2,3}\b|\bexcluding breaks\b|\bbreaks (?:excluded|not counted)\b"),
        ),
        Choice("hour_present", Pattern(r"\bon (?:the floor|site)\b|\bstaffed\b|\bbreaks included\b")),
    ),
    useful=Pattern(r"\byes or (?:a )?no\b|\bclear answer\b|\bpitch(?:ed)? in full\b|\bdecision[- ]makers?\b"),
    idle=Pattern(
        r"\b(?:time|minutes|hours|periods?) [^.;|£€$\d]{0,40}?\b(?:wait(?:s|ing)?|idle|unoccupied"
        r"|between (?:two |the )?(?:calls|contacts))\b|"
        r"\b(?:time|hours) spent (?:in training|on training|in meetings|waiting)\b|\b(?:waiting|idle)"
        r" (?:between|for)\b|\b(?:idle|wait(?:ing)?"
        r"|hold|break|down) ?time\b|\bbreaks\b"
    ),
    named_by_amount=("act", "result", "subscription"),
    rivals=Pattern(
        any_of(
            r"\blicen[cs]es?\b|\bper user\b|\brent(?:ed|al)?\b|\blease\b|\blet at\b|\baccess charge\b"
            r"|\bphone company\b"
            r"|\b\d{1,3}p (?:per|a) minute\b|\badvisers?, [£$€]|\bplus commission\b|\b(?:attorney|lawyer"
            r"|translat\w{2,4}|interpret\w{2,4})\b"
            r"|\bbonus(?:es)?\b|\bearns?\b|\bcallers?\b|\bsubscribers?\b|\bend (?:users?|customers?)\b"
            r"|\bconsumers?\b|\bpremium[- ]rate\b",
            r"\bwages?\b|\bsalar(?:y|ies)\b|\bemployers?\b|\bpayroll taxes\b",
            r"\bpenalt\w{1,3}\b|\bservice credits?\b|\binsur\w{3,6}\b|\bpremium is\b|\bdeposits?\b"
            r"|\bbudgets?\b|\bestimated\b|\bfines?\b|\bdamages\b|\binterest\b",
            r"\b(?:former|previous|earlier|abandoned|expired) (?:\w{1,12} )?(?:offer|tender|consultation"
            r"|procurement|contract|agreement"
            r"|arrangement|supplier"
            r"|provider|holder)\b|\barrangement abandoned\b",
            # what callers pay
            r"\b(?:passengers?|travellers?|cardholders?|account holders?|patients?|tenants?|guests?"
            r"|visitors?)\b"
            r"(?! (?:helpline|hotline|line|desk|calls?|services?|contacts?)\b)",
            r"\bcalls? (?:to|from) [^.;|]{0,40}?\b(?:number|line|helpline|hotline)\b[^.;"
            r"|]{0,30}?\bfree\b|\bin arrears\b|\b(?:collection|recovery) costs?\b",
            r"\bscor(?:e|es|ed|ing)\b|\baward criteri\w{1,2}\b|\bbidders?\b|\bminimum\b",
        )
    ),
    # "shall recharge all of its costs (salaries, premises), plus a margin of 4%"
    recharged=Pattern(
        r"\b(?:re)?(?:charge|bill|invoice|reimburse|recharge)[sd]?\b[^.;|]{0,60}?\b(?:(?:all|the whole"
        r"|the total)"
        r" (?:of )?(?:its|their|the)|its|their|actual|full) (?:actual |full |operating )?(?:costs?|expenses"
        r"|expenditure)\b[^.;|]{0,120}?\b(?:plus|with|together with|increased by"
        r"|and) (?:an? )?(?:[\w-]{1,10} )?"
        r"(?:margin|mark-?up|uplift|\d{1,2}(?:\.\d{1,2})? ?%)"
    ),
    unit_list=Pattern(
        r"\b(?:units? of (?:price|charge|account)|(?:billable|chargeable|priced|payable) units?)\b"
    ),
    per=Pattern(
        r" ?(?:\(?(?:excluding|excl\.?|plus) (?:vat|taxes)\)?)?,? ?(?:per |for each |for every |/ ?|an? "
        r"|each |(?=per ))"
        r"(?:[a-z]{3,10} (?:and )?per )?"
    ),
    paid_by=Pattern(
        rf"\b{_PAID}\b[^.;|]{{0,50}}?\b(?:per |by the |on (?:a |an )?per[- ]|for each "
        rf"|based on (?:the )?(?:number of |actual )?|according to (?:the )?(?:number of )?)$"
        rf"|\bper[- ]$|\bprice (?:of|per) (?:an? |each )?$"
    ),
    is_paid=Pattern(
        r"^[^.;|]{0,40}?\b(?:is|are|shall be|will be) (?:\w{1,14} ){0,2}?(?:billed|billable|invoiced"
        r"|charged"
        r"|paid|payable)\b"
    ),
    each=Pattern(r"\b(?:per|each|every|for each|an?) ?$"),
    nothing_for=Pattern(r"\b(?:nothing|no (?:pay|fee|charge)) for (?:the |any )?$"),
    none=Pattern(r"^\W*no $"),
    unpaid=Pattern(
        r"^[^.;|]{0,60}?\b(?:not|never|nor)\b[^.;|]{0,15}?\b(?:billable|billed|invoiced|charged|chargeable"
        r"|paid|payable|compensated|remunerated)\b"
        r"|^[^.;|]{0,30}?\bnon-?billable\b|^[^.;|]{0,20}?\b(?:we (?:swallow|absorb|bear)|(?:is"
        r"|are) on us)\b|^[^.;|]{0,40}?\b(?:free of charge|at no (?:cost|charge)"
        r"|at supplier's (?:own )?(?:cost|expense))\b"
    ),
    denied=Pattern(r"\b(?:no|not|nor|never|without|regardless|irrespective)\b"),
    # "Minutes in the queue are not."
    not_so=Pattern(r"\b(?:is|are|shall|will) not(?: be)?[.;]?$|\bcarry no (?:charge|fee)\b"),
    only_if_sold=Pattern(
        r"\b(?:paid|charged|billed|payable|due|remunerated) only (?:if|when|where|in the event of"
        r"|upon) [^.;|]{0,60}?"
        r"\b(?:sales?|sold|appointments?|signed|orders?|subscriptions?|promises?|donations?|converted)\b"
    ),
    standing=(Choice("open_book", Pattern(r"\bopen[- ]book\b|\bcost[- ]plus\b|\bactual costs? plus\b")),),
    # "£32 instead of £26", "from £3.20 to £3.00"
    no_price_before=Pattern(r"\b(?:instead of|rather than|and not|from) $"),
    # "shall not exceed £4": a bound, and no price
    bounded_before=Pattern(r"\b(?:exceed\w{0,3}|capped at|(?:lower|less|more|higher) than|limited to) $"),
    gross=Pattern(r"\binc(?:l\w*)?\.? (?:of )?vat\b|\bwith vat\b"),
    tiers=Pattern(
        r"\btier(?:s|ed)?\b|\bsliding scale\b|\bvolume bands?\b|\bdegressive\b"
        # "The rate steps down as traffic rises", "€0.61 up to 50,000 minutes, €0.54 beyond"
        r"|\b(?:steps? down|falls?|drops?|decreases?|declines?|reduces?) (?:as|with|when|once)\b[^.;|]{0,30}?"
        r"\b(?:volumes?|traffic|number|calls|contacts)\b"
        r"|\b(?:up to|as far as|first) \d[\d,.]*[^;|]{0,60}?\b(?:beyond|above|thereafter|over)\b"
    ),
    shares=(
        Choice("flat", Pattern(r"\bfixed (?:part|portion|component|share|element)\b")),
        Choice("result", Pattern(r"\bvariable (?:part|portion|component|share|element)\b")),
    ),
    priced=Pattern(
        r"\b(?:pay|pays|paid|payable|bill\w{0,4}|invoiced?|charged?|pricing|commissions?)\b|\bprices?\b"
        r"|\bgo(?:es)? (?:at|for)\b|\bapiece\b|\beach\b|\bcosts?\b|\bowed?\b"
        r"|\brates?\b|\bfees?\b|\bcharges?\b"
    ),
    unit_column=Pattern(r"^(?:units?(?: of (?:charge|measure|work|billing))?|charging units?|basis)$"),
    money=Pattern(r"€|£|\$|\beur\b|\bgbp\b|\busd\b"),
    net=Pattern(
        r"\b(?:excl(?:uding|\.)?|plus|ex|net of|exclusive of|without) (?:vat|tax)"
        r"|\b(?:vat|tax) (?:excluded|not included)\b"
    ),
    by_word=BY_WORD,
)
