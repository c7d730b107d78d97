"""English words of weights in a line that surely compares offers."""

from typing import Final

from contract_checker.extraction.award_criteria.en_weights import DENOMINATORS
from contract_checker.extraction.award_criteria.wording import AwardByWord
from contract_checker.extraction.language.en_numbers import NUMBER, NUMBER_WORDS
from contract_checker.extraction.language.phrase import Pattern

_UNIT = r"(?: ?(?:%|per ?cent\b|points?\b|pts?\b|marks?\b))?"
_NO_WEIGHT = (
    r"(?! ?(?:hours?|minutes?|seconds?|days?|weeks?|months?|years?|£|€|\$|bids?|bidders?|tenders?|criteria"
    r"|scores|quotes|suppliers?|lots?|pages|things|parts|people|elements|ways))"
)
BY_WORD: Final = AwardByWord(
    # "45 on price, 30 on quality", "half on price, half on", "the remainder"
    weights=Pattern(
        rf"\b(?:(?P<numerator>{NUMBER}|an?|one)[ -])?(?P<denominator>{'|'.join(DENOMINATORS)})s?\b(?! of an)"
        r"|(?P<rest>\bthe (?:rest|remainder|balance)\b)"
        rf"|(?<!in )(?<!out of )(?<![\w.,/])(?P<value>\d{{1,4}}(?:\.\d{{1,2}})?(?![\d/])"
        rf"|{NUMBER_WORDS})(?<!\bone){_NO_WEIGHT}{_UNIT}"
    ),
    percent=Pattern(r"%|\bper ?cent\b"),
    governs=Pattern(
        r",? ?(?:of the (?:marks|points|score|total) )?(?:(?:goes|go|going|are|is|will be|allocated"
        r"|awarded|given"
        r"|reserved) ){0,3}(?:on|for|to|as to|rewards?)\b"
    ),
    stops=Pattern(r"[;:|()¤•]|, (?:and |then )?|\. | (?:and|then) (?=$)| – | - "),
    trim=Pattern(
        r"^(?:(?:and|then|lastly|rewards?|for|on|to|the|a|an|of|as to|goes|go|are|is|points?|marks?"
        r"|criterion \d{1,2})\b\s*)+"
        r"|(?:\s*\b(?:and|then|for|on|to|at|is|are|counts?|weighs?|was|worth|carr(?:y|ies)|with|by|criterion))+$"
    ),
)
