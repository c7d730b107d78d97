"""English words that tell the unit of a price, enough where a sentence surely states one."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.patterns import whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.price_structure.wording import PriceByWord

_COSTS = r"(?:costs?|cost (?:model|base)|wages?|salar(?:y|ies)|expenses|overheads?|ledgers?|accounts)"

BY_WORD: Final = PriceByWord(
    # the caller pays, or the adviser is paid
    rivals=Pattern(
        any_of(
            r"\b(?:callers?|end (?:users?|customers?)|subscribers?) (?:\w{1,10} )?(?:pays?|(?:is"
            r"|are) charged)\b",
            r"\bcalls? (?:to|from) [^.;|]{0,40}?\b(?:number|line|helpline|hotline)\b[^.;"
            r"|]{0,30}?\bfree\b|\bin arrears\b",
            r"\barrangement abandoned\b|\b(?:contract|agreement|arrangement) (?:ended"
            r"|abandoned) in (?:19|20)\d\d\b",
            r"\b(?:premium|shared)[- ](?:rate|cost)\b|\bpenalt\w{1,3}\b|\bservice credits?\b"
            r"|\blate payment\b|\bindemnit\w{1,3}\b",
            r"\b(?:agents?|advis[eo]rs?|staff|employees?) (?:earns?|receives?|(?:is|are) paid|gets?)\b",
        )
    ),
    open_book=Pattern(
        any_of(
            # "opens its ledgers", "their books are open to us", "on an open ledger"
            r"\b(?:open|lay|disclos|show)\w{0,3}\b[^.;|]{0,50}?\b(?:books?|ledgers?|accounts"
            r"|cost (?:model|base)s?)\b",
            r"\b(?:books?|ledgers?|accounts|cost models?)\b[^.;|]{0,40}?\bopen(?:ed)?\b",
            # "wage, rent and margin line by line", "at cost, plus eight per cent"
            rf"\b{_COSTS}\b[^.;]{{0,80}}?\bmargins?\b|\bmargins?\b[^.;]{{0,60}}?\b{_COSTS}\b",
            r"\b(?:at|our|their|its) (?:own )?cost(?: price)?\b[^.;]{0,60}?\b(?:plus|added?|mark-?up"
            r"|margin)\b",
            r"\bpass(?:ed)? (?:through|on) at cost\b",
        )
    ),
    units=(
        Choice(
            "flat",
            Pattern(
                r"\b(?:flat|fixed|standing|round|single|all-in|all-inclusive|lump)(?: \w{1,12})?"
                r" (?:sums?|fees?|charges?|amounts?|payments?|price)\b|\ba flat (?=[£$€\d])|\bflat\b"
                r"|\bretainer\b"
            ),
        ),
        Choice(
            "fte",
            Pattern(
                r"\b(?:each|every|per|an?) (?:full-?time )?(?:agent|advis[eo]r|operator)\b(?! (?:per"
                r"|a|and) (?:day|shift))"
            ),
        ),
        Choice("hour", Pattern(r"\bhourly (?:price|charge|tariff)\b|\btime (?:and materials|spent)\b")),
        Choice(
            "result",
            Pattern(
                whole_words(
                    r"(?:sale|appointment|booking|order|upgrade|policy|polic(?:y|ies)|subscription|lead)s?"
                    r" (?:\w{1,10} )?(?:sold|closed|activated|made|kept|signed|confirmed|honou?red"
                    r"|won|retained)",
                    r"(?:each|every|per|a) (?:\w{1,10} )?(?:sale|appointment|booking|upgrade|sign-?up"
                    r"|enrolment)",
                    r"(?:each|every|per) \w{1,12} sold|(?:share|percentage|cut) of (?:the |each |every )?"
                    r"(?:sales?|revenue|takings|proceeds|sums? recovered)",
                    r"(?:by|on) results?|success",
                )
            ),
        ),
        Choice(
            "act",
            Pattern(
                whole_words(
                    r"files?|faults?|enquir(?:y|ies)|(?:per|each|every) request|conversations?"
                    r"|messages?|letters?|forms?|claims?",
                    r"items? closed|exchanges? by \w{4,10}|booklets?|conversation",
                )
            ),
        ),
    ),
    unpaid=Pattern(
        any_of(
            r"^[^.;|:]{0,50}?\b(?:earns?|costs?|brings?|pays?|attracts?|gives? rise to|goes? on|go on) "
            r"(?:you |us |them )?(?:nothing|no (?:charge|fee|invoic\w{1,3}|payment))\b",
            r"^[^.;|:]{0,50}?\b(?:is|are) (?:never|not) (?:\w{1,10} )?(?:billed|paid|charged|invoiced"
            r"|payable)\b",
            r"^[^.;|:]{0,50}?\b(?:on us|at (?:its|their|your|our) (?:own )?(?:expense|cost))\b",
        )
    ),
    nothing_for=Pattern(
        r"\b(?:nothing|no (?:charge|fee|payment|sum)) (?:(?:is|are|will be|shall be) (?:due|paid|owed|payable"
        r"|charged) |extra |more )?(?:for|on) (?:the |an? |any )?$"
    ),
    by=Pattern(
        r"\b(?:per|by (?:the|a|an)|for (?:each|every)|each|in proportion to the|on the) (?:number of )?$"
    ),
    refused=Pattern(
        r"\bnothing\b|\b(?:refus|exclud|forbid|waiv)\w{1,4}\b|\b(?:cover|includ|compris|swallow|bundl"
        r"|takes? in)\w{0,3}\b"
    ),
    included=Pattern(
        r"^[^,.;|]{0,12}? (?:included|thrown in|free)\b"
        r"|^[^.;|]{0,60}?\b(?:is|are) (?:\w{1,9} )?(?:included|comprised|deemed|bundled|inside|within"
        r"|in) (?:in |to )?"
        r"(?:be in )?(?:the|that|this|its|those|it)\b"
    ),
    period=Pattern(r"\b(?:monthly|yearly|annual|quarterly|each month|every month)\b"),
    period_after=Pattern(
        r"^[^.;,|\d]{0,12}?(?:\b(?:a|per|each|every|the) (?:calendar )?|/ ?)(?:month|year|quarter|week)\b"
    ),
    at_least=Pattern(r"\bminimum\b|\bfloor\b|\bat least\b|\b(?:less|fewer) than\b|\bshortfall\b|\bbeyond\b"),
    and_cents=Pattern(r"^,? and [\w-]{2,20} (?:cents|pence)\b"),
)
