"""English words of penalties, enough where the net is sure that a sentence states one."""

from decimal import Decimal
from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.penalty.by_word import ByWord

_PENALTY = one_of(
    r"penalt(?:y|ies)|penali[sz]\w+|malus(?:es)?|liquidated damages|lds?|deductions?|deducted|deducts?"
    r"|abate\w*",
    r"fines?|sanctions?|forfeit\w*|withh[eo]ld\w*|give[sn]? back|gave back|comes? off|takes? off|taken off"
    r"|docked"
    r"|costs? (?:us|you|the|it)|per ?cent off|% off|reductions?|knock(?:s|ed)? [^.;|]{0,20}?off|clawbacks?"
    r"|claws? back|holdbacks?",
)
_CREDIT = r"(?:credits?|credited|at-risk amounts?|rebates?|refunds?|refunded)"
_BONUS = one_of(
    r"bonus(?:es)?|incentives?|kickers?|uplifts?|rewards?|earns? (?:an?|us) [a-z0-9. %]{0,30}?(?:extra"
    r"|addition|supplement)"
    r"|tops? up|on top(?! of)|adds? \d",
)
_ANY = one_of(_PENALTY, _CREDIT, r"bonus(?:es)?|points")
_DUE = one_of(
    r"due|owed|payable|made|applied|appl(?:y|ies)|accrues?|accrue|deducted|charged|taken|credited|claimed"
    r"|counted"
    r"|count|levied|arise|owe|incurred|imposed|withheld|penalised|penalized|sanctioned|run",
)
_LIFTED = one_of(
    r"waiv\w+|lapses?|lapsed|fall away|falls away|melts? away|suspended|excused|exonerated|relieved"
    r"|releas\w+|exempt\w*"
    r"|let off|off the hook|forgo\w*|forg[ai]v\w+|neutrali[sz]ed|excluded|left out|struck out|cease[sd]?"
    r"|disapplied",
    r"renounces?|cancelled|stand down|drop away|grace period|not applied|holiday|frozen|not discharging",
)
_OVER = one_of(
    r"exceed\w*|over|above|beyond|more than|past|outran|ran|higher|out by|missed by|error|wrong|outside"
    r"|surpass\w*|top"
)
_FLOW = one_of(
    r"volumes?|calls?|contacts?|traffic|demand|arrivals?|interactions?|forecasts?|model|intervals?|inflow"
    r"|workload"
)
_FORESEEN = one_of(
    r"forecast\w*|plan(?:ned)?|predict\w*|prevision|expect\w*|projected|projections?|projection"
    r"|estimate[ds]?|curve|band"
    r"|corridor|binding figure|locked|foreseen|announced",
)
_BASE = one_of(
    r"invoices?|bills?|fees?|charges?|price|account|amounts?|month|quarter|week|sum|rent|turnover|contract"
    r"|value|order"
    r"|consideration|services?|fortnight",
)

ENGLISH: Final = ByWord(
    names=(
        Choice("penalty", Pattern(rf"(?<![a-z]){_PENALTY}(?![a-z])")),
        Choice("service_credit", Pattern(rf"(?<![a-z]){_CREDIT}(?![a-z])")),
        Choice("bonus", Pattern(rf"(?<![a-z]){_BONUS}(?![a-z])")),
    ),
    # "Nothing will be deducted", "Linha Clara is exonerated"
    taken=Pattern(
        whole_words(r"deducted|withheld|exonerated|let off|off the hook|credited|comes off|taken|sanctioned")
    ),
    # "the Provider is relieved of no credit", "no waiver applies"
    spared_not=Pattern(
        rf"\b(?:not|never)\b[^.;|]{{0,25}}?\b(?:reliev|releas|excus|exempt|exonerat"
        rf"|spar)\w+\b[^.;|]{{0,20}}?\b{_ANY}\b"
        rf"|\b(?:reliev|releas|excus|exempt|exonerat|spar)\w+ (?:of|from) (?:no|none of)\b"
        r"|\bno (?:waiver|exemption|grace period|relief)\b"
    ),
    waived=Pattern(
        any_of(
            rf"(?<![a-z])(?:no|nor|not a|zero|without) (?:such )?(?:\w{{1,12}} )?{_ANY}(?![a-z])",
            rf"(?<![a-z])(?:not|never|nothing|none|neither|\w+n't)(?![a-z]"
            rf"| (?:be )?more than)[^.;|]{{0,40}}?(?<![a-z]){_DUE}(?![a-z])",
            rf"(?<![a-z])(?:nothing|none)(?![a-z])[^.;|]{{0,25}}?(?<![a-z])(?:comes? off|{_DUE})(?![a-z])",
            r"(?<![a-z])owes? (?:you |us |them )?nothing(?![a-z])",
            rf"(?<![a-z]){_LIFTED}(?![a-z])[^.;|]{{0,60}}?(?<![a-z]){_ANY}(?![a-z])",
            rf"(?<![a-z]){_ANY}(?![a-z])[^.;|]{{0,80}}?(?<![a-z]){_LIFTED}(?![a-z])",
            r"(?<![a-z])(?:is|are|be) (?:exonerated|let off|off the hook)(?![a-z])",
        )
    ),
    cases=Pattern(
        whole_words(
            r"if|when|where|while|unless|until|during|for (?:that|the|any|each|a)|first|after|in case"
            r"|because|since"
            r"|to the extent|below|under|outages?|storms?|failures?|weeks?|days?|months?|quarters?|hours?"
            r"|as|caused|whenever",
        )
    ),
    # "no fines between us", "There are no deductions for missed targets"
    always=Pattern(
        rf"\A(?![^;]{{0,300}}?\bother (?!sum))[^;]{{0,300}}?(?<![a-z])(?:between (?:us|them|the parties"
        rf"|neighbou?rs)"
        rf"|of (?:any|every) (?:kind|sort)|(?:in|under) this (?:agreement|contract)"
        rf"|there (?:are|is|will be|shall be) no {_ANY}(?: for [a-z -]{{1,40}})?(?=[.;]|$))"
    ),
    outside=Pattern(
        rf"(?=[^|]{{0,200}}?(?<![a-z]){_OVER}(?![a-z]))(?=[^|]{{0,200}}?(?<![a-z]){_FLOW}(?![a-z]))"
        rf"[^|]{{0,200}}?(?<![a-z]){_FORESEEN}(?![a-z])"
    ),
    parts=tuple(
        (Decimal(percent), Pattern(rf"(?<![a-z])(?:a|an|one)[- ]{word}(?![a-z])"))
        for word, percent in (
            ("tenth", "10"),
            ("twentieth", "5"),
            ("fifth", "20"),
            ("quarter(?= of)", "25"),
            ("eighth", "12.5"),
            ("fiftieth", "2"),
        )
    )
    + tuple(
        (
            Decimal(percent),
            Pattern(
                rf"(?<![a-z\d.-]){word} points? (?:of|on|off) (?:the |its |your |our )?(?:invoice|fees?"
                rf"|bill)(?![a-z])"
            ),
        )
        for word, percent in (("(?:one|1)", "1"), ("(?:two|2)", "2"), ("(?:three|3)", "3"))
    ),
    # fractions that are no percentage
    odd_part=Pattern(r"(?<![a-z])(?:a|an|one)[- ](?:third|sixth|seventh|ninth|twelfth|fifteenth)(?![a-z])"),
    threshold_before=Pattern(
        r"(?:(?<![a-z])(?:below|under|above|over|(?:less|more|fewer) than|exceed\w*|target of|at least"
        r"|reach\w*|falls? to"
        r"|beyond|past|by (?:more|less) than|out by|north of|south of|passes|out by over|hits?|of at least"
        r"|\d to|(?:one|two|three|four|five) to)|[<>≤≥])"
        r" ?(?:the |a )?$"
    ),
    # "85% of calls", "110% of plan"
    threshold_after=Pattern(
        r"^\)? ?(?:(?:of|in) (?:the |all |its |our )?(?:\w{1,14} ){0,3}?(?:calls?|callers?|contacts?|plan"
        r"|forecast|emails?"
        r"|chats?|customers?|cases|intervals?|answers?|tickets?)(?![a-z])|(?:answering |pick-?up "
        r"|availability |csat "
        r"|quality |band|answer )|over (?:your|the|each)|(?:accuracy|uptime|target))"
    ),
    # "of that week's charges", "per point", "comes off the bill"
    base_after=Pattern(
        rf"^\)? ?(?:(?:of|off|on|from|to) (?:[\w'-]{{1,14}} ){{0,4}}?(?:[\w-]+'s )?{_BASE}(?![a-z])"
        r"|(?:per|/|for each|for every|each|a) ?(?:full |whole )?(?:percentage )?(?:point|day|hour|call"
        r"|miss|breach"
        r"|occurrence|incident|shift|instance|seat|agent)|is withheld|comes? off|back)"
    ),
    of_invoice=Pattern(
        r"^\)? ?(?:(?:is withheld |is taken )?(?:of|off|on|from) |comes? off )(?:[\w'-]{1,14} ){0,4}?"
        r"(?:invoices?|bills?|fees|charges|turnover|account|fee)(?![a-z])"
    ),
    # "earns a supplement", "puts two points on the fee"
    gained=Pattern(
        whole_words(
            r"earns?|rewards?|premiums?|supplements?|adds?|added|receives?|gets|is paid|additions?|extra"
            r"|puts?|on top(?! of)"
            r"|increased|raised|plus",
        )
    ),
    lost=Pattern(
        whole_words(r"mis[s-]\w*|claw\w*|los[et]\w*|fail\w*|short\w*|down|drops?|off|below|minus|takes?|late")
    ),
    capped=Pattern(r"(?<![a-z])(?:never|not)(?: be)? more than(?![a-z])"),
    before_now=Pattern(r"(?<![a-z])(?:until now|hitherto|previously|formerly)(?: of| at)? ?$"),
    # "the month's invoice is abated by 3%"
    reduced=Pattern(
        r"\b(?:invoices?|bills?|fees?|charges?|account)\b[^.;%]{0,30}?\b(?:abated|reduced|cut|docked"
        r"|credited|lowered"
        r"|drops?|falls?|increased|raised|topped up)\b[^.;%]{0,12}?\b(?:by|with) $|\btop up the (?:bill"
        r"|invoice) by $"
    ),
    cap_before=Pattern(
        r"(?:(?<![a-z])(?:stops? at|stop counting once|stops? once|once they (?:reach|have eaten)"
        r"|never (?:\w{1,10} ){0,3}?(?:more"
        r" than|above|over|past)|(?:not|cannot|can't|never|n't)\b[^.;%]{0,60}?(?:exceed\w*|above|over|past"
        r"|more than|surpass"
        r"|beyond)|capped(?:, [^.;,%]{1,25},)? at|cap of|limited to|limit of|to a limit of|stay under"
        r"|remains? under"
        r"|up to a limit of"
        r"|bounded (?:to|at)|ceiling of|reach)) ?(?:the |a total of )?$"
    ),
    cap_after=Pattern(r"^ ?(?:of [^.;,%]{1,30} )?(?:at (?:the )?most|maximum|max|cap)(?![a-z])"),
)
