"""English wording of minimum, guaranteed, target and maximum quantities."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_numbers import NUMBER
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.en_periods import PERIODS
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.minimum_commitment.by_word import (
    ENGLISH,
    ENGLISH_BOUNDS,
    ENGLISH_OF_CHANGE,
    ENGLISH_REFUSED,
)
from contract_checker.extraction.minimum_commitment.en_cues import CUES
from contract_checker.extraction.minimum_commitment.wording import Counted, MinimumCommitmentWording

# "fifty thousand calls"
_THOUSANDS = rf"{NUMBER}(?: (?:thousand|million)(?: (?:and )?{NUMBER})?)?"
_COUNT = rf"(?P<count>{_THOUSANDS})(?: ?\( ?{NUMBER} ?\))? (?:[a-z-]{{3,12}} )?"
_WORK = one_of(
    r"volumes?|calls?|contacts?|workload|traffic|interactions?|hours|ftes?|seats?|agents|quantit(?:y|ies)"
    r"|work",
    r"(?<!franchised )business(?! days?)|tickets?|transactions?",
)
_MONEY = r"(?:charges?|billings?|fees?|spend|purchases?|orders?|revenues?|amounts?|invoices?|payments?)"
_LEAST = one_of(
    r"minimums?|min\b|floors?|never (?:fewer|less) than|never falls? below|at least",
    r"no(?:t)? (?:be )?(?:less|fewer|lower) than",
)
# not "40% of the maximum"
_MOST = r"(?:(?<!% of the )maximums?|caps?|capped|ceilings?|not[- ](?:to[- ])?exceed|up to a maximum)"
_SURE = one_of(
    r"guaranteed?s?|guarantees|committed|take[- ]or[- ]pay",
    r"even if (?:nobody|no one|no calls|it|they|none)|busy or idle|used or not|whether (?:or not|used)",
    r"come what may|regardless of|whatever the (?:activity|volumes?|workload|traffic)|shortfall",
)
_AIM = r"(?:targets?|targeted|goals?|aim(?:s|ing|ed)? (?:at|for|to)|hop(?:e|es|ed|ing) (?:for|to))"
# what a buyer is free not to do: "to order", "to send any calls"
_ASK_FOR = one_of(
    r"order|purchase|buy|place|send|route|direct|give|award|allocate|commit|spend|use|request|refer|assign"
    r"|offer",
    r"provide (?:any |a |the )?(?:minimum|volume|calls|contacts|work|hours|business)|guarantee",
)
_HOW_MUCH = rf"(?:{_LEAST}|{_MOST}|{_SURE}|{_AIM})"
_GIVE = one_of(
    r"commits?|undertakes?|guarantees?|orders?|purchases?|buys?|routes?|sends?|allocates?|assigns?"
    r"|directs?",
    r"provides?|pays?|awards?|be (?:invoiced|charged|billed)",
)

MINIMUM_COMMITMENT: Final = MinimumCommitmentWording(
    cues=CUES,
    quantities=QUANTITIES,
    periods=PERIODS,
    counted=(
        Counted("call", "volume", Pattern(rf"{_COUNT}calls?\b")),
        Counted(
            "contact",
            "volume",
            Pattern(rf"{_COUNT}(?:contacts?(?! (?:persons?|points?|names?))|interactions?)\b"),
        ),
        Counted(
            "hour",
            "hours",
            Pattern(
                rf"{_COUNT}hours?\b(?!' notice)(?! (?:prior|before|in advance|ahead|notice|after|of notice))"
            ),
        ),
        Counted("fte", "staff", Pattern(rf"{_COUNT}(?:ftes?\b|full[- ]time equivalents?)")),
        Counted(
            "position",
            "staff",
            Pattern(rf"{_COUNT}(?:seats?|positions?|workstations?|desks|agents?|advis[eo]rs?)\b"),
        ),
        Counted(
            "other",
            "volume",
            Pattern(
                rf"{_COUNT}(?:tickets?|e-?mails?|chats?|cases?|transactions?|messages?|sessions?|minutes|sales|bookings?|leads)\b"
            ),
        ),
    ),
    in_header=(
        Choice("eur", Pattern(r"€|\beuros?\b|\beur\b")),
        Choice("hour", Pattern(r"\bhours?\b")),
        Choice("call", Pattern(r"\bcalls?\b")),
        Choice("contact", Pattern(r"\bcontacts?\b")),
        Choice("fte", Pattern(r"\bftes?\b")),
        Choice("position", Pattern(r"\bseats?\b|\bpositions?\b")),
    ),
    labelled=Pattern(
        r"\b(?P<label>(?:hours|calls|contacts|seats|ftes?|spend|volume"
        r"|value)\b[^.;:|=]{0,40})(?: ?[=|] ?|(?<!\d) ?: ?)(?P<count>\d[\d,]*)(?![\d,])"
        # "Guaranteed hours | 2,600 per month"
        r"(?! ?(?:%|(?!(?:per|an?|each|every) (?:week|month|quarter|year)\b)[a-z]|\d))"
    ),
    none=Pattern(r"^(?:none|nil|n/a|no|0|-|–|—|no (?:minimum|maximum))$"),
    # "open from 8 hours to 20 hours"
    no_quantity=Pattern(
        # "three calls in every five"
        # "between 80,000 and 120,000 calls, only the minimum being guaranteed"
        rf"\bbetween {NUMBER} and {NUMBER}\b|"
        rf"{NUMBER} \w{{4,12}} (?:in|out of) (?:every )?{NUMBER}\b|"
        rf"\b(?:from|between) {NUMBER} ?(?:hours?|h)\b,? (?:to|and|until) {NUMBER} ?(?:hours?|h)\b"
    ),
    part=Pattern(
        rf"^ of (?:the |its |all |each |any )?(?:\w{{1,14}} ){{0,2}}?(?:{_WORK}|{_MONEY}|forecast)\b"
    ),
    # « 60,000 hours at least », « EUR 240,000 at most »
    bound_after=Pattern(
        r"^ ?(?:\(?excl\w*\.? \w+\)? )?(?:at (?:least|most)|minimum|maximum|or (?:more|less))\b"
    ),
    given=Pattern(
        any_of(
            # "Monthly cap on outbound hours: 3,150", "Floor 22 FTE"
            rf"\b(?:{_LEAST}|{_MOST})(?: [\w']{{1,14}}){{0,3}} ?[:=|] ?[€£$]? ?\d",
            # "the framework has a maximum value of EUR 2,000,000"
            rf"\bframework\b[^.;|]{{0,60}}?\b{_MOST}\b",
            rf"\b(?:{_WORK}|{_MONEY})(?: \w{{1,14}}){{0,3}}? {_HOW_MUCH}\b",
            rf"\b{_HOW_MUCH}(?: \w{{1,14}}){{0,3}}? (?:of )?(?:\w{{1,14}} ){{0,2}}?(?:{_WORK}|{_MONEY})\b",
            rf"\b(?:{PARTIES.client})\b[^.;|]{{0,40}}?\b{_GIVE}\b",
            # "Brightwater shall purchase from Calltrust at least 40,000 agent hours"
            rf"\b(?:shall|will|must|agrees? to|undertakes? to|guarantees?(?: to)?"
            rf"|commits? to)(?: \w{{2,12}})? "
            rf"(?:pay|purchase|order|buy|spend|route|send|commit)\b[^.;|]{{0,90}}?\b(?:{_LEAST}|{_SURE})\b",
            r"\b(?:we|you|they)(?:'ll| will| shall)? (?:agree to |\w{2,10} )?(?:commit|pay|order|buy|send"
            r"|guarantee|route)\b",
            rf"\b(?:our|its|their|the) {_LEAST}\b|\b(?:{_WORK})\b[^.;|]{{0,25}}?\b(?:goes|go|come|comes"
            rf"|will go) to (?:you|the vendor|vendor|provider|supplier|the provider)\b",
            # "the monthly floor is", "a minimum of 300 hours is invoiced", "minimum commitment:"
            rf"\b(?:monthly|annual|yearly|quarterly|weekly) (?:{_LEAST}|{_MOST})(?: \w{{1,14}})? (?:is"
            rf"|shall be|will be|of)\b",
            rf"\b(?:{_LEAST}|{_MOST})(?: [^ .;|]{{1,14}}){{0,5}}? (?:invoiced|billed|ordered|charged|paid)\b",
            rf"\b(?:{_LEAST}|{_SURE}) commitments?\b|\b(?:orders?|spend|purchases?|volumes?|billings?"
            rf"|{_WORK})\b[^.;|]{{0,30}}?\b(?:{_LEAST}"
            rf"|{_MOST})\b",
            # "whatever the activity, 300 hours are paid", "below 300 hours the shortfall is invoiced"
            rf"\b{_SURE}\b[^.;|]{{0,60}}?\b(?:paid|invoiced|billed|due)\b",
            rf"\bpaid (?:busy or idle|used or not|whether or not)|^{_MOST} ?[:=|]|^{_LEAST} ?[:=|]",
        )
    ),
    rivals=Pattern(
        any_of(
            # "a guarantee of the Supplier's obligations, together with a performance bond"
            r"\bbank guarantee\b|\b(?:performance|surety|retention|advance payment|parent company) (?:bonds?"
            r"|guarantees?"
            r"|securit\w{1,3})\b"
            r"|\bletters? of credit\b|\bguarantees? of [^.;|]{0,30}?\b(?:obligations|performance"
            r"|liabilities)\b",
            r"\bper hour\b|\bshifts?\b|\bdurations?\b|\bwithin (?:\d{1,2}|[a-z]{3,8}) hours?\b"
            r"|\bagents? (?:shall|will|must|should) (?:handle|take|make)\b|\breturned\b"
            r"|\bwithin a maximum\b|\bperformance bonds?\b|\binsur\w{3,6}\b|\bwages?\b|\bsalar(?:y"
            r"|ies)\b|\bpenalt\w{1,3}\b"
            r"|\bservice (?:levels?"
            r"|credits?)\b|\bwithin \w{2,10} seconds\b"
            r"|(?<!call is )(?<!calls are )\banswer\w{0,3}\b|\blistens?\b|\bcoach\w{0,3}\b|\btraining\b"
            r"|\bexperience\b|\bnotice\b|\bliabilit\w{1,3}\b|\bbidders?\b"
            r"|\btenderers?\b|\bbackground\b"
            r"|\bconcurrent\b|\bqueue\w{0,1}\b|\bmonitor\w{0,4}\b|\brate of\b|\bretain\w{0,3}\b"
            r"|\bconfidential\w{0,5}\b|\b(?:remaining|outstanding"
            r"|unexpired) (?:minimum )?(?:charges|fees|minimum)\b"
            r"|\b(?:price|rate) per (?:\w{1,10} )?(?:call|contact|hour|minute|fte|agent|seat|e-?mail)\b"
            r"|\btermination (?:fee|payment|charge)s?\b|\bminimum (?:charge|price|fee"
            r"|rate) per (?!month|year|quarter|week)|\binterest\b|\baudit\w{0,3}\b"
            r"|\bdiscrepanc\w{1,3}\b|\bassets\b",
            rf"(?:^|[.;:,] ?)(?:the |each )?(?:{PARTIES.provider}) (?:shall|will|must|may|agrees|undertakes"
            rf"|guarantees|commits)"
            r"(?! (?:be (?:entitled|paid)|invoice|bill|charge|receive))",
        )
    ),
    excluded=Pattern(
        any_of(
            # "Floor: none", "Take-up commitment: none"
            rf"\b(?:{_LEAST}|commitments?|take[- ]or[- ]pay)(?: [\w']{{1,14}}){{0,3}} ?[:=|] ?(?:none|nil)\b",
            rf"\bnothing\b[^.;|]{{0,50}}?\b(?:guarantee|commit|entitl)\w{{0,5}}\b[^.;"
            rf"|]{{0,60}}?\b(?:{_WORK}|{_MONEY}|minimum)\b",
            rf"\bnothing\b[^.;|]{{0,50}}?\b(?:oblig|requir)\w{{0,5}}\b[^.;|]{{0,30}}? to {_ASK_FOR}\b"
            rf"[^.;|]{{0,50}}?\b(?:{_WORK}|{_MONEY}|minimum)\b",
            rf"\bno (?:\w{{1,12}} )?(?:minimum|guaranteed?|committed|commitments?|obligation(?! (?:to"
            rf"|on)))\b[^.;"
            rf"|]{{0,40}}?\b(?:{_WORK}|{_MONEY}|minimum)\b",
            rf"\bno (?:{_WORK}|{_MONEY}) (?:commitments?|guarantees?|obligations?)\b",
            rf"\bno (?:entitlement|right) to (?:any |a )?(?:\w{{1,12}} )?(?:minimum|guaranteed|{_WORK})\b",
            r"\bno obligation to (?:order|purchase|buy)(?: anything)?(?= ?(?:[.;,]|$))",
            r"\bneither a (?:minimum|guarantee)\b|\bnot a minimum\b",
            # "has no obligation to order any volume", not "to make any payment"
            rf"\b(?:no obligation|not (?:\w{{1,12}} )?(?:be )?(?:obligated|obliged|required"
            rf"|bound)) to {_ASK_FOR}\b"
            rf"[^.;|]{{0,50}}?\b(?:{_WORK}|{_MONEY}|minimum)\b",
            rf"\bno (?:minimum|guaranteed) (?:\w{{1,12}} )?(?:{_WORK}|{_MONEY})\b|\bno minimum\b",
            rf"\b(?:does not|do not|shall not|not) (?:\w{{1,12}} )?(?:guarantee|commit|promise"
            rf"|undertake)\b[^.;|]{{0,50}}?"
            rf"\b(?:{_WORK}|{_MONEY}|minimum)\b",
            rf"\bwithout (?:any |an? )?(?:minimum|commitment|guarantee)\b[^.;|]{{0,30}}?\b(?:{_WORK}"
            rf"|{_MONEY})?\b",
            rf"\b(?:{_WORK}|{_MONEY}) (?:is|are) not (?:\w{{1,12}} )?(?:guaranteed|committed)\b"
            rf"|\bno (?:{_WORK}|{_MONEY}) (?:is|are) guaranteed\b",
            # "the charity owes you no calls", "promises neither number nor value"
            rf"\b(?:owe[sd]?|promise[sd]?|guarantees?|commits?|undertakes?"
            rf"|binds?)\b[^.;|]{{0,20}}?\b(?:no(?! (?:fewer|less|lower|later))|not a single|neither"
            rf"|nothing)\b[^.;|]{{0,25}}?"
            rf"\b(?:{_WORK}|{_MONEY}|call|hour|number|value)\b",
            rf"\b(?:{_LEAST}|{_SURE}) (?:{_WORK}|{_MONEY})(?: commitment)? ?[:=|] ?(?:none|nil|zero|0\b)",
            rf"\bfree (?:to order|not to order|to send) (?:nothing|any|no)\b|\bmay (?:order"
            rf"|send) (?:nothing|no {_WORK})",
        )
    ),
    refused=ENGLISH_REFUSED,
    replaced=Pattern(r"\b(?:lowered|raised|reduced|changed|replaced|rejected|refused)\b"),
    excluded_both=Pattern(
        r"\b(?:neither|no) (?:number|quantity|volumes?|calls)\b[^.;|]{0,15}?\b(?:nor|or) (?:value|spend"
        r"|amount|sum)\b"
    ),
    # "the framework agreement has no maximum value"
    no_maximum=Pattern(
        r"\bframework\b[^.;|]{0,60}?\b(?:no|without (?:a|any)) (?:overall |total )?(?:maximum|ceiling)\b"
    ),
    excluded_maximum=Pattern(r"\b(?:nor|or|no) maximum\b"),
    # "The Client intends to entrust most of its calls to the Provider."
    intended=Pattern(
        rf"\b(?:{PARTIES.client})\b(?:(?!\b(?:{PARTIES.provider})\b)[^.;|]){{0,40}}?\b(?:intends?|hopes?"
        rf"|expects?|plans?|aims?"
        r"|wishes) to (?:entrust|give|send|route|award|place|pass|refer|direct)\b[^.;|]{0,50}?\b(?:most"
        r"|the majority|the bulk"
        r"|the greater part|half|all) of (?:its|the) (?:\w{1,12} )?(?:calls?|contacts?|volumes?|traffic|needs"
        r"|orders|work)\b"
    ),
    # "The minimum and maximum amounts are respectively £50,000 and £200,000"
    respectively=Pattern(
        r"\b(?P<first>mini|maxi)m\w{1,4} and (?:the )?(?:mini|maxi)m\w{1,4}\b[^.;|]{0,120}?\brespectively\b"
    ),
    duties=(
        Choice("maximum", Pattern(r"\bnot[- ]to[- ]exceed\b")),
        Choice("guaranteed", Pattern(rf"\b{_SURE}\b|\bwhether or not\b")),
        Choice("target", Pattern(rf"\b{_AIM}\b")),
        Choice("maximum", Pattern(rf"\b{_MOST}\b")),
        Choice("minimum", Pattern(rf"\b{_LEAST}\b")),
        Choice("guaranteed", Pattern(r"\b(?:commits?|undertakes?) to\b")),
    ),
    by_word=ENGLISH,
    of_change=ENGLISH_OF_CHANGE,
    bounds=ENGLISH_BOUNDS,
    beside=(
        Choice("week", Pattern(r"\b(?:a|no) week\b")),
        Choice("month", Pattern(r"\b(?:a|no) (?:calendar )?month\b")),
        Choice("quarter", Pattern(r"\b(?:a|no) quarter\b(?! of)")),
        Choice("year", Pattern(r"\b(?:a|no) (?:calendar |contract |full )?year\b")),
    ),
    about=(
        Choice("billing", Pattern(r"\binvoic\w{1,4}\b|\bbill\w{1,5}\b|\bcharges?d?\b|\bfees?\b")),
        Choice("hours", Pattern(r"\bhours?\b")),
        Choice("staff", Pattern(r"\bftes?\b|\bseats?\b|\bheadcount\b|\bstaff\w{0,3}\b")),
        Choice(
            "spend",
            Pattern(
                r"\bspend\b|\bcontract value\b|\bpurchas\w{1,4}\b|\borders?\b|\bamounts?\b"
                r"|\brevenue\b|\bdollar\b"
            ),
        ),
    ),
)
