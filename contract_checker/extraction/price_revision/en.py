"""English wording of firm and revised prices."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_numbers import NUMBER
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.en_periods import PERIODS
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.price_revision.en_rivals import RIVALS
from contract_checker.extraction.price_revision.wording import PriceRevisionWording

_PRICE = r"(?:prices?|pricing|rates?(?! of (?!eur|gbp|usd|[£€$]))|fees?|charges?|rate card|tariffs?)"
_REVISE = one_of(
    r"revis(?:e|es|ed|ion|ions)|adjust(?:s|ed|ment|ments)?|review(?:s|ed)?|increas(?:e|es|ed)|index(?:ed"
    r"|ation)?",
    r"renegotiat(?:e|ed|ion)|escalat(?:e|ed|ion|or)|var(?:y|ied|iation)|chang(?:e|es|ed)|modif(?:y|ied"
    r"|ying)"
    r"|alter(?:s|ed|ing)?|changing|revising|increasing|adjusting"
    r"|uplift(?:ed|s)?",
)
_INDEX_NAME = one_of(
    r"services? producer prices? index|consumer prices? index|retail prices? index"
    r"|producer price index|employment cost index"
    r"|labou?r cost index|cpih?(?:-[uw])?|rpi|eci|minimum wage",
    r"syntec|ichtrev-ts|harmoni[sz]ed index of consumer prices|hicp",
)
_ADJECTIVES = r"(?:(?:prior|written|reasoned|sole|first|formal|own) ){0,2}"

PRICE_REVISION: Final = PriceRevisionWording(
    cues=(
        (
            "revis",
            "firm",
            "fixed",
            "index",
            "adjust",
            "review",
            "increase",
            "escalat",
            "alter",
            "renegotiat",
            "cpi",
            "rpi",
            "unchanged",
            "uplift",
            "vary",
            "change",
            "locked",
            "frozen",
            "stay",
            "stand",
            "variation",
            "remain",
            "follow",
            "track",
            "ask",
            "held",
        ),
        ("price", "pricing", "rate", "fee", "charge", "tariff"),
    ),
    quantities=QUANTITIES,
    periods=PERIODS,
    price=Pattern(rf"\b{_PRICE}\b"),
    heading=Pattern(r"\bprices?\b|\bpricing\b|\bfees\b|\bcharges\b|\brates\b|\bindexation\b"),
    title=Pattern(r"^(?:price |rate )?(?:revision|indexation|adjustment|variation|review) ?(?::|\|)"),
    bare_title=Pattern(r"^(?!.{0,90}\b(?:is|are|be|may|shall|will|must)\b)[^,;:%|?]{0,90}[^.,;:%|?]$"),
    goes_on=Pattern(r"^(?:\d{1,2}(?:\.\d{1,2}){0,2}\.? )?(?:they|these|those)\b"),
    rivals=RIVALS,
    # "the rates were increased last spring", "rates are dealt with in Clause 9"
    no_clause=Pattern(
        r"\b(?:rose|fell|dropped|climbed) by (?:\d|an?\b)|\b(?:were|have been"
        r"|had been) (?:increased|revised|adjusted|indexed) (?:by|in|last|on|once|twice)\b"
        r"|\b(?:previous|former|expired) (?:contract|agreement)\b"
        r"|\b(?:tabs?|cells?|workbook)\b|\bprice-change mailings?\b"
        r"|^(?:the )?(?:\w{1,12} )?prices? index (?:is published|figures)\b|^see\b"
        r"|\b(?:details|provisions) (?:of|on) [^.;|]{0,40}? (?:are|is) (?:found|set out|given|described) in\b"
        # a line of a table of contents
        r"|\.{5}|^[^.;:|]{0,40}[:|] ?see\b"
    ),
    # "an independent benchmarker may be asked to compare the Charges with the market"
    study=Pattern(r"\bbenchmark\w{0,3}\b|\bcompar\w{1,5} [^.;|]{0,40}?\bwith the market\b"),
    firm=Pattern(
        any_of(
            rf"\b{_PRICE}\b[^.;|]{{0,40}}?\b(?:firm|fixed|unchanged|frozen|locked|stays? put"
            rf"|stays? flat|constant"
            rf"|(?:stay|remain)s? (?:exactly |just |precisely )?(?:where|as|what) (?:they are|it is)"
            rf"|exclude (?:any|all|every) (?:kind of )?{_REVISE}|(?:are|be) final(?=[.,;]| and\b)"
            rf"|(?:stay|remain)s? the same|stands? (?:good )?(?=for|until|throughout|during)|held)\b"
            rf"|\b(?:firm"
            rf"|fixed) (?:and \w{{1,10}} )?{_PRICE}\b(?= (?:for|during|throughout|until))",
            rf"\b{_PRICE}\b[^.;|]{{0,40}}?\b(?:not|no|cannot|never)\b[^.;|]{{0,30}}?\b(?:increas|revis|adjust"
            rf"|chang|index|alter|modif|amend|var)\w{{1,5}}"
            r"(?![^.;|]{0,40}?\b(?:more than|exceed|by|before|until|earlier than))",
            # "They are fixed for the first twelve months.", after a sentence on the prices
            r"^(?:\d{1,2}(?:\.\d{1,2}){0,2}\.? )?they (?:are|shall be|will be|remain|shall remain) (?:firm"
            r"|fixed|frozen|unchanged)\b",
            rf"\bno (?:increase|revision|adjustment|indexation)\b[^.;|]{{0,30}}?\b(?:{_PRICE})\b",
            rf"\bno {_PRICE} (?:increases?|revisions?|adjustments?|indexation|variations?|changes?"
            rf"|reviews?)\b",
            r"\b(?:revisions?|indexation|variations?|adjustments?)(?: of (?:the )?prices?)? ?["
            r"|:] ?(?:none|nil|excluded)\b",
        )
    ),
    unmoved=Pattern(
        r"(?<!% )\b(?:firm|fixed|unchanged|unaltered|frozen|locked|held|hold good|stand still|stand for"
        r"|stay (?:as|where|the same)"
        r"|stays? put|as signed|not move|not budge)\b|\bnot (?:\w{1,5} ){0,3}?(?:cent|penny)\b"
        r"|\bby a (?:cent|penny)\b|\bnothing (?:is|will be) added\b"
        r"|\bno (?!other|further|more)(?:\w{1,8} )?(?:escalation|hike|fluctuation)\b|\b(?:figures"
        r"|sums|prices|rates) stand until\b"
        rf"|\b(?:no|not|never|nor)\b[^.;|]{{0,20}}?\b(?:{_REVISE}|rise|indexation|go up)\b"
        r"(?! (?:\w{1,8} ){0,3}?(?:more|steeper|higher|above|over|exceed\w*|greater|beyond)\b)"
    ),
    moved=Pattern(
        rf"\b(?:{_REVISE}|{_INDEX_NAME}|inflation|rises?|raised|put up|up by|go(?:es)? up|moves? (?:with|in"
        rf"|each|at)|in step with|tracks?|hikes?|cola|new prices?|talks?|wanting more|settle)\b"
    ),
    part_of_index=Pattern(r"^ ?of (?:the |its )?(?:index|inflation|change|variation|increase)\b"),
    no_rhythm=Pattern(r"\b(?:monthly|weekly) (?:wages|earnings)\b"),
    firm_year=Pattern(r"\b(?:first|initial) (?:contract )?year\b"),
    # "Prices are fixed during the initial term."
    during=(
        Choice(
            "first_period",
            Pattern(
                r"\b(?:for|during|throughout|until the end of) the (?:(?:whole|entire) )?(?:of the )?"
                r"(?:initial|first|fixed) (?:term|period)\b"
            ),
        ),
        Choice(
            "term",
            Pattern(
                r"\b(?:for|during|throughout|over) (?:the|its|their) (?:(?:whole|entire|full) )?(?:of the )?"
                r"(?:term|duration|life)\b(?! of (?!(?:this|the|our) (?:\w{1,14} )?(?:agreement"
                r"|contract|framework)))"
                r"|\b(?:until|till) (?:the |this |our )?(?:(?:end|expiry|expiration|close) of (?:the"
                r"|this|our)"
                r" (?:term\b|\w{0,14} ?(?:agreement|contract))|(?:agreement|contract) (?:ends|expires))"
            ),
        ),
    ),
    not_indexed=Pattern(
        r"\b(?:prices|rates|charges|fees) (?:are|shall be|will be|is) not (?:linked|indexed|tied) to\b"
    ),
    not_firm=Pattern(r"\bneither (?:fixed|firm)\b|\bnot (?:\w{1,8} )?(?:fixed|firm)\b"),
    no_fall=Pattern(r"\bnor (?:be )?(?:decrease|reduced|lowered)\b"),
    but=Pattern(r"\b(?:except|excluding|other than|save)\b"),
    # "three months' notice"
    lapse_after=Pattern(r"^'? (?:\w{1,8} )?(?:before|prior|ahead|in advance|notice)\b"),
    lapse=Pattern(
        r"\b(?:within|in)(?: the)? $|\bif (?:more than |less than )?$|\b(?:more|less) than $"
        r"|\b(?:every|each|per|any|once in) (?:period of |consecutive |rolling )?$"
    ),
    bounded=Pattern(
        r"\b(?:not|no)\b[^.;|]{0,60}?\b(?:exceed\w{0,3}|more than|greater than|except|other than|more often"
        r"|unless)\b"
    ),
    not_revised=Pattern(r"\b(?:not|no|nor|never|exclud(?:e|es|ed|ing)|without)\b[^.;|,]{0,40}$"),
    standing=Pattern(
        r"\bp ?= ?p ?0\b|\bprice (?:review|revision|increase)s? ?[:=]|\bask(?:ed|ing)? for (?:more money"
        r"|a (?:rise|raise|higher rate))"
    ),
    asked=Pattern(r"\brequests? (?:for )?(?:a |an )?(?:review|revision|increase|uplift)\b"),
    costs=Pattern(rf"\b(?:costs?|{_PRICE})\b"),
    then=Pattern(r"^(?:then|thereafter|after|afterwards|years? (?:two|three|[2-9])|two onwards|[2-9])"),
    first=Pattern(rf"\bfirst (?P<count>{NUMBER}) (?:contract |calendar )?(?P<unit>months|years|quarters)\b"),
    after=Pattern(r"\b(?:after|once(?! (?:in|every|per|an?|each|only)\b)|following|beyond)[^.;|,\d]{0,30}$"),
    revised=Pattern(
        any_of(
            rf"\b{_PRICE}\b[^.;|]{{0,80}}?\b(?:follow\w{{0,3}}|track\w{{0,3}}"
            rf"|move\w{{0,2}})\b[^.;|]{{0,40}}?\b(?:{_INDEX_NAME}|inflation|index)\b",
            rf"\b{_PRICE}\b[^.;|]{{0,60}}?\b{_REVISE}\b|\b{_REVISE} (?:of |to |in |the |any |its |to the "
            rf"|of the "
            rf"|in the ){{1,2}}(?:\w{{1,12}} )?{_PRICE}\b",
            r"\bprice (?:increase|revision|adjustment)s?\b|\bannual (?:increase|adjustment|uplift)s?\b",
            rf"\b(?:thereafter|then|afterwards|after (?:that|which)|from then on)\b[^.;"
            rf"|]{{0,15}}?\b(?:follow|track"
            rf"|move)\w{{0,2}}\b[^.;|]{{0,25}}?\b(?:{_INDEX_NAME}|inflation|index)\b",
            rf"\b(?:thereafter|then|afterwards|after (?:that|which)|from then on)\b[^.;"
            rf"|]{{0,20}}?\b{_REVISE}\b",
        )
    ),
    indexed=Pattern(rf"\bindex(?:ed|ation)?\b|\bindices\b|\bformula\b|\b{_INDEX_NAME}\b"),
    indices=Pattern(rf"\b{_INDEX_NAME}\b"),
    formula=Pattern(r"\bformula\b|\bp ?= ?p ?0\b"),
    no_cap=Pattern(
        # "Should the Supplier's costs rise by more than 3 %"
        r"\b(?:if|should|where|when)\b[^.;|]{0,60}?\b(?:costs?|inflation|index|cpi|rpi|wages?)\b[^.;|]{0,20}?"
        r"\b(?:ris|increas|chang|var|mov|exceed)\w*(?: by)?(?: more than| over)? ?$|"
        r"\b(?:only if|unless) the (?:change|variation|movement|index)\b[^.;|,]{0,40}$|"
        r"\b(?:if|should)\b[^.;|]{0,50}?\b(?:wages?|exchange rate)\b[^.;|]{0,50}$"
    ),
    cap=Pattern(
        r"\b(?:exceed\w{0,3}|steeper than|capped at|cap of|ceiling of|upper limit of|limited to"
        r"|more than|greater than|up to"
        r"|max(?:imum)?(?: of)?"
        r"|no higher than)\b[^.;|%]{0,25}$"
    ),
    cap_after=Pattern(r"^ ?(?:maximum|at most|cap)\b"),
    # "the revised rate shall never be higher than the rate then in force", "downwards only"
    down_only=Pattern(
        any_of(
            r"\b(?:not|never|no(?:r| event)?|without)\b(?:(?!more than|per ?cent)[^.;"
            r"|%\d]){0,40}?\b(?:higher than|above|greater than"
            r"|exceed\w{0,3})"
            rf" (?:the |that |those |its "
            rf"|their )?(?:[a-z]{{1,10}} ){{0,2}}?(?:{_PRICE} )?(?:[a-z]{{1,10}} ){{0,2}}?"
            r"(?:in force|previous\w{0,2}|current\w{0,2}|prior|initial|existing|before|preceding)\b"
            r"(?![^.;|]{0,40}?(?:\d|%|\bplus\b|\bby more))",
            r"\b(?:shall|may|will|can|must) (?:not|never|in no event) (?:ever )?(?:result in|lead to"
            r"|give rise to|produce"
            r"|cause|bring about) (?:an?|any) (?:increase|rise|uplift)\b"
            r"(?! (?:of|above|exceed|great|in excess|or|of more))",
            r"\b(?:only )?downwards?(?:[- ]only| alone| and never| but never)\b|\bonly (?:be )?(?:downwards?"
            r"|reduced"
            r"|decreased|lowered)\b|\bnever (?:upwards?|rise|go up|be increased)\b",
        )
    ),
    ways=(
        Choice("down", Pattern(r"\b(?:decreas|reduc|lower)\w{1,4}\b|\bdownwards?\b")),
        Choice("up", Pattern(r"\bincreas\w{1,3}\b|\bupwards?\b|\buplift\w{0,2}\b|\bescalat\w{1,3}\b")),
    ),
    both_ways=Pattern(
        r"\bincreas\w{1,3}\b[^.;|]{0,25}?\bdecreas\w{1,3}\b|\bupwards?\b[^.;|]{0,15}?\bdownwards?\b"
        r"|\bdecreas\w{1,3}\b[^.;|]{0,25}?\bincreas\w{1,3}\b"
    ),
    initiatives=(
        Choice(
            "both",
            Pattern(
                r"\b(?:re)?negotiated in good faith\b|\bparties (?:shall|will|may"
                r"|agree to) (?:\w{1,12} )?(?:meet|review|discuss|negotiate|agree|renegotiate)\b"
                r"|\b(?:either|each) party (?:may|can|is entitled to)\b"
                r"|\bmutual(?:ly)? agree\w{0,4}\b|\b(?:written |joint |prior )?(?:agreement"
                r"|consent) of (?:both|the)(?: two)? parties\b|\bboth parties agree\b|\bby joint agreement\b"
            ),
        ),
        Choice(
            "client",
            Pattern(
                # "Client alone may request a review of the rates"
                rf"\b(?:{PARTIES.client}) (?:alone|only) (?:may|can|shall)\b|\bonly (?:the )?"
                rf"(?:{PARTIES.client}) (?:may|can)\b"
                rf"|\bour (?:call|choice|decision) alone\b|\bby (?:the )?(?:{PARTIES.client})\b"
                rf"|\b(?:{PARTIES.client}) (?:may|shall be entitled to"
                rf"|can)\b|\b(?:at|on|upon) (?:the )?(?:{PARTIES.client})(?:'s"
                rf"|s') {_ADJECTIVES}(?:request|discretion"
                rf"|option|proposal|initiative)"
            ),
        ),
        Choice(
            "provider",
            Pattern(
                rf"\b(?:{PARTIES.provider})\b[^.;]{{0,60}}?, it may (?:request|propose|ask|apply|submit)\b"
                rf"|\bby (?:the )?(?:{PARTIES.provider})\b|\b(?:{PARTIES.provider}) (?:may"
                rf"|shall be entitled to"
                rf"|can)\b|\b(?:at|on|upon) (?:the )?(?:{PARTIES.provider})(?:'s"
                rf"|s') {_ADJECTIVES}(?:request|discretion"
                rf"|option|proposal|initiative)"
            ),
        ),
        Choice(
            "automatic",
            Pattern(
                r"\bautomatic\w{0,4}\b|\b(?:shall|will|must) (?:thereafter |then |also "
                r"|each year ){0,2}be (?:adjusted|revised|indexed|increased)\b[^.;"
                r"|]{0,40}?\b(?:index|cpi|rpi|formula|in line with|by reference)\b"
            ),
        ),
    ),
    general_indices=(
        # "in line with the Consumer Price Index"
        Choice(
            "prices",
            Pattern(
                r"\bconsumer prices?(?: index)?\b|\bretail prices? index\b|\bcpi\b|\brpi\b|\bhicp\b"
                r"|\binflation\b|\bcost of living\b"
            ),
        ),
        # "fees follow the general wage index"
        Choice("wages", Pattern(r"\b(?:general|average|national) (?:wage|earnings) (?:level|index)\b")),
        # "rates follow the wage index"
        Choice("wages_unstated", Pattern(r"\bwages? index\b")),
    ),
    # "no reference to inflation is made"
    not_general=Pattern(
        r"\b(?:regardless of|irrespective of|whatever)\b[^.;,]{0,20}?\binflation\b|"
        r"\b(?:no|excluding|other than)\b[^.;,]{0,30}?\b(?:consumer price|cpi|rpi|inflation)\b"
    ),
    minimum_wage=Pattern(r"\bminimum wage\b"),
    not_an_index=Pattern(r"\b(?:not|no|never|regardless)\b[^.;]{0,50}?\bminimum wage\b"),
)
