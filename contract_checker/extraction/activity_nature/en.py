"""English wording of how long a contract lasts and of lasting or passing work."""

from typing import Final

from contract_checker.extraction.activity_nature import en_surely
from contract_checker.extraction.activity_nature.wording import (
    ActivityNatureWording,
    NatureWording,
    TermWording,
)
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_numbers import NUMBER
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_CONTRACT = (
    r"(?:agreements?(?! with)|contracts?(?! of employment)|framework|call-off|statement of work|sow|"
    r"engagement)"
)
_LASTS = (
    r"(?:for|of|is|be|over|lasts?|runs? for|continues? for|remains? in (?:force|effect) for)(?: an?|"
    r" the)?(?: (?:initial|fixed|firm|minimum|further|total))?(?: (?:term|period|duration))?(?: of)?"
    r" ?$"
)
_RENEW = r"(?:renew(?:able|ed|s)?|extend(?:able|ed|s)?|extensible|prolonged)"
_RENEWAL = r"(?:renewals?|extensions?|renewal periods?|extension periods?|options? to (?:renew|extend))"
_COUNT = rf"(?:once|twice|{NUMBER} times)"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_TASK = (
    r"(?:assignment|operation|mission|need|service|task|project|peak|event|engagement|contract|"
    r"requirement|survey|order|recall|mailing|rush|cover|overflow|backlog)s?"
)
_PASSING = r"(?:one-off|one[- ]time|temporary|ad hoc|exceptional|short-lived|non-recurring)"
_OBJECT = (
    r"(?:subject|object|purpose|scope|this (?:agreement|contract|order|lot)|need ?:|covers?|"
    r"concerns?|consists? of|is for|lot \d{1,2})"
)

_TERM = TermWording(
    added=Pattern(rf"\+ ?{NUMBER} ?(?:years?|months?)\b"),
    # "an annual contract", "a triennial agreement"
    adjective=Pattern(rf"\b(?P<years>annual|biennial|triennial|quadrennial) (?:\w{{1,12}} )?{_CONTRACT}\b"),
    adverbs={"once": 1, "twice": 2},
    apart_after=Pattern(r"^(?: firm)? ?(?:[,;|)+]|$)"),
    apart_before=Pattern(rf"\b{_CONTRACT}\b[^.;]{{0,60}}?[,:|(] ?$"),
    changed_from=Pattern(r"\b(?:extended|increased|reduced|prolonged) from $"),
    contract=Pattern(rf"\b{_CONTRACT}\b"),
    counted=Pattern(
        rf"\+ ?{NUMBER} ?(?:years?|months?)\b|\b{_RENEW}\b[^.;|]{{0,40}}?\b{_COUNT}"
        rf"|\b{NUMBER}(?: [\w-]{{1,12}}){{0,3}}? {_RENEWAL}\b"
        rf"|\bautomatic\w*|\bsuccessive\b|\bevergreen\b"
        rf"|\b(?:not|no|without)\b[^.;|]{{0,30}}?\b(?:{_RENEW}|{_RENEWAL})\b|\b(?:shall"
        rf"|will) (?:then )?(?:be )?renew"
    ),
    figure=Pattern(NUMBER),
    firm_after=Pattern(r"^ (?:firm|fixed)\b"),
    not_renewed=Pattern(
        rf"\b(?:not|never)\b[^.;|]{{0,25}}?\b{_RENEW}\b|\b(?:no"
        rf"|without)\b[^.;|]{{0,25}}?\b(?:{_RENEWAL})\b|\bnon-renewable\b"
    ),
    other=Pattern(
        one_of(
            # "Contract Year" means a period of twelve months
            r"\b(?:contract|agreement|service|reference) (?:year|quarter)s?\W{0,3} ?(?:means?|shall mean"
            r"|refers? to|is (?:a|any|each)|denotes?)\b",
            r"\bwe give customers\b|\bemploy\w+|\bprobation\w*|\btrain\w+|\bwarrant\w+"
            r"|\blicen[cs]es?\b|\bnotice\b"
            r"|\bvalidity of (?:the )?(?:tenders?|offers?|bids?)|\b(?:bids?|tenders?"
            r"|offers?)\b[^.;]{0,25}?\bvalid",
            r"\bconfidential\w*|\bretain\w*|\bretention\b|\brecordings?\b|\bleases?\b|\binsurance\b"
            r"|\bpay\w*|\binvoices?\b|\bpenalt\w+|\bservice credits?\b",
            r"(?<!unless )(?<!unless earlier )(?<!unless sooner )\bterminat\w+|\bexit\b|\btransition\b"
            r"|\bramp[- ]?up\b|\bsurviv\w+|\bafter (?:its|the|expiry"
            r"|termination)|\bnon-solicit\w*|\bsubscri\w+|\bmaintenance\b",
            r"\bexperience\b|\bcertificat\w+|\baudits?\b|\bprices? (?:are|is|remain)\b|\bforecasts?\b"
            r"|\bwithin\b|\bpolic(?:y|ies)\b|\bhandling time\b|\bloans?\b|\bmortgages?\b"
            r"|\bcredit agreements?\b|\bcure\b|\brollout\b",
        )
    ),
    own_label=Pattern(
        r"(?:^|\| )\W{0,3}(?:(?:initial|contract|firm) )?(?:term|duration)(?: of (?:the )?(?:contract"
        r"|agreement))? ?[:|=] ?$"
    ),
    renewals=Pattern(
        rf"\b{_RENEW}\b[^.;|]{{0,50}}?\b(?P<times>once|twice"
        rf"|{NUMBER})(?: times?)?\b(?! ?\(?[\w)]{{0,6}}\)? ?(?:-|months?|years?|days?))"
        rf"|\b(?P<count>{NUMBER})(?: ?\( ?{NUMBER} ?\))?(?: [\w-]{{1,12}}){{0,2}}? {_RENEWAL}\b"
        rf"|\b{_RENEWAL}(?: [\w'-]{{1,14}}){{0,2}}? ?[:|=(] ?(?P<cell>{NUMBER}) ?(?:[x×*] ?\d|times\b|\||$"
        rf"|\.)"
        rf"|\b{_RENEWAL}\b[^.;|]{{0,30}}?\b(?:maximum|limit) of (?P<limit>{NUMBER})\b(?! (?:months?|years?))"
        rf"|(?P<added>\+ ?{NUMBER} ?(?:years?|months?)\b)"
        rf"|\+ ?(?P<plus>{NUMBER}) ?[x×*] ?{NUMBER} ?(?:months|years)"
        # "the Client may renew the contract twice"
        rf"|\b(?:renew|extend) (?:[\w']{{1,14}} ){{0,4}}?(?P<acted>once|twice|{NUMBER}(?= times))\b"
        rf"|\b{_RENEW} for (?P<then>{NUMBER}) (?:successive|further|additional|optional|one-year)"
    ),
    renewals_counted=Pattern(
        r"\b(?:renewals?|extensions?) (?:included|inclusive)\b|\b(?:total|maximum) (?:term|duration)\b"
        r"|\bin total\b|\bnot exceed\w*"
    ),
    renewed_for=Pattern(rf"\b(?:{_RENEW}|{_RENEWAL}|successive|additional|further)\b[^.;|,]{{0,60}}?$"),
    renewing=Pattern(rf"\b{_RENEW}\b|\b{_RENEWAL}\b|\bevergreen\b"),
    service=Pattern(rf"\b(?:{_CONTRACT}|services?|term|lots?|renew\w*|campaign|helpline|hotline|desk)\b"),
    task_before=Pattern(
        r"(?:\b(?:duration|during|limited to|lasts?|over|for|of|runs?)(?: [\w']{1,10}){0,2}? ?|[:|=/,-] ?)$"
    ),
    term_after=Pattern(
        r"^(?: firm)?,? (?:from|as of|commencing on|starting on) (?:the )?(?:notification|effective date"
        r"|signature|commencement)"
    ),
    # "This Agreement is concluded for an initial term of"
    term_before=Pattern(
        one_of(
            rf"\b{_CONTRACT}\b[^.;|]{{0,70}}?\b{_LASTS}",
            rf"\b(?:initial |fixed |contract )?(?:term|duration) (?:of (?:this |the ){_CONTRACT} )?(?:is"
            rf"|shall be|will be|of|:) ?(?:an? |the )?$",
            r"\binitial (?:term|period)\b[^.;]{0,30}?$",
            rf"\b(?:entrust|engag|retain|appoint)(?:e?s|ed)?\b[^.;]{{0,70}}?\b{_LASTS}",
            rf"\b{_CONTRACT} (?:for|of) $",
        )
    ),
    term_label=Pattern(r"\b(?:term|duration)(?: [\w']{1,14}){0,2}? ?[:|=-] ?$"),
    titled=Pattern(r"\b(?:terms?|duration)\b"),
    years={"annual": 1, "biennial": 2, "triennial": 3, "quadrennial": 4},
)

_TAKES = r"(?:handle|answer|provide|perform|operate|run|deliver|manage|take)\w{0,3}"
_TAKEN = (
    r"(?:calls?|contacts?|enquir(?:y|ies)|help ?(?:desk|line)|hotline|switchboard|reception|services?"
    r"|(?:customer|user|member|technical|telephone) (?:care|support|relations?))"
)
_BASIS = (
    r"on an? (?:continuing|permanent|ongoing|continuous|standing|lasting|long-term)(?: and \w{1,12})? basis\b"
)
_NATURE = NatureWording(
    # "This order covers the winter campaign, from 4 to 29 January"
    campaign=Pattern(
        one_of(
            # "for the Christmas appeal, a December fundraising campaign"
            rf"\b(?:for (?:the|our)|an?|our) (?:[\w-]{{1,14}} ){{0,2}}?(?:{_MONTH}|christmas|summer"
            rf"|winter|spring|autumn|easter)"
            r" (?:[\w-]{1,14} ){0,2}?(?:campaign|appeal)\b",
            rf"\b{_OBJECT}\b[^.;|]{{0,60}}?(?<!each )(?<!every )\bcampaigns?(?! (?:reports?|managers?))\b",
            rf"(?<!each )(?<!every )\bcampaign\b[^.;]{{0,80}}?\b(?:from \d{{1,2}}|from {_MONTH}|between"
            rf"|until|lasting|lasts|limited to|runs?|over|for {NUMBER} (?:days|weeks|months))\b",
        )
    ),
    dates=Pattern(
        rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?P<month>{_MONTH}) (?P<year>\d{{4}})\b"
        rf"|\b\d{{1,2}}/(?P<figure>\d{{1,2}})/(?P<written>\d{{4}})\b"
    ),
    is_object=Pattern(
        rf"\b(?:order|sow|agreement|contract|engagement|request)\b[^.;|]{{0,20}}?\b(?:covers?|is for"
        rf"|concerns?|relates to|for)\b|\bneed\b|\b{_OBJECT}\b|\||^\W{{0,3}}(?:an? )?{_PASSING} {_TASK}"
        rf"|^(?:this|it) is an?\b"
        rf"|^(?:the|this|a"
        rf"|our) {_TASK}\b[^.;|]{{0,40}}?\b(?:is|consists)\b"
    ),
    lasting=Pattern(
        one_of(
            r"\bservices?\b[^.;]{0,20}?\b(?:are|is) (?:ongoing|permanent|recurring|continuous)\b"
            r"|\bevery day of the year\b|\b(?:permanent|year-round) (?:\w{1,12} )?(?:helpline|hotline|desk"
            r"|line|switchboard|reception"
            r"|support)\b",
            r"\b(?:permanent|ongoing|recurring|lasting)(?: and \w{1,12})? nature\b",
            # "The Supplier shall handle, on a continuing basis, the customer care of the stores"
            rf"\b{_TAKES}\b[^.;|]{{0,40}}?\b{_BASIS}[^.;|]{{0,40}}?\b{_TAKEN}\b",
            rf"\b{_TAKES}\b[^.;|]{{0,30}}?\b{_TAKEN}\b[^.;|]{{0,60}}?\b{_BASIS}",
            # "The Services are an ongoing requirement of the Client's business."
            r"^\W{0,3}(?:[\d.]{1,7} )?(?:the |this |our |its )?(?:services?|work|calls?|call handling"
            r"|help ?desk"
            r"|helpline|hotline|contact cent(?:re|er)|(?:telephone|technical|user|customer) (?:support"
            r"|service"
            r"|contact|care))\b[^.;,|]{0,40}?\b(?:is|are|remains?|meets?|answers?) (?:an?"
            r"|the) (?:\w{1,10},? ){0,2}?"
            r"(?:permanent|ongoing|continuing|recurring|lasting|long-term"
            r"|standing) (?:\w{1,12} )?(?:requirements?"
            r"|functions?|features?|parts?|needs?)\b",
            r"\b(?:permanent|ongoing|recurring|long-term|multi-year|continuous"
            r"|year-round) (?:\w{1,12} )?(?:services?|activit(?:y|ies)|needs?|contract|agreement"
            r"|partnership)\b",
            rf"\b{_CONTRACT}\b[^.;]{{0,50}}?\b(?:indefinite|unlimited|open-ended) (?:term|period"
            rf"|duration)\b|\ball year round\b|\b365 days (?:a|per) year\b",
            # "this desk never closes", "the service runs year after year"
            r"\b(?:desk|service|helpline|hotline|support|activity|need"
            r"|work)\b[^.;]{0,40}?\b(?:never (?:closes?|stops?|ends?)"
            r"|year after year|year in,? year out|all year|without end|everyday business|day in,? day out)\b",
            rf"\b{_CONTRACT}\b[^.;]{{0,40}}?\b(?:no end date|never ends|has no end|year after year)\b",
            rf"\b{_CONTRACT}\b[^.;]{{0,40}}?\b(?:indefinitely|until terminated"
            rf"|without (?:a )?fixed term)\b|\bevergreen\b",
        )
    ),
    months=(
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ),
    not_campaign=Pattern(
        r"\bcampaigns? to recruit\b|\b(?:election|electoral|political|advertising"
        r"|press) campaigns?\b|\b(?:before|after|each|every) campaigns?\b|\breports?\b"
        r"|\bbudget\b|\bnotice\b|\bpenalt\w+"
        r"|\bforecasts?\b"
    ),
    not_lasting=Pattern(
        r"\bemploy\w+|\bprobation\w*|\b(?:receives?|gets?|offered"
        r"|given) (?:an? )?permanent (?:contracts?|posts?"
        r"|jobs?)\b|\bcontinuous (?:improvement|training)\b|\blabel\w*|\b(?:price list|rate card)\b"
        r"|\bpermanent (?:staff|site"
        r"|representative|contact)\b|\brecruit\w*"
    ),
    not_one_off=Pattern(
        r"\b(?:may|can|could|might)\b|\bon request\b|\bin case of\b|\btraining\b|\bmaintenance\b"
        r"|\binvoic\w+|\bfees?\b|\bnotice\b|\bany (?:one-off|temporary)\b|\bstaff\b"
    ),
    one_off=Pattern(
        rf"\b{_PASSING} (?:\w{{1,14}} )?{_TASK}\b|\b{_TASK}\b[^.;|]{{0,30}}?\b(?:is|are|being"
        rf"|remains?) (?:\w{{1,14}} )?{_PASSING}\b|\bcrisis (?:line|cell|hotline)\b|\bwill not be repeated\b"
        r"|\bno further (?:calls?|work|orders?|campaigns?) (?:is|are|will)\b|\b(?:and )?then nothing\b"
        r"|\bnothing (?:after|follows)\b|\bjust this once\b"
        r"|\bnever to be repeated\b|\b(?:closes|stops|is closed|is disbanded) (?:once|when"
        r"|as soon as) the last\b"
    ),
    apart=en_surely.APART,
    beside=en_surely.BESIDE,
    surely_lasting=en_surely.LASTING,
    surely_never_lasting=en_surely.NEVER_LASTING,
    surely_passing=en_surely.PASSING,
    surely_never_passing=en_surely.NEVER_PASSING,
    surely_campaign=en_surely.CAMPAIGN,
    yes=Pattern(r"^\W{0,3}(?:(?:a|answer)\b ?[.:)-]{0,2} ?)?(?:yes|indeed|it is|it does)\b"),
    until=Pattern(r"\b(?:to|until|till|through|expires?|ends?|end date)\b"),
)

ACTIVITY_NATURE: Final = ActivityNatureWording(
    cues=(
        (
            "initial term",
            "initial period",
            "term of",
            "term:",
            "term |",
            "duration",
            "renew",
            "extend",
            "extension",
            "contract for",
            "contract of",
            "agreement for",
            "agreement is",
            "agreement shall",
            "annual contract",
            "years",
            "months",
            "indefinite",
            "ongoing",
            "continuing",
            "lasting",
            "standing",
            "permanent",
            "recurring",
            "long-term",
            "year-round",
            "evergreen",
            "campaign",
            "one-off",
            "one-time",
            "temporary",
            "ad hoc",
            "crisis",
            "until",
            "never",
            "nothing",
            "appeal",
            "the last",
            "year after",
            "all year",
        ),
    ),
    quantities=QUANTITIES,
    term=_TERM,
    nature=_NATURE,
)
