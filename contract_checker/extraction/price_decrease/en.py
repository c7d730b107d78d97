"""English wording of cuts of the provider's prices."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.price_decrease.en_by_word import BY_WORD
from contract_checker.extraction.price_decrease.wording import PriceDecreaseWording

_PRICE = (
    r"(?:prices?|pricing|(?<!abandonment )(?<!market )rates?(?! of)|fees?|(?<!service )charges?|rate card"
    r"|tariffs?)"
)
_REBATE = r"(?:rebates?|discounts?|credit notes?)"
_CUT_NOUN = rf"(?:decreases?|reductions?|cuts?|downward (?:adjustment|revision|review)s?|{_REBATE})"
_CUT_VERB = (
    r"(?:decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cut|drop(?:s|ped)?|declin(?:e|es"
    r"|ed)"
    r"|fall|falls)"
)
_GIVEN_BACK = r"(?:pass(?:ed)? on|pass(?:ed)? through|shar(?:e|ed)|return(?:ed)?|credit(?:ed)?|reflected)"
_GAINS = r"(?:productivity|efficiency|cost)(?: and \w{4,12})? (?:gains?|savings?|improvements?)"
_STUDY = r"(?:benchmark\w{0,3}|consultants?|market comparison|independent (?:price )?review)"
_OTHER_CLIENTS = (
    r"(?:(?:any ?|an)other (?:party|purchaser|buyer|customer|client|collaborator|agreement)|(?:any|its|other"
    r"|another|all|similar) (?:\w{1,10} )?(?:customers?|clients?)|third part(?:y|ies))"
)
_ANOTHER = r"(?:(?:any ?|an)other (?!provider|supplier|vendor|contractor|competitor|site|cent)[a-z]{3,14})"
_BENCHMARK = rf"\b{_STUDY}\b[^.;|]{{0,160}}?\b(?:{_CUT_VERB}|{_CUT_NOUN}|adjust\w{{0,4}}|match)\b"
_BENCHMARK += (
    rf"|\b(?:{_CUT_VERB}|{_CUT_NOUN})\b[^.;|]{{0,60}}?\b(?:if|where|when|should|following|as) [^.;|]{{0,20}}?"
    rf"{_STUDY}\b"
)
_BETTER = r"(?:lower|better|more favou?rable)"
_MOST_FAVOURED = one_of(
    # "shall not exceed the lowest rate that the Vendor charges to any third party"
    rf"\b(?:exceed|(?:no|not) (?:be )?(?:greater|higher|more) than) the (?:lowest|best"
    rf"|most favou?rable) (?:of the "
    rf")?(?:\w{{1,12}} )?{_PRICE}\b",
    # "If the Supplier grants a comparable customer a lower price"
    rf"\b(?:charg|offer|grant|giv|sell|quot|allow)\w{{0,3}} (?:an?|any) (?:comparable|similar"
    rf"|like) (?:customer|client"
    rf"|buyer)\b[^.;|]{{0,60}}?\b{_BETTER} (?:\w{{1,14}} ){{0,2}}?{_PRICE}\b",
    # "If Calltrust offers any other customer a lower rate"
    # "Should the Supplier charge another retailer a lower rate"
    rf"\b(?:if|should|where|when|whenever|in case|in the event)\b[^.;|]{{0,60}}?\b(?:charg|offer|grant|giv"
    rf"|sell"
    rf"|agree|quot|allow)\w{{0,4}} (?:\w{{1,8}} )?{_ANOTHER}\b[^.;"
    rf"|]{{0,60}}?\b{_BETTER} (?:\w{{1,14}} ){{0,2}}?"
    rf"{_PRICE}\b",
    rf"\b{_OTHER_CLIENTS}\b[^.;|]{{0,120}}?\b{_BETTER} (?:\w{{1,14}} ){{0,2}}?{_PRICE}\b",
    rf"\b{_OTHER_CLIENTS}\b[^.;|]{{0,120}}?\b{_PRICE}\b[^.;|]{{0,100}}?\bmore favou?rable\b",
    rf"\b{_PRICE} (?:drops?|falls?|comes? down) to match\b",
    r"\bmost[- ]favou?red[- ](?:customer|client|nation)\b|\bmf[cn]\b",
    # "a higher fee than Provider makes available to its other clients"
    rf"\b(?:higher|lower|better|lowest|(?:more|less) favou?rable)"
    rf" {_PRICE}\b[^.;|]{{0,90}}?\b{_OTHER_CLIENTS}\b",
    # "offers comparable services to any other customer at lower prices"
    rf"\b{_OTHER_CLIENTS}\b[^.;|]{{0,40}}?\b(?:lower|better|(?:more|less) favou?rable) {_PRICE}\b",
    rf"\b{_PRICE}\b[^.;|]{{0,80}}?\b(?:favou?rable|lower|better|low as|higher)\b[^.;"
    rf"|]{{0,80}}?\b{_OTHER_CLIENTS}\b",
)
_ALIGNMENT = r"\b(?:match|align\w{0,4})\b[^.,;|]{0,80}?\b(?:compet\w{2,6}|offers?|bids?|quot\w{1,5})\b"
_NOT = r"(?:not|never|no)"

PRICE_DECREASE: Final = PriceDecreaseWording(
    cues=(
        (
            "higher",
            "lowest",
            "better",
            "favour",
            "decreas",
            "reduc",
            "lower",
            "cut",
            "rebate",
            "discount",
            "productivity",
            "efficien",
            "savings",
            "benchmark",
            "favored",
            "favoured",
            "favorable",
            "favourable",
            "match",
            "comes off",
            "off the",
            "off their",
            "halves",
            "goes down",
            "come down",
            "align",
            "fall",
            "drop",
            "credit",
        ),
        ("price", "pricing", "rate", "fee", "charge", "gain", "saving", "offer", "invoice"),
    ),
    quantities=QUANTITIES,
    priced="prices",
    price=Pattern(rf"\b{_PRICE}\b"),
    amount=Pattern(r"[€$£] ?\d"),
    pronoun=Pattern(r"^(?:they|these|those)\b"),
    cut=Pattern(
        one_of(
            # "a rebate of 3% shall be credited to the Customer on all Charges invoiced since the start"
            rf"\b{_REBATE}\b[^.;|]{{0,70}}? (?:on|against|across) (?:all|every|everything|the whole)\b[^.;"
            rf"|]{{0,40}}?"
            r"\b(?:invoiced|billed|paid)\b",
            # "the rates shall decrease", "reduce the rates", "a reduction in the charges"
            rf"\b{_PRICE}\b[^.;|]{{0,60}}?\b{_CUT_VERB}\b|\b{_CUT_VERB}\b[^.;|]{{0,30}}?\b{_PRICE}\b",
            rf"\b{_CUT_NOUN}\b[^.;|]{{0,20}}? (?:in|of|to|on) (?:the |its |any |all "
            rf"|each )?(?:\w{{1,12}} )?(?:{_PRICE}|invoices?)\b",
            rf"\b(?:comes?|goes|taken?|knocked) (?:\w{{1,12}} )?off\b[^.;|]{{0,30}}?\b{_PRICE}\b"
            rf"|\b{_PRICE}\b[^.;|]{{0,30}}?\b(?:goes|go|comes?|steps?) down\b",
            # "a rebate of 3% applies retroactively to all invoices of the year"
            rf"\bretroactive (?:\w{{1,10}} )?{_REBATE}\b|\b{_REBATE}\b[^.;|]{{0,40}}?\bretroactiv\w{{1,4}}\b",
            r"\bsavings\b[^.;|]{0,60}?\b(?:halves|split|shared|divided|fifty)\b|\b(?:split|share"
            r"|divide)\b[^.;|]{0,30}?\bsavings\b",
            rf"\b(?:price|rate|fee) (?:{_CUT_NOUN})\b|\bannual {_REBATE}\b|\byear[- ]end {_REBATE}\b",
            rf"\b{_GAINS}\b[^.;|]{{0,80}}?\b{_GIVEN_BACK}\b|\b{_GIVEN_BACK}\b[^.;|]{{0,60}}?\b{_GAINS}\b",
        )
    ),
    path=Pattern(
        rf"\b{_PRICE}\b[^.;|]{{0,40}}?\bfrom [€$£] ?(?P<from>\d{{1,4}}(?:\.\d{{1,3}})?) to"
        rf" [€$£] ?(?P<to>\d{{1,4}}(?:\.\d{{1,3}})?)"
    ),
    years=Pattern(r"^\W*(?:(?:contract )?years?|periods?|terms?)\b"),
    yearly_cut=Pattern(rf"\b(?:annual|yearly|automatic) {_CUT_NOUN}\b"),
    compared=Pattern(one_of(_BENCHMARK, _MOST_FAVOURED, _ALIGNMENT)),
    excluded=Pattern(
        one_of(
            rf"\bno (?:\w{{1,12}} ){{0,2}}?{_CUT_NOUN}\b|\b(?:may|shall|will|can"
            rf"|must) {_NOT} (?:\w{{1,12}} ){{0,3}}?(?:be )?{_CUT_VERB}\b",
            rf"\bcannot (?:\w{{1,12}} ){{0,2}}?(?:be )?{_CUT_VERB}\b|\b(?:are"
            rf"|is) not subject to (?:\w{{1,12}} ){{0,2}}?{_CUT_NOUN}\b",
            rf"\b(?:may|shall|will) {_NOT} (?:\w{{1,12}} ){{0,2}}?(?:require|impose|demand|request)[^.;"
            rf"|]{{0,30}}?\b{_CUT_NOUN}\b",
            r"\bno most[- ]favou?red\b|\bno benchmarking\b",
        )
    ),
    unless_agreed=Pattern(
        r"\b(?:unless|except|without|save)\b[^.;|]{0,40}?\b(?:agree\w{0,5}|amendment|consent)\b"
    ),
    cannot_resist=Pattern(r"\b(?:may|shall|will|can) not (?:object|refuse|contest|oppose|reject)\b"),
    other=Pattern(
        one_of(
            # "on any invoice that is settled within ten days": a discount for early payment
            r"\b(?:settled|paid|payment|settlement) (?:\w{1,10} )?(?:within|in|under) [a-z0-9-]{1,14} days\b",
            r"\b(?:abandon\w{0,4}|attrition|error|occupancy|response|answer|quality|conversion) rates?\b"
            r"|\bvat\b|\btax(?:es)?\b|\bpenalt\w{1,3}\b",
            r"\bservice (?:credits?|levels?)\b|\bearly payment\b|\bprompt payment\b|\bend customers?\b"
            r"|\bsubscribers?\b|\bcallers?\b|\bwages?\b",
            r"\bsalar(?:y|ies)\b|\bbidders?\b|\bauction\b|\berrors?\b|\binterest rates?\b"
            r"|\b(?:increas\w{1,3} (?:or|and|as well as) decreas\w{1,3})\b",
            r"\bpurchase price\b|\bprime rate\b|\bwhichever is (?:lower|less)\b|\broyalt\w{1,3}\b|\bretail"
            r" prices?\b"
            r"|\blist prices?\b|\bposted prices?\b|\binterest\b|\bemployees of\b|\binventory\b"
            r"|\btermination fees?\b",
            r"\bcpi\b|\bindex\w{0,5}\b|\b(?:reduction|decrease) (?:in|of) (?:the )?(?:volumes?|headcount"
            r"|scope|staff\w{0,3}|calls|number)\b|\bdisputed\b",
        )
    ),
    competition=Pattern(r"\bcompetitors?\b|\bcompetitive\b"),
    by_volume=Pattern(
        r"\bvolumes? (?:above|over|exceed\w{0,3}|tiers?|bands?)\b|\bvolume (?:discount|rebate)\b|\btiers?\b"
        r"|\b(?:spend|volume|number|total) (?:tops|exceeds|passes|reaches)\b|^over \d"
        r"|\bif (?:the )?volumes?\b|\babove \d[\d,]* (?:calls|contacts|hours)"
    ),
    without_volume=Pattern(r"\b(?:regardless|irrespective) of (?:the )?volumes?\b"),
    by_agreement=Pattern(
        r"\bmutual(?:ly)? (?:written )?agree\w{0,4}\b|\b(?:written )?agreement (?:of|between) (?:both"
        r"|the) parties\b|\bby (?:written )?amendment\b"
        r"|\bagreed (?:in writing )?(?:by|between) (?:both|the) parties\b|\bparties (?:may|shall"
        r"|will) (?:negotiate|agree|discuss)\b"
    ),
    no_agreement=Pattern(r"\bwithout (?:the |any )?(?:agreement|consent|amendment)\b"),
    shared=Pattern(
        r"\bhalves\b|\bfifty[- ]fifty\b|\bsplit (?:evenly|equally|in two|down the middle)\b|\bshar(?:e|ed"
        r"|es|ing)\b[^.;|]{0,30}?\b(?:equally|between|parties|50)\b|\bequal shares\b"
        r"|\b50 ?/ ?50\b"
    ),
    gain=Pattern(r"\b(?:gains?|savings?|productivity|efficienc\w{1,3})\b"),
    talked_over=Pattern(r"\b(?:discuss|negotiat|meet to|propos|agree|consider)\w{0,4}\b"),
    denied=Pattern(r"\b(?:no|not|nor|never|without)\b"),
    unilateral=Pattern(
        rf"\bunilateral\w{{0,2}}\b|\bown (?:say-so|initiative|authority|accord)\b|\bas (?:it|they"
        rf"|we) (?:sees?|please)\b|\bsole discretion\b|\b(?:{PARTIES.client}) (?:may|can"
        rf"|shall be entitled to|is entitled to|reserves the right to|has the right to)\b"
        rf"|\bat (?:the )?(?:{PARTIES.client})(?:'s|s')? (?:request|option|discretion|election)\b"
        rf"|\bupon (?:\w{{1,12}} )?(?:notice|request) (?:by|from) (?:the )?(?:{PARTIES.client})"
    ),
    automatic=Pattern(
        r"\bautomatic\w{0,4}\b|(?<!not )(?<!non-)\bretroactiv\w{1,4}\b"
        r"|\bby (?:itself|themselves)\b|\b(?:each|every) (?:january|april|july"
        r"|october)\b|\bfrom that same day\b|\b(?:each|every|per) (?:\w{1,10} )?(?:year|anniversary"
        r"|quarter|invoice)\b"
        r"|\bannual\w{0,2}\b|\bper annum\b|\bon (?:the|each) (?:\w{1,10} )?anniversary\b"
        rf"|\b(?:shall|will|must) (?:be )?(?:\w{{1,12}} )?(?:{_CUT_VERB}|passed|credited|match|reflected"
        rf"|pass|receive)\b|\b(?:shall|will) (?:grant|provide|apply)\b"
    ),
    indicative=Pattern(r"\bindicative\b|\bfor information\b"),
    mechanisms=(
        Choice("most_favoured", Pattern(_MOST_FAVOURED)),
        Choice("benchmark", Pattern(_BENCHMARK)),
        Choice("alignment", Pattern(_ALIGNMENT)),
        Choice(
            "productivity",
            Pattern(r"\bproductivity\b|\befficienc\w{1,3}\b|\bgains\b|\bsavings\b|\blearning curve\b"),
        ),
        Choice("rebate", Pattern(rf"\b{_REBATE}\b")),
    ),
    retroactive=Pattern(
        r"(?<!not )(?<!non-)\bretroactiv\w{1,4}\b|\balready (?:been )?(?:invoiced|billed|paid)\b"
        r"|\b(?:invoiced|billed|paid) (?:\w{1,10} )?since\b|\bback to the (?:start|first)\b"
        r"|\bfrom the (?:first|very first) (?:hour|call|contact|pound|euro|dollar|unit)\b"
        r"|\byear[- ]end rebate\b|\bpast invoices\b"
    ),
    # "applied retroactively to all invoices"
    reaches_back=Pattern(
        r"(?<!not )(?<!non-)\bretroactiv\w{1,4}\b|\balready (?:been )?(?:invoiced|billed|paid)\b"
        r"|\bpast invoices\b|\b(?:invoiced|billed|paid) (?:\w{1,10} )?since\b|\bback to the (?:start|first)\b"
        r"|\bfrom the (?:first|very first) (?:hour|call|contact|pound|euro|dollar|unit)\b"
    ),
    by_word=BY_WORD,
    bound=Pattern(
        r"(?:up to|no more than|not more than|at most|at least|limited to|maximum of|exceed(?:ing)?"
        r"|minimum of|less than|more than|between|cap of) ?$"
    ),
    not_a_cut=Pattern(r"\b(?:margin|increase\w{0,1}|revenue|share)\b[^.;|]{0,20}$"),
    what_is_left=Pattern(r"\b(?:reduced|lowered|set) to ?$"),
    answered_no=Pattern(r"^(?:(?:a|answer)\b ?[.:)-]{0,2} ?)?(?:no|none)\b"),
    # "3.6 Most Favored Nation."
    title=Pattern(
        r"^[^.,;:%|?]{0,60}$|^(?:[\d.]{1,8} )?most[- ]favou?red (?:customer|client"
        r"|nation)(?: \w{1,12})?[ .\d]{0,9}$"
    ),
)
