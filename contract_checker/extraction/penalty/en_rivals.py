"""English wording of money that changes hands for another reason than a penalty between the parties."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

RIVALS: Final = Pattern(
    any_of(
        r"\bgoodwill\b|\blast (?:year|month|quarter)\b[^.;]{0,60}?\b(?:came|was|were|reached|amounted"
        r"|totalled)\b",
        # what happened under an earlier contract
        r"\bhad been (?:withheld|deducted|charged|applied|imposed|levied|paid|credited)\b"
        r"|\b(?:former|previous|outgoing|last) (?:holder|provider|supplier|contractor|contract"
        r"|agreement)\b"
        r"[^.;]{0,80}?\b(?:was|were|had|paid|incurred|suffered)\b",
        # what callers are charged
        r"\b(?:callers?|passengers?|patients?|tenants?|residents?|visitors?|guests?|motorists?|travellers?)\b"
        r"[^.;]{0,80}?\b(?:is|are|be|pays?|incurs?) (?:charged|fined|billed"
        r"|an? (?:\w{1,14} )?(?:charge|fee|fine))\b",
        r"\b(?:collection|recovery) costs?\b|\bpenalty charge notices?\b|\bat (?:an? "
        r"|the )?(?:unit )?cost of\b|\bdriv(?:er|ing)\b",
        # losses of others, pay of the sales force
        r"\bindemnif\w+|\bhold harmless\b|\b(?:losses|claims|liabilities|judgments|fines|costs),"
        r"|\bwarrants?\b"
        r"|\bcommon stock\b|\bincentive compensation\b|\bsales (?:force|representatives?)\b",
        r"\blate[- ]payments?\b|\boverdue\b|\bpast due\b|\blate (?:fees?|charges?)\b|\binterest\b"
        r"|\bunpaid\b",
        r"\bauthorit(?:y|ies)\b[^.;]{0,30}?\b(?:fine|penalt|impos)|\b(?:fine"
        r"|penalt)\w{0,3}\b[^.;]{0,30}?\b(?:authority|regulator|court)|\btax(?:es)?\b",
        r"\b(?:agents?|advis[eo]rs?|representatives?|employees?|csrs?"
        r"|staff)\b[^.;]{0,40}?\b(?:receive|earn|gets?\b|are (?:paid|given)"
        r"|explain|inform)",
        r"\b(?:remind|tell|explain to)s? (?:the |each )?(?:callers?|customers?)\b",
        r"\b(?:subscribers?|callers?|end customers?|policyholders?|consumers?)\b[^.;]{0,60}?\b(?:penalt"
        r"|bonus|credit)",
        r"\b(?:wages?|parked|cars?|loading bay|library|books?|items|turnover|devices?|cost price)\b"
        r"|\bearly termination (?:fee|penalt)|\bprepayment\b|\bcredit cards?\b|\bbidders?\b"
        r"|\btenderers?\b",
    )
)
SURE_RIVALS: Final = Pattern(
    r"\bdriv(?:er|ing)\b|\bgoodwill\b|\blate[- ]payments?\b|\boverdue invoices?\b|\bpast due\b"
    r"|\binterest (?:at|of|on"
    r"|accrues?|runs?)\b|\bunpaid\b"
    r"|\b(?:collection|recovery) (?:costs?|charges?)\b|\b(?:regulator|court|supervisory authority)\b"
    r"|\b(?:agents?|advisers?|employees?|staff)\b[^.;]{0,40}?\b(?:receives?|earns?|gets?|are (?:paid"
    r"|given)|explains?"
    r"|informs?)\b"
    r"|\bearly termination\b|\bbidders?\b|\btenderers?\b"
)
