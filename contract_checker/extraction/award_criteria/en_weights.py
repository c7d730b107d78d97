"""English wording of the weights of criteria, and of what stands around them."""

from typing import Final

from contract_checker.extraction.award_criteria.fr_weights import WEIGHTS as FR
from contract_checker.extraction.award_criteria.wording import WeightWording
from contract_checker.extraction.language.en_numbers import NUMBER, NUMBER_WORDS
from contract_checker.extraction.language.phrase import Pattern

_GAP = r"[\s:|(=\"./…*,>+-]"
DENOMINATORS: Final = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_DECIMAL = r"\d{1,3}(?:\.\d{1,2})?"
_LOT = r"(?:\d{1,2}|[a-h])"

WEIGHTS: Final = WeightWording(
    bare=Pattern(
        r"(?<=[a-z)\]:|=.,;\"…-])(?<!lot)(?<!article)(?<!section)(?<!criterion)(?<!annex)(?<!phase)"
        rf"[ .]{{0,3}}(?<![\w,/])(?P<bare>{_DECIMAL})(?= ?(?:[,;.|)/+-](?!\d)|$| and | ?- | ?\((?!\d)| for ))"
    ),
    # "Except for Lot 2, …"
    but=Pattern(r"^\W{0,3}(?:except|save|other than|excluding|apart from|with the exception of)(?: for)? $"),
    column=Pattern(
        r"\b(?P<points>points?|marks?|max(?:imum)? (?:score|marks?|points?))\b"
        r"|\b(?P<coefficient>coefficients?)"
        r"|(?P<percent>%|\bpercentages?|\bweight(?:s|ings?)?\b)"
    ),
    # "40 points for price and 60 for quality"
    elliptic=Pattern(r"\b(?:and|for|at) (?P<bare>\d{1,3})(?= ?(?:[,;.)]|$| and\b| for\b))"),
    denominators=DENOMINATORS,
    # "60 % for price", "sixty points are allocated to quality"
    follows=Pattern(
        r"^ ?(?:(?:of the (?:marks|points|score|total)) )?(?:(?:goes|go|are|is|will be|allocated|awarded"
        r"|given) ){0,3}"
        r"(?:(?:for|on|to|of) )?[^;,.|()/]{0,50}"
    ),
    head=Pattern(
        # "Tenders are ranked on", "offers shall be assessed on the basis of"
        r"^(?:(?:tenders?|bids?|offers?|proposals?|submissions?) (?:are|is|will be"
        r"|shall be) (?:\w{1,12} )?(?:evaluated"
        r"|assessed|scored|ranked|judged|compared|marked|weighed|selected) (?:on|by|against"
        r"|according to)\b\s*"
        r"|(?:the )?(?:award|evaluation|selection|assessment|scoring) (?:criteri(?:on|a)|grid)\b\s*"
        r"|(?:the )?basis of\b\s*|[\s:|()=\"./…*•;,>+\[\]→-]+|(?:being|(?:the )?weight of|that of|and|the"
        r"|of|for|on|to|by|a|an|criterion|criteria|sub-criterion"
        r"|then"
        r"|lastly|finally|score)\b\s*|\d{1,2}(?:\.\d{1,2})*[ .)°-]+(?=[a-z\"])|[a-f][.)] )+"
    ),
    lot=Pattern(rf"\blots? (?:no\.? ?)?(?P<lots>{_LOT}(?:(?: ?, ?| and | ?/ ?| & ){_LOT}\b)*)\b(?!['-])"),
    lot_name=FR.lot_name,
    mark_scale=Pattern(r"(?<![\w.,/])\d{1,3}(?:\.\d)? ?(?:/|out of) ?(20|100|1000)(?![\w/.,]*\d)"),
    nested=Pattern(
        r"\bof which\b|\bsub-? ?criteri(?:on|a)\b|\bbroken down\b|\bcomprising\b|\bsplit into\b|\bincluding\b"
    ),
    nested_number=FR.nested_number,
    points=frozenset({"point", "points", "mark", "marks", "pts"}),
    ratio=FR.ratio,
    reference=Pattern(
        r"\b(?:tables?|articles?|annex(?:es)?|pages?|paragraphs?|phases?|chapters?|sections?|clauses?"
        r"|schedules?|no\.?) ?"
        r"\d{1,3}(?:\.\d{1,3}){0,4}\b(?! ?%)"
    ),
    reversed=Pattern(r"\bthe (?:reverse|other way round|opposite)\b|\bvice versa\b"),
    scale=Pattern(
        r"\b(?:scored?|marked|marks?|rated)(?: [\w']{1,12}){0,3}? (?:out of|/) ?(?P<scale>10|20|50|100"
        r"|1000)\b"
        r"|\((?:out of )?(?P<scale_points>1000?) ?(?:points?|marks?)\)"
        r"|\bout of (?:a total of )?(?P<total_of>\d{2,4}) (?:points?|marks?)"
        r"|\b(?P<in_all>\d{2,4}) (?:points|marks) (?:in total|in all|maximum)"
    ),
    separator=Pattern(
        r"[;•|¤]|: |-> | - (?=[a-z])|\. |(?<=\w) / (?=[a-z])|, (?:and )?| and (?=\d)| ?\d{1,2}[.)] (?=[a-z])"
    ),
    sub_criteria=Pattern(r"\bsub-? ?criteri(?:on|a)\b"),
    tail=Pattern(
        rf"(?<!{_GAP})(?:{_GAP}+)?(?:\b(?:counts?|counting|for|is|are|will|be|weighs?|weight(?:ing|ed)?"
        r"|carr(?:ies|y|ying)|represents?"
        r"|between|out|and|of|at|up|to|maximum|max|a|an|the|score|worth|with|accounts?|accounting)\b\.?"
        rf"{_GAP}*){{0,12}}$"
    ),
    # "marked from 0 to 5", "between 0 (no answer) and 10"
    marks=Pattern(
        r"\b(?:from|between) (?:0|1|zero|one)\b(?: ?\([^()]{0,60}\))?"
        r" (?:to|and) (?:\d{1,3}|five|ten)\b(?! ?%)"
    ),
    threshold=Pattern(
        rf"\b(?:below|less than|at least|fewer than|minimum (?:of|score)|threshold(?: of)?"
        rf"|under) ?{_DECIMAL}(?: ?/ ?\d{{1,3}}| ?points?| ?marks?| ?%)?(?: out of \d{{1,3}})?"
    ),
    total=Pattern(
        r"\b(?:sub-?)?total(?:[ \w']{1,20})? ?[:|=]? ?(?P<total>\d{1,3}(?:\.\d{1,2})?) ?(?:%|points?|marks?)?"
    ),
    weighing=Pattern(
        r"%|\bper ?cent\b|\bpoints?\b|\bmarks?\b|\bcoefficients?\b|\bweight\w*|\bout of \d|/ ?(?:10|20|100)\b"
    ),
    weight=Pattern(
        r"(?:\b|(?=/))(?:"
        rf"(?P<low>(?<![\w.,/]){_DECIMAL}) ?%?(?: ?to | and | ?- ?)(?P<high>{_DECIMAL}) ?(?P<range_unit>%"
        rf"|per ?cent\b|points?\b|marks?\b)"
        rf"|(?P<value>(?<![\w.,/]){_DECIMAL}|{NUMBER_WORDS}) ?(?P<unit>%|per ?cent\b|points?\b|marks?\b"
        rf"|pts\b)"
        rf"|\bcoefficients?(?: of)? ?[:=|x]? ?(?P<coefficient>{_DECIMAL})(?!\w)"
        rf"|(?P<factor>(?<![\w.,/])0\.\d{{1,3}}) ?[x×*]"
        rf"|\b(?:(?P<numerator>{NUMBER}|an?|for)[ -])(?P<denominator>{'|'.join(DENOMINATORS)})s?\b(?! of an)"
        r"|(?P<rest>\bthe (?:rest|remainder|balance)\b)"
        rf"|(?<![\w.,/])(?P<mark>{_DECIMAL}) ?(?:/|out of) ?(?P<mark_scale>10|20|100|1000)(?![\w/.,]*\d)"
        r"|(?:(?<!\d)(?<!\d )/|\bout of) ?(?P<out_of>\d{1,3})(?: points?\b| marks?\b)?(?! ?%)(?![\w/.,]*\d)"
        r")"
    ),
)
