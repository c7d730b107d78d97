"""English wording of volume notices: what a negation does to them."""

from contract_checker.extraction.language.phrase import Pattern

# "shall not reduce volumes without notice", "no reduction may be made without notice"
UPHELD_BEFORE = Pattern(
    r"(?:\b(?:shall|may|will|must|can|could) ?not\b|\bno (?:such )?(?:reduction|increase"
    r"|change|variation|ramp)\w*"
    r"|\bneither\b)(?:(?!\b(?:and|but)\b)[^.;:|]){0,100}$"
)
UPHELD_AFTER = Pattern(
    r"[^.;|]{0,40}?(?:is|are|shall be) (?:deemed )?(?:void|null|invalid|ineffective|prohibited)"
)
SUPPOSED_BEFORE = Pattern(r"^(?:if|where|should|in the event)\b[^,.;:|]{0,130}$")
# "without having to give thirty days' notice", "is not required to observe"
LIFTED_BEFORE = Pattern(
    r"(?:\bwithout (?:having to|being (?:required|obliged|bound) to|the need to)"
    r"|\b(?:is|are|shall) not (?:be )?(?:required|obliged|bound)|\bneed not|\bexempt\w* from)[^.;:|]{0,60}$"
)
# "is deemed received two business days after it is sent": when it arrives, not how long before
DEEMED_BEFORE = Pattern(
    r"\bdeemed (?:to (?:have been|be) )?(?:duly )?(?:received|given|served|delivered|notified)\b[^.;]{0,30}$"
)
LIFTED_AFTER = Pattern(r"[^.;:|]{0,45}?(?:does|shall|will|is|are) not (?:apply|be required|required|binding)")
# "has fifteen days to respond"
REPLY_AFTER = Pattern(
    r"[ ,(]{0,4}(?:(?:after|of|from|following) (?:its |the )?receipt[^.;|]{0,40}? )?(?:in which )?to "
    r"(?:\(?[a-z]\) )?(?:respond|reply|accept|refuse|confirm|quote|answer|object|submit|review|comment"
    r"|approve)"
    # "60 days of volume history", "12 months of service": a length of something
    r"|[ ',)]*of (?:[a-z]+ ){0,1}(?:service|history|volumes?|data|operation|experience|training"
    r"|activity|the term)(?![a-z])"
)
UNDERTAKES_BEFORE = Pattern(
    r"(?:undertakes to|agrees to|shall|must|will) (?:absorb|accommodate|implement|provide"
    r"|staff|supply|deliver|make available)[^.;|]{0,80}?within (?:a (?:period|maximum) of )?$"
)
PAID_MEANWHILE = Pattern(r"(?<![a-z])(?:paid|payable|invoiced|charged|remain due)(?![a-z])")
# "Until then, the Client pays for the team as it was"
MEANWHILE = Pattern(
    r"(?:until then|meanwhile|in the meantime|during (?:that|this) (?:time|period))(?![a-z])[^.;|]{0,120}?"
    r"(?<![a-z])(?:pa(?:y|id|ys|yable)|invoiced|charged|due)(?![a-z])"
)
# "upon request, Provider raises the headcount within 24 hours"
ON_DEMAND = Pattern(
    r"(?<![a-z])(?:up)?on (?:first |simple |written |receipt of (?:the |a |any |such )?)?"
    r"(?:request|demand|call|order|instruction)(?![a-z])|(?<![a-z])(?:an? |any |each |the |of (?:the "
    r"|its )?[a-z]+'s )"
    r"(?:request|order|instruction|demand)s?(?: (?:to|for|from|by))(?![a-z])"
)
# "hours ordered on less than ten days' notice are surcharged": what falls short of a notice has a price
BELOW_BEFORE = Pattern(r"(?:less than|fewer than|shorter than|below|under) ?\W*$")
CONSEQUENCE = Pattern(
    r"(?<![a-z])(?:surcharg|charged|billed|invoiced|refus|reject|declin|premium|payable|not (?:be )?(?:bound"
    r"|obliged|accepted|considered|honou?red|accommodated)|price[^.;|]{0,80}? increased|no effect"
    r"|void|ineffective|(?:releas|reliev|excus)\w* the)"
)
