"""English wording of the comparison of offers and of the names of criteria."""

from typing import Final

from contract_checker.extraction.award_criteria.en_by_word import BY_WORD
from contract_checker.extraction.award_criteria.en_weights import WEIGHTS
from contract_checker.extraction.award_criteria.wording import AwardWording
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_TENDER = (
    r"(?:tenders?|bids?|offers?|proposals?|submissions?|quotations?|bidders?|tenderers?|suppliers?|vendors?)"
)
_PRICE = r"(?:prices?|costs?|fees)"
_PRICED = ("price", "cheapest", "cost", "pricing", "commercial", "financial", "fee", "lowest", "criteri")

AWARD_CRITERIA: Final = AwardWording(
    language="en",
    by_word=BY_WORD,
    cues=(
        (*_PRICED, "weight", "award", "evaluat"),
        (
            "criteri",
            "weight",
            "award",
            "evaluat",
            "scor",
            "assess",
            "rank",
            "compar",
            "points",
            "marks",
            "marked",
            "wins",
            "quality",
            "technical",
        ),
        _PRICED,
    ),
    weights=WEIGHTS,
    # "Award criteria", "tenders are evaluated on", "the contract is awarded to"
    award=Pattern(
        one_of(
            r"\b(?:award|evaluation|selection|assessment|scoring) (?:criteri(?:on|a)|grid|matrix)\b",
            rf"\b{_TENDER}\b[^.;|]{{0,50}}?\b(?:evaluated|assessed|scored|ranked|judged|compared|marked)\b",
            rf"\b(?:evaluat\w+|assess\w*|scor\w+|rank\w*|compar\w+|mark\w*) (?:of )?(?:the |your |each "
            rf"|all )?(?:\w{{1,12}} )?{_TENDER}\b",
            r"\b(?:contract|lot|framework|agreement)s?\b[^.;|]{0,40}?\b(?:is|are|will be|shall be"
            r"|be) awarded\b|\bmost economically advantageous\b",
            r"\b(?:we|you) (?:rank|score|weigh|judge|compare|mark)\b|\b(?:cheapest|lowest (?:bid|price"
            r"|offer)) (?:\w{1,8} )?"
            r"(?:wins?|takes|gets)\b|\bmarks? out of (?:ten|twenty|a hundred|\d{2,3})\b",
            r"\baward of (?:the )?(?:contract|lot)|^\W{0,3}criteri(?:on|a)(?= ?:)",
        )
    ),
    criteria=Pattern(r"\bcriteri(?:on|a)\b|\bweight(?:s|ings?|ed)?\b|\bscor(?:e|ing)\b|\bevaluation\b"),
    enumeration=Pattern(r"[;,•.]|\bthen\b|\band (?:the |of )?|\bwithout\b| ?\(?\b\d{1,2}[.)] ?| - "),
    equal=Pattern(
        r"\bequal(?:ly)? (?:weight(?:s|ed|ing)?|important|importance)\b|\b(?:weighted|weigh"
        r"|count) equally\b|\b(?:half|50/50) each\b|\bcarry the same weight\b"
    ),
    kinds=(
        (
            "price",
            Pattern(
                rf"\b{_PRICE}\b|\bpric(?:ing|ed)\b|\bfinancial\b|\bcommercial (?:offer|terms)\b|\bbudget\b"
                rf"|\brates\b|\bcommercials\b|\bcheap(?:ness|est)\b"
                rf"|\blowest (?=bid|respons|compliant|evaluat)"
            ),
        ),
        (
            "social",
            Pattern(
                r"\b(?:fair work|people|staff|social|inclusion|employment|diversity|equality|csr"
                r"|working conditions|well-?being"
                r"|labels?|staff retention|labou?r|disab\w+|human resources)\b"
            ),
        ),
        (
            "environment",
            Pattern(r"\b(?:environment\w*|carbon|ecolog\w+|sustainab\w+|climate|green|energy)\b"),
        ),
        (
            "delay",
            Pattern(
                r"\b(?:lead times?|delays?|timetable|schedule|deadlines?|delivery|time to|start date"
                r"|(?:implementation|mobili[sz]ation|start-?up|set-?up|execution) (?:times?|periods?))\b"
            ),
        ),
        (
            "quality",
            Pattern(
                r"\bqualit\w+|\btechnical\b|\bmethod\w*|\borgani[sz]ation\w*|\bexperience\b"
                r"|\breferences?\b|\bteam\b|\btraining\b|\bexpertise\b|\bcapab\w+|\bcapacity\b"
                r"|\bapproach\b|\bsolution\b|\bfunctional\w*|\bservice\b|\bresources\b|\bmerit\b"
            ),
        ),
    ),
    listed=Pattern(
        r":|\bfollowing\b|\bon the basis of\b|\baccording to\b"
        r"|\bin (?:descending )?order(?: of \w{1,12})? ?:?|\bare\b|\bon\b"
        r"|\bagainst\b"
    ),
    not_only=Pattern(
        r"\bnot\b|\brather than\b|\balthough\b|\band (?:the )?(?:quality|technical)|\bequal quality\b"
        r"|\bfollowing criteria\b"
    ),
    other=Pattern(
        r"\b(?:bonus|malus|penalt\w+|service credits?|abandon\w*|answered|kpis?|service levels?|incentive"
        r"|callers?|subscribers?|survey|last year's|variable (?:fee|remuneration|part)|scorecard|index"
        r"|indexation"
        r"|call monitoring|monitoring form|recruitment|agents?'? (?:score|appraisal)|appraisal|traffic"
        r"|volumes? (?:split|share)|revision)\b|\bcall quality\b"
    ),
    price_only=Pattern(
        one_of(
            rf"\b{_PRICE}\b[^.;|]{{0,40}}?\b(?:sole|only|single|exclusive)\b[^.;|]{{0,12}}?\bcriterion\b"
            rf"|\b(?:sole|only|single)\b[^.;|]{{0,20}}?\bcriterion\b[^.;]{{0,40}}?\b{_PRICE}\b",
            rf"\b(?:solely|only|exclusively) (?:on|by) (?:the )?(?:lowest )?{_PRICE}\b"
            rf"|\bon {_PRICE} (?:alone|only)\b|\b(?:cheapest|lowest (?:bid|price"
            rf"|offer)) (?:\w{{1,8}} )?(?:wins?|takes|gets)\b"
            r"|\bprice and nothing else\b",
            r"\b(?:award\w*|select\w*|chosen|wins?|goes to)\b[^.;|]{0,60}?\b(?:lowest[- ]priced"
            r"|lowest (?:(?:responsive|compliant|responsible|evaluated) (?:and \w{9,11} )?)?(?:bid|bidder"
            r"|price|offer|tender"
            r"|cost)|cheapest)\b",
        )
    ),
    statement=Pattern(r"\b(?:price|cost|fee|offer)s?\b[^;]{0,20}? (?:is|are|shall|must|will) "),
    unweighted=Pattern(
        r"\bcriteri(?:on|a)\b|\bwithout (?:\w{1,12} ){0,2}(?:ranking|weight\w*|order)|\bdescending order\b"
        r"|\bthen (?:on |by )?\w{1,12}\b[^.;]{0,20}?,? (?:and )?then\b|\bin (?:that|this) order\b"
        r"|\border of (?:importance|priority)\b|\bin (?:that|this) order\b"
    ),
)
