"""English words of what is asked of a bidder's size, enough where the net is sure that something is."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en_numbers import NUMBER
from contract_checker.extraction.language.phrase import Pattern

_N = rf"(?P<number>{NUMBER})(?: ?\( ?{NUMBER} ?\))?"
_NOT_LAST = r"(?<!last )(?<!past )(?<!preceding )(?<!previous )"
_WORK = (
    r"(?:contracts|clients|customers|accounts|hotlines|helplines|lenders|patrons|projects|references|refs"
    r"|campaigns|assignments|engagements|testimonials|referees|programmes|programs)"
)
_HANDS = (
    r"(?:employees|staff|agents|ftes?|people|workers|advis[eo]rs|operators|positions|handlers|representatives"
    r"|full-timers)"
)
REQUIREMENTS: Final = (
    # "Name two contracts of similar scale", "three live accounts in consumer lending"
    Choice(
        "references",
        Pattern(
            rf"{_NOT_LAST}\b{_N} (?!sets )(?:[a-z-]{{2,14}} ){{0,3}}?{_WORK}\b(?! (?:per|a"
            rf"|each) (?:day|year))"
        ),
    ),
    Choice(
        "turnover",
        Pattern(r"\b(?:turnover|revenues?|in sales|sales|turn(?:s|ed|ing)? over|billings|income)\b"),
    ),
    Choice("staff", Pattern(rf"\b{_N} (?:[a-z-]{{2,22}} ){{0,3}}?{_HANDS}\b")),
    Choice("positions", Pattern(rf"\b{_N} (?:[a-z-]{{2,14}} )?(?:seats|workstations|desks)\b")),
    # "under two years' trading"
    Choice("seniority", Pattern(rf"\b{_N} years?'? (?:of )?(?:trading|business|existence|standing)")),
    # "run two or more centres"
    Choice(
        "sites",
        Pattern(rf"(?P<number>(?!one\b){NUMBER}) (?:or more )?(?:[a-z]{{2,10}} )?(?:sites|cent(?:er|re)s)\b"),
    ),
    Choice(
        "guarantee",
        Pattern(
            r"\b(?:bank guarantees?|parent[- ]company guarantees?|bid bonds?|bid security|performance bonds?"
            r"|earnest money|bonds?(?= of)|surety bonds?)\b"
        ),
    ),
    Choice("insurance", Pattern(r"\b(?:insurance|liability cover|indemnity cover)\b")),
)
# "twice the value of the lot", "one and a half time the estimated amount"
RATIO: Final = Pattern(
    rf"(?P<number>{NUMBER})(?P<half> and (?:a|one) half)? times? the (?:\w{{1,12}} )?(?:value|amount|price)"
    r"|(?P<double>\b(?:twice|double) the (?:\w{1,12} )?(?:value|amount|price))"
)
# "There is no lower limit on", "no particular headcount is looked for", "are exempted from"
UNASKED: Final = Pattern(
    r"\bno (?:(?:particular|minimum|lower|prior|set|fixed|least|such) )?(?:floor|limit|threshold"
    r"|minimum|headcount"
    r"|turnover|size|number|references?|level|bar|condition|requirement)\b"
    r"|\b(?:do|does|shall|will) not (?:ask|require|look|set|impose|demand)\b|\bexempt(?:ed)? from\b"
    r"|\b(?:whatever|regardless of|irrespective of) (?:its |their |your |the )?(?=size|turnover"
    r"|headcount|number)"
    r"|\bis not (?:asked|required|demanded|needed)\b|\bneither (?=turnover|headcount|size|references)"
)
NAMES: Final = (
    Choice("turnover", Pattern(r"\b(?:turnover|annual revenues?|revenue)\b")),
    Choice("staff", Pattern(r"\b(?:headcount|number of (?:staff|employees)|company size|size|staff)\b")),
    Choice("references", Pattern(r"\breferences?\b")),
    Choice("seniority", Pattern(r"\b(?:years (?:in business|of existence)|prior experience|track record)\b")),
    Choice("sites", Pattern(r"\bsites\b")),
    Choice("guarantee", Pattern(r"\b(?:bank guarantee|bid bond|parent company guarantee)\b")),
    Choice("insurance", Pattern(r"\binsurance\b")),
)
BUT: Final = Pattern(r"[.;:]|,? (?:but|however|except|save|provided|although)\b|, and ")
# "anyone with above fifty employees is too big"
CAPPED: Final = Pattern(
    r"\b(?:too (?:big|large)|at most|no more than|not more than|maximum of|up to|giants)\b"
)
