"""English wording of penalties, service credits and bonuses."""

from decimal import Decimal
from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.en_regardless import REGARDLESS
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.penalty.en_rivals import RIVALS, SURE_RIVALS
from contract_checker.extraction.penalty.wording import PenaltyWording

_BONUS = (
    r"(?:(?:performance |quality )?bonus(?:es)?|incentive payments?|earn-?backs?|(?:we|client"
    r"|buyer) (?:shall |will )?adds?(?= [a-z0-9.]+ ?(?:%|per ?cent)))"
)
_CREDIT = (
    r"(?:(?:shall|will) credit\b|service (?:level )?credits?|performance credits?|credits? (?=fall|lapse"
    r"|stop|are|is|of"
    r"|accrue)|fee reductions?|at-risk amounts?)"
)
_NAMED = one_of(r"penalt(?:y|ies)|liquidated damages|malus|deductions? of|chargebacks?", _CREDIT, _BONUS)
_INVOICE = (
    r"(?:(?:your |our |(?:the |that )?month's |monthly |total |applicable |relevant ){0,2}(?:invoices?"
    r"|fees|charges|invoiced amounts?"
    r"|billings?|bills?))"
)
# what is not done as it should, and what it costs: "every callback we miss costs us £25"
_FAULT = (
    r"(?:miss(?:es|ed|ing)?|late(?:ness)?|delay(?:s|ed)?|errors?|mistakes?|fail(?:s|ed|ure|ures)?"
    r"|short(?:fall)?|below|lost"
    r"|dropped|breach(?:es)?|wrong(?:ly)?|missing|down|outages?|fewer than|less than|overdue reports?"
    r"|absen(?:t|ce)|not (?:met"
    r"|reached|delivered"
    r"|answered|done))"
)
_MONEY = r"(?:[£€$] ?\d[\d,.]*|\w+(?: and a half)? ?(?:%|(?:per ?cent|pounds|euros|dollars|eur|gbp|usd)\b))"
_COSTS = (
    r"(?:costs?|take(?:s|n)?|knock(?:s|ed)?|dock(?:s|ed)?|deduct(?:s|ed)?|withh(?:old|olds|eld)|forfeits?"
    r"|owes?|lose(?:s)?"
    r"|back to (?:us|you|the \w{3,12})|off (?:the|that|your|our|its) |refund(?:s|ed)?|credit(?:s"
    r"|ed)? (?:us|you|the)|charged?)"
)

_CUES: Final = (
    (
        "penalt", "liquidated", "credit", "bonus", "malus", "incentive", "deduction", "chargeback",
        "reduction", "earn", "at-risk",
        "cost", "miss", "late", "short", "error", "mistake", "fail", "lost", "below",
        "we shall add", "we will add", "dock", "refund", "wrong", "delay",
    ),
)  # fmt: skip
PENALTY: Final = PenaltyWording(
    cues=_CUES,
    quantities=QUANTITIES,
    named=Pattern(rf"\b{_NAMED}"),
    costs=Pattern(
        any_of(
            rf"\A(?=[^;]{{0,300}}?\b{_FAULT}\b)(?=[^;]{{0,300}}?(?:\b{_COSTS}[^.;]{{0,60}}?{_MONEY}"
            rf"|{_MONEY}[^.;]{{0,60}}?\b{_COSTS}))",
            rf"\b{_FAULT}\b[^.;|]{{0,50}}? ?[:|=] {_MONEY} ?(?:per |an? |/ ?|each |of (?:the|that|our"
            rf"|your) )",
        )
    ),
    bonus=Pattern(rf"^{_BONUS}"),
    service_credit=Pattern(rf"^{_CREDIT}"),
    gained=Pattern(
        r"\b(?:bonus(?:es)?|incentives?|reward\w{0,2}|premiums?|earns?|earn-?backs?|supplements?)\b"
        r"|(?:^|[|: ])\+ ?\d"
    ),
    lost=Pattern(
        rf"\b{_COSTS}|\b(?:deduct|reduc|withh|penal|damages|credits?|late|miss|short|fail)\w{{0,5}}"
    ),
    # "credits that do not exceed £500 in a year are waived"
    small=Pattern(
        rf"\b{_NAMED} (?:which |that )?(?:in total )?(?:do |does )?not exceed\w{{0,3}} [^.;]{{0,40}}?"
        r"(?= (?:are|is|shall|will) )"
    ),
    none_due=Pattern(r"\b(?:no|nothing|never|nor|not|n't)\b[^.;]{0,30}?\b(?:owe|due|accrue|apply|payable)"),
    rivals=RIVALS,
    sure_rivals=SURE_RIVALS,
    excluded=Pattern(
        any_of(
            rf"\bno (?:\w{{1,12}} )?{_NAMED}",
            rf"\b{_NAMED}[^.;]{{0,30}}?\b(?:shall|will|do|does) not (?:apply|be (?:applied|due|payable"
            rf"|imposed))\b",
            rf"\bnot be (?:liable|subject) (?:for|to) (?:any )?{_NAMED}",
        )
    ),
    # "the Provider is relieved of no service credit"
    spared_none=Pattern(
        rf"\b(?:reliev|releas|excus|exempt|spar)\w{{1,4}} (?:of|from) (?:no|none of the) {_NAMED}"
        rf"|\bno {_NAMED}[^.;]{{0,25}}?\b(?:waived|forgiven)\b"
    ),
    conditional=Pattern(
        r"\b(?:if|when|where|unless|during|until|in the event|to the extent)\b|\b(?:in|for) (?:a|any"
        r"|the first)\b"
        r"[^.;]{0,20}?\b(?:months?|quarters?|weeks?|days?|years?)\b"
    ),
    applies=Pattern(
        any_of(
            # "shall pay the sum so found as liquidated damages"
            r"\b(?:shall|will|must|agrees? to) pay\b[^.;]{0,200}?\bas "
            r"(?:and for )?(?:\w{1,14} and )?liquidated"
            r" damages\b|\brecovers? liquidated damages\b",
            rf"\b(?:incurs?|liable for|subject to|shall pay|owes?|results? in|gives? rise to|entitled to"
            rf"|receives?)\b[^.;]{{0,50}}?\b{_NAMED}",
            rf"\b{_NAMED}[^.;]{{0,40}}?\b(?:shall|will|may) (?:apply|be (?:applied|due|payable|imposed"
            rf"|assessed))\b",
        )
    ),
    by_reference=Pattern(
        r"\b(?:set (?:out|forth) in|specified in|described in|under|pursuant to"
        r"|accordance with)\b[^.;]{0,20}?\b(?:section|schedule|exhibit|annex|appendix|article|sow)\b"
    ),
    debtors=(
        Choice(
            "provider",
            Pattern(
                any_of(
                    rf"\b(?:{PARTIES.provider}|holder|successful tenderer)\b[^.;]{{0,60}}?\b(?:pays?"
                    rf"|incurs?|liable"
                    rf"|owes?|credits?|grants?|subject to)\b",
                    r"\byou (?:shall |will |must )?(?:pay|owe|incur|forfeit|credit)\b",
                    rf"\b(?:exposes?|makes|renders?) (?:the )?(?:{PARTIES.provider}|holder)\b",
                    rf"\b(?:{PARTIES.client})\b[^.;]{{0,50}}?\b(?:receives?|entitled to|deducts?|appl(?:y"
                    rf"|ies)|withholds?|offset|credited|assess(?:es)?)\b",
                    rf"\bcosts? (?:us|(?:the )?(?:{PARTIES.provider}|holder))\b",
                    r"\boff (?:our|the) (?:bill|invoice)|\bback to us\b",
                    rf"\b(?:charged to|imposed on|payable by|due from"
                    rf"|owed by) (?:you\b|(?:the )?(?:{PARTIES.provider}|holder)\b)",
                )
            ),
        ),
        Choice("client", Pattern(rf"\b(?:{PARTIES.client})\b[^.;]{{0,40}}?\b(?:pays?|owes?|liable)\b")),
    ),
    named_after=Pattern(rf"\b(?:as|by way of|in) (?:an? )?{_NAMED}"),
    formula=Pattern(r"\bp ?= ?[vrxntm\d ×*/()+.-]{3,40}"),
    parts=((Decimal("0.1"), Pattern(r"\bone thousandth\b")), (Decimal(1), Pattern(r"\bone hundredth\b"))),
    fraction=Pattern(r"(?<![\d/])(?P<over>\d) ?/ ?(?P<under>\d{2,5})(?![\d/])(?:th)?"),
    rhythms=(
        Choice("day", Pattern(r"\bdaily [^.;]{0,40}?$")),
        Choice("month", Pattern(r"\bmonthly (?:penalt|service credit|bonus)[^.;]{0,30}?$")),
    ),
    per=(
        Choice(
            "hour", Pattern(r"(?:\bper|/|\beach|\bevery|\ban) ?hour(?!ly)|\bhourly\b|\bnumber of hours\b")
        ),
        Choice(
            "day",
            Pattern(
                r"(?:\bper|/|\beach|\bevery|\ba) ?(?:calendar |business |working )?day|\bdaily\b"
                # "where R is the number of days of delay"
                r"|\bnumber of (?:calendar |business |working )?days\b"
            ),
        ),
        Choice(
            "week",
            Pattern(
                r"(?:\bper|/|\beach|\bevery|\ba) ?(?:full )?week(?!ly)"
                r"|\bweekly\b(?! (?:reports?|statements?|dashboards?|figures|files?|plans?|meetings?"
                r"|invoices?))"
            ),
        ),
        Choice(
            "point",
            Pattern(
                r"(?:\bper|/|\beach|\bevery|\bfor each) ?(?:full )?(?:percentage )?point|\bper cent below"
            ),
        ),
        Choice(
            "call",
            Pattern(r"(?:\bper|/|\beach|\bevery|\bfor each) ?(?:\w{1,12} )?(?:call|contact|e-?mail|ticket)"),
        ),
        Choice("month", Pattern(r"(?:\bper|/|\beach|\bevery|\bfor each) ?month")),
        Choice(
            "occurrence",
            Pattern(
                r"(?:\bper|/|\beach|\bevery|\bfor each) ?(?:occurrence|failure|callback|error|mistake"
                r"|omission|breach|incident|event|instance"
                r"|violation|default)"
            ),
        ),
    ),
    bases=(
        Choice(
            "invoice",
            Pattern(
                rf"^ ?(?:of|on|from|off|to) (?:the (?:\w{{1,8}} )?(?:amount|value|total) of )?"
                rf"(?:the |each |such |that month's |its )?{_INVOICE}"
            ),
        ),
        Choice("order", Pattern(r"^ ?of (?:the )?(?:value of the )?(?:purchase |work |task )?order")),
        Choice(
            "contract",
            Pattern(
                r"^ ?of (?:the )?(?:total |annual )?(?:(?:contract|agreement)|(?:value|price) of (?:the"
                r"|this) (?:contract|agreement))"
            ),
        ),
        Choice(
            "service",
            Pattern(
                r"^ ?of (?:the )?(?:(?:value|price|fees) (?:of|for) the )?(?:\w{1,10} )?services?"
                # "in which V is the value of the late service"
                r"|^[^.;]{0,30}?\bv (?:is|being|=|means|stands for|represents)"
                r" (?:the )?(?:value|price|amount) of (?:the )?(?:\w{1,12} ){0,2}?services?"
            ),
        ),
    ),
    reduced_before=Pattern(r"\b(?:invoice|fees|charges)\b[^.;]{0,25}?\breduced by $"),
    threshold_before=Pattern(
        # "payable from £500 upwards", "the penalty threshold is 75%", "not capped at 10% but at 15%"
        r"\b(?:payable|due|apply|applies|applied) from $|\b(?:penalty|credit) threshold (?:is|of|at|:) ?$"
        r"|\bnot capped at $|"
        r"\b(?:below|under|above|over|beyond|past|less than|more than|exceeds?|target of|at least"
        r"|reach(?:es)?"
        r"|fewer than"
        r"|falls? to|[<>]) ?(?:the |a )?$"
    ),
    owed_before=Pattern(rf"\b{_NAMED}[^.;,]{{0,40}}?(?:\b(?:of|equal to|at|is|to) (?:up to )?|: ?)?$"),
    cap_before=Pattern(
        r"\b(?:stops? at|tops? out at|never (?:more than|above)|not (?:\w{1,10} ){0,5}?exceed(?:ing)?"
        r"|\bno (?:month|event|case|year) [^.;]{0,60}?\bexceed|\b(?:ceiling|cap|maximum"
        r"|limit)\b[^.;%]{0,30}?\|"
        r"|\bwithout (?:\w{1,12} ){0,4}?exceeding"
        r"|(?<!not )capped(?:, [^.;,%]{1,25},)? at|\bnot capped at [^.;]{1,12}? but at|cap of|limited to"
        r"|maximum of|not more than"
        r"|limit of|up to)(?: a total of)? ?$"
    ),
    cap_after=Pattern(r"^ ?(?:maximum|cap\b|at most)"),
    capped=Pattern(
        r"\bstops? at\b|\bwithout (?:\w{1,12} ){0,4}?exceeding\b|\bno [^.;]{0,60}?\bexceed\b"
        r"|\bnot surpass\b|\bceiling\b|\bcapped\b|\bcap\b"
        r"|\bnot (?:\w{1,10} ){0,5}?exceed\b|\blimited to\b|\bmaximum\b"
    ),
    uncapped=Pattern(
        r"\buncapped\b|\bwithout (?:any )?(?:cap|limit|ceiling)|\bno (?:overall |upper "
        r"|annual )?(?:cap|ceiling)\b"
        r"|\bnot (?:be )?(?:capped(?! at)|subject to (?:any|a) (?:cap|ceiling|limit))\b|\bunlimited\b"
    ),
    # "this cap does not apply to penalties under clause 5.2", "are excluded from the cap"
    beyond_cap=Pattern(
        r"\b(?:this|the|such|that) (?:cap|limit|ceiling|maximum)\b[^.;]{0,20}?\b(?:not|never)"
        r" (?:apply|extend|cover|include)\b(?![^.;]{0,15}?\bbonus)"
        r"|\b(?:excluded from|outside|not subject to|not count\w{0,3} towards?|in addition to)"
        r" (?:this|the|such|that) (?:cap|limit|ceiling|maximum)\b"
    ),
    not_all=Pattern(
        r"\b(?:except|excluding|other than|save|apart from)(?: for)? (?:the |those |any )?"
        r"(?:[a-z]{4,12} )?(?:those|penalties|credits|breach\w{0,2}|clause|section)\b"
    ),
    neutralised=Pattern(
        r"\b(?:fall away|lapse|drop|stop|vanish|disappear|cease)\w{0,3}\b[^.;]{0,60}?\b(?:volumes?|calls?"
        r"|contacts?"
        r"|traffic)\b[^.;]{0,60}?\bforecast|"
        r"\b(?:no|not|waived|excused|relieved|suspended|exempt(?:ed)?|exonerated|released)\b[^.;]{0,120}?\b(?:volumes?"
        r"|calls?|traffic|contacts?)\b[^.;]{0,60}?\bforecast"
        r"|\b(?:volumes?|calls?|contacts?)\b[^.;]{0,60}?\bforecast\w{0,3}\b[^.;]{0,120}?\b(?:no|not|waived"
        r"|excused|relieved|suspended)\b"
    ),
    pronoun=Pattern(r"(?:- )?(?:they|these|those)\b"),
    regardless=REGARDLESS,
    flags=(
        (
            "liberating",
            Pattern(
                r"\bwithout prejudice\b(?! to (?:[\w']{1,12} ){0,3}?(?:rights? (?:to|of) )?terminat)"
                r"|\bnot (?:[\w']{1,12} ){0,4}?(?:sole|exclusive|only) "
                r"|\bin addition to any other remed|\bnot (?:relieve|release)"
            ),
            Pattern(r"\b(?:sole|exclusive) (?:and exclusive )?remed"),
        ),
        (
            "cumulative",
            Pattern(r"\b(?:not|non)[ -](?:be )?cumulative|\bnot cumulat"),
            Pattern(r"\bcumulative\b|\bcumulat(?:e|ed)\b"),
        ),
        (
            "formal_notice",
            Pattern(
                r"\b(?:without|no) (?:(?:any|prior|formal|further|the need (?:for|of)|need (?:for|of)"
                r"|a) ){0,4}notice"
                r"|\bautomatically\b"
            ),
            Pattern(r"\bafter (?:a )?(?:formal|written|default) notice"),
        ),
    ),
)
